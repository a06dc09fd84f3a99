# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.nfs``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CheckMount",
    "Copy",
    "Delete",
    "List",
    "Move",
    "Trigger",
]

PREFIX: str


class CheckMountOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_store_type": "fileStoreType", "is_nfs_mount": "isNfsMount", "path": "path"}
    file_store_type: Reference
    is_nfs_mount: Reference
    path: Reference


class CheckMount(BaseTask):
    """``io.kestra.plugin.fs.nfs.CheckMount``."""

    path: Text | None = None
    """Required."""

    @property
    def outputs(self) -> CheckMountOutputs:
        return CheckMountOutputs(self._output_root, self.id)


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.fs.nfs.Copy``."""

    from_: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""

    @property
    def outputs(self) -> CopyOutputs:
        return CopyOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
    deleted: Reference
    uri: Reference
    uris: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.fs.nfs.Delete``."""

    uri: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: true."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.nfs.List``."""

    from_: Text | None = None
    """Required."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """Default: NONE."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.nfs.Move``."""

    from_: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.nfs.Trigger``."""

    from_: Text | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """Default: CREATE_OR_UPDATE."""
    recursive: Bool | None = None
    """Default: false."""
    reg_exp: Text | None = None
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
