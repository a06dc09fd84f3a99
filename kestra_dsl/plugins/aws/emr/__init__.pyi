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
    """``io.kestra.plugin.aws.emr.CreateClusterAndSubmitSteps``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_name, master_instance_type,
    slave_instance_type, instance_count.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.createclusterandsubmitsteps
    """

    cluster_name: Text | None = None
    """Text, or an expression. Required."""
    master_instance_type: Text | None = None
    """Text, or an expression. Required."""
    slave_instance_type: Text | None = None
    """Text, or an expression. Required."""
    instance_count: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    applications: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    completion_check_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    ec2_key_name: Text | None = None
    """Text, or an expression."""
    ec2_subnet_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    job_flow_role: Text | None = None
    """Text, or an expression. Default: EMR_EC2_DefaultRole."""
    keep_job_flow_alive_when_no_steps: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    log_uri: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    release_label: Text | None = None
    """Text, or an expression. Default: emr-5.20.0."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    service_role: Text | None = None
    """Text, or an expression. Default: EMR_DefaultRole."""
    session_token: Text | None = None
    """Text, or an expression."""
    steps: Items[One[StepConfig]] | None = None
    """List of StepConfig."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    visible_to_all_users: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: false."""
    wait_until_completion: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""

    @property
    def outputs(self) -> CreateClusterAndSubmitStepsOutputs:
        return CreateClusterAndSubmitStepsOutputs(self._output_root, self.id)


class CreateServerlessApplicationAndStartJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"application_id": "applicationId", "job_run_id": "jobRunId"}
    application_id: Reference
    job_run_id: Reference


class CreateServerlessApplicationAndStartJob(BaseTask):
    """``io.kestra.plugin.aws.emr.CreateServerlessApplicationAndStartJob``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, application_type, entry_point, execution_role_arn,
    job_name, release_label.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.createserverlessapplicationandstartjob
    """

    application_type: Text | None = None
    """Text, or an expression. Required."""
    entry_point: Text | None = None
    """Text, or an expression. Required."""
    execution_role_arn: Text | None = None
    """Text, or an expression. Required."""
    job_name: Text | None = None
    """Text, or an expression. Required."""
    release_label: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateServerlessApplicationAndStartJobOutputs:
        return CreateServerlessApplicationAndStartJobOutputs(self._output_root, self.id)


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.aws.emr.DeleteCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_ids.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.deletecluster
    """

    cluster_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""


class DeleteServerlessApplication(BaseTask):
    """``io.kestra.plugin.aws.emr.DeleteServerlessApplication``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, application_ids.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.deleteserverlessapplication
    """

    application_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""


class StartServerlessJobRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_run_id": "jobRunId"}
    job_run_id: Reference


class StartServerlessJobRun(BaseTask):
    """``io.kestra.plugin.aws.emr.StartServerlessJobRun``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, application_id, entry_point, execution_role_arn,
    job_name.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.startserverlessjobrun
    """

    application_id: Text | None = None
    """Text, or an expression. Required."""
    entry_point: Text | None = None
    """Text, or an expression. Required."""
    execution_role_arn: Text | None = None
    """Text, or an expression. Required."""
    job_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> StartServerlessJobRunOutputs:
        return StartServerlessJobRunOutputs(self._output_root, self.id)


class SubmitSteps(BaseTask):
    """``io.kestra.plugin.aws.emr.SubmitSteps``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_id, steps.
    https://kestra.io/plugins/plugin-aws/emr/io.kestra.plugin.aws.emr.submitsteps
    """

    cluster_id: Text | None = None
    """Text, or an expression. Required."""
    steps: Items[One[StepConfig]] | None = None
    """List of StepConfig. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    execution_role_arn: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
