"""Benchmarks of writing YAML, compared with hera, YAML libraries and json."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from io import StringIO
from typing import TYPE_CHECKING, Any

import yaml
from ruamel.yaml import YAML

from benchmarks.measure import alternate, seconds
from benchmarks.row import Row
from benchmarks.workload import hera_workflow, taxi_flow
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl import Flow

__all__ = ["rendering_rows"]

_TASKS = 1_000
_ALLOWED = 4.0  # KB a task


def rendering_rows(runs: int) -> Iterator[Row]:
    """Yield each row when it is measured."""
    yield from _beside_hera(runs)
    yield from _same_data(runs)
    yield from _tenfold(runs)
    yield from _memory()


def _beside_hera(runs: int) -> Iterator[Row]:
    plain, checked, hera = alternate(runs, *(partial(seconds, work) for work in (_written, _checked, _hera)))
    yield Row("1,000 taxi tasks built and written", "hera", plain, hera, 0.05)
    yield Row("the same with all checks", "hera", checked, hera, 0.1)


def _same_data(runs: int) -> Iterator[Row]:
    flow = taxi_flow(_TASKS)
    data = flow.to_dict()
    peers: dict[str, tuple[Callable[[], object], float | None]] = {
        "PyYAML C": (partial(_pyyaml, data, yaml.CSafeDumper), 1),
        "PyYAML pure": (partial(_pyyaml, data, yaml.SafeDumper), None),
        "ruamel.yaml": (partial(_ruamel, data), None),
        "json.dumps": (partial(json.dumps, data, indent=2), None),
    }
    works: list[Callable[[], object]] = [partial(emit, data), flow.to_yaml, *(peer for peer, _ in peers.values())]
    emitting, rendering, *theirs = alternate(runs, *(partial(seconds, work) for work in works))
    for (name, (_, bar)), time in zip(peers.items(), theirs, strict=True):
        yield Row("the data of 1,000 taxi tasks to text", name, emitting, time, bar)
        if bar is not None:
            yield Row("a built flow of 1,000 taxi tasks to text", name, rendering, time, bar)


def _tenfold(runs: int) -> Iterator[Row]:
    for name, work in (("built and written", _written), ("and checked", _checked)):
        many, few = alternate(max(3, runs // 2), partial(seconds, partial(work, 10 * _TASKS)), partial(seconds, work))
        yield Row(f"10,000 taxi tasks {name}", "1,000", many, few, 12)


def _memory() -> Iterator[Row]:
    """Measure peak memory while a flow is written or checked, without the flow itself."""
    for name, work in (("writing", _write), ("checking", _check)):
        flow = taxi_flow(_TASKS)
        work(flow)  # warm up caches
        gc.collect()
        tracemalloc.start()
        work(flow)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        yield Row(f"memory of {name}, a task", "allowed", peak / 1024 / _TASKS, _ALLOWED, 1, strictly=True, unit="KB")


def _written(count: int = _TASKS) -> str:
    return taxi_flow(count).to_yaml()


def _checked(count: int = _TASKS) -> tuple[object, str]:
    flow = taxi_flow(count)
    return flow.check(), flow.to_yaml()


def _hera(count: int = _TASKS) -> str:
    text: str = hera_workflow(count).to_yaml()
    return text


def _write(flow: Flow) -> object:
    return flow.to_yaml()


def _check(flow: Flow) -> object:
    return flow.check()


def _pyyaml(data: Any, dumper: Any) -> str:
    text: str = yaml.dump(data, Dumper=dumper, sort_keys=False, allow_unicode=True, width=1 << 30)
    return text


def _ruamel(data: Any) -> str:
    text = StringIO()
    YAML(typ="safe", pure=True).dump(data, text)
    return text.getvalue()
