# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Query", "QueryOutputs"]


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Query(BaseTask):
    """``io.kestra.plugin.gcp.monitoring.Query``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.monitoring.Query",
        versions=("1.3",),
        known=("1.3",),
        required=("filter",),
    )

    filter: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
