"""Converts what a Flow trigger waits for: conditions or preconditions in 1.x, ``dependsOn`` in 2.0.

One upstream flow means the same in both. Several are matched within a window of time, which each version defines in its
own way, so those are refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn

from kestra_dsl.lowering.reasons import advice, instead_of
from kestra_dsl.lowering.rendered import node_of

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.draft import Draft, YamlMapping

__all__ = ["FLOW_TRIGGER", "lower_dependencies", "lower_upstream"]

FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"
_CONDITION = "io.kestra.plugin.core.condition."


def lower_upstream(draft: Draft, trigger: YamlMapping, node: Node, conditions: list[YamlMapping]) -> None:
    """Write conditions or preconditions on one upstream flow as the only dependency, for 2.0."""
    preconditions = trigger.pop("preconditions", None)
    if preconditions is None:
        dependency = _of_conditions(draft, trigger, node, conditions)
    elif conditions:
        at = node_of(conditions[0]) or node
        what = f"the Flow trigger {trigger.get('id')!r} has conditions and preconditions"
        draft.refuse(at, f"{what}, which has no equivalent in Kestra 2.0", _BY_HAND)
    else:
        dependency = _of_preconditions(draft, trigger, node, preconditions)
    if dependency:
        trigger["dependsOn"] = [dependency]


def lower_dependencies(draft: Draft, trigger: YamlMapping, node: Node) -> None:
    """Write the only dependency as conditions, for 1.x."""
    dependencies = trigger.pop("dependsOn", None)
    if dependencies is None:
        return
    if trigger.get("mode") == "ALL":
        del trigger["mode"]
    only = dependencies[0] if len(dependencies) == 1 else None
    if only is None or only.get("when") is not None or (only.get("flowId") and not only.get("namespace")):
        _refuse(draft, node, f"what this Flow trigger waits for has no equivalent in Kestra {draft.target}")
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


def _of_conditions(draft: Draft, trigger: YamlMapping, node: Node, conditions: list[YamlMapping]) -> YamlMapping:
    """One dependency that is equivalent to all conditions, if no two restrict the same property."""
    dependency: YamlMapping = {}
    for condition in conditions:
        at = node_of(condition) or node
        called = str(condition.get("type")).rpartition(".")[2]
        what = f"the condition {called} of the Flow trigger {trigger.get('id')!r}"
        said = _as_dependency(condition)
        if said is None:
            property_, hint = _unsupported(_short_name(condition), condition)
            draft.refuse(at, f"{what}{f', its {property_!r},' * bool(property_)} has no equivalent in Kestra 2.0", hint)
        double = said.keys() & dependency.keys()
        if double:
            message = f"{what} is a second one about the {_WORDS[min(double)]}, which has no equivalent in Kestra 2.0"
            draft.refuse(at, message, f"give one condition for each property; {_BY_HAND}")
        dependency |= said
    return {name: dependency[name] for name in ("namespace", "flowId", "states", "labels") if name in dependency}


_WORDS = {"namespace": "namespace", "flowId": "flow", "states": "states", "labels": "labels"}


def _short_name(condition: YamlMapping) -> str:
    return str(condition.get("type")).rpartition(".")[2].removesuffix("Condition")


def _as_dependency(condition: YamlMapping) -> YamlMapping | None:
    given = {name: value for name, value in condition.items() if name != "type" and value is not None}
    match _short_name(condition):
        case "ExecutionFlow" if given.keys() == {"namespace", "flowId"}:
            return given
        case "ExecutionNamespace" if given.keys() <= {"namespace", "comparison"} and (
            given.get("comparison", "EQUALS") == "EQUALS"
        ):
            return {"namespace": given.get("namespace")}
        case "ExecutionStatus" if given.keys() == {"in"}:
            return {"states": given["in"]}
        case "ExecutionLabels" if given.keys() == {"labels"} and isinstance(given["labels"], dict):
            return given
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

_INSTEAD: Mapping[str, str] = {
    "ExecutionOutputs": _DEPENDENCY_WHEN,
    "Expression": _DEPENDENCY_WHEN,
    "Variable": _DEPENDENCY_WHEN,
    "Or": "write the trigger for 2.0 with depends_on, and mode ANY where one of several flows is enough",
    "Not": _DEPENDENCY_WHEN,
    "Multiple": "write the trigger for 2.0 with depends_on, one entry for each flow, and a window",
    "Flow": "name the flow and its namespace with ExecutionFlow",
    "FlowNamespace": "name the namespace with ExecutionNamespace",
    "HasRetryAttempt": "leave it out: 2.0 does not tell a trigger about attempts",
}
_INSTEAD_OF_PROPERTY: Mapping[str, Mapping[str, str]] = {
    "ExecutionStatus": {"notIn": "list the states to wait for in `in`"},
    "ExecutionNamespace": {
        "comparison": "name one namespace in full: a dependency of 2.0 compares whole names",
        "prefix": "name one namespace in full: a dependency of 2.0 compares whole names",
    },
    "ExecutionLabels": {"labels": "write the labels as a mapping"},
}


def _of_preconditions(draft: Draft, trigger: YamlMapping, node: Node, preconditions: YamlMapping) -> YamlMapping:
    """The only upstream flow, if the preconditions have no other property."""
    at = node_of(preconditions) or node
    flows = preconditions.get("flows") or []
    said = {name for name, value in preconditions.items() if value is not None}
    what = f"the preconditions of the Flow trigger {trigger.get('id')!r}"
    other = sorted(said - {"id", "flows", "resetOnSuccess"})
    if other:
        hint = _DEPENDENCY_WHEN if other[0] == "where" else "write the trigger for 2.0 with depends_on and a window"
        draft.refuse(at, f"{what}, their {other[0]!r}, have no equivalent in Kestra 2.0", hint)
    if preconditions.get("resetOnSuccess") is False:
        draft.refuse(at, f"{what} have 'resetOnSuccess: false', which has no equivalent in Kestra 2.0", "leave it out")
    if len(flows) != 1:
        hint = "write the trigger for 2.0 with depends_on, one entry for each flow, and a window"
        draft.refuse(at, f"{what} wait for {len(flows)} flows, which has no equivalent in Kestra 2.0", hint)
    return dict(flows[0])


def _refuse(draft: Draft, node: Node, message: str) -> NoReturn:
    draft.refuse(node, message, advice(instead_of(FLOW_TRIGGER, "preconditions")))
