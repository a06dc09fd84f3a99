"""The page about the course lists every flow and module in definitions/."""

from __future__ import annotations

import re

from tests.docs.pages import DOCS, ROOT

_DEFINITIONS = ROOT / "definitions"
_PAGE = (DOCS / "course.md").read_text(encoding="utf-8")
_ROW = re.compile(
    r"^\| `(?P<flow>\w+)` \| \[(?P<name>\w+)\]\(\.\./definitions/(?P<module>[\w/]+)\.py\) \|", re.MULTILINE
)


def test_every_module_is_linked() -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in _DEFINITIONS.rglob("*.py") if "files" not in path.parts}
    linked = {path for path in re.findall(r"\]\(\.\./([\w/]+\.py)\)", _PAGE) if path.startswith("definitions/")}
    assert {path for path in modules if not path.endswith("__init__.py")} == linked


def test_the_text_of_a_link_is_the_name_of_its_module() -> None:
    for called, path in re.findall(r"\[(\w+)\]\(\.\./definitions/([\w/]+)\.py\)", _PAGE):
        assert called == path.rpartition("/")[2]


def test_each_flow_is_in_the_module_of_its_row() -> None:
    rows = list(_ROW.finditer(_PAGE))
    assert len(rows) >= 13
    for row in rows:
        source = (_DEFINITIONS / f"{row['module']}.py").read_text(encoding="utf-8")
        assert re.search(rf'(?:id=|alert_flow\()"{row["flow"]}"', source), row[0]


def test_every_flow_is_in_a_row() -> None:
    sources = [path.read_text(encoding="utf-8") for path in _DEFINITIONS.rglob("*.py")]
    flows = {flow for text in sources for flow in re.findall(r'(?:with Flow\(\s*id=|= alert_flow\(\s*)"(\w+)"', text)}
    assert flows == {row["flow"] for row in _ROW.finditer(_PAGE)}
