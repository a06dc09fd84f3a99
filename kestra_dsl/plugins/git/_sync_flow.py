# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.git._kestra_task_auth import KestraTaskAuth

__all__ = ["SyncFlow", "SyncFlowOutputs"]


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
