"""Namespace files on the test server behave as Kestra's own classes do."""

from __future__ import annotations

from typing import Any

from tests.kestra_server.asking import ask
from tests.kestra_server.gateway import KestraServer

_FILES = "namespaces/ns/files"


def _upload(server: KestraServer, path: str, content: str, name: str = "f") -> int:
    given: Any = {"fileContent": (name, content)}
    return ask(server, "POST", _FILES, params={"path": path}, files=given).status_code


def test_a_file_is_uploaded_read_and_deleted(kestra_server: KestraServer) -> None:
    assert _upload(kestra_server, "/sql/a.sql", "select 1") == 200
    read = ask(kestra_server, "GET", f"{_FILES}?path=/sql/a.sql")
    assert (read.status_code, read.text, read.headers["content-type"]) == (200, "select 1", "application/octet-stream")
    assert ask(kestra_server, "DELETE", f"{_FILES}?path=/sql/a.sql").status_code == 200
    assert ask(kestra_server, "GET", f"{_FILES}?path=/sql/a.sql").status_code == 404
    assert ask(kestra_server, "DELETE", f"{_FILES}?path=/sql/a.sql").status_code == 200


def test_the_same_upload_makes_a_revision(kestra_server: KestraServer) -> None:
    for _ in range(2):
        _upload(kestra_server, "/a.txt", "same")
    assert ask(kestra_server, "GET", f"{_FILES}/revisions?path=/a.txt").json() == [{"revision": 1}, {"revision": 2}]


def test_directories_are_listed(kestra_server: KestraServer) -> None:
    _upload(kestra_server, "/sql/a.sql", "select 1")
    _upload(kestra_server, "/b.txt", "b")
    listed = ask(kestra_server, "GET", f"{_FILES}/directory?path=/").json()
    assert sorted((one["fileName"], one["type"]) for one in listed) == [("b.txt", "File"), ("sql", "Directory")]
    assert sorted(ask(kestra_server, "GET", f"{_FILES}/search?q=").json()) in ([], ["/b.txt", "/sql/a.sql"])


def test_a_blank_in_a_name_becomes_a_plus(kestra_server: KestraServer) -> None:
    _upload(kestra_server, "/x y.txt", "blank")
    listed = ask(kestra_server, "GET", f"{_FILES}/directory?path=/").json()
    assert [one["fileName"] for one in listed] == ["x+y.txt"]
    assert ask(kestra_server, "GET", _FILES, params={"path": "/x y.txt"}).text == "blank"


def test_a_path_with_dots_is_refused(kestra_server: KestraServer) -> None:
    assert _upload(kestra_server, "/a/../../up.txt", "up") == 422


def test_the_namespace_of_a_file_is_its_own(kestra_server: KestraServer) -> None:
    _upload(kestra_server, "/a.txt", "mine")
    assert ask(kestra_server, "GET", "namespaces/ns.child/files?path=/a.txt").status_code == 404
