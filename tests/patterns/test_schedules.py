"""Monthly schedules, and the logical month of an execution."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, coalesce, inputs
from kestra_dsl.catalog.versions import version_names, version_of
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import logical_date, logical_month, month_schedule
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.testing import assert_no_findings


def triggers_of(flow: Flow, target: str = "1.3") -> list[dict[str, Any]]:
    return [*flow.to_dict(target)["triggers"]]


def test_a_schedule_joins_the_flow_that_is_open() -> None:
    with Flow(id="monthly", namespace="company.team") as flow:
        flow.input(inputs.String(id="taxi"))
        Log(id="say", message="...")
        month_schedule(
            "green", hour=6, minute=5, day=3, timezone="America/New_York", inputs={"taxi": "green"}, description="Green"
        )
    assert triggers_of(flow) == [
        {
            "id": "green",
            "type": "io.kestra.plugin.core.trigger.Schedule",
            "description": "Green",
            "cron": "5 6 3 * *",
            "inputs": {"taxi": "green"},
            "timezone": "America/New_York",
        }
    ]
    assert_no_findings(flow)


def test_a_schedule_can_be_passed_as_plain_data() -> None:
    flow = Flow(
        id="monthly",
        namespace="company.team",
        tasks=[Log(id="say", message="...")],
        triggers=[month_schedule("first_of_month")],
    )
    assert triggers_of(flow) == [
        {"id": "first_of_month", "type": "io.kestra.plugin.core.trigger.Schedule", "cron": "0 9 1 * *"}
    ]


def bounds(**given: Any) -> tuple[datetime | None, datetime | None]:
    (condition,) = list(month_schedule("monthly", **given).conditions or [])
    found = vars(condition)
    after, before = (found[name] and datetime.fromisoformat(found[name]) for name in ("after", "before"))
    return after, before


@given(
    zone=st.sampled_from(["Pacific/Kiritimati", "Etc/GMT+12", "America/New_York", "Asia/Kolkata", "UTC"]),
    day=st.integers(1, 28),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    first=st.dates(date(1990, 1, 1), date(2060, 1, 1)),
    months=st.integers(0, 40),
)
def test_the_bounds_include_exactly_the_months_from_first_to_last(
    zone: str, day: int, hour: int, minute: int, first: date, months: int
) -> None:
    def fires(number: int) -> datetime:
        month = first.year * 12 + first.month - 1 + number
        return datetime(month // 12, month % 12 + 1, day, hour, minute, tzinfo=ZoneInfo(zone))

    after, before = bounds(
        day=day,
        hour=hour,
        minute=minute,
        timezone=zone,
        first=f"{fires(0):%Y-%m}",
        last=f"{fires(months):%Y-%m}",
    )
    assert after is not None and before is not None
    assert fires(-1) < after < fires(0) <= fires(months) < before < fires(months + 1)


def test_one_bound_is_enough() -> None:
    after, before = bounds(first="2019-01")
    assert (after, before) == (datetime.fromisoformat("2019-01-01T09:00:00Z") - timedelta(days=1), None)
    after, before = bounds(last="2021-07")
    assert (after, before) == (None, datetime.fromisoformat("2021-07-01T09:00:00Z") + timedelta(days=1))


@pytest.mark.parametrize("target", version_names())
@pytest.mark.parametrize("ends", [{"first": "2019-01", "last": "2021-07"}, {"first": "2019-01"}, {"last": "2021-07"}])
def test_bounds_are_written_for_every_version(target: str, ends: dict[str, str]) -> None:
    with Flow(id="monthly", namespace="company.team") as flow:
        Log(id="say", message=logical_month(time_zone="Europe/Paris"))
        month_schedule("monthly", timezone="Europe/Paris", **ends)  # type: ignore[arg-type]
    assert flow.check(target) == []
    (trigger,) = triggers_of(flow, target)
    has_when = version_of(target).when_instead_of_conditions
    assert ("when" in trigger, "conditions" in trigger) == (has_when, not has_when)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"day": 0}, "day=0 "),
        ({"day": 29}, "day=29 "),
        ({"hour": 24}, "hour=24 "),
        ({"minute": -1}, "minute=-1 "),
        ({"minute": True}, "minute=True "),
        ({"hour": "9"}, "hour='9' "),
        ({"first": "2019-1"}, "invalid month '2019-1'"),
        ({"last": "2019-13"}, "invalid month '2019-13'"),
        ({"last": "2019-01\n"}, "invalid month"),
        ({"first": "2020-02", "last": "2020-01"}, "ends with 2020-01, before its first month 2020-02"),
    ],
)
def test_invalid_days_times_and_months_are_rejected(given: dict[str, Any], message: str) -> None:
    with pytest.raises(PropertyError) as caught:
        month_schedule("monthly", **given)
    assert message in caught.value.message
    assert caught.value.hint
    assert str(caught.value.origin).startswith("tests/patterns/test_schedules.py:")


def test_a_rejected_schedule_leaves_nothing_in_the_flow() -> None:
    with Flow(id="monthly", namespace="company.team") as flow:
        Log(id="say", message="...")
        with pytest.raises(PropertyError):
            month_schedule("monthly", day=31)
    assert flow.triggers is None


def test_the_month_is_that_of_the_schedule_or_of_a_manual_start() -> None:
    assert str(logical_date()) == "{{ trigger.date ?? execution.startDate }}"
    assert str(logical_month()) == "{{ (trigger.date ?? execution.startDate) | date('yyyy-MM') }}"
    assert (
        str(logical_month("MM", time_zone="Asia/Tokyo"))
        == "{{ (trigger.date ?? execution.startDate) | date('MM', 'Asia/Tokyo') }}"
    )


def test_an_input_can_go_before_it() -> None:
    with Flow(id="monthly", namespace="company.team") as flow:
        month = flow.input(inputs.String(id="month", required=False))
        Log(id="say", message=coalesce(month, logical_month()))
        month_schedule("monthly")
    assert flow.to_dict()["tasks"][0]["message"] == (
        "{{ inputs.month ?? ((trigger.date ?? execution.startDate) | date('yyyy-MM')) }}"
    )
    assert_no_findings(flow)
