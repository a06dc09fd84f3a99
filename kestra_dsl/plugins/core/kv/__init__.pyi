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
    """``io.kestra.plugin.core.kv.Delete``."""

    key: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class Get(BaseTask):
    """``io.kestra.plugin.core.kv.Get``."""

    key: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetKeysOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"keys": "keys"}
    keys: Reference


class GetKeys(BaseTask):
    """``io.kestra.plugin.core.kv.GetKeys``."""

    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    prefix: Text | None = None

    @property
    def outputs(self) -> GetKeysOutputs:
        return GetKeysOutputs(self._output_root, self.id)


class Key(KvPurgeBehavior):
    """``type: key``."""

    expired_only: Bool | None = None
    """Default: true."""


class PurgeKVOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeKV(BaseTask):
    """``io.kestra.plugin.core.kv.PurgeKV``."""

    behavior: One[KvPurgeBehavior] | Text | None = None
    """Default: {"type":"key","expiredOnly":true}."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    key_pattern: Text | None = None
    namespace_pattern: Text | None = None
    namespaces: Dynamic[Items[Text]] | None = None
    expired_only: Dynamic[Bool] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> PurgeKVOutputs:
        return PurgeKVOutputs(self._output_root, self.id)


class Put(BaseTask):
    """``io.kestra.plugin.core.kv.Put``. In Kestra 1.3, 2.0."""

    key: Text | None = None
    """Required."""
    value: Data | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""


class Set(BaseTask):
    """``io.kestra.plugin.core.kv.Set``."""

    key: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
    kv_description: Text | None = None
    kv_type: Dynamic[Literal["STRING", "NUMBER", "BOOLEAN", "DATETIME", "DATE", "DURATION", "JSON"]] | None = None
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    ttl: Dynamic[Duration] | None = None


class Version(KvPurgeBehavior):
    """``type: version``."""

    before: Text | None = None
    keep_amount: Int | None = None
