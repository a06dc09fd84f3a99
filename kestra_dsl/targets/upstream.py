"""Which executions of other flows start this one: conditions or preconditions in 1.x, ``dependsOn`` in 2.0.

One upstream flow means the same in both. Several are watched within a window of time, which each version draws in
another way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from kestra_dsl.targets.reasons import advice, instead_of

if TYPE_CHECKING:
    from kestra_dsl.model import Node
    from kestra_dsl.targets.draft import Draft, Part

__all__ = ["FLOW_TRIGGER", "lower_dependencies", "lower_upstream"]

FLOW_TRIGGER = "io.kestra.plugin.core.trigger.Flow"
_CONDITION = "io.kestra.plugin.core.condition."


def lower_upstream(draft: Draft, trigger: Part, node: Node, conditions: list[Part]) -> None:
    """2.0: conditions on one upstream flow, or a precondition of one, as the only dependency."""
    preconditions = trigger.pop("preconditions", None)
    if preconditions is None:
        dependency = _of_conditions(conditions) if conditions else {}
    else:
        dependency = None if conditions else _of_preconditions(preconditions)
    if dependency is None:
        _refuse(draft, node, "what this Flow trigger waits for has no equal in Kestra 2.0")
    if dependency:
        trigger["dependsOn"] = [dependency]


def lower_dependencies(draft: Draft, trigger: Part, node: Node) -> None:
    """1.x: the only dependency as conditions."""
    dependencies = trigger.pop("dependsOn", None)
    if dependencies is None:
        return
    if trigger.get("mode") == "ALL":
        del trigger["mode"]
    only = dependencies[0] if len(dependencies) == 1 else None
    if only is None or only.get("when") is not None or (only.get("flowId") and not only.get("namespace")):
        _refuse(draft, node, f"what this Flow trigger waits for has no equal in Kestra {draft.target}")
    conditions: list[Part] = []
    if only.get("flowId"):
        conditions.append(_condition("ExecutionFlow", namespace=only["namespace"], flowId=only["flowId"]))
    elif only.get("namespace"):
        conditions.append(_condition("ExecutionNamespace", namespace=only["namespace"], comparison="EQUALS"))
    if only.get("states"):
        conditions.append(_condition("ExecutionStatus", **{"in": only["states"]}))
    if only.get("labels"):
        conditions.append(_condition("ExecutionLabels", labels=only["labels"]))
    trigger["conditions"] = [*(trigger.get("conditions") or ()), *conditions]


def _condition(name: str, **properties: object) -> Part:
    return {"type": _CONDITION + name, **properties}


def _of_conditions(conditions: list[Part]) -> Part | None:
    """One dependency that says what all conditions say, if each says something else."""
    dependency: Part = {}
    for condition in conditions:
        said = _said(condition)
        if said is None or said.keys() & dependency.keys():
            return None
        dependency |= said
    return {name: dependency[name] for name in ("namespace", "flowId", "states", "labels") if name in dependency}


def _said(condition: Part) -> Part | None:
    given = {name: value for name, value in condition.items() if name != "type" and value is not None}
    name = str(condition.get("type")).rpartition(".")[2].removesuffix("Condition")
    match name:
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


def _of_preconditions(preconditions: Part) -> Part | None:
    """The only upstream flow, when nothing else is said."""
    flows = preconditions.get("flows") or []
    said = {name for name, value in preconditions.items() if value is not None}
    if len(flows) != 1 or not said <= {"id", "flows", "resetOnSuccess"} or preconditions.get("resetOnSuccess") is False:
        return None
    return dict(flows[0])


def _refuse(draft: Draft, node: Node, message: str) -> NoReturn:
    draft.refuse(node, message, advice(instead_of(FLOW_TRIGGER, "preconditions")))
