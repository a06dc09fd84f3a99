"""Placeholders are found in text, whether or not escapes are in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.expressions.placeholders import END, SEPARATOR, START, placeholder, replace

_PIECES = st.one_of(
    st.sampled_from([START, END, SEPARATOR, "output:", "item:x", "{{ ", " }}", "[", "\n", "ufdd0", "\\"]),
    st.builds(placeholder, st.sampled_from(["output", "free", "item", "variable"]), st.sampled_from(["a", "b\nc", ""])),
    st.text(max_size=5),
)
_ESCAPED = r"\ufdd9"
"""Not the escape of a character of a placeholder, so that it changes nothing but how placeholders are searched."""


@given(st.lists(_PIECES).map("".join).filter(lambda text: "\\ufdd" not in text))
def test_an_escape_elsewhere_in_a_text_does_not_change_its_placeholders(text: str) -> None:
    found = _found(text)
    assert _found(f"{text} {_ESCAPED}") == [
        (kind, what, after or " " * text.endswith(END)) for kind, what, after in found
    ]


def _found(text: str) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []

    def record(kind: str, what: str, after: str) -> str:
        found.append((kind, what, after))
        return ""

    replace(text, record)
    return found


def test_a_placeholder_that_json_escaped_is_found() -> None:
    assert _found(r"\ufdd0output:count\ufdd1[") == [("output", "count", "[")]
