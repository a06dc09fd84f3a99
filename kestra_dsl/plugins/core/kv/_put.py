# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Text

__all__ = ["Put"]


class Put(BaseTask):
    """``io.kestra.plugin.core.kv.Put``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.kv.Put",
        versions=("1.3", "2.0"),
        required=("key", "value"),
    )

    key: Text | None = None
    """Required."""
    value: Data | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
