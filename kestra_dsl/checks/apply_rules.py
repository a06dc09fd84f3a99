"""Applies every rule to a flow."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.versions import DEFAULT, refuse_unknown_target
from kestra_dsl.checks.checked_flow import CheckedFlow
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Rule, all_rules
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.flow_rendering import too_deep
from kestra_dsl.core.metadata import exclusion_reason
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.diagnostics.codes import announce
from kestra_dsl.diagnostics.documents import DUPLICATE_FLOW
from kestra_dsl.diagnostics.findings import Finding, in_order

if TYPE_CHECKING:
    from kestra_dsl.checks.visiting import VisitedNode
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape

__all__ = ["Need", "check", "check_with_needs", "owner_name"]

_UNKNOWN_CODE = announce("KD001", "A silence for an unknown code")
_UNUSED = announce("KD002", "A silence that is not needed", "warning")


class Need(NamedTuple):
    """A key, secret or file that a flow reads, or a key that it sets."""

    kind: str
    """``key``, ``secret``, ``file``, or ``set`` for a key that the flow sets."""
    namespace: str
    name: str
    silenced: bool
    """Whether a missing declaration is accepted."""
    finding: Finding
    """The finding if nothing declares it."""


def check(flow: Flow, target: str = DEFAULT) -> list[Finding]:
    """Apply all rules to a flow, and return the findings that are not silenced, in the order of the lines.

    Args:
        flow: The flow.
        target: The Kestra version that it is checked for.

    Returns:
        The findings; none for a version that the flow is not meant for.
    """
    return check_with_needs(flow, target)[0]


def check_with_needs(flow: Flow, target: str = DEFAULT) -> tuple[list[Finding], list[Need]]:
    """Check a flow, and collect the keys, secrets and files that it needs.

    Args:
        flow: The flow.
        target: The Kestra version that it is checked for.

    Returns:
        The findings as those of `check`, and the needs.
    """
    refuse_unknown_target(target)
    if exclusion_reason(flow, target) is not None:
        return [], []
    needs: list[Need] = []
    try:
        return in_order(_not_silenced(CheckedFlow(flow, target), needs)), needs
    except RecursionError:
        raise too_deep(flow) from None


class _Silence:
    """A code that is silenced for a node, for a task and its parts, or for a whole flow."""

    def __init__(self, code: str, visited: VisitedNode) -> None:
        self.code = code
        self.visited = visited
        self.is_used = False

    def covers(self, code: str, nodes: tuple[Node | None, ...]) -> bool:
        return self.code == code and any(node is self.visited.node for node in nodes)


def _not_silenced(checked: CheckedFlow, needs: list[Need]) -> Iterator[Finding]:
    flow, rules = checked.flow, all_rules()
    silences = [
        _Silence(code, visited)
        for visited in checked.visited
        if visited.node._metadata
        for code in visited.node._metadata.silences
    ]

    def is_silenced(code: str, *nodes: Node | None) -> bool:
        covering = [silence for silence in silences if silence.covers(code, nodes)]
        for silence in covering:
            silence.is_used = True
        return bool(covering)

    for node, finding in flow._source.findings if flow._source else ():
        if not is_silenced(finding.code, node, flow):
            yield finding
    for rule, problem, visited in _problems(checked):
        silenced = is_silenced(rule.code, problem.at or visited.node, visited.owner, flow)
        if problem.need is not None:
            needs.append(Need(*problem.need, silenced, _finding(rule, problem, visited, flow)))
        elif not silenced:
            yield _finding(rule, problem, visited, flow)
    for silence in silences:
        if silence.code not in rules:
            unknown = Problem(f"unknown code {silence.code}", hint="docs/codes.md lists all codes")
            yield _finding(rules[_UNKNOWN_CODE], unknown, silence.visited, flow)
        elif not silence.is_used and silence.code != DUPLICATE_FLOW:  # the comparison of several flows reports these
            unused = Problem(f"{silence.code} is silenced, but not reported here", hint="remove the silence")
            yield _finding(rules[_UNUSED], unused, silence.visited, flow)


def _problems(checked: CheckedFlow) -> Iterator[tuple[Rule, Problem, VisitedNode]]:
    for visited in checked.visited:
        node = visited.node
        for rule in _rules_about(visited.shape, type_of(node) if node._verbatim else None):
            for problem in rule.judge(node, checked):
                yield rule, problem, problem.found or visited
    for template in checked.all_templates(without_alike=True):
        is_clean = True
        for rule in _rules_about_reads(frozenset(template.usage.reads)):
            for problem in rule.judge(template, checked):
                is_clean = False
                yield rule, problem._replace(on=problem.on or template.line), template.visited
        if is_clean:
            checked.note_clean(template)


def _finding(rule: Rule, problem: Problem, visited: VisitedNode, flow: Flow) -> Finding:
    node = problem.at or visited.node
    owner = problem.at if isinstance(problem.at, (BaseTask, BaseTrigger)) else visited.owner
    return Finding(
        origin=flow._source.origin(node, problem.on) if flow._source else node.origin,
        code=rule.code,
        severity=problem.severity or rule.severity,
        message=problem.message,
        hint=problem.hint,
        flow=f"{flow.namespace}.{flow.id}",
        subject=owner_name(owner),
    )


def owner_name(owner: Any) -> str:
    """A task, a trigger or the flow, as the subject of a finding."""
    kind = "task" if isinstance(owner, BaseTask) else "trigger" if isinstance(owner, BaseTrigger) else "flow"
    return f"{kind} {owner.id!r}"


@lru_cache(maxsize=10_000)
def _rules_about(shape: Shape, type_: str | None) -> tuple[Rule, ...]:
    """The rules about nodes of a shape. ``type_`` is the Kestra type of a node whose class does not have it."""
    cls = shape.cls
    type_ = type_ or cls._kestra.type
    return tuple(
        rule
        for rule in all_rules().values()
        if (rule.about and issubclass(cls, rule.about) and rule.when(shape))
        or (type_ is not None and type_ in rule.types)
    )


@cache
def _rules_about_templates() -> tuple[Rule, ...]:
    return tuple(rule for rule in all_rules().values() if PropertyTemplate in rule.about)


@lru_cache(maxsize=1024)
def _rules_about_reads(variables: frozenset[str]) -> tuple[Rule, ...]:
    """The rules about templates that read these variables."""
    return tuple(rule for rule in _rules_about_templates() if not rule.reads or not rule.reads.isdisjoint(variables))
