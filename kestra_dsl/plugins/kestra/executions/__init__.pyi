# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.executions``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Count",
    "Delete",
    "Kill",
    "Query",
    "Resume",
]

PREFIX: str


class Count(BaseTask):
    """``io.kestra.plugin.kestra.executions.Count``."""

    auth: One[KestraTaskAuth] | None = None
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


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.executions.Delete``."""

    execution_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    delete_logs: Dynamic[Bool] | None = None
    """Default: true."""
    delete_metrics: Dynamic[Bool] | None = None
    """Default: true."""
    delete_storage: Dynamic[Bool] | None = None
    """Default: true."""
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Kill(BaseTask):
    """``io.kestra.plugin.kestra.executions.Kill``."""

    execution_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    propagate_kill: Dynamic[Bool] | None = None
    """Default: true."""
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.kestra.executions.Query``."""

    auth: One[KestraTaskAuth] | None = None
    child_filter: Dynamic[Literal["CHILD", "MAIN"]] | None = None
    end_date: Dynamic[DateTime] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    flow_id: Text | None = None
    flow_scopes: Dynamic[Items[Dynamic[Literal["USER", "SYSTEM"]]]] | None = None
    kestra_url: Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    namespace: Text | None = None
    page: Dynamic[Int] | None = None
    size: Dynamic[Int] | None = None
    """Default: 10."""
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


class Resume(BaseTask):
    """``io.kestra.plugin.kestra.executions.Resume``."""

    auth: One[KestraTaskAuth] | None = None
    execution_id: Text | None = None
    inputs: Dynamic[Map[Data]] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
