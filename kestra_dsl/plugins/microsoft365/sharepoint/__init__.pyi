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
    """``io.kestra.plugin.microsoft365.sharepoint.Create``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    parent_id: Text | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    content: Text | None = None
    drive_id: Text | None = None
    item_type: Dynamic[Literal["FILE", "FOLDER"]] | None = None
    """Default: FILE."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"item_id": "itemId"}
    item_id: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.microsoft365.sharepoint.Delete``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    item_id: Text | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    drive_id: Text | None = None

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
    """``io.kestra.plugin.microsoft365.sharepoint.Download``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    drive_id: Text | None = None
    item_id: Text | None = None
    item_path: Text | None = None

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
    """``io.kestra.plugin.microsoft365.sharepoint.Export``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    format: Dynamic[Literal["HTML", "PDF"]] | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    drive_id: Text | None = None
    item_id: Text | None = None
    item_path: Text | None = None

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
    """``io.kestra.plugin.microsoft365.sharepoint.List``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    drive_id: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    folder_id: Text | None = None
    """Default: root."""

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
    """``io.kestra.plugin.microsoft365.sharepoint.Move``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    destination_parent_id: Text | None = None
    """Required."""
    item_id: Text | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    drive_id: Text | None = None
    new_name: Text | None = None

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
    """``io.kestra.plugin.microsoft365.sharepoint.Upload``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    site_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    chunk_size: Dynamic[Int] | None = None
    """Default: 5242880."""
    conflict_behavior: Literal["FAIL", "REPLACE", "RENAME"] | None = None
    """Default: FAIL."""
    drive_id: Text | None = None
    parent_id: Text | None = None
    """Default: root."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
