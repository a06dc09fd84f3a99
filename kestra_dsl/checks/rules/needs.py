"""Keys, secrets and namespace files that flows read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.named_reads import GET_KEY, SET_KEY, key_of_task, read_by_call
from kestra_dsl.checks.property_templates import PropertyTemplate, is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.models import NamespaceFiles

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_WILDCARDS = "*?[{"


@rule(
    "KD410",
    "A key, secret or file that nothing declares",
    PropertyTemplate,
    NamespaceFiles,
    types=(GET_KEY, SET_KEY),
    severity="warning",
)
def what_is_read_is_declared(thing: Any, checked: CheckedFlow) -> Problems:
    """Yields everything that a flow reads. The project then drops what it declares."""
    if isinstance(thing, PropertyTemplate):
        for call in thing.usage.calls:
            read = read_by_call(call, checked.flow.namespace)
            if read is not None and not read.is_optional:
                yield _problem(read.kind, read.namespace, read.name)
    elif isinstance(thing, NamespaceFiles):
        yield from _included(thing, checked)
    else:
        key = key_of_task(thing, checked.flow.namespace)
        if key is not None and not key.is_optional:
            yield _problem("set" if type_of(thing) == SET_KEY else "key", key.namespace, key.name, on="key")


def _included(files: NamespaceFiles, checked: CheckedFlow) -> Problems:
    values = files.__dict__
    include = values.get("include")
    if values.get("enabled") is False or values.get("namespaces") is not None or not isinstance(include, list):
        return
    for path in include:
        if is_literal(path) and not any(char in path for char in _WILDCARDS):
            yield _problem("file", str(checked.flow.namespace), path.removeprefix("/"), on="include")


def _problem(kind: str, namespace: str, name: str, on: str | None = None) -> Problem:
    method = "key" if kind == "set" else kind
    more = {"key": ", ...", "file": ", source=..."}.get(method, "")
    return Problem(
        f"nothing declares the {method} {name!r} of the namespace {namespace!r}",
        hint=f'declare it: Namespace("{namespace}").{method}("{name}"{more})',
        on=on,
        need=(kind, namespace, name),
    )
