# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Retry policies."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.retries._constant import Constant as Constant
    from kestra_dsl.retries._exponential import Exponential as Exponential
    from kestra_dsl.retries._random import Random as Random
    from kestra_dsl.retries._retry import Retry as Retry

__all__ = [
    "Constant",
    "Exponential",
    "Random",
    "Retry",
]

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Constant": "_constant",
            "Exponential": "_exponential",
            "Random": "_random",
            "Retry": "_retry",
        },
        (),
    )
