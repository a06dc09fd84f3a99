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
    """``io.kestra.plugin.azure.batch.pool.Resize``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/batch/io.kestra.plugin.azure.batch.pool.resize
    """

    pool_id: Text | None = None
    """Text, or an expression."""
    access_key: Text | None = None
    """Text, or an expression."""
    account: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    target_dedicated_nodes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    target_low_priority_nodes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
