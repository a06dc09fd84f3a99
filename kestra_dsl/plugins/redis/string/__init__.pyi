# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.string``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Items, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Get",
    "Increment",
    "IncrementOptions",
    "Set",
    "SetOptions",
    "Ttl",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.redis.string.Delete``."""

    keys: Dynamic[Items[Text]] | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    failed_on_missing: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"data": "data", "key": "key"}
    data: Reference
    key: Reference


class Get(BaseTask):
    """``io.kestra.plugin.redis.string.Get``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    failed_on_missing: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class IncrementOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"key": "key", "value": "value"}
    key: Reference
    value: Reference


class Increment(BaseTask):
    """``io.kestra.plugin.redis.string.Increment``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    amount: Dynamic[Number] | None = None
    options: One[IncrementOptions] | None = None

    @property
    def outputs(self) -> IncrementOutputs:
        return IncrementOutputs(self._output_root, self.id)


class IncrementOptions(Node):
    """Part of other types: ``io.kestra.plugin.redis.string.Increment-Options``."""

    expiration_date: Dynamic[DateTime] | None = None
    expiration_duration: Dynamic[Duration] | None = None


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"old_value": "oldValue"}
    old_value: Reference


class Set(BaseTask):
    """``io.kestra.plugin.redis.string.Set``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    value: Data | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    get: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[SetOptions] | None = None

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)


class SetOptions(Node):
    """Part of other types: ``io.kestra.plugin.redis.string.Set-Options``."""

    expiration_date: Dynamic[DateTime] | None = None
    expiration_duration: Dynamic[Duration] | None = None
    keep_ttl: Dynamic[Bool] | None = None
    """Default: false."""
    must_exist: Dynamic[Bool] | None = None
    """Default: false."""
    must_not_exist: Dynamic[Bool] | None = None
    """Default: false."""


class TtlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"key": "key", "ttl": "ttl"}
    key: Reference
    ttl: Reference


class Ttl(BaseTask):
    """``io.kestra.plugin.redis.string.Ttl``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""

    @property
    def outputs(self) -> TtlOutputs:
        return TtlOutputs(self._output_root, self.id)
