"""The backfill is one loop over pairs in every version; and nested loops."""

import pytest

from definitions.production.taxi_backfill import ALL_MONTHS
from tests import nested_loops
from tests.definitions.modules import FLOWS


def test_the_months_are_those_with_files() -> None:
    assert (ALL_MONTHS[0], ALL_MONTHS[-1], len(ALL_MONTHS)) == ("2019-01", "2021-07", 31)
    assert sorted(set(ALL_MONTHS)) == ALL_MONTHS


@pytest.mark.parametrize(
    ("target", "loop", "item"),
    [
        ("1.1", "io.kestra.plugin.core.flow.ForEach", "taskrun.value"),
        ("1.3", "io.kestra.plugin.core.flow.ForEach", "taskrun.value"),
        ("2.0", "io.kestra.plugin.core.flow.Loop", "item.value"),
    ],
)
def test_the_backfill_is_one_loop_in_every_version(target: str, loop: str, item: str) -> None:
    (only,) = FLOWS["taxi_backfill"].flow.to_dict(target)["tasks"]
    (load,) = only["tasks"]
    assert only["type"] == loop
    assert load["inputs"] == {
        "taxi": f"{{{{ {item} | split(' ') | first }}}}",
        "month": f"{{{{ {item} | split(' ') | last }}}}",
    }


def test_nested_loops_read_both_items() -> None:
    outer = nested_loops.flow.to_dict()["tasks"][0]
    inner = outer["tasks"][1]
    assert inner["tasks"][0]["inputs"] == {
        "taxi": "{{ parent.taskrun.value }}",
        "year": "{{ inputs.year }}",
        "month": "{{ taskrun.value }}",
    }
    assert (
        "outputs.load_month[parents[1].taskrun.value][parent.taskrun.value]" in inner["tasks"][1]["then"][0]["message"]
    )
