# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.flows``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.models import IdWithNamespace
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Export",
    "ExportById",
    "List",
]

PREFIX: str


class Export(BaseTask):
    """``io.kestra.plugin.kestra.flows.Export``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/flows/io.kestra.plugin.kestra.flows.export
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class ExportById(BaseTask):
    """``io.kestra.plugin.kestra.flows.ExportById``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/flows/io.kestra.plugin.kestra.flows.exportbyid
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    flows: Dynamic[Items[Dynamic[One[IdWithNamespace]]]] | None = None
    """List of IdWithNamespace, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.kestra.flows.List``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/flows/io.kestra.plugin.kestra.flows.list
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
