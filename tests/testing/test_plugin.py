"""The plugin costs a pytest that does not use it nothing, and says what it lacks."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

from tests.testing.running import pytest_in

NEW_MODULES = """
import json, sys, pytest
known = set(sys.modules)
import kestra_dsl.testing.plugin
print(json.dumps(sorted(set(sys.modules) - known)))
"""


def test_pytest_finds_the_plugin_by_itself() -> None:
    (found,) = entry_points(group="pytest11", name="kestra_dsl")
    assert found.value == "kestra_dsl.testing.plugin"


def test_loading_the_plugin_imports_no_flows_and_nothing_of_others() -> None:
    done = subprocess.run([sys.executable, "-c", NEW_MODULES], capture_output=True, text=True, check=True)
    new = {name for name in json.loads(done.stdout) if name.partition(".")[0] not in sys.stdlib_module_names}
    assert new == {
        "kestra_dsl",
        "kestra_dsl._lazy",
        "kestra_dsl.testing",
        "kestra_dsl.testing.plugin",
        "kestra_dsl.testing.snapshots",
        "kestra_dsl.testing.targets",
    }


def test_without_syrupy_the_fixture_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "test_flow.py").write_text("def test_it(flow_snapshot): pass\n", encoding="utf-8")
    code, told = pytest_in(tmp_path, "-p", "no:syrupy")
    assert code == 1
    assert "flow_snapshot needs syrupy: pip install 'kestra-dsl[testing]'" in told
    assert "During handling" not in told


def test_other_comparisons_are_explained_as_ever(tmp_path: Path) -> None:
    (tmp_path / "test_flow.py").write_text("def test_it():\n    assert [1, 2] == [1, 3]\n", encoding="utf-8")
    code, told = pytest_in(tmp_path)
    assert code == 1
    assert "At index 1 diff: 2 != 3" in told
    assert "--snapshot-update" not in told


FLOWS = """
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

def flow(*messages):
    tasks = [Log(id=f"say_{number}", message=message) for number, message in enumerate(messages)]
    return Flow(id="greet", namespace="company.team", tasks=tasks)
"""


def test_flows_that_differ_are_told_by_place_and_by_line(tmp_path: Path) -> None:
    test = f"{FLOWS}\ndef test_it():\n    assert flow('Hello', 'Bye') == flow('Hello', 'Hi')\n"
    (tmp_path / "test_flow.py").write_text(test, encoding="utf-8")
    code, told = pytest_in(tmp_path)
    assert code == 1
    assert "assert the flows differ at tasks[say_1].message" in told
    assert "-    message: Bye" in told
    assert "+    message: Hi" in told
    assert "How the flows differ" not in told
    assert len(told) < 2_000


def test_what_pytest_cuts_off_of_a_long_difference_is_in_a_section(tmp_path: Path) -> None:
    test = f"{FLOWS}\ndef test_it():\n    assert flow(*map(str, range(30))) == flow(*'abcdefghijklmn')\n"
    (tmp_path / "test_flow.py").write_text(test, encoding="utf-8")
    code, told = pytest_in(tmp_path)
    assert code == 1
    assert "the flows differ at tasks[say_0].message, tasks[say_1].message, tasks[say_2].message and 27 more" in told
    assert told.count("How the flows differ") == 1
    assert '-    message: "29"' in told


def test_the_section_of_one_test_is_not_shown_with_another(tmp_path: Path) -> None:
    test = (
        f"{FLOWS}\nimport pytest\n"
        "def test_1():\n    with pytest.raises(AssertionError):\n"
        "        assert flow(*map(str, range(30))) == flow('a')\n"
        "def test_2():\n    assert 0\n"
    )
    (tmp_path / "test_flow.py").write_text(test, encoding="utf-8")
    _, told = pytest_in(tmp_path, "-p", "no:randomly")
    assert "1 failed, 1 passed" in told
    assert "How the flows differ" not in told
