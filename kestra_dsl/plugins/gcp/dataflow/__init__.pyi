# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataflow``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CancelJob",
    "GetJob",
    "LaunchFlexTemplate",
    "LaunchTemplate",
    "Trigger",
    "WaitForJob",
]

PREFIX: str


class CancelJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"current_state": "currentState", "job_id": "jobId"}
    current_state: Reference
    job_id: Reference


class CancelJob(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.CancelJob``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, job_id, location.
    https://kestra.io/plugins/plugin-gcp/dataflow/io.kestra.plugin.gcp.dataflow.canceljob
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    drain: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> CancelJobOutputs:
        return CancelJobOutputs(self._output_root, self.id)


class GetJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"create_time": "createTime", "current_state": "currentState", "current_state_time": "currentStateTime", "job_id": "jobId", "metrics": "metrics", "type": "type"}
    create_time: Reference
    current_state: Reference
    current_state_time: Reference
    job_id: Reference
    metrics: Reference
    type: Reference


class GetJob(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.GetJob``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, job_id, location.
    https://kestra.io/plugins/plugin-gcp/dataflow/io.kestra.plugin.gcp.dataflow.getjob
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> GetJobOutputs:
        return GetJobOutputs(self._output_root, self.id)


class LaunchFlexTemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_state": "jobState"}
    job_id: Reference
    job_state: Reference


class LaunchFlexTemplate(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.LaunchFlexTemplate``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, container_spec_gcs_path, job_name, location.
    https://kestra.io/plugins/plugin-gcp/dataflow/io.kestra.plugin.gcp.dataflow.launchflextemplate
    """

    container_spec_gcs_path: Text | None = None
    """Text, or an expression. Required."""
    job_name: Text | None = None
    """Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    environment: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> LaunchFlexTemplateOutputs:
        return LaunchFlexTemplateOutputs(self._output_root, self.id)


class LaunchTemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_state": "jobState"}
    job_id: Reference
    job_state: Reference


class LaunchTemplate(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.LaunchTemplate``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, gcs_path, job_name, location.
    https://kestra.io/plugins/plugin-gcp/dataflow/io.kestra.plugin.gcp.dataflow.launchtemplate
    """

    gcs_path: Text | None = None
    """Text, or an expression. Required."""
    job_name: Text | None = None
    """Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    environment: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> LaunchTemplateOutputs:
        return LaunchTemplateOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_name": "jobName", "state": "state"}
    job_id: Reference
    job_name: Reference
    state: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.dataflow.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, job_name_prefix, location, project_id.
    https://kestra.io/plugins/plugin-gcp/dataflow/io.kestra.plugin.gcp.dataflow.trigger
    """

    job_name_prefix: Text | None = None
    """Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    lookback: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    target_state: (
        Dynamic[Literal["JOB_STATE_UNKNOWN", "JOB_STATE_STOPPED", "JOB_STATE_RUNNING", "JOB_STATE_DONE",
        "JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_UPDATED", "JOB_STATE_DRAINING", "JOB_STATE_DRAINED",
        "JOB_STATE_PENDING", "JOB_STATE_CANCELLING", "JOB_STATE_QUEUED"]]
        | None
    ) = None
    """JOB_STATE_UNKNOWN, JOB_STATE_STOPPED, JOB_STATE_RUNNING, JOB_STATE_DONE, JOB_STATE_FAILED, JOB_STATE_CANCELLED, JOB_STATE_UPDATED, JOB_STATE_DRAINING, JOB_STATE_DRAINED, JOB_STATE_PENDING, JOB_STATE_CANCELLING or JOB_STATE_QUEUED, or an expression. Default: JOB_STATE_DONE."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class WaitForJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "metrics": "metrics", "state": "state"}
    job_id: Reference
    metrics: Reference
    state: Reference


class WaitForJob(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.WaitForJob``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, job_id, location.
    https://kestra.io/plugins/plugin-gcp/dataflow/io.kestra.plugin.gcp.dataflow.waitforjob
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    location: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15S."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> WaitForJobOutputs:
        return WaitForJobOutputs(self._output_root, self.id)
