"""Plans applied to a real server: what is written, what is left alone, and what is undone."""

from __future__ import annotations

import pytest

from kestra_dsl.errors import InvalidFlowsError, LockedError, PlanBlockedError, PlanOutdatedError, PushError
from kestra_dsl.server.destinations import read_push, read_record
from kestra_dsl.server.locks import break_lock, held_locks, holding
from kestra_dsl.server.planning import Wanted
from kestra_dsl.server.sources import digest
from tests.kestra_server.faults import answering, cutting
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import OWNER, by_hand, make_plan, push, site, source, sources, text_of, wanted


def kinds(items: object) -> dict[str, str]:
    return {item.name: item.kind for item in items}  # type: ignore[attr-defined]


def test_a_push_creates_updates_and_prunes(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    first = push(to, wanted(a="1", b="1", c="1"))
    assert first.counted() == {"create": 3}
    second = make_plan(to, wanted(a="1", b="2", d="1"), prune=True)
    assert kinds(second.items) == {"ns/a": "unchanged", "ns/b": "update", "ns/c": "delete", "ns/d": "create"}
    report = second.apply()
    assert report.counted() == {"create": 1, "update": 1, "delete": 1}
    assert report.number == 2
    assert sources(kestra_server, ["ns/a", "ns/b", "ns/c", "ns/d"]) == {
        "ns/a": text_of("ns/a", "1"),
        "ns/b": text_of("ns/b", "2"),
        "ns/c": None,
        "ns/d": text_of("ns/d", "1"),
    }
    assert read_record(to).flows.keys() == {"ns/a", "ns/b", "ns/d"}
    assert {name: (one["before"], one["after"]) for name, one in read_push(to, 2)["flows"].items()} == {
        "ns/b": (1, 2),
        "ns/c": (1, 0),
        "ns/d": (0, 1),
    }


def test_a_second_push_reads_the_record_and_one_listing_and_writes_nothing(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    push(to, wanted(a="1", b="1"))
    before = len(kestra_server.requests)
    assert push(to, wanted(a="1", b="1")).outcomes == ()
    asked = [str(request.target).removeprefix("/api/v1/main") for request in kestra_server.requests[before:]]
    assert asked == ["/namespaces/kdsl/kv/state..taxi..prod", "/flows/ns"]


def test_no_revision_appears_without_a_change(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    push(to, wanted(a="1", b="1"))
    push(to, wanted(a="1", b="2"))
    assert {flow.id: flow.revision for flow in to.client.flows("ns")} == {"a": 1, "b": 2}


def test_what_somebody_else_made_is_neither_overwritten_nor_pruned(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    mine = text_of("ns/theirs", "other", owner=None)
    by_hand(kestra_server, "ns/theirs", mine)
    plan = make_plan(to, wanted(a="1", theirs="mine"), prune=True, overwrite=True)
    with pytest.raises(PlanBlockedError, match="kdsl adopt"):
        plan.apply()
    assert source(kestra_server, "ns/a") is None
    push(to, wanted(a="1"), prune=True)
    assert source(kestra_server, "ns/theirs") == mine


@pytest.mark.parametrize("with_header", [True, False])
def test_a_flow_of_another_project_is_told_with_its_owner(with_header: bool, kestra_server_1_3: KestraServer) -> None:
    other = site(kestra_server_1_3, "other/prod")
    text = text_of("ns/a", "1", owner="other/prod" if with_header else None)
    push(other, {"ns/a": Wanted("ns/a", text, "a.py")})
    plan = make_plan(site(kestra_server_1_3), wanted(a="2"), overwrite=True)
    assert [(item.kind, item.note) for item in plan.items] == [("foreign", "owned by other/prod")]
    with pytest.raises(PlanBlockedError, match="owned by other/prod"):
        plan.apply()


def test_a_change_by_hand_is_kept_until_it_may_be_overwritten(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    push(to, wanted(a="1"))
    by_hand(kestra_server, "ns/a", text_of("ns/a", "by hand"))
    with pytest.raises(PlanBlockedError, match="changed on the server since the last push"):
        push(to, wanted(a="2"))
    assert source(kestra_server, "ns/a") == text_of("ns/a", "by hand")
    assert kinds(make_plan(to, {}, prune=True).items) == {"ns/a": "changed"}
    push(to, wanted(a="2"), overwrite=True)
    assert source(kestra_server, "ns/a") == text_of("ns/a", "2")


def test_a_change_by_hand_between_plan_and_push_stops_the_push(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    push(to, wanted(a="1", b="1"))
    plan = make_plan(to, wanted(a="2", b="2"))
    by_hand(kestra_server, "ns/b", text_of("ns/b", "by hand"))
    with pytest.raises(PushError, match="ns/b was changed on the server just now") as caught:
        plan.apply()
    assert sources(kestra_server, ["ns/a", "ns/b"]) == {
        "ns/a": text_of("ns/a", "1"),
        "ns/b": text_of("ns/b", "by hand"),
    }
    assert {one.name: one.state for one in caught.value.report.outcomes}["ns/a"] in {"restored", "untouched"}
    assert kinds(make_plan(to, wanted(a="2", b="2")).items) == {"ns/a": "update", "ns/b": "changed"}


def test_a_push_between_plan_and_push_is_noticed(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    plan = make_plan(to, wanted(a="1"))
    push(to, wanted(b="1"))
    with pytest.raises(PlanOutdatedError, match="somebody pushed"):
        plan.apply()
    assert source(kestra_server_1_3, "ns/a") is None


def test_nothing_is_written_when_the_server_rejects_one_flow(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    push(to, wanted(a="1"))
    flows = wanted(a="2", b="1")
    flows["ns/c"] = Wanted("ns/c", text_of("ns/c") + "bogus: 1\n", "definitions/c.py")
    written = len(kestra_server.writes)
    with pytest.raises(InvalidFlowsError, match=r"ns/c \(definitions/c.py\).*bogus") as caught:
        push(to, flows)
    assert caught.value.exit_code == 1
    assert caught.value.violations.keys() == {"ns/c"}
    assert len(kestra_server.writes) == written


def test_a_text_of_another_flow_is_refused(kestra_server_1_3: KestraServer) -> None:
    with pytest.raises(InvalidFlowsError, match="its text is that of ns/b"):
        push(site(kestra_server_1_3), {"ns/a": Wanted("ns/a", text_of("ns/b"), "a.py")})


def test_subflows_are_written_before_their_callers_and_deleted_after(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    calls = {"ns/a": "ns/b", "ns/b": "ns/c", "ns/c": None}
    flows = {name: Wanted(name, text_of(name, calls=other), "a.py") for name, other in calls.items()}
    push(to, flows)
    made = [request.body.decode() for request in kestra_server_1_3.writes if request.target.endswith("/flows")]
    assert [text.split("id: ")[1][0] for text in made] == ["c", "b", "a"]
    push(to, {}, prune=True)
    deleted = [request.target for request in kestra_server_1_3.writes if request.method == "DELETE"]
    assert [target[-1] for target in deleted if "/flows/ns/" in target] == ["a", "b", "c"]


def test_a_failure_brings_back_what_was_written(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    push(to, wanted(a="1", b="1"))
    calls = {"ns/a": text_of("ns/a", "2"), "ns/z": text_of("ns/z", "2", calls="ns/a")}
    flows = {name: Wanted(name, text, "a.py") for name, text in calls.items()} | wanted(b="1")
    kestra_server.fail(answering(422), matching="POST /api/v1/main/flows", times=None)
    with pytest.raises(PushError) as caught:
        push(to, flows)
    kestra_server.heal()
    report = caught.value.report
    assert {one.name: one.state for one in report.outcomes} == {"ns/a": "restored", "ns/z": "untouched"}
    assert sources(kestra_server, ["ns/a", "ns/b", "ns/z"]) == {
        "ns/a": text_of("ns/a", "1"),
        "ns/b": text_of("ns/b", "1"),
        "ns/z": None,
    }
    assert read_record(to).flows.keys() == {"ns/a", "ns/b"}
    assert held_locks(to) == []
    assert push(to, flows).counted() == {"create": 1, "update": 1}


@pytest.mark.parametrize("effect", [answering(500, after=True), cutting(after=True), answering(409, after=True)])
def test_an_answer_that_is_lost_after_the_server_acted_is_no_failure(
    effect: object, kestra_server_1_3: KestraServer
) -> None:
    kestra_server_1_3.fail(effect, matching="POST /api/v1/main/flows")  # type: ignore[arg-type]
    assert push(site(kestra_server_1_3), wanted(a="1")).counted() == {"create": 1}
    assert len([one for one in kestra_server_1_3.writes if one.target.endswith("/flows")]) == 1


@pytest.mark.parametrize("effect", [answering(503), cutting()])
def test_a_write_that_did_not_happen_is_done_again(effect: object, kestra_server_1_3: KestraServer) -> None:
    kestra_server_1_3.fail(effect, matching="POST /api/v1/main/flows")  # type: ignore[arg-type]
    assert push(site(kestra_server_1_3), wanted(a="1")).counted() == {"create": 1}
    assert source(kestra_server_1_3, "ns/a") == text_of("ns/a", "1")


def test_a_flow_is_in_the_record_before_it_is_created(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, wanted(a="1"))
    order = [request.target.rpartition("/")[2] for request in kestra_server_1_3.writes]
    assert order.index("state..taxi..prod") < order.index("flows")
    first = next(request for request in kestra_server_1_3.writes if request.target.endswith("state..taxi..prod"))
    assert digest(text_of("ns/a", "1")) in first.body.decode()


def test_two_pushes_do_not_run_at_once(kestra_server: KestraServer) -> None:
    to = site(kestra_server)
    with holding(to), pytest.raises(LockedError, match="another push to taxi/prod is running") as caught:
        push(to, wanted(a="1"))
    assert source(kestra_server, "ns/a") is None
    assert held_locks(to) == []
    assert "kdsl state unlock" in (caught.value.hint or "")
    push(to, wanted(a="1"))


def test_another_owner_is_not_kept_waiting(kestra_server_1_3: KestraServer) -> None:
    with holding(site(kestra_server_1_3, "taxi")), holding(site(kestra_server_1_3, "taxi/dev")):
        push(site(kestra_server_1_3), wanted(a="1"))


def test_a_lock_is_broken_by_its_name(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    with holding(to) as lock:
        (held,) = held_locks(to)
        assert held.name == lock.name and "@" in held.by
        break_lock(to, lock.name)
        push(to, wanted(a="1"))


def test_an_owner_is_in_the_name_of_its_keys_and_nothing_else_is_left(kestra_server_1_3: KestraServer) -> None:
    to = site(kestra_server_1_3)
    push(to, wanted(a="1"))
    assert [key.name for key in to.client.keys("kdsl")] == ["push..taxi..prod..1", "state..taxi..prod"]
    assert read_record(to).owner == OWNER
