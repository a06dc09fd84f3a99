# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.adls.update``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Append",
    "Lease",
    "SetAccessControl",
    "SetAccessControlPermission",
]

PREFIX = "io.kestra.plugin.azure.storage.adls.update"


def _Append():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Append(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.update.Append``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.update.Append",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Append


def _Lease():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Lease(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.update.Lease``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.update.Lease",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        action: Dynamic[Literal["ACQUIRE", "RENEW", "RELEASE", "BREAK"]] | None = None
        file_path: Text | None = None
        file_system: Text | None = None
        connection_string: Text | None = None
        endpoint: Text | None = None
        lease_duration: Dynamic[Int] | None = None
        lease_id: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Lease


def _SetAccessControl():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class SetAccessControl(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.update.SetAccessControl``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.update.SetAccessControl",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        file_path: Text | None = None
        file_system: Text | None = None
        connection_string: Text | None = None
        endpoint: Text | None = None
        group_permissions: (
            One[later("kestra_dsl.plugins.azure.storage.adls.update", "SetAccessControlPermission")]
            | None
        ) = None
        other_permissions: (
            One[later("kestra_dsl.plugins.azure.storage.adls.update", "SetAccessControlPermission")]
            | None
        ) = None
        owner_permissions: (
            One[later("kestra_dsl.plugins.azure.storage.adls.update", "SetAccessControlPermission")]
            | None
        ) = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return SetAccessControl


def _SetAccessControlPermission():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic
    class SetAccessControlPermission(Node):
        """Part of other types: ``io.kestra.plugin.azure.storage.adls.update.SetAccessControl-Permission``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        execute_permission: Dynamic[Bool] | None = None
        read_permission: Dynamic[Bool] | None = None
        write_permission: Dynamic[Bool] | None = None
    return SetAccessControlPermission


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Append,
        _Lease,
        _SetAccessControl,
        _SetAccessControlPermission,
    ),
)
