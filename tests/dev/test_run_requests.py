"""What a page asks for is read strictly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.dev.run_requests import RunRequest, run_request
from kestra_dsl.engine import failing
from kestra_dsl.errors import UsageError


def request(folder: Path, **data: Any) -> RunRequest:
    return run_request(json.dumps({"flow": "demo/asks", **data}).encode(), folder)


def test_a_request_becomes_the_arguments_of_a_run(tmp_path: Path) -> None:
    found = request(
        tmp_path,
        inputs={"name": "ada"},
        files={"sheet": {"name": "../a.csv", "data": "YSxiCg=="}},
        mocks={"fetch": '{"value": 1}'},
        failing={"load": "no disk", "other": ""},
        secrets={"TOKEN": "hunter2"},
        kv=[["demo", "a", "1"], ["demo", "b", "text"]],
        namespaceFiles=[["demo", "sql/x.sql", {"name": "x.sql", "data": ""}]],
        hidden=["swordfish"],
        network=True,
        timeout=5,
    )
    assert (found.flow, found.secrets) == ("demo/asks", ["hunter2", "swordfish"])
    arguments = found.arguments
    sheet = arguments["inputs"].pop("sheet")
    assert (sheet.name, sheet.read_text(), sheet.is_relative_to(tmp_path)) == ("a.csv", "a,b\n", True)
    (file,) = arguments.pop("files").values()
    assert file.read_bytes() == b""
    assert arguments == {
        "inputs": {"name": "ada"},
        "mocks": {"fetch": {"value": 1}, "load": failing("no disk"), "other": failing()},
        "secrets": {"TOKEN": "hunter2"},
        "kv": {("demo", "a"): 1, ("demo", "b"): "text"},
        "network": True,
        "unrendered": "error",
        "timeout": 5.0,
    }


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"flow": 1}, "does not name a flow"),
        ({"inputs": []}, "'inputs' of the request is not a mapping"),
        ({"inputs": 1}, "'inputs' of the request is not a mapping"),
        ({"mocks": {"fetch": "{"}}, "the mock of 'fetch' is not JSON"),
        ({"mocks": {"fetch": "[1]"}}, "the mock of 'fetch' is not a mapping"),
        ({"mocks": {"fetch": 1}}, "'fetch' is not text"),
        ({"files": {"a": "x"}}, "'a' is not a file"),
        ({"files": {"a": {"data": "?"}}}, "not base64"),
        ({"kv": [["a", "b"]]}, "an entry that is not"),
        ({"timeout": 0}, "the timeout is 0 seconds"),
        ({"timeout": True}, "the timeout is True"),
        ({"timeout": 1e9}, "the timeout is"),
    ],
)
def test_a_request_that_is_invalid_says_why(data: dict[str, Any], message: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=message):
        request(tmp_path, **data)


@given(
    st.binary()
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(lambda one: json.dumps(one).encode())
)
def test_any_body_is_read_or_refused(body: bytes) -> None:
    with pytest.raises(UsageError):
        run_request(body, Path("nowhere"))
