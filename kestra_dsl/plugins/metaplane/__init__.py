# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.metaplane``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Gate",
    "Get",
    "List",
    "MonitorResultTrigger",
    "Run",
]

PREFIX = "io.kestra.plugin.metaplane"


def _Gate():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"failed_monitor_ids": "failedMonitorIds", "monitors": "monitors", "passed": "passed"}
        failed_monitor_ids: Reference
        monitors: Reference
        passed: Reference
    class Gate(BaseTask):
        """``io.kestra.plugin.metaplane.Gate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.metaplane.Gate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "monitor_ids"),
        )
        monitor_ids: Dynamic[Items[Text]] | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        fail_on: (
            Dynamic[Items[Dynamic[Literal["PASS", "IN_TRAINING", "NOT_ENOUGH_DATA", "FAILED_TO_PREDICT", "INVALID_INPUT",
            "ERROR", "FAIL", "UNKNOWN"]]]]
            | None
        ) = None
        fail_strategy: Dynamic[Literal["FAIL_FAST", "FAIL_IF_ANY", "FAIL_IF_ALL", "NONE"]] | None = None
        max_age: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        poll_interval: Dynamic[Duration] | None = None
        run_first: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GateOutputs:
            return GateOutputs(self._output_root, self.id)
    return Gate


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checked_at": "checkedAt", "monitor_id": "monitorId", "series": "series", "status": "status"}
        checked_at: Reference
        monitor_id: Reference
        series: Reference
        status: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.metaplane.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.metaplane.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "monitor_id"),
        )
        monitor_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"monitor": "monitor", "monitors": "monitors", "total": "total", "uri": "uri"}
        monitor: Reference
        monitors: Reference
        total: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.metaplane.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.metaplane.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "connection_id"),
        )
        connection_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        fetch_groups: Dynamic[Bool] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        include_disabled: Dynamic[Bool] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _MonitorResultTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MonitorResultTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checked_at": "checkedAt", "monitor_id": "monitorId", "status": "status"}
        checked_at: Reference
        monitor_id: Reference
        status: Reference
    class MonitorResultTrigger(BaseTrigger):
        """``io.kestra.plugin.metaplane.MonitorResultTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.metaplane.MonitorResultTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "monitor_id"),
        )
        monitor_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        interval: Duration | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> MonitorResultTriggerOutputs:
            return MonitorResultTriggerOutputs("trigger", self.id)
    return MonitorResultTrigger


def _Run():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"monitor_ids": "monitorIds"}
        monitor_ids: Reference
    class Run(BaseTask):
        """``io.kestra.plugin.metaplane.Run``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.metaplane.Run",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "monitor_ids"),
        )
        monitor_ids: Dynamic[Items[Text]] | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        @property
        def outputs(self) -> RunOutputs:
            return RunOutputs(self._output_root, self.id)
    return Run


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Gate,
        _Get,
        _List,
        _MonitorResultTrigger,
        _Run,
    ),
)
