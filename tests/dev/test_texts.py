"""Lines of two texts, and whether they were added or removed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.dev.texts import marked_lines

TEXTS = st.lists(st.sampled_from("abc"), max_size=12).map("\n".join)


@given(TEXTS, TEXTS)
def test_the_lines_of_both_texts_are_kept_in_order(before: str, after: str) -> None:
    lines = marked_lines(before, after)
    assert [line for mark, line in lines if mark != "+"] == before.splitlines()
    assert [line for mark, line in lines if mark != "-"] == after.splitlines()


def test_what_is_equal_is_not_marked() -> None:
    assert marked_lines("a\nb", "a\nc") == [(" ", "a"), ("-", "b"), ("+", "c")]
