"""Keys are written and read with the types of Kestra's own store, and compared as it stores them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.core.key_values import typed
from kestra_dsl.errors import RejectedError, ServerError
from kestra_dsl.server.key_store import compared_key, has_ttl, key_text, owner_in, read_key, same_value, write_key
from kestra_dsl.server.resources import digest_of
from kestra_dsl.server.secret_text import SecretText
from tests.kestra_server.faults import answering
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import client_of

VALUES: tuple[Any, ...] = (
    "text", "", "2024-01-01", "null", "true", "5", "PT5M", "P1D", "two\nlines", 'a "quote" and ä 漢 🚀', "{{ x }}",
    5, 1.0, 1.5, -0.1, 10**30, 1e30, True, False,
    timedelta(hours=36), timedelta(seconds=1.5), date(2024, 1, 1),
    datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, 10, 20, 30, tzinfo=UTC),
    datetime(2024, 1, 1, 10, 20, 30, 500_000, tzinfo=UTC),
    {"b": 1, "a": [1, None, "x", 1.0]}, {"d": "2024-01-01"}, {}, [], [1, "a"],
)  # fmt: skip

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner.filter(lambda one: one is not None)),
    max_leaves=8,
)  # fmt: skip


def _text(value: Any, ttl: str | None = None, description: str | None = None) -> str:
    return key_text(*typed(value), ttl, description)


def test_what_is_written_is_read_and_compares_as_equal(kestra_server: KestraServer) -> None:
    client = client_of(kestra_server)
    for number, value in enumerate(VALUES):
        text = _text(value, "PT1H" if number % 2 else None, "What it is (for)" if number % 3 else None)
        write_key(client, "ns", f"k{number}", text, "taxi/prod")
    for number, value in enumerate(VALUES):
        text = _text(value, "PT1H" if number % 2 else None, "What it is (for)" if number % 3 else None)
        found = read_key(client, "ns", f"k{number}")
        assert found is not None
        assert compared_key(found.text) == compared_key(text), value
        assert (found.revision, found.owner, has_ttl(found.text)) == (1, "taxi/prod", number % 2 == 1)


def test_a_key_of_somebody_else_has_no_owner(kestra_server_1_3: KestraServer) -> None:
    client = client_of(kestra_server_1_3)
    client.set_value("ns", "mine", 5, description="Set by hand")
    found = read_key(client, "ns", "mine")
    assert found is not None
    assert (found.owner, found.text) == (None, "type: NUMBER\nvalue: 5\ndescription: Set by hand\n")
    assert read_key(client, "ns", "none") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1.0, 1), ({"a": [1.0]}, {"a": [1]}), ("P1D", timedelta(hours=24)), ("PT60M", "PT1H"),
        (date(2024, 1, 1), datetime(2024, 1, 1, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_what_is_equal_to_kestra_is_equal(one: Any, other: Any) -> None:
    assert digest_of("ns/kv/a", _text(one)) == digest_of("ns/kv/a", _text(other))
    assert same_value(_text(one), _text(other, "PT5M", "more"))


@pytest.mark.parametrize(
    ("one", "other"),
    [(1, "1"), (True, "true"), (True, 1), ("2024-01-01", date(2024, 1, 1)), ([], {}), ("", " "), ("a", "a\n")],
)
def test_what_differs_to_kestra_differs(one: Any, other: Any) -> None:
    assert digest_of("ns/kv/a", _text(one)) != digest_of("ns/kv/a", _text(other))


def test_the_ttl_and_the_description_are_compared() -> None:
    texts = [_text(1), _text(1, "PT5M"), _text(1, None, "x"), _text(1, "PT6M")]
    assert len({compared_key(text) for text in texts}) == 4
    assert compared_key(_text(1, "PT60S")) == compared_key(_text(1, "PT1M"))


@given(st.dictionaries(st.text(), PLAIN.filter(lambda one: one is not None)) | st.lists(PLAIN))
def test_every_json_value_survives_its_text(value: Any) -> None:
    assert compared_key(_text(value)) == compared_key(key_text("JSON", value, None, None))
    assert same_value(_text(value), _text(value))


@given(st.text())
def test_every_text_survives_its_text(value: str) -> None:
    from kestra_dsl.yaml import read

    assert read(_text(value)).data["value"] == value


@pytest.mark.parametrize(
    ("description", "owner"),
    [("(kdsl: taxi)", "taxi"), ("x (y) (kdsl: taxi/dev/ann, ttl PT1H)", "taxi/dev/ann"), ("kdsl: taxi", None),
     ("(kdsl: taxi) x", None), ("", None)],
)  # fmt: skip
def test_the_owner_is_at_the_end_of_the_description(description: str, owner: str | None) -> None:
    assert owner_in(description) == owner


def test_an_error_about_a_secret_does_not_repeat_it(kestra_server_1_3: KestraServer) -> None:
    client = client_of(kestra_server_1_3)
    body = '{"message": "cannot parse \\"hunter2\\"", "_embedded": {"errors": [{"message": "hunter2"}]}}'
    kestra_server_1_3.fail(answering(422, body), matching="PUT *", times=None)
    with pytest.raises(RejectedError) as shown:
        write_key(client, "ns", "a", _text("hunter2"), "taxi")
    assert "hunter2" in str(shown.value)
    with pytest.raises(RejectedError) as hidden:
        write_key(client, "ns", "a", SecretText(_text("hunter2")), "taxi")
    error: BaseException | None = hidden.value
    while error is not None:
        assert "hunter2" not in f"{error}{error!r}{vars(error)}"
        error = error.__cause__ or error.__context__
    assert isinstance(hidden.value, ServerError)
