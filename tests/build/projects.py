"""Small projects for tests: the real configuration, theme and hand-written pages, two small
seeds of their own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from generator.build.tree import MANIFEST
from generator.project import Project

ROOT = Path(__file__).parents[2]

CHIPS = """메뉴 바로가기

미국, 반도체 수출통제 강화

2024-02-08

미국이 중국에 대한 반도체 수출통제를 강화했다. 클라우드 업체의 고객 정보도 요구하기로 했다.

◇ 중국의 대응

중국은 40개 이상의 인공지능 모델을 승인하며 맞섰다. 전문가들은 격차가 1년 이상이라고 전망했다.
"""

TALENT = """인공지능 인재, 중국을 떠나다

2024-05-20

최근 조사에 따르면 중국 출신 인공지능 연구자의 절반 이상이 해외에서 일하고 있는 것으로 나타났다.
"""

TOPICS = "- {id: chips, title: Chips, scope: Semiconductors and the controls on them.}\n"
TERMS = """- id: semiconductor
  kind: concept
  forms: {ko: [반도체], en: [semiconductor]}
  topics: [chips]
"""


def make_project(root: Path) -> Project:
    """A complete project in a new folder, with the seeds `chips` and `인재`."""
    project = Project(root)
    root.mkdir(parents=True)
    for name in ("overrides", "docs"):
        shutil.copytree(ROOT / name, root / name)
    remove_generated(project.docs)
    shutil.copyfile(ROOT / "mkdocs.yml", project.mkdocs_yml)
    project.editorial.mkdir()
    (project.editorial / "topics.yml").write_text(TOPICS, encoding="utf-8")
    (project.editorial / "terms.yml").write_text(TERMS, encoding="utf-8")
    add_seed(project, "chips", CHIPS, "headline: {en: US tightens chip controls}")
    add_seed(
        project, "인재", TALENT, "headline: {en: AI talent leaves China}\npublished: 2024-05-20\n"
    )
    return project


def add_seed(project: Project, name: str, text: str, sidecar: str = "") -> None:
    project.seeds.mkdir(exist_ok=True)
    (project.seeds / f"{name}.txt").write_text(text, encoding="utf-8")
    if sidecar:
        (project.seeds / f"{name}.yml").write_text(sidecar, encoding="utf-8")


def remove_generated(docs: Path) -> None:
    """What `briefings generate` may have left in the real docs folder."""
    manifest = docs / MANIFEST
    if manifest.exists():
        for path in json.loads(manifest.read_bytes()):
            (docs / path).unlink(missing_ok=True)
        manifest.unlink()


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder: path → content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
