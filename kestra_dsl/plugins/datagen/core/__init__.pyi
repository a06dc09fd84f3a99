# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.datagen.core``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.datagen.generators import DataGenerator

__all__ = [
    "Generate",
    "Pseudonymize",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class GenerateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size", "uri": "uri", "value": "value"}
    count: Reference
    size: Reference
    uri: Reference
    value: Reference


class Generate(BaseTask):
    """``io.kestra.plugin.datagen.core.Generate``."""

    generator: One[DataGenerator] | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """Default: 1."""
    store: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> GenerateOutputs:
        return GenerateOutputs(self._output_root, self.id)


class PseudonymizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Pseudonymize(BaseTask):
    """``io.kestra.plugin.datagen.core.Pseudonymize``."""

    from_: Text | None = None
    """Required."""
    content_type: Dynamic[Literal["CSV", "JSON", "ION"]] | None = None
    fields: Dynamic[Map[Data]] | None = None
    locale: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> PseudonymizeOutputs:
        return PseudonymizeOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size", "uri": "uri", "value": "value"}
    count: Reference
    size: Reference
    uri: Reference
    value: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.datagen.core.RealtimeTrigger``."""

    generator: One[DataGenerator] | None = None
    """Required."""
    max_records: Dynamic[Int] | None = None
    """Default: 9223372036854775807."""
    reporting_interval: Dynamic[Duration] | None = None
    """Default: PT15S."""
    throughput: Dynamic[Int] | None = None
    """Default: 1."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size", "uri": "uri", "value": "value"}
    count: Reference
    size: Reference
    uri: Reference
    value: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.datagen.core.Trigger``."""

    generator: One[DataGenerator] | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """Default: 1."""
    interval: Duration | None = None
    """Default: PT1S."""
    store: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
