# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._namespace_files import NamespaceFiles
from kestra_dsl.plugins.git._cloning_task_auth import CloningTaskAuth
from kestra_dsl.plugins.git._push_author import PushAuthor
from kestra_dsl.plugins.git._push_flow_files import PushFlowFiles

__all__ = ["Push", "PushOutputs"]


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
