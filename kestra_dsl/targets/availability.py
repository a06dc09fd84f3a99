"""Types and properties that a Kestra version does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.errors import DefinitionError, UsageError
from kestra_dsl.plain import nodes_in
from kestra_dsl.type_facts import VERSIONS, property_facts

if TYPE_CHECKING:
    from kestra_dsl.flow import Flow
    from kestra_dsl.model import Node

__all__ = ["refuse_unavailable"]


def refuse_unavailable(flow: Flow, target: str) -> None:
    """Say which parts of a flow the Kestra version lacks, as far as the library knows it."""
    if target not in VERSIONS:
        raise UsageError(f"there is no target {target!r}", hint=f"the targets are {', '.join(VERSIONS)}")
    for node in nodes_in(flow):
        cls = type(node)
        facts = cls._kestra
        if target in facts.known and target not in facts.versions:
            _refuse(node, f"{cls.__name__} does not exist in Kestra {target}", facts.replaced_by)
        for name in _lacking(cls, target):
            if node.__dict__[name] is not None:
                about = property_facts(cls, name)
                _refuse(node, f"{cls.__name__}.{name} does not exist in Kestra {target}", about.replaced_by)


_LACKING: dict[tuple[type[Node], str], list[str]] = {}


def _lacking(cls: type[Node], target: str) -> list[str]:
    known = _LACKING.get((cls, target))
    if known is None:
        known = _LACKING[cls, target] = [
            name
            for name in cls.model_fields
            if name not in cls._unwritten and target in cls._kestra.known
            if target not in property_facts(cls, name).versions
        ]
    return known


def _refuse(node: Node, message: str, instead: str) -> None:
    raise DefinitionError(message, hint=f"use {instead}" if instead else None, origin=node.origin)
