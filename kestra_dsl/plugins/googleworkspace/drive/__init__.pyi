# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.drive``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "Download",
    "Export",
    "FileCreatedTrigger",
    "List",
    "Upload",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Create(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.create
    """

    mime_type: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    parents: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    team_drive_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_id": "fileId"}
    file_id: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.delete
    """

    file_id: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file", "uri": "uri"}
    file: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, file_id.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.download
    """

    file_id: Text | None = None
    """Text, or an expression. Required."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class ExportOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file", "uri": "uri"}
    file: Reference
    uri: Reference


class Export(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Export``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, content_type, file_id.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.export
    """

    content_type: Text | None = None
    """Text, or an expression. Required."""
    file_id: Text | None = None
    """Text, or an expression. Required."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> ExportOutputs:
        return ExportOutputs(self._output_root, self.id)


class FileCreatedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class FileCreatedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.drive.FileCreatedTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.filecreatedtrigger
    """

    folder_id: Text | None = None
    """Text, or an expression."""
    include_subfolders: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1H."""
    max_files_per_poll: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    mime_types: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    owner_email: Text | None = None
    """Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive.metadata.readonly"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> FileCreatedTriggerOutputs:
        return FileCreatedTriggerOutputs("trigger", self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.List``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.list
    """

    query: Text | None = None
    """Text, or an expression."""
    corpora: Dynamic[Items[Dynamic[Literal["user", "domain", "teamDrive", "allTeamDrives"]]]] | None = None
    """List of user, domain, teamDrive or allTeamDrives, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, content_type, from_.
    https://kestra.io/plugins/plugin-googleworkspace/drive/io.kestra.plugin.googleworkspace.drive.upload
    """

    content_type: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    file_id: Text | None = None
    """Text, or an expression."""
    mime_type: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    parents: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    team_drive_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
