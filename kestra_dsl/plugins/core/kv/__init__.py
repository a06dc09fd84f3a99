# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.kv``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.kv._delete import Delete as Delete
    from kestra_dsl.plugins.core.kv._get import Get as Get
    from kestra_dsl.plugins.core.kv._get_keys import GetKeys as GetKeys
    from kestra_dsl.plugins.core.kv._key import Key as Key
    from kestra_dsl.plugins.core.kv._kv_purge_behavior import KvPurgeBehavior as KvPurgeBehavior
    from kestra_dsl.plugins.core.kv._purge_kv import PurgeKV as PurgeKV
    from kestra_dsl.plugins.core.kv._put import Put as Put
    from kestra_dsl.plugins.core.kv._set import Set as Set
    from kestra_dsl.plugins.core.kv._version import Version as Version

__all__ = [
    "Delete",
    "Get",
    "GetKeys",
    "Key",
    "KvPurgeBehavior",
    "PurgeKV",
    "Put",
    "Set",
    "Version",
]

PREFIX = "io.kestra.plugin.core.kv"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Delete": "_delete",
            "Get": "_get",
            "GetKeys": "_get_keys",
            "Key": "_key",
            "KvPurgeBehavior": "_kv_purge_behavior",
            "PurgeKV": "_purge_kv",
            "Put": "_put",
            "Set": "_set",
            "Version": "_version",
        },
        (),
    )
