# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.plugins.core.kv._kv_purge_behavior import KvPurgeBehavior
from kestra_dsl.properties import Int, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Version"]


class Version(KvPurgeBehavior):
    """``type: version``."""

    _kestra = TypeFacts(
        type="version",
    )

    before: Text | None = None
    keep_amount: Int | None = None
