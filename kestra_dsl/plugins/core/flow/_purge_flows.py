# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.core.flow._version import Version

__all__ = ["PurgeFlows", "PurgeFlowsOutputs"]


class PurgeFlowsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeFlows(BaseTask):
    """``io.kestra.plugin.core.flow.PurgeFlows``. In Kestra 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.PurgeFlows",
        versions=("2.0",),
    )

    behavior: Dynamic[One[Version]] | Text | None = None
    """Default: {"keepAmount":1}."""
    flow_id: Text | None = None
    namespace: Text | None = None

    @property
    def outputs(self) -> PurgeFlowsOutputs:
        return PurgeFlowsOutputs(self._output_root, self.id)
