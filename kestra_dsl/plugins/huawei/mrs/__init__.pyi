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
    """``io.kestra.plugin.huawei.mrs.CreateClusterAndSubmitJob``."""

    cluster_name: Text | None = None
    cluster_type: Dynamic[Literal["ANALYSIS", "STREAMING", "MIXED", "CUSTOM"]] | None = None
    cluster_version: Text | None = None
    components: Dynamic[Items[Text]] | None = None
    steps: Dynamic[Items[Dynamic[One[JobConfig]]]] | None = None
    access_key_id: Text | None = None
    availability_zone: Text | None = None
    delete_when_no_steps: Dynamic[Bool] | None = None
    """Default: false."""
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    enterprise_project_id: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT15S."""
    log_uri: Text | None = None
    login_mode: Dynamic[Literal["PASSWORD", "PUBLICKEY"]] | None = None
    manager_admin_password: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT30M."""
    node_groups: Dynamic[Items[Dynamic[One[NodeGroupConfig]]]] | None = None
    node_keypair_name: Text | None = None
    node_root_password: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    safe_mode: Dynamic[Literal["SIMPLE", "KERBEROS"]] | None = None
    """Default: SIMPLE."""
    secret_access_key: Text | None = None
    security_groups_id: Text | None = None
    security_token: Text | None = None
    subnet_id: Text | None = None
    subnet_name: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    vpc_name: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class DeleteCluster(BaseTask):
    """``io.kestra.plugin.huawei.mrs.DeleteCluster``."""

    cluster_id: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class SubmitJob(BaseTask):
    """``io.kestra.plugin.huawei.mrs.SubmitJob``."""

    cluster_id: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    job: Dynamic[One[JobConfig]] | Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
