"""The rules of a migration: each change has one, with the reason and the pages about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from kestra_dsl.migrating.patching import Edit

__all__ = ["RULES", "Change", "Rule", "changes", "rule_of"]

_GUIDE = "https://kestra.io/docs/migration-guide/v2.0.0"
_PAGE = "docs/migration-rules.md"


class Rule(NamedTuple):
    """One difference between two Kestra versions."""

    id: str
    why: str
    """One sentence."""
    guide: str = _GUIDE
    """Kestra's own page."""

    @property
    def page(self) -> str:
        """The section about it in this library's documentation."""
        return f"{_PAGE}#{self.id}"


class Change(NamedTuple):
    """One change of a document, and its rule."""

    edit: Edit
    rule: Rule


RULES = {
    rule.id: rule
    for rule in (
        Rule(
            "plugin-defaults",
            "Kestra 2.0 has no plugin defaults in flows; the tasks themselves have the values.",
            f"{_GUIDE}/plugin-defaults-removed",
        ),
        Rule(
            "loop",
            "Kestra 2.0 has `Loop` in place of ForEach, ForEachItem, EachSequential and EachParallel.",
            f"{_GUIDE}/foreach-loop",
        ),
        Rule(
            "trigger-conditions",
            "A trigger of Kestra 2.0 has one condition, `when`, in place of `conditions`.",
            f"{_GUIDE}/trigger-conditions-redesign",
        ),
        Rule(
            "flow-trigger",
            "A Flow trigger of Kestra 2.0 names what it waits for in `dependsOn`.",
            f"{_GUIDE}/trigger-conditions-redesign",
        ),
        Rule("pause", "A Pause of Kestra 2.0 has no tasks and no `delay`; what comes after it are the next tasks."),
        Rule(
            "when",
            "`condition` of checks is called `when` in Kestra 2.0.",
            f"{_GUIDE}/checks-condition-renamed-when",
        ),
        Rule("input-type", "Kestra 2.0 has other names for some types of inputs."),
        Rule("input-property", "Kestra 2.0 has other names for some properties of inputs."),
        Rule("type", "The type has another name."),
        Rule("property", "The property has another name, or is gone."),
        Rule(
            "expression",
            "The expression is written otherwise, since the function, operator or value has changed.",
            f"{_GUIDE}/json-function-removed",
        ),
        Rule(
            "script-runner",
            "Kestra 2.0 has `taskRunner` and `containerImage` in place of `runner` and `docker`.",
        ),
        Rule("worker", "Kestra 2.0 selects workers with `workerSelector` in place of `workerGroup`."),
        Rule("value", "The value is written otherwise."),
        Rule("removed-type", "Kestra 2.0 no longer has the type."),
        Rule("removed-property", "Kestra 2.0 no longer has the property."),
        Rule(
            "changed-default",
            "A default has another value in Kestra 2.0.",
            f"{_GUIDE}/local-delete-recursive-default",
        ),
        Rule(
            "api-credentials",
            "Tasks that call Kestra's own API need credentials in Kestra 2.0.",
            f"{_GUIDE}/sdk-authentication",
        ),
        Rule("binary-ion", "Kestra 2.0 writes files of records in binary Ion.", f"{_GUIDE}/ion-binary-format"),
        Rule("deprecated-type", "Plugins for Kestra 2.0 have the type, but Kestra asks to replace it."),
        Rule("trigger-inputs", "Kestra 2.0 rejects a trigger that does not set an input that the flow requires."),
        Rule("other-behavior", "Kestra 2.0 does something else here, or rejects it."),
    )
}
_REFUSALS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r"ForEachItem|loop|Loop|iteration|currentEachOutput|'parents?'", "loop"),
        (r"Flow trigger", "flow-trigger"),
        (r"of a listener", "removed-property"),
        (r"\bcondition\b|TimeBetween", "trigger-conditions"),
        (r"[Ww]orker", "worker"),
        (r"plugin default", "plugin-defaults"),
        (r"^Pause\.", "pause"),
        (r"function|filter|test '", "expression"),
        (r"^\w+\.\w+", "removed-property"),
        (r"does not exist in Kestra|LocalFiles", "removed-type"),
    )
)


def rule_of(message: str) -> Rule:
    """The rule that a refusal is about, by its message."""
    return RULES[next((rule for pattern, rule in _REFUSALS if pattern.search(message)), "other-behavior")]


_LOOPS = ("ForEach", "ForEachItem", "EachSequential", "EachParallel", "Loop")
_BY_PROPERTY = {
    "pluginDefaults": "plugin-defaults",
    "taskDefaults": "plugin-defaults",
    "conditions": "trigger-conditions",
    "preconditions": "flow-trigger",
    "dependsOn": "flow-trigger",
    "when": "trigger-conditions",
    "delay": "pause",
    "pauseDuration": "pause",
    "runner": "script-runner",
    "docker": "script-runner",
    "taskRunner": "script-runner",
    "containerImage": "script-runner",
    "workerGroup": "worker",
    "workerSelector": "worker",
    "listeners": "removed-property",
    "afterExecution": "removed-property",
    "outputDirectory": "script-runner",
    "recursive": "changed-default",
}


def changes(edits: Iterable[Edit]) -> tuple[Change, ...]:
    """The rule of each edit."""
    found = [*edits]
    defaults = any(edit.path[:1] == ("pluginDefaults",) for edit in found)
    return tuple(Change(edit, RULES[_rule(edit, defaults=defaults)]) for edit in found)


def _rule(edit: Edit, *, defaults: bool) -> str:
    names = [step for step in edit.path if isinstance(step, str)]
    last = names[-1] if names else ""
    if last == "type":
        if any(_is_loop(value) for value in (edit.old, edit.new)):
            return "loop"
        if _is_local_files(edit.old):
            return "removed-type"
        return "input-type" if names[:1] in (["inputs"], ["outputs"]) else "type"
    if (
        last in ("values", "items", "concurrencyLimit", "batch", "transmitFailed", "fetchType")
        and edit.kind != "changed"
    ):
        return "loop"
    if names[:1] == ["inputs"]:
        return "input-property"
    if names[:1] == ["checks"] and last in ("condition", "when"):
        return "when"
    if last in _BY_PROPERTY:
        return _BY_PROPERTY[last]
    if edit.kind == "removed" and last in ("outputs", "backfill"):
        return "removed-property"
    if edit.kind == "added" and defaults:
        return "plugin-defaults"
    if edit.kind == "changed":
        return "expression" if isinstance(edit.new, str) and "{" in edit.new else "value"
    return "property"


def _is_local_files(value: Any) -> bool:
    return isinstance(value, str) and value.endswith(".LocalFiles")


def _is_loop(value: Any) -> bool:
    return isinstance(value, str) and value.rpartition(".")[2] in _LOOPS
