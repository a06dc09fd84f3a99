# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.mrs``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig
from kestra_dsl.plugins.huawei.mrs.models import JobConfig, NodeGroupConfig

__all__ = [
    "CreateClusterAndSubmitJob",
    "DeleteCluster",
    "SubmitJob",
]

PREFIX: str


class CreateClusterAndSubmitJob(BaseTask):
    """``io.kestra.plugin.huawei.mrs.CreateClusterAndSubmitJob``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/mrs/io.kestra.plugin.huawei.mrs.createclusterandsubmitjob
    """

    cluster_name: Text | None = None
    """Text, or an expression."""
    cluster_type: Dynamic[Literal["ANALYSIS", "STREAMING", "MIXED", "CUSTOM"]] | None = None
    """ANALYSIS, STREAMING, MIXED or CUSTOM, or an expression."""
    cluster_version: Text | None = None
    """Text, or an expression."""
    components: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    steps: Dynamic[Items[Dynamic[One[JobConfig]]]] | None = None
    """List of JobConfig, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    availability_zone: Text | None = None
    """Text, or an expression."""
    delete_when_no_steps: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    enterprise_project_id: Text | None = None
    """Text, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15S."""
    log_uri: Text | None = None
    """Text, or an expression."""
    login_mode: Dynamic[Literal["PASSWORD", "PUBLICKEY"]] | None = None
    """PASSWORD or PUBLICKEY, or an expression."""
    manager_admin_password: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT30M."""
    node_groups: Dynamic[Items[Dynamic[One[NodeGroupConfig]]]] | None = None
    """List of NodeGroupConfig, or an expression."""
    node_keypair_name: Text | None = None
    """Text, or an expression."""
    node_root_password: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    safe_mode: Dynamic[Literal["SIMPLE", "KERBEROS"]] | None = None
    """SIMPLE or KERBEROS, or an expression. Default: SIMPLE."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_groups_id: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    subnet_id: Text | None = None
    """Text, or an expression."""
    subnet_name: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    vpc_name: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.huawei.mrs.DeleteCluster``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/mrs/io.kestra.plugin.huawei.mrs.deletecluster
    """

    cluster_id: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SubmitJob(BaseTask):
    """``io.kestra.plugin.huawei.mrs.SubmitJob``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/mrs/io.kestra.plugin.huawei.mrs.submitjob
    """

    cluster_id: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    job: Dynamic[One[JobConfig]] | Text | None = None
    """JobConfig, or text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
