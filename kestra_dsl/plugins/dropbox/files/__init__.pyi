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
    """``io.kestra.plugin.dropbox.files.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, from_, to.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.copy
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    to: Data | None = None
    """Any data. Required."""
    autorename: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class CreateFolderOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class CreateFolder(BaseTask):
    """``io.kestra.plugin.dropbox.files.CreateFolder``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, path.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.createfolder
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    path: Data | None = None
    """Any data. Required."""
    autorename: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CreateFolderOutputs:
        return CreateFolderOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.dropbox.files.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, from_.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.delete
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "uri": "uri"}
    metadata: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.dropbox.files.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, from_.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.download
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class GetMetadataOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class GetMetadata(BaseTask):
    """``io.kestra.plugin.dropbox.files.GetMetadata``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, path.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.getmetadata
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    path: Data | None = None
    """Any data. Required."""
    include_media_info: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

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
    """``io.kestra.plugin.dropbox.files.List``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.list
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    from_: Data | None = None
    """Any data."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 2000."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Move(BaseTask):
    """``io.kestra.plugin.dropbox.files.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, from_, to.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.move
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    to: Data | None = None
    """Any data. Required."""
    allow_ownership_transfer: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    autorename: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

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
    """``io.kestra.plugin.dropbox.files.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, query.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.search
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    file_extensions: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    path: Data | None = None
    """Any data."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata"}
    metadata: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.dropbox.files.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-dropbox 1.2.7. Required: id, access_token, from_, to.
    https://kestra.io/plugins/plugin-dropbox/files/io.kestra.plugin.dropbox.files.upload
    """

    access_token: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    to: Text | None = None
    """Text, or an expression. Required."""
    autorename: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    mode: Text | None = None
    """Text, or an expression. Default: ADD."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
