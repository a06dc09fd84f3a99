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
    """``io.kestra.plugin.gcp.gcs.Compose``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, list.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.compose
    """

    list: Dynamic[One[ComposeList]] | None = None
    """ComposeList, or an expression. Required."""
    allow_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    to: Text | None = None
    """Object such as `gs://bucket/path`. Text, or an expression."""

    @property
    def outputs(self) -> ComposeOutputs:
        return ComposeOutputs(self._output_root, self.id)


class ComposeList(Node):
    """Part of other types: ``io.kestra.plugin.gcp.gcs.Compose-List``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: from_.
    """

    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """RECURSIVE or DIRECTORY, or an expression. Default: DIRECTORY."""
    reg_exp: Text | None = None
    """Text, or an expression."""


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.copy
    """

    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    to: Text | None = None
    """Object such as `gs://bucket/path`. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.gcs.CreateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.createbucket
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    acl: Items[One[AccessControl]] | None = None
    """List of AccessControl."""
    cors: Items[One[Cors]] | None = None
    """List of Cors."""
    default_acl: Items[One[AccessControl]] | None = None
    """List of AccessControl."""
    default_event_based_hold: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    default_kms_key_name: Text | None = None
    """Text, or an expression."""
    iam_configuration: One[IamConfiguration] | None = None
    """IamConfiguration."""
    if_exists: Dynamic[Literal["ERROR", "UPDATE", "SKIP"]] | None = None
    """ERROR, UPDATE or SKIP, or an expression. Default: ERROR."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    index_page: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    lifecycle_rules: Items[One[BucketLifecycleRule]] | None = None
    """List of BucketLifecycleRule."""
    location: Text | None = None
    """Text, or an expression."""
    logging: One[Logging] | None = None
    """Logging."""
    not_found_page: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    requester_pays: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    retention_period: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    storage_class: (
        Dynamic[Literal["REGIONAL", "MULTI_REGIONAL", "NEARLINE", "COLDLINE", "STANDARD", "ARCHIVE",
        "DURABLE_REDUCED_AVAILABILITY"]]
        | None
    ) = None
    """REGIONAL, MULTI_REGIONAL, NEARLINE, COLDLINE, STANDARD, ARCHIVE or DURABLE_REDUCED_AVAILABILITY, or an expression."""
    versioning_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""

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
    """``io.kestra.plugin.gcp.gcs.CreateBucketIamPolicy``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, member, name, role.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.createbucketiampolicy
    """

    member: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    role: Text | None = None
    """Text, or an expression. Required."""
    if_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
    """ERROR or SKIP, or an expression. Default: SKIP."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> CreateBucketIamPolicyOutputs:
        return CreateBucketIamPolicyOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri"}
    deleted: Reference
    uri: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.delete
    """

    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    uri: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DeleteBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "bucket_uri": "bucketUri"}
    bucket: Reference
    bucket_uri: Reference


class DeleteBucket(BaseTask):
    """``io.kestra.plugin.gcp.gcs.DeleteBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.deletebucket
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    force: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteBucketOutputs:
        return DeleteBucketOutputs(self._output_root, self.id)


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.gcp.gcs.DeleteList``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, from_.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.deletelist
    """

    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    all_versions: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    concurrent: Int | None = None
    """Whole number. At least 2."""
    error_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """RECURSIVE or DIRECTORY, or an expression. Default: DIRECTORY."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

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
    """``io.kestra.plugin.gcp.gcs.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.download
    """

    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs", "output_files": "outputFiles"}
    blobs: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, from_.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.downloads
    """

    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Default: NONE."""
    all_versions: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """RECURSIVE or DIRECTORY, or an expression. Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_directory: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs"}
    blobs: Reference


class List(BaseTask):
    """``io.kestra.plugin.gcp.gcs.List``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, from_.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.list
    """

    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    all_versions: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """RECURSIVE or DIRECTORY, or an expression. Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs"}
    blobs: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.gcs.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, from_.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.trigger
    """

    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Default: NONE."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """RECURSIVE or DIRECTORY, or an expression. Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_directory: Text | None = None
    """Text, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

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
    """``io.kestra.plugin.gcp.gcs.UpdateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, name.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.updatebucket
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    acl: Items[One[AccessControl]] | None = None
    """List of AccessControl."""
    cors: Items[One[Cors]] | None = None
    """List of Cors."""
    default_acl: Items[One[AccessControl]] | None = None
    """List of AccessControl."""
    default_event_based_hold: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    default_kms_key_name: Text | None = None
    """Text, or an expression."""
    iam_configuration: One[IamConfiguration] | None = None
    """IamConfiguration."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    index_page: Text | None = None
    """Text, or an expression."""
    labels: Dynamic[Map[Data]] | None = None
    """Labels of the resource in Google Cloud. Mapping of names to any data, or an expression."""
    lifecycle_rules: Items[One[BucketLifecycleRule]] | None = None
    """List of BucketLifecycleRule."""
    location: Text | None = None
    """Text, or an expression."""
    logging: One[Logging] | None = None
    """Logging."""
    not_found_page: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    requester_pays: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    retention_period: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    storage_class: (
        Dynamic[Literal["REGIONAL", "MULTI_REGIONAL", "NEARLINE", "COLDLINE", "STANDARD", "ARCHIVE",
        "DURABLE_REDUCED_AVAILABILITY"]]
        | None
    ) = None
    """REGIONAL, MULTI_REGIONAL, NEARLINE, COLDLINE, STANDARD, ARCHIVE or DURABLE_REDUCED_AVAILABILITY, or an expression."""
    versioning_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""

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
    """``io.kestra.plugin.gcp.gcs.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id.
    https://kestra.io/plugins/plugin-gcp/gcs/io.kestra.plugin.gcp.gcs.upload
    """

    cache_control: Text | None = None
    """Text, or an expression."""
    content_disposition: Text | None = None
    """Text, or an expression."""
    content_encoding: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Text, or an expression."""
    expected_crc32c: Text | None = None
    """Text, or an expression."""
    expected_md5: Text | None = None
    """Text, or an expression."""
    from_: Text | None = None
    """Object such as `gs://bucket/path`, or for an upload the file in Kestra's internal storage. Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    to: Text | None = None
    """Object such as `gs://bucket/path`. Text, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
