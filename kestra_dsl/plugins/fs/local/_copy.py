# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Bool, Dynamic, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Copy"]


class Copy(BaseTask):
    """``io.kestra.plugin.fs.local.Copy``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.local.Copy",
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
