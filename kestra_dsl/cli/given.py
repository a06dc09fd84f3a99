"""What ``kdsl run`` is given, from the texts of its options."""

from __future__ import annotations

import json
import os
from math import isnan
from pathlib import Path
from typing import Any

import click

from kestra_dsl.errors import UsageError

__all__ = [
    "given_input",
    "given_json",
    "given_resume",
    "given_secret",
    "given_trigger",
    "given_value",
    "pairs",
    "seconds",
]


def pairs(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """``name=value``, several times."""
    found = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not name or not equals:
            raise click.BadParameter(f"{text!r} is not of the form {parameter.make_metavar(context)}")
        found[name] = value
    return found


def seconds(context: click.Context, parameter: click.Parameter, given: float) -> float:
    """Not nan, which no range of click's excludes."""
    if isnan(given):
        raise click.BadParameter("nan is not a number of seconds", context, parameter)
    return given


def given_input(text: str) -> Any:
    return Path(text[1:]) if text.startswith("@") else text


def given_value(text: str) -> Any:
    """JSON where it is, text else."""
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except ValueError:
        return text


def given_json(what: str, text: str) -> Any:
    try:
        read = text if text.lstrip().startswith(("{", "[")) else Path(text).read_text(encoding="utf-8")
        return json.loads(read, parse_constant=_refuse_constant)
    except OSError as error:
        raise UsageError(f"{what}: {text}: {error.strerror}", hint="give JSON, or a file with it") from None
    except ValueError as error:
        raise UsageError(f"{what} is no JSON: {error}", hint='as in {"name": "value"}') from None


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number of JSON")


def given_secret(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals and name not in os.environ:
        raise UsageError(f"there is no environment variable {name!r}", hint=f"--secret {name}=...")
    return name, value if equals else os.environ[name]


def given_resume(text: str) -> tuple[str, Any]:
    task, _, inputs = text.partition("=")
    return task, given_json(f"what {task!r} is resumed with", inputs) if inputs else {}


def given_trigger(text: str) -> str | dict[str, Any]:
    id_, equals, variables = text.partition("=")
    return {id_: given_json(f"what the trigger {id_!r} gives", variables)} if equals else id_
