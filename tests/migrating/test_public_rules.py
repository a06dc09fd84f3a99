"""Every change of flows that Kestra names is on the page of rules, and each row of the page has its tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.migrating import migrate
from tests.migrating.test_rules import HEAD, MENDED, NOTED, REFUSED, TWICE_NOTED

__all__ = ["SAME"]

_PAGE = Path(__file__).parent.parent.parent / "docs" / "migration-rules.md"
_RETURN = "type: io.kestra.plugin.core.debug.Return\n    format: "
_STORAGE = "type: io.kestra.plugin.core.storage."
_WRITE = f"tasks:\n  - id: written\n    {_STORAGE}Write\n    content: '{{a:1}}'\n    extension: .ion\n"


def _return(expression: str) -> str:
    return f'tasks:\n  - id: a\n    {_RETURN}"{{{{ {expression} }}}}"\n'


SAME = {
    "the test json": _return("'[1]' is json"),
    "a written Ion file": f"{_WRITE}  - id: a\n    {_RETURN}'{{{{ read(outputs.written.uri) }}}}'\n",
    "a split Ion file": (
        f"{_WRITE}  - id: parts\n    {_STORAGE}Split\n    from: '{{{{ outputs.written.uri }}}}'\n    rows: 1\n"
        f"  - id: a\n    {_RETURN}'{{{{ read(outputs.parts.uris[0]) }}}}'\n"
    ),
    "a joined Ion file": (
        f"{_WRITE}  - id: joined\n    {_STORAGE}Concat\n    files: ['{{{{ outputs.written.uri }}}}']\n"
        f"    extension: .ion\n  - id: a\n    {_RETURN}'{{{{ read(outputs.joined.uri) }}}}'\n"
    ),
    "a state with one L": _return("execution.state == 'CANCELED'"),
    "an expression as default": (
        "inputs:\n  - {id: x, type: STRING, defaults: '{{ execution.id }}'}\n" + _return("inputs.x == execution.id")
    ),
    "a missing key": _return("kv('missing')"),
    "a missing secret": _return("secret('MISSING')"),
    "a template in a variable": "variables:\n  inner: '{{ flow.id }}'\n" + _return("vars.inner"),
    "empty lists": "variables:\n  empty: []\n" + _return("vars.empty is defined"),
}
"""Flows that run the same on 1.3 and 2.0, so that nothing is edited or noted."""
_NOT_RUN = frozenset(("a reserved id",))


@pytest.mark.parametrize("name", SAME)
def test_what_runs_the_same_is_left_alone(name: str) -> None:
    migrated = migrate(HEAD + SAME[name], "f.yaml", "1.3", "2.0")
    assert migrated.refused is None
    assert migrated.text == HEAD + SAME[name]
    assert (migrated.changes, migrated.notices) == ((), ())


def test_each_row_of_the_page_has_its_tests_and_each_test_a_row() -> None:
    _, _, after = _PAGE.read_text(encoding="utf-8").partition("<!-- public rules: begin -->")
    rows = [line for line in after.partition("<!-- public rules: end -->")[0].splitlines() if line.startswith("| ")]
    results = {name: row.split(" | ")[1] for row in rows[2:] for name in row.rstrip(" |").split(" | ")[2].split("; ")}
    assert len(rows) > 70
    expected = {
        "edited": MENDED.keys(),
        "refused": REFUSED.keys(),
        "noted": {name for name, (_, _, rejected) in NOTED.items() if not rejected} | {"dashboards in git"},
        "by hand": {name for name, (_, _, rejected) in NOTED.items() if rejected} | {"inputs of a schedule as pairs"},
        "no change": SAME.keys() | _NOT_RUN,
    }
    for result, names in expected.items():
        assert {name for name, found in results.items() if found.startswith(result)} == {*names}
    assert {*results} == {*MENDED, *REFUSED, *NOTED, *TWICE_NOTED, *SAME, *_NOT_RUN}
