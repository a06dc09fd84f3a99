# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Get", "GetOutputs"]


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row"}
    row: Reference


class Get(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Get``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.firestore.Get",
        versions=("1.3",),
        known=("1.3",),
        required=("child_path",),
    )

    child_path: Text | None = None
    """Required."""
    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)
