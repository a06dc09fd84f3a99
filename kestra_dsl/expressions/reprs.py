"""The ``repr()`` of the library's objects, and how it is found where it ended up in the text of a flow.

``f"{[reference]}"`` and ``f"{reference!r}"`` write a ``repr()`` into a text, as every list and mapping of Python does
with its items. Each one starts with the name of the library, so it is found in any text.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import ExpressionError

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["Reprs", "find_repr", "find_repr_in", "marked", "repr_error", "shortened"]

_START = "<kestra_dsl "
_FORM = re.compile(r"<(?:kestra_dsl[ .]\w|(?:class|module) 'kestra_dsl\b)[^>\n]{0,60}>?")
_FUNCTION = re.compile(r"<function (\w+) at 0x[0-9a-f]+>", re.IGNORECASE)


class Reprs:
    """Whether any ``repr()`` was made: as long as none was, no text has to be searched."""

    made = False


def marked(form: str) -> str:
    """The ``repr()`` of an object, in the form that ``find_repr`` finds."""
    Reprs.made = True
    return f"{_START}{form}>"


def shortened(text: str) -> str:
    """A text for a message, with each ``repr()`` in its short form."""
    return text.replace(_START, "<")


def find_repr(text: str) -> str | None:
    """The first ``repr()`` of an object of the library in a text."""
    if "<" not in text:
        return None
    if "kestra_dsl" in text and (form := _FORM.search(text)):
        return form[0] if form[0].endswith(">") else f"{form[0]}...>"
    functions = _FUNCTION.finditer(text) if " at 0x" in text else ()
    return next((function[0] for function in functions if _is_ours(function[0], function[1])), None)


def find_repr_in(value: Any) -> str | None:
    """The first ``repr()`` in a value, at any depth."""
    if isinstance(value, str):
        return find_repr(value)
    if isinstance(value, Mapping):
        return next(filter(None, map(find_repr_in, (*value, *value.values()))), None)
    if isinstance(value, (list, tuple)):
        return next(filter(None, map(find_repr_in, value)), None)
    return None


def repr_error(what: str, form: str, origin: Origin) -> ExpressionError:
    """The error for a text that holds a ``repr()``."""
    return ExpressionError(
        f"{what} holds the repr() of an object, {shortened(form)}, which is plain text to Kestra",
        hint=_hint(form),
        origin=origin,
    )


def _hint(form: str) -> str:
    kind = form.removeprefix(_START).partition(" ")[0]
    if kind == "expression":
        return (
            'write f"{reference}", without !r or repr() and without a list or mapping around it; '
            "json_text([reference]) is JSON with references in it"
        )
    if kind == "filter":
        return 'a filter follows a reference, as in f"{reference | f.upper()}"'
    if kind == "outputs":
        return 'name one of the outputs, as in f"{task.outputs.uri}"'
    if form.startswith("<function"):
        return 'call it, as in f"{kv(\'KEY\')}" or f"{reference | f.upper()}"'
    return "use a reference: what flow.input() returns, task.outputs.<name>, or ctx.inputs.<id>"


def _is_ours(form: str, name: str) -> bool:
    homes = [vars(module) for key, module in [*sys.modules.items()] if key.startswith("kestra_dsl.expressions.")]
    return any(repr(home.get(name)) == form for home in homes)
