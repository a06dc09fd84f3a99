# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Data, DateTime, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.models._label import Label
from kestra_dsl.plugins.ai.tool._kestra_flow_auth import KestraFlowAuth
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["KestraFlow"]


class KestraFlow(ToolProvider):
    """``io.kestra.plugin.ai.tool.KestraFlow``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.tool.KestraFlow",
        versions=("1.3",),
        known=("1.3",),
    )

    auth: One[KestraFlowAuth] | None = None
    description: Text | None = None
    flow_id: Text | None = None
    inherit_labels: Dynamic[Bool] | None = None
    """Default: false."""
    inputs: Dynamic[Map[Data]] | None = None
    kestra_url: Text | None = None
    labels: Items[One[Label]] | Map[Data] | None = None
    namespace: Text | None = None
    revision: Dynamic[Int] | None = None
    schedule_date: Dynamic[DateTime] | None = None
    tenant_id: Text | None = None
