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
    """``io.kestra.plugin.aws.msk.CreateCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, client_subnets, cluster_name, instance_type,
    kafka_version, security_groups, number_of_broker_nodes.
    https://kestra.io/plugins/plugin-aws/msk/io.kestra.plugin.aws.msk.createcluster
    """

    client_subnets: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    cluster_name: Text | None = None
    """Text, or an expression. Required."""
    instance_type: Text | None = None
    """Text, or an expression. Required."""
    kafka_version: Text | None = None
    """Text, or an expression. Required."""
    security_groups: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    number_of_broker_nodes: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    ebs_volume_size: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateClusterOutputs:
        return CreateClusterOutputs(self._output_root, self.id)


class DeleteClusterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_arn": "clusterArn", "state": "state"}
    cluster_arn: Reference
    state: Reference


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.aws.msk.DeleteCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_arn.
    https://kestra.io/plugins/plugin-aws/msk/io.kestra.plugin.aws.msk.deletecluster
    """

    cluster_arn: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.aws.msk.DescribeCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_arn.
    https://kestra.io/plugins/plugin-aws/msk/io.kestra.plugin.aws.msk.describecluster
    """

    cluster_arn: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.aws.msk.GetBootstrapBrokers``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_arn.
    https://kestra.io/plugins/plugin-aws/msk/io.kestra.plugin.aws.msk.getbootstrapbrokers
    """

    cluster_arn: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> GetBootstrapBrokersOutputs:
        return GetBootstrapBrokersOutputs(self._output_root, self.id)


class ListClustersOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"clusters": "clusters", "total": "total"}
    clusters: Reference
    total: Reference


class ListClusters(BaseTask):
    """``io.kestra.plugin.aws.msk.ListClusters``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/msk/io.kestra.plugin.aws.msk.listclusters
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    cluster_name_filter: Text | None = None
    """Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListClustersOutputs:
        return ListClustersOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cluster_arn": "clusterArn", "cluster_state": "clusterState"}
    cluster_arn: Reference
    cluster_state: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.aws.msk.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_arn, target_state.
    https://kestra.io/plugins/plugin-aws/msk/io.kestra.plugin.aws.msk.trigger
    """

    cluster_arn: Text | None = None
    """Text, or an expression. Required."""
    target_state: (
        Dynamic[Literal["ACTIVE", "CREATING", "DELETING", "FAILED", "HEALING", "MAINTENANCE", "REBOOTING_BROKER",
        "UPDATING", "UNKNOWN_TO_SDK_VERSION"]]
        | None
    ) = None
    """ACTIVE, CREATING, DELETING, FAILED, HEALING, MAINTENANCE, REBOOTING_BROKER, UPDATING or UNKNOWN_TO_SDK_VERSION, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
