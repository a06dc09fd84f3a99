"""Flows run before and after their migration, on the engines of both versions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kestra_dsl.engine import Engine
from kestra_dsl.migrating import migrate
from kestra_dsl.migrating.proof import Proof
from kestra_dsl.proving import prove

pytestmark = pytest.mark.engines("1.3", "2.0")

_CORE = "io.kestra.plugin.core."
_LOOP = f"""\
id: loop
namespace: company.team
inputs:
  - id: greeting
    type: STRING
tasks:
  - id: each
    type: {_CORE}flow.ForEach
    values: [a, b]
    tasks:
      - id: say
        type: {_CORE}debug.Return
        format: "{{{{ inputs.greeting }}}} {{{{ taskrun.value }}}}"
    errors:
      - id: failed
        type: {_CORE}log.Log
        message: failed
  - id: query
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: "{{{{ secret('URL') }}}}"
    sql: SELECT '{{{{ outputs.say['a'].value }}}}'
  - id: after
    type: {_CORE}debug.Return
    format: "{{{{ outputs.query.row.total }}}}"
"""
_WARNING = f"""\
id: warning
namespace: company.team
tasks:
  - id: each
    type: {_CORE}flow.ForEach
    values: [a]
    tasks:
      - id: fail
        type: {_CORE}execution.Fail
        allowFailure: true
"""
_LISTENER = f"""\
id: listener
namespace: company.team
tasks:
  - id: say
    type: {_CORE}debug.Return
    format: heard
triggers:
  - id: both
    type: {_CORE}trigger.Flow
    preconditions:
      id: both
      flows:
        - namespace: company.team
          flowId: first
        - namespace: company.team
          flowId: second
"""
_REQUIRED = f"""\
id: odd
namespace: company.team
inputs:
  - id: code
    type: STRING
    validator: "[0-9]{{4}}"
tasks:
  - id: say
    type: {_CORE}log.Log
    message: "{{{{ inputs.code }}}}"
"""


@pytest.fixture(scope="module")
def engines() -> Iterator[tuple[Engine, Engine]]:
    with Engine("1.3", own_process=True) as old, Engine("2.0", own_process=True) as new:
        yield old, new


@pytest.fixture(scope="module")
def proofs(engines: tuple[Engine, Engine]) -> dict[str, Proof]:
    texts = {"loop": _LOOP, "warning": _WARNING, "listener": _LISTENER, "odd": _REQUIRED}
    flows = [migrate(text, name, "1.3", "2.0") for name, text in texts.items()]
    assert [flow.file for flow in flows if flow.refused] == []
    return prove(flows, texts, engines)


def test_a_flow_that_does_the_same_is_proven(proofs: dict[str, Proof]) -> None:
    assert proofs["loop"] == Proof("proven", "", (), "SUCCESS", 3, 4), str(proofs["loop"])


def test_a_flow_that_does_something_else_is_told_with_the_difference(proofs: dict[str, Proof]) -> None:
    assert proofs["warning"].verdict == "differs"
    assert proofs["warning"].differences[0] == "state: WARNING -> SUCCESS"


def test_a_flow_that_waits_for_several_flows_starts_after_them_on_both_versions(proofs: dict[str, Proof]) -> None:
    assert str(proofs["listener"]).startswith("proven, started by its trigger")


def test_a_flow_that_no_generated_input_fits_is_not_provable(proofs: dict[str, Proof]) -> None:
    assert proofs["odd"].verdict == "not provable"
    assert "code" in proofs["odd"].reason
