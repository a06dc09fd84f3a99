# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic

__all__ = ["Sleep"]


class Sleep(BaseTask):
    """``io.kestra.plugin.core.flow.Sleep``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Sleep",
        required=("duration",),
    )

    duration: Dynamic[Duration] | None = None
    """Required."""
