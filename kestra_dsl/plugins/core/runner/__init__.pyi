# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.runner``."""

from kestra_dsl.core.nodes import TaskRunner

__all__ = [
    "Process",
]

PREFIX: str


class Process(TaskRunner):
    """``io.kestra.plugin.core.runner.Process``."""
