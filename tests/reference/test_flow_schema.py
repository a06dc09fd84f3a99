"""The JSON Schema of flows accepts what Kestra accepts, and rejects unknown properties of known types."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft7Validator

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import version_names
from kestra_dsl.errors import UsageError
from kestra_dsl.reference.flow_schema import flow_schema
from kestra_dsl.yaml import read
from tests.conformance.kestra_flows import valid_flows

FLOW = "id: hello\nnamespace: company.team\ntasks:\n  - id: task\n    type: io.kestra.plugin."


@cache
def validator(version: str) -> Draft7Validator:
    schema = flow_schema(version)
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def data_of(text: str) -> Any:
    return json.loads(json.dumps(read(text).data, default=str))


def messages(text: str, version: str = "1.3") -> list[str]:
    return [error.message for error in validator(version).iter_errors(data_of(text))]


@pytest.mark.parametrize(
    "version",
    [pytest.param(version, marks=pytest.mark.engines(version, test_kit=True)) for version in version_names()],
)
def test_kestras_own_flows_are_accepted(version: str) -> None:
    flows = valid_flows(version)
    assert len(flows) > 250
    rejected = {name: messages(text, version) for name, text in flows.items() if isinstance(data_of(text), dict)}
    assert {name: found for name, found in rejected.items() if found} == {}


@pytest.mark.parametrize(
    "task",
    [
        "core.log.Log\n    mesage: hi",
        "core.http.Request\n    uri: https://example.com\n    verb: GET",
        "jdbc.postgresql.CopyIn\n    url: a\n    from: b\n    tables: c",
        "aws.s3.Upload\n    bucket: a\n    key: b\n    form: c",
        "core.flow.If\n    condition: a\n    then: [{id: b, type: io.kestra.plugin.core.log.Log, mesage: c}]",
    ],
)
@pytest.mark.parametrize("version", version_names())
def test_an_unknown_property_is_rejected(task: str, version: str) -> None:
    (message,) = messages(FLOW + task + "\n", version)
    assert "Additional properties are not allowed" in message


def test_values_have_kinds() -> None:
    assert messages(FLOW + "core.log.Log\n    message: [a, {{ b }}]\n".replace("{{ b }}", "b")) == []
    assert messages(FLOW + "core.http.Request\n    uri: [a]\n") != []
    assert messages(FLOW + "core.execution.Exit\n    state: DONE\n") != []
    assert messages(FLOW + "aws.s3.Downloads\n    bucket: a\n    action: '{{ inputs.action }}'\n") == []


def test_each_version_has_its_own_types_and_properties() -> None:
    loop = FLOW + "core.flow.Loop\n    values: [a]\n    tasks: []\n    valuez: b\n"
    assert messages(loop, "2.0") != []
    assert messages(loop, "1.3") == []  # a type that the version does not have is unknown
    caught = FLOW + "core.log.Log\n    message: a\n    workerGroup: {key: a}\n"
    assert (messages(caught, "1.3"), messages(caught, "2.0") != []) == ([], True)


def test_types_that_the_library_does_not_know_are_accepted() -> None:
    assert messages(FLOW + "ee.thing.Do\n    any: thing\n") == []
    assert messages("id: hello\nnamespace: a\ntasks: []\nanything: b\n") != []


def test_all_types_of_a_version_are_in_it() -> None:
    definitions = flow_schema("2.0")["definitions"]
    missing = [java for java, entry in types().items() if "2.0" in entry["versions"] and java not in definitions]
    assert [java for java in missing if types()[java]["kind"] in ("task", "trigger", "condition", "taskRunner")] == []


def test_descriptions_say_what_editors_show() -> None:
    copy = flow_schema("1.3")["definitions"]["io.kestra.plugin.jdbc.postgresql.CopyIn"]
    assert copy["description"].startswith("From plugin-jdbc 1.15.5.")
    assert "Required." in copy["properties"]["url"]["description"]
    assert "secret" in copy["properties"]["password"]["description"]


def test_each_type_that_can_be_written_has_its_own_description() -> None:
    known = flow_schema("1.3")["definitions"]["BaseTask"]["properties"]["type"]["anyOf"]
    described = {one["const"]: one.get("description", "") for one in known if "const" in one}
    assert described["io.kestra.plugin.gcp.bigquery.Query"].startswith("From plugin-gcp 2.11.0. https://")
    assert len(described) > 900
    assert [type_ for type_, text in described.items() if type_.startswith("io.kestra.plugin.") and not text] == []


def test_an_unknown_version_is_bad_use() -> None:
    with pytest.raises(UsageError, match="9"):
        flow_schema("9.9")
