"""Names go into SQL without quotes, so only those are taken that both dialects read as names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlglot.dialects.bigquery import BigQuery

from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns.sql_names import RESERVED, require_known, require_name


@pytest.mark.parametrize("name", ["a", "VendorID", "_x", "trip_2", "a" * 63])
def test_plain_names_are_taken(name: str) -> None:
    require_name(name, "a column")


@given(st.text().filter(lambda text: not (text.isascii() and text.isidentifier())))
def test_whatever_would_need_quotes_is_refused(name: str) -> None:
    with pytest.raises(PropertyError, match="cannot be a column"):
        require_name(name, "a column")


@pytest.mark.parametrize("name", ["select", "ORDER", "User", "qualify", "a" * 64, "a\n", "trips; drop", "é", 5, None])
def test_odd_names_are_refused_with_a_hint(name: object) -> None:
    with pytest.raises(PropertyError) as caught:
        require_name(name, "a column")
    assert caught.value.hint
    assert str(caught.value.origin).startswith("tests/patterns/test_sql_names.py:")


def test_every_word_that_bigquery_keeps_is_among_the_reserved_ones() -> None:
    assert {word.lower() for word in BigQuery.Generator.RESERVED_KEYWORDS} <= RESERVED


def test_a_name_that_is_nearly_known_is_guessed() -> None:
    with pytest.raises(PropertyError, match="the key names 'vendorid'") as caught:
        require_known("vendorid", ["VendorID", "fare"], "the key")
    assert caught.value.hint == "did you mean 'VendorID'?"
