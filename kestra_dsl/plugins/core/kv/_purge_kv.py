# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.core.kv._kv_purge_behavior import KvPurgeBehavior

__all__ = ["PurgeKV", "PurgeKVOutputs"]


class PurgeKVOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class PurgeKV(BaseTask):
    """``io.kestra.plugin.core.kv.PurgeKV``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.kv.PurgeKV",
        property_versions={"expired_only": ("1.1", "1.3")},
        deprecated_properties=("expired_only",),
    )

    behavior: One[KvPurgeBehavior] | Text | None = None
    """Default: {"type":"key","expiredOnly":true}."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    key_pattern: Text | None = None
    namespace_pattern: Text | None = None
    namespaces: Dynamic[Items[Text]] | None = None
    expired_only: Dynamic[Bool] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> PurgeKVOutputs:
        return PurgeKVOutputs(self._output_root, self.id)
