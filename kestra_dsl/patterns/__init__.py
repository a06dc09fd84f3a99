"""Reusable pipelines: functions that create tasks and triggers for common jobs.

    from kestra_dsl.patterns import Column, Dataset

Names are imported when they are first used.
"""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.patterns.alerts import AlertState as AlertState
    from kestra_dsl.patterns.alerts import SlackAlert as SlackAlert
    from kestra_dsl.patterns.alerts import alert_flow as alert_flow
    from kestra_dsl.patterns.alerts import failure_alert as failure_alert
    from kestra_dsl.patterns.bigquery import EltRules as EltRules
    from kestra_dsl.patterns.bigquery import EltTables as EltTables
    from kestra_dsl.patterns.bigquery import drop_elt_tables as drop_elt_tables
    from kestra_dsl.patterns.bigquery import partitioned_elt as partitioned_elt
    from kestra_dsl.patterns.dataset import Column as Column
    from kestra_dsl.patterns.dataset import Dataset as Dataset
    from kestra_dsl.patterns.dataset import Dialect as Dialect
    from kestra_dsl.patterns.dataset import Kind as Kind
    from kestra_dsl.patterns.dbt import ClonedDbt as ClonedDbt
    from kestra_dsl.patterns.dbt import DbtProject as DbtProject
    from kestra_dsl.patterns.dbt import DbtRun as DbtRun
    from kestra_dsl.patterns.dbt import SyncedDbt as SyncedDbt
    from kestra_dsl.patterns.dbt import dbt_from_clone as dbt_from_clone
    from kestra_dsl.patterns.dbt import dbt_from_namespace_files as dbt_from_namespace_files
    from kestra_dsl.patterns.dbt import dbt_profiles as dbt_profiles
    from kestra_dsl.patterns.postgres import LoadRules as LoadRules
    from kestra_dsl.patterns.postgres import staging_load as staging_load
    from kestra_dsl.patterns.schedules import logical_date as logical_date
    from kestra_dsl.patterns.schedules import logical_month as logical_month
    from kestra_dsl.patterns.schedules import month_schedule as month_schedule

__all__ = [
    "AlertState",
    "ClonedDbt",
    "Column",
    "Dataset",
    "DbtProject",
    "DbtRun",
    "Dialect",
    "EltRules",
    "EltTables",
    "Kind",
    "LoadRules",
    "SlackAlert",
    "SyncedDbt",
    "alert_flow",
    "dbt_from_clone",
    "dbt_from_namespace_files",
    "dbt_profiles",
    "drop_elt_tables",
    "failure_alert",
    "logical_date",
    "logical_month",
    "month_schedule",
    "partitioned_elt",
    "staging_load",
]

if not TYPE_CHECKING:  # type checkers use the imports above
    __getattr__, __dir__ = attach(
        __name__,
        {
            **dict.fromkeys(("AlertState", "SlackAlert", "alert_flow", "failure_alert"), "alerts"),
            **dict.fromkeys(("EltRules", "EltTables", "drop_elt_tables", "partitioned_elt"), "bigquery"),
            **dict.fromkeys(("Column", "Dataset", "Dialect", "Kind"), "dataset"),
            **dict.fromkeys(
                (
                    "ClonedDbt",
                    "DbtProject",
                    "DbtRun",
                    "SyncedDbt",
                    "dbt_from_clone",
                    "dbt_from_namespace_files",
                    "dbt_profiles",
                ),
                "dbt",
            ),
            **dict.fromkeys(("LoadRules", "staging_load"), "postgres"),
            **dict.fromkeys(("logical_date", "logical_month", "month_schedule"), "schedules"),
        },
    )
