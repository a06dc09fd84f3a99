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
    """``io.kestra.plugin.minio.Copy``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    endpoint: Text | None = None
    from_: One[CopyObjectFrom] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None
    to: One[CopyObject] | None = None

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CopyObject(Node):
    """Part of other types: ``io.kestra.plugin.minio.Copy-CopyObject``."""

    bucket: Text | None = None
    key: Text | None = None


class CopyObjectFrom(Node):
    """Part of other types: ``io.kestra.plugin.minio.Copy-CopyObjectFrom``."""

    bucket: Text | None = None
    key: Text | None = None
    version_id: Text | None = None


class CreateBucketOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket"}
    bucket: Reference


class CreateBucket(BaseTask):
    """``io.kestra.plugin.minio.CreateBucket``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    endpoint: Text | None = None
    object_lock_enabled_for_bucket: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None

    @property
    def outputs(self) -> CreateBucketOutputs:
        return CreateBucketOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "key": "key"}
    bucket: Reference
    key: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.minio.Delete``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    bypass_governance_retention: Dynamic[Bool] | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    endpoint: Text | None = None
    key: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.minio.DeleteList``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    concurrent: Int | None = None
    """At least 2."""
    delimiter: Text | None = None
    endpoint: Text | None = None
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None

    @property
    def outputs(self) -> DeleteListOutputs:
        return DeleteListOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"content_length": "contentLength", "uri": "uri"}
    content_length: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.minio.Download``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    endpoint: Text | None = None
    key: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None
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
    """``io.kestra.plugin.minio.Downloads``."""

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Required."""
    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    move_to: Dynamic[One[CopyObject]] | None = None
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class List(BaseTask):
    """``io.kestra.plugin.minio.List``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    include_versions: Dynamic[Bool] | None = None
    """Default: true."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    prefix: Text | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: true."""
    regexp: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None
    start_after: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"objects": "objects"}
    objects: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.minio.Trigger``."""

    access_key_id: Text | None = None
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: BOTH."""
    interval: Duration | None = None
    """Default: PT1M."""
    marker: Text | None = None
    max_keys: Dynamic[Int] | None = None
    """Default: 1000."""
    move_to: One[CopyObject] | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    prefix: Text | None = None
    regexp: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

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
    """``io.kestra.plugin.minio.Upload``."""

    access_key_id: Text | None = None
    bucket: Text | None = None
    ca_pem: Text | None = None
    client_pem: Text | None = None
    content_type: Text | None = None
    endpoint: Text | None = None
    from_: One[List] | Text | Map[Data] | None = None
    key: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    ssl: One[SslOptions] | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
