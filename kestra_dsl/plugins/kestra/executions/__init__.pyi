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
    """``io.kestra.plugin.kestra.executions.Count``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/executions/io.kestra.plugin.kestra.executions.count
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    end_date: Text | None = None
    """Text, or an expression."""
    expression: Text | None = None
    """Text, or an expression."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    start_date: Text | None = None
    """Text, or an expression."""
    states: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED", "UNKNOWN_DEFAULT_OPEN_API"]]]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT, RESUBMITTED or UNKNOWN_DEFAULT_OPEN_API, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.executions.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/executions/io.kestra.plugin.kestra.executions.delete
    """

    execution_id: Text | None = None
    """Id of the execution. Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    delete_logs: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    delete_metrics: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    delete_storage: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Kill(BaseTask):
    """``io.kestra.plugin.kestra.executions.Kill``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/executions/io.kestra.plugin.kestra.executions.kill
    """

    execution_id: Text | None = None
    """Id of the execution. Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    propagate_kill: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.kestra.executions.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/executions/io.kestra.plugin.kestra.executions.query
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    child_filter: Dynamic[Literal["CHILD", "MAIN"]] | None = None
    """CHILD or MAIN, or an expression."""
    end_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    flow_scopes: Dynamic[Items[Dynamic[Literal["USER", "SYSTEM"]]]] | None = None
    """List of USER or SYSTEM, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    page: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    start_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    states: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED", "UNKNOWN_DEFAULT_OPEN_API"]]]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT, RESUBMITTED or UNKNOWN_DEFAULT_OPEN_API, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    time_range: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    trigger_execution_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Resume(BaseTask):
    """``io.kestra.plugin.kestra.executions.Resume``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/executions/io.kestra.plugin.kestra.executions.resume
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    execution_id: Text | None = None
    """Id of the execution. Text, or an expression."""
    inputs: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
