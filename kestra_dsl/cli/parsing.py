"""Parse the values of options: pairs, JSON, secrets, durations."""

from __future__ import annotations

import json
import os
from math import isnan
from pathlib import Path
from typing import Any

import click

from kestra_dsl.errors import UsageError

__all__ = [
    "parse_input",
    "parse_json",
    "parse_json_or_text",
    "parse_pairs",
    "parse_resume",
    "parse_seconds",
    "parse_secret",
    "parse_trigger",
]


def parse_pairs(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    """Parse a repeated option of the form `NAME=VALUE`; a callback for click.

    Raises:
        click.BadParameter: A value has another form.
    """
    pairs = {}
    for text in values:
        name, equals, value = text.partition("=")
        if not name or not equals:
            form = parameter.make_metavar(context)
            raise click.BadParameter(f"{text!r} is not of the form {form}", context, parameter)
        pairs[name] = value
    return pairs


def parse_seconds(context: click.Context, parameter: click.Parameter, value: float | None) -> float | None:
    """Reject nan, which no range of click excludes; a callback for click.

    Raises:
        click.BadParameter: The value is nan.
    """
    if value is not None and isnan(value):
        raise click.BadParameter("nan is not a number of seconds", context, parameter)
    return value


def parse_input(text: str) -> Any:
    """Return the value of an input, or a path for `@FILE`."""
    return Path(text[1:]) if text.startswith("@") else text


def parse_json_or_text(text: str) -> Any:
    """Return the data of a JSON text, or the text itself if it is not JSON."""
    try:
        return json.loads(text, parse_constant=_reject_constant)
    except ValueError:
        return text


def parse_json(what: str, text: str) -> Any:
    """Return the data of a JSON text, or of a file with JSON.

    Args:
        what: What the data is, for error messages.
        text: JSON that begins with a bracket, or the path of a file.

    Raises:
        UsageError: The file cannot be read, or the text is not JSON.
    """
    try:
        read = text if text.lstrip().startswith(("{", "[")) else Path(text).read_text(encoding="utf-8")
        return json.loads(read, parse_constant=_reject_constant)
    except OSError as error:
        raise UsageError(f"{what}: {text}: {error.strerror}", hint="pass JSON, or a file that contains it") from None
    except ValueError as error:
        raise UsageError(f"{what}: invalid JSON: {error}", hint='for example {"name": "value"}') from None


def parse_secret(text: str) -> tuple[str, str]:
    """Return the name and the value of a secret: `NAME=VALUE`, or `NAME` for the value of the environment variable.

    Raises:
        UsageError: There is no such environment variable.
    """
    name, equals, value = text.partition("=")
    if not equals and name not in os.environ:
        raise UsageError(f"environment variable {name} is not set", hint=f"set it, or use --secret {name}=VALUE")
    return name, value if equals else os.environ[name]


def parse_resume(text: str) -> tuple[str, Any]:
    """Return a task and the inputs that it is resumed with, from `TASK` or `TASK=INPUTS`.

    Raises:
        UsageError: The inputs are not JSON.
    """
    task, _, inputs = text.partition("=")
    return task, parse_json(f"--resume {task}", inputs) if inputs else {}


def parse_trigger(text: str) -> str | dict[str, Any]:
    """Return the id of a trigger, or also its variables for `ID=VARIABLES`.

    Raises:
        UsageError: The variables are not JSON.
    """
    trigger_id, equals, variables = text.partition("=")
    return {trigger_id: parse_json(f"--trigger {trigger_id}", variables)} if equals else trigger_id


def _reject_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON number")
