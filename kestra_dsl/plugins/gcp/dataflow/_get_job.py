# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["GetJob", "GetJobOutputs"]


class GetJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"create_time": "createTime", "current_state": "currentState", "current_state_time": "currentStateTime", "job_id": "jobId", "metrics": "metrics", "type": "type"}
    create_time: Reference
    current_state: Reference
    current_state_time: Reference
    job_id: Reference
    metrics: Reference
    type: Reference


class GetJob(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.GetJob``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataflow.GetJob",
        versions=("1.3",),
        known=("1.3",),
        required=("job_id", "location"),
    )

    job_id: Text | None = None
    """Required."""
    location: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> GetJobOutputs:
        return GetJobOutputs(self._output_root, self.id)
