# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.kv``."""

from typing import Literal

from kestra_dsl.core.node import Part
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

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

PREFIX: str


class KvPurgeBehavior(Part):
    """The base of each kv purge behavior. ``KvPurgeBehavior.of(type, properties)`` makes one of a type that has no class."""


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted"}
    deleted: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.core.kv.Delete``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, key.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.delete
    """

    key: Text | None = None
    """Name of the key in the namespace's key-value store. Text, or an expression. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Default: {{ flow.namespace }}."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Get(BaseTask):
    """``io.kestra.plugin.core.kv.Get``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, key.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.get
    """

    key: Text | None = None
    """Name of the key in the namespace's key-value store. Text, or an expression. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Default: {{ flow.namespace }}."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetKeysOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"keys": "keys"}
    keys: Reference


class GetKeys(BaseTask):
    """``io.kestra.plugin.core.kv.GetKeys``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.getkeys
    """

    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Default: {{ flow.namespace }}."""
    prefix: Text | None = None
    """Start of the keys to select. Text, or an expression."""

    @property
    def outputs(self) -> GetKeysOutputs:
        return GetKeysOutputs(self._output_root, self.id)


class Key(KvPurgeBehavior):
    """``type: key``.

    A part. In Kestra 1.1, 1.3, 2.0.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.key
    """

    expired_only: Bool | None = None
    """True or false. Default: true."""


class PurgeKVOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeKV(BaseTask):
    """``io.kestra.plugin.core.kv.PurgeKV``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.purgekv
    """

    behavior: One[KvPurgeBehavior] | Text | None = None
    """KvPurgeBehavior, or text, or an expression. Default: {"type":"key","expiredOnly":true}."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    key_pattern: Text | None = None
    """Text, or an expression."""
    namespace_pattern: Text | None = None
    """Text, or an expression."""
    namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    expired_only: Dynamic[Bool] | None = None
    """True or false, or an expression. In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> PurgeKVOutputs:
        return PurgeKVOutputs(self._output_root, self.id)


class Put(BaseTask):
    """``io.kestra.plugin.core.kv.Put``. In Kestra 1.3, 2.0.

    A task. Required: id, key, value.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.put
    """

    key: Text | None = None
    """Name of the key in the namespace's key-value store. Text, or an expression. Required."""
    value: Data | None = None
    """Value to store. Any data. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Default: {{ flow.namespace }}."""


class Set(BaseTask):
    """``io.kestra.plugin.core.kv.Set``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, key, value.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.set
    """

    key: Text | None = None
    """Name of the key in the namespace's key-value store. Text, or an expression. Required."""
    value: Text | None = None
    """Value to store. Text, or an expression. Required."""
    kv_description: Text | None = None
    """Text, or an expression."""
    kv_type: Dynamic[Literal["STRING", "NUMBER", "BOOLEAN", "DATETIME", "DATE", "DURATION", "JSON"]] | None = None
    """Type that the value is stored as; otherwise it follows from the value. STRING, NUMBER, BOOLEAN, DATETIME, DATE, DURATION or JSON, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Default: {{ flow.namespace }}."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""


class Version(KvPurgeBehavior):
    """``type: version``.

    A part. In Kestra 1.1, 1.3, 2.0.
    https://kestra.io/plugins/core/kv/io.kestra.plugin.core.kv.version
    """

    before: Text | None = None
    """Text."""
    keep_amount: Int | None = None
    """Whole number."""
