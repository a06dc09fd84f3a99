"""What ``repr()`` shows of the library's objects: for people, and an error where it ends up in a flow.

``f"{[reference]}"`` and ``f"{reference!r}"`` write that form into a text, as every list and mapping of Python does with
what it holds. Each form starts with the name of the library, so it is found again whatever stands around it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import ExpressionError

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["Shown", "found", "found_in", "refusal", "shortened", "shown"]

_START = "<kestra_dsl "
_FORM = re.compile(r"<(?:kestra_dsl[ .]\w|(?:class|module) 'kestra_dsl\b)[^>\n]{0,60}>?")
_FUNCTION = re.compile(r"<function (\w+) at 0x[0-9a-f]+>", re.IGNORECASE)


class Shown:
    """Whether any form was asked for: as long as none was, no text has to be searched for one."""

    ever = False


def shown(form: str) -> str:
    """The form of an object, as it is to be found again."""
    Shown.ever = True
    return f"{_START}{form}>"


def shortened(text: str) -> str:
    """A text for people, in which forms are as short as can be."""
    return text.replace(_START, "<")


def found(text: str) -> str | None:
    """The first form of an object of the library in a text."""
    if "<" not in text:
        return None
    if "kestra_dsl" in text and (form := _FORM.search(text)):
        return form[0] if form[0].endswith(">") else f"{form[0]}...>"
    functions = _FUNCTION.finditer(text) if " at 0x" in text else ()
    return next((function[0] for function in functions if _is_ours(function[0], function[1])), None)


def found_in(value: Any) -> str | None:
    """The first form in a value, however deep."""
    if isinstance(value, str):
        return found(value)
    if isinstance(value, Mapping):
        return next(filter(None, map(found_in, (*value, *value.values()))), None)
    if isinstance(value, (list, tuple)):
        return next(filter(None, map(found_in, value)), None)
    return None


def refusal(what: str, form: str, origin: Origin) -> ExpressionError:
    """The error for a text that holds a form."""
    return ExpressionError(
        f"{what} holds the repr() of an object, {shortened(form)}, which is plain text to Kestra",
        hint=_how(form),
        origin=origin,
    )


def _how(form: str) -> str:
    kind = form.removeprefix(_START).partition(" ")[0]
    if kind == "expression":
        return (
            'write f"{reference}", without !r or repr() and without a list or mapping around it; '
            "json_text([reference]) is JSON with references in it"
        )
    if kind == "filter":
        return 'a filter stands behind a reference, as in f"{reference | f.upper()}"'
    if kind == "outputs":
        return 'name one of the outputs, as in f"{task.outputs.uri}"'
    if form.startswith("<function"):
        return 'call it, as in f"{kv(\'KEY\')}" or f"{reference | f.upper()}"'
    return "use a reference: what flow.input() returns, task.outputs.<name>, or ctx.inputs.<id>"


def _is_ours(form: str, name: str) -> bool:
    homes = [vars(module) for key, module in [*sys.modules.items()] if key.startswith("kestra_dsl.expressions.")]
    return any(repr(home.get(name)) == form for home in homes)
