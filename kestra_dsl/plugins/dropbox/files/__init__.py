# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.dropbox.files``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.dropbox.files"


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Copy(BaseTask):
        """``io.kestra.plugin.dropbox.files.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "from_", "to"),
        )
        access_token: Text | None = None
        from_: Data | None = None
        to: Data | None = None
        autorename: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CopyOutputs:
            return CopyOutputs(self._output_root, self.id)
    return Copy


def _CreateFolder():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateFolderOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class CreateFolder(BaseTask):
        """``io.kestra.plugin.dropbox.files.CreateFolder``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.CreateFolder",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "path"),
        )
        access_token: Text | None = None
        path: Data | None = None
        autorename: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateFolderOutputs:
            return CreateFolderOutputs(self._output_root, self.id)
    return CreateFolder


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.dropbox.files.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "from_"),
        )
        access_token: Text | None = None
        from_: Data | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata", "uri": "uri"}
        metadata: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.dropbox.files.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "from_"),
        )
        access_token: Text | None = None
        from_: Data | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _GetMetadata():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetMetadataOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class GetMetadata(BaseTask):
        """``io.kestra.plugin.dropbox.files.GetMetadata``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.GetMetadata",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "path"),
        )
        access_token: Text | None = None
        path: Data | None = None
        include_media_info: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> GetMetadataOutputs:
            return GetMetadataOutputs(self._output_root, self.id)
    return GetMetadata


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class List(BaseTask):
        """``io.kestra.plugin.dropbox.files.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token",),
        )
        access_token: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        from_: Data | None = None
        limit: Dynamic[Int] | None = None
        recursive: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Move():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MoveOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Move(BaseTask):
        """``io.kestra.plugin.dropbox.files.Move``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.Move",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "from_", "to"),
        )
        access_token: Text | None = None
        from_: Data | None = None
        to: Data | None = None
        allow_ownership_transfer: Dynamic[Bool] | None = None
        autorename: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> MoveOutputs:
            return MoveOutputs(self._output_root, self.id)
    return Move


def _Search():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.dropbox.files.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "query"),
        )
        access_token: Text | None = None
        query: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        file_extensions: Dynamic[Items[Text]] | None = None
        max_results: Dynamic[Int] | None = None
        path: Data | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata"}
        metadata: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.dropbox.files.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.dropbox.files.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("access_token", "from_", "to"),
        )
        access_token: Text | None = None
        from_: Data | None = None
        to: Text | None = None
        autorename: Dynamic[Bool] | None = None
        mode: Text | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Copy,
        _CreateFolder,
        _Delete,
        _Download,
        _GetMetadata,
        _List,
        _Move,
        _Search,
        _Upload,
    ),
)
