"""JSON text with expressions, which Kestra evaluates when the flow runs."""

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
    r"""The JSON text of a value, like ``json.dumps``, with the value of each expression as JSON when the flow runs.

    References and text with references are allowed anywhere, also as keys. Their values are escaped, so they cannot
    break the JSON. Braces of other text are kept: Kestra does not render them.

    >>> json_text({"taxi": ctx.inputs.taxi, "file": f"{ctx.inputs.taxi}.csv", "rows": 10})
    '{"taxi": {{ inputs.taxi | toJson }}, "file": {{ (inputs.taxi ~ \'.csv\') | toJson }}, "rows": 10}'

    Args:
        value: Mappings, lists, text, numbers, booleans, None and expressions.
        indent: Spaces for each level; without it, the text is one line.
        ensure_ascii: Whether other characters than ASCII are escaped.
        rendered_twice: For a task that renders the text again, as the Slack tasks of Kestra 1.1 do: braces in values
            are escaped, so that they cannot start an expression.

    Returns:
        Text with expressions, for a property that Kestra renders.

    Raises:
        ExpressionError: JSON has no form for a value in it.
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
        """``line`` is a line break with the indentation of the next line."""
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
        # two adjacent braces would start an expression
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
        f"{what} cannot be written as JSON",
        hint="JSON has text, numbers, booleans, None, lists, mappings and references; a date is date.isoformat()",
        origin=caller(1),
    )
