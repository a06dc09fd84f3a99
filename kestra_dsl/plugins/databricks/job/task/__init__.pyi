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
    """Part of other types: ``io.kestra.plugin.databricks.job.task.DbtTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.dbttasksetting
    """

    catalog: Text | None = None
    """Text, or an expression."""
    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    schema_: Text | None = None
    """Text, or an expression."""
    warehouse_id: Text | None = None
    """Text, or an expression."""


class LibrarySetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.librarysetting
    """

    cran: Dynamic[One[LibrarySettingCranSetting]] | None = None
    """LibrarySettingCranSetting, or an expression."""
    egg: Text | None = None
    """Text, or an expression."""
    jar: Text | None = None
    """Text, or an expression."""
    maven: Dynamic[One[LibrarySettingMavenSetting]] | None = None
    """LibrarySettingMavenSetting, or an expression."""
    pypi: Dynamic[One[LibrarySettingPypiSetting]] | None = None
    """LibrarySettingPypiSetting, or an expression."""
    whl: Text | None = None
    """Text, or an expression."""


class LibrarySettingCranSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-CranSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    """

    package: Text | None = None
    """Text, or an expression."""
    repo: Text | None = None
    """Text, or an expression."""


class LibrarySettingMavenSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-MavenSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    """

    coordinates: Text | None = None
    """Text, or an expression."""
    exclusions: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    repo: Text | None = None
    """Text, or an expression."""


class LibrarySettingPypiSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-PypiSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    """

    package: Text | None = None
    """Text, or an expression."""
    repo: Text | None = None
    """Text, or an expression."""


class NotebookTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.NotebookTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.notebooktasksetting
    """

    base_parameters: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    notebook_path: Text | None = None
    """Text, or an expression."""
    source: Dynamic[Literal["GIT", "WORKSPACE"]] | None = None
    """GIT or WORKSPACE, or an expression."""


class PipelineTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.PipelineTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.pipelinetasksetting
    """

    full_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    pipeline_id: Text | None = None
    """Text, or an expression."""


class PythonWheelTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.PythonWheelTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.pythonwheeltasksetting
    """

    entry_point: Text | None = None
    """Text, or an expression."""
    named_parameters: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    package_name: Text | None = None
    """Text, or an expression."""
    parameters: Text | Items[Text] | None = None
    """Text, or list of text."""


class RunJobTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.RunJobTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.runjobtasksetting
    """

    job_id: Text | None = None
    """Text, or an expression."""
    job_parameters: Data | None = None
    """Any data."""


class SparkJarTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkJarTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.sparkjartasksetting
    """

    jar_uri: Text | None = None
    """Text, or an expression."""
    main_class_name: Text | None = None
    """Text, or an expression."""
    parameters: Text | Items[Text] | None = None
    """Text, or list of text."""


class SparkPythonTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkPythonTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.sparkpythontasksetting
    """

    parameters: Text | Items[Text] | None = None
    """Text, or list of text."""
    python_file: Text | None = None
    """Text, or an expression."""
    spark_python_task_source: Dynamic[Literal["GIT", "WORKSPACE"]] | None = None
    """GIT or WORKSPACE, or an expression."""


class SparkSubmitTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkSubmitTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.sparksubmittasksetting
    """

    parameters: Text | Items[Text] | None = None
    """Text, or list of text."""


class SqlTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.task.SqlTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.task.sqltasksetting
    """

    parameters: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    query_id: Text | None = None
    """Text, or an expression."""
    warehouse_id: Text | None = None
    """Text, or an expression."""
