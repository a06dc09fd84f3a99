"""The table that leads from a type in YAML to its class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kestra_dsl.catalog.layout import Layout
from kestra_dsl.codegen.classes import HEADER, quoted

__all__ = ["homes_source"]


def homes_source(types: Mapping[str, Any], nested: Mapping[str, Any]) -> str:
    """A module with two tables: types to classes, and the other names of types to types."""
    layout = Layout(types, nested)
    homes: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for java, facts in (*types.items(), *nested.items()):
        where = f"{layout.homes[java].package}:{layout.homes[java].name}"
        if java in types:
            homes[java] = where
            aliases.update(dict.fromkeys(facts.get("aliases", ()), java))
        elif "constant" in facts:
            homes[f"{facts['base']}:{facts['constant']}"] = where
    lines = [
        HEADER.format(command="make codegen") + '"""Where the class of each Kestra type is."""',
        "",
        '__all__ = ["ALIASES", "HOMES"]',
        "",
        *_table("HOMES", homes),
        '"""Type, or base and constant, to package and class."""',
        "",
        # what is a type of its own is not another's alias as well
        *_table("ALIASES", {alias: java for alias, java in aliases.items() if alias not in homes}),
        '"""Another name that Kestra takes for a type, to its own."""',
    ]
    return "\n".join(lines) + "\n"


def _table(name: str, entries: Mapping[str, str]) -> list[str]:
    return [f"{name} = {{", *(f"    {quoted(key)}: {quoted(entries[key])}," for key in sorted(entries)), "}"]
