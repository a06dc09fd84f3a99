"""Every code has a page whose first example is reported under that code, and whose second is not."""

import re
from pathlib import Path

import pytest

import kestra_dsl
from kestra_dsl.checks import Finding, all_rules
from kestra_dsl.project.checking import check_file
from kestra_dsl.project.settings import Settings

PAGES = Path(kestra_dsl.__file__).parent / "checks" / "pages"
FENCE = re.compile(r"^```(python|yaml)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
HEADER = """\
from kestra_dsl import *
from kestra_dsl.plugins.core.flow import *
from kestra_dsl.plugins.core.log import Log
"""


def page(code: str) -> str:
    return (PAGES / f"{code}.md").read_text(encoding="utf-8")


def section(code: str, title: str) -> list[tuple[str, str]]:
    """The examples under a heading."""
    part = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", page(code), re.DOTALL | re.MULTILINE)
    assert part, f"{code} has no section {title!r}"
    return FENCE.findall(part[1])


def findings(language: str, example: str, code: str, folder: Path) -> list[Finding]:
    """What `kdsl check` reports about an example; a comment `target: 2.0` in it says for which version."""
    asked = re.search(r"target: (\d\.\d)", example)
    file = folder / f"example_{code.lower()}_{abs(hash(example))}{'.py' if language == 'python' else '.yaml'}"
    file.write_text(HEADER + example if language == "python" else example, encoding="utf-8")
    checked = check_file(file, Settings(folder, target=asked[1] if asked else "1.3"))
    assert checked.flows
    return [*checked.findings]


@pytest.mark.parametrize("code", all_rules())
def test_the_page_of_a_code_is_headed_by_its_title(code: str) -> None:
    assert page(code).startswith(f"# {code}: {all_rules()[code].title}\n")


@pytest.mark.parametrize("code", all_rules())
def test_the_example_on_a_page_is_reported_under_its_code(code: str, tmp_path: Path) -> None:
    examples = section(code, "Reported")
    assert examples
    for language, example in examples:
        assert code in [finding.code for finding in findings(language, example, code, tmp_path)]


@pytest.mark.parametrize("code", all_rules())
def test_what_a_page_recommends_instead_is_not_reported(code: str, tmp_path: Path) -> None:
    for language, example in section(code, "Instead"):
        assert code not in [finding.code for finding in findings(language, example, code, tmp_path)]


def test_no_page_is_left_over() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(all_rules())
