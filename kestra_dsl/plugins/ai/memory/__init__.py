# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.memory``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.memory._kestra_kv_store import KestraKVStore as KestraKVStore
    from kestra_dsl.plugins.ai.memory._memory_provider import MemoryProvider as MemoryProvider
    from kestra_dsl.plugins.ai.memory._postgre_sql import PostgreSQL as PostgreSQL
    from kestra_dsl.plugins.ai.memory._redis import Redis as Redis

__all__ = [
    "KestraKVStore",
    "MemoryProvider",
    "PostgreSQL",
    "Redis",
]

PREFIX = "io.kestra.plugin.ai.memory"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "KestraKVStore": "_kestra_kv_store",
            "MemoryProvider": "_memory_provider",
            "PostgreSQL": "_postgre_sql",
            "Redis": "_redis",
        },
        (),
    )
