# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.sharepoint``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "Download",
    "Export",
    "List",
    "Move",
    "Upload",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item_id": "itemId", "item_name": "itemName", "web_url": "webUrl"}
    item_id: Reference
    item_name: Reference
    web_url: Reference


class Create(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, name, parent_id,
    site_id, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.create
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    parent_id: Text | None = None
    """Text, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    content: Text | None = None
    """Text, or an expression."""
    drive_id: Text | None = None
    """Text, or an expression."""
    item_type: Dynamic[Literal["FILE", "FOLDER"]] | None = None
    """FILE or FOLDER, or an expression. Default: FILE."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item_id": "itemId"}
    item_id: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, item_id,
    site_id, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.delete
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    item_id: Text | None = None
    """Text, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    drive_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item_id": "itemId", "name": "name", "size": "size", "uri": "uri", "web_url": "webUrl"}
    item_id: Reference
    name: Reference
    size: Reference
    uri: Reference
    web_url: Reference


class Download(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, site_id,
    tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.download
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    drive_id: Text | None = None
    """Text, or an expression."""
    item_id: Text | None = None
    """Text, or an expression."""
    item_path: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


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
    """``io.kestra.plugin.microsoft365.sharepoint.Export``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, format, site_id,
    tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.export
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    format: Dynamic[Literal["HTML", "PDF"]] | None = None
    """HTML or PDF, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    drive_id: Text | None = None
    """Text, or an expression."""
    item_id: Text | None = None
    """Text, or an expression."""
    item_path: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ExportOutputs:
        return ExportOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item": "item", "items": "items", "size": "size", "uri": "uri"}
    item: Reference
    items: Reference
    size: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.List``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, site_id,
    tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.list
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    drive_id: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    folder_id: Text | None = None
    """Text, or an expression. Default: root."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item_id": "itemId", "item_name": "itemName", "parent_id": "parentId", "web_url": "webUrl"}
    item_id: Reference
    item_name: Reference
    parent_id: Reference
    web_url: Reference


class Move(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret,
    destination_parent_id, item_id, site_id, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.move
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    destination_parent_id: Text | None = None
    """Text, or an expression. Required."""
    item_id: Text | None = None
    """Text, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    drive_id: Text | None = None
    """Text, or an expression."""
    new_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item_id": "itemId", "name": "name", "size": "size", "web_url": "webUrl"}
    item_id: Reference
    name: Reference
    size: Reference
    web_url: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, from_, site_id,
    tenant_id, to.
    https://kestra.io/plugins/plugin-microsoft365/sharepoint/io.kestra.plugin.microsoft365.sharepoint.upload
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    site_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    to: Text | None = None
    """Text, or an expression. Required."""
    chunk_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5242880."""
    conflict_behavior: Literal["FAIL", "REPLACE", "RENAME"] | None = None
    """FAIL, REPLACE or RENAME. Default: FAIL."""
    drive_id: Text | None = None
    """Text, or an expression."""
    parent_id: Text | None = None
    """Text, or an expression. Default: root."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
