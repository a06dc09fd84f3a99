# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.gcs``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.gcp.gcs"


def _Compose():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ComposeOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Compose(BaseTask):
        """``io.kestra.plugin.gcp.gcs.Compose``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Compose",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("list",),
        )
        list: Dynamic[One[later("kestra_dsl.plugins.gcp.gcs", "ComposeList")]] | None = None
        allow_empty: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        to: Text | None = None
        @property
        def outputs(self) -> ComposeOutputs:
            return ComposeOutputs(self._output_root, self.id)
    return Compose


def _ComposeList():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class ComposeList(Node):
        """Part of other types: ``io.kestra.plugin.gcp.gcs.Compose-List``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
        reg_exp: Text | None = None
    return ComposeList


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Copy(BaseTask):
        """``io.kestra.plugin.gcp.gcs.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        delete: Dynamic[Bool] | None = None
        from_: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        to: Text | None = None
        @property
        def outputs(self) -> CopyOutputs:
            return CopyOutputs(self._output_root, self.id)
    return Copy


def _CreateBucket():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateBucketOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "created": "created", "updated": "updated"}
        bucket: Reference
        created: Reference
        updated: Reference
    class CreateBucket(BaseTask):
        """``io.kestra.plugin.gcp.gcs.CreateBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.CreateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        acl: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "AccessControl")]] | None = None
        cors: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "Cors")]] | None = None
        default_acl: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "AccessControl")]] | None = None
        default_event_based_hold: Dynamic[Bool] | None = None
        default_kms_key_name: Text | None = None
        iam_configuration: One[later("kestra_dsl.plugins.gcp.gcs.models", "IamConfiguration")] | None = None
        if_exists: Dynamic[Literal["ERROR", "UPDATE", "SKIP"]] | None = None
        impersonated_service_account: Text | None = None
        index_page: Text | None = None
        labels: Dynamic[Map[Data]] | None = None
        lifecycle_rules: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "BucketLifecycleRule")]] | None = None
        location: Text | None = None
        logging: One[later("kestra_dsl.plugins.gcp.gcs.models", "Logging")] | None = None
        not_found_page: Text | None = None
        project_id: Text | None = None
        requester_pays: Dynamic[Bool] | None = None
        retention_period: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
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
    return CreateBucket


def _CreateBucketIamPolicy():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateBucketIamPolicyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "created": "created", "member": "member", "role": "role"}
        bucket: Reference
        created: Reference
        member: Reference
        role: Reference
    class CreateBucketIamPolicy(BaseTask):
        """``io.kestra.plugin.gcp.gcs.CreateBucketIamPolicy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.CreateBucketIamPolicy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("member", "name", "role"),
        )
        member: Text | None = None
        name: Text | None = None
        role: Text | None = None
        if_exists: Dynamic[Literal["ERROR", "SKIP"]] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> CreateBucketIamPolicyOutputs:
            return CreateBucketIamPolicyOutputs(self._output_root, self.id)
    return CreateBucketIamPolicy


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted", "uri": "uri"}
        deleted: Reference
        uri: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.gcp.gcs.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        error_on_missing: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        uri: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _DeleteBucket():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteBucketOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "bucket_uri": "bucketUri"}
        bucket: Reference
        bucket_uri: Reference
    class DeleteBucket(BaseTask):
        """``io.kestra.plugin.gcp.gcs.DeleteBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.DeleteBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        force: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteBucketOutputs:
            return DeleteBucketOutputs(self._output_root, self.id)
    return DeleteBucket


def _DeleteList():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "size": "size"}
        count: Reference
        size: Reference
    class DeleteList(BaseTask):
        """``io.kestra.plugin.gcp.gcs.DeleteList``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.DeleteList",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        all_versions: Dynamic[Bool] | None = None
        concurrent: Int | None = None
        error_on_empty: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
        project_id: Text | None = None
        reg_exp: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteListOutputs:
            return DeleteListOutputs(self._output_root, self.id)
    return DeleteList


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "path": "path", "uri": "uri"}
        bucket: Reference
        path: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.gcp.gcs.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"blobs": "blobs", "output_files": "outputFiles"}
        blobs: Reference
        output_files: Reference
    class Downloads(BaseTask):
        """``io.kestra.plugin.gcp.gcs.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        all_versions: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
        max_files: Dynamic[Int] | None = None
        move_directory: Text | None = None
        project_id: Text | None = None
        reg_exp: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DownloadsOutputs:
            return DownloadsOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"blobs": "blobs"}
        blobs: Reference
    class List(BaseTask):
        """``io.kestra.plugin.gcp.gcs.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        all_versions: Dynamic[Bool] | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        impersonated_service_account: Text | None = None
        listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
        max_files: Dynamic[Int] | None = None
        project_id: Text | None = None
        reg_exp: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"blobs": "blobs"}
        blobs: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.gcp.gcs.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        impersonated_service_account: Text | None = None
        interval: Duration | None = None
        listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
        max_files: Dynamic[Int] | None = None
        move_directory: Text | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        project_id: Text | None = None
        reg_exp: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _UpdateBucket():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateBucketOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "created": "created", "updated": "updated"}
        bucket: Reference
        created: Reference
        updated: Reference
    class UpdateBucket(BaseTask):
        """``io.kestra.plugin.gcp.gcs.UpdateBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.UpdateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name",),
        )
        name: Text | None = None
        acl: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "AccessControl")]] | None = None
        cors: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "Cors")]] | None = None
        default_acl: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "AccessControl")]] | None = None
        default_event_based_hold: Dynamic[Bool] | None = None
        default_kms_key_name: Text | None = None
        iam_configuration: One[later("kestra_dsl.plugins.gcp.gcs.models", "IamConfiguration")] | None = None
        impersonated_service_account: Text | None = None
        index_page: Text | None = None
        labels: Dynamic[Map[Data]] | None = None
        lifecycle_rules: Items[One[later("kestra_dsl.plugins.gcp.gcs.models", "BucketLifecycleRule")]] | None = None
        location: Text | None = None
        logging: One[later("kestra_dsl.plugins.gcp.gcs.models", "Logging")] | None = None
        not_found_page: Text | None = None
        project_id: Text | None = None
        requester_pays: Dynamic[Bool] | None = None
        retention_period: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
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
    return UpdateBucket


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"crc32c": "crc32c", "md5": "md5", "uri": "uri"}
        crc32c: Reference
        md5: Reference
        uri: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.gcp.gcs.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gcs.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        service_account: Text | None = None
        to: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Compose,
        _ComposeList,
        _Copy,
        _CreateBucket,
        _CreateBucketIamPolicy,
        _Delete,
        _DeleteBucket,
        _DeleteList,
        _Download,
        _Downloads,
        _List,
        _Trigger,
        _UpdateBucket,
        _Upload,
    ),
    (
        "models",
    ),
)
