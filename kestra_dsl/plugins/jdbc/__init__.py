# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.plugin.jdbc"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {},
        ("access", "actianvector", "arrowflight", "as400", "clickhouse", "db2", "dremio", "druid", "duckdb", "hana", "mariadb", "mysql", "oracle", "pinot", "postgresql", "redshift", "snowflake", "sqlite", "sqlserver", "sybase", "trino", "vertica"),
    )
