# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Set", "SetOutputs"]


class SetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"updated_time": "updatedTime"}
    updated_time: Reference


class Set(BaseTask):
    """``io.kestra.plugin.gcp.firestore.Set``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.firestore.Set",
        versions=("1.3",),
        known=("1.3",),
    )

    child_path: Text | None = None
    collection: Text | None = None
    database_id: Text | None = None
    """Default: (default)."""
    document: Text | Map[Data] | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> SetOutputs:
        return SetOutputs(self._output_root, self.id)
