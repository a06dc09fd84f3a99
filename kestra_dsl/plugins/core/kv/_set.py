# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text

__all__ = ["Set"]


class Set(BaseTask):
    """``io.kestra.plugin.core.kv.Set``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.kv.Set",
        required=("key", "value"),
    )

    key: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""
    kv_description: Text | None = None
    kv_type: Dynamic[Literal["STRING", "NUMBER", "BOOLEAN", "DATETIME", "DATE", "DURATION", "JSON"]] | None = None
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    overwrite: Dynamic[Bool] | None = None
    """Default: true."""
    ttl: Dynamic[Duration] | None = None
