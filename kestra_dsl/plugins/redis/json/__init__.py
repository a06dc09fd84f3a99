# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.json``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Get",
    "Increment",
    "IncrementOptions",
    "Set",
    "SetOptions",
]

PREFIX = "io.kestra.plugin.redis.json"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.redis.json.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.json.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("keys", "url"),
        )
        keys: Dynamic[Map[Data]] | None = None
        url: Text | None = None
        failed_on_missing: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"data": "data", "key": "key"}
        data: Reference
        key: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.redis.json.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.json.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
        )
        key: Text | None = None
        url: Text | None = None
        failed_on_missing: Dynamic[Bool] | None = None
        path: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _Increment():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IncrementOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"key": "key", "value": "value"}
        key: Reference
        value: Reference
    class Increment(BaseTask):
        """``io.kestra.plugin.redis.json.Increment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.json.Increment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "path", "url"),
        )
        key: Text | None = None
        path: Text | None = None
        url: Text | None = None
        amount: Dynamic[Number] | None = None
        options: One[later("kestra_dsl.plugins.redis.json", "IncrementOptions")] | None = None
        @property
        def outputs(self) -> IncrementOutputs:
            return IncrementOutputs(self._output_root, self.id)
    return Increment


def _IncrementOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import DateTime, Duration, Dynamic
    class IncrementOptions(Node):
        """Part of other types: ``io.kestra.plugin.redis.json.Increment-Options``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expiration_date: Dynamic[DateTime] | None = None
        expiration_duration: Dynamic[Duration] | None = None
    return IncrementOptions


def _Set():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"old_value": "oldValue"}
        old_value: Reference
    class Set(BaseTask):
        """``io.kestra.plugin.redis.json.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.json.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url", "value"),
        )
        key: Text | None = None
        url: Text | None = None
        value: Data | None = None
        get: Dynamic[Bool] | None = None
        options: One[later("kestra_dsl.plugins.redis.json", "SetOptions")] | None = None
        path: Text | None = None
        @property
        def outputs(self) -> SetOutputs:
            return SetOutputs(self._output_root, self.id)
    return Set


def _SetOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic
    class SetOptions(Node):
        """Part of other types: ``io.kestra.plugin.redis.json.Set-Options``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        must_exist: Dynamic[Bool] | None = None
        must_not_exist: Dynamic[Bool] | None = None
    return SetOptions


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Get,
        _Increment,
        _IncrementOptions,
        _Set,
        _SetOptions,
    ),
)
