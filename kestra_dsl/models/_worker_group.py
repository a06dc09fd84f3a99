# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["WorkerGroup"]


class WorkerGroup(Node):
    """Part of other types: ``io.kestra.core.models.tasks.WorkerGroup``. In Kestra 1.1, 1.3."""

    _kestra = TypeFacts(
        versions=("1.1", "1.3"),
    )

    fallback: Literal["FAIL", "WAIT", "CANCEL"] | None = None
    key: Text | None = None
