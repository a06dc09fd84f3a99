# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text
from kestra_dsl.plugins.git._cloning_task_auth import CloningTaskAuth

__all__ = ["Sync"]


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
