# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

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


def _DbtTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class DbtTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.DbtTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        catalog: Text | None = None
        commands: Dynamic[Items[Text]] | None = None
        schema_: Text | None = None
        warehouse_id: Text | None = None
    return DbtTaskSetting


def _LibrarySetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class LibrarySetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        cran: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "LibrarySettingCranSetting")]] | None = None
        egg: Text | None = None
        jar: Text | None = None
        maven: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "LibrarySettingMavenSetting")]] | None = None
        pypi: Dynamic[One[later("kestra_dsl.plugins.databricks.job.task", "LibrarySettingPypiSetting")]] | None = None
        whl: Text | None = None
    return LibrarySetting


def _LibrarySettingCranSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class LibrarySettingCranSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-CranSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            names={"package": "_package"},
        )
        package: Text | None = None
        repo: Text | None = None
    return LibrarySettingCranSetting


def _LibrarySettingMavenSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class LibrarySettingMavenSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-MavenSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        coordinates: Text | None = None
        exclusions: Dynamic[Items[Text]] | None = None
        repo: Text | None = None
    return LibrarySettingMavenSetting


def _LibrarySettingPypiSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class LibrarySettingPypiSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.LibrarySetting-PypiSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            names={"package": "_package"},
        )
        package: Text | None = None
        repo: Text | None = None
    return LibrarySettingPypiSetting


def _NotebookTaskSetting():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class NotebookTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.NotebookTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        base_parameters: Text | Map[Data] | None = None
        notebook_path: Text | None = None
        source: Dynamic[Literal["GIT", "WORKSPACE"]] | None = None
    return NotebookTaskSetting


def _PipelineTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class PipelineTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.PipelineTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        full_refresh: Dynamic[Bool] | None = None
        pipeline_id: Text | None = None
    return PipelineTaskSetting


def _PythonWheelTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Items, Map, Text
    class PythonWheelTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.PythonWheelTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        entry_point: Text | None = None
        named_parameters: Text | Map[Data] | None = None
        package_name: Text | None = None
        parameters: Text | Items[Text] | None = None
    return PythonWheelTaskSetting


def _RunJobTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Text
    class RunJobTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.RunJobTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        job_id: Text | None = None
        job_parameters: Data | None = None
    return RunJobTaskSetting


def _SparkJarTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class SparkJarTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkJarTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        jar_uri: Text | None = None
        main_class_name: Text | None = None
        parameters: Text | Items[Text] | None = None
    return SparkJarTaskSetting


def _SparkPythonTaskSetting():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class SparkPythonTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkPythonTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        parameters: Text | Items[Text] | None = None
        python_file: Text | None = None
        spark_python_task_source: Dynamic[Literal["GIT", "WORKSPACE"]] | None = None
    return SparkPythonTaskSetting


def _SparkSubmitTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class SparkSubmitTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.SparkSubmitTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        parameters: Text | Items[Text] | None = None
    return SparkSubmitTaskSetting


def _SqlTaskSetting():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Map, Text
    class SqlTaskSetting(Node):
        """Part of other types: ``io.kestra.plugin.databricks.job.task.SqlTaskSetting``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        parameters: Text | Map[Data] | None = None
        query_id: Text | None = None
        warehouse_id: Text | None = None
    return SqlTaskSetting


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DbtTaskSetting,
        _LibrarySetting,
        _LibrarySettingCranSetting,
        _LibrarySettingMavenSetting,
        _LibrarySettingPypiSetting,
        _NotebookTaskSetting,
        _PipelineTaskSetting,
        _PythonWheelTaskSetting,
        _RunJobTaskSetting,
        _SparkJarTaskSetting,
        _SparkPythonTaskSetting,
        _SparkSubmitTaskSetting,
        _SqlTaskSetting,
    ),
)
