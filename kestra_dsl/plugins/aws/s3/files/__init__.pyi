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
    """``io.kestra.plugin.aws.s3.files.CreateFileSystem``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket, role_arn.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.createfilesystem
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    role_arn: Text | None = None
    """Text, or an expression. Required."""
    tags: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    accept_bucket_warning: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    client_token: Text | None = None
    """Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    kms_key_id: Text | None = None
    """Text, or an expression."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
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
    def outputs(self) -> CreateFileSystemOutputs:
        return CreateFileSystemOutputs(self._output_root, self.id)


class CreateMountTargetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"ip_address": "ipAddress", "mount_target_id": "mountTargetId", "status": "status"}
    ip_address: Reference
    mount_target_id: Reference
    status: Reference


class CreateMountTarget(BaseTask):
    """``io.kestra.plugin.aws.s3.files.CreateMountTarget``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, file_system_id, subnet_id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.createmounttarget
    """

    file_system_id: Text | None = None
    """Text, or an expression. Required."""
    subnet_id: Text | None = None
    """Text, or an expression. Required."""
    security_groups: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    ip_address: Text | None = None
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
    def outputs(self) -> CreateMountTargetOutputs:
        return CreateMountTargetOutputs(self._output_root, self.id)


class DeleteFileSystem(BaseTask):
    """``io.kestra.plugin.aws.s3.files.DeleteFileSystem``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, file_system_id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.deletefilesystem
    """

    file_system_id: Text | None = None
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


class DeleteMountTarget(BaseTask):
    """``io.kestra.plugin.aws.s3.files.DeleteMountTarget``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, mount_target_id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.deletemounttarget
    """

    mount_target_id: Text | None = None
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


class GetFileSystemOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_system": "fileSystem"}
    file_system: Reference


class GetFileSystem(BaseTask):
    """``io.kestra.plugin.aws.s3.files.GetFileSystem``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, file_system_id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.getfilesystem
    """

    file_system_id: Text | None = None
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
    def outputs(self) -> GetFileSystemOutputs:
        return GetFileSystemOutputs(self._output_root, self.id)


class ListFileSystemsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_systems": "fileSystems", "next_token": "nextToken"}
    file_systems: Reference
    next_token: Reference


class ListFileSystems(BaseTask):
    """``io.kestra.plugin.aws.s3.files.ListFileSystems``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.listfilesystems
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    next_token: Text | None = None
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
    def outputs(self) -> ListFileSystemsOutputs:
        return ListFileSystemsOutputs(self._output_root, self.id)


class ListMountTargetsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"mount_targets": "mountTargets", "next_token": "nextToken"}
    mount_targets: Reference
    next_token: Reference


class ListMountTargets(BaseTask):
    """``io.kestra.plugin.aws.s3.files.ListMountTargets``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, file_system_id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.files.listmounttargets
    """

    file_system_id: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    next_token: Text | None = None
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
    def outputs(self) -> ListMountTargetsOutputs:
        return ListMountTargetsOutputs(self._output_root, self.id)
