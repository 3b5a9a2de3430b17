"""Small PDFs in the layouts of ministries and think tanks, drawn by reportlab.

The Korean fonts are reportlab's built-in names of Adobe's; no font file is needed or embedded.
`invariant` leaves out the clock: the same call gives the same bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

KOREAN = "HYSMyeongJo-Medium"
WIDTH, HEIGHT = A4
MARGIN = 72.0
FULL = (MARGIN, WIDTH - MARGIN)
LEFT, RIGHT = (MARGIN, 285.0), (310.0, WIDTH - MARGIN)


@dataclass
class Sheet:
    """A document under way: text is set from the top of a column downwards."""

    info: dict[str, str] = field(default_factory=dict)
    encrypt: str = ""
    y: float = HEIGHT - 100

    def __post_init__(self) -> None:
        pdfmetrics.registerFont(UnicodeCIDFont(KOREAN))
        self.bytes = BytesIO()
        self.canvas = Canvas(
            self.bytes, pagesize=A4, invariant=1, encrypt=self.encrypt or None, pageCompression=1
        )
        self.canvas.setTitle(self.info.get("Title", ""))
        self.canvas.setAuthor(self.info.get("Author", ""))

    def at(self, x: float, y: float, text: str, size: float = 9, font: str = "Helvetica") -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)

    def lines(  # noqa: PLR0913 - how they are set
        self,
        lines: Sequence[str],
        *,
        size: float = 10,
        font: str = "Times-Roman",
        column: tuple[float, float] = FULL,
        gap: float = 8,
        justify: bool = True,
    ) -> None:
        """Lines as given; all but the last one stretched to the column."""
        for number, line in enumerate(lines):
            free = column[1] - column[0] - pdfmetrics.stringWidth(line, font, size)
            spaces = line.count(" ")
            text = self.canvas.beginText(column[0], self.y)
            text.setFont(font, size)
            is_stretched = justify and number + 1 < len(lines) and spaces
            text.setWordSpace(free / spaces if is_stretched else 0)
            text.textOut(line)
            self.canvas.drawText(text)
            self.y -= size * 1.4
        self.y -= gap

    def flow(  # noqa: PLR0913 - how it is set
        self,
        text: str,
        *,
        size: float = 10,
        font: str = "Times-Roman",
        column: tuple[float, float] = FULL,
        gap: float = 8,
        anywhere: bool = False,
    ) -> None:
        """A paragraph, broken between words, or anywhere as Korean offices do."""
        width = column[1] - column[0]
        lines = list(_broken(text, font, size, width, anywhere=anywhere))
        self.lines(lines, size=size, font=font, column=column, gap=gap, justify=not anywhere)

    def row(self, cells: Sequence[str], places: Sequence[float], font: str = KOREAN) -> None:
        for cell, place in zip(cells, places, strict=True):
            self.at(place, self.y, cell, 10, font)
        self.y -= 16

    def turn(self, y: float = HEIGHT - 100) -> None:
        """To the next page."""
        self.canvas.showPage()
        self.y = y

    def made(self) -> bytes:
        self.canvas.save()
        return self.bytes.getvalue()


def _broken(text: str, font: str, size: float, width: float, *, anywhere: bool) -> Iterator[str]:
    line = ""
    for piece in text if anywhere else text.split(" "):
        longer = line + piece if anywhere or not line else f"{line} {piece}"
        if line and pdfmetrics.stringWidth(longer, font, size) > width:
            yield line.strip()
            longer = piece
        line = longer
    yield line.strip()


# ---------------------------------------------------------------- documents

ABSTRACT = (
    "The rules on advanced chips have been revised twice, and each revision has answered a"
    " workaround that firms had found within months of its publication in the gazette."
)
FIRST = (
    "Cloud computing gives remote access to chips that could not be bought, and it does so"
    " within minutes. The office that writes the rules is small, and its officials say that"
    " enforcement is difficult."
)
SECOND = (
    "Providers fear costs, researchers fear that their work with others will be interrupted,"
    " and some governments believe that the questions of jurisdiction remain open for now."
)
ACROSS_FIRST = "The consultation received several hundred comments, most of them critical of"
ACROSS_SECOND = "the burden that it would put on the smaller providers of cloud services."
NOTES = (
    "1 Department of Quiet Affairs, 2023, p. 14.",
    "2 Doe, Clouds, 2022, pp. 3–9.",
    "3 Office of Calm Seas, 2024.",
)


def brief() -> bytes:
    """A title, a heading right under it that is no part's, and who wrote when."""
    sheet = Sheet()
    sheet.lines(["Clouds over export controls"], size=20, font="Times-Bold", justify=False)
    under = ["Three lessons for providers of the cloud, and one for ministries"]
    sheet.lines(under, size=14, font="Times-Bold", justify=False)
    sheet.lines(["Jane Doe, 12 March 2024"], justify=False)
    for year in ("one", "two", "three", "four", "five", "six"):
        sheet.flow(
            f"In year {year} the rules on advanced chips were revised twice, and providers of "
            "computing feared the costs of each new list. The ministry said that it would publish "
            "guidance for customers abroad, who rent what they may not buy."
        )
    sheet.canvas.save()
    return sheet.bytes.getvalue()


def report(pages: int = 4) -> bytes:
    """A think tank's report: running head, page numbers, two columns, footnotes, contents."""
    sheet = Sheet(info={"Title": "Microsoft Word - report_final.docx", "Author": "user1"})
    sheet.lines(["Clouds over export controls"], size=22, font="Helvetica-Bold")
    sheet.lines(["Jane Doe, Centre for Quiet Policy, 12 March 2024"])
    sheet.lines(["Contents"], font="Helvetica-Bold", size=12)
    for number, name in enumerate(["Introduction", "What the cloud changes", "Outlook"], 1):
        sheet.lines([f"{name} {'.' * 60} {number}"], gap=0)
    sheet.y -= 20
    sheet.flow(ABSTRACT)
    sheet.at(300, 40, "- 1 -")
    for number in range(2, pages + 1):
        sheet.turn()
        sheet.at(72, HEIGHT - 50, "Centre for Quiet Policy | Clouds over export controls")
        sheet.at(300, 40, f"- {number} -")
        _two_columns(sheet, number)
    sheet.canvas.saveState()
    sheet.canvas.translate(30, 300)
    sheet.canvas.rotate(90)
    sheet.at(0, 0, "Working paper 7/2024")
    sheet.canvas.restoreState()
    sheet.y -= 20
    for cells in (["Year", "Comments", "Critical"], ["2023", "310", "205"], ["2024", "500", "411"]):
        sheet.row(cells, [310, 390, 470], "Times-Roman")
    sheet.turn()
    sheet.canvas.rect(100, 100, 300, 500, fill=1)
    return sheet.made()


def _two_columns(sheet: Sheet, number: int) -> None:
    sheet.lines([f"Part {number} of the argument"], size=13, font="Times-Bold", column=LEFT)
    texts = (FIRST, SECOND) if number % 2 else (SECOND, FIRST)
    for text in texts:
        sheet.flow(text, column=LEFT)
    sheet.flow(ACROSS_FIRST, column=LEFT)
    sheet.y = 80
    sheet.flow(NOTES[number % 3], size=7.5, column=LEFT)
    sheet.y = HEIGHT - 100
    sheet.flow(ACROSS_SECOND, column=RIGHT)
    for text in texts:
        sheet.flow(text, column=RIGHT)


OFFICE_TITLE = "인공지능 반도체 실증 사업을 올해 500억 원으로 늘린다"
OFFICE_FIRST = (
    "□ 하늘과학기술부는 6월 3일 서울에서 인공지능 반도체 실증 사업의 추진 계획을 발표하고, 국산"
    " 신경망처리장치를 공공 부문의 데이터센터에 우선 적용하겠다고 밝혔다."
)
OFFICE_SECOND = (
    "ㅇ 실증에 참여할 기업을 공개 모집하여 올해 안에 열 곳을 뽑고, 뽑힌 기업에는 최대 50억 원을"
    " 지원하며, 성능과 전력 소모를 측정한 결과를 공개한다."
)
OFFICE_THIRD = (
    "세계의 주요국은 연산 자원을 국가의 기반 시설로 보고 투자를 늘리고 있으나, 국내의 데이터센터는"
    " 외국산 장치에 크게 기대고 있어 공급망의 변화에 취약하다는 지적을 받아 왔다."
)


def press_release(*, anywhere: bool = False, pages: int = 2) -> bytes:
    """A Korean ministry's press release, with a table and `- 1 -` at the foot."""
    sheet = Sheet()
    sheet.row(
        ["보도시점", "2024. 6. 3.(월) 10:00", "배포", "2024. 6. 3.(월) 08:30"], [72, 150, 320, 380]
    )
    sheet.y -= 20
    sheet.lines([OFFICE_TITLE], size=18, font=KOREAN, gap=20)
    for number in range(1, pages + 1):
        for text in (OFFICE_FIRST, OFFICE_SECOND):
            sheet.flow(text, size=12, font=KOREAN, anywhere=anywhere)
        sheet.lines([f"{number}. 추진 배경"], size=15, font=KOREAN)
        sheet.flow(OFFICE_THIRD, size=12, font=KOREAN, anywhere=anywhere)
        for cells in (
            ["구분", "2023년", "2024년"],
            ["예산(억 원)", "310", "500"],
            ["기업(곳)", "6", "10"],
        ):
            sheet.row(cells, [80, 220, 360])
        sheet.at(285, 40, f"- {number} -", 10, KOREAN)
        if number < pages:
            sheet.turn()
    return sheet.made()


def set_lines(*lines: str, font: str = "Times-Roman", width: float | None = None) -> bytes:
    """Lines of a paragraph, as wide as they are or stretched to a width."""
    sheet = Sheet()
    column = (MARGIN, MARGIN + width) if width else FULL
    sheet.lines(lines, font=font, column=column, justify=width is not None)
    return sheet.made()


def scanned(pages: int = 1, *, with_text_on: int = 0) -> bytes:
    """Pages that hold a drawing and no text; one of them may hold a line."""
    sheet = Sheet()
    for number in range(1, pages + 1):
        sheet.canvas.rect(100, 100, 300, 500, fill=1)
        if number == with_text_on:
            sheet.flow(ABSTRACT)
        sheet.turn()
    return sheet.made()


def empty() -> bytes:
    """A page with nothing on it."""
    sheet = Sheet()
    sheet.turn()
    return sheet.made()


def locked() -> bytes:
    sheet = Sheet(encrypt="secret")
    sheet.flow(ABSTRACT)
    return sheet.made()


def bomb(megabytes: int) -> bytes:
    """A page whose packed text is spaces, many megabytes of them."""
    packer = zlib.compressobj(9)
    chunk = b" " * 1_000_000
    packed = b"".join(packer.compress(chunk) for _ in range(megabytes)) + packer.flush()
    head = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
    )
    stream = b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    return head + stream + packed + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n"


ITEMS = ("Limits on chips", "Limits on the help of citizens", "A wider rule on foreign products")


def printed(head: tuple[str, str], foot: tuple[str, str], *, size: float = 8) -> bytes:
    """A web page as browsers print it: drawn marks of a list, cells between drawn lines."""
    sheet = Sheet()
    for (left_end, right_end), y in ((head, HEIGHT - 24), (foot, 17)):
        sheet.at(24, y, left_end, size, KOREAN)
        sheet.canvas.drawRightString(WIDTH - 24, y, right_end)
    sheet.lines(["Clouds over export controls"], size=20)
    sheet.flow(FIRST, size=12)
    for item in ITEMS:
        sheet.canvas.circle(MARGIN + 18, sheet.y + 4, 2.2, stroke=0, fill=1)
        sheet.at(MARGIN + 30, sheet.y, item, 12, "Times-Roman")
        sheet.y -= 18
    for cells in (("Year", "Exports (billion)", "Share"), ("2023", "502", "39.3")):
        for cell, left, right in zip(cells, (72, 100, 190), (100, 190, 240), strict=True):
            sheet.at(left + 2, sheet.y, cell, 12, "Times-Roman")
            for edge in (left, right):
                sheet.canvas.rect(edge - 0.4, sheet.y - 5, 0.8, 20, stroke=0, fill=1)
        sheet.y -= 22
    sheet.y -= 20
    sheet.flow(SECOND, size=12)
    return sheet.made()
