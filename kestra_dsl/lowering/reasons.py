"""What to use instead of types and properties that a version lacks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["LEAVES_NO_TRACE", "REASONS", "advice", "instead_of"]

_NEW = "render for 2.0, or leave it out"
_NEWER = "render for 1.3 or 2.0, or leave it out"
_FLOW_TRIGGER = "write the trigger for each version: depends_on in 2.0, preconditions in 1.x"
_KV = "core.kv, which is another store: move what is in it"
_TEMPLATE = "a Subflow and write the template as a flow: templateId becomes flowId, args become inputs"
_EXECUTION = "the tasks of io.kestra.plugin.kestra, which call the server"
_WORKERS = (
    "worker groups are keys in 1.x and selectors of tags in 2.0: write workerSelector with the key in its tags and "
    "'fallback: WAIT', the default of 1.x; the server needs a worker queue with this tag"
)
_NOTHING = "leave it out"
_SENTENCES = frozenset((_NEW, _NEWER, _FLOW_TRIGGER, _WORKERS, _NOTHING))

REASONS: Mapping[str, str] = {
    # What 2.0 dropped
    "core.condition.ExecutionFlow": _FLOW_TRIGGER,
    "core.condition.ExecutionLabels": _FLOW_TRIGGER,
    "core.condition.ExecutionNamespace": _FLOW_TRIGGER,
    "core.condition.ExecutionOutputs": _FLOW_TRIGGER,
    "core.condition.ExecutionStatus": _FLOW_TRIGGER,
    "core.condition.FlowCondition": _FLOW_TRIGGER,
    "core.condition.FlowNamespaceCondition": _FLOW_TRIGGER,
    "core.condition.HasRetryAttempt": _FLOW_TRIGGER,
    "core.condition.MultipleCondition": _FLOW_TRIGGER,
    "core.condition.TimeBetween": "a cron expression for these hours",
    "core.execution.Count": _EXECUTION,
    "core.execution.Resume": _EXECUTION,
    "core.trigger.Toggle": _EXECUTION,
    "core.log.Fetch": _EXECUTION,
    "core.flow.ForEachItem": "a Loop over the parts of the file, with a Subflow in it",
    "core.flow.ForEachItem-Batch": "a Loop over the parts of the file, with a Subflow in it",
    "core.flow.Template": _TEMPLATE,
    "core.flow.Template.tenantId": _TEMPLATE,
    "core.flow.Pause.tasks": "the tasks after the Pause",
    "core.flow.Subflow.outputs": "the outputs of the flow that is called",
    "core.state.Delete": _KV,
    "core.state.Get": _KV,
    "core.state.Set": _KV,
    "core.storage.LocalFiles": "input_files and output_files of the task",
    "core.trigger.Flow.preconditions": _FLOW_TRIGGER,
    "core.trigger.Flow-Preconditions": _FLOW_TRIGGER,
    "core.trigger.Flow-UpstreamFlow": _FLOW_TRIGGER,
    "core.trigger.Flow-ExecutionFilter": _FLOW_TRIGGER,
    "core.trigger.Flow-Filter": _FLOW_TRIGGER,
    "core.models.triggers.TimeWindow": _FLOW_TRIGGER,
    "core.models.executions.statistics.Flow": _EXECUTION,
    "core.trigger.Schedule.backfill": "a backfill of the trigger on the server",
    "core.http.client.configurations.HttpConfiguration.logLevel": "logs",
    "core.models.flows.input.FileInput.extension": "allowed_file_extensions",
    "core.models.tasks.WorkerGroup": _WORKERS,
    "Flow.listeners": "a flow with a Flow trigger",
    "Flow.workerGroup": _WORKERS,
    "BaseTask.workerGroup": _WORKERS,
    "BaseTrigger.workerGroup": _WORKERS,
    # What is new in 2.0
    "core.flow.Dag.onChildFailure": _NEW,
    "core.flow.Parallel.onChildFailure": _NEW,
    "core.flow.PurgeFlows": _NEW,
    "core.flow.Version": _NEW,
    "core.log.PurgeLogs.batchSize": _NEW,
    "core.log.PurgeLogs.purgeExecutionLogs": _NEW,
    "core.log.PurgeLogs.purgeNonExecutionLogs": _NEW,
    "core.trigger.Flow.dependsOn": _FLOW_TRIGGER,
    "core.trigger.Flow.minSatisfied": _FLOW_TRIGGER,
    "core.trigger.Flow.mode": _FLOW_TRIGGER,
    "core.trigger.Flow.window": _FLOW_TRIGGER,
    "core.trigger.Flow-Dependency": _FLOW_TRIGGER,
    "core.models.triggers.Window": _FLOW_TRIGGER,
    "core.trigger.McpToolTrigger": _NEW,
    "core.trigger.McpToolTrigger-Annotations": _NEW,
    "core.trigger.Webhook.fetchType": _NEW,
    "core.models.assets.AssetsDeclaration.assetFailureBehavior": _NEW,
    "core.models.flows.input.IonInput": _NEW,
    "core.models.flows.input.JsonInput.jsonSchema": _NEW,
    "core.models.flows.input.ReusableInputsInput": "the inputs themselves",
    "core.models.flows.input.ValueOption-ValueOptionObject": "plain texts as values",
    "core.models.flows.quota.Quota": _NEW,
    "core.models.tasks.WorkerSelector": _WORKERS,
    "Flow.draft": _NEW,
    "Flow.quotas": _NEW,
    "Flow.policyRefs": _NEW,
    "Flow.workerSelector": _WORKERS,
    "BaseTask.policyRefs": _NEW,
    "BaseTask.workerSelector": _WORKERS,
    "BaseTrigger.policyRefs": _NEW,
    "BaseTrigger.workerSelector": _WORKERS,
    # What is new in 1.3
    "core.http.Download.saveAs": _NEWER,
    "core.http.SseRequest": _NEWER,
    "core.http.client.configurations.DigestAuthConfiguration": _NEWER,
    "core.http.client.configurations.HttpConfiguration.enabledTcpExtendedKeepAlive": _NEWER,
    "core.kv.Put": "core.kv.Set",
    "core.models.assets.AssetIdentifier": _NEWER,
    "core.models.assets.AssetsDeclaration": _NEWER,
    "core.models.assets.External": _NEWER,
    "core.models.flows.check.Check": _NEWER,
    "core.models.flows.input.FormInput": _NEWER,
    "core.namespace.PurgeFiles": _NEWER,
    "core.namespace.Version": _NEWER,
    "core.storage.PurgeStorage": _NEWER,
    "core.trigger.Webhook.responseCode": _NEWER,
    "core.trigger.Webhook.responseContentType": _NEWER,
    "Flow.checks": _NEWER,
    "BaseTask.assets": _NEWER,
    "BaseTrigger.allowConcurrent": _NEWER,
    "BaseTrigger.assets": _NEWER,
}
"""A type, or a property of a type, to what to use instead. ``io.kestra.`` and ``plugin.`` are left out of types."""

LEAVES_NO_TRACE: frozenset[str] = frozenset({"Flow.updated", "Flow.tenantId"})
"""Properties that are read from a server and never written."""


def advice(instead: str) -> str | None:
    """The hint that says what to use instead."""
    return None if not instead else instead if instead in _SENTENCES else f"use {instead}"


def instead_of(type_: str, name: str = "") -> str:
    """What to use instead of a type, or of one of its properties.

    Args:
        type_: Kestra's type, or the name of a class.
        name: The Kestra name of the property.

    Returns:
        Empty if nothing is known.
    """
    end = f".{name}" if name else ""
    short = type_.removeprefix("io.kestra.").removeprefix("plugin.")
    bases = [f"{base}{end}" for base in ("BaseTask", "BaseTrigger")] if name else []
    for key in (short + end, *bases):
        if key in REASONS:
            return REASONS[key]
    return _by_class().get(short.rpartition(".")[2].replace("-", "") + end, "")


@cache
def _by_class() -> Mapping[str, str]:
    """The reasons by the names of the library's classes, which have no package."""
    found: dict[str, str] = {}
    for key, reason in REASONS.items():
        java, _, name = key.rpartition(".")
        if name[:1].islower():
            owner = java.rpartition(".")[2].replace("-", "")
            found[f"{owner}.{name}"] = found[f"{owner.removesuffix('Input')}.{name}"] = reason
        else:
            found[name.replace("-", "")] = reason
    return found
