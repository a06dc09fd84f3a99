# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.core.tasks.scripts``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.tasks.scripts._bash import Bash as Bash
    from kestra_dsl.plugins.core.tasks.scripts._node import Node as Node
    from kestra_dsl.plugins.core.tasks.scripts._python import Python as Python

__all__ = [
    "Bash",
    "Node",
    "Python",
]

PREFIX = "io.kestra.core.tasks.scripts"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Bash": "_bash",
            "Node": "_node",
            "Python": "_python",
        },
        (),
    )
