# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.plugins.ai.embeddings._embedding_store_provider import EmbeddingStoreProvider

__all__ = ["MariaDB"]


class MariaDB(EmbeddingStoreProvider):
    """``io.kestra.plugin.ai.embeddings.MariaDB``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.embeddings.MariaDB",
        versions=("1.3",),
        known=("1.3",),
        required=("create_table", "database_url", "field_name", "password", "table_name", "username"),
    )

    database_url: Text | None = None
    """Required."""
    field_name: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    table_name: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    create_table: Dynamic[Bool] | None = None
    """Required."""
    column_definitions: Dynamic[Items[Text]] | None = None
    indexes: Dynamic[Items[Text]] | None = None
    metadata_storage_mode: Text | None = None
    """Default: COLUMN_PER_KEY."""
