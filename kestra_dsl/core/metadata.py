"""Comments, silences and supported versions that a definition attaches to a flow or a part of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from kestra_dsl.catalog.versions import Target, version_names
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.node import Metadata, Node, OnlyFor
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import DefinitionError, PropertyError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["comment", "exclusion_reason", "moved", "only_for", "silence"]

N = TypeVar("N", bound=Node)

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*/[a-zA-Z0-9][a-zA-Z0-9._-]*")


def comment(node: N, text: str, *, on: str | None = None) -> N:
    """Add a comment to the YAML, above a node or one of its properties.

    >>> comment(Log(id="greet", message="Hello"), "Shows that the worker is alive.", on="message")

    Args:
        node: A flow, task, trigger or part.
        text: The comment, without ``#``. It may have several lines.
        on: The Python name of the property to put the comment above. By default it goes above the node itself.

    Returns:
        The node.

    Raises:
        PropertyError: The node has no such property, or is no node.
    """
    if on is not None and on not in fields_in_order(type(node)):
        raise PropertyError(
            f"{type(node).__name__} has no property {on!r} to comment on",
            hint="use the Python name, such as container_image",
            origin=caller(),
        )
    _metadata(node).comments[on] = text
    return node


def silence(node: N, code: str, *, because: str) -> N:
    """Stop ``kdsl check`` from reporting a code for a node. The YAML has a comment with the reason.

    >>> silence(Commands(id="train", container_image="python:latest"), "KD403", because="the image is our own")

    Args:
        node: A flow, task, trigger or part. Silencing a code on a flow applies to the whole flow.
        code: The code of the check, such as ``KD403``.
        because: The reason.

    Returns:
        The node.

    Raises:
        DefinitionError: The reason is empty.
    """
    if not because.strip():
        raise DefinitionError(f"{code} is silenced without a reason", hint="add because='...'", origin=caller())
    _metadata(node).silences[code] = because
    return node


def only_for(flow: Flow, *versions: Target, because: str) -> Flow:
    """Limit a flow to some Kestra versions. Builds, checks and validation for other versions leave it out.

    >>> only_for(flow, "1.3", "2.0", because="Kestra 1.1 has no flow checks")

    Args:
        flow: The flow.
        versions: The Kestra versions, such as ``"1.3"``.
        because: The reason.

    Returns:
        The flow.

    Raises:
        DefinitionError: No version is given, one is unknown, or the reason is empty.
    """
    from kestra_dsl.core.flow import Flow

    if not isinstance(flow, Flow):
        raise PropertyError(
            f"only_for() needs a flow, not a {type(flow).__name__}", hint="pass the flow itself", origin=caller()
        )
    known = f"the versions are {', '.join(version_names())}"
    if not versions:
        raise DefinitionError(f"only_for() lists no version for the flow {flow.id!r}", hint=known, origin=caller())
    for version in versions:
        if version not in version_names():
            raise DefinitionError(f"unknown Kestra version {version!r}", hint=known, origin=caller())
    reason: object = because
    if not isinstance(reason, str) or not reason.strip():
        message = f"only_for() has no reason for the flow {flow.id!r}"
        raise DefinitionError(message, hint="add because='...'", origin=caller())
    in_order = tuple(version for version in version_names() if version in versions)
    versions_and_reason = OnlyFor(in_order, " ".join(reason.split()))
    object.__setattr__(flow, "_metadata", _metadata(flow)._replace(only_for=versions_and_reason))
    return flow


def moved(flow: Flow, *, from_: str) -> Flow:
    """Tell that a flow had another id or namespace. ``kdsl push`` creates it first and deletes the old one last.

    Executions and the state of triggers stay with the old name. Keep the call until every server has the new one.

    >>> moved(flow, from_="company.team/load_trips")

    Args:
        flow: The flow.
        from_: Its former name, as ``namespace/id``. A flow that moved twice has two calls.

    Returns:
        The flow.

    Raises:
        DefinitionError: This is no name of a flow, or the flow's own.
    """
    from kestra_dsl.core.flow import Flow

    if not isinstance(flow, Flow):
        raise PropertyError(
            f"moved() needs a flow, not a {type(flow).__name__}", hint="pass the flow itself", origin=caller()
        )
    name: object = from_
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        hint = "a name is a namespace and an id, as in company.team/load"
        raise DefinitionError(
            f"moved() of the flow {flow.id!r} has no former name: {from_!r}", hint=hint, origin=caller()
        )
    if from_ == f"{flow.namespace}/{flow.id}":
        raise DefinitionError(f"moved() says that {from_} had the name that it has", origin=caller())
    known = _metadata(flow)
    names = (*known.moved_from, from_)
    object.__setattr__(flow, "_metadata", known._replace(moved_from=tuple(dict.fromkeys(names))))
    return flow


def exclusion_reason(flow: Flow, target: str) -> str | None:
    """Return why a flow is left out for a Kestra version, or None if it is not."""
    limit = flow._metadata.only_for if flow._metadata else None
    return limit.because if limit and target not in limit.versions else None


def _metadata(node: Node) -> Metadata:
    if not isinstance(node, Node):
        raise PropertyError(
            f"a {type(node).__name__} cannot have a comment or a silence",
            hint="pass the flow, task, trigger or part as the first argument",
            origin=caller(1),
        )
    known = node._metadata
    if known is None:
        known = Metadata({}, {})
        object.__setattr__(node, "_metadata", known)
    return known
