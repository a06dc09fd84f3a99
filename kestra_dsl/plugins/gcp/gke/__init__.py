# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.gke``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ClusterMetadata",
]

PREFIX = "io.kestra.plugin.gcp.gke"


def _ClusterMetadata():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ClusterMetadataOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"cluster_ipv4_cidr": "clusterIpv4Cidr", "create_time": "createTime", "description": "description", "endpoint": "endpoint", "link": "link", "location": "location", "logging_service": "loggingService", "master_auth": "masterAuth", "monitoring_service": "monitoringService", "name": "name", "network": "network", "node_pools": "nodePools", "node_pools_count": "nodePoolsCount", "project": "project", "sub_network": "subNetwork", "zone": "zone"}
        cluster_ipv4_cidr: Reference
        create_time: Reference
        description: Reference
        endpoint: Reference
        link: Reference
        location: Reference
        logging_service: Reference
        master_auth: Reference
        monitoring_service: Reference
        name: Reference
        network: Reference
        node_pools: Reference
        node_pools_count: Reference
        project: Reference
        sub_network: Reference
        zone: Reference
    class ClusterMetadata(BaseTask):
        """``io.kestra.plugin.gcp.gke.ClusterMetadata``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.gke.ClusterMetadata",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("cluster_id",),
        )
        cluster_id: Text | None = None
        cluster_project_id: Text | None = None
        cluster_zone: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> ClusterMetadataOutputs:
            return ClusterMetadataOutputs(self._output_root, self.id)
    return ClusterMetadata


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ClusterMetadata,
    ),
)
