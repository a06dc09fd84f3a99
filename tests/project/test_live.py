"""A project that stays loaded: what changed is loaded again, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.project.live import LiveProject
from kestra_dsl.project.settings import settings
from kestra_dsl.project.watching import Watch
from tests.hello_project import HELLO, change, hello_project, write

SHARED = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

GREETING = "Hello"

with Flow(id="shared", namespace="company.team") as shared:
    Log(id="greet", message=GREETING)
"""
USING = """\
from definitions.shared import GREETING, shared
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="using", namespace="company.team") as flow:
    Log(id="greet", message=GREETING)
"""


class Kept:
    """A project with what watches its files."""

    def __init__(self) -> None:
        self.live = LiveProject(settings())
        self.watch = Watch(settings())
        self.update()

    def update(self) -> list[str]:
        updated = self.live.update(self.watch.changed())
        self.watch.add(self.live.reads)
        return [file.name for file in updated]

    def message(self, module: str) -> str:
        (flow,) = self.live.flows[Path("definitions", module).absolute()]
        return str(flow.to_dict()["tasks"][0]["message"])


@pytest.fixture
def project(folder: Path) -> Kept:
    hello_project(folder)
    write("definitions/shared.py", SHARED)
    write("definitions/using.py", USING)
    return Kept()


def test_only_what_changed_is_loaded_again(project: Kept) -> None:
    (before,) = project.live.flows[Path("definitions/shared.py").absolute()]
    assert project.update() == []
    change("definitions/hello.py", '"Hello"', '"Goodbye"')
    assert project.update() == ["hello.py"]
    assert project.message("hello.py") == "Goodbye"
    (after,) = project.live.flows[Path("definitions/shared.py").absolute()]
    assert after is before


def test_modules_that_import_what_changed_are_loaded_again(project: Kept) -> None:
    change("definitions/shared.py", '"Hello"', '"Goodbye"')
    assert project.update() == ["shared.py", "using.py"]
    assert project.message("using.py") == "Goodbye"
    assert project.message("shared.py") == "Goodbye"


def test_a_change_of_the_same_length_within_one_tick_of_the_clock_is_loaded(project: Kept) -> None:
    for word in ("Hallo", "Salve", "Salut"):
        text = HELLO.replace('"Hello"', f'"{word}"')
        write("definitions/hello.py", text)
        project.update()
        assert project.message("hello.py") == word


def test_a_file_that_a_definition_reads_counts(project: Kept) -> None:
    write("sql/count.sql", "SELECT 1")
    change("definitions/hello.py", '"Hello"', "Path('sql/count.sql').read_text()")
    change("definitions/hello.py", "from kestra_dsl import", "from pathlib import Path\nfrom kestra_dsl import")
    assert project.update() == ["hello.py"]
    write("sql/count.sql", "SELECT 2")
    assert project.update() == ["hello.py"]
    assert project.message("hello.py") == "SELECT 2"


def test_a_broken_module_keeps_its_flows_and_says_where_it_is_broken(project: Kept) -> None:
    change("definitions/hello.py", "Log(id", "Lag(id")
    assert project.update() == ["hello.py"]
    checked = project.live.checked[Path("definitions/hello.py").absolute()]
    assert checked.broken
    (finding,) = checked.findings
    assert (finding.origin.file, finding.origin.line) == ("definitions/hello.py", 5)
    assert project.message("hello.py") == "Hello"
    change("definitions/hello.py", "Lag(id", "Log(id")
    project.update()
    assert not project.live.checked[Path("definitions/hello.py").absolute()].broken


def test_a_broken_shared_module_breaks_those_that_import_it_until_it_is_mended(project: Kept) -> None:
    change("definitions/shared.py", "GREETING =", "GREETING ?")
    project.update()
    broken = [file.name for file, checked in project.live.checked.items() if checked.broken]
    assert broken == ["shared.py", "using.py"]
    change("definitions/shared.py", "GREETING ?", "GREETING =")
    project.update()
    assert not any(checked.broken for checked in project.live.checked.values())


def test_new_modules_appear_and_removed_ones_disappear(project: Kept) -> None:
    write("definitions/new.py", HELLO.replace('"hello"', '"new"'))
    assert project.update() == ["new.py"]
    Path("definitions/new.py").unlink()
    assert project.update() == []
    assert Path("definitions/new.py").absolute() not in project.live.flows


def test_a_module_that_was_missing_is_found_when_it_appears(project: Kept) -> None:
    write("definitions/early.py", USING.replace("definitions.shared", "definitions.late").replace("using", "early"))
    project.update()
    assert project.live.checked[Path("definitions/early.py").absolute()].broken
    write("definitions/late.py", SHARED.replace('"shared"', '"late"'))
    assert project.update() == ["early.py", "late.py"]
    assert not any(checked.broken for checked in project.live.checked.values())


def test_flows_are_adapted_to_the_environment_once(folder: Path) -> None:
    hello_project(folder)
    write("pyproject.toml", "[tool.kdsl.env.deep.namespaces]\ncompany = 'company.deep'\n")
    live = LiveProject(settings(env="deep"))
    for changed in (set(), {str(Path("definitions/hello.py").absolute())}, set()):
        live.update(changed)
        ((flow,),) = [flows for flows in live.flows.values() if flows]
        assert flow.namespace == "company.deep.team"
