"""Compare two flows as plain data, by path."""

from collections.abc import Iterator, Mapping
from typing import Any

from kestra_dsl.templates import parse, same

__all__ = ["CREDENTIAL", "TEXT", "differences", "leaves"]

TEXT = "<text>"
"""Matches any text: SQL, a script, a description, a prompt."""
CREDENTIAL = "<credential>"
"""Matches a secret."""


def differences(wanted: Any, found: Any, secrets: Mapping[str, str], path: str = "") -> Iterator[str]:
    """List the differences between two flows. The order of keys is ignored.

    Whitespace, quotes and redundant parentheses in expressions are ignored. ``secrets`` maps the path of each
    credential to the name of its secret.
    """
    if wanted == CREDENTIAL:
        wanted = f"{{{{ secret('{secrets[path]}') }}}}" if path in secrets else None
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in wanted.keys() | found.keys():
            below = f"{path}.{key}" if path else key
            if key not in wanted or key not in found:
                yield f"{below} is {'missing' if key in wanted else 'not in the course'}"
            else:
                yield from differences(wanted[key], found[key], secrets, below)
    elif isinstance(wanted, list) and isinstance(found, list):
        if len(wanted) != len(found):
            yield f"{path} has {len(found)} items, not {len(wanted)}"
        for number, (one, other) in enumerate(zip(wanted, found, strict=False)):
            yield from differences(one, other, secrets, f"{path}[{number}]")
    elif not _alike(wanted, found):
        yield f"{path} is {found!r}, not {wanted!r}"


def _alike(wanted: Any, found: Any) -> bool:
    if wanted == TEXT:
        return isinstance(found, str) and bool(found.strip())
    if isinstance(wanted, str) and isinstance(found, str):
        return same(parse(wanted), parse(found))
    return type(wanted) is type(found) and bool(wanted == found)  # 1 and True are equal in Python only


def leaves(data: Any, path: str = "") -> Iterator[tuple[str, list[str | int]]]:
    """Yield every leaf with its path as text and as steps."""
    yield from ((_written(steps), steps) for steps in _steps(data, []))


def _steps(data: Any, above: list[str | int]) -> Iterator[list[str | int]]:
    if isinstance(data, (dict, list)):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _steps(value, [*above, key])
    else:
        yield above


def _written(steps: list[str | int]) -> str:
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return text.removeprefix(".")
