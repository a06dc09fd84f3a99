# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.streamanalytics``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "GetJob",
]

PREFIX: str


class GetJob(BaseTask):
    """``io.kestra.plugin.azure.streamanalytics.GetJob``."""

    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    job_name: Text | None = None
    pem_certificate: Text | None = None
    resource_group: Text | None = None
    subscription_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
