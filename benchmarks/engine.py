"""Benchmarks of the engine in a separate process: its start, and validation when it is warm."""

from __future__ import annotations

import time

from benchmarks.row import Row
from kestra_dsl import Flow
from kestra_dsl.engine import engine
from kestra_dsl.plugins.core.log import Log

__all__ = ["engine_rows"]

_FLOWS = 200


def engine_rows(runs: int) -> list[Row]:
    with engine("1.3", own_process=True) as kestra:
        flows = [_flow(number) for number in range(_FLOWS)]
        kestra.validate(flows)  # cold
        took = []
        for _ in range(runs):
            start = time.perf_counter()
            kestra.validate(flows)
            took.append(time.perf_counter() - start)
        return [
            Row("Kestra 1.3: start", "ten seconds", kestra.seconds, 10, bar=0.5),
            Row(f"Kestra 1.3: judge {_FLOWS} flows", "a second", sorted(took)[len(took) // 2], 1, bar=1),
        ]


def _flow(number: int) -> Flow:
    return Flow(
        id=f"flow_{number}",
        namespace="company.team",
        tasks=[Log(id=f"say_{task}", message=f"{{{{ flow.id }}}} {task}") for task in range(5)],
    )
