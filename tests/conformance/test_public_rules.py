"""The public rules of the migration to 2.0, checked on the engines of both versions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.migrating import migrate
from tests.migrating.test_public_rules import SAME
from tests.migrating.test_rules import HEAD, MENDED, NOTED, REFUSED, TWICE_NOTED

pytestmark = pytest.mark.engines("1.3", "2.0")

_BY_HAND = {name: text for name, (text, _, rejected) in NOTED.items() if rejected}
_REQUIRED_BY_A_PLUGIN = "git with required credentials"
"""Its type is in a plugin that the engine has only as a stub."""


@pytest.fixture(scope="module")
def new_engine(engine_of: Callable[[str], Engine]) -> Engine:
    return engine_of("2.0")


@pytest.mark.parametrize("name", MENDED)
def test_2_0_accepts_what_is_mended(name: str, new_engine: Engine) -> None:
    migrated = migrate(HEAD + MENDED[name][0], "f.yaml", "1.3", "2.0")
    (verdict,) = new_engine.validate([Flow.from_yaml(migrated.text, target="2.0")])
    assert verdict.errors == []
    assert verdict.valid


@pytest.mark.parametrize("name", [name for name, one in NOTED.items() if not one[2]])
def test_2_0_accepts_what_has_a_note(name: str, new_engine: Engine) -> None:
    (verdict,) = new_engine.validate([Flow.from_yaml(HEAD + NOTED[name][0], target="2.0")])
    assert verdict.errors == []


@pytest.mark.parametrize("name", [*({*_BY_HAND} - {_REQUIRED_BY_A_PLUGIN}), "inputs of a schedule as pairs"])
def test_2_0_rejects_what_is_left_for_work_by_hand(name: str, new_engine: Engine) -> None:
    text = _BY_HAND.get(name) or TWICE_NOTED[name][0]
    (verdict,) = new_engine.validate_yaml([HEAD + text])
    assert verdict.errors


@pytest.mark.parametrize("name", REFUSED)
def test_2_0_rejects_what_is_refused(name: str, new_engine: Engine) -> None:
    (verdict,) = new_engine.validate_yaml([HEAD + REFUSED[name][0]])
    assert verdict.errors


@pytest.mark.parametrize("name", SAME)
def test_both_versions_do_the_same_where_nothing_changes(name: str, engine_of: Callable[[str], Engine]) -> None:
    runs = [engine_of(version).run(Flow.from_yaml(HEAD + SAME[name], target=version)) for version in ("1.3", "2.0")]
    old, new = [(run.state, run.task("a").state, run.task("a").outputs) for run in runs]
    assert old == new
    assert old[0] == ("FAILED" if "missing" in name else "SUCCESS")


def test_reserved_ids_are_rejected_by_1_3_alone(engine_of: Callable[[str], Engine]) -> None:
    text = f"id: pause\nnamespace: company.team\n{SAME['the test json']}"
    assert "reserved keyword" in engine_of("1.3").validate_yaml([text])[0].errors[0]
    assert engine_of("2.0").validate_yaml([text])[0].errors == []


def test_the_variable_schedule_of_1_3_is_trigger_in_2_0(engine_of: Callable[[str], Engine]) -> None:
    schedule = "triggers:\n  - id: t\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: '@daily'\n"
    text = HEAD + SAME["the test json"].replace("'[1]' is json", "schedule.date | date('yyyy-MM-dd')") + schedule
    edited = migrate(text, "f.yaml", "1.3", "2.0").text
    old = engine_of("1.3").run(Flow.from_yaml(text, target="1.3"), at="2024-03-04T00:00:00")
    new = engine_of("2.0").run(Flow.from_yaml(edited, target="2.0"), at="2024-03-04T00:00:00")
    assert old.task("a").outputs == new.task("a").outputs == {"value": "2024-03-04"}
    (verdict,) = engine_of("2.0").validate_yaml([text])
    assert verdict.errors == []  # 2.0 accepts the variable, which is why it is edited
