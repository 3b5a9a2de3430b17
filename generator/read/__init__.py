"""Read a capture: bytes of a file → its text, line by line, and how it was decoded."""

from generator.read.capture import decode, read, split_lines

__all__ = ["decode", "read", "split_lines"]
