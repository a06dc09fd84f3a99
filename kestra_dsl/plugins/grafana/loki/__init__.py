# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.grafana.loki``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
    "QueryRange",
    "Trigger",
]

PREFIX = "io.kestra.plugin.grafana.loki"


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"logs": "logs", "result_type": "resultType"}
        logs: Reference
        result_type: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.grafana.loki.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.grafana.loki.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query", "url"),
        )
        query: Text | None = None
        url: Text | None = None
        auth_token: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        direction: Dynamic[Literal["FORWARD", "BACKWARD"]] | None = None
        limit: Dynamic[Int] | None = None
        read_timeout: Dynamic[Int] | None = None
        tenant_id: Text | None = None
        time: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _QueryRange():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryRangeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"logs": "logs", "result_type": "resultType"}
        logs: Reference
        result_type: Reference
    class QueryRange(BaseTask):
        """``io.kestra.plugin.grafana.loki.QueryRange``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.grafana.loki.QueryRange",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query", "url"),
        )
        query: Text | None = None
        url: Text | None = None
        auth_token: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        direction: Dynamic[Literal["FORWARD", "BACKWARD"]] | None = None
        end: Text | None = None
        interval: Text | None = None
        limit: Dynamic[Int] | None = None
        read_timeout: Dynamic[Int] | None = None
        since: Text | None = None
        start: Text | None = None
        step: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> QueryRangeOutputs:
            return QueryRangeOutputs(self._output_root, self.id)
    return QueryRange


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "last_timestamp": "lastTimestamp", "logs": "logs", "query": "query", "result_type": "resultType"}
        count: Reference
        last_timestamp: Reference
        logs: Reference
        query: Reference
        result_type: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.grafana.loki.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.grafana.loki.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query", "url"),
        )
        query: Text | None = None
        url: Text | None = None
        auth_token: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        interval: Duration | None = None
        max_records: Dynamic[Int] | None = None
        read_timeout: Dynamic[Int] | None = None
        since: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
        _QueryRange,
        _Trigger,
    ),
)
