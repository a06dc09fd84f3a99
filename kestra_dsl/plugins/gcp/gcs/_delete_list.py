# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["DeleteList", "DeleteListOutputs"]


class DeleteListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "size": "size"}
    count: Reference
    size: Reference


class DeleteList(BaseTask):
    """``io.kestra.plugin.gcp.gcs.DeleteList``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.DeleteList",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    all_versions: Dynamic[Bool] | None = None
    concurrent: Int | None = None
    """At least 2."""
    error_on_empty: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    listing_type: Dynamic[Literal["RECURSIVE", "DIRECTORY"]] | None = None
    """Default: DIRECTORY."""
    project_id: Text | None = None
    reg_exp: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> DeleteListOutputs:
        return DeleteListOutputs(self._output_root, self.id)
