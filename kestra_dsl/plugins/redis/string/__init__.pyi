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
    """``io.kestra.plugin.redis.string.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, keys, url.
    https://kestra.io/plugins/plugin-redis/string/io.kestra.plugin.redis.string.delete
    """

    keys: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    failed_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"data": "data", "key": "key"}
    data: Reference
    key: Reference


class Get(BaseTask):
    """``io.kestra.plugin.redis.string.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/string/io.kestra.plugin.redis.string.get
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    failed_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class IncrementOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"key": "key", "value": "value"}
    key: Reference
    value: Reference


class Increment(BaseTask):
    """``io.kestra.plugin.redis.string.Increment``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/string/io.kestra.plugin.redis.string.increment
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    amount: Dynamic[Number] | None = None
    """Number, or an expression."""
    options: One[IncrementOptions] | None = None
    """IncrementOptions."""

    @property
    def outputs(self) -> IncrementOutputs:
        return IncrementOutputs(self._output_root, self.id)


class IncrementOptions(Node):
    """Part of other types: ``io.kestra.plugin.redis.string.Increment-Options``.

    A part. In Kestra 1.3, 2.0. From plugin-redis 1.6.0.
    """

    expiration_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    expiration_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"old_value": "oldValue"}
    old_value: Reference


class Set(BaseTask):
    """``io.kestra.plugin.redis.string.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url, value.
    https://kestra.io/plugins/plugin-redis/string/io.kestra.plugin.redis.string.set
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    value: Data | None = None
    """Any data. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    get: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    options: One[SetOptions] | None = None
    """SetOptions."""

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)


class SetOptions(Node):
    """Part of other types: ``io.kestra.plugin.redis.string.Set-Options``.

    A part. In Kestra 1.3, 2.0. From plugin-redis 1.6.0.
    """

    expiration_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    expiration_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    keep_ttl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    must_exist: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    must_not_exist: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class TtlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"key": "key", "ttl": "ttl"}
    key: Reference
    ttl: Reference


class Ttl(BaseTask):
    """``io.kestra.plugin.redis.string.Ttl``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/string/io.kestra.plugin.redis.string.ttl
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""

    @property
    def outputs(self) -> TtlOutputs:
        return TtlOutputs(self._output_root, self.id)
