"""What a person says about a part of a flow: comments for its YAML, checks that are silenced, versions it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kestra_dsl.catalog.versions import Target, version_names
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.node import Metadata, Node, OnlyFor
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import DefinitionError, PropertyError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["comment", "exclusion_reason", "only_for", "silence"]

N = TypeVar("N", bound=Node)


def comment(part: N, text: str, *, on: str | None = None) -> N:
    """Put a comment above a flow, a task or another part in the YAML, or above one of its properties.

    >>> comment(Log(id="greet", message="Hello"), "Shows that the worker is alive.", on="message")
    """
    if on is not None and on not in fields_in_order(type(part)):
        raise PropertyError(
            f"{type(part).__name__} has no property {on!r} to comment on",
            hint="name it as in Python, such as container_image",
            origin=caller(),
        )
    _metadata(part).comments[on] = text
    return part


def silence(part: N, code: str, *, because: str) -> N:
    """Do not report this code for this flow or part, and say why.

    >>> silence(Commands(id="train", container_image="python:latest"), "KD403", because="the image is our own")
    """
    if not because.strip():
        raise DefinitionError(f"{code} is silenced without a reason", hint="say it: because='...'", origin=caller())
    _metadata(part).silences[code] = because
    return part


def only_for(flow: Flow, *versions: Target, because: str) -> Flow:
    """Leave a flow out when YAML is built, checked or validated for another Kestra version, and say why.

    >>> only_for(flow, "1.3", "2.0", because="Kestra 1.1 has no flow checks")
    """
    from kestra_dsl.core.flow import Flow

    if not isinstance(flow, Flow):
        raise PropertyError(
            f"a {type(flow).__name__} cannot be meant for some versions only", hint="give the flow", origin=caller()
        )
    known = f"the versions are {', '.join(version_names())}"
    if not versions:
        raise DefinitionError(f"the flow {flow.id!r} is meant for no version", hint=known, origin=caller())
    for version in versions:
        if version not in version_names():
            raise DefinitionError(f"there is no Kestra version {version!r} here", hint=known, origin=caller())
    reason: object = because
    if not isinstance(reason, str) or not reason.strip():
        message = f"the flow {flow.id!r} is left out for some versions without a reason"
        raise DefinitionError(message, hint="say it: because='...'", origin=caller())
    in_order = tuple(version for version in version_names() if version in versions)
    said = OnlyFor(in_order, " ".join(reason.split()))
    object.__setattr__(flow, "_metadata", _metadata(flow)._replace(only_for=said))
    return flow


def exclusion_reason(flow: Flow, target: str) -> str | None:
    """Why a flow is not meant for a Kestra version; None when it is."""
    said = flow._metadata.only_for if flow._metadata else None
    return said.because if said and target not in said.versions else None


def _metadata(part: Node) -> Metadata:
    if not isinstance(part, Node):
        raise PropertyError(
            f"a {type(part).__name__} cannot have a comment or a silence",
            hint="give the flow, the task or another part first",
            origin=caller(1),
        )
    known = part._metadata
    if known is None:
        known = Metadata({}, {})
        object.__setattr__(part, "_metadata", known)
    return known
