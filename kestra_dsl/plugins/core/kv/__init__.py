# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.kv``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Get",
    "GetKeys",
    "Key",
    "KvPurgeBehavior",
    "PurgeKV",
    "Put",
    "Set",
    "Version",
]

PREFIX = "io.kestra.plugin.core.kv"


def _KvPurgeBehavior():
    from kestra_dsl.core.node import Part
    class KvPurgeBehavior(Part):
        """The base of each kv purge behavior. ``KvPurgeBehavior.of(type, properties)`` makes one of a type that has no class."""
    return KvPurgeBehavior


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted"}
        deleted: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.core.kv.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.kv.Delete",
            required=("key",),
        )
        key: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        namespace: Text | None = None
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
        _kestra_names = {"value": "value"}
        value: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.core.kv.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.kv.Get",
            required=("key",),
        )
        key: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        namespace: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _GetKeys():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetKeysOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"keys": "keys"}
        keys: Reference
    class GetKeys(BaseTask):
        """``io.kestra.plugin.core.kv.GetKeys``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.kv.GetKeys",
        )
        namespace: Text | None = None
        prefix: Text | None = None
        @property
        def outputs(self) -> GetKeysOutputs:
            return GetKeysOutputs(self._output_root, self.id)
    return GetKeys


def _Key():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool
    from kestra_dsl.plugins.core.kv import KvPurgeBehavior
    class Key(KvPurgeBehavior):
        """``type: key``."""
        _kestra = TypeFacts(
            type="key",
        )
        expired_only: Bool | None = None
    return Key


def _PurgeKV():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PurgeKVOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class PurgeKV(BaseTask):
        """``io.kestra.plugin.core.kv.PurgeKV``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.kv.PurgeKV",
            property_versions={"expired_only": ("1.1", "1.3")},
            deprecated_properties=("expired_only",),
        )
        behavior: One[later("kestra_dsl.plugins.core.kv", "KvPurgeBehavior")] | Text | None = None
        include_child_namespaces: Dynamic[Bool] | None = None
        key_pattern: Text | None = None
        namespace_pattern: Text | None = None
        namespaces: Dynamic[Items[Text]] | None = None
        expired_only: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> PurgeKVOutputs:
            return PurgeKVOutputs(self._output_root, self.id)
    return PurgeKV


def _Put():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    class Put(BaseTask):
        """``io.kestra.plugin.core.kv.Put``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.kv.Put",
            versions=("1.3", "2.0"),
            required=("key", "value"),
        )
        key: Text | None = None
        value: Data | None = None
        error_on_missing: Dynamic[Bool] | None = None
        namespace: Text | None = None
    return Put


def _Set():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    class Set(BaseTask):
        """``io.kestra.plugin.core.kv.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.kv.Set",
            required=("key", "value"),
        )
        key: Text | None = None
        value: Text | None = None
        kv_description: Text | None = None
        kv_type: Dynamic[Literal["STRING", "NUMBER", "BOOLEAN", "DATETIME", "DATE", "DURATION", "JSON"]] | None = None
        namespace: Text | None = None
        overwrite: Dynamic[Bool] | None = None
        ttl: Dynamic[Duration] | None = None
    return Set


def _Version():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Int, Text
    from kestra_dsl.plugins.core.kv import KvPurgeBehavior
    class Version(KvPurgeBehavior):
        """``type: version``."""
        _kestra = TypeFacts(
            type="version",
        )
        before: Text | None = None
        keep_amount: Int | None = None
    return Version


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _KvPurgeBehavior,
        _Delete,
        _Get,
        _GetKeys,
        _Key,
        _PurgeKV,
        _Put,
        _Set,
        _Version,
    ),
)
