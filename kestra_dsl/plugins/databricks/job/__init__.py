# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.job``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateJob",
    "CreateJobJobTaskSetting",
    "SubmitRun",
    "SubmitRunRunSubmitTaskSetting",
]

PREFIX = "io.kestra.plugin.databricks.job"


def _CreateJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_id": "jobId", "job_uri": "jobURI", "run_id": "runId", "run_uri": "runURI"}
        job_id: Reference
        job_uri: Reference
        run_id: Reference
        run_uri: Reference
    class CreateJob(BaseTask):
        """``io.kestra.plugin.databricks.job.CreateJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.job.CreateJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("job_tasks",),
        )
        job_tasks: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.databricks.job", "CreateJobJobTaskSetting")]]]]
            | None
        ) = None
        account_id: Text | None = None
        authentication: Dynamic[One[later("kestra_dsl.plugins.databricks", "TaskAuthenticationConfig")]] | None = None
        config_file: Text | None = None
        host: Text | None = None
        job_name: Text | None = None
        wait_for_completion: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> CreateJobOutputs:
            return CreateJobOutputs(self._output_root, self.id)
    return CreateJob


def _CreateJobJobTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    class CreateJobJobTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.CreateJob-JobTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        dbt_task: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "DbtTaskSetting")]] | None = None
        depends_on: Dynamic[Items[Text]] | None = None
        description: Text | None = None
        existing_cluster_id: Text | None = None
        libraries: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "LibrarySetting")]]]]
            | None
        ) = None
        notebook_task: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "NotebookTaskSetting")]] | None = None
        pipeline_task: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "PipelineTaskSetting")]] | None = None
        python_wheel_task: (
            Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "PythonWheelTaskSetting")]]
            | None
        ) = None
        run_job_task: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "RunJobTaskSetting")]] | None = None
        spark_jar_task: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "SparkJarTaskSetting")]] | None = None
        spark_python_task: (
            Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "SparkPythonTaskSetting")]]
            | None
        ) = None
        spark_submit_task: (
            Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "SparkSubmitTaskSetting")]]
            | None
        ) = None
        sql_task: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "SqlTaskSetting")]] | None = None
        task_key: Text | None = None
        timeout_seconds: Dynamic[Int] | None = None
    return CreateJobJobTaskSetting


def _SubmitRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SubmitRunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"run_id": "runId", "run_uri": "runURI"}
        run_id: Reference
        run_uri: Reference
    class SubmitRun(BaseTask):
        """``io.kestra.plugin.databricks.job.SubmitRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.job.SubmitRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("run_tasks",),
        )
        run_tasks: Items[One[later("kestra_dsl.plugins.databricks.job", "SubmitRunRunSubmitTaskSetting")]] | None = None
        account_id: Text | None = None
        authentication: Dynamic[One[later("kestra_dsl.plugins.databricks", "TaskAuthenticationConfig")]] | None = None
        config_file: Text | None = None
        host: Text | None = None
        run_name: Text | None = None
        wait_for_completion: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> SubmitRunOutputs:
            return SubmitRunOutputs(self._output_root, self.id)
    return SubmitRun


def _SubmitRunRunSubmitTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Items, One, Text, later
    class SubmitRunRunSubmitTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.SubmitRun-RunSubmitTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        depends_on: Items[Text] | None = None
        existing_cluster_id: Text | None = None
        libraries: Items[One[later("kestra_dsl.plugins.databricks.job.task", "LibrarySetting")]] | None = None
        notebook_task: One[later("kestra_dsl.plugins.databricks.job.task", "NotebookTaskSetting")] | None = None
        pipeline_task: One[later("kestra_dsl.plugins.databricks.job.task", "PipelineTaskSetting")] | None = None
        python_wheel_task: One[later("kestra_dsl.plugins.databricks.job.task", "PythonWheelTaskSetting")] | None = None
        run_job_task: One[later("kestra_dsl.plugins.databricks.job.task", "RunJobTaskSetting")] | None = None
        spark_jar_task: One[later("kestra_dsl.plugins.databricks.job.task", "SparkJarTaskSetting")] | None = None
        spark_python_task: One[later("kestra_dsl.plugins.databricks.job.task", "SparkPythonTaskSetting")] | None = None
        spark_submit_task: One[later("kestra_dsl.plugins.databricks.job.task", "SparkSubmitTaskSetting")] | None = None
        task_key: Text | None = None
        timeout_seconds: Int | None = None
    return SubmitRunRunSubmitTaskSetting


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateJob,
        _CreateJobJobTaskSetting,
        _SubmitRun,
        _SubmitRunRunSubmitTaskSetting,
    ),
    (
        "task",
    ),
)
