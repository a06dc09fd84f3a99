"""The plan as a function of two snapshots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.server.planning import ACTIONS, Item, Present, Rules, Wanted, compare
from kestra_dsl.server.records import Entry, Record
from kestra_dsl.server.sources import digest

NAME = "company.team/a"
OURS = "taxi/prod"
OLD, NEW, THEIRS = "id: a\n", "id: a\nlabels: {}\n", "id: a\n# by hand\n"


def wanted(text: str, name: str = NAME, moved_from: tuple[str, ...] = ()) -> dict[str, Wanted]:
    return {name: Wanted(name, text, "definitions/a.py", moved_from)}


def present(text: str, revision: int = 3, name: str = NAME) -> dict[str, Present]:
    return {name: Present(name, revision, "then", digest(text), text)}


def record(text: str, pending: str = "", name: str = NAME) -> Record:
    entry = Entry(digest(text) if text else "", 3, "then", digest(pending) if pending else "")
    return Record(OURS, {name: entry})


NOTHING = Record(OURS)


def only(items: tuple[Item, ...]) -> Item:
    (item,) = items
    return item


def test_a_flow_that_is_not_there_is_created() -> None:
    assert only(compare(wanted(NEW), {}, NOTHING, {})).kind == "create"


def test_a_flow_that_was_deleted_on_the_server_is_created_and_told() -> None:
    item = only(compare(wanted(NEW), {}, record(OLD), {}))
    assert (item.kind, item.note) == ("create", "it was deleted on the server")


def test_what_is_ours_is_updated_or_left_alone() -> None:
    assert only(compare(wanted(NEW), present(OLD), record(OLD), {})).kind == "update"
    assert only(compare(wanted(OLD), present(OLD), record(OLD), {})).kind == "unchanged"


def test_the_same_change_made_on_the_server_is_no_change() -> None:
    assert only(compare(wanted(NEW), present(NEW), record(OLD), {})).kind == "unchanged"


def test_a_change_on_the_server_blocks_until_it_may_be_overwritten() -> None:
    item = only(compare(wanted(NEW), present(THEIRS), record(OLD), {}))
    assert item.kind == "changed" and item.blocks
    item = only(compare(wanted(NEW), present(THEIRS), record(OLD), {}, rules=Rules(overwrite=True)))
    assert item.kind == "update" and not item.blocks


@pytest.mark.parametrize("text", [OLD, NEW])
def test_after_a_killed_push_either_text_is_ours(text: str) -> None:
    kind = only(compare(wanted(NEW), present(text), record(OLD, pending=NEW), {})).kind
    assert kind == ("unchanged" if text == NEW else "update")


def test_after_a_killed_first_push_the_flow_is_ours_if_it_has_our_text() -> None:
    assert only(compare(wanted(NEW), present(NEW), record("", pending=NEW), {})).kind == "unchanged"
    assert only(compare(wanted(NEW), {}, record("", pending=NEW), {})).note == ""
    item = only(compare(wanted(NEW), present(THEIRS), record("", pending=NEW), {}, rules=Rules(overwrite=True)))
    assert item.kind == "unmanaged" and item.blocks


def test_what_nobody_or_somebody_else_owns_blocks_even_if_it_is_the_same() -> None:
    everything = Rules(prune=True, overwrite=True)
    unmanaged = only(compare(wanted(OLD), present(OLD), NOTHING, {}, rules=everything))
    assert unmanaged.kind == "unmanaged" and unmanaged.blocks and "kdsl adopt" in unmanaged.note
    foreign = only(compare(wanted(OLD), present(OLD), NOTHING, {NAME: "other"}, rules=everything))
    assert foreign.kind == "foreign" and foreign.blocks and foreign.note == "owned by other"
    lost = only(compare(wanted(OLD), present(OLD), NOTHING, {NAME: OURS}, rules=everything))
    assert lost.kind == "unmanaged" and lost.blocks and "state rebuild" in lost.note


def test_a_flow_that_is_no_longer_defined_is_deleted_only_by_pruning() -> None:
    assert only(compare({}, present(OLD), record(OLD), {})).kind == "orphaned"
    assert only(compare({}, present(OLD), record(OLD), {}, rules=Rules(prune=True))).kind == "delete"


def test_pruning_leaves_what_was_changed_or_is_not_ours() -> None:
    prune = Rules(prune=True)
    assert only(compare({}, present(THEIRS), record(OLD), {}, rules=prune)).kind == "changed"
    assert only(compare({}, present(OLD), NOTHING, {}, rules=prune)).kind == "unmanaged"
    assert only(compare({}, present(OLD), NOTHING, {NAME: "other"}, rules=prune)).kind == "foreign"
    assert only(compare({}, present(OLD), record("", pending=NEW), {}, rules=prune)).kind == "unmanaged"
    assert compare({}, {}, record(OLD), {}, rules=prune) == ()


def test_a_flow_that_moved_is_created_and_the_old_one_deleted() -> None:
    moved = wanted(NEW, "company.team/b", (NAME,))
    create, delete = sorted(compare(moved, present(OLD), record(OLD), {}), key=lambda item: item.kind)
    assert (create.kind, create.name) == ("create", "company.team/b")
    assert (delete.kind, delete.name) == ("delete", NAME)
    assert "executions" in delete.note and "triggers" in delete.note


def test_the_old_name_of_a_moved_flow_is_left_when_it_is_not_ours() -> None:
    moved = wanted(NEW, "company.team/b", (NAME,))
    assert {item.kind for item in compare(moved, present(OLD), NOTHING, {})} == {"create", "unmanaged"}
    assert {item.kind for item in compare(moved, present(THEIRS), record(OLD), {})} == {"create", "changed"}


def test_only_what_is_selected_is_in_the_plan() -> None:
    both = wanted(NEW) | wanted(NEW, "company.team/b")
    assert [item.name for item in compare(both, {}, NOTHING, {}, selected=lambda name: name.endswith("b"))] == [
        "company.team/b"
    ]


NAMES = st.sampled_from(["n/a", "n/b", "n/c", "m/a"])
TEXTS = st.sampled_from([OLD, NEW, THEIRS, "id: b\n"])
ENTRIES = st.builds(
    lambda text, pending: Entry(digest(text) if text else "", 1, "then", digest(pending) if pending else ""),
    st.none() | TEXTS,
    st.none() | TEXTS,
)
RULES = st.builds(Rules, prune=st.booleans(), overwrite=st.booleans())


Snapshots: TypeAlias = tuple[dict[str, Wanted], dict[str, Present], Record, dict[str, str], Rules]


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshots:
    texts = draw(st.dictionaries(NAMES, TEXTS))
    moved = draw(st.dictionaries(st.sampled_from([*texts]), st.tuples(NAMES))) if texts else {}
    here = {name: Wanted(name, text, "a.py", moved.get(name, ())) for name, text in texts.items()}
    there = {name: present(text, name=name)[name] for name, text in draw(st.dictionaries(NAMES, TEXTS)).items()}
    known = Record(OURS, draw(st.dictionaries(NAMES, ENTRIES)))
    owners = draw(st.dictionaries(NAMES, st.sampled_from(["other", OURS])))
    return here, there, known, owners, draw(RULES)


def applied(items: tuple[Item, ...], there: Mapping[str, Present]) -> tuple[dict[str, Present], dict[str, Entry]]:
    """The server after a push of a plan, and the entries that it makes."""
    after = dict(there)
    entries = {}
    for item in items:
        if item.kind == "delete":
            del after[item.name]
        elif item.acts:
            assert item.after is not None
            after[item.name] = present(item.after.text, 9, item.name)[item.name]
        if item.after is not None and item.kind in ("create", "update", "unchanged"):
            entries[item.name] = Entry(item.after.digest, 9, "then")
    return after, entries


@given(snapshots())
def test_no_plan_touches_a_flow_that_is_not_ours(given_: Snapshots) -> None:
    here, there, known, owners, rules = given_
    for item in compare(here, there, known, owners, rules=rules):
        entry = known.flows.get(item.name)
        if item.kind in ("update", "delete"):
            assert entry is not None and item.before is not None
            assert entry.owns(item.before.digest) or (rules.overwrite and entry.digest)
        if item.kind == "create":
            assert item.before is None and item.after is not None
        if item.kind == "delete":
            assert item.after is None


@given(snapshots())
def test_a_plan_names_each_flow_once_and_misses_none_that_is_defined(given_: Snapshots) -> None:
    here, there, known, owners, rules = given_
    names = [item.name for item in compare(here, there, known, owners, rules=rules)]
    assert len({*names}) == len(names)
    assert {*names} >= {*here, *there}


@given(snapshots())
def test_a_second_plan_after_a_push_has_nothing_to_do(given_: Snapshots) -> None:
    here, there, known, owners, rules = given_
    items = compare(here, there, known, owners, rules=rules)
    if any(item.blocks for item in items):
        return
    after, entries = applied(items, there)
    left = {name: entry for name, entry in known.flows.items() if name in after}
    again = compare(here, after, Record(OURS, left | entries), owners, rules=rules)
    assert not [item for item in again if item.kind in ACTIONS or item.blocks]
