# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text

__all__ = [
    "DbtTaskSetting",
    "LibrarySetting",
    "LibrarySettingCranSetting",
    "LibrarySettingMavenSetting",
    "LibrarySettingPypiSetting",
    "NotebookTaskSetting",
    "PipelineTaskSetting",
    "PythonWheelTaskSetting",
    "RunJobTaskSetting",
    "SparkJarTaskSetting",
    "SparkPythonTaskSetting",
    "SparkSubmitTaskSetting",
    "SqlTaskSetting",
]


class DbtTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.DbtTaskSetting``."""

    catalog: Text | None = None
    commands: Dynamic[Items[Text]] | None = None
    schema_: Text | None = None
    warehouse_id: Text | None = None


class LibrarySetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting``."""

    cran: Dynamic[One[LibrarySettingCranSetting]] | None = None
    egg: Text | None = None
    jar: Text | None = None
    maven: Dynamic[One[LibrarySettingMavenSetting]] | None = None
    pypi: Dynamic[One[LibrarySettingPypiSetting]] | None = None
    whl: Text | None = None


class LibrarySettingCranSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-CranSetting``."""

    package: Text | None = None
    repo: Text | None = None


class LibrarySettingMavenSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-MavenSetting``."""

    coordinates: Text | None = None
    exclusions: Dynamic[Items[Text]] | None = None
    repo: Text | None = None


class LibrarySettingPypiSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-PypiSetting``."""

    package: Text | None = None
    repo: Text | None = None


class NotebookTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.NotebookTaskSetting``."""

    base_parameters: Text | Map[Data] | None = None
    notebook_path: Text | None = None
    source: Dynamic[Literal["GIT", "WORKSPACE"]] | None = None


class PipelineTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.PipelineTaskSetting``."""

    full_refresh: Dynamic[Bool] | None = None
    pipeline_id: Text | None = None


class PythonWheelTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.PythonWheelTaskSetting``."""

    entry_point: Text | None = None
    named_parameters: Text | Map[Data] | None = None
    package_name: Text | None = None
    parameters: Text | Items[Text] | None = None


class RunJobTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.RunJobTaskSetting``."""

    job_id: Text | None = None
    job_parameters: Data | None = None


class SparkJarTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkJarTaskSetting``."""

    jar_uri: Text | None = None
    main_class_name: Text | None = None
    parameters: Text | Items[Text] | None = None


class SparkPythonTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkPythonTaskSetting``."""

    parameters: Text | Items[Text] | None = None
    python_file: Text | None = None
    spark_python_task_source: Dynamic[Literal["GIT", "WORKSPACE"]] | None = None


class SparkSubmitTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkSubmitTaskSetting``."""

    parameters: Text | Items[Text] | None = None


class SqlTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SqlTaskSetting``."""

    parameters: Text | Map[Data] | None = None
    query_id: Text | None = None
    warehouse_id: Text | None = None
