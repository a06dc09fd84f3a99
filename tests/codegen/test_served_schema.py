"""Classes from a server's own schema: the same as the library's, for whatever the server runs."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.codegen.served_schema import read_schema, schema_files
from kestra_dsl.errors import SchemaError

FLOW = "io.kestra.core.models.flows.Flow"
NOTIFY = "io.company.tasks.Notify"
RUNNER = "io.company.runners.Remote"
RETRY = "io.kestra.core.models.tasks.retrys.Constant"


def reference(name: str) -> dict[str, Any]:
    return {"allOf": [{"$ref": f"#/definitions/{name}"}, {"$dynamic": False}]}


def document(**extra: Any) -> dict[str, Any]:
    """A schema in the form a server serves: private plugins, a numbered copy of a shared type, prose."""
    notify = {
        "type": "object",
        "title": "Tell someone",
        "properties": {
            "id": {"type": "string"},
            "type": {"const": NOTIFY},
            "message": {"type": "string", "$dynamic": True, "title": "What to say"},
            "urgent": {"anyOf": [{"type": "boolean", "$dynamic": True}, {"type": "string", "$dynamic": True}]},
            "channel": {"type": "string", "enum": ["MAIL", "CHAT"], "default": "MAIL"},
            "options": {"$ref": "#/definitions/io.company.tasks.Notify-Options"},
            "retry": {"anyOf": [reference(f"{RETRY}-2")]},
            "taskRunner": {"anyOf": [reference("io.kestra.plugin.core.runner.Process"), reference(RUNNER)]},
            "then": {"type": "array", "items": {"anyOf": [reference(NOTIFY)]}},
        },
        "required": ["id", "type", "message"],
    }
    definitions = {
        FLOW: {
            "type": "object",
            "properties": {
                "tasks": {"type": "array", "items": {"anyOf": [reference(NOTIFY)]}},
                "triggers": {"type": "array", "items": {"anyOf": [reference("io.company.tasks.Bell")]}},
            },
        },
        NOTIFY: notify,
        "io.company.tasks.Bell": {"properties": {"id": {"type": "string"}, "type": {"const": "io.company.tasks.Bell"}}},
        "io.company.tasks.Notify-Options": {"properties": {"sound": {"type": "boolean"}}},
        RUNNER: {"properties": {"type": {"const": RUNNER}, "host": {"type": "string"}}, "required": ["host"]},
        "io.kestra.plugin.core.runner.Process": {
            "properties": {"type": {"const": "io.kestra.plugin.core.runner.Process"}}
        },
        f"{RETRY}-1": {"properties": {"interval": {"type": "string", "format": "duration"}}},
        f"{RETRY}-2": {
            "allOf": [
                {"$ref": f"#/definitions/{RETRY}-1"},
                {"type": "object", "properties": {"type": {"const": "constant"}}},
            ]
        },
        **extra,
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$ref": f"#/definitions/{FLOW}",
        "definitions": definitions,
    }


def generated(extra: Mapping[str, Any] = {}, only: tuple[str, ...] = ("io.company.",)) -> dict[str, str]:
    return schema_files(document(**extra), "team.kestra", only)


def test_a_private_task_becomes_a_class_at_its_path() -> None:
    text = generated()["team/kestra/io/company/tasks/_notify.py"]
    assert "class Notify(Branches):" in text
    assert '    message: Text | None = None\n    """What to say. Text, or an expression. Required."""' in text
    assert 'channel: Literal["MAIL", "CHAT"] | None = None' in text
    assert "urgent: Dynamic[Bool] | None = None" in text
    assert "Tell someone." in text


def test_outputs_stay_untyped_because_the_document_has_none() -> None:
    assert "def outputs(self) -> AnyOutputs:" in generated()["team/kestra/io/company/tasks/_notify.py"]


def test_what_the_library_has_is_used_and_not_written_again() -> None:
    files = generated()
    text = files["team/kestra/io/company/tasks/_notify.py"]
    assert "retry" not in text, "every task has it"
    assert "task_runner: One[TaskRunner] | None = None" in text
    assert not [path for path in files if "constant" in path or "retr" in path]


def test_a_private_part_derives_from_the_base_of_its_siblings() -> None:
    assert "class Remote(TaskRunner):" in generated()["team/kestra/io/company/runners/_remote.py"]


def test_a_trigger_is_a_trigger() -> None:
    assert "class Bell(BaseTrigger):" in generated()["team/kestra/io/company/tasks/_bell.py"]


def test_a_nested_type_is_a_class_of_its_own() -> None:
    files = generated()
    assert "class NotifyOptions(Node):" in files["team/kestra/io/company/tasks/_notify_options.py"]
    assert "options: One[NotifyOptions] | None = None" in files["team/kestra/io/company/tasks/_notify.py"]


def test_without_a_prefix_every_type_of_the_document_is_written() -> None:
    assert "team/kestra/core/runner/_process.py" in generated(only=())


def test_packages_know_the_start_of_their_types() -> None:
    files = generated()
    assert 'PREFIX = "io.company.tasks"' in files["team/kestra/io/company/tasks/__init__.py"]
    assert 'PREFIX = "io.company"' in files["team/kestra/io/company/__init__.py"]


def test_a_property_that_refers_to_nothing_known_takes_any_data() -> None:
    bell = {"properties": {"type": {"const": "io.company.tasks.Bell"}, "odd": {"$ref": "#/definitions/no.Such"}}}
    text = generated({"io.company.tasks.Bell": bell})["team/kestra/io/company/tasks/_bell.py"]
    assert "odd: Data | None = None" in text


def test_definitions_that_refer_to_each_other_without_end_do_not_hang() -> None:
    loop = {"allOf": [{"$ref": "#/definitions/io.company.Loop"}]}
    assert generated({"io.company.Loop": loop})


def test_the_text_is_the_same_every_time() -> None:
    assert generated() == generated()


def test_a_prefix_that_fits_nothing_is_said_to() -> None:
    with pytest.raises(SchemaError, match=r"no type that starts with io\.nobody"):
        generated(only=("io.nobody",))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not JSON"),
        ("{", "is not JSON"),
        ("[]", "is not the schema of a Kestra flow"),
        ("{}", "is not the schema of a Kestra flow"),
        ('{"definitions": {}}', "is not the schema of a Kestra flow"),
        ('{"definitions": []}', "is not the schema of a Kestra flow"),
        ("[" * 100_000, "is not JSON"),
    ],
    ids=["empty", "cut", "list", "object", "no definitions", "definitions of another kind", "deep"],
)
def test_a_file_that_is_no_schema_is_refused_with_how_to_get_one(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    file.write_text(text)
    with pytest.raises(SchemaError, match=message) as raised:
        read_schema(file)
    assert "api/v1/plugins/schemas/flow" in str(raised.value)


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SchemaError, match="is not JSON"):
        read_schema(file)


def test_a_schema_in_the_right_form_is_read(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    file.write_text(json.dumps(document()))
    assert read_schema(file) == document()


@pytest.mark.parametrize(
    ("name", "python"), [("2faced", "n_2faced"), ("$schema", "schema_"), ("a b/c", "a_b_c"), ("_x", "x")]
)
def test_a_property_of_any_name_gets_a_python_name(name: str, python: str) -> None:
    bell = {"properties": {"type": {"const": "io.company.tasks.Bell"}, name: {"type": "string"}}}
    text = generated({"io.company.tasks.Bell": bell})["team/kestra/io/company/tasks/_bell.py"]
    assert f"    {python}: Text | None = None" in text
    assert f'"{python}": "{name}"' in text


def test_two_properties_with_one_python_name_are_refused() -> None:
    bell = {
        "properties": {
            "type": {"const": "io.company.tasks.Bell"},
            "fooBar": {"type": "string"},
            "foo_bar": {"type": "string"},
        }
    }
    with pytest.raises(SchemaError, match="both 'foo_bar' in Python"):
        generated({"io.company.tasks.Bell": bell})
