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
    """``io.kestra.plugin.datagen.core.Generate``.

    A task. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1. Required: id, generator.
    https://kestra.io/plugins/plugin-datagen/core/io.kestra.plugin.datagen.core.generate
    """

    generator: One[DataGenerator] | None = None
    """DataGenerator. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> GenerateOutputs:
        return GenerateOutputs(self._output_root, self.id)


class PseudonymizeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Pseudonymize(BaseTask):
    """``io.kestra.plugin.datagen.core.Pseudonymize``.

    A task. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1. Required: id, from_.
    https://kestra.io/plugins/plugin-datagen/core/io.kestra.plugin.datagen.core.pseudonymize
    """

    from_: Text | None = None
    """Text, or an expression. Required."""
    content_type: Dynamic[Literal["CSV", "JSON", "ION"]] | None = None
    """CSV, JSON or ION, or an expression."""
    fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    locale: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

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
    """``io.kestra.plugin.datagen.core.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1. Required: id, generator.
    https://kestra.io/plugins/plugin-datagen/core/io.kestra.plugin.datagen.core.realtimetrigger
    """

    generator: One[DataGenerator] | None = None
    """DataGenerator. Required."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 9223372036854775807."""
    reporting_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15S."""
    throughput: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""

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
    """``io.kestra.plugin.datagen.core.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-datagen 1.3.1. Required: id, generator.
    https://kestra.io/plugins/plugin-datagen/core/io.kestra.plugin.datagen.core.trigger
    """

    generator: One[DataGenerator] | None = None
    """DataGenerator. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1S."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
