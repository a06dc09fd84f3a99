"""What a version lacks, and how it is written for it, as the engines have it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.reading import read_flow
from tests.checks.reporting import LOG, flow_of
from tests.lowering.test_old_names import PLACES

pytestmark = pytest.mark.engines("1.3", "2.0")

IF = "- id: asks\n  type: io.kestra.plugin.core.flow.If\n  then:\n    " + LOG.replace("\n", "\n    ").rstrip() + "\n"
LOG_TYPE = "io.kestra.plugin.core.log.Log"
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


def test_arguments_of_functions_have_the_names_of_the_version(
    engine_of: Callable[[str], Engine], tmp_path: Path
) -> None:
    file = tmp_path / "f.txt"
    file.write_text("content", encoding="utf-8")
    say = LOG.replace("Hello", "\"{{ read('f.txt', version=1) }}\"")
    flow = Flow.from_yaml(flow_of(tasks=say))
    for version in ("1.3", "2.0"):
        run = engine_of(version).run(flow, files={"f.txt": file})
        assert (run.state, [log.message for log in run.logs]) == ("SUCCESS", ["content"])
    assert [found.code for found in flow.check("2.0")] == ["KD114"]


def test_files_of_records_are_binary_in_2_0_and_read_as_records_in_both(engine_of: Callable[[str], Engine]) -> None:
    core = "io.kestra.plugin.core."
    tasks = (
        f"- {{id: made, type: {core}storage.Write, extension: .ion, content: '{{a:1}}'}}\n"
        f"- {{id: kept, type: {core}storage.FilterItems, from: '{{{{ outputs.made.uri }}}}', "
        "filterCondition: '{{ a > 0 }}'}\n"
        f"- {{id: say, type: {core}log.Log, message: '{{{{ READ }}}}'}}\n"
    )
    as_text = Flow.from_yaml(flow_of(tasks=tasks.replace("READ", "read(outputs.kept.uri)")))
    as_records = Flow.from_yaml(flow_of(tasks=tasks.replace("READ", "fromIon(read(outputs.kept.uri))")))
    said = {
        version: [engine_of(version).run(flow).logs[0].message.strip() for flow in (as_text, as_records)]
        for version in ("1.3", "2.0")
    }
    assert said["1.3"] == ["{a:1}", '{"a":1}']
    assert said["2.0"][0] != "{a:1}"
    assert said["2.0"][1] == '{"a":1}'
    assert [found.code for found in as_text.check("2.0")] == ["KD134"]
    assert as_text.check("1.3") == as_records.check("2.0") == []


def test_task_defaults_for_a_property_that_does_not_exist_are_an_error(engine_of: Callable[[str], Engine]) -> None:
    text = flow_of(f"taskDefaults:\n- {{type: {LOG_TYPE}, values: {{nope: 1}}}}\n")
    assert errors(engine_of("1.3"), text)
    assert "KD405" in [found.code for found in read_flow(text, strict=False).check()]


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
