# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.memory``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "KestraKVStore",
    "MemoryProvider",
    "PostgreSQL",
    "Redis",
]

PREFIX = "io.kestra.plugin.ai.memory"


def _MemoryProvider():
    from kestra_dsl.core.nodes import AdditionalPlugin
    class MemoryProvider(AdditionalPlugin):
        """The base of each memory provider. ``MemoryProvider.of(type, properties)`` makes one of a type that has no class."""
    return MemoryProvider


def _KestraKVStore():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.plugins.ai.memory import MemoryProvider
    class KestraKVStore(MemoryProvider):
        """``io.kestra.plugin.ai.memory.KestraKVStore``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.memory.KestraKVStore",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.ai.memory.KestraKVMemory", "io.kestra.plugin.langchain4j.memory.KestraKVMemory"),
        )
        drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
        memory_id: Text | None = None
        messages: Dynamic[Int] | None = None
        ttl: Dynamic[Duration] | None = None
    return KestraKVStore


def _PostgreSQL():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.plugins.ai.memory import MemoryProvider
    class PostgreSQL(MemoryProvider):
        """``io.kestra.plugin.ai.memory.PostgreSQL``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.memory.PostgreSQL",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("database", "host", "password", "user"),
        )
        database: Text | None = None
        host: Text | None = None
        password: Text | None = None
        user: Text | None = None
        drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
        memory_id: Text | None = None
        messages: Dynamic[Int] | None = None
        port: Dynamic[Int] | None = None
        table_name: Text | None = None
        ttl: Dynamic[Duration] | None = None
    return PostgreSQL


def _Redis():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Text
    from kestra_dsl.plugins.ai.memory import MemoryProvider
    class Redis(MemoryProvider):
        """``io.kestra.plugin.ai.memory.Redis``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.memory.Redis",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host",),
        )
        host: Text | None = None
        drop: Dynamic[Literal["NEVER", "BEFORE_TASKRUN", "AFTER_TASKRUN"]] | None = None
        memory_id: Text | None = None
        messages: Dynamic[Int] | None = None
        port: Dynamic[Int] | None = None
        ttl: Dynamic[Duration] | None = None
    return Redis


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _MemoryProvider,
        _KestraKVStore,
        _PostgreSQL,
        _Redis,
    ),
)
