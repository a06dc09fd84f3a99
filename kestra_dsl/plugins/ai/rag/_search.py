# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["Search", "SearchOutputs"]


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"results": "results", "size": "size", "uri": "uri"}
    results: Reference
    size: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.ai.rag.Search``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.rag.Search",
        versions=("1.3",),
        known=("1.3",),
        required=("embeddings", "max_results", "min_score", "provider", "query"),
        aliases=("io.kestra.plugin.langchain4j.rag.Search",),
    )

    query: Text | None = None
    """Required."""
    embeddings: One[EmbeddingStoreProvider] | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Required."""
    min_score: Dynamic[Number] | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
