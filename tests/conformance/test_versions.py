"""What a version lacks, and how it is written for it, as the engines have it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.reading import read_flow
from tests.checks.reporting import LOG, flow_of
from tests.targets.test_old_names import PLACES

pytestmark = pytest.mark.engines("1.3", "2.0")

IF = "- id: asks\n  type: io.kestra.plugin.core.flow.If\n  then:\n    " + LOG.replace("\n", "\n    ").rstrip() + "\n"
EXIT = "- id: leave\n  type: io.kestra.plugin.core.execution.Exit\n  state: CANCELED\n"
OUTPUT = "outputs:\n- {id: o, type: BOOLEAN, value: 'true'}\n- {id: p, type: ENUM, value: a}\n"
INPUT = "inputs:\n- {id: i, type: ARRAY, itemType: BOOLEAN, defaults: [true]}\n"
BY_PREFIX = (
    "pluginDefaults:\n- {type: io.kestra.plugin.core, values: {uri: 'https://example.com', format: x, level: WARN}}\n"
)
WRITTEN_ANEW = {
    **{name: text for name, text in PLACES.items() if "generic" not in name},
    "values of enums": flow_of(OUTPUT + INPUT),
    "state of an exit": flow_of(tasks=EXIT),
    "default of a prefix": flow_of(BY_PREFIX),
    "old name of a type": flow_of(tasks=LOG.replace("plugin.core.log", "core.tasks.log")),
}


def errors(engine: Engine, text: str) -> list[str]:
    return engine.validate_yaml([text])[0].errors


@pytest.mark.parametrize("text", WRITTEN_ANEW.values(), ids=WRITTEN_ANEW)
def test_what_2_0_rejects_is_written_such_that_it_accepts_it(text: str, engine_of: Callable[[str], Engine]) -> None:
    flow = read_flow(text, strict=False)
    assert [found for found in flow.check() if found.severity == "error"] == []
    assert errors(engine_of("1.3"), text) == []
    assert errors(engine_of("1.3"), flow.to_yaml("1.3")) == []
    if "CANCELED" not in text:  # which 2.0 accepts, and fails at
        assert errors(engine_of("2.0"), text)
    assert any(found.code == "KD114" for found in flow.check("2.0"))
    assert errors(engine_of("2.0"), flow.to_yaml("2.0")) == []


def test_an_if_without_condition_is_an_error_where_the_engine_rejects_it(engine_of: Callable[[str], Engine]) -> None:
    flow = read_flow(flow_of(tasks=IF), strict=False)
    for version, accepted in (("1.3", True), ("2.0", False)):
        assert (errors(engine_of(version), flow_of(tasks=IF)) == []) == accepted
        assert ("KD108" not in [found.code for found in flow.check(version)]) == accepted


def test_an_exit_ends_in_the_same_state(engine_of: Callable[[str], Engine]) -> None:
    flow = Flow.from_yaml(flow_of(tasks=EXIT))
    assert [engine_of(version).run(flow).state for version in ("1.3", "2.0")] == ["CANCELLED", "CANCELLED"]


def test_assets_are_rejected_without_the_enterprise_edition(engine_of: Callable[[str], Engine]) -> None:
    for assets in (
        "{inputs: [{id: a, namespace: company.raw}]}",
        "{outputs: [{id: a, type: io.kestra.plugin.ee.assets.Table, system: postgres}]}",
        "{outputs: [{id: a, type: AWS_BUCKET}]}",
        "{enableAuto: true}",
        "{}",
    ):
        text = flow_of(tasks=f"{LOG}  assets: {assets}\n")
        flow = read_flow(text, strict=False)
        for version in ("1.3", "2.0"):
            told = errors(engine_of(version), text)
            found = [found.code for found in flow.check(version)]
            assert (found == ["KD131"]) == bool(told), (assets, version, told)
            assert found in ([], ["KD131"])
