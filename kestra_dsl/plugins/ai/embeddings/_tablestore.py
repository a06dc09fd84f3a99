# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.models._field_schema import FieldSchema
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["Tablestore"]


class Tablestore(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.Tablestore``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.Tablestore",
        versions=("1.3",),
        known=("1.3",),
        required=("access_key_id", "access_key_secret", "endpoint", "instance_name"),
    )

    access_key_id: Text | None = None
    """Required."""
    access_key_secret: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    instance_name: Text | None = None
    """Required."""
    metadata_schema_list: Dynamic[Items[Dynamic[One[FieldSchema]]]] | None = None
