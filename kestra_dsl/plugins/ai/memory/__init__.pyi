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
    """``io.kestra.plugin.ai.memory.KestraKVStore``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/memory/io.kestra.plugin.ai.memory.kestrakvstore
    """

    drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
    """NEVER, BEFORE_TASKRUN or AFTER_TASKRUN, or an expression. Default: NEVER."""
    memory_id: Text | None = None
    """Text, or an expression. Default: {{ labels.system.correlationId }}."""
    messages: Dynamic[Int] | None = None
    """The messages of the conversation so far, oldest first. Whole number, or an expression. Default: 10."""
    ttl: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""


class PostgreSQL(MemoryProvider):
    """``io.kestra.plugin.ai.memory.PostgreSQL``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: database, host, password, user.
    https://kestra.io/plugins/plugin-ai/memory/io.kestra.plugin.ai.memory.postgresql
    """

    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    user: Text | None = None
    """Text, or an expression. Required."""
    drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
    """NEVER, BEFORE_TASKRUN or AFTER_TASKRUN, or an expression. Default: NEVER."""
    memory_id: Text | None = None
    """Text, or an expression. Default: {{ labels.system.correlationId }}."""
    messages: Dynamic[Int] | None = None
    """The messages of the conversation so far, oldest first. Whole number, or an expression. Default: 10."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 5432."""
    table_name: Text | None = None
    """Text, or an expression. Default: chat_memory."""
    ttl: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""


class Redis(MemoryProvider):
    """``io.kestra.plugin.ai.memory.Redis``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: host.
    https://kestra.io/plugins/plugin-ai/memory/io.kestra.plugin.ai.memory.redis
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
    """NEVER, BEFORE_TASKRUN or AFTER_TASKRUN, or an expression. Default: NEVER."""
    memory_id: Text | None = None
    """Text, or an expression. Default: {{ labels.system.correlationId }}."""
    messages: Dynamic[Int] | None = None
    """The messages of the conversation so far, oldest first. Whole number, or an expression. Default: 10."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression. Default: 6379."""
    ttl: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
