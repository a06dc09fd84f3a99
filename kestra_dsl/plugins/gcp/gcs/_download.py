# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Download", "DownloadOutputs"]


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bucket": "bucket", "path": "path", "uri": "uri"}
    bucket: Reference
    path: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Download``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.Download",
        versions=("1.3",),
        known=("1.3",),
    )

    from_: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)
