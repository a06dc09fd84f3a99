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
    """``io.kestra.plugin.kestra.flows.Export``."""

    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    labels: Dynamic[Items[Text]] | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class ExportById(BaseTask):
    """``io.kestra.plugin.kestra.flows.ExportById``."""

    auth: One[KestraTaskAuth] | None = None
    flows: Dynamic[Items[Dynamic[One[IdWithNamespace]]]] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.kestra.flows.List``."""

    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
