"""The addresses and paths that are accepted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.errors import UsageError
from kestra_dsl.server.addresses import base_url, flow_path, is_encrypted, key_path, same_origin, tenant_name


@pytest.mark.parametrize(
    ("given_", "used"),
    [
        ("https://kestra.example.com", "https://kestra.example.com"),
        ("https://kestra.example.com/", "https://kestra.example.com"),
        ("http://localhost:8080/ui/", "http://localhost:8080"),
        (" https://example.com/kestra/api/v1 ", "https://example.com/kestra"),
    ],
)
def test_an_address_is_used_without_what_follows_it(given_: str, used: str) -> None:
    assert base_url(given_) == used


@pytest.mark.parametrize("text", ["", "kestra.example.com", "ftp://a", "file:///etc/passwd", "http://", "http://a:b"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not an http or https URL"):
        base_url(text)


def test_an_address_with_credentials_is_refused_without_showing_them() -> None:
    with pytest.raises(UsageError, match="credentials in it") as caught:
        base_url("https://ann:" + "s3cret-word@kestra.example.com")
    assert "s3cret" not in str(caught.value)
    with pytest.raises(UsageError) as caught:
        base_url("ann:" + "s3cret-word@kestra.example.com")
    assert "s3cret" not in str(caught.value)


def test_a_query_is_refused() -> None:
    with pytest.raises(UsageError, match="query"):
        base_url("https://kestra.example.com?x=1")


def test_a_path_names_one_flow() -> None:
    assert flow_path("company.team", "01_load.v2-x") == "/flows/company.team/01_load.v2-x"
    assert flow_path("company.team") == "/flows/company.team"
    assert key_path("kdsl", "state.a") == "/namespaces/kdsl/kv/state.a"


BAD = ["", ".", "..", "../x", "a/b", "a\\b", "a b", "a%2fb", "a?b", "a#b", "-a", "a\n", "ä", "a\x00", "x" * 151]


@pytest.mark.parametrize("text", [*BAD, "Team"])
def test_a_namespace_that_would_be_another_path_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        flow_path(text, "a")


@pytest.mark.parametrize("text", [*BAD, "x" * 101])
def test_an_id_that_would_be_another_path_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        flow_path("a", text)


def test_the_route_that_deletes_every_flow_cannot_be_reached() -> None:
    for id_ in ("by-query", "by-ids"):
        with pytest.raises(UsageError, match="route"):
            flow_path("delete", id_)


@given(st.text(), st.text())
def test_a_path_has_the_parts_that_it_was_given_or_is_refused(namespace: str, id_: str) -> None:
    try:
        path = flow_path(namespace, id_)
    except UsageError:
        return
    assert path.split("/") == ["", "flows", namespace, id_]


def test_a_tenant_is_one_part_of_a_path() -> None:
    assert tenant_name("main") == "main"
    for text in ("", "a/b", "..", "Main", "a b"):
        with pytest.raises(UsageError, match="is not a tenant"):
            tenant_name(text)


def test_origins_differ_by_scheme_host_and_port() -> None:
    assert same_origin("https://a/x", "https://a:443/y")
    for other in ("http://a", "https://b", "https://a:8443", "https://a.b"):
        assert not same_origin("https://a", other)


def test_what_is_sent_in_the_open_is_known() -> None:
    assert is_encrypted("https://a") and is_encrypted("http://localhost:8080") and is_encrypted("http://127.0.0.1")
    assert not is_encrypted("http://kestra.example.com")
