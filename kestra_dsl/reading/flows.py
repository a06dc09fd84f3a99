"""A document into a flow: each mapping into its class, with the line that it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import DEFAULT, refuse_unknown_target, version_of
from kestra_dsl.core.block import detached
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.source import Source
from kestra_dsl.errors import DefinitionError, YamlError
from kestra_dsl.reading.parts import Parts
from kestra_dsl.reading.silences import give_silences
from kestra_dsl.yaml import read

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding

__all__ = ["read_flow"]

_LONGEST = 3 * 1024 * 1024
"""Characters of a document: Kestra reads no more."""


def read_flow(text: str, *, file: str = "<text>", target: str = DEFAULT, strict: bool = True) -> Flow:
    """The flow of a document. ``strict`` refuses what is wrong; else it is left out, and ``check()`` reports it."""
    refuse_unknown_target(target)
    if len(text) > _LONGEST:
        message = f"this document has {len(text):,} characters, and Kestra reads no more than {_LONGEST:,}"
        hint = "put a part of it into a subflow, and data into a file of the namespace"
        raise YamlError(message, file=file, line=1, column=1, hint=hint)
    document = read(text, file)
    if not isinstance(document.data, dict):
        raise YamlError(
            "a flow is a mapping with an id, a namespace and tasks",
            file=file,
            line=1,
            column=1,
            hint=_form(document.data),
        )
    if not version_of(target).has_operators_of_model:
        _make_portable(document.data, target)
    parts = Parts(document, target)
    with detached():
        flow: Flow = parts.node(Flow, document.data)
    give_silences(document, parts)
    name = f"{flow.namespace}.{flow.id}"
    findings = [(parts.made.get(mapping), finding._replace(flow=name)) for mapping, finding in parts.findings]
    refused = frozenset((id(parts.made[mapping]), name) for mapping, name in parts.refused if mapping in parts.made)
    own_names = frozenset((id(parts.made[mapping]), name) for mapping, name in parts.own_names if mapping in parts.made)
    source = Source(file, findings, parts.lines, refused, parts.all, parts.renamed_parts(), own_names)
    object.__setattr__(flow, "_source", source)
    if strict:
        _refuse([finding for _, finding in findings])
    return flow


def _make_portable(value: Any, target: str) -> None:
    """Texts get the parentheses without which the model, which reads as 1.x does, would take them wrongly."""
    from kestra_dsl.templates.rewriting import portable

    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(item, str):
            if "??" in item or "isIn" in item:
                value[key] = portable(item, target)
        elif isinstance(item, (dict, list)):
            _make_portable(item, target)


def _refuse(findings: list[Finding]) -> None:
    wrong = [finding for finding in findings if finding.severity == "error"]
    if wrong:
        first, *rest = wrong
        if not rest:
            raise DefinitionError(first.message, hint=first.hint, origin=first.origin)
        told = "".join(f"\n{finding}" for finding in wrong)
        raise DefinitionError(f"{len(wrong)} errors in this flow{told}", origin=first.origin)


def _form(data: Any) -> str:
    kind = "a list" if isinstance(data, list) else "nothing" if data is None else "a single value"
    return f"this document holds {kind}"
