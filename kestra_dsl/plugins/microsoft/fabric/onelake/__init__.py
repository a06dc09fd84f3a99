# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft.fabric.onelake``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Download",
    "Upload",
]

PREFIX = "io.kestra.plugin.microsoft.fabric.onelake"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class Delete(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.onelake.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.onelake.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_path", "item_id", "workspace_id"),
        )
        file_path: Text | None = None
        item_id: Text | None = None
        workspace_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        recursive: Dynamic[Bool] | None = None
        tenant_id: Text | None = None
    return Delete


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.onelake.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.onelake.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_path", "item_id", "workspace_id"),
        )
        item_id: Text | None = None
        workspace_id: Text | None = None
        file_path: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.onelake.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.onelake.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("file_path", "from_", "item_id", "workspace_id"),
        )
        item_id: Text | None = None
        workspace_id: Text | None = None
        file_path: Text | None = None
        from_: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> UploadOutputs:
            return UploadOutputs(self._output_root, self.id)
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Download,
        _Upload,
    ),
)
