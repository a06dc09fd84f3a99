# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.gke``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ClusterMetadata",
]

PREFIX: str


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
    """``io.kestra.plugin.gcp.gke.ClusterMetadata``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, cluster_id.
    https://kestra.io/plugins/plugin-gcp/gke/io.kestra.plugin.gcp.gke.clustermetadata
    """

    cluster_id: Text | None = None
    """Text, or an expression. Required."""
    cluster_project_id: Text | None = None
    """Text, or an expression."""
    cluster_zone: Text | None = None
    """Text, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> ClusterMetadataOutputs:
        return ClusterMetadataOutputs(self._output_root, self.id)
