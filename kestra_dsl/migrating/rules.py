"""What each change of a migration is about: the rule behind it, why, and where Kestra's guide tells of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from kestra_dsl.migrating.patching import Edit

__all__ = ["RULES", "Change", "Rule", "changes"]

_GUIDE = "https://kestra.io/docs/migration-guide"


class Rule(NamedTuple):
    """One difference between two Kestra versions."""

    id: str
    why: str
    """One sentence."""
    page: str = _GUIDE


class Change(NamedTuple):
    """One change of a document, and its rule."""

    edit: Edit
    rule: Rule


RULES = {
    rule.id: rule
    for rule in (
        Rule("plugin-defaults", "Kestra 2.0 has no plugin defaults in flows; the tasks themselves have the values."),
        Rule(
            "loop",
            "Kestra 2.0 has `Loop` in place of ForEach, ForEachItem, EachSequential and EachParallel.",
        ),
        Rule("trigger-conditions", "A trigger of Kestra 2.0 has one condition, `when`, in place of `conditions`."),
        Rule("flow-trigger", "A Flow trigger of Kestra 2.0 names what it waits for in `dependsOn`."),
        Rule("when", "`runIf` and `condition` are called `when` in Kestra 2.0."),
        Rule("input-type", "Kestra 2.0 has other names for some types of inputs."),
        Rule("input-property", "Kestra 2.0 has other names for some properties of inputs."),
        Rule("type", "The type has another name."),
        Rule("property", "The property has another name, or is gone."),
        Rule("expression", "The expression is written otherwise, since the function, operator or value has changed."),
        Rule(
            "script-runner",
            "Kestra 2.0 has `taskRunner` and `containerImage` in place of `runner` and `docker`.",
        ),
        Rule("worker", "Kestra 2.0 selects workers with `workerSelector` in place of `workerGroup`."),
        Rule("value", "The value is written otherwise."),
    )
}
_LOOPS = ("ForEach", "ForEachItem", "EachSequential", "EachParallel", "Loop")
_OF_LOOPS = ("values", "items", "concurrencyLimit", "batch", "transmitFailed", "fetchType")
_BY_PROPERTY = {
    "pluginDefaults": "plugin-defaults",
    "taskDefaults": "plugin-defaults",
    "conditions": "trigger-conditions",
    "preconditions": "flow-trigger",
    "dependsOn": "flow-trigger",
    "runIf": "when",
    "when": "when",
    "runner": "script-runner",
    "docker": "script-runner",
    "taskRunner": "script-runner",
    "containerImage": "script-runner",
    "workerGroup": "worker",
    "workerSelector": "worker",
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
        return "input-type" if names[:1] == ["inputs"] else "type"
    if (
        last in ("values", "items", "concurrencyLimit", "batch", "transmitFailed", "fetchType")
        and edit.kind != "changed"
    ):
        return "loop"
    if names[:1] == ["inputs"]:
        return "input-property"
    if last in _BY_PROPERTY:
        return _BY_PROPERTY[last]
    if edit.kind == "added" and defaults:
        return "plugin-defaults"
    if edit.kind == "changed":
        return "expression" if isinstance(edit.new, str) and "{" in edit.new else "value"
    return "property"


def _is_loop(value: Any) -> bool:
    return isinstance(value, str) and value.rpartition(".")[2] in _LOOPS
