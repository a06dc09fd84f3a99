# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, One
from kestra_dsl.plugins.ai.domain._guardrail_rule import GuardrailRule

__all__ = ["Guardrails"]


class Guardrails(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.Guardrails``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    input: Items[One[GuardrailRule]] | None = None
    output: Items[One[GuardrailRule]] | None = None
