# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dropbox.files``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Copy",
    "CreateFolder",
    "Delete",
    "Download",
    "GetMetadata",
    "List",
    "Move",
    "Search",
    "Upload",
]

PREFIX: str


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.dropbox.files.Copy``."""

    access_token: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    to: Data | None = None
    """Required."""
    autorename: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CreateFolderOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class CreateFolder(BaseTask):
    """``io.kestra.plugin.dropbox.files.CreateFolder``."""

    access_token: Text | None = None
    """Required."""
    path: Data | None = None
    """Required."""
    autorename: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CreateFolderOutputs:
        return CreateFolderOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.dropbox.files.Delete``."""

    access_token: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "uri": "uri"}
    metadata: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.dropbox.files.Download``."""

    access_token: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class GetMetadataOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class GetMetadata(BaseTask):
    """``io.kestra.plugin.dropbox.files.GetMetadata``."""

    access_token: Text | None = None
    """Required."""
    path: Data | None = None
    """Required."""
    include_media_info: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> GetMetadataOutputs:
        return GetMetadataOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.dropbox.files.List``."""

    access_token: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    from_: Data | None = None
    limit: Dynamic[Int] | None = None
    """Default: 2000."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Move(BaseTask):
    """``io.kestra.plugin.dropbox.files.Move``."""

    access_token: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    to: Data | None = None
    """Required."""
    allow_ownership_transfer: Dynamic[Bool] | None = None
    """Default: false."""
    autorename: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.dropbox.files.Search``."""

    access_token: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    file_extensions: Dynamic[Items[Text]] | None = None
    max_results: Dynamic[Int] | None = None
    path: Data | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata"}
    metadata: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.dropbox.files.Upload``."""

    access_token: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    autorename: Dynamic[Bool] | None = None
    """Default: false."""
    mode: Text | None = None
    """Default: ADD."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
