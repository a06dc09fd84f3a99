# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.adls``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Delete",
    "DeleteFiles",
    "List",
    "Read",
    "Reads",
    "SharedAccess",
    "Trigger",
    "TriggerDestinationObject",
    "Upload",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Delete``."""

    file_path: Text | None = None
    file_system: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteFiles(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.DeleteFiles``."""

    directory_path: Text | None = None
    file_system: Text | None = None
    concurrent: Int | None = None
    """At least 2."""
    connection_string: Text | None = None
    endpoint: Text | None = None
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.List``."""

    directory_path: Text | None = None
    file_system: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Read(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Read``."""

    file_path: Text | None = None
    file_system: Text | None = None
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


class Reads(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Reads``."""

    directory_path: Text | None = None
    file_system: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    fail_on_missing_checksum: Dynamic[Bool] | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SharedAccess(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.SharedAccess``."""

    expiration_date: Text | None = None
    file_path: Text | None = None
    file_system: Text | None = None
    permissions: (
        Dynamic[Items[Dynamic[Literal["READ", "ADD", "CREATE", "WRITE", "DELETE", "LIST", "MOVE", "EXECUTE",
        "MANAGE_OWNERSHIP", "MANAGE_ACCESS_CONTROL"]]]]
        | None
    ) = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.storage.adls.Trigger``."""

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Default: NONE."""
    connection_string: Text | None = None
    directory_path: Text | None = None
    endpoint: Text | None = None
    file_system: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_to: Dynamic[One[TriggerDestinationObject]] | None = None
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class TriggerDestinationObject(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.adls.Trigger-DestinationObject``."""

    directory_path: Text | None = None
    file_system: Text | None = None


class Upload(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Upload``."""

    file_path: Text | None = None
    file_system: Text | None = None
    from_: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    lease_duration_seconds: Dynamic[Int] | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None
    use_lease: Dynamic[Bool] | None = None
    validate_checksum: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
