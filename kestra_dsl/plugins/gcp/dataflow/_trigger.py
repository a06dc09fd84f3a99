# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_name": "jobName", "state": "state"}
    job_id: Reference
    job_name: Reference
    state: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.dataflow.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataflow.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("job_name_prefix", "location", "project_id"),
    )

    job_name_prefix: Text | None = None
    """Required."""
    location: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    lookback: Dynamic[Duration] | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    target_state: (
        Dynamic[Literal["JOB_STATE_UNKNOWN", "JOB_STATE_STOPPED", "JOB_STATE_RUNNING", "JOB_STATE_DONE",
        "JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_UPDATED", "JOB_STATE_DRAINING", "JOB_STATE_DRAINED",
        "JOB_STATE_PENDING", "JOB_STATE_CANCELLING", "JOB_STATE_QUEUED"]]
        | None
    ) = None
    """Default: JOB_STATE_DONE."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
