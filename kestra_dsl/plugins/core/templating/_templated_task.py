# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text

__all__ = ["TemplatedTask"]


class TemplatedTask(BaseTask):
    """``io.kestra.plugin.core.templating.TemplatedTask``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.templating.TemplatedTask",
        required=("spec",),
        aliases=("io.kestra.core.tasks.templating.TemplatedTask",),
    )

    spec: Text | None = None
    """Required."""
