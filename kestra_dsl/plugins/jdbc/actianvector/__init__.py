# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.actianvector``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.jdbc.actianvector._batch import Batch as Batch
    from kestra_dsl.plugins.jdbc.actianvector._queries import Queries as Queries
    from kestra_dsl.plugins.jdbc.actianvector._query import Query as Query
    from kestra_dsl.plugins.jdbc.actianvector._trigger import Trigger as Trigger

__all__ = [
    "Batch",
    "Queries",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.jdbc.actianvector"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Batch": "_batch",
            "Queries": "_queries",
            "Query": "_query",
            "Trigger": "_trigger",
        },
        (),
    )
