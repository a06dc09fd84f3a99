# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, by their packages."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.pubsub.model._message import Message as Message

__all__ = [
    "Message",
]

if not TYPE_CHECKING:  # which know the names above, and no others
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Message": "_message",
        },
        (),
    )
