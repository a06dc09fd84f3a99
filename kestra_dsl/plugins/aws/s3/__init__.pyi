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
    """``io.kestra.plugin.aws.s3.Copy``."""

    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    from_: One[CopyObjectFrom] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    to: One[CopyObject] | None = None

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CopyObject(Node):
    """Part of other types: ``io.kestra.plugin.aws.s3.Copy-CopyObject``."""

    bucket: Text | None = None
    key: Text | None = None
    kms_key_id: Text | None = None
    server_side_encryption: Dynamic[Literal["NONE", "AES256", "AWS_KMS"]] | None = None


class CopyObjectFrom(Node):
    """Part of other types: ``io.kestra.plugin.aws.s3.Copy-CopyObjectFrom``."""

    bucket: Text | None = None
    key: Text | None = None
    kms_key_id: Text | None = None
    server_side_encryption: Dynamic[Literal["NONE", "AES256", "AWS_KMS"]] | None = None
    version_id: Text | None = None


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "region": "region"}
    bucket: Reference
    region: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.aws.s3.CreateBucket``."""

    bucket: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    acl: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    grant_full_control: Text | None = None
    grant_read: Text | None = None
    grant_read_acp: Text | None = None
    grant_write: Text | None = None
    grant_write_acp: Text | None = None
    object_lock_enabled_for_bucket: Dynamic[Bool] | None = None
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
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"delete_marker": "deleteMarker", "request_charged": "requestCharged", "version_id": "versionId"}
    delete_marker: Reference
    request_charged: Reference
    version_id: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.aws.s3.Delete``."""

    bucket: Text | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    bypass_governance_retention: Dynamic[Bool] | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    mfa: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.aws.s3.DeleteList``."""

    bucket: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    concurrent: Int | None = None
    """At least 2."""
    delimiter: Text | None = None
    encoding_type: Text | None = None
    endpoint_override: Text | None = None
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    expected_bucket_owner: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

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
    """``io.kestra.plugin.aws.s3.Download``."""

    bucket: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    """Default: false."""
    delimiter: Text | None = None
    endpoint_override: Text | None = None
    expected_bucket_owner: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    key: Text | None = None
    marker: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""
    version_id: Text | None = None

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects", "output_files": "outputFiles"}
    objects: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.aws.s3.Downloads``."""

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Required."""
    bucket: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    """Default: false."""
    delimiter: Text | None = None
    encoding_type: Text | None = None
    endpoint_override: Text | None = None
    expected_bucket_owner: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    marker: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    move_to: Dynamic[One[CopyObject]] | None = None
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class List(BaseTask):
    """``io.kestra.plugin.aws.s3.List``."""

    bucket: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    delimiter: Text | None = None
    encoding_type: Text | None = None
    endpoint_override: Text | None = None
    expected_bucket_owner: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    marker: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.s3.Trigger``."""

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Required."""
    bucket: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    """Default: false."""
    delimiter: Text | None = None
    encoding_type: Text | None = None
    endpoint_override: Text | None = None
    expected_bucket_owner: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    force_path_style: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT1M."""
    marker: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    move_to: Dynamic[One[CopyObject]] | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

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
    """``io.kestra.plugin.aws.s3.Upload``."""

    bucket: Text | None = None
    """Required."""
    from_: Items[Data] | Text | Map[Data] | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    acl: Text | None = None
    bucket_key_enabled: Dynamic[Bool] | None = None
    cache_control: Text | None = None
    checksum: Text | None = None
    checksum_algorithm: (
        Dynamic[Literal["CRC32", "CRC32_C", "SHA1", "SHA256", "CRC64_NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3",
        "XXHASH128", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    compatibility_mode: Dynamic[Bool] | None = None
    """Default: false."""
    concurrent_uploads: Dynamic[Int] | None = None
    """Default: 50."""
    content_disposition: Text | None = None
    content_encoding: Text | None = None
    content_language: Text | None = None
    content_length: Dynamic[Int] | None = None
    content_type: Text | None = None
    endpoint_override: Text | None = None
    expected_bucket_owner: Text | None = None
    expires: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    metadata: Dynamic[Map[Data]] | None = None
    object_lock_legal_hold_status: Dynamic[Literal["ON", "OFF", "UNKNOWN_TO_SDK_VERSION"]] | None = None
    object_lock_mode: Dynamic[Literal["GOVERNANCE", "COMPLIANCE", "UNKNOWN_TO_SDK_VERSION"]] | None = None
    object_lock_retain_until_date: Text | None = None
    region: Text | None = None
    request_payer: Text | None = None
    secret_key_id: Text | None = None
    server_side_encryption: (
        Dynamic[Literal["AES256", "AWS_FSX", "AWS_BACKUP", "AWS_KMS", "AWS_KMS_DSSE", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    session_token: Text | None = None
    storage_class: (
        Dynamic[Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING",
        "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP",
        "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    tagging: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
