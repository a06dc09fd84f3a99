# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.emr``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateClusterAndSubmitSteps",
    "CreateServerlessApplicationAndStartJob",
    "DeleteCluster",
    "DeleteServerlessApplication",
    "StartServerlessJobRun",
    "SubmitSteps",
]

PREFIX = "io.kestra.plugin.aws.emr"


def _CreateClusterAndSubmitSteps():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateClusterAndSubmitStepsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_flow_id": "jobFlowId"}
        job_flow_id: Reference
    class CreateClusterAndSubmitSteps(BaseTask):
        """``io.kestra.plugin.aws.emr.CreateClusterAndSubmitSteps``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.emr.CreateClusterAndSubmitSteps",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_name", "instance_count", "master_instance_type", "slave_instance_type"),
        )
        cluster_name: Text | None = None
        master_instance_type: Text | None = None
        slave_instance_type: Text | None = None
        instance_count: Dynamic[Int] | None = None
        access_key_id: Text | None = None
        applications: Dynamic[Items[Text]] | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        completion_check_interval: Dynamic[Duration] | None = None
        ec2_key_name: Text | None = None
        ec2_subnet_id: Text | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        job_flow_role: Text | None = None
        keep_job_flow_alive_when_no_steps: Dynamic[Bool] | None = None
        log_uri: Text | None = None
        region: Text | None = None
        release_label: Text | None = None
        secret_key_id: Text | None = None
        service_role: Text | None = None
        session_token: Text | None = None
        steps: Items[One[later("kestra_dsl.plugins.aws.emr.models", "StepConfig")]] | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        visible_to_all_users: Dynamic[Bool] | None = None
        wait: Dynamic[Bool] | None = None
        wait_until_completion: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> CreateClusterAndSubmitStepsOutputs:
            return CreateClusterAndSubmitStepsOutputs(self._output_root, self.id)
    return CreateClusterAndSubmitSteps


def _CreateServerlessApplicationAndStartJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateServerlessApplicationAndStartJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"application_id": "applicationId", "job_run_id": "jobRunId"}
        application_id: Reference
        job_run_id: Reference
    class CreateServerlessApplicationAndStartJob(BaseTask):
        """``io.kestra.plugin.aws.emr.CreateServerlessApplicationAndStartJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.emr.CreateServerlessApplicationAndStartJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("application_type", "entry_point", "execution_role_arn", "job_name", "release_label"),
        )
        application_type: Text | None = None
        entry_point: Text | None = None
        execution_role_arn: Text | None = None
        job_name: Text | None = None
        release_label: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> CreateServerlessApplicationAndStartJobOutputs:
            return CreateServerlessApplicationAndStartJobOutputs(self._output_root, self.id)
    return CreateServerlessApplicationAndStartJob


def _DeleteCluster():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    class DeleteCluster(BaseTask):
        """``io.kestra.plugin.aws.emr.DeleteCluster``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.emr.DeleteCluster",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_ids",),
        )
        cluster_ids: Dynamic[Items[Text]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
    return DeleteCluster


def _DeleteServerlessApplication():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    class DeleteServerlessApplication(BaseTask):
        """``io.kestra.plugin.aws.emr.DeleteServerlessApplication``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.emr.DeleteServerlessApplication",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("application_ids",),
        )
        application_ids: Dynamic[Items[Text]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
    return DeleteServerlessApplication


def _StartServerlessJobRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StartServerlessJobRunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_run_id": "jobRunId"}
        job_run_id: Reference
    class StartServerlessJobRun(BaseTask):
        """``io.kestra.plugin.aws.emr.StartServerlessJobRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.emr.StartServerlessJobRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("application_id", "entry_point", "execution_role_arn", "job_name"),
        )
        application_id: Text | None = None
        entry_point: Text | None = None
        execution_role_arn: Text | None = None
        job_name: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> StartServerlessJobRunOutputs:
            return StartServerlessJobRunOutputs(self._output_root, self.id)
    return StartServerlessJobRun


def _SubmitSteps():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    class SubmitSteps(BaseTask):
        """``io.kestra.plugin.aws.emr.SubmitSteps``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.emr.SubmitSteps",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_id", "steps"),
        )
        cluster_id: Text | None = None
        steps: Items[One[later("kestra_dsl.plugins.aws.emr.models", "StepConfig")]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        execution_role_arn: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
    return SubmitSteps


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateClusterAndSubmitSteps,
        _CreateServerlessApplicationAndStartJob,
        _DeleteCluster,
        _DeleteServerlessApplication,
        _StartServerlessJobRun,
        _SubmitSteps,
    ),
    (
        "models",
    ),
)
