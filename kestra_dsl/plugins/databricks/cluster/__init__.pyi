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
    """``io.kestra.plugin.databricks.cluster.CreateCluster``."""

    cluster_name: Text | None = None
    """Required."""
    spark_version: Text | None = None
    """Required."""
    account_id: Text | None = None
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    auto_termination_minutes: Dynamic[Int] | None = None
    config_file: Text | None = None
    host: Text | None = None
    max_workers: Dynamic[Int] | None = None
    min_workers: Dynamic[Int] | None = None
    node_type_id: Text | None = None
    num_workers: Dynamic[Int] | None = None

    @property
    def outputs(self) -> CreateClusterOutputs:
        return CreateClusterOutputs(self._output_root, self.id)


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.databricks.cluster.DeleteCluster``."""

    cluster_id: Text | None = None
    """Required."""
    account_id: Text | None = None
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    config_file: Text | None = None
    host: Text | None = None
