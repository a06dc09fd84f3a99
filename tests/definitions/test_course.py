"""The flows equal those of the course: ids, types, inputs, triggers, defaults and properties, except credentials.

``course/`` has their structure, without texts.
"""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.definitions.modules import FLOWS
from tests.definitions.structure import CREDENTIAL, TEXT, differences, leaves

COURSE: dict[str, Any] = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parent / "course").glob("*.json"))
}

# Where the course has a password, a key or an account written out, or in the KV store, these flows have a secret.
SECRETS: dict[str, dict[str, str]] = {
    "03_postgres_dbt": {},
    "04_postgres_taxi": {"pluginDefaults[0].values.password": "POSTGRES_PASSWORD"},
    "05_postgres_taxi_scheduled": {"pluginDefaults[0].values.password": "POSTGRES_PASSWORD"},
    "07_gcp_dbt": {"tasks[1].inputFiles.sa.json": "GCP_CREDS"},
    "10_chat_without_rag": {"tasks[0].provider.apiKey": "GEMINI_API_KEY"},
    "11_chat_with_rag": {
        "tasks[0].provider.apiKey": "GEMINI_API_KEY",
        "tasks[1].chatProvider.apiKey": "GEMINI_API_KEY",
        "tasks[1].embeddingProvider.apiKey": "GEMINI_API_KEY",
    },
}

# What these flows do in another way than the course, with docs/course.md saying why: the course's value, and ours.
CHANGES: dict[str, dict[str, tuple[Any, Any]]] = {
    "03_getting_started_data_pipeline": {"tasks[1].outputFiles[0]": ("*.json", "products.json")},
}


def at(data: Any, steps: list[str | int]) -> Any:
    for step in steps:
        data = data[step]
    return data


def take_changes_over() -> None:
    """Apply our documented changes to the expected flows."""
    for id_, changes in CHANGES.items():
        steps = dict(leaves(COURSE[id_]))
        for path, (theirs, ours) in changes.items():
            *above, last = steps[path]
            holder = at(COURSE[id_], above)
            assert holder[last] == theirs
            holder[last] = ours


take_changes_over()

every_flow = pytest.mark.parametrize("id_", COURSE)


def found_in(id_: str, data: Any) -> list[str]:
    return sorted(differences(COURSE[id_], data, SECRETS.get(id_, {})))


def test_every_flow_of_the_course_has_a_definition() -> None:
    ours = {id_ for id_, described in FLOWS.items() if described.module.count(".") == 1}
    assert ours == set(COURSE)
    assert len(COURSE) == 13


@every_flow
def test_a_flow_has_the_structure_of_the_course(id_: str) -> None:
    assert found_in(id_, FLOWS[id_].flow.to_dict()) == []


@every_flow
def test_only_credentials_differ_from_the_course(id_: str) -> None:
    of_the_course = {path for path, steps in leaves(COURSE[id_]) if at(COURSE[id_], steps) == CREDENTIAL}
    assert of_the_course == set(SECRETS.get(id_, {}))


@every_flow
def test_every_change_of_a_flow_is_detected(id_: str) -> None:
    data = FLOWS[id_].flow.to_dict()
    for path, steps in leaves(data):
        *above, last = steps
        changed = deepcopy(data)
        at(changed, above)[last] = "" if at(COURSE[id_], steps) == TEXT else "{{ inputs.another }}"
        assert [found.partition(" is ")[0] for found in found_in(id_, changed)] == [path]

        changed = deepcopy(data)
        del at(changed, above)[last]
        assert found_in(id_, changed), path


@pytest.mark.parametrize(
    ("wanted", "found", "alike"),
    [
        ("{{inputs.taxi}}.csv", "{{ inputs.taxi }}.csv", True),
        ('{{ kv("A") }}', "{{ kv('A') }}", True),
        ("{{ a ~ (b | upper) }}", "{{ a ~ b | upper }}", False),
        ("{{ (a) ~ b }}", "{{ a ~ b }}", True),
        ("{{ inputs.taxi }} .csv", "{{ inputs.taxi }}.csv", False),
        ("{{ inputs.taxi }}", "{{ inputs.year }}", False),
        ("1", 1, False),
        (1, True, False),
        (["a", "b"], ["b", "a"], False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        (TEXT, " \n", False),
        (TEXT, 1, False),
        (CREDENTIAL, "{{ secret('A') }}", False),
    ],
)
def test_expressions_are_compared_by_what_they_mean(wanted: Any, found: Any, alike: bool) -> None:
    assert (not [*differences(wanted, found, {})]) is alike


@pytest.mark.parametrize("found", ["{{ secret('B') }}", "{{ kv('A') }}", "hunter2", "{{ secret('A') }}x"])
def test_a_credential_is_the_secret_that_is_listed_for_it(found: str) -> None:
    assert not [*differences({"key": CREDENTIAL}, {"key": "{{ secret('A') }}"}, {"key": "A"})]
    assert [*differences({"key": CREDENTIAL}, {"key": found}, {"key": "A"})]
