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
    """``io.kestra.plugin.azure.storage.blob.Copy``."""

    from_: Dynamic[One[CopyObject]] | None = None
    to: Dynamic[One[CopyObject]] | None = None
    connection_string: Text | None = None
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    endpoint: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CopyObject(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.blob.Copy-CopyObject``."""

    container: Text | None = None
    name: Text | None = None


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Delete``."""

    container: Text | None = None
    name: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteList(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.DeleteList``."""

    container: Text | None = None
    concurrent: Int | None = None
    """At least 2."""
    connection_string: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: FILES."""
    prefix: Text | None = None
    regexp: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Download(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Download``."""

    container: Text | None = None
    name: Text | None = None
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_256"]] | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    expected_checksum: Text | None = None
    fail_on_missing_checksum: Dynamic[Bool] | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Downloads(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Downloads``."""

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    container: Text | None = None
    connection_string: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    fail_on_missing_checksum: Dynamic[Bool] | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: FILES."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_to: Dynamic[One[CopyObject]] | None = None
    prefix: Text | None = None
    regexp: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.List``."""

    container: Text | None = None
    connection_string: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: FILES."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    prefix: Text | None = None
    regexp: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SharedAccess(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.SharedAccess``."""

    container: Text | None = None
    expiration_date: Text | None = None
    name: Text | None = None
    permissions: (
        Dynamic[Items[Dynamic[Literal["READ", "ADD", "CREATE", "WRITE", "DELETE", "DELETE_VERSION", "TAGS", "LIST",
        "MOVE", "EXECUTE", "FILTER", "IMMUTABILITY_POLICY"]]]]
        | None
    ) = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.storage.blob.Trigger``."""

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    container: Text | None = None
    filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
    """Default: FILES."""
    connection_string: Text | None = None
    delimiter: Text | None = None
    endpoint: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_to: Dynamic[One[CopyObject]] | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    prefix: Text | None = None
    regexp: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Upload(BaseTask):
    """``io.kestra.plugin.azure.storage.blob.Upload``."""

    container: Text | None = None
    from_: Data | None = None
    name: Text | None = None
    access_tier: (
        Dynamic[Literal["P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "HOT", "COOL",
        "ARCHIVE"]]
        | None
    ) = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    immutability_policy: One[BlobImmutabilityPolicy] | None = None
    legal_hold: Dynamic[Bool] | None = None
    metadata: Dynamic[Map[Data]] | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    tags: Dynamic[Map[Data]] | None = None
    validate_checksum: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
