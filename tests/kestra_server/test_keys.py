"""Key-value pairs on the test server behave as Kestra's own store does."""

from __future__ import annotations

from tests.kestra_server.asking import ask
from tests.kestra_server.gateway import KestraServer

_TEXT = {"Content-Type": "text/plain"}


def test_a_value_is_put_read_and_deleted(kestra_server: KestraServer) -> None:
    path = "namespaces/ns/kv/key"
    assert ask(kestra_server, "PUT", path, data='{"a": [1, null]}', headers=_TEXT).status_code == 200
    read = ask(kestra_server, "GET", path).json()
    assert (read["type"], read["value"], read["revision"]) == ("JSON", {"a": [1, None]}, 1)
    assert ask(kestra_server, "DELETE", path).json() is True
    assert ask(kestra_server, "DELETE", path).json() is False
    assert ask(kestra_server, "GET", path).status_code == 404


def test_a_quoted_duration_becomes_a_duration(kestra_server: KestraServer) -> None:
    ask(kestra_server, "PUT", "namespaces/ns/kv/key", data='"PT5M"', headers=_TEXT)
    assert ask(kestra_server, "GET", "namespaces/ns/kv/key").json()["type"] == "DURATION"


def test_a_second_put_drops_the_description_and_the_time_to_live(kestra_server: KestraServer) -> None:
    with_notes = {**_TEXT, "ttl": "PT1H", "description": "a note"}
    ask(kestra_server, "PUT", "namespaces/ns/kv/key", data="1", headers=with_notes)
    (first,) = ask(kestra_server, "GET", "namespaces/ns/kv").json()
    assert first["description"] == "a note" and first["expirationDate"]
    ask(kestra_server, "PUT", "namespaces/ns/kv/key", data="1", headers=_TEXT)
    (second,) = ask(kestra_server, "GET", "namespaces/ns/kv").json()
    version = "revision" if kestra_server.engine.modern else "version"
    assert (second[version], "description" in second, "expirationDate" in second) == (2, False, False)


def test_an_expired_value_is_gone(kestra_server: KestraServer) -> None:
    ask(kestra_server, "PUT", "namespaces/ns/kv/key", data="1", headers={**_TEXT, "ttl": "PT0.001S"})
    assert ask(kestra_server, "GET", "namespaces/ns/kv/key").status_code == 410


def test_a_key_with_a_slash_is_refused(kestra_server: KestraServer) -> None:
    assert ask(kestra_server, "PUT", "namespaces/ns/kv/a%2Fb", data="1", headers=_TEXT).status_code == 422
