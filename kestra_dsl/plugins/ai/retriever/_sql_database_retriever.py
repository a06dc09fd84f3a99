# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Dynamic, Int, One, Text
from kestra_dsl.plugins.ai.domain._chat_configuration import ChatConfiguration
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider
from kestra_dsl.plugins.ai.retriever._content_retriever_provider import ContentRetrieverProvider

__all__ = ["SqlDatabaseRetriever"]


class SqlDatabaseRetriever(ContentRetrieverProvider):
    """``io.kestra.plugin.ai.retriever.SqlDatabaseRetriever``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.retriever.SqlDatabaseRetriever",
        versions=("1.3",),
        known=("1.3",),
        required=("database_type", "password", "provider", "username"),
    )

    database_type: Dynamic[Literal["POSTGRESQL", "MYSQL", "H2"]] | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    configuration: One[ChatConfiguration] | None = None
    driver: Text | None = None
    jdbc_url: Text | None = None
    max_pool_size: Dynamic[Int] | None = None
    """Default: 2."""
