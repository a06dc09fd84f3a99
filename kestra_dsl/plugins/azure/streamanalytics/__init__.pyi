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
    """``io.kestra.plugin.azure.streamanalytics.GetJob``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/streamanalytics/io.kestra.plugin.azure.streamanalytics.getjob
    """

    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    job_name: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    resource_group: Text | None = None
    """Text, or an expression."""
    subscription_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
