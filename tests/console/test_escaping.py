"""What others wrote cannot move the cursor of a terminal or forge a line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.console.escaping import escaped


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Kok", r"\x1b[2Kok"),
        ("a\nerror: b", r"a\nerror: b"),
        ("a\rb", r"a\rb"),
        ("a\tb", r"a\tb"),
        ("\x9b31m", r"\x9b31m"),
        ("\x7f", r"\x7f"),
        ("\x00", r"\x00"),
        ("\u202egpj", r"\u202egpj"),
        ("\u2066\u2069", r"\u2066\u2069"),
        ("a\u2028b\x85c", r"a\u2028b\x85c"),
        ("\ud800", r"\ud800"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(text: str, shown: str) -> None:
    assert escaped(text) == shown


@pytest.mark.parametrize("text", ["", "plain", r"C:\new\x1b", "Zürich — 東京 🎉 👩‍🚀", "שלום עולם", "a\u00a0b"])
def test_what_it_only_shows_is_left_as_it_is(text: str) -> None:
    assert escaped(text) == text


def test_newlines_and_tabs_are_kept_on_request() -> None:
    assert escaped("a\n\tb\r\n\x1b[0m", lines=True) == "a\n\tb\\r\n\\x1b[0m"


@given(st.text(st.characters(codec=None)), st.booleans())
def test_no_control_character_is_left(text: str, lines: bool) -> None:
    shown = escaped(text, lines=lines)
    kept = "\n\t" if lines else ""
    assert not [one for one in shown if unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") and one not in kept]
    assert not [one for one in shown if unicodedata.bidirectional(one) in ("LRE", "RLE", "LRO", "RLO", "PDF")]
    assert not [one for one in shown if unicodedata.bidirectional(one) in ("LRI", "RLI", "FSI", "PDI")]
    assert lines or len(shown.splitlines()) <= 1
    assert escaped(shown, lines=lines) == shown
