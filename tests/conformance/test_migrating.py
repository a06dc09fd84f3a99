"""Kestra's own test flows for 1.3, migrated in place: the engine of 2.0 accepts what is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl.engine import Engine
from kestra_dsl.errors import KestraDslError
from kestra_dsl.migrating import Migrated, migrate
from tests.conformance.kestra_flows import valid_flows
from tests.conformance.lowering import errors_of

pytestmark = pytest.mark.engines("1.3", "2.0")  # the flows are those of 1.3


@pytest.fixture(scope="module")
def migrated() -> dict[str, Migrated]:
    """Every flow that the library reads."""
    found = {}
    for name, text in valid_flows().items():
        try:
            found[name] = migrate(text, name, "1.3", "2.0")
        except KestraDslError:
            continue
    return found


def test_no_document_is_written_anew(migrated: dict[str, Migrated]) -> None:
    assert [name for name, one in migrated.items() if one.rewritten] == []


def test_every_comment_stays(migrated: dict[str, Migrated]) -> None:
    for name, one in migrated.items():
        before = [line.strip() for line in valid_flows()[name].splitlines() if line.strip().startswith("#")]
        after = [line.strip() for line in one.text.splitlines() if line.strip().startswith("#")]
        moved = [line for line in after if line not in before]  # from the end of a line that is gone
        assert [line for line in after if line in before] == before or one.refused, name
        assert all(any(line.endswith(comment) for line in valid_flows()[name].splitlines()) for comment in moved), name


def test_the_engine_accepts_what_is_edited(migrated: dict[str, Migrated], engine_of: Callable[[str], Engine]) -> None:
    edited = {name: one.text for name, one in migrated.items() if one.changed}
    errors = errors_of(engine_of("2.0"), [*edited.values()])
    rejected = {name: found for name, found in zip(edited, errors, strict=True) if found}
    assert set(rejected) <= {"switch.yaml", "task-flow.yaml"}  # their triggers lack inputs, which only the author knows


def test_work_by_hand_has_a_reason_and_the_shape_of_the_rewrite(migrated: dict[str, Migrated]) -> None:
    by_hand = [one for one in migrated.values() if one.by_hand]
    assert len(by_hand) == 9
    hints = [one.refused.hint if one.refused else one.notices[0].hint for one in by_hand]
    assert all(hints)
