# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import TaskRunner

__all__ = ["Process"]


class Process(TaskRunner):
    """``io.kestra.plugin.core.runner.Process``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.runner.Process",
    )
