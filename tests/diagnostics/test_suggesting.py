"""What was meant by a name that does not exist."""

from __future__ import annotations

from pathlib import Path

from kestra_dsl.diagnostics.suggesting import nearest, suggest

PACKAGE = Path(__file__).parent.parent.parent / "kestra_dsl"


def test_the_name_that_looks_most_like_it_is_suggested() -> None:
    assert nearest("mesage", {"message": 1, "level": 2}) == "message"
    assert suggest("mesage", ["message", "level"]) == "did you mean 'message'?"


def test_what_looks_like_nothing_gets_the_other_hint() -> None:
    assert nearest("x", ["message"]) is None
    assert suggest("x", ["message"]) is None
    assert suggest("x", ["message"], "it has message") == "it has message"


def test_nothing_else_looks_for_close_names_but_the_reference_which_names_several() -> None:
    found = [
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if "get_close_matches" in file.read_text(encoding="utf-8")
    ]
    assert sorted(found) == ["diagnostics/suggesting.py", "reference/type_lookup.py"]
