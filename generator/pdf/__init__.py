"""PDF captures: pages of glyphs → the lines that a reader sees, and what the layout says of them.

Nothing in a document is run, fetched or drawn: only its text and the places of its letters
are taken out, by PDFium (https://pdfium.googlesource.com) through pypdfium2.
"""

from generator.pdf.facts import read_facts
from generator.pdf.furniture import Furniture
from generator.pdf.judge import judge_layout
from generator.pdf.layout import Paper, lay_out
from generator.pdf.opening import PdfError
from generator.pdf.titles import LayoutReason

__all__ = [
    "Furniture",
    "LayoutReason",
    "Paper",
    "PdfError",
    "judge_layout",
    "lay_out",
    "read_facts",
]
