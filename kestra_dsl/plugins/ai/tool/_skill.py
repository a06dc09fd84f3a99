# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Items, One
from kestra_dsl.plugins.ai.tool._skill_definition import SkillDefinition
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["Skill"]


class Skill(ToolProvider):
    """``io.kestra.plugin.ai.tool.Skill``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.Skill",
        versions=("1.3",),
        known=("1.3",),
        required=("skills",),
    )

    skills: Items[One[SkillDefinition]] | None = None
    """Required."""
