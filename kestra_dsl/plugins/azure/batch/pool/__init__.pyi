# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.batch.pool``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Resize",
]

PREFIX: str


class Resize(BaseTask):
    """``io.kestra.plugin.azure.batch.pool.Resize``."""

    pool_id: Text | None = None
    access_key: Text | None = None
    account: Text | None = None
    endpoint: Text | None = None
    target_dedicated_nodes: Dynamic[Int] | None = None
    """Default: 0."""
    target_low_priority_nodes: Dynamic[Int] | None = None
    """Default: 0."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
