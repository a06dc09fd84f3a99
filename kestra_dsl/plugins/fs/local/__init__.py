# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.local``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Copy",
    "Delete",
    "Download",
    "Downloads",
    "List",
    "Move",
    "Trigger",
    "Upload",
    "Uploads",
]

PREFIX = "io.kestra.plugin.fs.local"


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class Copy(BaseTask):
        """``io.kestra.plugin.fs.local.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "to"),
        )
        from_: Text | None = None
        to: Text | None = None
        overwrite: Dynamic[Bool] | None = None
    return Copy


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
        deleted: Reference
        uri: Reference
        uris: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.fs.local.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Download():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"checksum": "checksum", "size": "size", "uri": "uri"}
        checksum: Reference
        size: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.fs.local.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
        checksum_expected: Text | None = None
        validate_checksum: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Downloads():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files", "output_files": "outputFiles"}
        files: Reference
        output_files: Reference
    class Downloads(BaseTask):
        """``io.kestra.plugin.fs.local.Downloads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Downloads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        max_files: Dynamic[Int] | None = None
        move_directory: Text | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        @property
        def outputs(self) -> DownloadsOutputs:
            return DownloadsOutputs(self._output_root, self.id)
    return Downloads


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "files": "files"}
        count: Reference
        files: Reference
    class List(BaseTask):
        """``io.kestra.plugin.fs.local.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        max_files: Dynamic[Int] | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Move():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class Move(BaseTask):
        """``io.kestra.plugin.fs.local.Move``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Move",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "to"),
        )
        from_: Text | None = None
        to: Text | None = None
        overwrite: Dynamic[Bool] | None = None
    return Move


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "files": "files"}
        count: Reference
        files: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.fs.local.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
        interval: Duration | None = None
        max_files: Dynamic[Int] | None = None
        move_directory: Text | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.fs.local.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        overwrite: Dynamic[Bool] | None = None
        to: Text | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


def _Uploads():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class Uploads(BaseTask):
        """``io.kestra.plugin.fs.local.Uploads``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.local.Uploads",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "to"),
        )
        from_: Text | Items[Data] | Map[Data] | None = None
        to: Text | None = None
        max_files: Dynamic[Int] | None = None
        overwrite: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        @property
        def outputs(self) -> UploadsOutputs:
            return UploadsOutputs(self._output_root, self.id)
    return Uploads


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Copy,
        _Delete,
        _Download,
        _Downloads,
        _List,
        _Move,
        _Trigger,
        _Upload,
        _Uploads,
    ),
)
