# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.git``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import NamespaceFiles

__all__ = [
    "Clone",
    "CloningTaskAuth",
    "KestraTaskAuth",
    "NamespaceSync",
    "Push",
    "PushAuthor",
    "PushDashboards",
    "PushExecutionFiles",
    "PushFlowFiles",
    "PushFlows",
    "PushNamespaceFiles",
    "Sync",
    "SyncDashboards",
    "SyncFlow",
    "SyncFlows",
    "SyncNamespaceFiles",
    "TenantSync",
]

PREFIX: str


class CloneOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"directory": "directory"}
    directory: Reference


class Clone(BaseTask):
    """``io.kestra.plugin.git.Clone``."""

    url: Text | None = None
    """Required."""
    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    branch: Text | None = None
    clone_all_branches: Dynamic[Bool] | None = None
    """Default: true."""
    clone_submodules: Dynamic[Bool] | None = None
    commit: Text | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    depth: Dynamic[Int] | None = None
    """Default: 1."""
    directory: Text | None = None
    git_config: Dynamic[Map[Data]] | None = None
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    no_tags: Dynamic[Bool] | None = None
    """Default: false."""
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    tag: Text | None = None
    trusted_ca_pem_path: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CloneOutputs:
        return CloneOutputs(self._output_root, self.id)


class CloningTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.git.AbstractCloningTask-Auth``. In Kestra 2.0."""

    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None


class KestraTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.git.AbstractKestraTask-Auth``."""

    api_token: Text | None = None
    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None


class NamespaceSyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_id": "commitId", "commit_url": "commitURL", "diff": "diff"}
    commit_id: Reference
    commit_url: Reference
    diff: Reference


class NamespaceSync(BaseTask):
    """``io.kestra.plugin.git.NamespaceSync``."""

    branch: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    author_email: Text | None = None
    author_name: Text | None = None
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    on_invalid_syntax: Dynamic[Literal["SKIP", "WARN", "FAIL"]] | None = None
    """Default: FAIL."""
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    protected_namespaces: Dynamic[Items[Text]] | None = None
    """Default: ["system"]."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    source_of_truth: Dynamic[Literal["GIT", "KESTRA"]] | None = None
    """Default: KESTRA."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None
    when_missing_in_source: Dynamic[Literal["DELETE", "KEEP", "FAIL"]] | None = None
    """Default: DELETE."""

    @property
    def outputs(self) -> NamespaceSyncOutputs:
        return NamespaceSyncOutputs(self._output_root, self.id)


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_id": "commitId"}
    commit_id: Reference


class Push(BaseTask):
    """``io.kestra.plugin.git.Push``. Deprecated. Use io.kestra.plugin.git.PushFlows and PushNamespaceFiles."""

    branch: Text | None = None
    """Required."""
    commit_message: Text | None = None
    """Required."""
    add_files_pattern: Dynamic[Items[Text]] | None = None
    """Default: ["."]."""
    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    author: One[PushAuthor] | None = None
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    directory: Text | None = None
    flows: One[PushFlowFiles] | None = None
    git_config: Dynamic[Map[Data]] | None = None
    input_files: Map[Data] | Text | None = None
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    namespace_files: One[NamespaceFiles] | None = None
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)


class PushAuthor(Node):
    """Part of other types: ``io.kestra.plugin.git.Push-Author``."""

    email: Text | None = None
    name: Text | None = None


class PushDashboards(BaseTask):
    """``io.kestra.plugin.git.PushDashboards``."""

    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    author_email: Text | None = None
    author_name: Text | None = None
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    commit_message: Text | None = None
    """Default: Add dashboards from flow: {{ flow.id }}."""
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    dashboards: Text | Items[Text] | None = None
    """Default: **."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _dashboards."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class PushExecutionFiles(BaseTask):
    """``io.kestra.plugin.git.PushExecutionFiles``."""

    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    author_email: Text | None = None
    author_name: Text | None = None
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    commit_message: Text | None = None
    """Default: Add files from execution {{ execution.id }}."""
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    files: Data | None = None
    files_map: Map[Data] | Text | None = None
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _outputs."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class PushFlowFiles(Node):
    """Part of other types: ``io.kestra.plugin.git.Push-FlowFiles``."""

    child_namespaces: Dynamic[Bool] | None = None
    """Default: true."""
    enabled: Dynamic[Bool] | None = None
    """Default: true."""
    git_directory: Text | None = None
    """Default: _flows."""


class PushFlows(BaseTask):
    """``io.kestra.plugin.git.PushFlows``."""

    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    author_email: Text | None = None
    author_name: Text | None = None
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    commit_message: Text | None = None
    """Default: Add flows from `sourceNamespace`."""
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    flows: Text | Items[Text] | None = None
    """Default: **."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _flows."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: false."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    source_namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    target_namespace: Text | None = None
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class PushNamespaceFiles(BaseTask):
    """``io.kestra.plugin.git.PushNamespaceFiles``."""

    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    author_email: Text | None = None
    author_name: Text | None = None
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    commit_message: Text | None = None
    """Default: Add files from `namespace` namespace."""
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    files: Data | None = None
    """Default: **."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _files."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class Sync(BaseTask):
    """``io.kestra.plugin.git.Sync``. Deprecated. Use io.kestra.plugin.git.SyncFlows and SyncNamespaceFiles."""

    url: Text | None = None
    """Required."""
    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    branch: Text | None = None
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    namespace_files_directory: Text | None = None
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    username: Text | None = None


class SyncDashboards(BaseTask):
    """``io.kestra.plugin.git.SyncDashboards``."""

    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    fail_on_missing_directory: Dynamic[Bool] | None = None
    """Default: true."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _dashboards."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class SyncFlowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"flow_id": "flowId", "namespace": "namespace", "revision": "revision"}
    flow_id: Reference
    namespace: Reference
    revision: Reference


class SyncFlow(BaseTask):
    """``io.kestra.plugin.git.SyncFlow``."""

    flow_path: Text | None = None
    """Required."""
    target_namespace: Text | None = None
    """Required."""
    auth: One[KestraTaskAuth] | None = None
    """In Kestra 2.0."""
    branch: Text | None = None
    """Default: main."""
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> SyncFlowOutputs:
        return SyncFlowOutputs(self._output_root, self.id)


class SyncFlows(BaseTask):
    """``io.kestra.plugin.git.SyncFlows``."""

    target_namespace: Text | None = None
    """Required."""
    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    fail_on_missing_directory: Dynamic[Bool] | None = None
    """Default: true."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _flows."""
    ignore_invalid_flows: Dynamic[Bool] | None = None
    """Default: false."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """Default: false."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class SyncNamespaceFiles(BaseTask):
    """``io.kestra.plugin.git.SyncNamespaceFiles``."""

    auth: One[CloningTaskAuth] | None = None
    """In Kestra 2.0."""
    branch: Text | None = None
    """Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """Default: false."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    fail_on_missing_directory: Dynamic[Bool] | None = None
    """Default: true."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    """Default: _files."""
    kestra_url: Text | None = None
    """In Kestra 2.0."""
    namespace: Text | None = None
    """Default: {{ flow.namespace }}."""
    no_proxy: Dynamic[Bool] | None = None
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None


class TenantSyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_id": "commitId", "commit_url": "commitURL", "diff": "diff"}
    commit_id: Reference
    commit_url: Reference
    diff: Reference


class TenantSync(BaseTask):
    """``io.kestra.plugin.git.TenantSync``."""

    auth: One[KestraTaskAuth] | None = None
    """Required."""
    branch: Text | None = None
    """Required."""
    author_email: Text | None = None
    author_name: Text | None = None
    clone_submodules: Dynamic[Bool] | None = None
    connect_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    git_directory: Text | None = None
    kestra_url: Text | None = None
    no_proxy: Dynamic[Bool] | None = None
    on_invalid_syntax: Dynamic[Literal["SKIP", "WARN", "FAIL"]] | None = None
    """Default: FAIL."""
    passphrase: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    protected_namespaces: Dynamic[Items[Text]] | None = None
    """Default: ["system"]."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 60000."""
    source_of_truth: Dynamic[Literal["GIT", "KESTRA"]] | None = None
    """Default: KESTRA."""
    trusted_ca_pem_path: Text | None = None
    url: Text | None = None
    username: Text | None = None
    when_missing_in_source: Dynamic[Literal["DELETE", "KEEP", "FAIL"]] | None = None
    """Default: DELETE."""

    @property
    def outputs(self) -> TenantSyncOutputs:
        return TenantSyncOutputs(self._output_root, self.id)
