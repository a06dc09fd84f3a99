# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider
from kestra_dsl.plugins.ai.rag._ingest_document_document_splitter import IngestDocumentDocumentSplitter
from kestra_dsl.plugins.ai.rag._ingest_document_inline_document import IngestDocumentInlineDocument

__all__ = ["IngestDocument", "IngestDocumentOutputs"]


class IngestDocumentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"embedding_store_outputs": "embeddingStoreOutputs", "ingested_documents": "ingestedDocuments", "input_token_count": "inputTokenCount", "output_token_count": "outputTokenCount", "total_token_count": "totalTokenCount"}
    embedding_store_outputs: Reference
    ingested_documents: Reference
    input_token_count: Reference
    output_token_count: Reference
    total_token_count: Reference


class IngestDocument(BaseTask):
    """``io.kestra.plugin.ai.rag.IngestDocument``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.rag.IngestDocument",
        versions=("1.3",),
        known=("1.3",),
        required=("embeddings", "provider"),
        names={"from_external_urls": "fromExternalURLs", "from_internal_uris": "fromInternalURIs"},
        aliases=("io.kestra.plugin.langchain4j.rag.IngestDocument",),
    )

    embeddings: One[EmbeddingStoreProvider] | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    bulk_size: Dynamic[Int] | None = None
    """Default: 500."""
    document_splitter: One[IngestDocumentDocumentSplitter] | None = None
    drop: Dynamic[Bool] | None = None
    """Default: false."""
    from_documents: Items[One[IngestDocumentInlineDocument]] | None = None
    from_external_urls: Dynamic[Items[Text]] | None = None
    from_internal_uris: Dynamic[Items[Text]] | None = None
    from_path: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> IngestDocumentOutputs:
        return IngestDocumentOutputs(self._output_root, self.id)
