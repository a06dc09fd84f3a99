# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes``."""

from kestra_dsl.lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.plugin.serdes"

__getattr__, __dir__ = attach(
    __name__,
    {},
    ("avro", "csv", "excel", "json_", "markdown", "parquet", "protobuf", "xml", "yaml"),
)
