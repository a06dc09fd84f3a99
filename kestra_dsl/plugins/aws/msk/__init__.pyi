# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.msk``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateCluster",
    "DeleteCluster",
    "DescribeCluster",
    "GetBootstrapBrokers",
    "ListClusters",
    "Trigger",
]

PREFIX: str


class CreateClusterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_arn": "clusterArn", "cluster_name": "clusterName", "state": "state"}
    cluster_arn: Reference
    cluster_name: Reference
    state: Reference


class CreateCluster(BaseTask):
    """``io.kestra.plugin.aws.msk.CreateCluster``."""

    client_subnets: Dynamic[Items[Text]] | None = None
    """Required."""
    cluster_name: Text | None = None
    """Required."""
    instance_type: Text | None = None
    """Required."""
    kafka_version: Text | None = None
    """Required."""
    security_groups: Dynamic[Items[Text]] | None = None
    """Required."""
    number_of_broker_nodes: Dynamic[Int] | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    ebs_volume_size: Dynamic[Int] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> CreateClusterOutputs:
        return CreateClusterOutputs(self._output_root, self.id)


class DeleteClusterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_arn": "clusterArn", "state": "state"}
    cluster_arn: Reference
    state: Reference


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.aws.msk.DeleteCluster``."""

    cluster_arn: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> DeleteClusterOutputs:
        return DeleteClusterOutputs(self._output_root, self.id)


class DescribeClusterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_arn": "clusterArn", "cluster_name": "clusterName", "creation_time": "creationTime", "current_version": "currentVersion", "kafka_version": "kafkaVersion", "number_of_broker_nodes": "numberOfBrokerNodes", "state": "state", "zookeeper_connect_string": "zookeeperConnectString"}
    cluster_arn: Reference
    cluster_name: Reference
    creation_time: Reference
    current_version: Reference
    kafka_version: Reference
    number_of_broker_nodes: Reference
    state: Reference
    zookeeper_connect_string: Reference


class DescribeCluster(BaseTask):
    """``io.kestra.plugin.aws.msk.DescribeCluster``."""

    cluster_arn: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> DescribeClusterOutputs:
        return DescribeClusterOutputs(self._output_root, self.id)


class GetBootstrapBrokersOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bootstrap_broker_string": "bootstrapBrokerString", "bootstrap_broker_string_public_sasl_iam": "bootstrapBrokerStringPublicSaslIam", "bootstrap_broker_string_public_sasl_scram": "bootstrapBrokerStringPublicSaslScram", "bootstrap_broker_string_public_tls": "bootstrapBrokerStringPublicTls", "bootstrap_broker_string_sasl_iam": "bootstrapBrokerStringSaslIam", "bootstrap_broker_string_sasl_scram": "bootstrapBrokerStringSaslScram", "bootstrap_broker_string_tls": "bootstrapBrokerStringTls"}
    bootstrap_broker_string: Reference
    bootstrap_broker_string_public_sasl_iam: Reference
    bootstrap_broker_string_public_sasl_scram: Reference
    bootstrap_broker_string_public_tls: Reference
    bootstrap_broker_string_sasl_iam: Reference
    bootstrap_broker_string_sasl_scram: Reference
    bootstrap_broker_string_tls: Reference


class GetBootstrapBrokers(BaseTask):
    """``io.kestra.plugin.aws.msk.GetBootstrapBrokers``."""

    cluster_arn: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> GetBootstrapBrokersOutputs:
        return GetBootstrapBrokersOutputs(self._output_root, self.id)


class ListClustersOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"clusters": "clusters", "total": "total"}
    clusters: Reference
    total: Reference


class ListClusters(BaseTask):
    """``io.kestra.plugin.aws.msk.ListClusters``."""

    access_key_id: Text | None = None
    cluster_name_filter: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> ListClustersOutputs:
        return ListClustersOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_arn": "clusterArn", "cluster_state": "clusterState"}
    cluster_arn: Reference
    cluster_state: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.msk.Trigger``."""

    cluster_arn: Text | None = None
    """Required."""
    target_state: (
        Dynamic[Literal["ACTIVE", "CREATING", "DELETING", "FAILED", "HEALING", "MAINTENANCE", "REBOOTING_BROKER",
        "UPDATING", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    access_key_id: Text | None = None
    endpoint_override: Text | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
