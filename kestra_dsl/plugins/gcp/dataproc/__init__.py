# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc``."""

from kestra_dsl.lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.plugin.gcp.dataproc"

__getattr__, __dir__ = attach(
    __name__,
    {},
    ("batches", "clusters"),
)
