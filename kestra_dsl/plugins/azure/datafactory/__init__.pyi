# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.datafactory``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "CreateRun",
    "CreateRunCheckFrequency",
]

PREFIX: str


class CreateRun(BaseTask):
    """``io.kestra.plugin.azure.datafactory.CreateRun``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/datafactory/io.kestra.plugin.azure.datafactory.createrun
    """

    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    subscription_id: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    check_frequency: One[CreateRunCheckFrequency] | None = None
    """CreateRunCheckFrequency. Default: {"maxDuration": "PT1H", "interval": "PT5S"}."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    factory_name: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    pipeline_name: Text | None = None
    """Text, or an expression."""
    resource_group_name: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CreateRunCheckFrequency(Node):
    """Part of other types: ``io.kestra.plugin.azure.datafactory.CreateRun-CheckFrequency``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    """

    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
