# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.runner``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Process",
]

PREFIX = "io.kestra.plugin.core.runner"


def _Process():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import TaskRunner
    class Process(TaskRunner):
        """``io.kestra.plugin.core.runner.Process``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.runner.Process",
        )
    return Process


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Process,
    ),
)
