# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft.fabric.onelake``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Download",
    "Upload",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.onelake.Delete``."""

    file_path: Text | None = None
    """Required."""
    item_id: Text | None = None
    """Required."""
    workspace_id: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    tenant_id: Text | None = None


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.onelake.Download``."""

    item_id: Text | None = None
    """Required."""
    workspace_id: Text | None = None
    """Required."""
    file_path: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.onelake.Upload``."""

    item_id: Text | None = None
    """Required."""
    workspace_id: Text | None = None
    """Required."""
    file_path: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    client_id: Text | None = None
    client_secret: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
