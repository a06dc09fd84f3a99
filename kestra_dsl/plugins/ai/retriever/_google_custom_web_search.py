# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.plugins.ai.retriever._content_retriever_provider import ContentRetrieverProvider

__all__ = ["GoogleCustomWebSearch"]


class GoogleCustomWebSearch(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.GoogleCustomWebSearch``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.retriever.GoogleCustomWebSearch",
        versions=("1.3",),
        known=("1.3",),
        required=("api_key", "csi"),
        aliases=("io.kestra.plugin.langchain4j.retriever.GoogleCustomWebSearch",),
    )

    api_key: Text | None = None
    """Required."""
    csi: Text | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    """Default: 3."""
