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
    """``io.kestra.plugin.microsoft365.oneshare.Create``."""

    drive_id: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    content: Text | None = None
    item_type: Dynamic[Literal["FILE", "FOLDER"]] | None = None
    """Default: FILE."""
    parent_id: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Delete``."""

    drive_id: Text | None = None
    """Required."""
    item_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Download``."""

    drive_id: Text | None = None
    """Required."""
    item_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class ExportOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Export(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Export``."""

    drive_id: Text | None = None
    """Required."""
    format: Dynamic[Literal["PDF", "HTML"]] | None = None
    """Required."""
    item_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> ExportOutputs:
        return ExportOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.List``."""

    drive_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    item_id: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "files": "files"}
    count: Reference
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.microsoft365.oneshare.Trigger``."""

    path: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    pem_certificate: Text | None = None
    tenant_id: Text | None = None
    drive_id: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE."""
    site_id: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file": "file"}
    file: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.microsoft365.oneshare.Upload``."""

    drive_id: Text | None = None
    """Required."""
    file_name: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    conflict_behavior: Dynamic[Literal["REPLACE", "FAIL", "RENAME"]] | None = None
    """Default: REPLACE."""
    large_file_threshold: Dynamic[Int] | None = None
    """Default: 4194304."""
    max_retry_attempts: Dynamic[Int] | None = None
    """Default: 5."""
    max_slice_size: Dynamic[Int] | None = None
    """Default: 3276800."""
    parent_id: Text | None = None
    """Default: root."""
    pem_certificate: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
