"""What this library writes and reads as YAML, beside the engine's own parser.

The seeds are new with each run, and follow from the one that pytest-randomly shows. A failure names its own:
``document(seed)`` of ``tests.conformance.documents`` makes the same document again.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

from kestra_dsl.engine import Engine
from kestra_dsl.errors import EngineError, YamlError
from kestra_dsl.yaml import emit, read
from tests.conformance.documents import document, scalar
from tests.conformance.engines import EACH_ENGINE

DOCUMENTS = 5_000
SCALARS = 5_000

_NOT_FINITE = {"Infinity", "-Infinity", "NaN"}
"""What numbers that are none are called in the engine's answer."""


@EACH_ENGINE
def test_what_is_written_is_what_the_engine_reads(version: str, engine_of: Callable[[str], Engine]) -> None:
    engine = engine_of(version)
    different = []
    for seed in _seeds(DOCUMENTS):
        data, comments_of = document(seed)
        text = emit(data, comments_of)
        if not _equal(engine.read_yaml(text), data) or not _equal(read(text).data, data):
            different.append(seed)
    assert different == []


@EACH_ENGINE
def test_a_scalar_is_read_as_the_engine_reads_it(version: str, engine_of: Callable[[str], Engine]) -> None:
    engine = engine_of(version)
    different = {}
    for seed in _seeds(SCALARS):
        text = scalar(seed)
        ours, theirs = _ours(text), _theirs(engine, text)
        if not _equal(ours, theirs) and not (ours == ["refused"] and theirs[0] in _NOT_FINITE):
            different[text] = (ours, theirs)
    assert different == {}


def test_values_that_look_alike_are_told_apart() -> None:
    """Else the two above would see too little."""
    for one, other in [
        (1, True),
        (1, 1.0),
        (0.0, -0.0),
        ("1", 1),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ([], {}),
        ({"a": None}, {}),
    ]:
        assert not _equal({"key": [one]}, {"key": [other]})


def _seeds(count: int) -> range:
    first = random.randrange(2**32)
    return range(first, first + count)


def _ours(text: str) -> list[Any]:
    try:
        return [read(f"key: {text}\n").data["key"]]
    except YamlError:
        return ["refused"]


def _theirs(engine: Engine, text: str) -> list[Any]:
    try:
        return [engine.read_yaml(f"key: {text}\n").get("key")]
    except EngineError:
        return ["refused"]


def _equal(one: Any, other: Any) -> bool:
    """Also in kinds, signs of zeros and the order of keys."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [*one] == [*other] and all(_equal(value, other[key]) for key, value in one.items())
    if type(one) is not type(other):
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_equal, one, other))
    if isinstance(one, float):
        return one == other and math.copysign(1, one) == math.copysign(1, other)
    return bool(one == other)
