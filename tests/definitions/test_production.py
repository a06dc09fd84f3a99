"""The production flows fit together: subflows exist and have the inputs and outputs that are used."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from definitions.production.data_validation import measure
from definitions.settings import NAMESPACE
from definitions.taxi import TAXIS
from tests.definitions.modules import FLOWS

SUBFLOW = "io.kestra.plugin.core.flow.Subflow"


def tasks_in(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if "id" in part and str(part.get("type", "")).startswith("io.kestra."):
            yield part
        for value in part.values():
            yield from tasks_in(value)
    if isinstance(part, list):
        for value in part:
            yield from tasks_in(value)


DATA = {id_: described.flow.to_dict() for id_, described in FLOWS.items()}
CALLS = [
    pytest.param(id_, task, id=f"{id_}-{task['id']}")
    for id_, data in DATA.items()
    for task in tasks_in(data)
    if task["type"] == SUBFLOW
]


def inputs_of(id_: str) -> dict[str, dict[str, Any]]:
    return {declared["id"]: declared for declared in DATA[id_].get("inputs", [])}


def accepts(declared: dict[str, Any], value: object) -> bool:
    if "values" in declared:
        return value in declared["values"]
    return re.fullmatch(declared.get("validator", ".*"), str(value)) is not None


def trigger_of(id_: str) -> dict[str, Any]:
    (only,) = DATA[id_]["triggers"]
    return dict(only)


def test_there_are_calls() -> None:
    assert {call.values[0] for call in CALLS} >= {"both_taxis", "taxi_backfill", "on_request", "after_load"}


@pytest.mark.parametrize(("caller", "call"), CALLS)
def test_subflows_exist_and_have_the_given_inputs(caller: str, call: dict[str, Any]) -> None:
    assert call["namespace"] == NAMESPACE
    assert call["flowId"] != caller
    declared = inputs_of(call["flowId"])
    given = call.get("inputs", {})
    assert given.keys() <= declared.keys()
    needed = {name for name, one in declared.items() if "defaults" not in one and one.get("required", True)}
    assert needed <= given.keys()
    for name, value in given.items():
        assert "{{" in str(value) or accepts(declared[name], value), f"{name}: {value}"


@pytest.mark.parametrize(("caller", "call"), CALLS)
def test_the_outputs_that_are_read_exist(caller: str, call: dict[str, Any]) -> None:
    read = set(re.findall(rf"outputs\.{call['id']}\.outputs\.(\w+)", str(DATA[caller])))
    assert read <= {output["id"] for output in DATA[call["flowId"]].get("outputs", [])}


def test_both_taxis_are_loaded_in_parallel_and_then_validated() -> None:
    load, validate, _ = DATA["both_taxis"]["tasks"]
    for block in (load, validate):
        assert block["type"] == "io.kestra.plugin.core.flow.Parallel"
    assert [task["inputs"]["taxi"] for task in load["tasks"]] == list(TAXIS)
    assert [task["inputs"]["table"] for task in validate["tasks"]] == [f"public.{taxi}_trips" for taxi in TAXIS]
    (output,) = DATA["both_taxis"]["outputs"]
    assert output["value"] == "{{ outputs.validate_yellow.outputs.rows + outputs.validate_green.outputs.rows }}"


@pytest.mark.parametrize("taxi", TAXIS)
def test_the_columns_that_are_validated_are_columns(taxi: str) -> None:
    (call,) = (task for task in tasks_in(DATA["after_load"]) if task["id"] == f"validate_{taxi}")
    own = {"unique_row_id", "filename"}
    assert set(call["inputs"]["columns"].split(", ")) <= {*TAXIS[taxi].names, *own}
    assert set(call["inputs"]["columns"].split(", ")) > own


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (
            "table",
            ["trips", "public.yellow_trips", "_t1"],
            ["", "1t", "a.b.c", "trips; DROP TABLE trips", "trips t", 'a"b', "a.", "trips\n"],
        ),
        ("columns", ["a", "a,b", "VendorID, total_amount"], ["", "a,", "a b", "a)", "1", "a,,b", "a'", "a;b"]),
        ("key", ["unique_row_id"], ["a, b", "a) OR (1=1", ""]),
    ],
)
def test_nothing_but_names_gets_into_the_query(name: str, good: list[str], bad: list[str]) -> None:
    declared = inputs_of("data_validation")[name]
    assert [text for text in good if not accepts(declared, text)] == []
    assert [text for text in bad if accepts(declared, text)] == []


def test_the_validation_queries_its_table() -> None:
    assert measure("public.t", "a, b", "k").endswith("FROM public.t;\n")
    assert "num_nulls(a, b)" in measure("public.t", "a, b", "k")
    first, refuse = DATA["data_validation"]["tasks"]
    assert first["fetchType"] == "FETCH_ONE"
    assert "inputs.strict and" in refuse["condition"]
    assert {output["id"]: output["type"] for output in DATA["data_validation"]["outputs"]} == {
        "rows": "INT",
        "valid": "BOOL",
    }


def test_a_request_fills_the_inputs_or_leaves_them_to_their_defaults() -> None:
    trigger = trigger_of("on_request")
    assert trigger["key"] == "{{ secret('TAXI_WEBHOOK_KEY') }}"
    declared = inputs_of("on_request")
    assert trigger["inputs"] == {
        name: f"{{{{ trigger.body.{name} ?? '{declared[name]['defaults']}' }}}}" for name in declared
    }


@pytest.mark.parametrize("month", ["2019-13", "2019-1", "2019-01; rm", "", "../2019-01", "2019-01\n"])
@pytest.mark.parametrize("flow", ["on_request", "both_taxis"])
def test_an_invalid_month_is_rejected(flow: str, month: str) -> None:
    declared = inputs_of(flow)["month"]
    assert not accepts(declared, month)
    assert accepts(declared, declared["defaults"])


def test_validation_waits_for_both_taxis_within_a_day() -> None:
    conditions = trigger_of("after_load")["preconditions"]
    assert [(upstream["flowId"], upstream["labels"], upstream["states"]) for upstream in conditions["flows"]] == [
        ("postgres_taxi", {"taxi": taxi}, ["SUCCESS", "WARNING"]) for taxi in TAXIS
    ]
    assert conditions["timeWindow"] == {"type": "DURATION_WINDOW", "window": "P1D"}
    (label,) = (task for task in tasks_in(DATA["postgres_taxi"]) if task["id"] == "set_label")
    assert label["labels"]["taxi"] == "{{ inputs.taxi }}"


def test_a_new_file_is_moved_and_named() -> None:
    trigger = trigger_of("on_new_file")
    assert (trigger["action"], trigger["on"]) == ("MOVE", "CREATE")
    assert not trigger["moveDirectory"].startswith(trigger["from"])
    names = ["yellow_tripdata_2021-08.csv", "green_tripdata_2019-12.csv"]
    assert all(re.fullmatch(trigger["regExp"], f"gs://bucket/arrivals/{name}") for name in names)
    others = ["fhv_tripdata_2021-08.csv", "yellow_tripdata_2021-13.csv", "yellow_tripdata_2021-08.csv.gz", "a'b.csv"]
    assert not any(re.fullmatch(trigger["regExp"], f"gs://bucket/arrivals/{name}") for name in others)


def test_each_new_file_is_loaded_with_the_columns_of_its_taxi() -> None:
    (loop,) = DATA["on_new_file"]["tasks"]
    (switch,) = loop["tasks"]
    assert loop["values"] == "{{ trigger.blobs }}"
    assert loop["concurrencyLimit"] == 1
    for taxi, tasks in switch["cases"].items():
        (copy,) = (task for task in tasks if task["type"].endswith(".CopyIn"))
        assert copy["columns"] == TAXIS[taxi].names


def test_only_masked_places_leave_the_worker() -> None:
    tasks = {task["id"]: task for task in DATA["masked_trips"]["tasks"]}
    assert tasks["mask_places"]["env"]["KDSL_ARGUMENT_salt"] == "{{ secret('MASKING_SALT') | toJson }}"
    uploads = [task for task in tasks.values() if task["type"].endswith(".gcs.Upload")]
    assert [upload["from"] for upload in uploads] == ["{{ outputs.mask_places.outputFiles['masked.csv'] }}"]
    assert list(tasks).index("mask_places") < list(tasks).index("upload_masked")


def test_the_watching_flow_watches_the_namespace_that_the_others_are_in() -> None:
    namespace, status = trigger_of("alert_on_failure")["conditions"]
    assert (namespace["namespace"], namespace["comparison"]) == (NAMESPACE, "EQUALS")
    assert status["in"] == ["FAILED", "WARNING"]
