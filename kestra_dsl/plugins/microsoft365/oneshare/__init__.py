# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.oneshare``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Create",
    "Delete",
    "Download",
    "Export",
    "List",
    "Trigger",
    "Upload",
]

PREFIX = "io.kestra.plugin.microsoft365.oneshare"


def _Create():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Create(BaseTask):
        """``io.kestra.plugin.microsoft365.oneshare.Create``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.Create",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("drive_id", "name"),
        )
        drive_id: Text | None = None
        name: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        content: Text | None = None
        item_type: Dynamic[Literal["FILE", "FOLDER"]] | None = None
        parent_id: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> CreateOutputs:
            return CreateOutputs(self._output_root, self.id)
    return Create


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class Delete(BaseTask):
        """``io.kestra.plugin.microsoft365.oneshare.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("drive_id", "item_id"),
        )
        drive_id: Text | None = None
        item_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
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
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.microsoft365.oneshare.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("drive_id", "item_id"),
        )
        drive_id: Text | None = None
        item_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Export():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExportOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Export(BaseTask):
        """``io.kestra.plugin.microsoft365.oneshare.Export``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.Export",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("drive_id", "format", "item_id"),
        )
        drive_id: Text | None = None
        format: Dynamic[Literal["PDF", "HTML"]] | None = None
        item_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> ExportOutputs:
            return ExportOutputs(self._output_root, self.id)
    return Export


def _List():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "files": "files"}
        count: Reference
        files: Reference
    class List(BaseTask):
        """``io.kestra.plugin.microsoft365.oneshare.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("drive_id",),
        )
        drive_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        item_id: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "files": "files"}
        count: Reference
        files: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.microsoft365.oneshare.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("path",),
        )
        path: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
        drive_id: Text | None = None
        interval: Duration | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        site_id: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


def _Upload():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file": "file"}
        file: Reference
    class Upload(BaseTask):
        """``io.kestra.plugin.microsoft365.oneshare.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.oneshare.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("drive_id", "file_name", "from_"),
        )
        drive_id: Text | None = None
        file_name: Text | None = None
        from_: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        conflict_behavior: Dynamic[Literal["REPLACE", "FAIL", "RENAME"]] | None = None
        large_file_threshold: Dynamic[Int] | None = None
        max_retry_attempts: Dynamic[Int] | None = None
        max_slice_size: Dynamic[Int] | None = None
        parent_id: Text | None = None
        pem_certificate: Text | None = None
        tenant_id: Text | None = None
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
        _List,
        _Trigger,
        _Upload,
    ),
)
