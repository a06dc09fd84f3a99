"""Parse the property paths in the messages of an engine."""

from __future__ import annotations

import re

__all__ = ["parse_path", "parse_reference_chain"]

_STEP = re.compile(r"""\[(?:"([^"]*)"|([^\]]*))\]|([^.\[\]]+)""")


def parse_path(text: str) -> list[str | int]:
    """Parse a path such as ``tasks[0].retry.interval``, or ``tasks[say].message`` with an id in place of a position."""
    steps = (quoted or inside or name for quoted, inside, name in _STEP.findall(text))
    return [int(step) if step.isdecimal() else step for step in steps]


def parse_reference_chain(text: str) -> list[str | int]:
    """Parse a path of Jackson, such as ``Flow["tasks"]->java.util.ArrayList[0]->io.kestra.Log["level"]``."""
    elements = (element.partition("[") for element in text.partition(")")[0].split("->"))
    return [step for _, bracket, key in elements for step in parse_path(bracket + key)]
