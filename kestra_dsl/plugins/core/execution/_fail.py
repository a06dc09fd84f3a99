# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text

__all__ = ["Fail"]


class Fail(BaseTask):
    """``io.kestra.plugin.core.execution.Fail``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.execution.Fail",
        aliases=("io.kestra.core.tasks.executions.Fail",),
    )

    condition: Text | None = None
    error_message: Text | None = None
    """Default: Task failure."""
