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
    """``io.kestra.plugin.redis.list.ListPop``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    count: Dynamic[Int] | None = None
    """Default: 100."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None

    @property
    def outputs(self) -> ListPopOutputs:
        return ListPopOutputs(self._output_root, self.id)


class ListPushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class ListPush(BaseTask):
    """``io.kestra.plugin.redis.list.ListPush``."""

    from_: Text | Items[Data] | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    batch_size: Dynamic[Int] | None = None
    """Default: 500."""

    @property
    def outputs(self) -> ListPushOutputs:
        return ListPushOutputs(self._output_root, self.id)


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"value": "value"}
    value: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.redis.list.RealtimeTrigger``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.redis.list.Trigger``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    count: Dynamic[Int] | None = None
    """Default: 100."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
