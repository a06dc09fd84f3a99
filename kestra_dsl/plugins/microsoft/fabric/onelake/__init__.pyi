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
    """``io.kestra.plugin.microsoft.fabric.onelake.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft-fabric 1.0.5. Required: id, file_path, item_id, workspace_id.
    https://kestra.io/plugins/plugin-microsoft-fabric
    """

    file_path: Text | None = None
    """Text, or an expression. Required."""
    item_id: Text | None = None
    """Text, or an expression. Required."""
    workspace_id: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    tenant_id: Text | None = None
    """Text, or an expression."""


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.onelake.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft-fabric 1.0.5. Required: id, item_id, workspace_id, file_path.
    https://kestra.io/plugins/plugin-microsoft-fabric
    """

    item_id: Text | None = None
    """Text, or an expression. Required."""
    workspace_id: Text | None = None
    """Text, or an expression. Required."""
    file_path: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.onelake.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft-fabric 1.0.5. Required: id, item_id, workspace_id, file_path,
    from_.
    https://kestra.io/plugins/plugin-microsoft-fabric
    """

    item_id: Text | None = None
    """Text, or an expression. Required."""
    workspace_id: Text | None = None
    """Text, or an expression. Required."""
    file_path: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
