# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airflow.dags``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TriggerDagRun",
]

PREFIX = "io.kestra.plugin.airflow.dags"


def _TriggerDagRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerDagRunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"dag_id": "dagId", "dag_run_id": "dagRunId", "ended": "ended", "started": "started", "state": "state"}
        dag_id: Reference
        dag_run_id: Reference
        ended: Reference
        started: Reference
        state: Reference
    class TriggerDagRun(BaseTask):
        """``io.kestra.plugin.airflow.dags.TriggerDagRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airflow.dags.TriggerDagRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("base_url", "dag_id"),
        )
        base_url: Text | None = None
        dag_id: Text | None = None
        body: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        max_duration: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        poll_frequency: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> TriggerDagRunOutputs:
            return TriggerDagRunOutputs(self._output_root, self.id)
    return TriggerDagRun


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TriggerDagRun,
    ),
)
