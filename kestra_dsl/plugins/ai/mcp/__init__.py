# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.mcp``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.mcp._call_tool import CallTool as CallTool
    from kestra_dsl.plugins.ai.mcp._list_tools import ListTools as ListTools

__all__ = [
    "CallTool",
    "ListTools",
]

PREFIX = "io.kestra.plugin.ai.mcp"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CallTool": "_call_tool",
            "ListTools": "_list_tools",
        },
        (),
    )
