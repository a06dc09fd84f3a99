"""Converts what a Flow trigger waits for: conditions or preconditions in 1.x, ``dependsOn`` in 2.0.

One upstream flow means the same in both. Several are matched within a window of time, which 1.x begins at multiples of
its length, as the window ``every`` of 2.0 does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn

from kestra_dsl.lowering.reasons import advice, instead_of
from kestra_dsl.lowering.rendered import node_of
from kestra_dsl.lowering.template_texts import templates_in
from kestra_dsl.lowering.upstream_tests import condition_as_test, filters_as_test

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["FLOW_TRIGGER", "write_conditions", "write_dependencies"]

FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"
_CONDITION = "io.kestra.plugin.core.condition."


def write_dependencies(lowered: LoweredFlow, trigger: YamlMapping, node: Node, conditions: list[YamlMapping]) -> None:
    """Write conditions or preconditions as dependencies, for 2.0."""
    preconditions = trigger.pop("preconditions", None)
    if preconditions is not None and conditions:
        at = node_of(conditions[0]) or node
        what = f"the Flow trigger {trigger.get('id')!r} has conditions and preconditions"
        lowered.refuse(at, f"{what}, which has no equivalent in Kestra 2.0", _BY_HAND)
    if preconditions is not None:
        dependencies, window = _of_preconditions(lowered, trigger, node, preconditions)
    else:
        dependencies, window = _of_conditions(lowered, trigger, node, conditions)
    if len(dependencies) > 1:
        _refuse_merged_outputs(lowered, trigger, node)
    if dependencies:
        trigger["dependsOn"] = dependencies
    if window:
        trigger["window"] = window


def _refuse_merged_outputs(lowered: LoweredFlow, trigger: YamlMapping, node: Node) -> None:
    """Refuse reads of outputs, which 1.x merges for all upstream flows, and 2.0 keeps by the id of the flow."""
    if any(_MERGED in text for text in templates_in(lowered.data)):
        lowered.refuse(
            node,
            f"the Flow trigger {trigger.get('id')!r} waits for several flows, whose outputs are in "
            "trigger.outputs.<flowId> in Kestra 2.0",
            "write the trigger for 2.0 with depends_on, and read trigger.outputs.<flowId>.<output>",
        )


def _distinct(dependencies: list[YamlMapping]) -> list[YamlMapping]:
    """The dependencies without copies. One execution fulfils all copies, and 2.0 fails to store them."""
    return [one for number, one in enumerate(dependencies) if one not in dependencies[:number]]


_MERGED = "trigger.outputs"


def write_conditions(lowered: LoweredFlow, trigger: YamlMapping, node: Node) -> None:
    """Write the only dependency as conditions, for 1.x."""
    dependencies = trigger.pop("dependsOn", None)
    if dependencies is None:
        return
    if trigger.get("mode") == "ALL":
        del trigger["mode"]
    only = dependencies[0] if len(dependencies) == 1 else None
    if only is None or only.get("when") is not None or (only.get("flowId") and not only.get("namespace")):
        _refuse(lowered, node, f"what this Flow trigger waits for has no equivalent in Kestra {lowered.target}")
    conditions: list[YamlMapping] = []
    if only.get("flowId"):
        conditions.append(_condition("ExecutionFlow", namespace=only["namespace"], flowId=only["flowId"]))
    elif only.get("namespace"):
        conditions.append(_condition("ExecutionNamespace", namespace=only["namespace"], comparison="EQUALS"))
    if only.get("states"):
        conditions.append(_condition("ExecutionStatus", **{"in": only["states"]}))
    if only.get("labels"):
        conditions.append(_condition("ExecutionLabels", labels=only["labels"]))
    trigger["conditions"] = [*(trigger.get("conditions") or ()), *conditions]


def _condition(name: str, **properties: object) -> YamlMapping:
    return {"type": _CONDITION + name, **properties}


def _of_conditions(
    lowered: LoweredFlow, trigger: YamlMapping, node: Node, conditions: list[YamlMapping]
) -> tuple[list[YamlMapping], YamlMapping]:
    """The dependencies that are equivalent to all conditions, if no two restrict the same property."""
    multiple = [condition for condition in conditions if _short_name(condition) == "Multiple"]
    common = _joined(lowered, trigger, node, [one for one in conditions if _short_name(one) != "Multiple"], {})
    if not multiple:
        return [_sorted(common)] if common else [], {}
    at = node_of(multiple[0]) or node
    what = f"the condition {str(multiple[0].get('type')).rpartition('.')[2]} of the Flow trigger {trigger.get('id')!r}"
    if len(multiple) > 1:
        lowered.refuse(at, f"{what} is one of {len(multiple)}, which has no equivalent in Kestra 2.0", _BY_HAND)
    inner = multiple[0].get("conditions") or {}
    found = [_sorted(_joined(lowered, trigger, node, [one], common)) for one in inner.values()]
    named = {name: multiple[0][name] for name in _WINDOW if multiple[0].get(name) is not None}
    return _distinct(found), _window(lowered, at, what, multiple[0].get("timeWindow") or named)


def _joined(
    lowered: LoweredFlow, trigger: YamlMapping, node: Node, conditions: list[YamlMapping], common: YamlMapping
) -> YamlMapping:
    """The dependency that is equivalent to some conditions and to those that all dependencies share."""
    dependency: YamlMapping = {**common}
    tests: list[str] = []
    for condition in conditions:
        at = node_of(condition) or node
        called = str(condition.get("type")).rpartition(".")[2]
        what = f"the condition {called} of the Flow trigger {trigger.get('id')!r}"
        converted = _as_dependency(condition)
        if converted is None or converted.keys() & dependency.keys():
            test = condition_as_test(_short_name(condition), _properties_of(condition))
            if test is not None:
                tests.append(test)
                continue
        if converted is None:
            property_, hint = _unsupported(_short_name(condition), condition)
            lowered.refuse(
                at, f"{what}{f', its {property_!r},' * bool(property_)} has no equivalent in Kestra 2.0", hint
            )
        double = converted.keys() & dependency.keys()
        if double:
            message = f"{what} is a second one about the {_WORDS[min(double)]}, which has no equivalent in Kestra 2.0"
            lowered.refuse(at, message, f"give one condition for each property; {_BY_HAND}")
        dependency |= converted
    return _with_tests(dependency, tests)


def _with_tests(dependency: YamlMapping, tests: list[str]) -> YamlMapping:
    if not tests:
        return dependency
    known = [dependency["when"].removeprefix("{{ ").removesuffix(" }}")] if "when" in dependency else []
    all_tests = [*known, *tests]
    when = all_tests[0] if len(all_tests) == 1 else " and ".join(f"({test})" for test in all_tests)
    return {**dependency, "when": "{{ " + when + " }}"}


def _sorted(dependency: YamlMapping) -> YamlMapping:
    return {
        name: dependency[name] for name in ("namespace", "flowId", "states", "labels", "when") if name in dependency
    }


_WINDOW = ("window", "windowAdvance")
_DAY = "P1D"


def _window(lowered: LoweredFlow, at: Node, what: str, declared: YamlMapping) -> YamlMapping:
    """The window of time in which executions of all dependencies have to end."""
    kind = declared.get("type") or "DURATION_WINDOW"
    if kind == "DURATION_WINDOW" and declared.get("windowAdvance") in (None, "P0D", "PT0S"):
        return {"every": declared.get("window") or _DAY}
    if kind == "SLIDING_WINDOW" and declared.get("window"):
        return {"lookback": declared["window"]}
    if kind == "DAILY_TIME_DEADLINE" and declared.get("deadline"):
        return {"deadline": declared["deadline"]}
    if kind == "DAILY_TIME_WINDOW" and declared.get("startTime") and declared.get("endTime"):
        return {"from": declared["startTime"], "to": declared["endTime"]}
    return lowered.refuse(at, f"{what} has a window of time without an equivalent in Kestra 2.0", _WINDOW_BY_HAND)


_WORDS = {"namespace": "namespace", "flowId": "flow", "states": "states", "labels": "labels"}


def _short_name(condition: YamlMapping) -> str:
    return str(condition.get("type")).rpartition(".")[2].removesuffix("Condition")


def _properties_of(condition: YamlMapping) -> YamlMapping:
    return {name: value for name, value in condition.items() if name != "type" and value is not None}


def _as_dependency(condition: YamlMapping) -> YamlMapping | None:
    properties = _properties_of(condition)
    if any("{" in properties[name] for name in ("namespace", "flowId") if isinstance(properties.get(name), str)):
        return None  # a dependency does not render them
    match _short_name(condition):
        case "ExecutionFlow" if properties.keys() == {"namespace", "flowId"}:
            return properties
        case "ExecutionNamespace" if properties.get("comparison", "EQUALS") == "EQUALS" and (
            "comparison" in properties or properties.get("prefix", False) in (False, "false")
        ):
            return {"namespace": properties.get("namespace")}
        case "ExecutionStatus" if properties.keys() == {"in"}:
            return {"states": properties["in"]}
        case "ExecutionLabels" if properties.keys() == {"labels"} and isinstance(properties["labels"], dict):
            return properties
        case _:
            return None


def _unsupported(name: str, condition: YamlMapping) -> tuple[str, str]:
    """The property of a condition that a dependency lacks, if there is one, and what to write instead."""
    found = next((key for key in _INSTEAD_OF_PROPERTY.get(name, ()) if condition.get(key) is not None), "")
    if found:
        return found, _INSTEAD_OF_PROPERTY[name][found]
    return "", _INSTEAD.get(name, _BY_HAND)


_BY_HAND = "write the trigger for each version: depends_on in 2.0, conditions or preconditions in 1.x"
_DEPENDENCY_WHEN = "write the trigger for 2.0 with depends_on, and `when` of the dependency for what this tests"
_PLAIN_NAMES = "name the flow and the namespace without expressions: a dependency of 2.0 does not render them"

_INSTEAD: Mapping[str, str] = {
    "ExecutionOutputs": _DEPENDENCY_WHEN,
    "Expression": _DEPENDENCY_WHEN,
    "Variable": _DEPENDENCY_WHEN,
    "Or": "write the trigger for 2.0 with depends_on, and mode ANY where one of several flows is enough",
    "Not": _DEPENDENCY_WHEN,
    "Flow": "name the flow and its namespace with ExecutionFlow",
    "FlowNamespace": "name the namespace with ExecutionNamespace",
    "HasRetryAttempt": "leave it out: triggers of 2.0 cannot read the number of attempts",
}
_INSTEAD_OF_PROPERTY: Mapping[str, Mapping[str, str]] = {
    "ExecutionStatus": {"notIn": "list the states to wait for in `in`"},
    "ExecutionNamespace": {"namespace": _PLAIN_NAMES},
    "ExecutionFlow": {"flowId": _PLAIN_NAMES, "namespace": _PLAIN_NAMES},
    "ExecutionLabels": {"labels": "write the labels as a mapping"},
}


def _of_preconditions(
    lowered: LoweredFlow, trigger: YamlMapping, node: Node, preconditions: YamlMapping
) -> tuple[list[YamlMapping], YamlMapping]:
    """A dependency for each upstream flow, and the window of time for all of them."""
    at = node_of(preconditions) or node
    what = f"the preconditions of the Flow trigger {trigger.get('id')!r}"
    if preconditions.get("resetOnSuccess") is False:
        lowered.refuse(at, f"{what} have 'resetOnSuccess: false', which has no equivalent in Kestra 2.0", _RESET)
    found = [dict(one) for one in preconditions.get("flows") or ()]
    for one in preconditions.get("where") or ():
        dependency = _of_filters(one)
        if dependency is None:
            lowered.refuse(at, f"{what}, their 'where', have no equivalent in Kestra 2.0", _DEPENDENCY_WHEN)
        found.append(dependency)
    found = _distinct(found)
    declared = preconditions.get("timeWindow") or {}
    if len(found) == 1 and declared.get("type") in (None, "DURATION_WINDOW", "SLIDING_WINDOW"):
        return found, {}  # one execution is always within a window around itself
    return found, _window(lowered, at, what, declared) if found else {}


def _of_filters(filtered: YamlMapping) -> YamlMapping | None:
    """The dependency for the filters of one execution; None if there is none with the same meaning."""
    found: YamlMapping = {}
    filters = [*(filtered.get("filters") or ())]
    operand = str(filtered.get("operand") or "AND")
    tests = []
    for one in filters:
        name = {"NAMESPACE": "namespace", "FLOW_ID": "flowId"}.get(str(one.get("field")))
        if name is None or one.get("type") != "EQUAL_TO" or name in found or (operand != "AND" and len(filters) > 1):
            tests.append(one)
        else:
            found[name] = one.get("value")
    test = filters_as_test(tests, operand) if tests else None
    if tests and test is None:
        return None
    return {**found, "when": "{{ " + test + " }}"} if test else found


_WINDOW_BY_HAND = "write the trigger for 2.0 with depends_on and a window: every, lookback, deadline, or from and to"
_RESET = "leave it out, or write the trigger for 2.0 with depends_on and mode ANY"


def _refuse(lowered: LoweredFlow, node: Node, message: str) -> NoReturn:
    lowered.refuse(node, message, advice(instead_of(FLOW_TRIGGER, "preconditions")))
