# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.runner``."""

from kestra_dsl.lazy import attach

__all__: list[str] = []

PREFIX = "io.kestra.plugin.scripts.runner"

__getattr__, __dir__ = attach(
    __name__,
    {},
    ("docker",),
)
