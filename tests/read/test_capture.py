"""Files on disk: what is read, and what a person is told about what is not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import BriefingError
from generator.read import read, split_lines


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_capture_keeps_name_bytes_hash_and_lines(tmp_path: Path) -> None:
    data = "제목\r\n\r\n본문이다.\n".encode("cp949")
    capture = read(write(tmp_path, "가.TXT", data))
    assert capture.name == "가.TXT"
    assert capture.encoding == "cp949"
    assert capture.raw == data
    assert capture.sha256 == hashlib.sha256(data).hexdigest()
    assert capture.lines == ("제목", "", "본문이다.")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a\nb\n", ("a", "b")),
        ("a\nb", ("a", "b")),
        ("a\r\nb\rc\n\n", ("a", "b", "c", "")),
        ("a\u2028b\x0cc\x85d\x1ee", ("a\u2028b\x0cc\x85d\x1ee",)),
        ("\n", ("",)),
        ("", ()),
    ],
)
def test_line_ends(text: str, lines: tuple[str, ...]) -> None:
    assert split_lines(text) == lines


@given(st.lists(st.text(st.characters(exclude_characters="\r\n"))))
def test_lines_rejoin(lines: list[str]) -> None:
    assert split_lines("".join(line + "\n" for line in lines)) == tuple(lines)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", " \n\t\n　\n".encode(), "white space"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG picture"),
        ("report.txt", b"%PDF-1.7\n1 0 obj <<>> endobj", "a PDF document"),
        ("archive.txt", b"PK\x03\x04\x14\x00\x00\x00", "a zip archive"),
        ("nuls.txt", b"abc\x00\x00\x00def\x00\x01" * 20, "encoding"),
        ("controls.txt", b"abc\x01\x02\x03\x04def" * 20, "control characters"),
        ("noise.txt", bytes(range(128, 256)) * 3, "encoding"),
        ("source.txt", b"\n <!DOCTYPE  HTML>\n<title>x</title>", "the source (HTML) of a web page"),
        ("marked.txt", b"\xef\xbb\xbf<html lang='ko'>", "the source (HTML) of a web page"),
        ("xhtml.txt", b"<?xml version='1.0'?>\n<!doctype html>", "the source (HTML) of a web page"),
        ("saved.txt", b"<!-- saved from -a- page -->\n<head>", "the source (HTML) of a web page"),
        ("page.htm", b"<p>text", ".htm captures are not supported yet"),
        ("report.pdf", b"%PDF-1.7", "a broken PDF"),
        ("picture.pdf", b"\x89PNG\r\n", "not a PDF but a PNG picture"),
        ("README", b"text", "not supported yet"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_a_way_out(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    path = write(tmp_path, name, data)
    with pytest.raises(BriefingError) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert problem.path == str(path)
    assert told in problem.message
    assert problem.hint
    assert "\n" not in str(problem)


@pytest.mark.parametrize("text", ["<html-like> tags", "How <html> pages begin", "<htmlx>"])
def test_a_text_that_speaks_of_html_is_a_text(tmp_path: Path, text: str) -> None:
    assert read(write(tmp_path, "글.txt", text.encode())).lines == (text,)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    with pytest.raises(BriefingError, match="no such file"):
        read(tmp_path / "missing.txt")
    with pytest.raises(BriefingError, match="a folder"):
        read(folder)
