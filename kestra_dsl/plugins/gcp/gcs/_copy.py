# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Copy", "CopyOutputs"]


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.gcp.gcs.Copy``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.gcs.Copy",
        versions=("1.3",),
        known=("1.3",),
    )

    delete: Dynamic[Bool] | None = None
    """Default: false."""
    from_: Text | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    to: Text | None = None

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)
