# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.plugin.ai"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {},
        ("agent", "completion", "domain", "embeddings", "mcp", "memory", "provider", "rag", "retriever", "tool"),
    )
