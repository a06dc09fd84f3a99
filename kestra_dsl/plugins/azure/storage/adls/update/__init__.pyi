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
    """``io.kestra.plugin.azure.storage.adls.update.Append``."""

    data: Text | None = None
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


class Lease(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.update.Lease``."""

    action: Dynamic[Literal["ACQUIRE", "RENEW", "RELEASE", "BREAK"]] | None = None
    """Default: ACQUIRE."""
    file_path: Text | None = None
    file_system: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    lease_duration: Dynamic[Int] | None = None
    """Default: -1."""
    lease_id: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SetAccessControl(BaseTask):
    """``io.kestra.plugin.azure.storage.adls.update.SetAccessControl``."""

    file_path: Text | None = None
    file_system: Text | None = None
    connection_string: Text | None = None
    endpoint: Text | None = None
    group_permissions: One[SetAccessControlPermission] | None = None
    other_permissions: One[SetAccessControlPermission] | None = None
    owner_permissions: One[SetAccessControlPermission] | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SetAccessControlPermission(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.adls.update.SetAccessControl-Permission``."""

    execute_permission: Dynamic[Bool] | None = None
    read_permission: Dynamic[Bool] | None = None
    write_permission: Dynamic[Bool] | None = None
