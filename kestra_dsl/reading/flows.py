"""Read a YAML document into a flow."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.artifacts import is_uncertain
from kestra_dsl.catalog.versions import DEFAULT, refuse_unknown_target, version_of
from kestra_dsl.core.block import detached
from kestra_dsl.core.flow import Flow
from kestra_dsl.errors import DefinitionError, YamlError
from kestra_dsl.reading.nodes import NodeReader
from kestra_dsl.reading.silences import apply_silences
from kestra_dsl.yaml import read
from kestra_dsl.yaml.document import YamlMapping

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding

__all__ = ["read_flow"]

_LONGEST = 3 * 1024 * 1024
"""Kestra reads documents of at most so many characters."""


def read_flow(
    text: str, *, file: str = "<text>", target: str = DEFAULT, strict: bool = True, newer_plugins: Collection[str] = ()
) -> Flow:
    """Read the flow of a YAML document.

    Args:
        text: The YAML.
        file: The name of its file, for errors and findings.
        target: The Kestra version that it is written for.
        strict: Raise an error for what is invalid. Otherwise it is left out, and ``flow.check()`` reports it.
        newer_plugins: Plugin families, such as ``aws``, whose unknown properties are kept and reported as warnings.

    Raises:
        YamlError: if the text is no YAML that Kestra reads, or no flow.
        DefinitionError: if something in the flow is invalid, and ``strict`` is set.
        UsageError: if the target is unknown.
    """
    refuse_unknown_target(target)
    if len(text) > _LONGEST:
        message = f"this document has {len(text):,} characters; Kestra reads at most {_LONGEST:,}"
        hint = "put a part of it into a subflow, and data into a namespace file"
        raise YamlError(message, file=file, line=1, column=1, hint=hint)
    document = read(text, file)
    if not isinstance(document.data, YamlMapping):
        raise YamlError(
            "a flow is a mapping with an id, a namespace and tasks",
            file=file,
            line=1,
            column=1,
            hint=_form(document.data),
        )
    if not version_of(target).has_operators_of_model:
        _make_portable(document.data, target)
    reader = NodeReader(document, target, newer_plugins)
    with detached():
        flow: Flow = reader.read(Flow, document.data)
    apply_silences(reader)
    source = reader.source(f"{flow.namespace}.{flow.id}")
    object.__setattr__(flow, "_source", source)
    if strict:
        _refuse([finding for node, finding in source.findings if finding.severity == "error" or _is_left_out(node)])
    return flow


def _make_portable(value: Any, target: str) -> None:
    """Add the parentheses without which operators would bind differently in the version of the model."""
    from kestra_dsl.templates.rewriting import portable

    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(item, str):
            if "??" in item or "isIn" in item:
                value[key] = portable(item, target)
        elif isinstance(item, (dict, list)):
            _make_portable(item, target)


def _refuse(findings: list[Finding]) -> None:
    if wrong := findings:
        first, *rest = wrong
        if not rest:
            raise DefinitionError(first.message, hint=first.hint, origin=first.origin)
        lines = "".join(f"\n{finding}" for finding in wrong)
        raise DefinitionError(f"{len(wrong)} errors in this flow{lines}", origin=first.origin)


def _is_left_out(node: Any) -> bool:
    """Whether a finding about a node means that a value was left out, although it is a warning."""
    return node is not None and not node._verbatim and is_uncertain(type(node).__module__)


def _form(data: Any) -> str:
    kind = "a list" if isinstance(data, list) else "null" if data is None else "a single value"
    return f"this document is {kind}"
