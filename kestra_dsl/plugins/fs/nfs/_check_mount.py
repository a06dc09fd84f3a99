# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CheckMount", "CheckMountOutputs"]


class CheckMountOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_store_type": "fileStoreType", "is_nfs_mount": "isNfsMount", "path": "path"}
    file_store_type: Reference
    is_nfs_mount: Reference
    path: Reference


class CheckMount(BaseTask):
    """``io.kestra.plugin.fs.nfs.CheckMount``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.nfs.CheckMount",
        versions=("1.3",),
        known=("1.3",),
        required=("path",),
    )

    path: Text | None = None
    """Required."""

    @property
    def outputs(self) -> CheckMountOutputs:
        return CheckMountOutputs(self._output_root, self.id)
