"""Reusable pipelines: functions that create tasks and triggers for common jobs.

    from kestra_dsl.patterns import Column, Dataset

Names are imported when they are first used.
"""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.patterns.alert_channels import AlertChannel as AlertChannel
    from kestra_dsl.patterns.alert_channels import Discord as Discord
    from kestra_dsl.patterns.alert_channels import Email as Email
    from kestra_dsl.patterns.alert_channels import PagerDuty as PagerDuty
    from kestra_dsl.patterns.alert_channels import Slack as Slack
    from kestra_dsl.patterns.alert_channels import Teams as Teams
    from kestra_dsl.patterns.alerts import AlertOptions as AlertOptions
    from kestra_dsl.patterns.alerts import AlertState as AlertState
    from kestra_dsl.patterns.alerts import SlackAlert as SlackAlert
    from kestra_dsl.patterns.alerts import alert_flow as alert_flow
    from kestra_dsl.patterns.alerts import failure_alert as failure_alert
    from kestra_dsl.patterns.approvals import Approval as Approval
    from kestra_dsl.patterns.approvals import NoAnswer as NoAnswer
    from kestra_dsl.patterns.approvals import approval as approval
    from kestra_dsl.patterns.arrivals import ArrivedObject as ArrivedObject
    from kestra_dsl.patterns.arrivals import ArrivedObjects as ArrivedObjects
    from kestra_dsl.patterns.arrivals import each_gcs_object as each_gcs_object
    from kestra_dsl.patterns.arrivals import each_s3_object as each_s3_object
    from kestra_dsl.patterns.bigquery import EltRules as EltRules
    from kestra_dsl.patterns.bigquery import EltTables as EltTables
    from kestra_dsl.patterns.bigquery import drop_elt_tables as drop_elt_tables
    from kestra_dsl.patterns.bigquery import partitioned_elt as partitioned_elt
    from kestra_dsl.patterns.clickhouse import clickhouse_load as clickhouse_load
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
    from kestra_dsl.patterns.duckdb import duckdb_load as duckdb_load
    from kestra_dsl.patterns.jobs import Resources as Resources
    from kestra_dsl.patterns.jobs import docker_job as docker_job
    from kestra_dsl.patterns.jobs import kubernetes_job as kubernetes_job
    from kestra_dsl.patterns.pages import CollectedPages as CollectedPages
    from kestra_dsl.patterns.pages import collect_pages as collect_pages
    from kestra_dsl.patterns.postgres import LoadRules as LoadRules
    from kestra_dsl.patterns.postgres import staging_load as staging_load
    from kestra_dsl.patterns.redshift import redshift_load as redshift_load
    from kestra_dsl.patterns.schedules import logical_date as logical_date
    from kestra_dsl.patterns.schedules import logical_month as logical_month
    from kestra_dsl.patterns.schedules import month_schedule as month_schedule
    from kestra_dsl.patterns.snowflake import snowflake_load as snowflake_load

__all__ = [
    "AlertChannel",
    "AlertOptions",
    "AlertState",
    "Approval",
    "ArrivedObject",
    "ArrivedObjects",
    "ClonedDbt",
    "CollectedPages",
    "Column",
    "Dataset",
    "DbtProject",
    "DbtRun",
    "Dialect",
    "Discord",
    "EltRules",
    "EltTables",
    "Email",
    "Kind",
    "LoadRules",
    "NoAnswer",
    "PagerDuty",
    "Resources",
    "Slack",
    "SlackAlert",
    "SyncedDbt",
    "Teams",
    "alert_flow",
    "approval",
    "clickhouse_load",
    "collect_pages",
    "dbt_from_clone",
    "dbt_from_namespace_files",
    "dbt_profiles",
    "docker_job",
    "drop_elt_tables",
    "duckdb_load",
    "each_gcs_object",
    "each_s3_object",
    "failure_alert",
    "kubernetes_job",
    "logical_date",
    "logical_month",
    "month_schedule",
    "partitioned_elt",
    "redshift_load",
    "snowflake_load",
    "staging_load",
]

if not TYPE_CHECKING:  # type checkers use the imports above
    __getattr__, __dir__ = attach(
        __name__,
        {
            **dict.fromkeys(("AlertChannel", "Discord", "Email", "PagerDuty", "Slack", "Teams"), "alert_channels"),
            **dict.fromkeys(("AlertOptions", "AlertState", "SlackAlert", "alert_flow", "failure_alert"), "alerts"),
            **dict.fromkeys(("Approval", "NoAnswer", "approval"), "approvals"),
            **dict.fromkeys(("ArrivedObject", "ArrivedObjects", "each_gcs_object", "each_s3_object"), "arrivals"),
            **dict.fromkeys(("EltRules", "EltTables", "drop_elt_tables", "partitioned_elt"), "bigquery"),
            "clickhouse_load": "clickhouse",
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
            "duckdb_load": "duckdb",
            **dict.fromkeys(("Resources", "docker_job", "kubernetes_job"), "jobs"),
            **dict.fromkeys(("CollectedPages", "collect_pages"), "pages"),
            **dict.fromkeys(("LoadRules", "staging_load"), "postgres"),
            "redshift_load": "redshift",
            **dict.fromkeys(("logical_date", "logical_month", "month_schedule"), "schedules"),
            "snowflake_load": "snowflake",
        },
    )
