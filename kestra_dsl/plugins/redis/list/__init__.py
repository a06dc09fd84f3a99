# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.list``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ListPop",
    "ListPush",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.redis.list"


def _ListPop():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListPopOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class ListPop(BaseTask):
        """``io.kestra.plugin.redis.list.ListPop``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.list.ListPop",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
            aliases=("io.kestra.plugin.redis.ListPop",),
        )
        key: Text | None = None
        url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        count: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListPopOutputs:
            return ListPopOutputs(self._output_root, self.id)
    return ListPop


def _ListPush():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListPushOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class ListPush(BaseTask):
        """``io.kestra.plugin.redis.list.ListPush``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.list.ListPush",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "key", "url"),
            aliases=("io.kestra.plugin.redis.ListPush",),
        )
        from_: Text | Items[Data] | None = None
        key: Text | None = None
        url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        batch_size: Dynamic[Int] | None = None
        @property
        def outputs(self) -> ListPushOutputs:
            return ListPushOutputs(self._output_root, self.id)
    return ListPush


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RealtimeTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"value": "value"}
        value: Reference
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.redis.list.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.list.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
        )
        key: Text | None = None
        url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        @property
        def outputs(self) -> RealtimeTriggerOutputs:
            return RealtimeTriggerOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "uri": "uri"}
        count: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.redis.list.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.list.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
            aliases=("io.kestra.plugin.redis.TriggerList",),
        )
        key: Text | None = None
        url: Text | None = None
        serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
        count: Dynamic[Int] | None = None
        interval: Duration | None = None
        max_duration: Dynamic[Duration] | None = None
        max_records: Dynamic[Int] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ListPop,
        _ListPush,
        _RealtimeTrigger,
        _Trigger,
    ),
)
