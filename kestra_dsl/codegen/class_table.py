"""Write the table of types and their classes, which reading YAML uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kestra_dsl.catalog.package_layout import PackageLayout
from kestra_dsl.codegen.classes import HEADER, quoted

__all__ = ["class_table_source"]


def class_table_source(types: Mapping[str, Any], nested: Mapping[str, Any]) -> str:
    """The text of a module with two tables: type to class, and alias to type."""
    layout = PackageLayout(types, nested)
    paths: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for java, facts in (*types.items(), *nested.items()):
        where = f"{layout.classes[java].package}:{layout.classes[java].name}"
        if java in types:
            paths[java] = where
            aliases.update(dict.fromkeys(facts.get("aliases", ()), java))
        elif "constant" in facts:
            paths[f"{facts['base']}:{facts['constant']}"] = where
    lines = [
        HEADER.format(command="make codegen") + '"""The class of each Kestra type."""',
        "",
        '__all__ = ["ALIASES", "CLASSES"]',
        "",
        *_table("CLASSES", paths),
        '"""Type, or base and ``type`` of a part, to package and class."""',
        "",
        # some aliases are types of their own today
        *_table("ALIASES", {alias: java for alias, java in aliases.items() if alias not in paths}),
        '"""Alias to the type that it is an alias of."""',
    ]
    return "\n".join(lines) + "\n"


def _table(name: str, entries: Mapping[str, str]) -> list[str]:
    return [f"{name} = {{", *(f"    {quoted(key)}: {quoted(entries[key])}," for key in sorted(entries)), "}"]
