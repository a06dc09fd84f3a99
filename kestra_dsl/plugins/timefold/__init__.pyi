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
    """``io.kestra.plugin.timefold.GetDataset``.

    A task. In Kestra 1.3, 2.0. From plugin-timefold 1.0.1. Required: id, job_id, api_key, model.
    https://kestra.io/plugins/plugin-timefold/io.kestra.plugin.timefold.getdataset
    """

    job_id: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model: Dynamic[Literal["FIELD_SERVICE_ROUTING", "EMPLOYEE_SCHEDULING", "PICKUP_DELIVERY_ROUTING"]] | None = None
    """FIELD_SERVICE_ROUTING, EMPLOYEE_SCHEDULING or PICKUP_DELIVERY_ROUTING, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://app.timefold.ai."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""

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
    """``io.kestra.plugin.timefold.Solve``.

    A task. In Kestra 1.3, 2.0. From plugin-timefold 1.0.1. Required: id, model_input, api_key, model.
    https://kestra.io/plugins/plugin-timefold/io.kestra.plugin.timefold.solve
    """

    model_input: Data | None = None
    """Any data. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model: Dynamic[Literal["FIELD_SERVICE_ROUTING", "EMPLOYEE_SCHEDULING", "PICKUP_DELIVERY_ROUTING"]] | None = None
    """FIELD_SERVICE_ROUTING, EMPLOYEE_SCHEDULING or PICKUP_DELIVERY_ROUTING, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://app.timefold.ai."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT2S."""
    request_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""
    run_name: Text | None = None
    """Text, or an expression."""
    solve_duration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> SolveOutputs:
        return SolveOutputs(self._output_root, self.id)
