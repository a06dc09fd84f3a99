# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.healthlake``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.aws.healthlake"


def _CreateDatastore():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateDatastoreOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"datastore_arn": "datastoreArn", "datastore_endpoint": "datastoreEndpoint", "datastore_id": "datastoreId", "datastore_status": "datastoreStatus"}
        datastore_arn: Reference
        datastore_endpoint: Reference
        datastore_id: Reference
        datastore_status: Reference
    class CreateDatastore(BaseTask):
        """``io.kestra.plugin.aws.healthlake.CreateDatastore``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.CreateDatastore",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("datastore_name",),
        )
        datastore_name: Text | None = None
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
        def outputs(self) -> CreateDatastoreOutputs:
            return CreateDatastoreOutputs(self._output_root, self.id)
    return CreateDatastore


def _DeleteDatastore():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteDatastoreOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"datastore_arn": "datastoreArn", "datastore_id": "datastoreId", "datastore_status": "datastoreStatus"}
        datastore_arn: Reference
        datastore_id: Reference
        datastore_status: Reference
    class DeleteDatastore(BaseTask):
        """``io.kestra.plugin.aws.healthlake.DeleteDatastore``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.DeleteDatastore",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("datastore_id",),
        )
        datastore_id: Text | None = None
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
        def outputs(self) -> DeleteDatastoreOutputs:
            return DeleteDatastoreOutputs(self._output_root, self.id)
    return DeleteDatastore


def _DescribeDatastore():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.aws.healthlake.DescribeDatastore``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.DescribeDatastore",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("datastore_id",),
        )
        datastore_id: Text | None = None
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
        def outputs(self) -> DescribeDatastoreOutputs:
            return DescribeDatastoreOutputs(self._output_root, self.id)
    return DescribeDatastore


def _DescribeExportJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.aws.healthlake.DescribeExportJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.DescribeExportJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("datastore_id", "job_id"),
        )
        datastore_id: Text | None = None
        job_id: Text | None = None
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
        def outputs(self) -> DescribeExportJobOutputs:
            return DescribeExportJobOutputs(self._output_root, self.id)
    return DescribeExportJob


def _DescribeImportJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.aws.healthlake.DescribeImportJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.DescribeImportJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("datastore_id", "job_id"),
        )
        datastore_id: Text | None = None
        job_id: Text | None = None
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
        def outputs(self) -> DescribeImportJobOutputs:
            return DescribeImportJobOutputs(self._output_root, self.id)
    return DescribeImportJob


def _ListDatastores():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListDatastoresOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"datastores": "datastores", "total": "total"}
        datastores: Reference
        total: Reference
    class ListDatastores(BaseTask):
        """``io.kestra.plugin.aws.healthlake.ListDatastores``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.ListDatastores",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        filter_name: Text | None = None
        filter_status: (
            Dynamic[Literal["CREATING", "ACTIVE", "DELETING", "DELETED", "CREATE_FAILED", "UNKNOWN_TO_SDK_VERSION"]]
            | None
        ) = None
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
        def outputs(self) -> ListDatastoresOutputs:
            return ListDatastoresOutputs(self._output_root, self.id)
    return ListDatastores


def _StartExportJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StartExportJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"datastore_id": "datastoreId", "job_id": "jobId", "job_status": "jobStatus"}
        datastore_id: Reference
        job_id: Reference
        job_status: Reference
    class StartExportJob(BaseTask):
        """``io.kestra.plugin.aws.healthlake.StartExportJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.StartExportJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("data_access_role_arn", "datastore_id", "output_s3_uri"),
        )
        data_access_role_arn: Text | None = None
        datastore_id: Text | None = None
        output_s3_uri: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        job_name: Text | None = None
        kms_key_id: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> StartExportJobOutputs:
            return StartExportJobOutputs(self._output_root, self.id)
    return StartExportJob


def _StartImportJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StartImportJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"datastore_id": "datastoreId", "job_id": "jobId", "job_status": "jobStatus"}
        datastore_id: Reference
        job_id: Reference
        job_status: Reference
    class StartImportJob(BaseTask):
        """``io.kestra.plugin.aws.healthlake.StartImportJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.StartImportJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("data_access_role_arn", "datastore_id", "input_s3_uri", "output_s3_uri"),
        )
        datastore_id: Text | None = None
        input_s3_uri: Text | None = None
        output_s3_uri: Text | None = None
        data_access_role_arn: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        job_name: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> StartImportJobOutputs:
            return StartImportJobOutputs(self._output_root, self.id)
    return StartImportJob


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId", "job_status": "jobStatus"}
        job_id: Reference
        job_status: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.aws.healthlake.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.healthlake.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("datastore_id",),
        )
        datastore_id: Text | None = None
        interval: Duration | None = None
        job_type: Dynamic[Literal["IMPORT", "EXPORT"]] | None = None
        access_key_id: Text | None = None
        endpoint_override: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateDatastore,
        _DeleteDatastore,
        _DescribeDatastore,
        _DescribeExportJob,
        _DescribeImportJob,
        _ListDatastores,
        _StartExportJob,
        _StartImportJob,
        _Trigger,
    ),
)
