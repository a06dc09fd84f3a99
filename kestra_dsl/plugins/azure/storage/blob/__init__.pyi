# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.blob``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.azure.shared.storage.blob.models import BlobImmutabilityPolicy

__all__ = [
    "Copy",
    "CopyObject",
    "Delete",
    "DeleteList",
    "Download",
    "Downloads",
    "List",
    "SharedAccess",
    "Trigger",
    "Upload",
]

PREFIX: str


class Copy(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.copy
    """

    from_: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    to: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CopyObject(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.blob.Copy-CopyObject``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    """

    container: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.delete
    """

    container: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteList(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.DeleteList``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.deletelist
    """

    container: Text | None = None
    """Text, or an expression."""
    concurrent: Int | None = None
    """Whole number. At least 2."""
    connection_string: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    error_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: FILES."""
    prefix: Text | None = None
    """Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Download(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.download
    """

    container: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_256"]] | None = None
    """MD5 or SHA_256, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    expected_checksum: Text | None = None
    """Text, or an expression."""
    fail_on_missing_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Downloads(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Downloads``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.downloads
    """

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression."""
    container: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fail_on_missing_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: FILES."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_to: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    prefix: Text | None = None
    """Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.List``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.list
    """

    container: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: FILES."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    prefix: Text | None = None
    """Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SharedAccess(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.SharedAccess``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.sharedaccess
    """

    container: Text | None = None
    """Text, or an expression."""
    expiration_date: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    permissions: (
        Dynamic[Items[Dynamic[Literal["READ", "ADD", "CREATE", "WRITE", "DELETE", "DELETE_VERSION", "TAGS", "LIST",
        "MOVE", "EXECUTE", "FILTER", "IMMUTABILITY_POLICY"]]]]
        | None
    ) = None
    """List of READ, ADD, CREATE, WRITE, DELETE, DELETE_VERSION, TAGS, LIST, MOVE, EXECUTE, FILTER or IMMUTABILITY_POLICY, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.storage.blob.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.trigger
    """

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression."""
    container: Text | None = None
    """Text, or an expression."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """FILES, DIRECTORY or BOTH, or an expression. Default: FILES."""
    connection_string: Text | None = None
    """Text, or an expression."""
    delimiter: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_to: Dynamic[One[CopyObject]] | None = None
    """CopyObject, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    prefix: Text | None = None
    """Text, or an expression."""
    regexp: Text | None = None
    """Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Upload(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.blob.upload
    """

    container: Text | None = None
    """Text, or an expression."""
    from_: Data | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Any data."""
    name: Text | None = None
    """Text, or an expression."""
    access_tier: (
        Dynamic[Literal["P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "HOT", "COOL",
        "ARCHIVE"]]
        | None
    ) = None
    """P4, P6, P10, P15, P20, P30, P40, P50, P60, P70, P80, HOT, COOL or ARCHIVE, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    immutability_policy: One[BlobImmutabilityPolicy] | None = None
    """BlobImmutabilityPolicy."""
    legal_hold: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
