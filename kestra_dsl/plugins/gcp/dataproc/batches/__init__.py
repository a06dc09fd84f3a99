# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataproc.batches``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.dataproc.batches._batch_execution_configuration import BatchExecutionConfiguration as BatchExecutionConfiguration
    from kestra_dsl.plugins.gcp.dataproc.batches._batch_peripherals_configuration import BatchPeripheralsConfiguration as BatchPeripheralsConfiguration
    from kestra_dsl.plugins.gcp.dataproc.batches._batch_runtime_configuration import BatchRuntimeConfiguration as BatchRuntimeConfiguration
    from kestra_dsl.plugins.gcp.dataproc.batches._batch_spark_history_server_configuration import BatchSparkHistoryServerConfiguration as BatchSparkHistoryServerConfiguration
    from kestra_dsl.plugins.gcp.dataproc.batches._py_spark_submit import PySparkSubmit as PySparkSubmit
    from kestra_dsl.plugins.gcp.dataproc.batches._r_spark_submit import RSparkSubmit as RSparkSubmit
    from kestra_dsl.plugins.gcp.dataproc.batches._spark_sql_submit import SparkSqlSubmit as SparkSqlSubmit
    from kestra_dsl.plugins.gcp.dataproc.batches._spark_submit import SparkSubmit as SparkSubmit

__all__ = [
    "BatchExecutionConfiguration",
    "BatchPeripheralsConfiguration",
    "BatchRuntimeConfiguration",
    "BatchSparkHistoryServerConfiguration",
    "PySparkSubmit",
    "RSparkSubmit",
    "SparkSqlSubmit",
    "SparkSubmit",
]

PREFIX = "io.kestra.plugin.gcp.dataproc.batches"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "BatchExecutionConfiguration": "_batch_execution_configuration",
            "BatchPeripheralsConfiguration": "_batch_peripherals_configuration",
            "BatchRuntimeConfiguration": "_batch_runtime_configuration",
            "BatchSparkHistoryServerConfiguration": "_batch_spark_history_server_configuration",
            "PySparkSubmit": "_py_spark_submit",
            "RSparkSubmit": "_r_spark_submit",
            "SparkSqlSubmit": "_spark_sql_submit",
            "SparkSubmit": "_spark_submit",
        },
        (),
    )
