# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.minio``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.minio"


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "key": "key", "version_id": "versionId"}
        bucket: Reference
        key: Reference
        version_id: Reference
    class Copy(BaseTask):
        """``io.kestra.plugin.minio.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        delete: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        from_: One[later("kestra_dsl.plugins.minio", "CopyObjectFrom")] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        to: One[later("kestra_dsl.plugins.minio", "CopyObject")] | None = None
        @property
        def outputs(self) -> CopyOutputs:
            return CopyOutputs(self._output_root, self.id)
    return Copy


def _CopyObject():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CopyObject(Node):
        """Part of other types: ``io.kestra.plugin.minio.Copy-CopyObject``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key: Text | None = None
    return CopyObject


def _CopyObjectFrom():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CopyObjectFrom(Node):
        """Part of other types: ``io.kestra.plugin.minio.Copy-CopyObjectFrom``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key: Text | None = None
        version_id: Text | None = None
    return CopyObjectFrom


def _CreateBucket():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateBucketOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket"}
        bucket: Reference
    class CreateBucket(BaseTask):
        """``io.kestra.plugin.minio.CreateBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.CreateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        endpoint: Text | None = None
        object_lock_enabled_for_bucket: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> CreateBucketOutputs:
            return CreateBucketOutputs(self._output_root, self.id)
    return CreateBucket


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "key": "key"}
        bucket: Reference
        key: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.minio.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        bypass_governance_retention: Dynamic[Bool] | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        endpoint: Text | None = None
        key: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _DeleteList():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "size": "size"}
        count: Reference
        size: Reference
    class DeleteList(BaseTask):
        """``io.kestra.plugin.minio.DeleteList``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.DeleteList",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        concurrent: Int | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        error_on_empty: Dynamic[Bool] | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        prefix: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> DeleteListOutputs:
            return DeleteListOutputs(self._output_root, self.id)
    return DeleteList


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"content_length": "contentLength", "uri": "uri"}
        content_length: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.minio.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        endpoint: Text | None = None
        key: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        version_id: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"objects": "objects", "output_files": "outputFiles"}
        objects: Reference
        output_files: Reference
    class Downloads(BaseTask):
        """``io.kestra.plugin.minio.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("action",),
        )
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        move_to: Dynamic[One[later("kestra_dsl.plugins.minio", "CopyObject")]] | None = None
        prefix: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> DownloadsOutputs:
            return DownloadsOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"objects": "objects"}
        objects: Reference
    class List(BaseTask):
        """``io.kestra.plugin.minio.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        include_versions: Dynamic[Bool] | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        prefix: Text | None = None
        recursive: Dynamic[Bool] | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        start_after: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"objects": "objects"}
        objects: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.minio.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        interval: Duration | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
        move_to: One[later("kestra_dsl.plugins.minio", "CopyObject")] | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        prefix: Text | None = None
        regexp: Text | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "key": "key", "version_id": "versionId"}
        bucket: Reference
        key: Reference
        version_id: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.minio.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.minio.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        bucket: Text | None = None
        ca_pem: Text | None = None
        client_pem: Text | None = None
        content_type: Text | None = None
        endpoint: Text | None = None
        from_: One[later("kestra_dsl.plugins.minio", "List")] | Text | Map[Data] | None = None
        key: Text | None = None
        metadata: Dynamic[Map[Data]] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Copy,
        _CopyObject,
        _CopyObjectFrom,
        _CreateBucket,
        _Delete,
        _DeleteList,
        _Download,
        _Downloads,
        _List,
        _Trigger,
        _Upload,
    ),
)
