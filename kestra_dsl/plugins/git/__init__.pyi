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
    """``io.kestra.plugin.git.Clone``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, url.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.clone
    """

    url: Text | None = None
    """Address of the Git repository. Text, or an expression. Required."""
    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression."""
    clone_all_branches: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    commit: Text | None = None
    """Text, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    depth: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    directory: Text | None = None
    """Text, or an expression."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    no_tags: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    tag: Text | None = None
    """Text, or an expression."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> CloneOutputs:
        return CloneOutputs(self._output_root, self.id)


class CloningTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.git.AbstractCloningTask-Auth``. In Kestra 2.0.

    A part. From plugin-git.
    """

    auto: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class KestraTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.git.AbstractKestraTask-Auth``.

    A part. In Kestra 1.3, 2.0. From plugin-git.
    """

    api_token: Text | None = None
    """Text, or an expression."""
    auto: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class NamespaceSyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_id": "commitId", "commit_url": "commitURL", "diff": "diff"}
    commit_id: Reference
    commit_url: Reference
    diff: Reference


class NamespaceSync(BaseTask):
    """``io.kestra.plugin.git.NamespaceSync``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, branch, namespace.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.namespacesync
    """

    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Required."""
    namespace: Text | None = None
    """Kestra namespace to synchronise. Text, or an expression. Required."""
    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    on_invalid_syntax: Dynamic[Literal["SKIP", "WARN", "FAIL"]] | None = None
    """SKIP, WARN or FAIL, or an expression. Default: FAIL."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    protected_namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["system"]."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    source_of_truth: Dynamic[Literal["GIT", "KESTRA"]] | None = None
    """GIT or KESTRA, or an expression. Default: KESTRA."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    when_missing_in_source: Dynamic[Literal["DELETE", "KEEP", "FAIL"]] | None = None
    """DELETE, KEEP or FAIL, or an expression. Default: DELETE."""

    @property
    def outputs(self) -> NamespaceSyncOutputs:
        return NamespaceSyncOutputs(self._output_root, self.id)


class PushOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_id": "commitId"}
    commit_id: Reference


class Push(BaseTask):
    """``io.kestra.plugin.git.Push``. Deprecated. Use io.kestra.plugin.git.PushFlows and PushNamespaceFiles.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, branch, commit_message.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.push
    """

    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Required."""
    commit_message: Text | None = None
    """Text, or an expression. Required."""
    add_files_pattern: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["."]."""
    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    author: One[PushAuthor] | None = None
    """PushAuthor."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    directory: Text | None = None
    """Text, or an expression."""
    flows: One[PushFlowFiles] | None = None
    """PushFlowFiles."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> PushOutputs:
        return PushOutputs(self._output_root, self.id)


class PushAuthor(Node):
    """Part of other types: ``io.kestra.plugin.git.Push-Author``.

    A part. In Kestra 1.3, 2.0. From plugin-git.
    """

    email: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""


class PushDashboards(BaseTask):
    """``io.kestra.plugin.git.PushDashboards``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.pushdashboards
    """

    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    commit_message: Text | None = None
    """Text, or an expression. Default: Add dashboards from flow: {{ flow.id }}."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    dashboards: Text | Items[Text] | None = None
    """Text, or list of text. Default: **."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _dashboards."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class PushExecutionFiles(BaseTask):
    """``io.kestra.plugin.git.PushExecutionFiles``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.pushexecutionfiles
    """

    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    commit_message: Text | None = None
    """Text, or an expression. Default: Add files from execution {{ execution.id }}."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    files: Data | None = None
    """Any data."""
    files_map: Map[Data] | Text | None = None
    """Mapping of names to any data, or text."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _outputs."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class PushFlowFiles(Node):
    """Part of other types: ``io.kestra.plugin.git.Push-FlowFiles``.

    A part. In Kestra 1.3, 2.0. From plugin-git.
    """

    child_namespaces: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _flows."""


class PushFlows(BaseTask):
    """``io.kestra.plugin.git.PushFlows``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.pushflows
    """

    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    commit_message: Text | None = None
    """Text, or an expression. Default: Add flows from `sourceNamespace`."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    flows: Text | Items[Text] | None = None
    """Text, or list of text. Default: **."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _flows."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    source_namespace: Text | None = None
    """Text, or an expression. Default: {{ flow.namespace }}."""
    target_namespace: Text | None = None
    """Text, or an expression."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class PushNamespaceFiles(BaseTask):
    """``io.kestra.plugin.git.PushNamespaceFiles``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.pushnamespacefiles
    """

    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    commit_message: Text | None = None
    """Text, or an expression. Default: Add files from `namespace` namespace."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    files: Data | None = None
    """Any data. Default: **."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _files."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    namespace: Text | None = None
    """Kestra namespace to synchronise. Text, or an expression. Default: {{ flow.namespace }}."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class Sync(BaseTask):
    """``io.kestra.plugin.git.Sync``. Deprecated. Use io.kestra.plugin.git.SyncFlows and SyncNamespaceFiles.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, url.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.sync
    """

    url: Text | None = None
    """Address of the Git repository. Text, or an expression. Required."""
    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    namespace_files_directory: Text | None = None
    """Text, or an expression."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class SyncDashboards(BaseTask):
    """``io.kestra.plugin.git.SyncDashboards``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.syncdashboards
    """

    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fail_on_missing_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _dashboards."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class SyncFlowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"flow_id": "flowId", "namespace": "namespace", "revision": "revision"}
    flow_id: Reference
    namespace: Reference
    revision: Reference


class SyncFlow(BaseTask):
    """``io.kestra.plugin.git.SyncFlow``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, flow_path, target_namespace.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.syncflow
    """

    flow_path: Text | None = None
    """Text, or an expression. Required."""
    target_namespace: Text | None = None
    """Text, or an expression. Required."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth. In Kestra 2.0."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> SyncFlowOutputs:
        return SyncFlowOutputs(self._output_root, self.id)


class SyncFlows(BaseTask):
    """``io.kestra.plugin.git.SyncFlows``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, target_namespace.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.syncflows
    """

    target_namespace: Text | None = None
    """Text, or an expression. Required."""
    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fail_on_missing_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _flows."""
    ignore_invalid_flows: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    include_child_namespaces: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class SyncNamespaceFiles(BaseTask):
    """``io.kestra.plugin.git.SyncNamespaceFiles``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.syncnamespacefiles
    """

    auth: One[CloningTaskAuth] | None = None
    """CloningTaskAuth. In Kestra 2.0."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Default: main."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fail_on_missing_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression. Default: _files."""
    kestra_url: Text | None = None
    """Text, or an expression. In Kestra 2.0."""
    namespace: Text | None = None
    """Kestra namespace to synchronise. Text, or an expression. Default: {{ flow.namespace }}."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class TenantSyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"commit_id": "commitId", "commit_url": "commitURL", "diff": "diff"}
    commit_id: Reference
    commit_url: Reference
    diff: Reference


class TenantSync(BaseTask):
    """``io.kestra.plugin.git.TenantSync``.

    A task. In Kestra 1.3, 2.0. From plugin-git. Required: id, auth, branch.
    https://kestra.io/plugins/plugin-git/io.kestra.plugin.git.tenantsync
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth. Required."""
    branch: Text | None = None
    """Name of the Git branch. Text, or an expression. Required."""
    author_email: Text | None = None
    """Text, or an expression."""
    author_name: Text | None = None
    """Text, or an expression."""
    clone_submodules: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    connect_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    dry_run: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    git_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    git_directory: Text | None = None
    """Folder of the repository that is read or written; the default depends on the type. Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    no_proxy: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    on_invalid_syntax: Dynamic[Literal["SKIP", "WARN", "FAIL"]] | None = None
    """SKIP, WARN or FAIL, or an expression. Default: FAIL."""
    passphrase: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    private_key: Text | None = None
    """Text, or an expression."""
    protected_namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["system"]."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 60000."""
    source_of_truth: Dynamic[Literal["GIT", "KESTRA"]] | None = None
    """GIT or KESTRA, or an expression. Default: KESTRA."""
    trusted_ca_pem_path: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the Git repository. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    when_missing_in_source: Dynamic[Literal["DELETE", "KEEP", "FAIL"]] | None = None
    """DELETE, KEEP or FAIL, or an expression. Default: DELETE."""

    @property
    def outputs(self) -> TenantSyncOutputs:
        return TenantSyncOutputs(self._output_root, self.id)
