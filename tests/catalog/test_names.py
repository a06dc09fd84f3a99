"""One rule between Kestra's names and Python's."""

import json
import keyword
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from kestra_dsl.catalog.names import camel, snake
from kestra_dsl.core.nodes import BaseTask


@pytest.mark.parametrize(
    ("kestra", "python"),
    [
        ("id", "id"),
        ("logLevel", "log_level"),
        ("fromExternalURLs", "from_external_urls"),
        ("afterSQL", "after_sql"),
        ("targetOS", "target_os"),
        ("SQLQuery", "sql_query"),
        ("sha256Sum", "sha256_sum"),
        ("from", "from_"),
        ("else", "else_"),
        ("finally", "finally_"),
        ("schema", "schema_"),
        ("json", "json_"),
        ("copy", "copy_"),
        ("outputs", "outputs_"),
        ("my-key", "my_key"),
        ("a.b", "a_b"),
        ("$ref", "ref"),
        ("2fa", "n_2fa"),
    ],
)
def test_a_kestra_name_has_one_python_name(kestra: str, python: str) -> None:
    assert snake(kestra) == python


@pytest.mark.parametrize(
    ("python", "kestra"),
    [("from_", "from"), ("log_level", "logLevel"), ("id", "id"), ("outputs_", "outputs"), ("sha256_sum", "sha256Sum")],
)
def test_a_python_name_leads_back(python: str, kestra: str) -> None:
    assert camel(python) == kestra


WORDS = st.lists(st.from_regex(r"[a-z]{2,6}", fullmatch=True), min_size=1, max_size=4)


@given(WORDS)
def test_a_camel_case_name_leads_there_and_back(words: list[str]) -> None:
    name = words[0] + "".join(map(str.capitalize, words[1:]))
    assert camel(snake(name)) == name


@given(st.from_regex(r"[a-zA-Z][a-zA-Z0-9]{0,12}", fullmatch=True))
def test_a_python_name_can_be_written_in_python(name: str) -> None:
    python = snake(name)
    assert python.isidentifier()
    assert not keyword.iskeyword(python)


def test_a_keyword_gets_a_trailing_underscore() -> None:
    words = [word for word in keyword.kwlist if word.islower()]
    assert [snake(word) for word in words] == [word + "_" for word in words]


def test_a_name_of_pydantic_gets_a_trailing_underscore() -> None:
    names = {name for name in dir(BaseModel) if not name.startswith("_")}
    assert {name for name in names if snake(camel(name)) != name + "_"} == set()


def test_a_name_of_the_library_gets_a_trailing_underscore() -> None:
    names = {name for name in dir(BaseTask) if not name.startswith("_")} - set(BaseTask.model_fields)
    assert {name for name in names - set(dir(BaseModel)) if snake(camel(name)) != name + "_"} == set()


def test_no_property_hides_what_every_task_has() -> None:
    own = {name for name in dir(BaseTask) if not name.startswith("_")} - set(BaseTask.model_fields)
    properties: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            found = value.get("properties")
            if isinstance(found, dict):
                properties.update(found)
            for inner in value.values():
                collect(inner)
        elif isinstance(value, list):
            for inner in value:
                collect(inner)

    for file in resources.files("kestra_dsl.catalog.facts").iterdir():
        if file.name.endswith(".json"):
            collect(json.loads(file.read_text(encoding="utf-8")))
    assert properties, "the facts have another form"
    assert {name for name in properties if snake(name) in own} == set()
