# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["SkillResourceDefinition"]


class SkillResourceDefinition(Node):
    """Part of other types: ``io.kestra.plugin.ai.tool.Skill-ResourceDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("content", "relative_path"),
    )

    content: Text | None = None
    """Required."""
    relative_path: Text | None = None
    """Required."""
