# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["LaunchFlexTemplate", "LaunchFlexTemplateOutputs"]


class LaunchFlexTemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_state": "jobState"}
    job_id: Reference
    job_state: Reference


class LaunchFlexTemplate(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.LaunchFlexTemplate``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataflow.LaunchFlexTemplate",
        versions=("1.3",),
        known=("1.3",),
        required=("container_spec_gcs_path", "job_name", "location"),
    )

    container_spec_gcs_path: Text | None = None
    """Required."""
    job_name: Text | None = None
    """Required."""
    location: Text | None = None
    """Required."""
    environment: Dynamic[Map[Data]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> LaunchFlexTemplateOutputs:
        return LaunchFlexTemplateOutputs(self._output_root, self.id)
