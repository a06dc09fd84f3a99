# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.cluster``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.databricks import TaskAuthenticationConfig

__all__ = [
    "CreateCluster",
    "DeleteCluster",
]

PREFIX: str


class CreateClusterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_id": "clusterId", "cluster_state": "clusterState", "cluster_uri": "clusterURI"}
    cluster_id: Reference
    cluster_state: Reference
    cluster_uri: Reference


class CreateCluster(BaseTask):
    """``io.kestra.plugin.databricks.cluster.CreateCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, cluster_name, spark_version.
    https://kestra.io/plugins/plugin-databricks/cluster/io.kestra.plugin.databricks.cluster.createcluster
    """

    cluster_name: Text | None = None
    """Text, or an expression. Required."""
    spark_version: Text | None = None
    """Text, or an expression. Required."""
    account_id: Text | None = None
    """Text, or an expression."""
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    """TaskAuthenticationConfig, or an expression."""
    auto_termination_minutes: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    config_file: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression."""
    max_workers: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    min_workers: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    node_type_id: Text | None = None
    """Text, or an expression."""
    num_workers: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> CreateClusterOutputs:
        return CreateClusterOutputs(self._output_root, self.id)


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.databricks.cluster.DeleteCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, cluster_id.
    https://kestra.io/plugins/plugin-databricks/cluster/io.kestra.plugin.databricks.cluster.deletecluster
    """

    cluster_id: Text | None = None
    """Text, or an expression. Required."""
    account_id: Text | None = None
    """Text, or an expression."""
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    """TaskAuthenticationConfig, or an expression."""
    config_file: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression."""
