# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.datafactory``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateRun",
    "CreateRunCheckFrequency",
]

PREFIX = "io.kestra.plugin.azure.datafactory"


def _CreateRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class CreateRun(BaseTask):
        """``io.kestra.plugin.azure.datafactory.CreateRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.datafactory.CreateRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        parameters: Dynamic[Map[Data]] | None = None
        subscription_id: Text | None = None
        tenant_id: Text | None = None
        check_frequency: One[later("kestra_dsl.plugins.azure.datafactory", "CreateRunCheckFrequency")] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        factory_name: Text | None = None
        pem_certificate: Text | None = None
        pipeline_name: Text | None = None
        resource_group_name: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return CreateRun


def _CreateRunCheckFrequency():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic
    class CreateRunCheckFrequency(Node):
        """Part of other types: ``io.kestra.plugin.azure.datafactory.CreateRun-CheckFrequency``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        interval: Dynamic[Duration] | None = None
        max_duration: Dynamic[Duration] | None = None
    return CreateRunCheckFrequency


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateRun,
        _CreateRunCheckFrequency,
    ),
)
