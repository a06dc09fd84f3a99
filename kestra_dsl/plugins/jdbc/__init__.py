# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc``."""

from kestra_dsl.core.class_packages import classes_of

__all__: list[str] = []

PREFIX = "io.kestra.plugin.jdbc"


__getattr__, __dir__ = classes_of(
    __name__,
    (),
    (
        "access",
        "actianvector",
        "arrowflight",
        "as400",
        "clickhouse",
        "db2",
        "dremio",
        "druid",
        "duckdb",
        "hana",
        "mariadb",
        "mysql",
        "oracle",
        "pinot",
        "postgresql",
        "redshift",
        "snowflake",
        "sqlite",
        "sqlserver",
        "sybase",
        "trino",
        "vertica",
    ),
)
