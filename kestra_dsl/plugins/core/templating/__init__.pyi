# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.templating``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text

__all__ = [
    "TemplatedTask",
]

PREFIX: str


class TemplatedTask(BaseTask):
    """``io.kestra.plugin.core.templating.TemplatedTask``."""

    spec: Text | None = None
    """Required."""
