# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.oneshare``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
    "Download",
    "Export",
    "List",
    "Trigger",
    "Upload",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Create(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, drive_id, name.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.create
    """

    drive_id: Text | None = None
    """Text, or an expression. Required."""
    name: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    content: Text | None = None
    """Text, or an expression."""
    item_type: Dynamic[Literal["FILE", "FOLDER"]] | None = None
    """FILE or FOLDER, or an expression. Default: FILE."""
    parent_id: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, drive_id, item_id.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.delete
    """

    drive_id: Text | None = None
    """Text, or an expression. Required."""
    item_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, drive_id, item_id.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.download
    """

    drive_id: Text | None = None
    """Text, or an expression. Required."""
    item_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class ExportOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Export(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Export``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, drive_id, format, item_id.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.export
    """

    drive_id: Text | None = None
    """Text, or an expression. Required."""
    format: Dynamic[Literal["PDF", "HTML"]] | None = None
    """PDF or HTML, or an expression. Required."""
    item_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ExportOutputs:
        return ExportOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.List``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, drive_id.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.list
    """

    drive_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    item_id: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.microsoft365.oneshare.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, path.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.trigger
    """

    path: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    drive_id: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE."""
    site_id: Text | None = None
    """Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, drive_id, file_name, from_.
    https://kestra.io/plugins/plugin-microsoft365/oneshare/io.kestra.plugin.microsoft365.oneshare.upload
    """

    drive_id: Text | None = None
    """Text, or an expression. Required."""
    file_name: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    conflict_behavior: Dynamic[Literal["REPLACE", "FAIL", "RENAME"]] | None = None
    """REPLACE, FAIL or RENAME, or an expression. Default: REPLACE."""
    large_file_threshold: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 4194304."""
    max_retry_attempts: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5."""
    max_slice_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3276800."""
    parent_id: Text | None = None
    """Text, or an expression. Default: root."""
    pem_certificate: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
