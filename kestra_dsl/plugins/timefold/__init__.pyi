# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.timefold``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "GetDataset",
    "Solve",
]

PREFIX: str


class GetDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "model_output": "modelOutput", "score": "score", "solver_status": "solverStatus", "uri": "uri"}
    job_id: Reference
    model_output: Reference
    score: Reference
    solver_status: Reference
    uri: Reference


class GetDataset(BaseTask):
    """``io.kestra.plugin.timefold.GetDataset``."""

    job_id: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    model: Dynamic[Literal["FIELD_SERVICE_ROUTING", "EMPLOYEE_SCHEDULING", "PICKUP_DELIVERY_ROUTING"]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://app.timefold.ai."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""

    @property
    def outputs(self) -> GetDatasetOutputs:
        return GetDatasetOutputs(self._output_root, self.id)


class SolveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "model_output": "modelOutput", "score": "score", "solver_status": "solverStatus", "uri": "uri"}
    job_id: Reference
    model_output: Reference
    score: Reference
    solver_status: Reference
    uri: Reference


class Solve(BaseTask):
    """``io.kestra.plugin.timefold.Solve``."""

    model_input: Data | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    model: Dynamic[Literal["FIELD_SERVICE_ROUTING", "EMPLOYEE_SCHEDULING", "PICKUP_DELIVERY_ROUTING"]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://app.timefold.ai."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT2S."""
    request_timeout: Dynamic[Duration] | None = None
    """Default: PT10M."""
    run_name: Text | None = None
    solve_duration: Dynamic[Duration] | None = None
    wait: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> SolveOutputs:
        return SolveOutputs(self._output_root, self.id)
