# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic

__all__ = ["Exit"]


class Exit(BaseTask):
    """``io.kestra.plugin.core.execution.Exit``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.Exit",
        value_versions={"state": {"CANCELED": ("1.1", "1.3"), "CANCELLED": ("1.3", "2.0")}},
    )

    state: Dynamic[Literal["SUCCESS", "WARNING", "KILLED", "FAILED", "CANCELED", "CANCELLED"]] | None = None
    """Default: SUCCESS."""
