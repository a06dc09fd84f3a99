# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Downloads", "DownloadsOutputs"]


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blobs": "blobs", "output_files": "outputFiles"}
    blobs: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Downloads``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.Downloads",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    """Default: NONE."""
    all_versions: Dynamic[Bool] | None = None
    impersonated_service_account: Text | None = None
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)
