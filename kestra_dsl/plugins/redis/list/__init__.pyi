# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.list``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ListPop",
    "ListPush",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class ListPopOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class ListPop(BaseTask):
    """``io.kestra.plugin.redis.list.ListPop``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/list/io.kestra.plugin.redis.list.listpop
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    count: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> ListPopOutputs:
        return ListPopOutputs(self._output_root, self.id)


class ListPushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class ListPush(BaseTask):
    """``io.kestra.plugin.redis.list.ListPush``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, from_, key, url.
    https://kestra.io/plugins/plugin-redis/list/io.kestra.plugin.redis.list.listpush
    """

    from_: Text | Items[Data] | None = None
    """Text, or list of any data. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 500."""

    @property
    def outputs(self) -> ListPushOutputs:
        return ListPushOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.redis.list.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/list/io.kestra.plugin.redis.list.realtimetrigger
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.redis.list.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/list/io.kestra.plugin.redis.list.trigger
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """STRING or JSON, or an expression. Default: STRING."""
    count: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
