# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.datagen.core``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Generate",
    "Pseudonymize",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.datagen.core"


def _Generate():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GenerateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "size": "size", "uri": "uri", "value": "value"}
        count: Reference
        size: Reference
        uri: Reference
        value: Reference
    class Generate(BaseTask):
        """``io.kestra.plugin.datagen.core.Generate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.core.Generate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("generator",),
            aliases=("io.kestra.plugin.datagen.Generate",),
        )
        generator: One[later("kestra_dsl.plugins.datagen.generators", "DataGenerator")] | None = None
        batch_size: Dynamic[Int] | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GenerateOutputs:
            return GenerateOutputs(self._output_root, self.id)
    return Generate


def _Pseudonymize():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PseudonymizeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Pseudonymize(BaseTask):
        """``io.kestra.plugin.datagen.core.Pseudonymize``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.core.Pseudonymize",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        content_type: Dynamic[Literal["CSV", "JSON", "ION"]] | None = None
        fields: Dynamic[Map[Data]] | None = None
        locale: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> PseudonymizeOutputs:
            return PseudonymizeOutputs(self._output_root, self.id)
    return Pseudonymize


def _RealtimeTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "size": "size", "uri": "uri", "value": "value"}
        count: Reference
        size: Reference
        uri: Reference
        value: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.datagen.core.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.core.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("generator",),
            aliases=("io.kestra.plugin.datagen.RealtimeTrigger",),
        )
        generator: One[later("kestra_dsl.plugins.datagen.generators", "DataGenerator")] | None = None
        max_records: Dynamic[Int] | None = None
        reporting_interval: Dynamic[Duration] | None = None
        throughput: Dynamic[Int] | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "size": "size", "uri": "uri", "value": "value"}
        count: Reference
        size: Reference
        uri: Reference
        value: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.datagen.core.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.datagen.core.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("generator",),
            aliases=("io.kestra.plugin.datagen.Trigger",),
        )
        generator: One[later("kestra_dsl.plugins.datagen.generators", "DataGenerator")] | None = None
        batch_size: Dynamic[Int] | None = None
        interval: Duration | None = None
        store: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Generate,
        _Pseudonymize,
        _RealtimeTrigger,
        _Trigger,
    ),
)
