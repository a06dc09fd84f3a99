# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.s3.files``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateFileSystem",
    "CreateMountTarget",
    "DeleteFileSystem",
    "DeleteMountTarget",
    "GetFileSystem",
    "ListFileSystems",
    "ListMountTargets",
]

PREFIX: str


class CreateFileSystemOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"creation_time": "creationTime", "file_system_arn": "fileSystemArn", "file_system_id": "fileSystemId", "status": "status"}
    creation_time: Reference
    file_system_arn: Reference
    file_system_id: Reference
    status: Reference


class CreateFileSystem(BaseTask):
    """``io.kestra.plugin.aws.s3.files.CreateFileSystem``."""

    bucket: Text | None = None
    """Required."""
    role_arn: Text | None = None
    """Required."""
    tags: Dynamic[Map[Data]] | None = None
    accept_bucket_warning: Dynamic[Bool] | None = None
    """Default: false."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> CreateFileSystemOutputs:
        return CreateFileSystemOutputs(self._output_root, self.id)


class CreateMountTargetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"ip_address": "ipAddress", "mount_target_id": "mountTargetId", "status": "status"}
    ip_address: Reference
    mount_target_id: Reference
    status: Reference


class CreateMountTarget(BaseTask):
    """``io.kestra.plugin.aws.s3.files.CreateMountTarget``."""

    file_system_id: Text | None = None
    """Required."""
    subnet_id: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> CreateMountTargetOutputs:
        return CreateMountTargetOutputs(self._output_root, self.id)


class DeleteFileSystem(BaseTask):
    """``io.kestra.plugin.aws.s3.files.DeleteFileSystem``."""

    file_system_id: Text | None = None
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


class DeleteMountTarget(BaseTask):
    """``io.kestra.plugin.aws.s3.files.DeleteMountTarget``."""

    mount_target_id: Text | None = None
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


class GetFileSystemOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_system": "fileSystem"}
    file_system: Reference


class GetFileSystem(BaseTask):
    """``io.kestra.plugin.aws.s3.files.GetFileSystem``."""

    file_system_id: Text | None = None
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
    def outputs(self) -> GetFileSystemOutputs:
        return GetFileSystemOutputs(self._output_root, self.id)


class ListFileSystemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_systems": "fileSystems", "next_token": "nextToken"}
    file_systems: Reference
    next_token: Reference


class ListFileSystems(BaseTask):
    """``io.kestra.plugin.aws.s3.files.ListFileSystems``."""

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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> ListFileSystemsOutputs:
        return ListFileSystemsOutputs(self._output_root, self.id)


class ListMountTargetsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"mount_targets": "mountTargets", "next_token": "nextToken"}
    mount_targets: Reference
    next_token: Reference


class ListMountTargets(BaseTask):
    """``io.kestra.plugin.aws.s3.files.ListMountTargets``."""

    file_system_id: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> ListMountTargetsOutputs:
        return ListMountTargetsOutputs(self._output_root, self.id)
