"""Replacements of deprecated types and properties, from Kestra's migration guides. Its schemas do not name them."""

from __future__ import annotations

from kestra_dsl.catalog.type_facts import NOTHING

__all__ = ["REPLACED_PROPERTIES", "REPLACED_TYPES"]

_CORE = "io.kestra.plugin.core."
_SLACK = "io.kestra.plugin.slack.notifications."
_DBT = "io.kestra.plugin.dbt.cli."

REPLACED_TYPES: dict[str, str] = {
    "io.kestra.core.tasks.scripts.Bash": "io.kestra.plugin.scripts.shell.Commands",
    "io.kestra.core.tasks.scripts.Node": "io.kestra.plugin.scripts.node.Script",
    "io.kestra.core.tasks.scripts.Python": "io.kestra.plugin.scripts.python.Script",
    _CORE + "debug.Echo": _CORE + "log.Log",
    _CORE + "flow.EachParallel": _CORE + "flow.ForEach with concurrencyLimit 0",
    _CORE + "flow.EachSequential": _CORE + "flow.ForEach",
    _CORE + "flow.ForEach": _CORE + "flow.Loop (2.0)",
    _CORE + "flow.ForEachItem": _CORE + "flow.Loop over a Subflow (2.0)",
    _CORE + "flow.Template": _CORE + "flow.Subflow",
    _CORE + "state.Get": _CORE + "kv.Get",
    _CORE + "state.Set": _CORE + "kv.Set",
    _CORE + "state.Delete": _CORE + "kv.Delete",
    _CORE + "storage.LocalFiles": "inputFiles and outputFiles of the task",
    _CORE + "condition.FlowCondition": _CORE + "condition.ExecutionFlow",
    _CORE + "condition.FlowNamespaceCondition": _CORE + "condition.ExecutionNamespace",
    _CORE + "condition.MultipleCondition": "preconditions of " + _CORE + "trigger.Flow",
    **{
        f"{_CORE}condition.{name}": "when of the trigger (2.0)"
        for name in (
            "DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace "
            "ExecutionOutputs ExecutionStatus Expression HasRetryAttempt Not Or PublicHoliday TimeBetween Weekend"
        ).split()
    },
    "io.kestra.plugin.notifications.slack.SlackExecution": _SLACK + "SlackExecution",
    "io.kestra.plugin.notifications.slack.SlackIncomingWebhook": _SLACK + "SlackIncomingWebhook",
    **{
        _DBT + name: _DBT + "DbtCLI"
        for name in "Build Compile Deps Freshness List Run Seed Setup Snapshot Test".split()
    },
    "io.kestra.plugin.git.Push": "io.kestra.plugin.git.PushFlows and PushNamespaceFiles",
    "io.kestra.plugin.git.Sync": "io.kestra.plugin.git.SyncFlows and SyncNamespaceFiles",
    "io.kestra.core.models.flows.input.BooleanInput": "BOOL",
    "io.kestra.core.models.flows.input.EnumInput": "SELECT",
}

REPLACED_PROPERTIES: dict[tuple[str, str], str] = {
    ("*", "runner"): "task_runner",
    ("*", "docker"): "task_runner and container_image",
    ("*", "dockerOptions"): "task_runner and container_image",
    ("*", "sslOptions"): "options.ssl",
    ("*", "fetch"): "fetch_type='FETCH'",
    ("*", "fetchOne"): "fetch_type='FETCH_ONE'",
    ("*", "store"): "fetch_type='STORE'",
    ("*", "warningOnStdErr"): NOTHING,
    ("*", "scheduleConditions"): "conditions",
    ("*", "preconditions"): "depends_on",
    ("*", "delay"): "pause_duration",
    (_CORE + "trigger.Schedule", "backfill"): "a backfill of the trigger on the server",
    ("io.kestra.core.models.flows.input.MultiselectInput", "options"): "values",
    ("io.kestra.core.models.flows.check.Check", "condition"): "when",
    **{
        (f"io.kestra.core.models.flows.input.{kind}Input", "name"): "id"
        for kind in (
            "Array Bool Boolean Date DateTime Duration Email Enum File Float Form Int Json Multiselect Secret Select "
            "String Time URI Yaml"
        ).split()
    },
}
