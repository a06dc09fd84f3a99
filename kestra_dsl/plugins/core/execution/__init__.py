# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.execution``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.execution._assert import Assert as Assert
    from kestra_dsl.plugins.core.execution._count import Count as Count
    from kestra_dsl.plugins.core.execution._exit import Exit as Exit
    from kestra_dsl.plugins.core.execution._fail import Fail as Fail
    from kestra_dsl.plugins.core.execution._labels import Labels as Labels
    from kestra_dsl.plugins.core.execution._purge_executions import PurgeExecutions as PurgeExecutions
    from kestra_dsl.plugins.core.execution._resume import Resume as Resume
    from kestra_dsl.plugins.core.execution._set_variables import SetVariables as SetVariables
    from kestra_dsl.plugins.core.execution._unset_variables import UnsetVariables as UnsetVariables

__all__ = [
    "Assert",
    "Count",
    "Exit",
    "Fail",
    "Labels",
    "PurgeExecutions",
    "Resume",
    "SetVariables",
    "UnsetVariables",
]

PREFIX = "io.kestra.plugin.core.execution"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Assert": "_assert",
            "Count": "_count",
            "Exit": "_exit",
            "Fail": "_fail",
            "Labels": "_labels",
            "PurgeExecutions": "_purge_executions",
            "Resume": "_resume",
            "SetVariables": "_set_variables",
            "UnsetVariables": "_unset_variables",
        },
        (),
    )
