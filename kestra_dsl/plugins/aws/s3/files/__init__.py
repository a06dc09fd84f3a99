# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.s3.files``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateFileSystem",
    "CreateMountTarget",
    "DeleteFileSystem",
    "DeleteMountTarget",
    "GetFileSystem",
    "ListFileSystems",
    "ListMountTargets",
]

PREFIX = "io.kestra.plugin.aws.s3.files"


def _CreateFileSystem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateFileSystemOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"creation_time": "creationTime", "file_system_arn": "fileSystemArn", "file_system_id": "fileSystemId", "status": "status"}
        creation_time: Reference
        file_system_arn: Reference
        file_system_id: Reference
        status: Reference
    class CreateFileSystem(BaseTask):
        """``io.kestra.plugin.aws.s3.files.CreateFileSystem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.CreateFileSystem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket", "role_arn"),
        )
        bucket: Text | None = None
        role_arn: Text | None = None
        tags: Dynamic[Map[Data]] | None = None
        accept_bucket_warning: Dynamic[Bool] | None = None
        access_key_id: Text | None = None
        client_token: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        kms_key_id: Text | None = None
        prefix: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> CreateFileSystemOutputs:
            return CreateFileSystemOutputs(self._output_root, self.id)
    return CreateFileSystem


def _CreateMountTarget():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateMountTargetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"ip_address": "ipAddress", "mount_target_id": "mountTargetId", "status": "status"}
        ip_address: Reference
        mount_target_id: Reference
        status: Reference
    class CreateMountTarget(BaseTask):
        """``io.kestra.plugin.aws.s3.files.CreateMountTarget``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.CreateMountTarget",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_system_id", "subnet_id"),
        )
        file_system_id: Text | None = None
        subnet_id: Text | None = None
        security_groups: Dynamic[Items[Text]] | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        ip_address: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> CreateMountTargetOutputs:
            return CreateMountTargetOutputs(self._output_root, self.id)
    return CreateMountTarget


def _DeleteFileSystem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    class DeleteFileSystem(BaseTask):
        """``io.kestra.plugin.aws.s3.files.DeleteFileSystem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.DeleteFileSystem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_system_id",),
        )
        file_system_id: Text | None = None
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
    return DeleteFileSystem


def _DeleteMountTarget():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    class DeleteMountTarget(BaseTask):
        """``io.kestra.plugin.aws.s3.files.DeleteMountTarget``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.DeleteMountTarget",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("mount_target_id",),
        )
        mount_target_id: Text | None = None
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
    return DeleteMountTarget


def _GetFileSystem():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetFileSystemOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file_system": "fileSystem"}
        file_system: Reference
    class GetFileSystem(BaseTask):
        """``io.kestra.plugin.aws.s3.files.GetFileSystem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.GetFileSystem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_system_id",),
        )
        file_system_id: Text | None = None
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
        def outputs(self) -> GetFileSystemOutputs:
            return GetFileSystemOutputs(self._output_root, self.id)
    return GetFileSystem


def _ListFileSystems():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListFileSystemsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file_systems": "fileSystems", "next_token": "nextToken"}
        file_systems: Reference
        next_token: Reference
    class ListFileSystems(BaseTask):
        """``io.kestra.plugin.aws.s3.files.ListFileSystems``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.ListFileSystems",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        max_results: Dynamic[Int] | None = None
        next_token: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> ListFileSystemsOutputs:
            return ListFileSystemsOutputs(self._output_root, self.id)
    return ListFileSystems


def _ListMountTargets():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListMountTargetsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"mount_targets": "mountTargets", "next_token": "nextToken"}
        mount_targets: Reference
        next_token: Reference
    class ListMountTargets(BaseTask):
        """``io.kestra.plugin.aws.s3.files.ListMountTargets``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.files.ListMountTargets",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_system_id",),
        )
        file_system_id: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        max_results: Dynamic[Int] | None = None
        next_token: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> ListMountTargetsOutputs:
            return ListMountTargetsOutputs(self._output_root, self.id)
    return ListMountTargets


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateFileSystem,
        _CreateMountTarget,
        _DeleteFileSystem,
        _DeleteMountTarget,
        _GetFileSystem,
        _ListFileSystems,
        _ListMountTargets,
    ),
)
