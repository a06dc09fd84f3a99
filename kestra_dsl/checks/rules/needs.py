"""Keys, secrets and namespace files that flows read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import expressions
from kestra_dsl.checks.property_templates import PropertyTemplate, is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.templates import Call, Literal

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.templates.nodes import ExpressionNode

__all__: list[str] = []

_KINDS = {
    "kv": "key",
    "secret": "secret",
    "read": "file",
    "fileURI": "file",
    "fileSize": "file",
}
"""Functions whose first argument is the name of what they read."""
_GET = "io.kestra.plugin.core.kv.Get"
_SET = "io.kestra.plugin.core.kv.Set"
_NOT_FILES = ("kestra://", "nsfile://", "file://", "/")
_WILDCARDS = "*?[{"


@rule(
    "KD410",
    "A key, secret or file that nothing declares",
    PropertyTemplate,
    NamespaceFiles,
    types=(_GET, _SET),
    severity="warning",
)
def what_is_read_is_declared(thing: Any, checked: CheckedFlow) -> Problems:
    """Yields everything that a flow reads: only the whole project tells what is declared."""
    if isinstance(thing, PropertyTemplate):
        for call in thing.usage.calls:
            kind = _KINDS.get(call.name) if call.target is None else None
            if kind is not None:
                yield from _called(kind, call, checked)
    elif isinstance(thing, NamespaceFiles):
        yield from _included(thing, checked)
    else:
        properties = thing.__dict__.get("properties") if thing._verbatim else thing.__dict__
        name = (properties or {}).get("key")
        namespace = (properties or {}).get("namespace")
        if isinstance(name, str) and is_literal(name) and (namespace is None or is_literal(namespace)):
            kind = "set" if type_of(thing) == _SET else "key"
            yield _problem(kind, str(namespace or checked.flow.namespace), name, on="key")


def _called(kind: str, call: Call, checked: CheckedFlow) -> Problems:
    names = expressions()["functions"].get(call.name, {}).get("arguments", [])
    given: dict[str, ExpressionNode] = dict(zip(names, call.arguments, strict=False))
    given.update({keyword.name: keyword.value for keyword in call.keywords})
    name = given.get(names[0]) if names else None
    namespace = given.get("namespace", Literal(checked.flow.namespace))
    optional = given.get("errorOnMissing")
    if not (isinstance(name, Literal) and isinstance(namespace, Literal)):
        return
    if not (isinstance(name.value, str) and isinstance(namespace.value, str)):
        return
    if isinstance(optional, Literal) and optional.value is False:
        return
    if kind == "file" and name.value.startswith(_NOT_FILES):
        return
    yield _problem(kind, namespace.value, name.value)


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
