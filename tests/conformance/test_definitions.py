"""The flows of this library are accepted by the engine of each version that they are written for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.engine.validating import Verdict
from tests import nested_loops, tour_plain, tour_with
from tests.conformance.engines import EACH_ENGINE
from tests.conformance.portable import portable_flows
from tests.definitions.modules import FLOWS, meant_for_all
from tests.definitions.test_modules import REFUSED


def errors(verdicts: list[Verdict]) -> dict[str, list[str]]:
    return {verdict.flow: verdict.errors for verdict in verdicts if verdict.errors}


@EACH_ENGINE
def test_each_definition_is_accepted_unless_it_is_refused_with_a_reason(
    version: str, engine_of: Callable[[str], Engine]
) -> None:
    flows = {id_: described.flow for id_, described in FLOWS.items()}
    with meant_for_all():
        verdicts = dict(zip(flows, engine_of(version).validate([*flows.values()]), strict=True))

    refused = {id_: why for (id_, target), why in REFUSED.items() if target == version}
    assert {id_ for id_, verdict in verdicts.items() if verdict.errors} == refused.keys()
    for id_, why in refused.items():
        assert why in verdicts[id_].errors[0]
    for id_ in verdicts.keys() - refused.keys():
        assert [str(one) for one in verdicts[id_].findings if one.severity == "error"] == [], id_


@EACH_ENGINE
def test_each_portable_flow_is_accepted(version: str, engine_of: Callable[[str], Engine]) -> None:
    verdicts = engine_of(version).validate(portable_flows())

    assert errors(verdicts) == {}
    assert [verdict.stubs for verdict in verdicts if verdict.stubs] == []


@pytest.mark.parametrize(
    ("version", "flow"),
    [
        pytest.param("1.1", nested_loops.flow, marks=pytest.mark.engines("1.1"), id="nested loops in 1.1"),
        pytest.param("1.3", nested_loops.flow, marks=pytest.mark.engines("1.3"), id="nested loops in 1.3"),
        pytest.param("1.3", tour_with.flow, marks=pytest.mark.engines("1.3"), id="1.3 in blocks"),
        pytest.param("1.3", tour_plain.flow, marks=pytest.mark.engines("1.3"), id="1.3 as data"),
    ],
)
def test_everything_that_a_flow_can_have_is_accepted(
    version: str, flow: Flow, engine_of: Callable[[str], Engine]
) -> None:
    assert errors(engine_of(version).validate([flow])) == {}


@pytest.mark.engines("2.0")
@pytest.mark.parametrize("flow", [tour_with.next_flow, tour_plain.next_flow], ids=["in blocks", "as data"])
def test_everything_that_2_0_has_is_accepted_but_what_costs_money(
    flow: Flow, engine_of: Callable[[str], Engine]
) -> None:
    (verdict,) = engine_of("2.0").validate([flow])

    (rule,) = verdict.errors
    assert rule.removeprefix("Invalid Flow: ").split(", ") == [
        "Input 'shared' of type REUSABLE_INPUTS is only available in Enterprise Edition.",
        "Missing inputs for Schedule Trigger 'daily'",
        "missing inputs: 'shared'",
        "Quotas are only available in Enterprise Edition.",
    ]
