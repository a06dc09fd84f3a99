# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.monitoring._push_metric_value import PushMetricValue

__all__ = ["Push", "PushOutputs"]


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Push(BaseTask):
    """``io.kestra.plugin.gcp.monitoring.Push``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.monitoring.Push",
        versions=("1.3",),
        known=("1.3",),
    )

    impersonated_service_account: Text | None = None
    metrics: Dynamic[Items[Dynamic[One[PushMetricValue]]]] | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT1M."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)
