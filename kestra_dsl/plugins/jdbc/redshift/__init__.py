# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.redshift``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.jdbc.redshift._queries import Queries as Queries
    from kestra_dsl.plugins.jdbc.redshift._query import Query as Query
    from kestra_dsl.plugins.jdbc.redshift._trigger import Trigger as Trigger

__all__ = [
    "Queries",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.jdbc.redshift"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Queries": "_queries",
            "Query": "_query",
            "Trigger": "_trigger",
        },
        (),
    )
