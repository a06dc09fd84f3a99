# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.git._cloning_task_auth import CloningTaskAuth

__all__ = ["NamespaceSync", "NamespaceSyncOutputs"]


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
