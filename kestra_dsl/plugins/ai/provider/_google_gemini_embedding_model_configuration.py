# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic, Int, Text

__all__ = ["GoogleGeminiEmbeddingModelConfiguration"]


class GoogleGeminiEmbeddingModelConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.provider.GoogleGemini-EmbeddingModelConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    max_retries: Dynamic[Int] | None = None
    output_dimensionality: Dynamic[Int] | None = None
    task_type: (
        Dynamic[Literal["RETRIEVAL_QUERY", "RETRIEVAL_DOCUMENT", "SEMANTIC_SIMILARITY", "CLASSIFICATION", "CLUSTERING",
        "QUESTION_ANSWERING", "FACT_VERIFICATION"]]
        | None
    ) = None
    timeout: Dynamic[Duration] | None = None
    title_metadata_key: Text | None = None
