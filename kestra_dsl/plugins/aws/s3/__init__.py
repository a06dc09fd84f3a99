# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.s3``."""

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

PREFIX = "io.kestra.plugin.aws.s3"


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "key": "key", "version_id": "versionId"}
        bucket: Reference
        key: Reference
        version_id: Reference
    class Copy(BaseTask):
        """``io.kestra.plugin.aws.s3.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        delete: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        from_: One[later("kestra_dsl.plugins.aws.s3", "CopyObjectFrom")] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        to: One[later("kestra_dsl.plugins.aws.s3", "CopyObject")] | None = None
        @property
        def outputs(self) -> CopyOutputs:
            return CopyOutputs(self._output_root, self.id)
    return Copy


def _CopyObject():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class CopyObject(Node):
        """Part of other types: ``io.kestra.plugin.aws.s3.Copy-CopyObject``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key: Text | None = None
        kms_key_id: Text | None = None
        server_side_encryption: Dynamic[Literal["NONE", "AES256", "AWS_KMS"]] | None = None
    return CopyObject


def _CopyObjectFrom():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class CopyObjectFrom(Node):
        """Part of other types: ``io.kestra.plugin.aws.s3.Copy-CopyObjectFrom``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        bucket: Text | None = None
        key: Text | None = None
        kms_key_id: Text | None = None
        server_side_encryption: Dynamic[Literal["NONE", "AES256", "AWS_KMS"]] | None = None
        version_id: Text | None = None
    return CopyObjectFrom


def _CreateBucket():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateBucketOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "region": "region"}
        bucket: Reference
        region: Reference
    class CreateBucket(BaseTask):
        """``io.kestra.plugin.aws.s3.CreateBucket``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.CreateBucket",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket",),
            names={"grant_read_acp": "grantReadACP", "grant_write_acp": "grantWriteACP"},
        )
        bucket: Text | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> CreateBucketOutputs:
            return CreateBucketOutputs(self._output_root, self.id)
    return CreateBucket


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"delete_marker": "deleteMarker", "request_charged": "requestCharged", "version_id": "versionId"}
        delete_marker: Reference
        request_charged: Reference
        version_id: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.aws.s3.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket", "key"),
        )
        bucket: Text | None = None
        key: Text | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _DeleteList():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "size": "size"}
        count: Reference
        size: Reference
    class DeleteList(BaseTask):
        """``io.kestra.plugin.aws.s3.DeleteList``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.DeleteList",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        concurrent: Int | None = None
        delimiter: Text | None = None
        encoding_type: Text | None = None
        endpoint_override: Text | None = None
        error_on_empty: Dynamic[Bool] | None = None
        expected_bucket_owner: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        force_path_style: Dynamic[Bool] | None = None
        marker: Text | None = None
        max_keys: Dynamic[Int] | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> DeleteListOutputs:
            return DeleteListOutputs(self._output_root, self.id)
    return DeleteList


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        delimiter: Text | None = None
        endpoint_override: Text | None = None
        expected_bucket_owner: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        key: Text | None = None
        marker: Text | None = None
        max_files: Dynamic[Int] | None = None
        max_keys: Dynamic[Int] | None = None
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
        sts_role_session_name: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        version_id: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"objects": "objects", "output_files": "outputFiles"}
        objects: Reference
        output_files: Reference
    class Downloads(BaseTask):
        """``io.kestra.plugin.aws.s3.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("action", "bucket"),
        )
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        bucket: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        delimiter: Text | None = None
        encoding_type: Text | None = None
        endpoint_override: Text | None = None
        expected_bucket_owner: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        force_path_style: Dynamic[Bool] | None = None
        marker: Text | None = None
        max_files: Dynamic[Int] | None = None
        max_keys: Dynamic[Int] | None = None
        move_to: Dynamic[One[later("kestra_dsl.plugins.aws.s3", "CopyObject")]] | None = None
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
        sts_role_session_name: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DownloadsOutputs:
            return DownloadsOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"objects": "objects"}
        objects: Reference
    class List(BaseTask):
        """``io.kestra.plugin.aws.s3.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket",),
        )
        bucket: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        delimiter: Text | None = None
        encoding_type: Text | None = None
        endpoint_override: Text | None = None
        expected_bucket_owner: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        force_path_style: Dynamic[Bool] | None = None
        marker: Text | None = None
        max_files: Dynamic[Int] | None = None
        max_keys: Dynamic[Int] | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"objects": "objects"}
        objects: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.aws.s3.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("action", "bucket"),
        )
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        bucket: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        delimiter: Text | None = None
        encoding_type: Text | None = None
        endpoint_override: Text | None = None
        expected_bucket_owner: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        force_path_style: Dynamic[Bool] | None = None
        interval: Duration | None = None
        marker: Text | None = None
        max_files: Dynamic[Int] | None = None
        max_keys: Dynamic[Int] | None = None
        move_to: Dynamic[One[later("kestra_dsl.plugins.aws.s3", "CopyObject")]] | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
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
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"bucket": "bucket", "files": "files", "key": "key", "version_id": "versionId"}
        bucket: Reference
        files: Reference
        key: Reference
        version_id: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.aws.s3.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.s3.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("bucket", "from_", "key"),
        )
        bucket: Text | None = None
        from_: Items[Data] | Text | Map[Data] | None = None
        key: Text | None = None
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
        concurrent_uploads: Dynamic[Int] | None = None
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
        sts_role_session_name: Text | None = None
        tagging: Dynamic[Map[Data]] | None = None
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
    (
        "files",
    ),
)
