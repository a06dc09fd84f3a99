# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.json``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Get",
    "Increment",
    "IncrementOptions",
    "Set",
    "SetOptions",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.redis.json.Delete``."""

    keys: Dynamic[Map[Data]] | None = None
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
    """``io.kestra.plugin.redis.json.Get``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    failed_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    path: Text | None = None
    """Default: $."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class IncrementOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"key": "key", "value": "value"}
    key: Reference
    value: Reference


class Increment(BaseTask):
    """``io.kestra.plugin.redis.json.Increment``."""

    key: Text | None = None
    """Required."""
    path: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    amount: Dynamic[Number] | None = None
    """Default: 1."""
    options: One[IncrementOptions] | None = None

    @property
    def outputs(self) -> IncrementOutputs:
        return IncrementOutputs(self._output_root, self.id)


class IncrementOptions(Node):
    """Part of other types: ``io.kestra.plugin.redis.json.Increment-Options``."""

    expiration_date: Dynamic[DateTime] | None = None
    expiration_duration: Dynamic[Duration] | None = None


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"old_value": "oldValue"}
    old_value: Reference


class Set(BaseTask):
    """``io.kestra.plugin.redis.json.Set``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    value: Data | None = None
    """Required."""
    get: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[SetOptions] | None = None
    """Default: {'mustnotexist': 'false', 'mustexist': 'false'}."""
    path: Text | None = None
    """Default: $."""

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)


class SetOptions(Node):
    """Part of other types: ``io.kestra.plugin.redis.json.Set-Options``."""

    must_exist: Dynamic[Bool] | None = None
    """Default: false."""
    must_not_exist: Dynamic[Bool] | None = None
    """Default: false."""
