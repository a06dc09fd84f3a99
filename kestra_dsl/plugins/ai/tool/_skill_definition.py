# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One, Text
from kestra_dsl.plugins.ai.tool._skill_resource_definition import SkillResourceDefinition

__all__ = ["SkillDefinition"]


class SkillDefinition(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.Skill-SkillDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("description", "name"),
    )

    description: Text | None = None
    """Required."""
    name: Text | None = None
    """Required."""
    content: Text | None = None
    content_uri: Text | None = None
    resources: Items[One[SkillResourceDefinition]] | None = None
