# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Upload", "UploadOutputs"]


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"crc32c": "crc32c", "md5": "md5", "uri": "uri"}
    crc32c: Reference
    md5: Reference
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Upload``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.Upload",
        versions=("1.3",),
        known=("1.3",),
    )

    cache_control: Text | None = None
    content_disposition: Text | None = None
    content_encoding: Text | None = None
    content_type: Text | None = None
    expected_crc32c: Text | None = None
    expected_md5: Text | None = None
    from_: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    to: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
