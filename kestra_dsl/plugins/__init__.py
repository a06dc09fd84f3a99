# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, by their packages."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

__all__: list[str] = []

if not TYPE_CHECKING:  # which know the names above, and no others
    __getattr__, __dir__ = attach(
        __name__,
        {},
        ("ai", "core", "dbt", "fs", "gcp", "git", "jdbc", "notifications", "scripts", "serdes", "slack"),
    )
