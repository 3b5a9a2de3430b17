"""Whole PDFs in usual layouts, set by reportlab, each with its lines as a reader has them.

The texts are invented. The answers stand beside the text that is set, so that both are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from generator.model import Kind

WIDTH, HEIGHT = A4
Answer = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """A document and what is right of it."""

    data: bytes
    lines: tuple[Answer, ...]
    """The lines that are kept, in reading order."""
    title: str
    author: str = ""
    published: str = ""


@dataclass(slots=True)
class _Story:
    """What is set, and the lines that a reader has of it."""

    font: str
    bold: str
    flow: list[Flowable] = field(default_factory=list)
    lines: list[Answer] = field(default_factory=list)

    def add(self, kind: Kind, text: str, size: float = 10, *, bold: bool = False) -> None:
        korean = {} if self.font == "Times-Roman" else {"wordWrap": "CJK"}
        style = ParagraphStyle(
            "text",
            fontName=self.bold if bold else self.font,
            fontSize=size,
            leading=size * 1.4,
            spaceAfter=size * 0.8,
            **korean,
        )
        self.flow.append(Paragraph(text, style))
        self.lines.append((kind, text))

    def table(self, rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        wrap = {} if self.font == "Times-Roman" else {"wordWrap": "CJK"}
        style = ParagraphStyle("cell", fontName=self.font, fontSize=8.5, leading=11, **wrap)
        cells = [[Paragraph(cell, style) for cell in row] for row in rows]
        self.flow.append(
            Table(
                cells,
                colWidths=list(widths),
                style=[
                    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
                    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ],
            )
        )
        self.flow.append(Spacer(1, 10))
        self.lines += ((Kind.TABLE, "\t".join(row)) for row in rows)

    def made(
        self, frames: Sequence[Frame], around: Callable[[Canvas, BaseDocTemplate], None]
    ) -> bytes:
        data = BytesIO()
        document = BaseDocTemplate(data, pagesize=A4, invariant=1)
        document.addPageTemplates(PageTemplate(frames=list(frames), onPage=around))
        document.build(self.flow)
        return data.getvalue()


ARGUMENT: Final = (
    (
        "Land that nobody farms is dear to its neighbours, who drain around it and lose water to"
        " it. A register of such land costs little, and yet only four regions keep one that"
        " anybody may read without asking for it in writing."
    ),
    (
        "The office that keeps the register is small. It answers within three weeks and charges"
        " nothing, but what it sends is a list of owners and not a map, and half of the owners"
        " on the list have been dead for longer than the list has been kept."
    ),
    (
        "Where the register shows the last rent, a field finds a tenant in four months; where it"
        " does not, in nine. That difference is larger than that between good soil and poor"
        " soil."
    ),
)


CHAPTERS: Final = {
    "Why land lies idle": (
        ARGUMENT[0],
        (
            "Heirs live in the city and cannot agree. A drain has failed and would cost more"
            " than the rent of a year. The deeds name a man who died in 1951, and the court that"
            " could put another name there has a waiting list of its own."
        ),
        (
            "Price plays a smaller part than economists like to think. In two of three cases"
            " that we looked at nobody had been asked for rent at all, and in one of ten the"
            " owner did not know that the field was his until a letter came about thistles."
        ),
        (
            "A land bank takes such fields on lease from whoever owns them, settles the"
            " paperwork, and lets them out again. The first one opened ten years ago with a"
            " typewriter and a bicycle; there are now forty-four, and some of them have a"
            " lawyer."
        ),
    ),
    "What registers show": (
        ARGUMENT[1],
        (
            "Three things stand out in the leases. They are short, five years at the median."
            " They go to neighbours, who already have the machines. And they end early, when"
            " they do, over water and hardly ever over money."
        ),
        ARGUMENT[2],
        (
            "Newcomers ask for smaller fields than the banks have to offer. Splitting one costs"
            " a survey, a gate and the goodwill of everybody along the lane, so that it is"
            " mostly left whole and goes to the farm next door."
        ),
    ),
    "What should change": (
        (
            "Publish the rents. It costs a column in a table that is printed every spring"
            " anyway, and the two regions that have tried it report no quarrels that they did"
            " not have before."
        ),
        (
            "Lend for drains. A fund of six million that is paid back from the rent would mend"
            " every drain that our sample gives as the reason for leaving, and would be whole"
            " again within eleven years."
        ),
        (
            "Name somebody to answer. Four of the ten offices that we wrote to did not, and of"
            " the others two sent the letter back because the field in question lay, by their"
            " map, in the sea."
        ),
        (
            "Let newcomers go first for a year. Where that was tried they took a third of the"
            " land that came up, and after five years nearly all of them were still there."
        ),
        (
            "None of this needs a new law. The office may do it by its own rules, as it may"
            " change the form on which the fields are listed, which still asks for the number of"
            " oxen."
        ),
    ),
}


def think_tank_report() -> Layout:
    """Two columns under a title, with a table, a note and running heads."""
    story = _Story("Times-Roman", "Times-Bold")
    story.add(Kind.TITLE, "Idle fields and the price of silence", 20, bold=True)
    story.add(Kind.BYLINE, "Ottoline Breck, Meridian Centre, 18 May 2023", 10)
    for part in ("Why land lies idle", "What registers show", "What should change"):
        story.add(Kind.HEADING, part, 13, bold=True)
        for text in CHAPTERS[part]:
            story.add(Kind.PARAGRAPH, text, 12)
        if part == "What registers show":
            story.table(
                (
                    ("Region", "What the register shows", "Months"),
                    ("Lower Aune", "Owner, size, drains and the rent of the last tenant", "4"),
                    ("Perrin and the northern marshes", "Owner and size alone", "9"),
                ),
                (70, 110, 40),
            )

    def around(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Times-Roman", 8)
        canvas.drawString(72, HEIGHT - 40, "MERIDIAN CENTRE | POLICY PAPER 14")
        canvas.drawRightString(WIDTH - 72, 36, str(document.page))

    frames = [
        Frame(66, 60, 222, HEIGHT - 120, id="left"),
        Frame(306, 60, 222, HEIGHT - 120, id="right"),
    ]
    return Layout(
        story.made(frames, around),
        tuple(story.lines),
        title="Idle fields and the price of silence",
        author="Ottoline Breck",
        published="2023-05-18",
    )


def ministry_release() -> Layout:
    """A Korean ministry's release: title, nested items, a table, and one of people to ask."""
    story = _ko()
    story.add(Kind.TITLE, "내년부터 공공건축물 외벽에 국산 낙엽송 쓴다", 18)
    for text in (
        (
            "□ 산림자원부는 내년 1월부터 새로 짓는 공공건축물의 외벽에 국산 낙엽송으로 만든"
            " 외장재를 쓰도록 하는 인증제를 도입한다고 밝혔다."
        ),
        (
            "ㅇ 대상은 연면적 3,000㎡ 이하의 도서관과 보건소이며, 외벽 넓이의 30% 이상을 인증"
            " 제품으로 마감하면 건축비의 5%를 더 지원받는다."
        ),
        "□ 낙엽송은 국내 조림지의 8%를 차지하지만 대부분 펄프와 팔레트로 쓰였다.",
    ):
        story.add(Kind.LIST, text, 12)
    story.table(
        (
            ("구분", "기준", "시험 방법"),
            ("함수율", "12% 이하", "시료 다섯 개를 서른 날 동안 말린 뒤에 무게를 잰다"),
            ("불꽃 번짐", "준불연 등급", "불꽃을 십 분 동안 댄다"),
        ),
        (90, 110, 150),
    )
    story.add(Kind.LIST, "□ 인증은 국립목재원이 맡으며 유효 기간은 3년이다.", 12)
    story.table(
        (("담당 부서", "목재산업과", "사무관 엄새봄", "(000-481-4102)"),), (80, 100, 110, 110)
    )
    return Layout(
        story.made([Frame(60, 60, WIDTH - 120, HEIGHT - 120)], _numbered),
        tuple(story.lines),
        title="내년부터 공공건축물 외벽에 국산 낙엽송 쓴다",
    )


def law_firm_letter() -> Layout:
    """A client letter in one column: numbered headings, a table that compares, a disclaimer."""
    story = _Story("Times-Roman", "Times-Bold")
    story.add(Kind.TITLE, "New rules on rest areas for site workers", 18, bold=True)
    story.add(Kind.DATELINE, "14 June 2024", 10)
    for number, (heading, text) in enumerate(
        zip(("Background", "What changes", "What to do now"), ARGUMENT, strict=True), 1
    ):
        story.add(Kind.HEADING, f"{number}. {heading}", 13, bold=True)
        story.add(Kind.PARAGRAPH, text, 11)
        if heading == "What changes":
            story.table(
                (
                    ("Duty", "Until now", "From June"),
                    (
                        "Who must provide a rest area",
                        "Sites worth two million and more",
                        "Sites worth one million and more, and every demolition whatever its worth",
                    ),
                    ("Distance", "None", "Three minutes on foot"),
                ),
                (120, 140, 160),
            )

    def around(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Times-Roman", 8)
        canvas.drawRightString(WIDTH - 60, 36, f"Page {document.page}")

    return Layout(
        story.made([Frame(60, 60, WIDTH - 120, HEIGHT - 120)], around),
        tuple(story.lines),
        title="New rules on rest areas for site workers",
        published="2024-06-14",
    )


def institute_brief() -> Layout:
    """A Korean institute's brief of two pages, headings with numbers, a table whose cells wrap."""
    story = _ko()
    story.add(Kind.TITLE, "지방 중소도시의 빈집 활용과 주거비", 18)
    for number, heading in enumerate(("빈집은 어디에 늘었나", "고쳐서 빌려 준 도시들", "제언"), 1):
        story.add(Kind.HEADING, f"{number}. {heading}", 14)
        for _ in range(3):
            story.add(
                Kind.PARAGRAPH,
                "빈집은 도심 밖이 아니라 옛 시가지에 몰려 있다. 조사한 도시의 빈집 가운데 절반"
                " 넘는 집이 기차역에서 걸어서 십오 분 안에 있었고, 주인은 대개 다른 도시에 살고"
                " 있었다.",
                11,
            )
        if number == 2:
            story.table(
                (
                    ("도시", "지원 방식", "호수"),
                    (
                        "가람시",
                        "수리비의 절반을 지원하고 다섯 해 동안 세를 올리지 않게 한다",
                        "212",
                    ),
                    ("달내군", "시가 맡아 고친다", "1,047"),
                ),
                (80, 200, 60),
            )
    return Layout(
        story.made([Frame(60, 60, WIDTH - 120, HEIGHT - 120)], _numbered),
        tuple(story.lines),
        title="지방 중소도시의 빈집 활용과 주거비",
    )


def _ko() -> _Story:
    font = "HYSMyeongJo-Medium"
    pdfmetrics.registerFont(UnicodeCIDFont(font))
    return _Story(font, font)


def _numbered(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Times-Roman", 9)
    canvas.drawCentredString(WIDTH / 2, 36, f"- {document.page} -")


LAYOUTS: Final[dict[str, Callable[[], Layout]]] = {
    "think-tank report": think_tank_report,
    "ministry release": ministry_release,
    "law-firm letter": law_firm_letter,
    "institute brief": institute_brief,
}
