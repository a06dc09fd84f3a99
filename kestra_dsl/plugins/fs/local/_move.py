# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = ["Move"]


class Move(BaseTask):
    """``io.kestra.plugin.fs.local.Move``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.local.Move",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "to"),
    )

    from_: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    overwrite: Dynamic[Bool] | None = None
    """Default: false."""
