# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.string``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Get",
    "Increment",
    "IncrementOptions",
    "Set",
    "SetOptions",
    "Ttl",
]

PREFIX = "io.kestra.plugin.redis.string"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.redis.string.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.string.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("keys", "url"),
            aliases=("io.kestra.plugin.redis.Delete",),
        )
        keys: Dynamic[Items[Text]] | None = None
        url: Text | None = None
        failed_on_missing: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Get():
    from typing import Literal
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
        """``io.kestra.plugin.redis.string.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.string.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
            aliases=("io.kestra.plugin.redis.Get",),
        )
        key: Text | None = None
        url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        failed_on_missing: Dynamic[Bool] | None = None
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
        """``io.kestra.plugin.redis.string.Increment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.string.Increment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
        )
        key: Text | None = None
        url: Text | None = None
        amount: Dynamic[Number] | None = None
        options: One[later("kestra_dsl.plugins.redis.string", "IncrementOptions")] | None = None
        @property
        def outputs(self) -> IncrementOutputs:
            return IncrementOutputs(self._output_root, self.id)
    return Increment


def _IncrementOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import DateTime, Duration, Dynamic
    class IncrementOptions(Node):
        """Part of other types: ``io.kestra.plugin.redis.string.Increment-Options``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expiration_date: Dynamic[DateTime] | None = None
        expiration_duration: Dynamic[Duration] | None = None
    return IncrementOptions


def _Set():
    from typing import Literal
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
        """``io.kestra.plugin.redis.string.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.string.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url", "value"),
            aliases=("io.kestra.plugin.redis.Set",),
        )
        key: Text | None = None
        url: Text | None = None
        value: Data | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        get: Dynamic[Bool] | None = None
        options: One[later("kestra_dsl.plugins.redis.string", "SetOptions")] | None = None
        @property
        def outputs(self) -> SetOutputs:
            return SetOutputs(self._output_root, self.id)
    return Set


def _SetOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, DateTime, Duration, Dynamic
    class SetOptions(Node):
        """Part of other types: ``io.kestra.plugin.redis.string.Set-Options``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expiration_date: Dynamic[DateTime] | None = None
        expiration_duration: Dynamic[Duration] | None = None
        keep_ttl: Dynamic[Bool] | None = None
        must_exist: Dynamic[Bool] | None = None
        must_not_exist: Dynamic[Bool] | None = None
    return SetOptions


def _Ttl():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TtlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"key": "key", "ttl": "ttl"}
        key: Reference
        ttl: Reference
    class Ttl(BaseTask):
        """``io.kestra.plugin.redis.string.Ttl``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.string.Ttl",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
        )
        key: Text | None = None
        url: Text | None = None
        @property
        def outputs(self) -> TtlOutputs:
            return TtlOutputs(self._output_root, self.id)
    return Ttl


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Get,
        _Increment,
        _IncrementOptions,
        _Set,
        _SetOptions,
        _Ttl,
    ),
)
