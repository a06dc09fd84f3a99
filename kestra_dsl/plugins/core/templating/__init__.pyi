# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.templating``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text

__all__ = [
    "TemplatedTask",
]

PREFIX: str


class TemplatedTask(BaseTask):
    """``io.kestra.plugin.core.templating.TemplatedTask``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, spec.
    https://kestra.io/plugins/core/templating/io.kestra.plugin.core.templating.templatedtask
    """

    spec: Text | None = None
    """Text, or an expression. Required."""
