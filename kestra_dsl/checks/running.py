"""Going through a flow with the rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import DEFAULT, refuse_unknown_target
from kestra_dsl.checks.registry import Problem, Rule, all_rules
from kestra_dsl.checks.subject import Standing, Subject, Written
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.metadata import exclusion_reason
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.plain_data import is_too_deep
from kestra_dsl.diagnostics.codes import announce
from kestra_dsl.diagnostics.documents import DOUBLE
from kestra_dsl.diagnostics.findings import Finding, in_order

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["check", "member_name"]

_UNKNOWN = announce("KD001", "A silence for a code that does not exist")
_NEEDLESS = announce("KD002", "A silence that silences nothing", "warning")


def check(flow: Flow, target: str = DEFAULT) -> list[Finding]:
    """Everything that the rules report, in the order of the lines, without what is silenced."""
    refuse_unknown_target(target)
    if exclusion_reason(flow, target) is not None:
        return []
    if is_too_deep(flow):
        raise flow._too_deep()
    try:
        return in_order(_unsilenced(Subject(flow, target)))
    except RecursionError:
        raise flow._too_deep() from None


def _unsilenced(subject: Subject) -> Iterator[Finding]:
    """What is left to report. A silence holds for the part that it is said of, for a task's own parts, for a flow."""
    flow, rules = subject.flow, all_rules()
    silenced = {
        (id(standing.node), code): standing
        for standing in subject.standings
        if standing.node._metadata
        for code in standing.node._metadata.silences
    }
    used: set[tuple[int, str]] = set()

    def unsilenced(code: str, *parts: Node | None) -> bool:
        silences = [key for part in parts if (key := (id(part), code)) in silenced] if silenced else []
        used.update(silences)
        return not silences

    for node, finding in flow._source.findings if flow._source else ():
        if unsilenced(finding.code, node, flow):
            yield finding
    for rule, problem, standing in _reported(subject):
        if unsilenced(rule.code, problem.at or standing.node, standing.member, flow):
            yield _finding(rule, problem, standing, flow)
    for (part, code), standing in silenced.items():
        if code not in rules:
            unknown = Problem(f"{code} is no code of a check", hint="docs/codes.md lists them all")
            yield _finding(rules[_UNKNOWN], unknown, standing, flow)
        elif (part, code) not in used and code != DOUBLE:  # which several flows together give
            needless = Problem(f"{code} is silenced here, and nothing reports it", hint="take the silence away")
            yield _finding(rules[_NEEDLESS], needless, standing, flow)


def _reported(subject: Subject) -> Iterator[tuple[Rule, Problem, Standing]]:
    texts = _about(Written, None)
    for standing in subject.standings:
        for rule in _about(type(standing.node), type_of(standing.node)):
            for problem in rule.judge(standing.node, subject):
                yield rule, problem, standing
        for written in subject.written(standing):
            for rule in texts:
                for problem in rule.judge(written, subject):
                    yield rule, problem._replace(on=problem.on or written.line), standing


def _finding(rule: Rule, problem: Problem, standing: Standing, flow: Flow) -> Finding:
    node = problem.at or standing.node
    member = problem.at if isinstance(problem.at, (BaseTask, BaseTrigger)) else standing.member
    return Finding(
        origin=flow._source.origin(node, problem.on) if flow._source else node.origin,
        code=rule.code,
        severity=problem.severity or rule.severity,
        message=problem.message,
        hint=problem.hint,
        flow=f"{flow.namespace}.{flow.id}",
        subject=member_name(member),
    )


def member_name(member: Any) -> str:
    """A task, a trigger or the flow, as the subject of a finding."""
    kind = "task" if isinstance(member, BaseTask) else "trigger" if isinstance(member, BaseTrigger) else "flow"
    return f"{kind} {member.id!r}"


@cache
def _about(cls: type, type_: str | None) -> tuple[Rule, ...]:
    """The rules that look at objects of this class, or of this Kestra type."""
    return tuple(
        rule
        for rule in all_rules().values()
        if (rule.about and issubclass(cls, rule.about) and rule.when(cls))
        or (type_ is not None and type_ in rule.types)
    )
