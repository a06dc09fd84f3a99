# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["LaunchTemplate", "LaunchTemplateOutputs"]


class LaunchTemplateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_state": "jobState"}
    job_id: Reference
    job_state: Reference


class LaunchTemplate(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.LaunchTemplate``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataflow.LaunchTemplate",
        versions=("1.3",),
        known=("1.3",),
        required=("gcs_path", "job_name", "location"),
    )

    gcs_path: Text | None = None
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
    def outputs(self) -> LaunchTemplateOutputs:
        return LaunchTemplateOutputs(self._output_root, self.id)
