"""A name with a hyphen after a dot is reported."""

from __future__ import annotations

import pytest

from tests.checks.reporting import LOG, flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("{{ inputs.a-b }}", True),
        ("{{ inputs.a-b | upper }}", True),
        ("{{ upper(inputs.a-b) }}", True),
        ("{{ 'x' ~ outputs.say-it.value }}", True),
        ("{% if outputs.say-it.value %}x{% endif %}", True),
        ("{{ vars.v-w }}", True),
        ("{{ labels.l-m }}", True),
        ("{{ inputs['a-b'] }}", False),
        ("{{ outputs['say-it'].value-1 }}", False),
        ("{{ vars.n-1 }}", False),
        ("a-b {{ vars.n - 1 }}", False),
    ],
)
def test_names_with_a_hyphen_are_reported(text: str, wrong: bool) -> None:
    extra = "labels: {l-m: x}\nvariables: {v-w: x, n: 3}\ninputs:\n  - {id: a-b, type: STRING}\n"
    say = f"- id: say-it\n  type: {CORE}debug.Return\n  format: x\n"
    assert ("KD118" in reported(flow_of(extra, tasks=say + LOG.replace("Hello", f'"{text}"')))) is wrong
