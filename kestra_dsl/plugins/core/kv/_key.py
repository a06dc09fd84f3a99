# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.plugins.core.kv._kv_purge_behavior import KvPurgeBehavior
from kestra_dsl.properties import Bool
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Key"]


class Key(KvPurgeBehavior):
    """``type: key``."""

    _kestra = TypeFacts(
        type="key",
    )

    expired_only: Bool | None = None
    """Default: true."""
