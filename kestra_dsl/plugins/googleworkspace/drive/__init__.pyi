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
    """``io.kestra.plugin.googleworkspace.drive.Create``."""

    mime_type: Text | None = None
    name: Text | None = None
    parents: Dynamic[Items[Text]] | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    team_drive_id: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_id": "fileId"}
    file_id: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Delete``."""

    file_id: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file", "uri": "uri"}
    file: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Download``."""

    file_id: Text | None = None
    """Required."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class ExportOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file", "uri": "uri"}
    file: Reference
    uri: Reference


class Export(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Export``."""

    content_type: Text | None = None
    """Required."""
    file_id: Text | None = None
    """Required."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> ExportOutputs:
        return ExportOutputs(self._output_root, self.id)


class FileCreatedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class FileCreatedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.drive.FileCreatedTrigger``."""

    folder_id: Text | None = None
    include_subfolders: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT1H."""
    max_files_per_poll: Dynamic[Int] | None = None
    """Default: 100."""
    mime_types: Dynamic[Items[Text]] | None = None
    owner_email: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive.metadata.readonly"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> FileCreatedTriggerOutputs:
        return FileCreatedTriggerOutputs("trigger", self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.List``."""

    query: Text | None = None
    corpora: Dynamic[Items[Dynamic[Literal["user", "domain", "teamDrive", "allTeamDrives"]]]] | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.googleworkspace.drive.Upload``."""

    content_type: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    file_id: Text | None = None
    mime_type: Text | None = None
    name: Text | None = None
    parents: Dynamic[Items[Text]] | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/drive"]."""
    service_account: Text | None = None
    team_drive_id: Text | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
