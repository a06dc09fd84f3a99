# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.sharepoint``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Download",
    "Export",
    "List",
    "Move",
    "Upload",
]

PREFIX = "io.kestra.plugin.microsoft365.sharepoint"


def _Create():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"item_id": "itemId", "item_name": "itemName", "web_url": "webUrl"}
        item_id: Reference
        item_name: Reference
        web_url: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "name", "parent_id", "site_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        name: Text | None = None
        parent_id: Text | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        content: Text | None = None
        drive_id: Text | None = None
        item_type: Dynamic[Literal["FILE", "FOLDER"]] | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"item_id": "itemId"}
        item_id: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "item_id", "site_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        item_id: Text | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        drive_id: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"item_id": "itemId", "name": "name", "size": "size", "uri": "uri", "web_url": "webUrl"}
        item_id: Reference
        name: Reference
        size: Reference
        uri: Reference
        web_url: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "site_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        drive_id: Text | None = None
        item_id: Text | None = None
        item_path: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Export():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExportOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"format": "format", "item_id": "itemId", "name": "name", "original_name": "originalName", "original_size": "originalSize", "uri": "uri", "web_url": "webUrl"}
        format: Reference
        item_id: Reference
        name: Reference
        original_name: Reference
        original_size: Reference
        uri: Reference
        web_url: Reference
    class Export(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.Export``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.Export",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "format", "site_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        format: Dynamic[Literal["HTML", "PDF"]] | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        drive_id: Text | None = None
        item_id: Text | None = None
        item_path: Text | None = None
        @property
        def outputs(self) -> ExportOutputs:
            return ExportOutputs(self._output_root, self.id)
    return Export


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"item": "item", "items": "items", "size": "size", "uri": "uri"}
        item: Reference
        items: Reference
        size: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "site_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        drive_id: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        folder_id: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Move():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MoveOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"item_id": "itemId", "item_name": "itemName", "parent_id": "parentId", "web_url": "webUrl"}
        item_id: Reference
        item_name: Reference
        parent_id: Reference
        web_url: Reference
    class Move(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.Move``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.Move",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "destination_parent_id", "item_id", "site_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        destination_parent_id: Text | None = None
        item_id: Text | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        drive_id: Text | None = None
        new_name: Text | None = None
        @property
        def outputs(self) -> MoveOutputs:
            return MoveOutputs(self._output_root, self.id)
    return Move


def _Upload():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"item_id": "itemId", "name": "name", "size": "size", "web_url": "webUrl"}
        item_id: Reference
        name: Reference
        size: Reference
        web_url: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.microsoft365.sharepoint.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.sharepoint.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "from_", "site_id", "tenant_id", "to"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        from_: Text | None = None
        site_id: Text | None = None
        tenant_id: Text | None = None
        to: Text | None = None
        chunk_size: Dynamic[Int] | None = None
        conflict_behavior: Literal["FAIL", "REPLACE", "RENAME"] | None = None
        drive_id: Text | None = None
        parent_id: Text | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Create,
        _Delete,
        _Download,
        _Export,
        _List,
        _Move,
        _Upload,
    ),
)
