"""The keys of a generated namespace, with the values that the environment has."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from kestra_dsl.core.key_values import parsed_text
from kestra_dsl.server.key_store import key_text
from kestra_dsl.server.names import key_name
from kestra_dsl.server.planning import Wanted
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.yaml import read

__all__ = ["wanted_keys"]


def wanted_keys(text: str, source: str, environment: Mapping[str, str] = os.environ) -> Iterator[Wanted]:
    """Yield the keys that are pushed.

    Args:
        text: The generated file of a namespace.
        source: The definition that it was made from.
        environment: The environment variables.
    """
    document = read(text).data
    for key, data in document.get("keys", {}).items():
        name = key_name(document["namespace"], key)
        ttl, description = data.get("ttl"), data.get("description")
        if "from_env" not in data:
            yield Wanted(name, key_text(data["type"], data.get("value"), ttl, description), source)
            continue
        variable = data["from_env"]
        kind, value, missing = data["type"], "", ""
        if variable in environment:
            try:
                kind, value = parsed_text(environment[variable], data["type"])
            except ValueError as error:
                missing = f"the environment variable {variable}: {error}"
        else:
            missing = f"the environment variable {variable} is not set"
        yield Wanted(name, SecretText(key_text(kind, value, ttl, description)), source, (), missing)
