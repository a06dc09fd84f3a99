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
    """``io.kestra.plugin.azure.storage.adls.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.delete
    """

    file_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
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


class DeleteFiles(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.DeleteFiles``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.deletefiles
    """

    directory_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    concurrent: Int | None = None
    """Whole number. At least 2."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    error_on_empty: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.List``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.list
    """

    directory_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Read(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Read``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.read
    """

    file_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
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


class Reads(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Reads``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.reads
    """

    directory_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    fail_on_missing_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
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


class SharedAccess(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.SharedAccess``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.sharedaccess
    """

    expiration_date: Text | None = None
    """Text, or an expression."""
    file_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    permissions: (
        Dynamic[Items[Dynamic[Literal["READ", "ADD", "CREATE", "WRITE", "DELETE", "LIST", "MOVE", "EXECUTE",
        "MANAGE_OWNERSHIP", "MANAGE_ACCESS_CONTROL"]]]]
        | None
    ) = None
    """List of READ, ADD, CREATE, WRITE, DELETE, LIST, MOVE, EXECUTE, MANAGE_OWNERSHIP or MANAGE_ACCESS_CONTROL, or an expression."""
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


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.storage.adls.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.trigger
    """

    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """MOVE, DELETE or NONE, or an expression. Default: NONE."""
    connection_string: Text | None = None
    """Text, or an expression."""
    directory_path: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    move_to: Dynamic[One[TriggerDestinationObject]] | None = None
    """TriggerDestinationObject, or an expression."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
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


class TriggerDestinationObject(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.adls.Trigger-DestinationObject``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    """

    directory_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""


class Upload(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.upload
    """

    file_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    lease_duration_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""
    use_lease: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    validate_checksum: Dynamic[Bool] | None = None
    """True or false, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
