# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc.clusters``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.dataproc.clusters._create import Create as Create
    from kestra_dsl.plugins.gcp.dataproc.clusters._delete import Delete as Delete

__all__ = [
    "Create",
    "Delete",
]

PREFIX = "io.kestra.plugin.gcp.dataproc.clusters"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Create": "_create",
            "Delete": "_delete",
        },
        (),
    )
