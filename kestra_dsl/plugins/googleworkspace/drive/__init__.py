# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.drive``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Download",
    "Export",
    "FileCreatedTrigger",
    "List",
    "Upload",
]

PREFIX = "io.kestra.plugin.googleworkspace.drive"


def _Create():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.googleworkspace.drive.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        mime_type: Text | None = None
        name: Text | None = None
        parents: Dynamic[Items[Text]] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        team_drive_id: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file_id": "fileId"}
        file_id: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.googleworkspace.drive.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        file_id: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file", "uri": "uri"}
        file: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.googleworkspace.drive.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_id",),
        )
        file_id: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Export():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExportOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file", "uri": "uri"}
        file: Reference
        uri: Reference
    class Export(BaseTask):
        """``io.kestra.plugin.googleworkspace.drive.Export``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.Export",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("content_type", "file_id"),
        )
        content_type: Text | None = None
        file_id: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ExportOutputs:
            return ExportOutputs(self._output_root, self.id)
    return Export


def _FileCreatedTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FileCreatedTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class FileCreatedTrigger(BaseTrigger):
        """``io.kestra.plugin.googleworkspace.drive.FileCreatedTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.FileCreatedTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        folder_id: Text | None = None
        include_subfolders: Dynamic[Bool] | None = None
        interval: Duration | None = None
        max_files_per_poll: Dynamic[Int] | None = None
        mime_types: Dynamic[Items[Text]] | None = None
        owner_email: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> FileCreatedTriggerOutputs:
            return FileCreatedTriggerOutputs("trigger", self.id)
    return FileCreatedTrigger


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class List(BaseTask):
        """``io.kestra.plugin.googleworkspace.drive.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        query: Text | None = None
        corpora: Dynamic[Items[Dynamic[Literal["user", "domain", "teamDrive", "allTeamDrives"]]]] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.googleworkspace.drive.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.drive.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("content_type", "from_"),
        )
        content_type: Text | None = None
        from_: Text | None = None
        file_id: Text | None = None
        mime_type: Text | None = None
        name: Text | None = None
        parents: Dynamic[Items[Text]] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        team_drive_id: Text | None = None
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
        _FileCreatedTrigger,
        _List,
        _Upload,
    ),
)
