# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.plugin.core"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {},
        ("condition", "debug", "execution", "flow", "http", "kv", "log", "metric", "models", "namespace", "output", "runner", "state", "storage", "tasks", "templating", "trigger"),
    )
