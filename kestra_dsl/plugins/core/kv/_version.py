# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Int, Text
from kestra_dsl.plugins.core.kv._kv_purge_behavior import KvPurgeBehavior

__all__ = ["Version"]


class Version(KvPurgeBehavior):
    """``type: version``."""

    _kestra = TypeFacts(
        type="version",
    )

    before: Text | None = None
    keep_amount: Int | None = None
