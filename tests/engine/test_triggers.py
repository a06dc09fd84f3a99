"""Flows that a trigger starts, on the real engine."""

from datetime import UTC, date, datetime
from typing import Literal

import pytest

from kestra_dsl import Flow, inputs
from kestra_dsl.engine import Engine
from kestra_dsl.errors import RefusedError, UsageError
from kestra_dsl.plugins.core.condition import DayWeek
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import FlowPreconditions, FlowUpstreamFlow, Schedule, Webhook
from tests.engine.parts import say

BERLIN_MORNING = datetime(2024, 3, 1, 8, 0, tzinfo=UTC)


def test_a_schedule_gives_the_dates_around_the_one_at_which_it_fires(kestra: Engine) -> None:
    with Flow(id="monthly", namespace="demo") as flow:
        flow.input(inputs.String(id="colour"))
        say(message="{{ trigger.date | date('yyyy-MM') }} {{ inputs.colour }}")
        Schedule(id="first", cron="0 9 1 * *", timezone="Europe/Berlin", inputs={"colour": "green"})

    run = kestra.run(flow, at=BERLIN_MORNING)

    assert run.task("say").rendered["message"] == "2024-03 green"
    assert run.trigger is not None
    assert str(run.trigger["variables"]["previous"]).startswith("2024-02-01T09:00")
    assert kestra.run(flow, at=date(2024, 2, 10)).task("say").rendered["message"] == "2024-03 green"
    with pytest.raises(RefusedError, match="does not start the flow at 2024-03-02"):
        kestra.run(flow, at=datetime(2024, 3, 2, tzinfo=UTC))


def test_a_condition_keeps_a_schedule_from_starting_the_flow(kestra: Engine) -> None:
    schedule = Schedule(id="daily", cron="0 9 * * *", conditions=[DayWeek(day_of_week="MONDAY")])
    flow = Flow(id="mondays", namespace="demo", tasks=[say()], triggers=[schedule])

    assert kestra.run(flow, at="2024-03-04T09:00:00").state == "SUCCESS"
    if kestra.target != "1.1":  # which does not look for a date that the conditions allow
        assert "2024-03-11T09:00" in str(kestra.run(flow, at=date(2024, 3, 5)).trigger)
    with pytest.raises(RefusedError, match="does not start"):
        kestra.run(flow, at="2024-03-05T09:00:00")


def test_a_webhook_hands_its_body_over(kestra: Engine) -> None:
    flow = Flow(
        id="hooked",
        namespace="demo",
        tasks=[say(message="{{ trigger.body.a }}")],
        triggers=[Webhook(id="hook", key="k")],
    )

    run = kestra.run(flow, trigger={"hook": {"body": {"a": "from outside"}}})

    assert run.task("say").rendered["message"] == "from outside"


def test_a_flow_trigger_starts_the_other_flow(kestra: Engine) -> None:
    first = Flow(id="first", namespace="demo", tasks=[say()])
    after = FlowTrigger(
        id="after",
        preconditions=FlowPreconditions(id="done", flows=[FlowUpstreamFlow(namespace="demo", flow_id="first")]),
    )
    second = Flow(id="second", namespace="demo", tasks=[say(message="after {{ trigger.flowId }}")], triggers=[after])

    run = kestra.run(first, subflows=[second])

    assert run.other("second").task("say").rendered["message"] == "after first"


def test_what_a_triggered_flow_triggers_runs_too_and_what_waits_for_failures_does_not(kestra: Engine) -> None:
    def after(flow: str, state: Literal["SUCCESS", "FAILED"]) -> FlowTrigger:
        upstream = FlowUpstreamFlow(namespace="demo", flow_id=flow, states=[state])
        return FlowTrigger(id="after", preconditions=FlowPreconditions(id="done", flows=[upstream]))

    first = Flow(id="first", namespace="demo", tasks=[ForEach(id="each", values=["a", "b"], tasks=[say()])])
    second = Flow(id="second", namespace="demo", tasks=[say()], triggers=[after("first", "SUCCESS")])
    third = Flow(id="third", namespace="demo", tasks=[say()], triggers=[after("second", "SUCCESS")])
    alert = Flow(id="alert", namespace="demo", tasks=[say()], triggers=[after("first", "FAILED")])

    run = kestra.run(first, subflows=[second, third, alert])

    assert sorted(other.flow for other in run.others) == ["second", "third"]


def test_what_a_trigger_needs_is_asked_for(kestra: Engine) -> None:
    flow = Flow(id="plain", namespace="demo", tasks=[say()])
    hooked = Flow(id="hooked", namespace="demo", tasks=[say()], triggers=[Webhook(id="hook", key="k")])

    with pytest.raises(UsageError, match="has no schedule"):
        kestra.run(flow, at=date(2024, 1, 1))
    with pytest.raises(UsageError, match="has no trigger 'nope'"):
        kestra.run(hooked, trigger="nope")
    with pytest.raises(UsageError, match="has neither a date nor variables"):
        kestra.run(hooked, trigger="hook")


@pytest.mark.parametrize("at", ["yesterday", "2024-13-01", "2024-03-01T25:00:00", "20T"])
def test_what_is_no_date_is_refused_before_anything_starts(kestra: Engine, at: str) -> None:
    with Flow(id="daily", namespace="demo") as flow:
        Schedule(id="daily", cron="0 9 * * *")
        say()

    with pytest.raises(UsageError, match="invalid date"):
        kestra.run(flow, at=at)
