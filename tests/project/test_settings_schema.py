"""The JSON Schema of [tool.kdsl] accepts what the settings accept."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from kestra_dsl.errors import UsageError
from kestra_dsl.project.settings import _KINDS, settings
from kestra_dsl.project.settings_schema import settings_schema

GOOD = [
    "",
    "[tool.other]\na = 1",
    "[tool.kdsl]\ndefinitions = ['a', 'b.py']\nout = 'made'\ntarget = '2.0'\neditor = 'zed'\nid = 'taxi-1'",
    "[tool.kdsl]\nnewer_plugins = ['aws']\nalerts = {url = 'https://example.com'}\nrequire = ['clean', 'branch:main']",
    "[tool.kdsl.env.prod]\ntarget = '1.1'\nmode = 'development'\nnamespaces = {a = 'b'}\nvariables = {c = 1}",
]
BAD = [
    "[tool.kdsl]\nunknown = 1",
    "[tool.kdsl]\ntarget = '9.9'",
    "[tool.kdsl]\neditor = 'ed'",
    "[tool.kdsl]\nid = 'Taxi'",
    "[tool.kdsl]\ndefinitions = 'a'",
    "[tool.kdsl]\nalerts = 'never'",
    "[tool.kdsl]\nalerts = {}",
    "[tool.kdsl]\nrequire = ['nothing']",
    "[tool.kdsl]\nnewer_plugins = ['amazon']",
    "[tool.kdsl]\nmode = 'production'",
]


@pytest.mark.parametrize("text", GOOD)
def test_valid_settings_are_accepted(text: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    settings(tmp_path)
    assert list(Draft7Validator(settings_schema()).iter_errors(tomllib.loads(text))) == []


@pytest.mark.parametrize("text", BAD)
def test_invalid_settings_are_rejected_by_both(text: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(UsageError):
        settings(tmp_path)
    assert list(Draft7Validator(settings_schema()).iter_errors(tomllib.loads(text))) != []


def test_every_setting_is_described() -> None:
    schema = settings_schema()
    Draft7Validator.check_schema(schema)
    own = schema["properties"]["tool"]["properties"]["kdsl"]["properties"]
    assert own.keys() == {*_KINDS, "env"}
    assert own["env"]["additionalProperties"]["properties"].keys() == _KINDS.keys()
    assert all(one["description"] for one in own.values())
