# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int, Number

__all__ = ["GenerativeAiModelParameter"]


class GenerativeAiModelParameter(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.AbstractGenerativeAi-ModelParameter``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    max_output_tokens: Int | None = None
    """Default: 128. At least 1 and at most 1024."""
    temperature: Number | None = None
    """Default: 0.2. At most 1."""
    top_k: Int | None = None
    """Default: 40. At least 1 and at most 40."""
    top_p: Number | None = None
    """Default: 0.95. At most 1."""
