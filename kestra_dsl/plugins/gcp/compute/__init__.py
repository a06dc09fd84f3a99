# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.compute``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.compute._create import Create as Create
    from kestra_dsl.plugins.gcp.compute._delete import Delete as Delete
    from kestra_dsl.plugins.gcp.compute._start import Start as Start
    from kestra_dsl.plugins.gcp.compute._stop import Stop as Stop

__all__ = [
    "Create",
    "Delete",
    "Start",
    "Stop",
]

PREFIX = "io.kestra.plugin.gcp.compute"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Create": "_create",
            "Delete": "_delete",
            "Start": "_start",
            "Stop": "_stop",
        },
        (),
    )
