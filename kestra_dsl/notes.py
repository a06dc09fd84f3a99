"""What a person says about a part of a flow: comments for its YAML, and checks that are silenced for a reason."""

from __future__ import annotations

from typing import TypeVar

from kestra_dsl.errors import DefinitionError, PropertyError
from kestra_dsl.model import Node, Notes
from kestra_dsl.origin import caller
from kestra_dsl.type_facts import fields_in_order

__all__ = ["comment", "silence"]

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
    _notes(part).comments[on] = text
    return part


def silence(part: N, code: str, *, because: str) -> N:
    """Do not report this code for this flow or part, and say why.

    >>> silence(Commands(id="train", container_image="python:latest"), "KD403", because="the image is our own")
    """
    if not because.strip():
        raise DefinitionError(f"{code} is silenced without a reason", hint="say it: because='...'", origin=caller())
    _notes(part).silences[code] = because
    return part


def _notes(part: Node) -> Notes:
    if not isinstance(part, Node):
        raise PropertyError(
            f"a {type(part).__name__} cannot have a comment or a silence",
            hint="give the flow, the task or another part first",
            origin=caller(1),
        )
    known = part._notes
    if known is None:
        known = Notes({}, {})
        object.__setattr__(part, "_notes", known)
    return known
