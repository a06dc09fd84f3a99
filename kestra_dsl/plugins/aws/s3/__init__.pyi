# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.s3``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Copy",
    "CopyObject",
    "CopyObjectFrom",
    "CreateBucket",
    "Delete",
    "DeleteList",
    "Download",
    "Downloads",
    "List",
    "Trigger",
    "Upload",
]

PREFIX: str


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "key": "key", "version_id": "versionId"}
    bucket: Reference
    key: Reference
    version_id: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.aws.s3.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.copy
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    from_: One[CopyObjectFrom] | None = None
    """CopyObjectFrom."""
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
    to: One[CopyObject] | None = None
    """CopyObject."""

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CopyObject(Node):
    """Part of other types: ``io.kestra.plugin.aws.s3.Copy-CopyObject``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    kms_key_id: Text | None = None
    """Text, or an expression."""
    server_side_encryption: Dynamic[Literal["NONE", "AES256", "AWS_KMS"]] | None = None
    """NONE, AES256 or AWS_KMS, or an expression."""


class CopyObjectFrom(Node):
    """Part of other types: ``io.kestra.plugin.aws.s3.Copy-CopyObjectFrom``.

    A part. In Kestra 1.3, 2.0. From plugin-aws 2.8.2.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    kms_key_id: Text | None = None
    """Text, or an expression."""
    server_side_encryption: Dynamic[Literal["NONE", "AES256", "AWS_KMS"]] | None = None
    """NONE, AES256 or AWS_KMS, or an expression."""
    version_id: Text | None = None
    """Text, or an expression."""


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "region": "region"}
    bucket: Reference
    region: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.aws.s3.CreateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.createbucket
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    acl: Text | None = None
    """Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    grant_full_control: Text | None = None
    """Text, or an expression."""
    grant_read: Text | None = None
    """Text, or an expression."""
    grant_read_acp: Text | None = None
    """Text, or an expression."""
    grant_write: Text | None = None
    """Text, or an expression."""
    grant_write_acp: Text | None = None
    """Text, or an expression."""
    object_lock_enabled_for_bucket: Dynamic[Bool] | None = None
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
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"delete_marker": "deleteMarker", "request_charged": "requestCharged", "version_id": "versionId"}
    delete_marker: Reference
    request_charged: Reference
    version_id: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.aws.s3.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket, key.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.delete
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    bypass_governance_retention: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    mfa: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
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
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.aws.s3.DeleteList``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.deletelist
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    concurrent: Int | None = None
    """Whole number. At least 2."""
    delimiter: Text | None = None
    """Text, or an expression."""
    encoding_type: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    error_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    expected_bucket_owner: Text | None = None
    """Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
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
    def outputs(self) -> DeleteListOutputs:
        return DeleteListOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checksum_algorithm": "checksumAlgorithm", "checksum_value": "checksumValue", "content_length": "contentLength", "content_type": "contentType", "files": "files", "metadata": "metadata", "uri": "uri", "version_id": "versionId"}
    checksum_algorithm: Reference
    checksum_value: Reference
    content_length: Reference
    content_type: Reference
    files: Reference
    metadata: Reference
    uri: Reference
    version_id: Reference


class Download(BaseTask):
    """``io.kestra.plugin.aws.s3.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.download
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expected_bucket_owner: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    marker: Text | None = None
    """Text, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
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
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    version_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects", "output_files": "outputFiles"}
    objects: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.aws.s3.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, action, bucket.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.downloads
    """

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    delimiter: Text | None = None
    """Text, or an expression."""
    encoding_type: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expected_bucket_owner: Text | None = None
    """Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    marker: Text | None = None
    """Text, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    move_to: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
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
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class List(BaseTask):
    """``io.kestra.plugin.aws.s3.List``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.list
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    encoding_type: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expected_bucket_owner: Text | None = None
    """Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    marker: Text | None = None
    """Text, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
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
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.s3.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, action, bucket.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.trigger
    """

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Required."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    delimiter: Text | None = None
    """Text, or an expression."""
    encoding_type: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expected_bucket_owner: Text | None = None
    """Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    marker: Text | None = None
    """Text, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    move_to: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""
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


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "files": "files", "key": "key", "version_id": "versionId"}
    bucket: Reference
    files: Reference
    key: Reference
    version_id: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.aws.s3.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, bucket, from_, key.
    https://kestra.io/plugins/plugin-aws/s3/io.kestra.plugin.aws.s3.upload
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression. Required."""
    from_: Items[Data] | Text | Map[Data] | None = None
    """List of any data, or text, or mapping of names to any data. Required."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    acl: Text | None = None
    """Text, or an expression."""
    bucket_key_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    cache_control: Text | None = None
    """Text, or an expression."""
    checksum: Text | None = None
    """Text, or an expression."""
    checksum_algorithm: (
        Dynamic[Literal["CRC32", "CRC32_C", "SHA1", "SHA256", "CRC64_NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3",
        "XXHASH128", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    """CRC32, CRC32_C, SHA1, SHA256, CRC64_NVME, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128 or UNKNOWN_TO_SDK_VERSION, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    concurrent_uploads: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    content_disposition: Text | None = None
    """Text, or an expression."""
    content_encoding: Text | None = None
    """Text, or an expression."""
    content_language: Text | None = None
    """Text, or an expression."""
    content_length: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    content_type: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expected_bucket_owner: Text | None = None
    """Text, or an expression."""
    expires: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    object_lock_legal_hold_status: Dynamic[Literal["ON", "OFF", "UNKNOWN_TO_SDK_VERSION"]] | None = None
    """ON, OFF or UNKNOWN_TO_SDK_VERSION, or an expression."""
    object_lock_mode: Dynamic[Literal["GOVERNANCE", "COMPLIANCE", "UNKNOWN_TO_SDK_VERSION"]] | None = None
    """GOVERNANCE, COMPLIANCE or UNKNOWN_TO_SDK_VERSION, or an expression."""
    object_lock_retain_until_date: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    request_payer: Text | None = None
    """Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    server_side_encryption: (
        Dynamic[Literal["AES256", "AWS_FSX", "AWS_BACKUP", "AWS_KMS", "AWS_KMS_DSSE", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    """AES256, AWS_FSX, AWS_BACKUP, AWS_KMS, AWS_KMS_DSSE or UNKNOWN_TO_SDK_VERSION, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    storage_class: (
        Dynamic[Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING",
        "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP",
        "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    """STANDARD, REDUCED_REDUNDANCY, STANDARD_IA, ONEZONE_IA, INTELLIGENT_TIERING, GLACIER, DEEP_ARCHIVE, OUTPOSTS, GLACIER_IR, SNOW, EXPRESS_ONEZONE, FSX_OPENZFS, FSX_ONTAP, AWS_BACKUP_WARM, AWS_BACKUP_LOW_COST_WARM or UNKNOWN_TO_SDK_VERSION, or an expression."""
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
    tagging: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
