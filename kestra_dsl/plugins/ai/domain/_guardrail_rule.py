# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["GuardrailRule"]


class GuardrailRule(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.GuardrailRule``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("expression", "message"),
    )

    expression: Text | None = None
    """Required."""
    message: Text | None = None
    """Required."""
