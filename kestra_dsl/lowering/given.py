"""What plugin defaults give to a type that does not have it: Kestra 1.x ignores that, so it is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.lowering.parts import leave_out_unknown, names_of
from kestra_dsl.lowering.rendered import is_defaulted, node_of
from kestra_dsl.reading.classes import library_class

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.draft import Draft, Part

__all__ = ["leave_out_what_types_lack"]


def leave_out_what_types_lack(draft: Draft) -> None:
    """Take off the parts what plugin defaults gave and their types do not have. Of an unknown type, all is kept."""
    for place in draft.places():
        part = place.part
        given = [name for name in part if is_defaulted(part, name)]
        cls = _class_of(part) if given else None
        if cls is None:
            continue
        names = names_of(cls)
        for key in given:
            if key in names:
                leave_out_unknown(part[key], cls, names[key])
            elif key != "type":
                del part[key]


def _class_of(part: Part) -> type[Node] | None:
    own = node_of(part)
    if own is not None and not own._verbatim:
        return type(own)
    return library_class(str(part.get("type")))
