# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.snowflake``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.jdbc.snowflake._download import Download as Download
    from kestra_dsl.plugins.jdbc.snowflake._queries import Queries as Queries
    from kestra_dsl.plugins.jdbc.snowflake._query import Query as Query
    from kestra_dsl.plugins.jdbc.snowflake._snowflake_cli import SnowflakeCLI as SnowflakeCLI
    from kestra_dsl.plugins.jdbc.snowflake._trigger import Trigger as Trigger
    from kestra_dsl.plugins.jdbc.snowflake._upload import Upload as Upload

__all__ = [
    "Download",
    "Queries",
    "Query",
    "SnowflakeCLI",
    "Trigger",
    "Upload",
]

PREFIX = "io.kestra.plugin.jdbc.snowflake"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Download": "_download",
            "Queries": "_queries",
            "Query": "_query",
            "SnowflakeCLI": "_snowflake_cli",
            "Trigger": "_trigger",
            "Upload": "_upload",
        },
        (),
    )
