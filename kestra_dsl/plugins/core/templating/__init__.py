# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.templating``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TemplatedTask",
]

PREFIX = "io.kestra.plugin.core.templating"


def _TemplatedTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class TemplatedTask(BaseTask):
        """``io.kestra.plugin.core.templating.TemplatedTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.templating.TemplatedTask",
            required=("spec",),
            aliases=("io.kestra.core.tasks.templating.TemplatedTask",),
        )
        spec: Text | None = None
    return TemplatedTask


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TemplatedTask,
    ),
)
