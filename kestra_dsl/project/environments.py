"""Adapt a flow to an environment: replace namespaces and values of variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import expressions
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.core.properties import checked_data
from kestra_dsl.expressions.literals import string
from kestra_dsl.templates import Literal, TemplateSyntaxError, calls, is_template, parse

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.project.settings import Settings

__all__ = ["adapt", "mapped_name", "mapped_namespace"]

_LABEL = "kdsl.env"
_FIELDS = ("namespace", "namespaces", "target_namespace", "source_namespace")


def adapt(flow: Flow, settings: Settings) -> None:
    """Replace namespaces and variables of a flow, in place."""
    for name, value in settings.variables.items():
        if flow.variables is not None and name in flow.variables:
            vars(flow)["variables"][name] = checked_data(value, f"the variable {name!r}", flow.origin)
    if settings.mode == "development":
        _for_development(flow, settings.env or "development")
    alerts = settings.alerts or ("log" if settings.mode == "development" else "send")
    if alerts != "send":
        from kestra_dsl.project.alerts import redirect_alerts

        redirect_alerts(flow, alerts)
    if settings.namespaces:
        for node in nodes_in(flow):
            values = vars(node)
            for field, value in [*values.items()]:
                if value is not None and not isinstance(value, (bool, int, float)):
                    values[field] = _moved(value, settings.namespaces, whole=field in _FIELDS)


def _for_development(flow: Flow, env: str) -> None:
    """Disable the triggers, and label the flow and so its executions."""
    for trigger in flow.triggers or ():
        _set(trigger, "disabled", value=True)
    labels = flow.labels
    if isinstance(labels, Mapping):
        _set(flow, "labels", value={**labels, _LABEL: env})
    elif labels is None:
        _set(flow, "labels", value={_LABEL: env})
    else:
        from kestra_dsl.models import Label

        others = [label for label in labels if str(label.key) != _LABEL]
        _set(flow, "labels", value=[*others, Label(key=_LABEL, value=env)])


def _set(node: Node, field: str, *, value: Any) -> None:
    """Set a property whose value was checked, also where the definition does not give it."""
    vars(node)[field] = value
    node.__pydantic_fields_set__.add(field)


def mapped_name(name: str, names: Mapping[str, str]) -> str:
    """The name of a flow, ``namespace/id``, in an environment."""
    namespace, _, id_ = name.partition("/")
    return f"{mapped_namespace(namespace, names)}/{id_}"


def _moved(value: Any, names: Mapping[str, str], *, whole: bool) -> Any:
    """Replace namespaces: the whole text if it is one (`whole`), else the arguments of functions in templates."""
    if isinstance(value, str):
        if whole and not is_template(value):
            return mapped_namespace(value, names)
        return _in_calls(value, names) if "{" in value else value
    if isinstance(value, list):
        return [_moved(item, names, whole=whole) for item in value]
    if isinstance(value, dict):
        return {key: _moved(item, names, whole=whole or key in _FIELDS) for key, item in value.items()}
    return value


def mapped_namespace(namespace: str, names: Mapping[str, str]) -> str:
    """A namespace in an environment: replace the longest prefix of the namespace that the environment names."""
    for start in sorted(names, key=len, reverse=True):
        if namespace == start or namespace.startswith(start + "."):
            return names[start] + namespace[len(start) :]
    return namespace


def _in_calls(text: str, names: Mapping[str, str]) -> str:
    if not any(start in text for start in names):
        return text
    try:
        used = calls(parse(text))
    except TemplateSyntaxError:
        return text
    edits: list[tuple[int, int, str]] = []
    for use in used:
        known = expressions()["functions"].get(use.name, {}).get("arguments", [])
        arguments = dict(zip(known, use.node.arguments, strict=False))
        arguments.update({keyword.name: keyword.value for keyword in use.node.keywords})
        namespace = arguments.get("namespace")
        if isinstance(namespace, Literal) and isinstance(namespace.value, str):
            moved = mapped_namespace(namespace.value, names)
            if moved != namespace.value:
                edits.append((namespace.span.start, namespace.span.end, string(moved)))
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text
