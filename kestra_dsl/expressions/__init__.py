"""Kestra expressions in Python: references, operators, filters, functions and tests."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.expressions.context import AnyOutputs as AnyOutputs
    from kestra_dsl.expressions.context import Outputs as Outputs
    from kestra_dsl.expressions.context import ctx as ctx
    from kestra_dsl.expressions.expression import Expression as Expression
    from kestra_dsl.expressions.expression import Filter as Filter
    from kestra_dsl.expressions.expression import Reference as Reference
    from kestra_dsl.expressions.expression import expr as expr
    from kestra_dsl.expressions.literals import literal as literal
    from kestra_dsl.expressions.operators import and_ as and_
    from kestra_dsl.expressions.operators import coalesce as coalesce
    from kestra_dsl.expressions.operators import concat as concat
    from kestra_dsl.expressions.operators import contains as contains
    from kestra_dsl.expressions.operators import if_undefined as if_undefined
    from kestra_dsl.expressions.operators import is_in as is_in
    from kestra_dsl.expressions.operators import not_ as not_
    from kestra_dsl.expressions.operators import or_ as or_
    from kestra_dsl.expressions.operators import ternary as ternary

__all__ = [
    "AnyOutputs",
    "Expression",
    "Filter",
    "Outputs",
    "Reference",
    "and_",
    "coalesce",
    "concat",
    "contains",
    "ctx",
    "expr",
    "if_undefined",
    "is_in",
    "literal",
    "not_",
    "or_",
    "ternary",
]

if not TYPE_CHECKING:  # type checkers know only the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnyOutputs": "context",
            "Expression": "expression",
            "Filter": "expression",
            "Outputs": "context",
            "Reference": "expression",
            "and_": "operators",
            "coalesce": "operators",
            "concat": "operators",
            "contains": "operators",
            "ctx": "context",
            "expr": "expression",
            "if_undefined": "operators",
            "is_in": "operators",
            "literal": "literals",
            "not_": "operators",
            "or_": "operators",
            "ternary": "operators",
        },
        ("filters", "functions", "tests"),
    )
