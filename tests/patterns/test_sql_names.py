"""Only names that both dialects accept without quotes are accepted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlglot.dialects.bigquery import BigQuery

from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns.sql_names import RESERVED, require_known, require_name


@pytest.mark.parametrize("name", ["a", "VendorID", "_x", "trip_2", "a" * 63])
def test_plain_names_are_accepted(name: str) -> None:
    require_name(name, "a column")


@given(st.text().filter(lambda text: not (text.isascii() and text.isidentifier())))
def test_names_that_need_quotes_are_rejected(name: str) -> None:
    with pytest.raises(PropertyError, match="cannot be a column"):
        require_name(name, "a column")


@pytest.mark.parametrize("name", ["select", "ORDER", "User", "qualify", "a" * 64, "a\n", "trips; drop", "é", 5, None])
def test_invalid_names_are_rejected_with_a_hint(name: object) -> None:
    with pytest.raises(PropertyError) as caught:
        require_name(name, "a column")
    assert caught.value.hint
    assert str(caught.value.origin).startswith("tests/patterns/test_sql_names.py:")


def test_every_reserved_word_of_bigquery_is_reserved() -> None:
    assert {word.lower() for word in BigQuery.Generator.RESERVED_KEYWORDS} <= RESERVED


def test_a_similar_name_is_suggested() -> None:
    with pytest.raises(PropertyError, match="the key names 'vendorid'") as caught:
        require_known("vendorid", ["VendorID", "fare"], "the key")
    assert caught.value.hint == "did you mean 'VendorID'?"
