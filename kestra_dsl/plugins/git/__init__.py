# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.git``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.git"


def _Clone():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CloneOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"directory": "directory"}
        directory: Reference
    class Clone(BaseTask):
        """``io.kestra.plugin.git.Clone``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.Clone",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        url: Text | None = None
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        branch: Text | None = None
        clone_all_branches: Dynamic[Bool] | None = None
        clone_submodules: Dynamic[Bool] | None = None
        commit: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        depth: Dynamic[Int] | None = None
        directory: Text | None = None
        git_config: Dynamic[Map[Data]] | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        no_tags: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        tag: Text | None = None
        trusted_ca_pem_path: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> CloneOutputs:
            return CloneOutputs(self._output_root, self.id)
    return Clone


def _CloningTaskAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class CloningTaskAuth(Node):
        """Part of other types: ``io.kestra.plugin.git.AbstractCloningTask-Auth``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
            known=("1.3", "2.0"),
        )
        auto: Dynamic[Bool] | None = None
        password: Text | None = None
        username: Text | None = None
    return CloningTaskAuth


def _KestraTaskAuth():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class KestraTaskAuth(Node):
        """Part of other types: ``io.kestra.plugin.git.AbstractKestraTask-Auth``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_token: Text | None = None
        auto: Dynamic[Bool] | None = None
        password: Text | None = None
        username: Text | None = None
    return KestraTaskAuth


def _NamespaceSync():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class NamespaceSyncOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"commit_id": "commitId", "commit_url": "commitURL", "diff": "diff"}
        commit_id: Reference
        commit_url: Reference
        diff: Reference
    class NamespaceSync(BaseTask):
        """``io.kestra.plugin.git.NamespaceSync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.NamespaceSync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("branch", "namespace"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        branch: Text | None = None
        namespace: Text | None = None
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        author_email: Text | None = None
        author_name: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        dry_run: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        on_invalid_syntax: Dynamic[Literal["SKIP", "WARN", "FAIL"]] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        protected_namespaces: Dynamic[Items[Text]] | None = None
        read_timeout: Dynamic[Int] | None = None
        source_of_truth: Dynamic[Literal["GIT", "KESTRA"]] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
        when_missing_in_source: Dynamic[Literal["DELETE", "KEEP", "FAIL"]] | None = None
        @property
        def outputs(self) -> NamespaceSyncOutputs:
            return NamespaceSyncOutputs(self._output_root, self.id)
    return NamespaceSync


def _Push():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class PushOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"commit_id": "commitId"}
        commit_id: Reference
    class Push(BaseTask):
        """``io.kestra.plugin.git.Push``. Deprecated. Use io.kestra.plugin.git.PushFlows and PushNamespaceFiles."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.Push",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("branch", "commit_message"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
            deprecated=True,
            replaced_by="io.kestra.plugin.git.PushFlows and PushNamespaceFiles",
        )
        branch: Text | None = None
        commit_message: Text | None = None
        add_files_pattern: Dynamic[Items[Text]] | None = None
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        author: One[later("kestra_dsl.plugins.git", "PushAuthor")] | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        directory: Text | None = None
        flows: One[later("kestra_dsl.plugins.git", "PushFlowFiles")] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        input_files: Map[Data] | Text | None = None
        kestra_url: Text | None = None
        namespace_files: One[later("kestra_dsl.models", "NamespaceFiles")] | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> PushOutputs:
            return PushOutputs(self._output_root, self.id)
    return Push


def _PushAuthor():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class PushAuthor(Node):
        """Part of other types: ``io.kestra.plugin.git.Push-Author``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        email: Text | None = None
        name: Text | None = None
    return PushAuthor


def _PushDashboards():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    class PushDashboards(BaseTask):
        """``io.kestra.plugin.git.PushDashboards``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.PushDashboards",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        author_email: Text | None = None
        author_name: Text | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        commit_message: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        dashboards: Text | Items[Text] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return PushDashboards


def _PushExecutionFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    class PushExecutionFiles(BaseTask):
        """``io.kestra.plugin.git.PushExecutionFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.PushExecutionFiles",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        author_email: Text | None = None
        author_name: Text | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        commit_message: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        error_on_missing: Dynamic[Bool] | None = None
        files: Data | None = None
        files_map: Map[Data] | Text | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return PushExecutionFiles


def _PushFlowFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class PushFlowFiles(Node):
        """Part of other types: ``io.kestra.plugin.git.Push-FlowFiles``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        child_namespaces: Dynamic[Bool] | None = None
        enabled: Dynamic[Bool] | None = None
        git_directory: Text | None = None
    return PushFlowFiles


def _PushFlows():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    class PushFlows(BaseTask):
        """``io.kestra.plugin.git.PushFlows``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.PushFlows",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        author_email: Text | None = None
        author_name: Text | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        commit_message: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        flows: Text | Items[Text] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        include_child_namespaces: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        source_namespace: Text | None = None
        target_namespace: Text | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return PushFlows


def _PushNamespaceFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    class PushNamespaceFiles(BaseTask):
        """``io.kestra.plugin.git.PushNamespaceFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.PushNamespaceFiles",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        author_email: Text | None = None
        author_name: Text | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        commit_message: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        error_on_missing: Dynamic[Bool] | None = None
        files: Data | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        namespace: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return PushNamespaceFiles


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    class Sync(BaseTask):
        """``io.kestra.plugin.git.Sync``. Deprecated. Use io.kestra.plugin.git.SyncFlows and SyncNamespaceFiles."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
            deprecated=True,
            replaced_by="io.kestra.plugin.git.SyncFlows and SyncNamespaceFiles",
        )
        url: Text | None = None
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        dry_run: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        namespace_files_directory: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        username: Text | None = None
    return Sync


def _SyncDashboards():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    class SyncDashboards(BaseTask):
        """``io.kestra.plugin.git.SyncDashboards``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.SyncDashboards",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        fail_on_missing_directory: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return SyncDashboards


def _SyncFlow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SyncFlowOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"flow_id": "flowId", "namespace": "namespace", "revision": "revision"}
        flow_id: Reference
        namespace: Reference
        revision: Reference
    class SyncFlow(BaseTask):
        """``io.kestra.plugin.git.SyncFlow``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.SyncFlow",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("flow_path", "target_namespace"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        flow_path: Text | None = None
        target_namespace: Text | None = None
        auth: One[later("kestra_dsl.plugins.git", "KestraTaskAuth")] | None = None
        branch: Text | None = None
        connect_timeout: Dynamic[Int] | None = None
        dry_run: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
        @property
        def outputs(self) -> SyncFlowOutputs:
            return SyncFlowOutputs(self._output_root, self.id)
    return SyncFlow


def _SyncFlows():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    class SyncFlows(BaseTask):
        """``io.kestra.plugin.git.SyncFlows``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.SyncFlows",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("target_namespace",),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        target_namespace: Text | None = None
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        fail_on_missing_directory: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        ignore_invalid_flows: Dynamic[Bool] | None = None
        include_child_namespaces: Dynamic[Bool] | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return SyncFlows


def _SyncNamespaceFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text, later
    class SyncNamespaceFiles(BaseTask):
        """``io.kestra.plugin.git.SyncNamespaceFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.SyncNamespaceFiles",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
        )
        auth: One[later("kestra_dsl.plugins.git", "CloningTaskAuth")] | None = None
        branch: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        delete: Dynamic[Bool] | None = None
        dry_run: Dynamic[Bool] | None = None
        fail_on_missing_directory: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        namespace: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
    return SyncNamespaceFiles


def _TenantSync():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TenantSyncOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"commit_id": "commitId", "commit_url": "commitURL", "diff": "diff"}
        commit_id: Reference
        commit_url: Reference
        diff: Reference
    class TenantSync(BaseTask):
        """``io.kestra.plugin.git.TenantSync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.git.TenantSync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("auth", "branch"),
        )
        auth: One[later("kestra_dsl.plugins.git", "KestraTaskAuth")] | None = None
        branch: Text | None = None
        author_email: Text | None = None
        author_name: Text | None = None
        clone_submodules: Dynamic[Bool] | None = None
        connect_timeout: Dynamic[Int] | None = None
        dry_run: Dynamic[Bool] | None = None
        git_config: Dynamic[Map[Data]] | None = None
        git_directory: Text | None = None
        kestra_url: Text | None = None
        no_proxy: Dynamic[Bool] | None = None
        on_invalid_syntax: Dynamic[Literal["SKIP", "WARN", "FAIL"]] | None = None
        passphrase: Text | None = None
        password: Text | None = None
        private_key: Text | None = None
        protected_namespaces: Dynamic[Items[Text]] | None = None
        read_timeout: Dynamic[Int] | None = None
        source_of_truth: Dynamic[Literal["GIT", "KESTRA"]] | None = None
        trusted_ca_pem_path: Text | None = None
        url: Text | None = None
        username: Text | None = None
        when_missing_in_source: Dynamic[Literal["DELETE", "KEEP", "FAIL"]] | None = None
        @property
        def outputs(self) -> TenantSyncOutputs:
            return TenantSyncOutputs(self._output_root, self.id)
    return TenantSync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Clone,
        _CloningTaskAuth,
        _KestraTaskAuth,
        _NamespaceSync,
        _Push,
        _PushAuthor,
        _PushDashboards,
        _PushExecutionFiles,
        _PushFlowFiles,
        _PushFlows,
        _PushNamespaceFiles,
        _Sync,
        _SyncDashboards,
        _SyncFlow,
        _SyncFlows,
        _SyncNamespaceFiles,
        _TenantSync,
    ),
)
