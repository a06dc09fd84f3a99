"""The JSON Schema of `[tool.kdsl]` in pyproject.toml."""

from __future__ import annotations

from typing import Any

from kestra_dsl.catalog.artifacts import plugin_families
from kestra_dsl.catalog.versions import version_names
from kestra_dsl.project.settings import EDITORS

__all__ = ["settings_schema"]

_TEXTS = {"type": "object", "additionalProperties": {"type": "string"}}


def settings_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 7) of pyproject.toml. Tables of other tools are accepted as they are."""
    environment = {"type": "object", "properties": _properties(), "additionalProperties": False}
    own = {
        **_properties(),
        "env": {
            "description": "Environments. The settings of an environment override those of the project.",
            "type": "object",
            "additionalProperties": environment,
        },
    }
    kdsl = {
        "description": "Settings of kestra_dsl.",
        "type": "object",
        "properties": own,
        "additionalProperties": False,
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "pyproject.toml with settings of kestra_dsl",
        "type": "object",
        "properties": {"tool": {"type": "object", "properties": {"kdsl": kdsl}}},
    }


def _properties() -> dict[str, Any]:
    target = {"type": "object", "properties": {"url": _text(), "to": _text()}, "additionalProperties": False}
    demands = [{"enum": ["clean", "plan", "yes"]}, {"type": "string", "pattern": "^branch:."}]
    return {
        "id": {
            "description": "The name of the project on a server. Default: the name in [project].",
            "type": "string",
            "pattern": "^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$",
        },
        "definitions": {
            "description": "Files and folders with definitions. Default: ['definitions'].",
            "type": "array",
            "items": _text(),
        },
        "out": {"description": "The folder for YAML. Default: 'generated'.", **_text()},
        "target": {"description": "The Kestra version that flows are built for.", "enum": [*version_names()]},
        "namespaces": {"description": "The prefix of a namespace, and its replacement.", **_TEXTS},
        "variables": {"description": "Values of variables that flows declare.", "type": "object"},
        "server": {"description": "The Kestra server: its URL and how to log in.", "type": "object"},
        "mode": {"description": "Turns triggers off, logs alerts and labels flows.", "enum": ["development"]},
        "alerts": {
            "description": "Log messages to people, send them, or send them to another url or address.",
            "anyOf": [{"enum": ["log", "send"]}, {**target, "minProperties": 1}],
        },
        "newer_plugins": {
            "description": "Plugin families that are newer on the server: their unknown properties are warnings.",
            "type": "array",
            "items": {"enum": sorted(plugin_families())},
        },
        "editor": {"description": "The editor that links to definitions open.", "enum": [*EDITORS]},
        "require": {
            "description": "What must hold before anything is written to the server.",
            "type": "array",
            "items": {"anyOf": demands},
        },
    }


def _text() -> dict[str, Any]:
    return {"type": "string", "pattern": r"\S"}
