# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.emr``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.aws.emr.models import StepConfig

__all__ = [
    "CreateClusterAndSubmitSteps",
    "CreateServerlessApplicationAndStartJob",
    "DeleteCluster",
    "DeleteServerlessApplication",
    "StartServerlessJobRun",
    "SubmitSteps",
]

PREFIX: str


class CreateClusterAndSubmitStepsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_flow_id": "jobFlowId"}
    job_flow_id: Reference


class CreateClusterAndSubmitSteps(BaseTask):
    """``io.kestra.plugin.aws.emr.CreateClusterAndSubmitSteps``."""

    cluster_name: Text | None = None
    """Required."""
    master_instance_type: Text | None = None
    """Required."""
    slave_instance_type: Text | None = None
    """Required."""
    instance_count: Dynamic[Int] | None = None
    """Required."""
    access_key_id: Text | None = None
    applications: Dynamic[Items[Text]] | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    completion_check_interval: Dynamic[Duration] | None = None
    """Default: PT10S."""
    ec2_key_name: Text | None = None
    ec2_subnet_id: Text | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    job_flow_role: Text | None = None
    """Default: EMR_EC2_DefaultRole."""
    keep_job_flow_alive_when_no_steps: Dynamic[Bool] | None = None
    """Default: false."""
    log_uri: Text | None = None
    region: Text | None = None
    release_label: Text | None = None
    """Default: emr-5.20.0."""
    secret_key_id: Text | None = None
    service_role: Text | None = None
    """Default: EMR_DefaultRole."""
    session_token: Text | None = None
    steps: Items[One[StepConfig]] | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    visible_to_all_users: Dynamic[Bool] | None = None
    """Default: true."""
    wait: Dynamic[Bool] | None = None
    """Default: false."""
    wait_until_completion: Dynamic[Duration] | None = None
    """Default: PT1H."""

    @property
    def outputs(self) -> CreateClusterAndSubmitStepsOutputs:
        return CreateClusterAndSubmitStepsOutputs(self._output_root, self.id)


class CreateServerlessApplicationAndStartJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"application_id": "applicationId", "job_run_id": "jobRunId"}
    application_id: Reference
    job_run_id: Reference


class CreateServerlessApplicationAndStartJob(BaseTask):
    """``io.kestra.plugin.aws.emr.CreateServerlessApplicationAndStartJob``."""

    application_type: Text | None = None
    """Required."""
    entry_point: Text | None = None
    """Required."""
    execution_role_arn: Text | None = None
    """Required."""
    job_name: Text | None = None
    """Required."""
    release_label: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> CreateServerlessApplicationAndStartJobOutputs:
        return CreateServerlessApplicationAndStartJobOutputs(self._output_root, self.id)


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.aws.emr.DeleteCluster``."""

    cluster_ids: Dynamic[Items[Text]] | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None


class DeleteServerlessApplication(BaseTask):
    """``io.kestra.plugin.aws.emr.DeleteServerlessApplication``."""

    application_ids: Dynamic[Items[Text]] | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None


class StartServerlessJobRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_run_id": "jobRunId"}
    job_run_id: Reference


class StartServerlessJobRun(BaseTask):
    """``io.kestra.plugin.aws.emr.StartServerlessJobRun``."""

    application_id: Text | None = None
    """Required."""
    entry_point: Text | None = None
    """Required."""
    execution_role_arn: Text | None = None
    """Required."""
    job_name: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> StartServerlessJobRunOutputs:
        return StartServerlessJobRunOutputs(self._output_root, self.id)


class SubmitSteps(BaseTask):
    """``io.kestra.plugin.aws.emr.SubmitSteps``."""

    cluster_id: Text | None = None
    """Required."""
    steps: Items[One[StepConfig]] | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
