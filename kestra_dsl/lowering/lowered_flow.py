"""A rendered flow while it is lowered for one Kestra version."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.errors import DefinitionError
from kestra_dsl.lowering.rendered import TrackedMapping, is_defaulted, node_of

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["LoweredFlow", "OwnedMapping", "YamlMapping", "rename_property"]

YamlMapping = dict[str, Any]


class OwnedMapping(NamedTuple):
    """A mapping of a flow, and the node that it was made from or is a part of."""

    mapping: YamlMapping
    owner: Node


class LoweredFlow:
    """The data of a flow, which is lowered in place, and the version that it is lowered for."""

    __slots__ = ("data", "flow", "target", "version")

    def __init__(self, flow: Flow, rendered: Rendered, target: str) -> None:
        self.flow = flow
        self.data = rendered.data
        self.target = target
        self.version = version_of(target)

    def mappings(self) -> list[OwnedMapping]:
        """Every mapping of the flow, parents first."""
        found: list[OwnedMapping] = []
        self._collect(self.data, self.flow, found)
        return found

    def _collect(self, value: Any, owner: Node, found: list[OwnedMapping]) -> None:
        if isinstance(value, dict):
            owner = node_of(value) or owner
            found.append(OwnedMapping(value, owner))
            inside: Iterable[Any] = value.values()
        else:
            inside = value
        for item in inside:
            if isinstance(item, (dict, list)):
                self._collect(item, owner, found)

    def owner_of(self, mapping: YamlMapping) -> Node:
        """The node that a mapping was made from or is a part of."""
        return next((found.owner for found in self.mappings() if found.mapping is mapping), self.flow)

    def refuse(
        self, node: Node, message: str, hint: str | None, mapping: YamlMapping | None = None, name: str = ""
    ) -> NoReturn:
        """Raise an error for something without an equivalent in the target.

        Args:
            node: The node whose source location the error names.
            message: What cannot be written for the target.
            hint: What to do.
            mapping: The mapping that has the property ``name``; the message says if it comes from a plugin default.
            name: The Kestra name of the property.

        Raises:
            DefinitionError: Always.
        """
        if mapping is not None and is_defaulted(mapping, name):
            message += "; it comes from a plugin default"
        raise DefinitionError(message, hint=hint, origin=node.origin)


def rename_property(mapping: YamlMapping, old: str, new: str) -> None:
    """Rename a property, in place and at its position."""
    moved = {new if key == old else key: value for key, value in mapping.items()}
    mapping.clear()
    mapping.update(moved)
    if isinstance(mapping, TrackedMapping) and old in mapping.defaulted:
        mapping.defaulted = {*mapping.defaulted, new}
