# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.job``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.databricks import TaskAuthenticationConfig
from kestra_dsl.plugins.databricks.job.task import DbtTaskSetting, LibrarySetting, NotebookTaskSetting, PipelineTaskSetting, PythonWheelTaskSetting, RunJobTaskSetting, SparkJarTaskSetting, SparkPythonTaskSetting, SparkSubmitTaskSetting, SqlTaskSetting

__all__ = [
    "CreateJob",
    "CreateJobJobTaskSetting",
    "SubmitRun",
    "SubmitRunRunSubmitTaskSetting",
]

PREFIX: str


class CreateJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_uri": "jobURI", "run_id": "runId", "run_uri": "runURI"}
    job_id: Reference
    job_uri: Reference
    run_id: Reference
    run_uri: Reference


class CreateJob(BaseTask):
    """``io.kestra.plugin.databricks.job.CreateJob``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, job_tasks.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.createjob
    """

    job_tasks: Dynamic[Items[Dynamic[One[CreateJobJobTaskSetting]]]] | None = None
    """List of CreateJobJobTaskSetting, or an expression. Required."""
    account_id: Text | None = None
    """Text, or an expression."""
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    """TaskAuthenticationConfig, or an expression."""
    config_file: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression."""
    job_name: Text | None = None
    """Text, or an expression."""
    wait_for_completion: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> CreateJobOutputs:
        return CreateJobOutputs(self._output_root, self.id)


class CreateJobJobTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.CreateJob-JobTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    """

    dbt_task: Dynamic[One[DbtTaskSetting]] | None = None
    """DbtTaskSetting, or an expression."""
    depends_on: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    description: Text | None = None
    """Text, or an expression."""
    existing_cluster_id: Text | None = None
    """Text, or an expression."""
    libraries: Dynamic[Items[Dynamic[One[LibrarySetting]]]] | None = None
    """List of LibrarySetting, or an expression."""
    notebook_task: Dynamic[One[NotebookTaskSetting]] | None = None
    """NotebookTaskSetting, or an expression."""
    pipeline_task: Dynamic[One[PipelineTaskSetting]] | None = None
    """PipelineTaskSetting, or an expression."""
    python_wheel_task: Dynamic[One[PythonWheelTaskSetting]] | None = None
    """PythonWheelTaskSetting, or an expression."""
    run_job_task: Dynamic[One[RunJobTaskSetting]] | None = None
    """RunJobTaskSetting, or an expression."""
    spark_jar_task: Dynamic[One[SparkJarTaskSetting]] | None = None
    """SparkJarTaskSetting, or an expression."""
    spark_python_task: Dynamic[One[SparkPythonTaskSetting]] | None = None
    """SparkPythonTaskSetting, or an expression."""
    spark_submit_task: Dynamic[One[SparkSubmitTaskSetting]] | None = None
    """SparkSubmitTaskSetting, or an expression."""
    sql_task: Dynamic[One[SqlTaskSetting]] | None = None
    """SqlTaskSetting, or an expression."""
    task_key: Text | None = None
    """Text, or an expression."""
    timeout_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class SubmitRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"run_id": "runId", "run_uri": "runURI"}
    run_id: Reference
    run_uri: Reference


class SubmitRun(BaseTask):
    """``io.kestra.plugin.databricks.job.SubmitRun``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, run_tasks.
    https://kestra.io/plugins/plugin-databricks/job/io.kestra.plugin.databricks.job.submitrun
    """

    run_tasks: Items[One[SubmitRunRunSubmitTaskSetting]] | None = None
    """List of SubmitRunRunSubmitTaskSetting. Required."""
    account_id: Text | None = None
    """Text, or an expression."""
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    """TaskAuthenticationConfig, or an expression."""
    config_file: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression."""
    run_name: Text | None = None
    """Text, or an expression."""
    wait_for_completion: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> SubmitRunOutputs:
        return SubmitRunOutputs(self._output_root, self.id)


class SubmitRunRunSubmitTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.SubmitRun-RunSubmitTaskSetting``.

    A part. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1.
    """

    depends_on: Items[Text] | None = None
    """List of text."""
    existing_cluster_id: Text | None = None
    """Text, or an expression."""
    libraries: Items[One[LibrarySetting]] | None = None
    """List of LibrarySetting."""
    notebook_task: One[NotebookTaskSetting] | None = None
    """NotebookTaskSetting."""
    pipeline_task: One[PipelineTaskSetting] | None = None
    """PipelineTaskSetting."""
    python_wheel_task: One[PythonWheelTaskSetting] | None = None
    """PythonWheelTaskSetting."""
    run_job_task: One[RunJobTaskSetting] | None = None
    """RunJobTaskSetting."""
    spark_jar_task: One[SparkJarTaskSetting] | None = None
    """SparkJarTaskSetting."""
    spark_python_task: One[SparkPythonTaskSetting] | None = None
    """SparkPythonTaskSetting."""
    spark_submit_task: One[SparkSubmitTaskSetting] | None = None
    """SparkSubmitTaskSetting."""
    task_key: Text | None = None
    """Text, or an expression."""
    timeout_seconds: Int | None = None
    """Whole number."""
