"""Names tell flows, keys and files apart."""

from __future__ import annotations

import pytest

from kestra_dsl.server.names import counted, file_name, key_name, place_of


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("a.b/load", ("flow", "a.b", "load")),
        ("a.b/kv", ("flow", "a.b", "kv")),
        (key_name("a.b", "REGION"), ("key", "a.b", "REGION")),
        (file_name("a.b", "sql/x/kv.sql"), ("file", "a.b", "sql/x/kv.sql")),
    ],
)
def test_a_name_has_parts(name: str, place: tuple[str, str, str]) -> None:
    assert place_of(name) == place


def test_each_sort_is_counted() -> None:
    assert counted(["a/b", "a/kv/c", "a/d"]) == "2 flows and 1 key"
    assert counted(["a/b", "a/kv/c", "a/files/d"]) == "1 flow, 1 key and 1 file"
    assert counted(["a/files/c", "a/files/d"]) == "2 files"
    assert counted([]) == "0 flows"
