"""Python operations that an expression does not support, each with an error that says what to write instead."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from kestra_dsl.diagnostics.origin import caller_beyond_python
from kestra_dsl.errors import ExpressionError

__all__ = ["NotPlain", "of_expressions", "of_filters"]

_LOGIC = "use and_(a, b), or_(a, b) and not_(a)"
_CHOICE = "use and_(), or_(), not_() or ternary(); to branch, If(condition=...)"
_NO_OPERATOR = "Kestra's operators are + - * / % and comparisons; compute the rest in a script, such as a python_task"
_FILE = "Kestra opens the file: give the reference to a task, as in input_files, or use read(reference)"
_KEPT = "only a task can set a value: use its outputs, or flow.variable()"

_ARITHMETIC = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "mod": "%", "floordiv": "//", "pow": "**"}

_REFUSED = {
    **{f"__{side}{name}__": (f"Kestra has no operator {symbol!r}", hint)
       for side in ("", "r")
       for name, symbol, hint in (
           ("and", "&", _LOGIC), ("xor", "^", _LOGIC), ("pow", "**", _NO_OPERATOR), ("floordiv", "//", _NO_OPERATOR),
           ("matmul", "@", _NO_OPERATOR), ("lshift", "<<", _NO_OPERATOR), ("rshift", ">>", _NO_OPERATOR),
           ("divmod", "divmod", _NO_OPERATOR),
       )},
    "__invert__": ("Kestra has no operator '~' for one value", "use not_(reference)"),
    "__pos__": ("a plus before an expression has no effect", "use the filter `reference | f.number()`"),
    "__enter__": ("an expression has no block", "`with` is for a flow and for tasks that hold tasks"),
    "__exit__": ("an expression has no block", "`with` is for a flow and for tasks that hold tasks"),
    "__setitem__": ("an expression cannot be assigned to", _KEPT),
    "__delitem__": ("an expression has no items to delete", _KEPT),
}  # fmt: skip

_UNKNOWN = {
    "__bool__": ("the truth of an expression is", _CHOICE),
    "__iter__": ("the items of an expression are", "use the task ForEach(values=reference)"),
    "__next__": (
        "the items of an expression are",
        "use the filter `reference | f.first()`",
    ),
    "__reversed__": ("the items of an expression are", "use the filter `reference | f.reverse()`"),
    "__hash__": ("the hash of an expression is", "use its text: str(reference)"),
    "__len__": ("the length of an expression is", "use the filter `reference | f.length()`"),
    "__contains__": ("what is in an expression is", "use contains(reference, item)"),
    "__int__": ("the number in an expression is", "use the filter `reference | f.number('INT')`"),
    "__index__": ("the number in an expression is", "use fn.range(0, reference) or the task ForEach(values=reference)"),
    "__float__": ("the number in an expression is", "use the filter `reference | f.number('DOUBLE')`"),
    "__abs__": ("the number in an expression is", "use the filter `reference | f.abs()`"),
    "__round__": ("the number in an expression is", "use the filter `reference | f.number_format('0.00')`"),
    "__bytes__": ("the bytes of an expression are", "use its text: str(reference)"),
    "__fspath__": ("the path in an expression is", _FILE),
}


def of_expressions() -> dict[str, Callable[..., NoReturn]]:
    """The methods for operations that an expression does not support, by name."""
    return {
        **{name: _refusing(*what) for name, what in _REFUSED.items()},
        **{name: _refusing(f"{what} not known before Kestra runs the flow", hint)
           for name, (what, hint) in _UNKNOWN.items()},
    }  # fmt: skip


def of_filters() -> dict[str, Callable[..., NoReturn]]:
    """The methods for operators that Python evaluates before ``|``."""
    message = "Python evaluates {!r} before '|', and a filter has no value"
    hint = "put the pipeline in parentheses, as in `(reference | f.number()) {} 1`"
    return {
        f"__{side}{name}__": _refusing(message.format(symbol), hint.format(symbol))
        for side in ("", "r")
        for name, symbol in _ARITHMETIC.items()
    }


def _refusing(message: str, hint: str) -> Callable[..., NoReturn]:
    def refuse(*_given: object) -> NoReturn:
        raise ExpressionError(message, hint=hint, origin=caller_beyond_python())

    return refuse


# Functions of Python whose own errors would name only the class, and the errors raised instead.
_ASKING = {
    "JSONEncoder.default": (
        "json.dumps() cannot write a reference: only Kestra knows its value",
        'use json_text({"key": reference}), or the text of the reference: str(reference)',
    ),
    "PurePath.__init__": ("the path in an expression is not known before Kestra runs the flow", _FILE),
}


class NotPlain:
    """Raises a helpful error where ``json.dumps`` and, since Python 3.12, ``pathlib.Path`` read the class."""

    __slots__ = ()

    if not TYPE_CHECKING:

        @property
        def __class__(self) -> type:
            refused = _ASKING.get(sys._getframe(1).f_code.co_qualname)
            if refused is not None:
                raise ExpressionError(refused[0], hint=refused[1], origin=caller_beyond_python())
            return type(self)
