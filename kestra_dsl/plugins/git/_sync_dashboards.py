# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text
from kestra_dsl.plugins.git._cloning_task_auth import CloningTaskAuth

__all__ = ["SyncDashboards"]


class SyncDashboards(BaseTask):
    """``io.kestra.plugin.git.SyncDashboards``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.git.SyncDashboards",
        versions=("1.3", "2.0"),
        known=("1.3", "2.0"),
        property_versions={"auth": ("2.0",), "kestra_url": ("2.0",)},
    )

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
