# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.blob``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.azure.storage.blob"


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Copy(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Dynamic[One[later("kestra_dsl.plugins.azure.storage.blob", "CopyObject")]] | None = None
        to: Dynamic[One[later("kestra_dsl.plugins.azure.storage.blob", "CopyObject")]] | None = None
        connection_string: Text | None = None
        delete: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Copy


def _CopyObject():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CopyObject(Node):
        """Part of other types: ``io.kestra.plugin.azure.storage.blob.Copy-CopyObject``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container: Text | None = None
        name: Text | None = None
    return CopyObject


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Delete


def _DeleteList():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class DeleteList(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.DeleteList``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.DeleteList",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container: Text | None = None
        concurrent: Int | None = None
        connection_string: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        error_on_empty: Dynamic[Bool] | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        prefix: Text | None = None
        regexp: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return DeleteList


def _Download():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Download(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Downloads(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        container: Text | None = None
        connection_string: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        fail_on_missing_checksum: Dynamic[Bool] | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        max_files: Dynamic[Int] | None = None
        move_to: Dynamic[One[later("kestra_dsl.plugins.azure.storage.blob", "CopyObject")]] | None = None
        prefix: Text | None = None
        regexp: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        container: Text | None = None
        connection_string: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        max_files: Dynamic[Int] | None = None
        prefix: Text | None = None
        regexp: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


def _SharedAccess():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class SharedAccess(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.SharedAccess``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.SharedAccess",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
    return SharedAccess


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.azure.storage.blob.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        container: Text | None = None
        filter: Dynamic[Literal["FILES", "DIRECTORY", "BOTH"]] | None = None
        connection_string: Text | None = None
        delimiter: Text | None = None
        endpoint: Text | None = None
        interval: Duration | None = None
        max_files: Dynamic[Int] | None = None
        move_to: Dynamic[One[later("kestra_dsl.plugins.azure.storage.blob", "CopyObject")]] | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
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
    return Trigger


def _Upload():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Upload(BaseTask):
        """``io.kestra.plugin.azure.storage.blob.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.blob.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        immutability_policy: (
            One[later("kestra_dsl.plugins.azure.shared.storage.blob.models", "BlobImmutabilityPolicy")]
            | None
        ) = None
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
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Copy,
        _CopyObject,
        _Delete,
        _DeleteList,
        _Download,
        _Downloads,
        _List,
        _SharedAccess,
        _Trigger,
        _Upload,
    ),
)
