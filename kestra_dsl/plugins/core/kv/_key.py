# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool
from kestra_dsl.plugins.core.kv._kv_purge_behavior import KvPurgeBehavior

__all__ = ["Key"]


class Key(KvPurgeBehavior):
    """``type: key``."""

    _kestra = TypeFacts(
        type="key",
    )

    expired_only: Bool | None = None
    """Default: true."""
