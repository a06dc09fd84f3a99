# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.adls.update``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Append",
    "Lease",
    "SetAccessControl",
    "SetAccessControlPermission",
]

PREFIX: str


class Append(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.update.Append``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.update.append
    """

    data: Text | None = None
    """Text, or an expression."""
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


class Lease(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.update.Lease``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.update.lease
    """

    action: Dynamic[Literal["ACQUIRE", "RENEW", "RELEASE", "BREAK"]] | None = None
    """ACQUIRE, RENEW, RELEASE or BREAK, or an expression. Default: ACQUIRE."""
    file_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    lease_duration: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: -1."""
    lease_id: Text | None = None
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


class SetAccessControl(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.update.SetAccessControl``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.adls.update.setaccesscontrol
    """

    file_path: Text | None = None
    """Text, or an expression."""
    file_system: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    group_permissions: One[SetAccessControlPermission] | None = None
    """SetAccessControlPermission."""
    other_permissions: One[SetAccessControlPermission] | None = None
    """SetAccessControlPermission."""
    owner_permissions: One[SetAccessControlPermission] | None = None
    """SetAccessControlPermission."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SetAccessControlPermission(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.adls.update.SetAccessControl-Permission``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    """

    execute_permission: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    read_permission: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    write_permission: Dynamic[Bool] | None = None
    """True or false, or an expression."""
