"""Every module with flows can be run, has no findings, and matches generated/."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kestra_dsl.catalog.versions import fact_versions
from kestra_dsl.errors import DefinitionError
from kestra_dsl.testing import assert_no_findings
from kestra_dsl.yaml import read
from tests.definitions.modules import FLOWS, GENERATED, MODULES, ROOT, meant_for_all

every_module = pytest.mark.parametrize("module", MODULES)
every_flow = pytest.mark.parametrize("id_", FLOWS)

# What these flows use and a version of Kestra lacks: part of the error if `only_for` did not leave them out.
REFUSED = {
    ("gcp_taxi", "1.1"): "Flow.checks does not exist",
    ("on_new_file", "2.0"): "count towards its concurrency limit",
    ("postgres_taxi", "1.1"): "Flow.checks does not exist",
}
CALLS_ONE_LEFT_OUT = {("on_request", "1.1")}


def file_of(id_: str) -> Path:
    return GENERATED / str(FLOWS[id_].flow.namespace) / f"{id_}.yaml"


@every_flow
def test_generated_is_up_to_date(id_: str) -> None:
    header, _, text = file_of(id_).read_text(encoding="utf-8").partition("\n")
    module, flow = FLOWS[id_]
    assert header == f"# Made by kdsl from {module.replace('.', '/')}.py (kestra-dsl): change that, not this file."
    assert text == flow.to_yaml()


def test_generated_contains_nothing_else() -> None:
    found = {path.relative_to(GENERATED).as_posix() for path in GENERATED.rglob("*") if path.is_file()}
    wanted = {file_of(id_).relative_to(GENERATED).as_posix() for id_ in FLOWS}
    assert found == {*wanted, ".kdsl.json"}
    assert set(json.loads((GENERATED / ".kdsl.json").read_text(encoding="utf-8"))["files"]) == wanted


@every_flow
def test_the_yaml_reads_back_equal(id_: str) -> None:
    flow = FLOWS[id_].flow
    assert yaml.safe_load(flow.to_yaml()) == flow.to_dict()
    assert read(flow.to_yaml()).data == flow.to_dict()
    assert type(flow).from_yaml(flow.to_yaml()) == flow


@every_flow
def test_nothing_is_found_in_a_flow(id_: str) -> None:
    assert_no_findings(FLOWS[id_].flow)


@pytest.mark.parametrize("target", fact_versions())
@every_flow
def test_a_flow_supports_every_version_or_has_a_reason(id_: str, target: str) -> None:
    flow = FLOWS[id_].flow
    reason = REFUSED.get((id_, target))
    if (id_, target) in CALLS_ONE_LEFT_OUT:
        with pytest.raises(DefinitionError, match=f"does not support Kestra {target}: it calls "):
            flow.to_dict(target)
    elif reason is None:
        assert flow.to_dict(target)["id"] == id_
    else:
        with meant_for_all(), pytest.raises(DefinitionError, match=reason):
            flow.to_dict(target)
        with pytest.raises(DefinitionError, match=f"does not support Kestra {target}: "):
            flow.to_dict(target)


def test_every_excluded_version_has_a_flow() -> None:
    assert {id_ for id_, _ in REFUSED} <= FLOWS.keys()
    assert {target for _, target in REFUSED} <= {"1.1", "2.0"}


@every_module
def test_a_module_writes_and_shows_its_flows(module: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", module],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
    )
    written = {path.relative_to(tmp_path).as_posix(): path for path in (tmp_path / "generated").rglob("*.yaml")}
    own = {file_of(id_).relative_to(ROOT).as_posix() for id_, flow in FLOWS.items() if flow.module == module}
    assert set(written) == own
    texts = [path.read_text(encoding="utf-8") for path in written.values()]
    assert sum(map(len, texts)) == len(done.stdout)
    assert all(text in done.stdout for text in texts)
    assert all(f"{path}: new" in done.stderr for path in written)
