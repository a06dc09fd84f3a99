# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.memory``."""

from typing import Literal

from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Duration, Dynamic, Int, Text

__all__ = [
    "KestraKVStore",
    "MemoryProvider",
    "PostgreSQL",
    "Redis",
]

PREFIX: str


class MemoryProvider(AdditionalPlugin):
    """The base of each memory provider. ``MemoryProvider.of(type, properties)`` makes one of a type that has no class."""


class KestraKVStore(MemoryProvider):
    """``io.kestra.plugin.ai.memory.KestraKVStore``."""

    drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
    """Default: NEVER."""
    memory_id: Text | None = None
    """Default: {{ labels.system.correlationId }}."""
    messages: Dynamic[Int] | None = None
    """Default: 10."""
    ttl: Dynamic[Duration] | None = None
    """Default: PT1H."""


class PostgreSQL(MemoryProvider):
    """``io.kestra.plugin.ai.memory.PostgreSQL``."""

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


class Redis(MemoryProvider):
    """``io.kestra.plugin.ai.memory.Redis``."""

    host: Text | None = None
    """Required."""
    drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
    """Default: NEVER."""
    memory_id: Text | None = None
    """Default: {{ labels.system.correlationId }}."""
    messages: Dynamic[Int] | None = None
    """Default: 10."""
    port: Dynamic[Int] | None = None
    """Default: 6379."""
    ttl: Dynamic[Duration] | None = None
    """Default: PT1H."""
