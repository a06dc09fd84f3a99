# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.state``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.state._delete import Delete as Delete
    from kestra_dsl.plugins.core.state._get import Get as Get
    from kestra_dsl.plugins.core.state._set import Set as Set

__all__ = [
    "Delete",
    "Get",
    "Set",
]

PREFIX = "io.kestra.plugin.core.state"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Delete": "_delete",
            "Get": "_get",
            "Set": "_set",
        },
        (),
    )
