# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.adls``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.azure.storage.adls"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Delete


def _DeleteFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class DeleteFiles(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.DeleteFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.DeleteFiles",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        directory_path: Text | None = None
        file_system: Text | None = None
        concurrent: Int | None = None
        connection_string: Text | None = None
        endpoint: Text | None = None
        error_on_empty: Dynamic[Bool] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return DeleteFiles


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        directory_path: Text | None = None
        file_system: Text | None = None
        connection_string: Text | None = None
        endpoint: Text | None = None
        max_files: Dynamic[Int] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


def _Read():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Read(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.Read``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.Read",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Read


def _Reads():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Reads(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.Reads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.Reads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        directory_path: Text | None = None
        file_system: Text | None = None
        connection_string: Text | None = None
        endpoint: Text | None = None
        fail_on_missing_checksum: Dynamic[Bool] | None = None
        max_files: Dynamic[Int] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Reads


def _SharedAccess():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class SharedAccess(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.SharedAccess``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.SharedAccess",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return SharedAccess


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.azure.storage.adls.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        connection_string: Text | None = None
        directory_path: Text | None = None
        endpoint: Text | None = None
        file_system: Text | None = None
        interval: Duration | None = None
        max_files: Dynamic[Int] | None = None
        move_to: Dynamic[One[later("kestra_dsl.plugins.azure.storage.adls", "TriggerDestinationObject")]] | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


def _TriggerDestinationObject():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class TriggerDestinationObject(Node):
        """Part of other types: ``io.kestra.plugin.azure.storage.adls.Trigger-DestinationObject``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        directory_path: Text | None = None
        file_system: Text | None = None
    return TriggerDestinationObject


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Upload(BaseTask):
        """``io.kestra.plugin.azure.storage.adls.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.adls.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _DeleteFiles,
        _List,
        _Read,
        _Reads,
        _SharedAccess,
        _Trigger,
        _TriggerDestinationObject,
        _Upload,
    ),
    (
        "update",
    ),
)
