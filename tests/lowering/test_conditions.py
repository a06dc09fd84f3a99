"""When a trigger fires, in each version. Each pair here was evaluated on both engines, for dates at every edge."""

from typing import Any

import pytest

from kestra_dsl import Flow, Trigger, expr
from kestra_dsl.errors import DefinitionError
from kestra_dsl.models import TimeWindow
from kestra_dsl.plugins.core.condition import (
    DateTimeBetween,
    DayWeek,
    DayWeekInMonth,
    ExecutionFlow,
    ExecutionLabels,
    ExecutionNamespace,
    ExecutionOutputs,
    ExecutionStatus,
    Expression,
    Not,
    Or,
    PublicHoliday,
    TimeBetween,
    Weekend,
)
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import (
    FlowDependency,
    FlowExecutionFilter,
    FlowFilter,
    FlowPreconditions,
    FlowUpstreamFlow,
    Schedule,
)

CONDITION = "io.kestra.plugin.core.condition."


def scheduled(**properties: Any) -> Flow:
    with Flow(id="f", namespace="n") as flow:
        Log(id="l", message="x")
        Schedule(id="s", cron="0 0 * * *", **properties)
    return flow


def when(*conditions: Any) -> str:
    trigger = scheduled(conditions=list(conditions)).to_dict("2.0")["triggers"][0]
    assert "conditions" not in trigger
    assert list(trigger) == ["id", "type", "cron", "when"]
    text: str = trigger["when"]
    return text.removeprefix("{{ ").removesuffix(" }}")


PAIRS = [
    (Weekend(), "isWeekend(trigger.date)"),
    (Weekend(date="{{ now() }}"), "isWeekend(now())"),
    (DayWeek(day_of_week="MONDAY"), "dayOfWeek(trigger.date) == 'MONDAY'"),
    (
        DayWeekInMonth(day_of_week="MONDAY", day_in_month="LAST"),
        "isDayWeekInMonth(trigger.date, 'MONDAY', 'LAST')",
    ),
    (PublicHoliday(country="FR"), "isPublicHoliday(trigger.date, 'FR')"),
    (Expression(expression="{{ trigger.date == 'x' }}"), "trigger.date == 'x'"),
    (Not(conditions=[Weekend()]), "not (isWeekend(trigger.date))"),
    (Or(conditions=[Weekend(), DayWeek(day_of_week="MONDAY")]), None),
]


@pytest.mark.parametrize(("condition", "text"), [(one, text) for one, text in PAIRS if text])
def test_a_condition_is_an_expression_in_2_0(condition: Any, text: str) -> None:
    assert when(condition) == text


@pytest.mark.parametrize("condition", [one for one, _ in PAIRS], ids=lambda one: type(one).__name__)
def test_a_condition_comes_back_from_its_expression(condition: Any) -> None:
    there = scheduled(conditions=[condition])
    back = scheduled(when="{{ " + when(condition) + " }}")
    assert back.to_dict("1.3")["triggers"] == there.to_dict("1.3")["triggers"]


def test_all_conditions_have_to_hold() -> None:
    assert when(Weekend(), PublicHoliday(country="FR")) == (
        "(isWeekend(trigger.date)) and (isPublicHoliday(trigger.date, 'FR'))"
    )
    back = scheduled(when="{{ isWeekend(trigger.date) and trigger.date != 'x' }}").to_dict("1.3")["triggers"][0]
    assert [condition["type"] for condition in back["conditions"]] == [CONDITION + "Weekend", CONDITION + "Expression"]


def test_the_conditions_of_a_schedule_of_old_are_among_them() -> None:
    flow = scheduled(conditions=[Weekend()], schedule_conditions=[PublicHoliday(country="FR")])
    assert " and " in flow.to_dict("2.0")["triggers"][0]["when"]


def test_an_interval_compares_instants() -> None:
    assert when(DateTimeBetween(after="2024-06-10T00:00:00Z")) == (
        "(trigger.date | timestampNano) > ('2024-06-10T00:00:00Z' | timestampNano)"
    )


def test_expressions_in_conditions_follow_the_precedence_of_1_x() -> None:
    assert when(Expression(expression="{{ a ?? b | upper == 'X' }}")) == "(a ?? b) | upper == 'X'"


@pytest.mark.parametrize("text", ["{{ trigger.count }}", "0", "{{ a }}{{ b }}", "{{ a ? b : c }}"])
def test_a_text_that_may_be_0_is_refused_both_ways(text: str) -> None:
    with pytest.raises(DefinitionError, match="may be a text such as 0"):
        scheduled(conditions=[Expression(expression=text)]).to_dict("2.0")
    with pytest.raises(DefinitionError, match="may be a text such as 0"):
        scheduled(when=text).to_dict("1.3")


def test_a_condition_without_an_equal_is_refused_at_its_trigger() -> None:
    flow = scheduled(conditions=[TimeBetween(after="10:00:00Z")])
    with pytest.raises(DefinitionError, match="TimeBetween with these properties has no equivalent") as caught:
        flow.to_dict("2.0")
    assert caught.value.origin == (flow.triggers or [])[0].origin


def test_an_alias_is_the_condition_itself() -> None:
    alias = "io.kestra.core.models.conditions.types.WeekendCondition"
    trigger = Trigger(id="s", type="io.company.Trigger", properties={"conditions": [{"type": alias}]})
    flow = Flow(id="f", namespace="n", tasks=[Log(id="l", message="x")], triggers=[trigger])
    assert flow.to_dict("2.0")["triggers"][0]["when"] == "{{ isWeekend(trigger.date) }}"


def watching(**properties: Any) -> Flow:
    with Flow(id="f", namespace="n") as flow:
        Log(id="l", message="x")
        FlowTrigger(id="t", **properties)
    return flow


UPSTREAM = [
    (
        [ExecutionFlow(namespace="u", flow_id="a"), ExecutionStatus(in_=["FAILED"])],
        {"namespace": "u", "flowId": "a", "states": ["FAILED"]},
    ),
    (
        [ExecutionNamespace(namespace="u", comparison="EQUALS"), ExecutionLabels(labels={"k": "v"})],
        {"namespace": "u", "labels": {"k": "v"}},
    ),
]


@pytest.mark.parametrize(("conditions", "dependency"), UPSTREAM)
def test_conditions_on_one_upstream_flow_are_its_dependency(conditions: list[Any], dependency: dict[str, Any]) -> None:
    old = watching(conditions=conditions)
    trigger = old.to_dict("2.0")["triggers"][0]
    assert trigger["dependsOn"] == [dependency]
    assert "conditions" not in trigger
    given = {"flow_id": dependency.get("flowId"), **{k: v for k, v in dependency.items() if k != "flowId"}}
    new = watching(depends_on=[FlowDependency(**given)])
    assert new.to_dict("2.0")["triggers"] == [trigger]
    assert new.to_dict("1.3")["triggers"] == old.to_dict("1.3")["triggers"]


TESTED: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "prefix": (
        [ExecutionNamespace(namespace="u", comparison="PREFIX"), ExecutionStatus(in_=["FAILED"])],
        {"states": ["FAILED"], "when": "{{ flow.namespace | startsWith('u') }}"},
    ),
    "old prefix": (
        [ExecutionNamespace(namespace="u", prefix=True)],
        {"when": "{{ flow.namespace | startsWith('u') }}"},
    ),
    "comparison before prefix": (
        [ExecutionNamespace(namespace="u", prefix=True, comparison="EQUALS")],
        {"namespace": "u"},
    ),
    "suffix": (
        [ExecutionNamespace(namespace=".u", comparison="SUFFIX")],
        {"when": "{{ flow.namespace | endsWith('.u') }}"},
    ),
    "not in": (
        [ExecutionStatus(not_in=["FAILED", "KILLED"])],
        {"when": "{{ (execution.state != 'FAILED') and (execution.state != 'KILLED') }}"},
    ),
    "outputs": (
        [
            ExecutionFlow(namespace="u", flow_id="a"),
            ExecutionOutputs(expression=expr("trigger.outputs.n > 3")),
        ],
        {"namespace": "u", "flowId": "a", "when": "{{ execution.outputs.n > 3 }}"},
    ),
    "either": (
        [
            Or(conditions=[ExecutionFlow(namespace="u", flow_id="a"), Expression(expression="{{ labels.k == 'v' }}")]),
            Not(conditions=[ExecutionStatus(in_=["KILLED"])]),
        ],
        {
            "when": "{{ (((flow.namespace == 'u') and (flow.id == 'a')) or (labels.k == 'v')) and "
            "(not (execution.state == 'KILLED')) }}"
        },
    ),
    "a second one": (
        [ExecutionNamespace(namespace="u"), ExecutionFlow(namespace="u", flow_id="a")],
        {"namespace": "u", "when": "{{ (flow.namespace == 'u') and (flow.id == 'a') }}"},
    ),
}


@pytest.mark.parametrize("name", TESTED)
def test_what_a_dependency_has_no_property_for_is_its_when(name: str) -> None:
    conditions, dependency = TESTED[name]
    assert watching(conditions=conditions).to_dict("2.0")["triggers"][0]["dependsOn"] == [dependency]


@pytest.mark.parametrize(
    ("filters", "operand", "dependency"),
    [
        (
            [
                ("NAMESPACE", "STARTS_WITH", "u"),
                ("FLOW_ID", "EQUAL_TO", "a"),
                ("EXPRESSION", "IS_TRUE", "{{ labels.k == 'v' }}"),
            ],
            "AND",
            {"flowId": "a", "when": "{{ (flow.namespace | startsWith('u')) and (labels.k == 'v') }}"},
        ),
        (
            [("NAMESPACE", "EQUAL_TO", "u"), ("STATE", "NOT_EQUAL_TO", "FAILED")],
            "OR",
            {"when": "{{ (flow.namespace == 'u') or (execution.state != 'FAILED') }}"},
        ),
    ],
)
def test_filters_of_preconditions_are_a_dependency(
    filters: list[tuple[str, str, str]], operand: Any, dependency: dict[str, Any]
) -> None:
    given = [FlowFilter(field=field, type=type_, value=value) for field, type_, value in filters]  # type: ignore[arg-type]
    where = [FlowExecutionFilter(id="w", operand=operand, filters=given)]
    trigger = watching(preconditions=FlowPreconditions(id="p", where=where)).to_dict("2.0")["triggers"][0]
    assert trigger["dependsOn"] == [dependency]


def test_a_precondition_of_one_flow_is_its_dependency() -> None:
    flows = [FlowUpstreamFlow(namespace="u", flow_id="a", states=["SUCCESS"])]
    trigger = watching(preconditions=FlowPreconditions(id="p", flows=flows)).to_dict("2.0")["triggers"][0]
    assert trigger["dependsOn"] == [{"namespace": "u", "flowId": "a", "states": ["SUCCESS"]}]


def test_copies_of_a_precondition_are_one_dependency_and_others_about_the_same_flow_stay() -> None:
    flows = [FlowUpstreamFlow(namespace="u", flow_id="a", labels={"k": value}) for value in ("1", "2", "1")]
    trigger = watching(preconditions=FlowPreconditions(id="p", flows=flows)).to_dict("2.0")["triggers"][0]
    assert trigger["dependsOn"] == [{"namespace": "u", "flowId": "a", "labels": {"k": value}} for value in ("1", "2")]
    trigger = watching(preconditions=FlowPreconditions(id="p", flows=flows[::2])).to_dict("2.0")["triggers"][0]
    assert trigger["dependsOn"] == [{"namespace": "u", "flowId": "a", "labels": {"k": "1"}}]


@pytest.mark.parametrize(
    "properties",
    [
        {
            "preconditions": FlowPreconditions(
                id="p",
                flows=[FlowUpstreamFlow(namespace=n) for n in "ab"],
                time_window=TimeWindow(type="DURATION_WINDOW", window="P1D", window_advance="PT6H"),
            )
        },
        {"preconditions": FlowPreconditions(id="p", flows=[FlowUpstreamFlow(namespace="a")], reset_on_success=False)},
        {"conditions": [ExecutionNamespace(namespace="{{ flow.namespace }}")]},
        {"conditions": [Expression(expression="{{ flow.id == 'a' }}")]},
        {"conditions": [ExecutionStatus(not_in=[expr("x")])]},
        {"conditions": [ExecutionLabels(labels={"a": "b"}), ExecutionLabels(labels={"a": "c"})]},
    ],
    ids=[
        "a later window",
        "no reset",
        "a rendered name",
        "expression",
        "not in",
        "labels",
    ],
)
def test_what_else_a_flow_trigger_waits_for_is_refused(
    properties: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    message, hint = _REFUSED[request.node.callspec.id]
    with pytest.raises(DefinitionError) as caught:
        watching(**properties).to_dict("2.0")
    assert caught.value.message.startswith(message)
    assert hint in str(caught.value.hint)


_REFUSED = {
    "a later window": (
        "the preconditions of the Flow trigger 't' has a window of time without an equivalent in Kestra 2.0",
        "depends_on and a window",
    ),
    "no reset": (
        "the preconditions of the Flow trigger 't' have 'resetOnSuccess: false', which has no equivalent in Kestra 2.0",
        "leave it out",
    ),
    "a rendered name": (
        "the condition ExecutionNamespace of the Flow trigger 't', its 'namespace', has no equivalent in Kestra 2.0",
        "without expressions",
    ),
    "expression": (
        "the condition Expression of the Flow trigger 't' has no equivalent in Kestra 2.0",
        "`when` of the dependency",
    ),
    "not in": (
        "the condition ExecutionStatus of the Flow trigger 't', its 'notIn', has no equivalent in Kestra 2.0",
        "list the states to wait for",
    ),
    "labels": (
        "the condition ExecutionLabels of the Flow trigger 't' is a second one about the labels",
        "one condition for each",
    ),
}


def test_a_refused_condition_is_told_with_its_own_line() -> None:
    flow = Flow.from_yaml(
        """\
id: f
namespace: n
tasks:
  - {id: l, type: io.kestra.plugin.core.log.Log, message: x}
triggers:
  - id: t
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionFlow
        namespace: u
        flowId: a
      - type: io.kestra.plugin.core.condition.ExecutionOutputs
        expression: "{{ inputs.x == 1 }}"
"""
    )
    with pytest.raises(DefinitionError, match="the condition ExecutionOutputs of the Flow trigger 't'") as caught:
        flow.to_yaml("2.0")
    assert caught.value.origin is not None
    assert caught.value.origin.line == 12


@pytest.mark.parametrize(
    "dependencies",
    [[FlowDependency(namespace="a"), FlowDependency(namespace="b")], [FlowDependency(namespace="a", when="{{ x }}")]],
    ids=["two", "when"],
)
def test_what_else_a_dependency_says_is_refused(dependencies: list[Any]) -> None:
    with pytest.raises(DefinitionError, match=r"what this Flow trigger waits for has no equivalent in Kestra 1\.3"):
        watching(depends_on=dependencies).to_dict("1.3")
