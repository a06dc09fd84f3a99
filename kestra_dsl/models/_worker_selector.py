# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, Text

__all__ = ["WorkerSelector"]


class WorkerSelector(Node):
    """Part of other types: ``io.kestra.core.models.tasks.WorkerSelector``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
    )

    fallback: Literal["FAIL", "WAIT", "CANCEL", "IGNORE"] | None = None
    match: Literal["ALL", "ANY"] | None = None
    tags: Items[Text] | None = None
