# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.timefold``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "GetDataset",
    "Solve",
]

PREFIX = "io.kestra.plugin.timefold"


def _GetDataset():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.timefold.GetDataset",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "job_id", "model"),
        )
        job_id: Text | None = None
        api_key: Text | None = None
        model: Dynamic[Literal["FIELD_SERVICE_ROUTING", "EMPLOYEE_SCHEDULING", "PICKUP_DELIVERY_ROUTING"]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetDatasetOutputs:
            return GetDatasetOutputs(self._output_root, self.id)
    return GetDataset


def _Solve():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.timefold.Solve",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model", "model_input"),
        )
        model_input: Data | None = None
        api_key: Text | None = None
        model: Dynamic[Literal["FIELD_SERVICE_ROUTING", "EMPLOYEE_SCHEDULING", "PICKUP_DELIVERY_ROUTING"]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        poll_interval: Dynamic[Duration] | None = None
        request_timeout: Dynamic[Duration] | None = None
        run_name: Text | None = None
        solve_duration: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> SolveOutputs:
            return SolveOutputs(self._output_root, self.id)
    return Solve


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _GetDataset,
        _Solve,
    ),
)
