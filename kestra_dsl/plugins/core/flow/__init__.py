# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.flow``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.flow._allow_failure import AllowFailure as AllowFailure
    from kestra_dsl.plugins.core.flow._dag import Dag as Dag
    from kestra_dsl.plugins.core.flow._dag_task import DagTask as DagTask
    from kestra_dsl.plugins.core.flow._each_parallel import EachParallel as EachParallel
    from kestra_dsl.plugins.core.flow._each_sequential import EachSequential as EachSequential
    from kestra_dsl.plugins.core.flow._for_each import ForEach as ForEach
    from kestra_dsl.plugins.core.flow._for_each_item import ForEachItem as ForEachItem
    from kestra_dsl.plugins.core.flow._for_each_item_batch import ForEachItemBatch as ForEachItemBatch
    from kestra_dsl.plugins.core.flow._if import If as If
    from kestra_dsl.plugins.core.flow._loop import Loop as Loop
    from kestra_dsl.plugins.core.flow._loop_until import LoopUntil as LoopUntil
    from kestra_dsl.plugins.core.flow._loop_until_check_frequency import LoopUntilCheckFrequency as LoopUntilCheckFrequency
    from kestra_dsl.plugins.core.flow._parallel import Parallel as Parallel
    from kestra_dsl.plugins.core.flow._pause import Pause as Pause
    from kestra_dsl.plugins.core.flow._purge_flows import PurgeFlows as PurgeFlows
    from kestra_dsl.plugins.core.flow._sequential import Sequential as Sequential
    from kestra_dsl.plugins.core.flow._sleep import Sleep as Sleep
    from kestra_dsl.plugins.core.flow._subflow import Subflow as Subflow
    from kestra_dsl.plugins.core.flow._switch import Switch as Switch
    from kestra_dsl.plugins.core.flow._template import Template as Template
    from kestra_dsl.plugins.core.flow._version import Version as Version
    from kestra_dsl.plugins.core.flow._working_directory import WorkingDirectory as WorkingDirectory
    from kestra_dsl.plugins.core.flow._working_directory_cache import WorkingDirectoryCache as WorkingDirectoryCache

__all__ = [
    "AllowFailure",
    "Dag",
    "DagTask",
    "EachParallel",
    "EachSequential",
    "ForEach",
    "ForEachItem",
    "ForEachItemBatch",
    "If",
    "Loop",
    "LoopUntil",
    "LoopUntilCheckFrequency",
    "Parallel",
    "Pause",
    "PurgeFlows",
    "Sequential",
    "Sleep",
    "Subflow",
    "Switch",
    "Template",
    "Version",
    "WorkingDirectory",
    "WorkingDirectoryCache",
]

PREFIX = "io.kestra.plugin.core.flow"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AllowFailure": "_allow_failure",
            "Dag": "_dag",
            "DagTask": "_dag_task",
            "EachParallel": "_each_parallel",
            "EachSequential": "_each_sequential",
            "ForEach": "_for_each",
            "ForEachItem": "_for_each_item",
            "ForEachItemBatch": "_for_each_item_batch",
            "If": "_if",
            "Loop": "_loop",
            "LoopUntil": "_loop_until",
            "LoopUntilCheckFrequency": "_loop_until_check_frequency",
            "Parallel": "_parallel",
            "Pause": "_pause",
            "PurgeFlows": "_purge_flows",
            "Sequential": "_sequential",
            "Sleep": "_sleep",
            "Subflow": "_subflow",
            "Switch": "_switch",
            "Template": "_template",
            "Version": "_version",
            "WorkingDirectory": "_working_directory",
            "WorkingDirectoryCache": "_working_directory_cache",
        },
        (),
    )
