"""Renames properties that are set under an old name, which Kestra 1.x accepts and 2.0 rejects."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import fields_in_order, old_names
from kestra_dsl.lowering.lowered_flow import rename_property
from kestra_dsl.lowering.rendered import is_defaulted, node_of

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.lowered_flow import LoweredFlow

__all__ = ["lower_old_names", "names_of_default", "old_names_in"]


def lower_old_names(lowered: LoweredFlow) -> None:
    """Rename the properties that come from plugin defaults and generic parts. The model itself has no old names."""
    for owned in lowered.mappings():
        mapping = owned.mapping
        own = node_of(mapping)
        for old, new in (_names_of(type(own)) if own is not None else old_names_in(mapping)).items():
            if old not in mapping:
                continue
            if new not in mapping:
                rename_property(mapping, old, new)
            elif is_defaulted(mapping, old) and not is_defaulted(mapping, new):
                del mapping[old]  # the task's own value wins over a default
            else:
                _keep_the_last(mapping, old, new)


def old_names_in(data: Mapping[str, Any]) -> Mapping[str, str]:
    """Old name to new name, for the properties of plain data: a retry, or a mapping of a known type."""
    type_ = data.get("type")
    return _names_of_type(type_) if isinstance(type_, str) else {}


def names_of_default(type_: str) -> Mapping[str, str]:
    """Old name to new name, for the values of a plugin default; ``type_`` may be a prefix of types."""
    from kestra_dsl.core.nodes import BaseTrigger

    return _names_of_type(type_) or _names_of(BaseTrigger)


def _keep_the_last(mapping: dict[str, Any], old: str, new: str) -> None:
    """Kestra uses the last value if a property is set under both names."""
    names = list(mapping)
    if names.index(old) > names.index(new):
        mapping[new] = mapping[old]
    del mapping[old]


@cache
def _names_of_type(type_: str) -> Mapping[str, str]:
    from kestra_dsl.reading.classes import class_of, library_class
    from kestra_dsl.retries import Retry

    cls = library_class(type_) or class_of(type_, Retry)
    return {} if cls is None else _names_of(cls)


def _names_of(cls: type[Node]) -> Mapping[str, str]:
    return {old: fields_in_order(cls)[name] for old, (name, _) in old_names(cls).items()}
