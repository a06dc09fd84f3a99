# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.runner``."""

from kestra_dsl.core.nodes import TaskRunner

__all__ = [
    "Process",
]

PREFIX: str


class Process(TaskRunner):
    """``io.kestra.plugin.core.runner.Process``.

    A task runner. In Kestra 1.1, 1.3, 2.0.
    https://kestra.io/plugins/core/runner/io.kestra.plugin.core.runner.process
    """
