"""Removes properties that plugin defaults set on types that lack them, since Kestra 1.x ignores those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.lowering.rendered import is_defaulted, node_of
from kestra_dsl.lowering.typed_walk import names_of, remove_unknown
from kestra_dsl.reading.classes import library_class

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["remove_inapplicable_defaults"]


def remove_inapplicable_defaults(lowered: LoweredFlow) -> None:
    """Remove defaulted properties that the type of a mapping does not have. An unknown type keeps all of them."""
    for mapping, _ in lowered.mappings():
        defaulted = [name for name in mapping if is_defaulted(mapping, name)]
        cls = _class_of(mapping) if defaulted else None
        if cls is None:
            continue
        names = names_of(cls)
        for key in defaulted:
            if key in names:
                remove_unknown(mapping[key], cls, names[key])
            elif key != "type":
                del mapping[key]


def _class_of(mapping: YamlMapping) -> type[Node] | None:
    own = node_of(mapping)
    if own is not None and not own._verbatim:
        return type(own)
    return library_class(str(mapping.get("type")))
