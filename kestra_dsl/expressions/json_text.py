"""JSON with expressions in it, as a text that Kestra fills in when the flow runs."""

from __future__ import annotations

import json
from collections.abc import Mapping

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.expression import Expression, compose
from kestra_dsl.expressions.literals import OPENING_BRACE, literal

__all__ = ["json_text"]

_BRACE = r"\u007b"


def json_text(
    value: object, *, indent: int | None = None, ensure_ascii: bool = True, rendered_twice: bool = False
) -> str:
    r"""JSON text of a value, like ``json.dumps``, in which Kestra writes the value of each expression as JSON.

    References, and texts that hold some, may stand anywhere in it, also as keys. No value can break the JSON, whatever
    quotes or line ends it has. Braces of other texts stay as they are: Kestra does not render them.

    >>> json_text({"taxi": ctx.inputs.taxi, "file": f"{ctx.inputs.taxi}.csv", "rows": 10})
    '{"taxi": {{ inputs.taxi | toJson }}, "file": {{ (inputs.taxi ~ \'.csv\') | toJson }}, "rows": 10}'

    ``rendered_twice`` is for a task that renders the text again, as the Slack tasks of Kestra 1.1 do: a brace in a
    value is then written as its code, so that it cannot begin an expression.
    """
    try:
        return _Writer(indent, ensure_ascii, rendered_twice).write(value, "\n")
    except RecursionError:
        raise ExpressionError("the value is nested too deeply for JSON, or holds itself", origin=caller()) from None


class _Writer:
    __slots__ = ("ensure_ascii", "indent", "rendered_twice")

    def __init__(self, indent: int | None, ensure_ascii: bool, rendered_twice: bool) -> None:
        self.indent = indent
        self.ensure_ascii = ensure_ascii
        self.rendered_twice = rendered_twice

    def write(self, value: object, line: str) -> str:
        """``line`` is the end of a line and the indentation of the next one."""
        if isinstance(value, Expression):
            return self.filled(value)
        if isinstance(value, str):
            return self.text(value)
        inner = line + " " * (self.indent or 0)
        if isinstance(value, Mapping):
            pairs = [f"{self.key(key)}: {self.write(item, inner)}" for key, item in value.items()]
            return self.block("{", pairs, "}", line)
        if isinstance(value, (list, tuple)):
            return self.block("[", [self.write(item, inner) for item in value], "]", line)
        try:
            return _plain(value)
        except (TypeError, ValueError):
            raise _not_json(value) from None

    def key(self, key: object) -> str:
        if isinstance(key, (str, Expression)):
            return self.write(key, "")
        if key is None or isinstance(key, (bool, int, float)):
            return f'"{_plain(key)}"'
        raise _not_json(key)

    def block(self, opening: str, parts: list[str], closing: str, line: str) -> str:
        if not parts:
            return opening + closing
        if self.indent is not None:
            inner = line + " " * self.indent
            return opening + inner + f",{inner}".join(parts) + line + closing
        text = ", ".join(parts)
        # two braces side by side would begin an expression
        return opening + (" " if opening == "{" and text.startswith("{") else "") + text + closing

    def text(self, text: str) -> str:
        constants = text.split(OPENING_BRACE)  # what literal() wrote is no expression
        if any("{{" in constant for constant in constants):
            return self.filled(compose(text))
        plain = json.dumps("{".join(constants), ensure_ascii=self.ensure_ascii)
        return plain.replace("{", _BRACE) if self.rendered_twice else literal(plain)

    def filled(self, value: Expression) -> str:
        from kestra_dsl.expressions.filters import replace, to_json

        written = value | to_json()
        return str(written | replace({"{": _BRACE})) if self.rendered_twice else str(written)


def _plain(value: object) -> str:
    return json.dumps(value, allow_nan=False)


def _not_json(value: object) -> ExpressionError:
    what = str(value) if isinstance(value, float) else f"a {type(value).__name__}"
    return ExpressionError(
        f"{what} cannot stand in JSON",
        hint="JSON holds text, numbers, booleans, None, lists, mappings and references; a date is date.isoformat()",
        origin=caller(1),
    )
