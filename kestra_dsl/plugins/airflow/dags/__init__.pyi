# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airflow.dags``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "TriggerDagRun",
]

PREFIX: str


class TriggerDagRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"dag_id": "dagId", "dag_run_id": "dagRunId", "ended": "ended", "started": "started", "state": "state"}
    dag_id: Reference
    dag_run_id: Reference
    ended: Reference
    started: Reference
    state: Reference


class TriggerDagRun(BaseTask):
    """``io.kestra.plugin.airflow.dags.TriggerDagRun``.

    A task. In Kestra 1.3, 2.0. From plugin-airflow 1.3.2. Required: id, base_url, dag_id.
    https://kestra.io/plugins/plugin-airflow/dags/io.kestra.plugin.airflow.dags.triggerdagrun
    """

    base_url: Text | None = None
    """Text, or an expression. Required."""
    dag_id: Text | None = None
    """Text, or an expression. Required."""
    body: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> TriggerDagRunOutputs:
        return TriggerDagRunOutputs(self._output_root, self.id)
