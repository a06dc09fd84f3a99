"""Values that a loop fails on are reported."""

from __future__ import annotations

import pytest

from tests.checks.reporting import flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("values", "old", "new"),
    [
        ("[a, 1, {b: c}]", False, False),
        ("'[1.5, true]'", False, False),
        ("'{{ inputs.l }}'", False, False),
        ("[]", False, False),
        ("[1.5]", True, False),
        ("{a: 1}", True, False),
        ("'{\"a\": 1}'", True, False),
        ("[true]", True, True),
        ("[[1]]", True, True),
        ("[a, null]", True, True),
        ("'[null]'", True, True),
        ("some text", True, True),
        ("'5'", True, True),
    ],
)
def test_values_of_loops(values: str, old: bool, new: bool) -> None:
    head = "inputs: [{id: l, type: JSON, defaults: '[1]'}]\n"
    for kind, target, wrong in (("ForEach", "1.3", old), ("Loop", "2.0", new)):
        loop = f"- id: each\n  type: {CORE}flow.{kind}\n  values: {values}\n  tasks:\n    - id: a\n"
        found = reported(flow_of(head, tasks=f"{loop}      type: {CORE}log.Log\n      message: x\n"), target)
        assert bool(found & {"KD110", "KD409"}) is wrong
