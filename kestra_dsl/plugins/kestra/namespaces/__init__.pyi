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
    """``io.kestra.plugin.kestra.namespaces.List``."""

    auth: One[KestraTaskAuth] | None = None
    existing_only: Dynamic[Bool] | None = None
    """Default: false."""
    kestra_url: Text | None = None
    page: Dynamic[Int] | None = None
    prefix: Text | None = None
    size: Dynamic[Int] | None = None
    """Default: 10."""
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class NamespacesWithFlows(BaseTask):
    """``io.kestra.plugin.kestra.namespaces.NamespacesWithFlows``."""

    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    prefix: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
