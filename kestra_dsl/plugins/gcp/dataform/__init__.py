# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataform``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.dataform._invoke_workflow import InvokeWorkflow as InvokeWorkflow

__all__ = [
    "InvokeWorkflow",
]

PREFIX = "io.kestra.plugin.gcp.dataform"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "InvokeWorkflow": "_invoke_workflow",
        },
        (),
    )
