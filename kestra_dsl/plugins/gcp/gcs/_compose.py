# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.gcs._compose_list import ComposeList

__all__ = ["Compose", "ComposeOutputs"]


class ComposeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Compose(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Compose``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.Compose",
        versions=("1.3",),
        known=("1.3",),
        required=("list",),
    )

    list: Dynamic[One[ComposeList]] | None = None
    """Required."""
    allow_empty: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    to: Text | None = None

    @property
    def outputs(self) -> ComposeOutputs:
        return ComposeOutputs(self._output_root, self.id)
