# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.nfs``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.fs.nfs._check_mount import CheckMount as CheckMount
    from kestra_dsl.plugins.fs.nfs._copy import Copy as Copy
    from kestra_dsl.plugins.fs.nfs._delete import Delete as Delete
    from kestra_dsl.plugins.fs.nfs._list import List as List
    from kestra_dsl.plugins.fs.nfs._move import Move as Move
    from kestra_dsl.plugins.fs.nfs._trigger import Trigger as Trigger

__all__ = [
    "CheckMount",
    "Copy",
    "Delete",
    "List",
    "Move",
    "Trigger",
]

PREFIX = "io.kestra.plugin.fs.nfs"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CheckMount": "_check_mount",
            "Copy": "_copy",
            "Delete": "_delete",
            "List": "_list",
            "Move": "_move",
            "Trigger": "_trigger",
        },
        (),
    )
