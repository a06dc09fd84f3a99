# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.nodes import TaskRunner
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Process"]


class Process(TaskRunner):
    """``io.kestra.plugin.core.runner.Process``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.runner.Process",
    )
