# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.models``."""

from kestra_dsl.lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.core.models"

__getattr__, __dir__ = attach(
    __name__,
    {},
    ("assets",),
)
