# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.git._cloning_task_auth import CloningTaskAuth

__all__ = ["Clone", "CloneOutputs"]


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
