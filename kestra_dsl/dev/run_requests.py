"""Read the request of a page to run a flow, with inputs, mocks and other arguments."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from kestra_dsl.engine import failing
from kestra_dsl.errors import UsageError

__all__ = ["RunRequest", "run_request"]

_LONGEST = 3600
_DEFAULT = 600


class RunRequest(NamedTuple):
    """A request to run a flow."""

    flow: str
    """The ``namespace/id``."""
    arguments: dict[str, Any]
    """Arguments of ``Engine.run``."""
    secrets: list[str]
    """Values to mask."""


def run_request(body: bytes, folder: Path) -> RunRequest:
    """Read a request for a run.

    Args:
        body: JSON with the ``flow``, and by name its ``inputs``, ``files`` of inputs, ``mocks`` as JSON text,
            ``failing`` tasks with their messages and ``secrets``. Further ``kv`` and ``namespaceFiles`` with their
            namespaces, whether the ``network`` and properties that are ``unrendered`` are allowed, the ``timeout``, and
            other values that are ``hidden``.
        folder: An empty folder for files. They have to exist during the run.

    Raises:
        UsageError: The body is invalid.
    """
    try:
        data = json.loads(body)
    except ValueError as error:
        raise UsageError(f"the request is not JSON: {error}") from None
    if not isinstance(data, dict) or not isinstance(data.get("flow"), str):
        raise UsageError("the request does not name a flow")
    secrets = {name: _text(f"secret {name}", value) for name, value in _mapping(data, "secrets").items()}
    hidden = [str(value) for value in _list(data, "hidden")]
    inputs: dict[str, Any] = _mapping(data, "inputs")
    for number, (name, content) in enumerate(_mapping(data, "files").items()):
        inputs[name] = _file(name, content, folder / str(number))
    mocks: dict[str, Any] = {task: _outputs(task, text) for task, text in _mapping(data, "mocks").items()}
    mocks |= {task: failing(_text(task, text) or "mocked failure") for task, text in _mapping(data, "failing").items()}
    arguments = {
        "inputs": inputs,
        "mocks": mocks,
        "secrets": secrets,
        "kv": {key: _data(value) for key, value in _named(data, "kv")},
        "files": {
            (namespace, name): _file(name, content, folder / f"namespace{number}")
            for number, ((namespace, name), content) in enumerate(_named(data, "namespaceFiles"))
        },
        "network": data.get("network") is True,
        "unrendered": "allow" if data.get("unrendered") == "allow" else "error",
        "timeout": _timeout(data.get("timeout", _DEFAULT)),
    }
    return RunRequest(data["flow"], arguments, [*secrets.values(), *hidden])


def _mapping(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = data.get(name, {})
    if not isinstance(value, dict):
        raise UsageError(f"{name!r} of the request is not a mapping")
    return dict(value)


def _list(data: Mapping[str, Any], name: str) -> list[Any]:
    value = data.get(name, [])
    if not isinstance(value, list):
        raise UsageError(f"{name!r} of the request is not a list")
    return value


def _named(data: Mapping[str, Any], name: str) -> Iterator[tuple[tuple[str, str], Any]]:
    """The values of a list of namespace, name and value."""
    for entry in _list(data, name):
        if not isinstance(entry, list) or len(entry) != 3:
            raise UsageError(f"{name!r} of the request has an entry that is not a namespace, a name and a value")
        yield (str(entry[0]), str(entry[1])), entry[2]


def _text(what: str, value: Any) -> str:
    if not isinstance(value, str):
        raise UsageError(f"the value of {what!r} is not text")
    return value


def _outputs(task: str, text: Any) -> Any:
    try:
        outputs = json.loads(_text(task, text))
    except ValueError as error:
        raise UsageError(f"the mock of {task!r} is not JSON: {error}", hint='such as {"value": 1}') from None
    if not isinstance(outputs, dict):
        raise UsageError(f"the mock of {task!r} is not a mapping of outputs", hint='such as {"value": 1}')
    return outputs


def _data(value: Any) -> Any:
    """The data of a JSON text, or the text itself."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _file(name: str, content: Any, folder: Path) -> Path:
    """Write a file of the page, with its own name."""
    if not isinstance(content, dict):
        raise UsageError(f"{name!r} is not a file")
    try:
        data = base64.b64decode(_text(name, content.get("data")), validate=True)
    except (binascii.Error, ValueError):
        raise UsageError(f"the content of {name!r} is not base64") from None
    folder.mkdir()
    file = folder / (PurePosixPath(str(content.get("name", ""))).name or "file")
    file.write_bytes(data)
    return file


def _timeout(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= _LONGEST:
        raise UsageError(f"the timeout is {value!r} seconds", hint=f"use more than 0 and at most {_LONGEST}")
    return float(value)
