# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.mrs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateClusterAndSubmitJob",
    "DeleteCluster",
    "SubmitJob",
]

PREFIX = "io.kestra.plugin.huawei.mrs"


def _CreateClusterAndSubmitJob():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class CreateClusterAndSubmitJob(BaseTask):
        """``io.kestra.plugin.huawei.mrs.CreateClusterAndSubmitJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.mrs.CreateClusterAndSubmitJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        cluster_name: Text | None = None
        cluster_type: Dynamic[Literal["ANALYSIS", "STREAMING", "MIXED", "CUSTOM"]] | None = None
        cluster_version: Text | None = None
        components: Dynamic[Items[Text]] | None = None
        steps: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.mrs.models", "JobConfig")]]]] | None = None
        access_key_id: Text | None = None
        availability_zone: Text | None = None
        delete_when_no_steps: Dynamic[Bool] | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        enterprise_project_id: Text | None = None
        interval: Dynamic[Duration] | None = None
        log_uri: Text | None = None
        login_mode: Dynamic[Literal["PASSWORD", "PUBLICKEY"]] | None = None
        manager_admin_password: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        node_groups: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.huawei.mrs.models", "NodeGroupConfig")]]]]
            | None
        ) = None
        node_keypair_name: Text | None = None
        node_root_password: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        safe_mode: Dynamic[Literal["SIMPLE", "KERBEROS"]] | None = None
        secret_access_key: Text | None = None
        security_groups_id: Text | None = None
        security_token: Text | None = None
        subnet_id: Text | None = None
        subnet_name: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        vpc_name: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return CreateClusterAndSubmitJob


def _DeleteCluster():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class DeleteCluster(BaseTask):
        """``io.kestra.plugin.huawei.mrs.DeleteCluster``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.mrs.DeleteCluster",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        cluster_id: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return DeleteCluster


def _SubmitJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class SubmitJob(BaseTask):
        """``io.kestra.plugin.huawei.mrs.SubmitJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.mrs.SubmitJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        cluster_id: Text | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        interval: Dynamic[Duration] | None = None
        job: Dynamic[One[later("kestra_dsl.plugins.huawei.mrs.models", "JobConfig")]] | Text | None = None
        max_duration: Dynamic[Duration] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return SubmitJob


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateClusterAndSubmitJob,
        _DeleteCluster,
        _SubmitJob,
    ),
    (
        "models",
    ),
)
