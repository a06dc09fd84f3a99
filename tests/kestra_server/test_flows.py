"""Flows on the test server behave as Kestra's own classes do."""

from __future__ import annotations

import io
import zipfile

from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.gateway import KestraServer


def test_a_flow_is_created_read_updated_and_deleted(kestra_server: KestraServer) -> None:
    made = ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    assert (made.status_code, made.json()["revision"], made.json()["source"]) == (200, 1, flow())
    same = ask(kestra_server, "PUT", "flows/ns/a", data=flow(), headers=YAML)
    assert (same.status_code, same.json()["revision"]) == (200, 1)
    other = ask(kestra_server, "PUT", "flows/ns/a", data=flow(message="ho"), headers=YAML)
    assert (other.status_code, other.json()["revision"]) == (200, 2)
    read = ask(kestra_server, "GET", "flows/ns/a?source=true").json()
    assert (read["revision"], read["source"]) == (2, flow(message="ho"))
    assert "source" not in ask(kestra_server, "GET", "flows/ns/a").json()
    assert ask(kestra_server, "DELETE", "flows/ns/a").status_code == 204
    assert ask(kestra_server, "GET", "flows/ns/a").status_code == 404
    assert ask(kestra_server, "DELETE", "flows/ns/a").status_code == 404


def test_a_deletion_takes_a_revision(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    ask(kestra_server, "DELETE", "flows/ns/a")
    again = ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    assert (again.status_code, again.json()["revision"]) == (200, 3)
    listed = [one["revision"] for one in ask(kestra_server, "GET", "flows/ns/a/revisions").json()]
    assert listed == [1, 3]
    old = ask(kestra_server, "GET", "flows/ns/a?source=true&revision=1")
    assert old.json()["source"] == flow()


def test_a_flow_that_is_absent_is_not_updated(kestra_server: KestraServer) -> None:
    assert ask(kestra_server, "PUT", "flows/ns/a", data=flow(), headers=YAML).status_code == 404


def test_validation_and_creation_refuse_what_an_update_of_1_x_accepts(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    wrong = flow() + "bogus: 1\n"
    (verdict,) = ask(kestra_server, "POST", "flows/validate", data=wrong, headers=YAML).json()
    assert "bogus" in verdict["constraints"]
    assert ask(kestra_server, "POST", "flows", data=wrong, headers=YAML).status_code == 422
    updated = ask(kestra_server, "PUT", "flows/ns/a", data=wrong, headers=YAML)
    assert updated.status_code == (422 if kestra_server.engine.modern else 200)


def test_a_valid_flow_has_no_constraints(kestra_server: KestraServer) -> None:
    verdicts = ask(kestra_server, "POST", "flows/validate", data=f"{flow()}---\n{flow('b')}", headers=YAML).json()
    assert [(one["index"], one["flow"], one.get("constraints")) for one in verdicts] == [(0, "a", None), (1, "b", None)]


def test_a_flow_is_not_created_twice(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    again = ask(kestra_server, "POST", "flows", data=flow(message="ho"), headers=YAML)
    if kestra_server.engine.modern:
        assert again.status_code == 409
        assert again.headers["content-type"] == "application/problem+json"
        assert again.json()["status"] == 409 and again.json()["type"]
    else:
        assert again.status_code == 422
        assert [one["message"] for one in again.json()["_embedded"]["errors"]] == ["Flow id already exists"]


def test_a_listing_has_revisions_and_no_sources(kestra_server: KestraServer) -> None:
    for name in "abc":
        ask(kestra_server, "POST", "flows", data=flow(name), headers=YAML)
    ask(kestra_server, "POST", "flows", data=flow("d", "ns.child"), headers=YAML)
    listed = ask(kestra_server, "GET", "flows/ns").json()
    assert sorted((one["id"], one["revision"], "source" in one) for one in listed) == [
        ("a", 1, False),
        ("b", 1, False),
        ("c", 1, False),
    ]


def test_a_search_pages_and_filters(kestra_server: KestraServer) -> None:
    for name in "abc":
        ask(kestra_server, "POST", "flows", data=flow(name), headers=YAML)
    ask(kestra_server, "POST", "flows", data=flow("d", "ns.child"), headers=YAML)
    filtered = "flows/search?filters[namespace][EQUALS]=ns&sort=id:asc&size=2&page="
    pages = [ask(kestra_server, "GET", filtered + str(number)).json() for number in (1, 2, 3)]
    assert [[one["id"] for one in page["results"]] for page in pages] == [["a", "b"], ["c"], []]
    assert [page["total"] for page in pages] == [3, 3, 0]


def test_a_filter_without_an_operation_is_ignored(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    assert ask(kestra_server, "GET", "flows/search?filters[namespace]=nowhere").json()["total"] == 1


def test_all_sources_are_exported_as_one_zip(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    ask(kestra_server, "POST", "flows", data=flow("b"), headers=YAML)
    answer = ask(kestra_server, "GET", "flows/export/by-query?filters[namespace][EQUALS]=ns")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            "ns-a.yml": flow(),
            "ns-b.yml": flow("b"),
        }


def test_an_export_fails_where_two_names_are_one(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow("c", "a-b"), headers=YAML)
    ask(kestra_server, "POST", "flows", data=flow("b-c", "a"), headers=YAML)
    assert ask(kestra_server, "GET", "flows/export/by-query").status_code == 500


def test_a_bulk_call_deletes_what_it_does_not_name(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    answer = ask(kestra_server, "POST", "flows/ns", data=flow("b"), headers=YAML)
    assert answer.status_code == 200
    assert [one["id"] for one in ask(kestra_server, "GET", "flows/ns").json()] == ["b"]


def test_servers_of_one_engine_do_not_see_each_other(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    with KestraServer(kestra_server.engine) as other:
        assert ask(other, "GET", "flows/ns").json() == []
        assert ask(other, "POST", "flows", data=flow(), headers=YAML).json()["revision"] == 1
    assert len(ask(kestra_server, "GET", "flows/ns").json()) == 1


def test_a_reset_leaves_nothing(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    kestra_server.reset()
    assert kestra_server.requests == []
    assert ask(kestra_server, "GET", "flows/ns").json() == []


def test_the_name_of_the_tenant_is_not_shown(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    texts = [ask(kestra_server, "GET", path).text for path in ("flows/ns/a", "flows/ns", "flows/search")]
    assert not any(kestra_server.tenant in text or "tenantId" in text for text in texts)


def test_what_is_saved_is_restored_with_its_revisions(kestra_server: KestraServer) -> None:
    ask(kestra_server, "POST", "flows", data=flow(), headers=YAML)
    ask(kestra_server, "PUT", "flows/ns/a", data=flow(message="ho"), headers=YAML)
    ask(kestra_server, "PUT", "namespaces/ns/kv/key", data="1", headers={"Content-Type": "text/plain"})
    ask(kestra_server, "POST", "namespaces/ns/files?path=/a.txt", files={"fileContent": ("f", "x")})
    paths = ("flows/ns", "flows/ns/a/revisions", "namespaces/ns/kv", "namespaces/ns/files?path=/a.txt")
    before = [ask(kestra_server, "GET", path).text for path in paths]
    kept = kestra_server.save()
    for _ in range(2):
        ask(kestra_server, "DELETE", "flows/ns/a")
        ask(kestra_server, "PUT", "namespaces/ns/kv/key", data="2", headers={"Content-Type": "text/plain"})
        kestra_server.restore(kept)
        assert [ask(kestra_server, "GET", path).text for path in paths] == before
    assert ask(kestra_server, "PUT", "flows/ns/a", data=flow(), headers=YAML).json()["revision"] == 3
