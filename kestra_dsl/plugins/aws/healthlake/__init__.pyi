# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.healthlake``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateDatastore",
    "DeleteDatastore",
    "DescribeDatastore",
    "DescribeExportJob",
    "DescribeImportJob",
    "ListDatastores",
    "StartExportJob",
    "StartImportJob",
    "Trigger",
]

PREFIX: str


class CreateDatastoreOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastore_arn": "datastoreArn", "datastore_endpoint": "datastoreEndpoint", "datastore_id": "datastoreId", "datastore_status": "datastoreStatus"}
    datastore_arn: Reference
    datastore_endpoint: Reference
    datastore_id: Reference
    datastore_status: Reference


class CreateDatastore(BaseTask):
    """``io.kestra.plugin.aws.healthlake.CreateDatastore``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_name.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.createdatastore
    """

    datastore_name: Text | None = None
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
    def outputs(self) -> CreateDatastoreOutputs:
        return CreateDatastoreOutputs(self._output_root, self.id)


class DeleteDatastoreOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastore_arn": "datastoreArn", "datastore_id": "datastoreId", "datastore_status": "datastoreStatus"}
    datastore_arn: Reference
    datastore_id: Reference
    datastore_status: Reference


class DeleteDatastore(BaseTask):
    """``io.kestra.plugin.aws.healthlake.DeleteDatastore``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_id.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.deletedatastore
    """

    datastore_id: Text | None = None
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
    def outputs(self) -> DeleteDatastoreOutputs:
        return DeleteDatastoreOutputs(self._output_root, self.id)


class DescribeDatastoreOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created_at": "createdAt", "datastore_arn": "datastoreArn", "datastore_endpoint": "datastoreEndpoint", "datastore_id": "datastoreId", "datastore_name": "datastoreName", "datastore_status": "datastoreStatus"}
    created_at: Reference
    datastore_arn: Reference
    datastore_endpoint: Reference
    datastore_id: Reference
    datastore_name: Reference
    datastore_status: Reference


class DescribeDatastore(BaseTask):
    """``io.kestra.plugin.aws.healthlake.DescribeDatastore``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_id.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.describedatastore
    """

    datastore_id: Text | None = None
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
    def outputs(self) -> DescribeDatastoreOutputs:
        return DescribeDatastoreOutputs(self._output_root, self.id)


class DescribeExportJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastore_id": "datastoreId", "end_time": "endTime", "job_id": "jobId", "job_name": "jobName", "job_status": "jobStatus", "message": "message", "output_s3_uri": "outputS3Uri", "submit_time": "submitTime"}
    datastore_id: Reference
    end_time: Reference
    job_id: Reference
    job_name: Reference
    job_status: Reference
    message: Reference
    output_s3_uri: Reference
    submit_time: Reference


class DescribeExportJob(BaseTask):
    """``io.kestra.plugin.aws.healthlake.DescribeExportJob``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_id, job_id.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.describeexportjob
    """

    datastore_id: Text | None = None
    """Text, or an expression. Required."""
    job_id: Text | None = None
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
    def outputs(self) -> DescribeExportJobOutputs:
        return DescribeExportJobOutputs(self._output_root, self.id)


class DescribeImportJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastore_id": "datastoreId", "end_time": "endTime", "job_id": "jobId", "job_name": "jobName", "job_status": "jobStatus", "message": "message", "submit_time": "submitTime"}
    datastore_id: Reference
    end_time: Reference
    job_id: Reference
    job_name: Reference
    job_status: Reference
    message: Reference
    submit_time: Reference


class DescribeImportJob(BaseTask):
    """``io.kestra.plugin.aws.healthlake.DescribeImportJob``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_id, job_id.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.describeimportjob
    """

    datastore_id: Text | None = None
    """Text, or an expression. Required."""
    job_id: Text | None = None
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
    def outputs(self) -> DescribeImportJobOutputs:
        return DescribeImportJobOutputs(self._output_root, self.id)


class ListDatastoresOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastores": "datastores", "total": "total"}
    datastores: Reference
    total: Reference


class ListDatastores(BaseTask):
    """``io.kestra.plugin.aws.healthlake.ListDatastores``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.listdatastores
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    filter_name: Text | None = None
    """Text, or an expression."""
    filter_status: (
        Dynamic[Literal["CREATING", "ACTIVE", "DELETING", "DELETED", "CREATE_FAILED", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    """CREATING, ACTIVE, DELETING, DELETED, CREATE_FAILED or UNKNOWN_TO_SDK_VERSION, or an expression."""
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
    def outputs(self) -> ListDatastoresOutputs:
        return ListDatastoresOutputs(self._output_root, self.id)


class StartExportJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastore_id": "datastoreId", "job_id": "jobId", "job_status": "jobStatus"}
    datastore_id: Reference
    job_id: Reference
    job_status: Reference


class StartExportJob(BaseTask):
    """``io.kestra.plugin.aws.healthlake.StartExportJob``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, data_access_role_arn, datastore_id, output_s3_uri.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.startexportjob
    """

    data_access_role_arn: Text | None = None
    """Text, or an expression. Required."""
    datastore_id: Text | None = None
    """Text, or an expression. Required."""
    output_s3_uri: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    job_name: Text | None = None
    """Text, or an expression."""
    kms_key_id: Text | None = None
    """Text, or an expression."""
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
    def outputs(self) -> StartExportJobOutputs:
        return StartExportJobOutputs(self._output_root, self.id)


class StartImportJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"datastore_id": "datastoreId", "job_id": "jobId", "job_status": "jobStatus"}
    datastore_id: Reference
    job_id: Reference
    job_status: Reference


class StartImportJob(BaseTask):
    """``io.kestra.plugin.aws.healthlake.StartImportJob``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_id, input_s3_uri, output_s3_uri,
    data_access_role_arn.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.startimportjob
    """

    datastore_id: Text | None = None
    """Text, or an expression. Required."""
    input_s3_uri: Text | None = None
    """Text, or an expression. Required."""
    output_s3_uri: Text | None = None
    """Text, or an expression. Required."""
    data_access_role_arn: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    job_name: Text | None = None
    """Text, or an expression."""
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
    def outputs(self) -> StartImportJobOutputs:
        return StartImportJobOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_status": "jobStatus"}
    job_id: Reference
    job_status: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.healthlake.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, datastore_id.
    https://kestra.io/plugins/plugin-aws/healthlake/io.kestra.plugin.aws.healthlake.trigger
    """

    datastore_id: Text | None = None
    """Text, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT2M."""
    job_type: Dynamic[Literal["IMPORT", "EXPORT"]] | None = None
    """IMPORT or EXPORT, or an expression. Default: IMPORT."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
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
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
