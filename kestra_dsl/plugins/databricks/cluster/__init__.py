# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.cluster``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateCluster",
    "DeleteCluster",
]

PREFIX = "io.kestra.plugin.databricks.cluster"


def _CreateCluster():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateClusterOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cluster_id": "clusterId", "cluster_state": "clusterState", "cluster_uri": "clusterURI"}
        cluster_id: Reference
        cluster_state: Reference
        cluster_uri: Reference
    class CreateCluster(BaseTask):
        """``io.kestra.plugin.databricks.cluster.CreateCluster``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.cluster.CreateCluster",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_name", "spark_version"),
        )
        cluster_name: Text | None = None
        spark_version: Text | None = None
        account_id: Text | None = None
        authentication: Dynamic[One[later("kestra_dsl.plugins.databricks", "TaskAuthenticationConfig")]] | None = None
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
    return CreateCluster


def _DeleteCluster():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class DeleteCluster(BaseTask):
        """``io.kestra.plugin.databricks.cluster.DeleteCluster``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.cluster.DeleteCluster",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_id",),
        )
        cluster_id: Text | None = None
        account_id: Text | None = None
        authentication: Dynamic[One[later("kestra_dsl.plugins.databricks", "TaskAuthenticationConfig")]] | None = None
        config_file: Text | None = None
        host: Text | None = None
    return DeleteCluster


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateCluster,
        _DeleteCluster,
    ),
)
