# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.gcs``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.gcs.models import AccessControl, BucketLifecycleRule, Cors, IamConfiguration, Logging

__all__ = [
    "Compose",
    "ComposeList",
    "Copy",
    "CreateBucket",
    "CreateBucketIamPolicy",
    "Delete",
    "DeleteBucket",
    "DeleteList",
    "Download",
    "Downloads",
    "List",
    "Trigger",
    "UpdateBucket",
    "Upload",
]

PREFIX: str


class ComposeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Compose(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Compose``."""

    list: Dynamic[One[ComposeList]] | None = None
    """Required."""
    allow_empty: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    to: Text | None = None

    @property
    def outputs(self) -> ComposeOutputs:
        return ComposeOutputs(self._output_root, self.id)


class ComposeList(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.Compose-List``."""

    from_: Text | None = None
    """Required."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    reg_exp: Text | None = None


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Copy``."""

    delete: Dynamic[Bool] | None = None
    """Default: false."""
    from_: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    to: Text | None = None

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "created": "created", "updated": "updated"}
    bucket: Reference
    created: Reference
    updated: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.gcp.gcs.CreateBucket``."""

    name: Text | None = None
    """Required."""
    acl: Items[One[AccessControl]] | None = None
    cors: Items[One[Cors]] | None = None
    default_acl: Items[One[AccessControl]] | None = None
    default_event_based_hold: Dynamic[Bool] | None = None
    default_kms_key_name: Text | None = None
    iam_configuration: One[IamConfiguration] | None = None
    if_exists: Dynamic[Literal["ERROR", "UPDATE", "SKIP"]] | None = None
    """Default: ERROR."""
    impersonated_service_account: Text | None = None
    index_page: Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    lifecycle_rules: Items[One[BucketLifecycleRule]] | None = None
    location: Text | None = None
    logging: One[Logging] | None = None
    not_found_page: Text | None = None
    project_id: Text | None = None
    requester_pays: Dynamic[Bool] | None = None
    retention_period: Dynamic[Int] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    storage_class: (
        Dynamic[Literal["REGIONAL", "MULTI_REGIONAL", "NEARLINE", "COLDLINE", "STANDARD", "ARCHIVE",
        "DURABLE_REDUCED_AVAILABILITY"]]
        | None
    ) = None
    versioning_enabled: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class CreateBucketIamPolicyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "created": "created", "member": "member", "role": "role"}
    bucket: Reference
    created: Reference
    member: Reference
    role: Reference


class CreateBucketIamPolicy(BaseTask):
    """``io.kestra.plugin.gcp.gcs.CreateBucketIamPolicy``."""

    member: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    role: Text | None = None
    """Required."""
    if_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
    """Default: SKIP."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> CreateBucketIamPolicyOutputs:
        return CreateBucketIamPolicyOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri"}
    deleted: Reference
    uri: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Delete``."""

    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    uri: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DeleteBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "bucket_uri": "bucketUri"}
    bucket: Reference
    bucket_uri: Reference


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.gcp.gcs.DeleteBucket``."""

    name: Text | None = None
    """Required."""
    force: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteBucketOutputs:
        return DeleteBucketOutputs(self._output_root, self.id)


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.gcp.gcs.DeleteList``."""

    from_: Text | None = None
    """Required."""
    all_versions: Dynamic[Bool] | None = None
    concurrent: Int | None = None
    """At least 2."""
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteListOutputs:
        return DeleteListOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "path": "path", "uri": "uri"}
    bucket: Reference
    path: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Download``."""

    from_: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs", "output_files": "outputFiles"}
    blobs: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Downloads``."""

    from_: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Default: NONE."""
    all_versions: Dynamic[Bool] | None = None
    impersonated_service_account: Text | None = None
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs"}
    blobs: Reference


class List(BaseTask):
    """``io.kestra.plugin.gcp.gcs.List``."""

    from_: Text | None = None
    """Required."""
    all_versions: Dynamic[Bool] | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    impersonated_service_account: Text | None = None
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs"}
    blobs: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.gcs.Trigger``."""

    from_: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Default: NONE."""
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UpdateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "created": "created", "updated": "updated"}
    bucket: Reference
    created: Reference
    updated: Reference


class UpdateBucket(BaseTask):
    """``io.kestra.plugin.gcp.gcs.UpdateBucket``."""

    name: Text | None = None
    """Required."""
    acl: Items[One[AccessControl]] | None = None
    cors: Items[One[Cors]] | None = None
    default_acl: Items[One[AccessControl]] | None = None
    default_event_based_hold: Dynamic[Bool] | None = None
    default_kms_key_name: Text | None = None
    iam_configuration: One[IamConfiguration] | None = None
    impersonated_service_account: Text | None = None
    index_page: Text | None = None
    labels: Dynamic[Map[Data]] | None = None
    lifecycle_rules: Items[One[BucketLifecycleRule]] | None = None
    location: Text | None = None
    logging: One[Logging] | None = None
    not_found_page: Text | None = None
    project_id: Text | None = None
    requester_pays: Dynamic[Bool] | None = None
    retention_period: Dynamic[Int] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    storage_class: (
        Dynamic[Literal["REGIONAL", "MULTI_REGIONAL", "NEARLINE", "COLDLINE", "STANDARD", "ARCHIVE",
        "DURABLE_REDUCED_AVAILABILITY"]]
        | None
    ) = None
    versioning_enabled: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> UpdateBucketOutputs:
        return UpdateBucketOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"crc32c": "crc32c", "md5": "md5", "uri": "uri"}
    crc32c: Reference
    md5: Reference
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Upload``."""

    cache_control: Text | None = None
    content_disposition: Text | None = None
    content_encoding: Text | None = None
    content_type: Text | None = None
    expected_crc32c: Text | None = None
    expected_md5: Text | None = None
    from_: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    to: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
