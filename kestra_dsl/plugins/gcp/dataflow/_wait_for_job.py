# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["WaitForJob", "WaitForJobOutputs"]


class WaitForJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "metrics": "metrics", "state": "state"}
    job_id: Reference
    metrics: Reference
    state: Reference


class WaitForJob(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.WaitForJob``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataflow.WaitForJob",
        versions=("1.3",),
        known=("1.3",),
        required=("job_id", "location"),
    )

    job_id: Text | None = None
    """Required."""
    location: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT15S."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> WaitForJobOutputs:
        return WaitForJobOutputs(self._output_root, self.id)
