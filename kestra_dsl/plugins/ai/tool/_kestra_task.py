# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.parents import Parent
from kestra_dsl.core.properties import Items, One
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["KestraTask"]


class KestraTask(Parent, ToolProvider):
    """``io.kestra.plugin.ai.tool.KestraTask``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.KestraTask",
        versions=("1.3",),
        known=("1.3",),
        required=("tasks",),
    )

    _children = ("tasks",)

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
