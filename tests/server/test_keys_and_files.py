"""Keys and files are planned, pushed, pruned and destroyed like flows, and their secrets are nowhere else."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.core.key_values import typed
from kestra_dsl.errors import PlanBlockedError, PlanOutdatedError, PushError, UsageError
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.drifting import drift
from kestra_dsl.server.file_store import read_file, write_file
from kestra_dsl.server.key_store import key_text
from kestra_dsl.server.managing import adopt, forget, rebuild
from kestra_dsl.server.names import file_name, key_name
from kestra_dsl.server.plan_files import read_plan, refuse_other, save_plan
from kestra_dsl.server.planning import Wanted
from kestra_dsl.server.publishing import PlanOptions
from kestra_dsl.server.records import key_of
from kestra_dsl.server.resources import text_of_bytes
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.server.showing import plan_data, plan_markdown
from kestra_dsl.server.undoing import destroy_plan, not_restored, rollback_plan
from kestra_dsl.server.wanted_keys import wanted_keys
from tests.kestra_server.asking import ask
from tests.kestra_server.faults import answering, cutting
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import make_plan, push, site, wanted

BINARY = bytes(range(256)) + b"\r\n"


def key(name: str, value: Any, ttl: str | None = None, *, secret: bool = False) -> dict[str, Wanted]:
    text = key_text(*typed(value), ttl, None)
    full = key_name("ns", name)
    return {full: Wanted(full, SecretText(text) if secret else text, "definitions/a.py")}


def file(path: str, content: bytes) -> dict[str, Wanted]:
    full = file_name("ns", path)
    return {full: Wanted(full, text_of_bytes(content), "definitions/a.py")}


def value_of(server: KestraServer, name: str) -> Any:
    answer = ask(server, "GET", f"namespaces/ns/kv/{name}")
    return answer.json()["value"] if answer.status_code == 200 else None


def content_of(server: KestraServer, path: str) -> bytes | None:
    answer = ask(server, "GET", "namespaces/ns/files", params={"path": f"/{path}"})
    return answer.content if answer.status_code == 200 else None


def kinds(to: Destination, flows: dict[str, Wanted], **rules: bool) -> dict[str, str]:
    return {item.name: item.kind for item in make_plan(to, flows, **rules).items}


FIRST = {**key("REGION", "eu"), **key("BATCH", {"size": 5.0}), **file("sql/a.sql", b"select 1"), **file("b", BINARY)}


def test_they_are_created_updated_and_pruned(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    report = push(to, {**FIRST, **wanted(load="hi")})
    assert {one.state for one in report.outcomes} == {"done"}
    assert (value_of(kestra_server, "REGION"), value_of(kestra_server, "BATCH")) == ("eu", {"size": 5})
    assert (content_of(kestra_server, "sql/a.sql"), content_of(kestra_server, "b")) == (b"select 1", BINARY)
    assert set(kinds(to, {**FIRST, **wanted(load="hi")}).values()) == {"unchanged"}

    second = {**key("REGION", "us"), **file("sql/a.sql", b"select 2"), **wanted(load="hi")}
    assert kinds(to, second) == {
        "ns/kv/REGION": "update", "ns/files/sql/a.sql": "update", "ns/load": "unchanged",
        "ns/kv/BATCH": "orphaned", "ns/files/b": "orphaned",
    }  # fmt: skip
    push(to, second, prune=True)
    assert (value_of(kestra_server, "REGION"), value_of(kestra_server, "BATCH")) == ("us", None)
    assert (content_of(kestra_server, "sql/a.sql"), content_of(kestra_server, "b")) == (b"select 2", None)
    assert read_record(to).entries.keys() == second.keys()

    plan = destroy_plan(to)
    plan.apply()
    assert ask(kestra_server, "GET", "namespaces/ns/kv").json() == []
    assert content_of(kestra_server, "sql/a.sql") is None
    assert not read_record(to).entries


def test_a_second_push_writes_nothing_and_lists_keys_once(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, FIRST)
    kestra_server_1_3.requests.clear()
    push(to, FIRST)
    assert kestra_server_1_3.writes == []
    asked = [request.path for request in kestra_server_1_3.requests if request.path.endswith("/namespaces/ns/kv")]
    assert len(asked) == 1
    assert not any("/kv/REGION" in request.path for request in kestra_server_1_3.requests)


def test_keys_and_files_are_written_before_flows_and_deleted_after_them(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    everything = {**FIRST, **wanted(load="hi")}
    push(to, everything)

    def order() -> list[str]:
        written = [request.path for request in kestra_server_1_3.writes if "/kdsl/kv/" not in request.path]
        return ["flow" if "/flows" in path else "other" for path in written if not path.endswith("/validate")]

    assert order() == ["other"] * 4 + ["flow"]
    kestra_server_1_3.requests.clear()
    destroy_plan(to).apply()
    assert order() == ["flow"] + ["other"] * 4


def test_what_is_there_already_is_not_overwritten(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    to.client.set_value("ns", "REGION", "by hand")
    write_file(to.client, "ns", "b", b"by hand")
    assert kinds(to, FIRST)["ns/kv/REGION"] == kinds(to, FIRST)["ns/files/b"] == "unmanaged"
    with pytest.raises(PlanBlockedError, match="1 key and 1 file cannot be written"):
        push(to, FIRST)
    assert value_of(kestra_server_1_3, "BATCH") is None


def test_keys_and_files_of_another_project_are_foreign(kestra_server_1_3: KestraServer) -> None:
    push(site(kestra_server_1_3, "other"), FIRST)
    assert set(kinds(site(kestra_server_1_3), FIRST).values()) == {"foreign"}


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_change_by_hand_blocks_a_push_unless_it_is_overwritten(
    kestra_server_1_3: KestraServer, overwrite: bool
) -> None:
    to = site(kestra_server_1_3)
    push(to, {**FIRST, **key("TOKEN", "hunter2", secret=True)})
    to.client.set_value("ns", "REGION", "by hand")
    to.client.set_value("ns", "TOKEN", "by hand")
    write_file(to.client, "ns", "b", b"by hand")
    later = {**FIRST, **key("TOKEN", "hunter3", secret=True)}
    if not overwrite:
        with pytest.raises(PlanBlockedError, match="2 keys and 1 file cannot be written"):
            push(to, later)
        assert value_of(kestra_server_1_3, "TOKEN") == "by hand"
        return
    push(to, later, overwrite=True)
    assert (value_of(kestra_server_1_3, "REGION"), value_of(kestra_server_1_3, "TOKEN")) == ("eu", "hunter3")
    assert content_of(kestra_server_1_3, "b") == BINARY


def test_pruning_leaves_what_was_changed_by_hand(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, {**FIRST, **key("TOKEN", "hunter2", secret=True)})
    for name in ("REGION", "TOKEN"):
        to.client.set_value("ns", name, "by hand")
    write_file(to.client, "ns", "b", b"by hand")
    push(to, {}, prune=True)
    assert value_of(kestra_server_1_3, "REGION") == value_of(kestra_server_1_3, "TOKEN") == "by hand"
    assert content_of(kestra_server_1_3, "b") == b"by hand"
    assert (value_of(kestra_server_1_3, "BATCH"), content_of(kestra_server_1_3, "sql/a.sql")) == (None, None)


def test_a_failed_push_brings_back_keys_and_files(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    old = {**FIRST, **key("TOKEN", "hunter2", secret=True), **wanted(load="hi")}
    push(to, old)
    new = {
        **key("REGION", "us"), **key("BATCH", 1), **key("NEW", 1), **key("TOKEN", "hunter3", secret=True),
        **file("sql/a.sql", b"select 2"), **file("b", b"\x00"), **file("new", b""), **wanted(load="hello"),
    }  # fmt: skip
    kestra_server_1_3.fail(answering(422), matching="PUT /api/v1/main/flows/*", times=None)
    with pytest.raises(PushError) as caught:
        push(to, new)
    kestra_server_1_3.heal()
    assert {one.state for one in caught.value.report.outcomes} <= {"restored", "untouched"}
    assert (value_of(kestra_server_1_3, "REGION"), value_of(kestra_server_1_3, "BATCH")) == ("eu", {"size": 5})
    assert (value_of(kestra_server_1_3, "NEW"), value_of(kestra_server_1_3, "TOKEN")) == (None, "hunter2")
    assert (content_of(kestra_server_1_3, "sql/a.sql"), content_of(kestra_server_1_3, "b")) == (b"select 1", BINARY)
    assert content_of(kestra_server_1_3, "new") is None
    assert set(kinds(to, old).values()) == {"unchanged"}
    push(to, new)
    assert set(kinds(to, new).values()) == {"unchanged"}


@pytest.mark.parametrize("after", [False, True])
def test_an_answer_that_is_lost_makes_no_difference(kestra_server_1_3: KestraServer, after: bool) -> None:
    to = site(kestra_server_1_3)
    for matching in ("PUT /api/v1/main/namespaces/ns/kv/*", "POST /api/v1/main/namespaces/ns/files"):
        kestra_server_1_3.fail(cutting(after=after), matching=matching)
    push(to, {**FIRST, **key("TOKEN", "hunter2", secret=True)})
    assert (value_of(kestra_server_1_3, "REGION"), value_of(kestra_server_1_3, "TOKEN")) == ("eu", "hunter2")
    assert content_of(kestra_server_1_3, "sql/a.sql") == b"select 1"


def test_a_change_between_plan_and_push_is_kept(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, FIRST)
    plan = make_plan(to, {**FIRST, **key("REGION", "us"), **file("b", b"new")})
    to.client.set_value("ns", "REGION", "by hand")
    with pytest.raises((PushError, PlanOutdatedError)):
        plan.apply(sleep=lambda _: None)
    assert value_of(kestra_server_1_3, "REGION") == "by hand"
    assert content_of(kestra_server_1_3, "b") == BINARY


def test_a_key_that_has_expired_is_written_again_and_is_no_drift(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    brief = key("BRIEF", 1, "PT0.3S")
    push(to, brief)
    for _ in range(200):
        if value_of(kestra_server, "BRIEF") is None:
            break
        time.sleep(0.05)
    assert value_of(kestra_server, "BRIEF") is None
    assert drift(to) == []
    assert kinds(to, brief) == {"ns/kv/BRIEF": "create"}
    lasting = key("BRIEF", 1, "PT1H")
    push(to, lasting)
    assert kinds(to, lasting) == {"ns/kv/BRIEF": "unchanged"}
    assert kinds(to, key("BRIEF", 1)) == {"ns/kv/BRIEF": "update"}


def test_drift_shows_keys_and_files_that_were_changed_or_deleted(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, {**FIRST, **key("TOKEN", "hunter2", secret=True)})
    assert drift(to) == []
    to.client.set_value("ns", "REGION", "by hand")
    to.client.set_value("ns", "TOKEN", "by hand too")
    to.client.delete_value("ns", "BATCH")
    write_file(to.client, "ns", "b", b"by hand")
    found = {one.name: one.now is None for one in drift(to)}
    assert found == {"ns/kv/REGION": False, "ns/kv/TOKEN": False, "ns/kv/BATCH": True, "ns/files/b": False}
    assert "by hand too" not in repr(drift(to))


def test_adopting_takes_what_is_equal(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    defined = {**FIRST, **key("TOKEN", "hunter2", secret=True)}
    to.client.set_value("ns", "REGION", "eu", description="Set by hand")
    to.client.set_value("ns", "TOKEN", "hunter2")
    to.client.set_value("ns", "BATCH", {"size": 6})
    write_file(to.client, "ns", "b", BINARY)
    (different,) = adopt(to, defined, ["ns/kv/BATCH"], "1.3")
    assert different.differences
    assert not read_record(to).entries
    adopt(to, defined, ["ns/kv/REGION", "ns/kv/TOKEN", "ns/files/b"], "1.3")
    found = kinds(to, defined)
    assert (found["ns/kv/REGION"], found["ns/files/b"]) == ("update", "unchanged")  # the description becomes ours
    assert forget(to, ["ns/files/b"]) == ["ns/files/b"]


def test_a_lost_record_is_rebuilt(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    defined = {**FIRST, **key("TOKEN", "hunter2", secret=True)}
    push(to, {**defined, **key("OLD", 1)})
    to.client.delete_value(to.state_namespace, key_of(to.owner))
    assert set(kinds(to, defined).values()) == {"unmanaged"}
    assert rebuild(to, [], defined) == sorted([*defined, "ns/kv/OLD"])
    assert set(kinds(to, defined).values()) == {"unchanged", "orphaned"}
    push(to, defined, prune=True)
    assert value_of(kestra_server, "OLD") is None


def test_a_rollback_leaves_keys_and_files_and_names_them(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, {**FIRST, **wanted(load="hi")})
    push(to, {**FIRST, **key("REGION", "us"), **wanted(load="hello")})
    plan = rollback_plan(to)
    assert [item.name for item in plan.items] == ["ns/load"]
    assert not_restored(to) == ["ns/kv/REGION"]
    assert not_restored(to, 0) == sorted(FIRST)
    plan.apply()
    assert value_of(kestra_server_1_3, "REGION") == "us"


DOCUMENT = """\
namespace: ns
keys:
  TOKEN:
    type: STRING
    from_env: TOKEN
  PORT:
    type: NUMBER
    from_env: PORT
"""


def from_environment(**variables: str) -> dict[str, Wanted]:
    return {one.name: one for one in wanted_keys(DOCUMENT, "definitions/a.py", variables)}


def test_a_secret_is_in_no_plan_record_or_message(kestra_server: KestraServer, tmp_path: Path) -> None:
    to = site(kestra_server)
    defined = from_environment(TOKEN="hunter2", PORT="5432")
    plans = [make_plan(to, defined)]
    plans[0].apply()
    assert (value_of(kestra_server, "TOKEN"), value_of(kestra_server, "PORT")) == ("hunter2", 5432)
    assert kinds(to, defined) == {"ns/kv/TOKEN": "unchanged", "ns/kv/PORT": "unchanged"}
    plans += [make_plan(to, defined), make_plan(to, from_environment(TOKEN="hunter3", PORT="5432"))]
    plans += [make_plan(to, {}, prune=True)]
    assert [item.kind for item in plans[2].items] == ["unchanged", "update"]
    shown = [json.dumps(read_record(to).to_data())]
    for number, plan in enumerate(plans):
        save_plan(plan, None, PlanOptions(), tmp_path / f"{number}.json")
        shown += [repr(plan), plan_markdown(plan), json.dumps(plan_data(plan))]
        shown += [(tmp_path / f"{number}.json").read_text()]
    for key_ in ask(kestra_server, "GET", "namespaces/kdsl/kv").json():
        shown.append(ask(kestra_server, "GET", f"namespaces/kdsl/kv/{key_['key']}").text)
    assert [text for text in shown if "hunter2" in text or "hunter3" in text] == []
    for name, one in defined.items():
        assert not any(one.digest in text for text in shown if not text.startswith("Plan(")), name
    refuse_other(read_plan(tmp_path / "2.json"), make_plan(to, from_environment(TOKEN="hunter3", PORT="5432")))


def test_a_secret_that_is_not_in_the_environment_blocks_a_push(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    missing = from_environment(PORT="5432")
    assert kinds(to, missing) == {"ns/kv/TOKEN": "unknown", "ns/kv/PORT": "create"}
    with pytest.raises(PlanBlockedError, match="the environment variable TOKEN is not set"):
        push(to, missing)
    assert value_of(kestra_server_1_3, "PORT") is None
    with pytest.raises(PlanBlockedError, match="the environment variable PORT: the value is no NUMBER"):
        push(to, from_environment(TOKEN="hunter2", PORT="hunter2"))
    to.client.set_value("ns", "TOKEN", "by hand")
    with pytest.raises(UsageError, match="TOKEN is not set"):
        adopt(to, missing, ["ns/kv/TOKEN"], "1.3")


def test_a_killed_push_of_a_secret_is_completed(kestra_server_1_3: KestraServer) -> None:
    """The record does not say which value was pushed; the description of the key says whose it is."""
    to = site(kestra_server_1_3)
    push(to, from_environment(TOKEN="hunter2", PORT="1"))
    kestra_server_1_3.fail(
        cutting(), matching=lambda request: request.writes and "/kdsl/kv/" in request.path, at=3, times=None
    )
    with pytest.raises(PushError):
        push(to, from_environment(TOKEN="hunter3", PORT="1"))
    kestra_server_1_3.heal()
    assert value_of(kestra_server_1_3, "TOKEN") == "hunter3"
    assert read_record(to).entries["ns/kv/TOKEN"].pending == "secret"
    for lock in ask(kestra_server_1_3, "GET", "namespaces/kdsl/kv").json():
        if lock["key"].startswith("lock"):
            to.client.delete_value("kdsl", lock["key"])
    push(to, from_environment(TOKEN="hunter4", PORT="1"))
    assert value_of(kestra_server_1_3, "TOKEN") == "hunter4"


def test_a_path_of_a_file_cannot_leave_the_namespace(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    for path in ("", "../a", "a/../../b", "/", ".", "a//b", "_flows/a.yml", "a b", "a+b"):
        with pytest.raises(UsageError):
            write_file(to.client, "ns", path, b"")
        with pytest.raises(UsageError):
            read_file(to.client, "ns", path)
    assert kestra_server_1_3.requests == []
