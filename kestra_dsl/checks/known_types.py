"""Look up the name of a type: its class, its package, or the known type that it misspells."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kestra_dsl.catalog.generated.classes import CLASSES
from kestra_dsl.catalog.versions import DEFAULT, version_of
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.reading.classes import class_of, library_class, misspelled

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["is_verbatim", "known_class", "near_miss", "unknown_types", "versions_known"]


def is_verbatim(cls: type[Node]) -> bool:
    """Whether a class is generic: its objects have their type as a property."""
    return cls._verbatim


@cache
def known_class(type_: str) -> type[Node] | None:
    """The class of a type of any kind."""
    return library_class(type_) or class_of(type_, BaseTask) or class_of(type_, BaseTrigger)


@cache
def versions_known(package: str) -> frozenset[str]:
    """The Kestra versions for which the library knows every type of a package."""
    within = next((java for java in CLASSES if java.rpartition(".")[0] == package), None)
    known = known_class(within) if within else None
    return frozenset(known._kestra.known) if known else frozenset()


def unknown_types(flow: Flow, target: str = DEFAULT) -> frozenset[str]:
    """The types in a flow that the library does not know, so that their properties are not checked.

    An unknown type in a known package is not one of them: it does not exist, which KD111 reports.

    Args:
        flow: The flow.
        target: The Kestra version that it is checked for.
    """
    generic = {node.__dict__["type"] for node in nodes_in(flow) if node._verbatim}
    return frozenset(type_ for type_ in generic if _is_unknown(type_, target))


def _is_unknown(type_: str, target: str) -> bool:
    package = type_.rpartition(".")[0]
    return bool(package) and known_class(type_) is None and not version_of(target).has(versions_known(package))


@cache
def near_miss(type_: str, *, packages: bool = False) -> str | None:
    """The known type that a misspelled one certainly means."""
    return misspelled(type_, packages=packages)
