# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.vertexai.models._custom_job_spec import CustomJobSpec

__all__ = ["CustomJob", "CustomJobOutputs"]


class CustomJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"create_date": "createDate", "end_date": "endDate", "name": "name", "state": "state", "update_date": "updateDate"}
    create_date: Reference
    end_date: Reference
    name: Reference
    state: Reference
    update_date: Reference


class CustomJob(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.CustomJob``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.vertexai.CustomJob",
        versions=("1.3",),
        known=("1.3",),
        required=("display_name", "region", "spec"),
    )

    display_name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    spec: One[CustomJobSpec] | None = None
    """Required."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> CustomJobOutputs:
        return CustomJobOutputs(self._output_root, self.id)
