from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.request import urlopen

import pytest

from generator import __version__, collect
from generator.build.serve import free_port
from generator.errors import BriefingError
from generator.project import Project
from tests.build.projects import add_seed, snapshot
from tests.cli.ended import Briefings

PACKAGE = str(Path(collect.__file__).parents[1])
COMMANDS = ("build", "serve", "generate", "clean", "check", "bundle", "changes")


def test_the_version(briefings: Briefings) -> None:
    ended = briefings("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"briefings {__version__}\n", "")


def test_without_a_command_the_help_is_shown(briefings: Briefings) -> None:
    assert briefings() == briefings("--help")
    ended = briefings()
    assert (ended.code, ended.err) == (0, "")
    assert "briefings serve" in ended.out.partition("To read the site here:")[2]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_with_examples(briefings: Briefings, command: str) -> None:
    assert command in briefings("--help").out
    ended = briefings(command, "--help")
    assert ended.code == 0
    assert f"briefings {command}" in ended.out.partition("Examples:")[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["buld"], "No such command 'buld'. Did you mean 'build', 'bundle'?; see `briefings"),
        (["build", "--fast"], "No such option: --fast (Possible options: --site); see `"),
        (["bundle"], "Missing option '--out'; see `briefings bundle --help`"),
        (["clean"], "Missing argument 'FILE|DIR'; see `briefings clean --help`"),
        (["memory"], "Missing command; see `briefings memory --help`"),
        (["terms"], "Missing command; see `briefings terms --help`"),
        (["serve", "--port", "0"], "Invalid value for '--port': "),
        (["clean", "a.txt", "--format", "xml"], "Invalid value for '--format': 'xml' is not one"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(
    briefings: Briefings, arguments: list[str], message: str
) -> None:
    ended = briefings(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.startswith(f"error: {message}")
    assert ended.err.count("\n") == 1


@pytest.mark.usefixtures("project")
def test_an_unexpected_fault_is_one_line_that_says_how_to_report_it(
    briefings: Briefings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ValueError("unthinkable")

    monkeypatch.setattr(collect, "make_briefing", fail)
    ended = briefings("build")
    assert ended.code == 1
    assert ended.err.splitlines()[-1] == (
        "error: ValueError: unthinkable (while working on seeds/chips.txt); this is a fault of"
        " the program: please report it with what you did and the output of `briefings --debug …`"
    )
    assert "Traceback" not in ended.err
    assert "Traceback" in briefings("--debug", "build").err


def test_a_folder_that_cannot_be_written_to_is_one_line(
    project: Project, briefings: Briefings
) -> None:
    (project.root / "file").touch()
    ended = briefings("build", "--site", "file/site")
    assert ended.code == 1
    assert ended.err.splitlines()[-1] == "error: file/site: cannot build beside it: Not a directory"


# ------------------------------------------------- as a program of its own


@contextmanager
def started(*arguments: str, cwd: Path, **environment: str) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": PACKAGE} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def lines_until(program: subprocess.Popen[str], beginning: str) -> str:
    """Read what the program says up to the first line that begins so; that line."""
    assert program.stderr
    for line in program.stderr:
        if line.startswith(beginning):
            return line
    raise AssertionError(f"ended without saying {beginning!r}")


def test_serve_follows_changes_keeps_the_old_site_and_ends_cleanly(project: Project) -> None:
    port = str(free_port(None))
    with started("serve", "--port", port, cwd=project.root) as program:
        ready = lines_until(program, "serving on ")
        assert ready == f"serving on http://127.0.0.1:{port}/ (Ctrl-C ends)\n"
        address = f"http://127.0.0.1:{port}"
        assert "US tightens chip controls" in page(f"{address}/briefings/chips/")

        add_seed(project, "chips", "반도체 수출통제\n", "headline: {en: Chips held back}")
        lines_until(program, "built;")
        assert "Chips held back" in page(f"{address}/briefings/chips/")

        (project.docs / "broken.md").write_text("[a](http://[::1)")
        assert lines_until(program, "error: ") == "error: docs/broken.md: Invalid IPv6 URL\n"
        assert "Chips held back" in page(f"{address}/briefings/chips/")

        program.send_signal(signal.SIGINT)
        _, err = program.communicate()
        assert err.splitlines()[-1] == "stopped"
        assert program.returncode == 0
    assert not project.site.exists()


def page(address: str) -> str:
    with urlopen(address) as answer:  # noqa: S310 - our own server
        content: bytes = answer.read()
    return content.decode()


def test_builds_of_different_sites_do_not_disturb_each_other(project: Project) -> None:
    with (
        started("build", "--site", "one", cwd=project.root) as one,
        started("build", "--site", "two", "--offline", cwd=project.root) as two,
    ):
        one.communicate()
        two.communicate()
        assert (one.returncode, two.returncode) == (0, 0)
    with started("build", "--site", "three", cwd=project.root) as three:
        three.communicate()
    assert snapshot(project.root / "one") == snapshot(project.root / "three")
    assert (project.root / "two/search/search_index.js").is_file()


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_build_ends_with_one_line_and_the_old_site(
    project: Project, kind: signal.Signals
) -> None:
    for number in range(500):
        (project.docs / f"page-{number}.md").write_text("# Enough to do\n")
    with started("build", cwd=project.root) as program:
        lines_until(program, "building pages")
        program.send_signal(kind)
        _, err = program.communicate()
        assert (program.returncode, err) == (130, "interrupted\n")
    assert not project.site.exists()
    assert not list(project.root.glob(".*"))


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_while_a_string_is_run_ends_the_same(
    tmp_path: Path, kind: signal.Signals
) -> None:
    """Python notes such an interruption as unhandled even where it is caught."""
    (tmp_path / "interrupted.py").write_text(
        "import os\n"
        "from generator import check\n"
        "from generator.cli import main\n"
        "def interrupt(*_):\n"
        f"    exec('os.kill(os.getpid(), {int(kind)}); [0 for _ in range(10**6)]')\n"
        "check.check = interrupt\n"
        "main()\n"
    )
    (tmp_path / "mkdocs.yml").touch()
    done = subprocess.run(
        [sys.executable, "-m", "interrupted", "check"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": PACKAGE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")


def test_a_reader_that_goes_away_is_no_fault(project: Project) -> None:
    add_seed(project, "chips", "반도체 수출통제 강화에 중국이 맞섰다.\n" * 5000)
    with started("clean", "seeds/chips.txt", cwd=project.root) as program:
        assert program.stdout
        program.stdout.readline()
        program.stdout.close()
        program.wait()
        assert program.stderr
        assert program.stderr.read() == ""


@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"LC_ALL": "C"}])
def test_results_are_the_same_whatever_the_terminal(
    project: Project, briefings: Briefings, settings: dict[str, str]
) -> None:
    with started("clean", "seeds/인재.txt", cwd=project.root, **settings) as program:
        out, err = program.communicate()
    assert (out, err) == (briefings("clean", "seeds/인재.txt").out, "")


def test_a_terminal_shows_bars_and_the_same_summary(project: Project) -> None:
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "build"],
        cwd=project.root,
        env=os.environ | {"PYTHONPATH": PACKAGE, "TERM": "xterm-256color"},
        stderr=theirs,
    ):
        os.close(theirs)
        said = b"".join(iter(partial(read_or_end, ours), b"")).decode()
    os.close(ours)
    assert "\N{ESCAPE}[" in said
    assert "building pages" in said
    assert "built site/" in said.splitlines()


def read_or_end(terminal: int) -> bytes:
    """What the terminal shows next; nothing once the program has ended."""
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def test_a_port_that_is_taken_is_named() -> None:
    port = free_port(None)
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with pytest.raises(BriefingError, match=f"127.0.0.1:{port}: in use; choose another --port"):
            free_port(port)
        assert free_port(None) != port
