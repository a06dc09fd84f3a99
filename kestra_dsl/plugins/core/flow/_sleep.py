# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Duration, Dynamic
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Sleep"]


class Sleep(BaseTask):
    """``io.kestra.plugin.core.flow.Sleep``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Sleep",
        required=("duration",),
    )

    duration: Dynamic[Duration] | None = None
    """Required."""
