# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.minio``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import SslOptions

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
    """``io.kestra.plugin.minio.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.copy
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    from_: One[CopyObjectFrom] | None = None
    """CopyObjectFrom."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""
    to: One[CopyObject] | None = None
    """CopyObject."""

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CopyObject(Node):
    """Part of other types: ``io.kestra.plugin.minio.Copy-CopyObject``.

    A part. In Kestra 1.3, 2.0. From plugin-minio 1.4.5.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""


class CopyObjectFrom(Node):
    """Part of other types: ``io.kestra.plugin.minio.Copy-CopyObjectFrom``.

    A part. In Kestra 1.3, 2.0. From plugin-minio 1.4.5.
    """

    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    version_id: Text | None = None
    """Text, or an expression."""


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket"}
    bucket: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.minio.CreateBucket``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.createbucket
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    object_lock_enabled_for_bucket: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""

    @property
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "key": "key"}
    bucket: Reference
    key: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.minio.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.delete
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    bypass_governance_retention: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.minio.DeleteList``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.deletelist
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    concurrent: Int | None = None
    """Whole number. At least 2."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    error_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""

    @property
    def outputs(self) -> DeleteListOutputs:
        return DeleteListOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"content_length": "contentLength", "uri": "uri"}
    content_length: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.minio.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.download
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""
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
    """``io.kestra.plugin.minio.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id, action.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.downloads
    """

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    move_to: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class List(BaseTask):
    """``io.kestra.plugin.minio.List``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.list
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    include_versions: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""
    start_after: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.minio.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.trigger
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: BOTH."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    marker: Text | None = None
    """Text, or an expression."""
    max_keys: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    move_to: One[CopyObject] | None = None
    """CopyObject."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    prefix: Text | None = None
    """Start of the object names to select. Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "key": "key", "version_id": "versionId"}
    bucket: Reference
    key: Reference
    version_id: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.minio.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-minio 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-minio/io.kestra.plugin.minio.upload
    """

    access_key_id: Text | None = None
    """Access key of the MinIO user. Text, or an expression."""
    bucket: Text | None = None
    """Name of the bucket. Text, or an expression."""
    ca_pem: Text | None = None
    """Text, or an expression."""
    client_pem: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    from_: One[List] | Text | Map[Data] | None = None
    """List, or text, or mapping of names to any data."""
    key: Text | None = None
    """Name of the object in the bucket. Text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
