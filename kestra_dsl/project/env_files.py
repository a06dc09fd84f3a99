"""Read .env files as a shell reads plain assignments."""

from __future__ import annotations

import re

from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.errors import UsageError

__all__ = ["read_env_file"]

_START = re.compile(r"[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*=[ \t]*")
_NOTHING = re.compile(r"[ \t]*(?:#[^\n]*)?(?=\n|\Z)")
_SINGLE = re.compile(r"'([^']*)'")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_PLAIN = re.compile(r"(?:(?!(?<=[ \t])#)[^\n])*")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\n": "", '"': '"', "\\": "\\", "$": "$", "`": "`"}


def read_env_file(text: str, file: str) -> dict[str, str]:
    """Return the values of a .env file by name.

    Args:
        text: The content of the file.
        file: Its name, for error messages. They name the line and never show its content, which is secret.

    Raises:
        UsageError: A line is not an assignment, a name is assigned twice, or a quote is not closed.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    found: dict[str, str] = {}
    lines: dict[str, int] = {}
    at = 0
    while at < len(text):
        line = text.count("\n", 0, at) + 1
        nothing = _NOTHING.match(text, at)
        if nothing:
            at = nothing.end() + 1
            continue
        start = _START.match(text, at)
        if start is None:
            hint = "write NAME=value; put a value of several lines in quotes"
            raise UsageError("this line is not NAME=value", hint=hint, origin=Origin(file, line))
        name = start[1]
        if name in found:
            hint = "remove one of the two"
            raise UsageError(
                f"{name} is assigned twice, first on line {lines[name]}", hint=hint, origin=Origin(file, line)
            )
        found[name], at = _value(text, start.end(), name, Origin(file, line))
        lines[name] = line
    return found


def _value(text: str, at: int, name: str, origin: Origin) -> tuple[str, int]:
    """The value, and the start of the next line."""
    quote = text[at : at + 1]
    if quote not in ("'", '"'):
        plain = _PLAIN.match(text, at)
        assert plain is not None
        end = text.find("\n", at)
        return plain[0].strip(), len(text) if end < 0 else end + 1
    quoted = (_SINGLE if quote == "'" else _DOUBLE).match(text, at)
    if quoted is None:
        hint = f"end it with {quote}; put a value that contains {quote} in the other kind of quotes"
        raise UsageError(f"the value of {name} begins with {quote}, which is not closed", hint=hint, origin=origin)
    after = _NOTHING.match(text, quoted.end())
    if after is None:
        hint = "put the whole value in quotes, or none of it"
        raise UsageError(f"the value of {name} continues after its closing quote", hint=hint, origin=origin)
    value = quoted[1]
    if quote == '"':
        value = _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[0]), value)
    return value, after.end() + 1
