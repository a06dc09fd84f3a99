# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.templating``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.templating._templated_task import TemplatedTask as TemplatedTask

__all__ = [
    "TemplatedTask",
]

PREFIX = "io.kestra.plugin.core.templating"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "TemplatedTask": "_templated_task",
        },
        (),
    )
