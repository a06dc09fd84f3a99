# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.executions``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Count",
    "Delete",
    "Kill",
    "Query",
    "Resume",
]

PREFIX = "io.kestra.plugin.kestra.executions"


def _Count():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Count(BaseTask):
        """``io.kestra.plugin.kestra.executions.Count``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.executions.Count",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        end_date: Text | None = None
        expression: Text | None = None
        flow_id: Text | None = None
        kestra_url: Text | None = None
        namespaces: Dynamic[Items[Text]] | None = None
        start_date: Text | None = None
        states: (
            Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
            "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
            "RESUBMITTED", "UNKNOWN_DEFAULT_OPEN_API"]]]]
            | None
        ) = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Count


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.kestra.executions.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.executions.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        execution_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        delete_logs: Dynamic[Bool] | None = None
        delete_metrics: Dynamic[Bool] | None = None
        delete_storage: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _Kill():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Kill(BaseTask):
        """``io.kestra.plugin.kestra.executions.Kill``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.executions.Kill",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        execution_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        propagate_kill: Dynamic[Bool] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Kill


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, DateTime, Duration, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Query(BaseTask):
        """``io.kestra.plugin.kestra.executions.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.executions.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        child_filter: Dynamic[Literal["CHILD", "MAIN"]] | None = None
        end_date: Dynamic[DateTime] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        flow_id: Text | None = None
        flow_scopes: Dynamic[Items[Dynamic[Literal["USER", "SYSTEM"]]]] | None = None
        kestra_url: Text | None = None
        labels: Dynamic[Map[Data]] | None = None
        namespace: Text | None = None
        page: Dynamic[Int] | None = None
        size: Dynamic[Int] | None = None
        start_date: Dynamic[DateTime] | None = None
        states: (
            Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
            "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
            "RESUBMITTED", "UNKNOWN_DEFAULT_OPEN_API"]]]]
            | None
        ) = None
        tenant_id: Text | None = None
        time_range: Dynamic[Duration] | None = None
        trigger_execution_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Query


def _Resume():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Resume(BaseTask):
        """``io.kestra.plugin.kestra.executions.Resume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.executions.Resume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        execution_id: Text | None = None
        inputs: Dynamic[Map[Data]] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Resume


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Count,
        _Delete,
        _Kill,
        _Query,
        _Resume,
    ),
)
