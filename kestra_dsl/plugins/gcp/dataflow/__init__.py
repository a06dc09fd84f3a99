# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataflow``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CancelJob",
    "GetJob",
    "LaunchFlexTemplate",
    "LaunchTemplate",
    "Trigger",
    "WaitForJob",
]

PREFIX = "io.kestra.plugin.gcp.dataflow"


def _CancelJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CancelJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"current_state": "currentState", "job_id": "jobId"}
        current_state: Reference
        job_id: Reference
    class CancelJob(BaseTask):
        """``io.kestra.plugin.gcp.dataflow.CancelJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataflow.CancelJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_id", "location"),
        )
        job_id: Text | None = None
        location: Text | None = None
        drain: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> CancelJobOutputs:
            return CancelJobOutputs(self._output_root, self.id)
    return CancelJob


def _GetJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.gcp.dataflow.GetJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataflow.GetJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_id", "location"),
        )
        job_id: Text | None = None
        location: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> GetJobOutputs:
            return GetJobOutputs(self._output_root, self.id)
    return GetJob


def _LaunchFlexTemplate():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LaunchFlexTemplateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId", "job_state": "jobState"}
        job_id: Reference
        job_state: Reference
    class LaunchFlexTemplate(BaseTask):
        """``io.kestra.plugin.gcp.dataflow.LaunchFlexTemplate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataflow.LaunchFlexTemplate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("container_spec_gcs_path", "job_name", "location"),
        )
        container_spec_gcs_path: Text | None = None
        job_name: Text | None = None
        location: Text | None = None
        environment: Dynamic[Map[Data]] | None = None
        parameters: Dynamic[Map[Data]] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> LaunchFlexTemplateOutputs:
            return LaunchFlexTemplateOutputs(self._output_root, self.id)
    return LaunchFlexTemplate


def _LaunchTemplate():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class LaunchTemplateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId", "job_state": "jobState"}
        job_id: Reference
        job_state: Reference
    class LaunchTemplate(BaseTask):
        """``io.kestra.plugin.gcp.dataflow.LaunchTemplate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataflow.LaunchTemplate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("gcs_path", "job_name", "location"),
        )
        gcs_path: Text | None = None
        job_name: Text | None = None
        location: Text | None = None
        environment: Dynamic[Map[Data]] | None = None
        parameters: Dynamic[Map[Data]] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> LaunchTemplateOutputs:
            return LaunchTemplateOutputs(self._output_root, self.id)
    return LaunchTemplate


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_name_prefix", "location", "project_id"),
        )
        job_name_prefix: Text | None = None
        location: Text | None = None
        project_id: Text | None = None
        impersonated_service_account: Text | None = None
        interval: Duration | None = None
        lookback: Dynamic[Duration] | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
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
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _WaitForJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class WaitForJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId", "metrics": "metrics", "state": "state"}
        job_id: Reference
        metrics: Reference
        state: Reference
    class WaitForJob(BaseTask):
        """``io.kestra.plugin.gcp.dataflow.WaitForJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataflow.WaitForJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_id", "location"),
        )
        job_id: Text | None = None
        location: Text | None = None
        impersonated_service_account: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        poll_interval: Dynamic[Duration] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> WaitForJobOutputs:
            return WaitForJobOutputs(self._output_root, self.id)
    return WaitForJob


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CancelJob,
        _GetJob,
        _LaunchFlexTemplate,
        _LaunchTemplate,
        _Trigger,
        _WaitForJob,
    ),
)
