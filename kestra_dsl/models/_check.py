# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["Check"]


class Check(Node):
    """Part of other types: ``io.kestra.core.models.flows.check.Check``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
        required=("message",),
        property_versions={"condition": ("1.3",), "when": ("2.0",)},
        replacements={"condition": "when"},
    )

    message: Text | None = None
    """Required."""
    behavior: Literal["BLOCK_EXECUTION", "FAIL_EXECUTION", "CREATE_EXECUTION"] | None = None
    condition: Text | None = None
    """In Kestra 1.3. Use when."""
    style: Literal["ERROR", "SUCCESS", "WARNING", "INFO"] | None = None
    when: Text | None = None
    """In Kestra 2.0."""
