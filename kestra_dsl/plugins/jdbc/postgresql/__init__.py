# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.postgresql``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.jdbc.postgresql._batch import Batch as Batch
    from kestra_dsl.plugins.jdbc.postgresql._copy_in import CopyIn as CopyIn
    from kestra_dsl.plugins.jdbc.postgresql._copy_out import CopyOut as CopyOut
    from kestra_dsl.plugins.jdbc.postgresql._queries import Queries as Queries
    from kestra_dsl.plugins.jdbc.postgresql._query import Query as Query
    from kestra_dsl.plugins.jdbc.postgresql._trigger import Trigger as Trigger

__all__ = [
    "Batch",
    "CopyIn",
    "CopyOut",
    "Queries",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.jdbc.postgresql"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Batch": "_batch",
            "CopyIn": "_copy_in",
            "CopyOut": "_copy_out",
            "Queries": "_queries",
            "Query": "_query",
            "Trigger": "_trigger",
        },
        (),
    )
