# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
from kestra_dsl.plugins.ai.memory._memory_provider import MemoryProvider

__all__ = ["PostgreSQL"]


class PostgreSQL(MemoryProvider):
    """``io.kestra.plugin.ai.memory.PostgreSQL``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.memory.PostgreSQL",
        versions=("1.3",),
        known=("1.3",),
        required=("database", "host", "password", "user"),
    )

    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    user: Text | None = None
    """Required."""
    drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
    """Default: NEVER."""
    memory_id: Text | None = None
    """Default: {{ labels.system.correlationId }}."""
    messages: Dynamic[Int] | None = None
    """Default: 10."""
    port: Dynamic[Int] | None = None
    """Default: 5432."""
    table_name: Text | None = None
    """Default: chat_memory."""
    ttl: Dynamic[Duration] | None = None
    """Default: PT1H."""
