# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.namespaces``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "List",
    "NamespacesWithFlows",
]

PREFIX: str


class List(BaseTask):
    """``io.kestra.plugin.kestra.namespaces.List``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/namespaces/io.kestra.plugin.kestra.namespaces.list
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    existing_only: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    page: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class NamespacesWithFlows(BaseTask):
    """``io.kestra.plugin.kestra.namespaces.NamespacesWithFlows``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/namespaces/io.kestra.plugin.kestra.namespaces.namespaceswithflows
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
