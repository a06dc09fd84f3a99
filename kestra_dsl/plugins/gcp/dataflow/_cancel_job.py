# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CancelJob", "CancelJobOutputs"]


class CancelJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"current_state": "currentState", "job_id": "jobId"}
    current_state: Reference
    job_id: Reference


class CancelJob(BaseTask):
    """``io.kestra.plugin.gcp.dataflow.CancelJob``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.dataflow.CancelJob",
        versions=("1.3",),
        known=("1.3",),
        required=("job_id", "location"),
    )

    job_id: Text | None = None
    """Required."""
    location: Text | None = None
    """Required."""
    drain: Dynamic[Bool] | None = None
    """Default: false."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> CancelJobOutputs:
        return CancelJobOutputs(self._output_root, self.id)
