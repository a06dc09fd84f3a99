# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.powerbi``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RefreshGroupDataset",
]

PREFIX = "io.kestra.plugin.powerbi"


def _RefreshGroupDataset():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RefreshGroupDatasetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"end_time": "endTime", "extended_status": "extendedStatus", "refresh_type": "refreshType", "request_id": "requestId", "start_time": "startTime", "status": "status"}
        end_time: Reference
        extended_status: Reference
        refresh_type: Reference
        request_id: Reference
        start_time: Reference
        status: Reference
    class RefreshGroupDataset(BaseTask):
        """``io.kestra.plugin.powerbi.RefreshGroupDataset``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.powerbi.RefreshGroupDataset",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        tenant_id: Text | None = None
        dataset_id: Text | None = None
        group_id: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        poll_duration: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
        wait_duration: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> RefreshGroupDatasetOutputs:
            return RefreshGroupDatasetOutputs(self._output_root, self.id)
    return RefreshGroupDataset


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RefreshGroupDataset,
    ),
)
