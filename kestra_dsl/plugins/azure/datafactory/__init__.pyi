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
    """``io.kestra.plugin.azure.datafactory.CreateRun``."""

    parameters: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    subscription_id: Text | None = None
    tenant_id: Text | None = None
    check_frequency: One[CreateRunCheckFrequency] | None = None
    """Default: {'maxduration': 'pt1h', 'interval': 'pt5s'}."""
    client_id: Text | None = None
    client_secret: Text | None = None
    factory_name: Text | None = None
    pem_certificate: Text | None = None
    pipeline_name: Text | None = None
    resource_group_name: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CreateRunCheckFrequency(Node):
    """Part of other types: ``io.kestra.plugin.azure.datafactory.CreateRun-CheckFrequency``."""

    interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
