# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.clickhouse``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.jdbc.clickhouse._bulk_insert import BulkInsert as BulkInsert
    from kestra_dsl.plugins.jdbc.clickhouse._click_house_local_cli import ClickHouseLocalCLI as ClickHouseLocalCLI
    from kestra_dsl.plugins.jdbc.clickhouse._queries import Queries as Queries
    from kestra_dsl.plugins.jdbc.clickhouse._query import Query as Query
    from kestra_dsl.plugins.jdbc.clickhouse._trigger import Trigger as Trigger

__all__ = [
    "BulkInsert",
    "ClickHouseLocalCLI",
    "Queries",
    "Query",
    "Trigger",
]

PREFIX = "io.kestra.plugin.jdbc.clickhouse"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "BulkInsert": "_bulk_insert",
            "ClickHouseLocalCLI": "_click_house_local_cli",
            "Queries": "_queries",
            "Query": "_query",
            "Trigger": "_trigger",
        },
        (),
    )
