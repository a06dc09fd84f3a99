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
    """``io.kestra.plugin.fs.nfs.CheckMount``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, path.
    https://kestra.io/plugins/plugin-fs/nfs/io.kestra.plugin.fs.nfs.checkmount
    """

    path: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> CheckMountOutputs:
        return CheckMountOutputs(self._output_root, self.id)


class CopyOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Copy(BaseTask):
    """``io.kestra.plugin.fs.nfs.Copy``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, to.
    https://kestra.io/plugins/plugin-fs/nfs/io.kestra.plugin.fs.nfs.copy
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""

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
    """``io.kestra.plugin.fs.nfs.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, uri.
    https://kestra.io/plugins/plugin-fs/nfs/io.kestra.plugin.fs.nfs.delete
    """

    uri: Text | None = None
    """Text, or an expression. Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class List(BaseTask):
    """``io.kestra.plugin.fs.nfs.List``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/nfs/io.kestra.plugin.fs.nfs.list
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    recursive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
    """NONE, LAST_MODIFIED_ASC, LAST_MODIFIED_DESC, NAME_ASC or NAME_DESC, or an expression. Default: NONE."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MoveOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"from_": "from", "to": "to"}
    from_: Reference
    to: Reference


class Move(BaseTask):
    """``io.kestra.plugin.fs.nfs.Move``.

    A task. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_, to.
    https://kestra.io/plugins/plugin-fs/nfs/io.kestra.plugin.fs.nfs.move
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    to: Text | None = None
    """Path on the remote system. Text, or an expression. Required."""

    @property
    def outputs(self) -> MoveOutputs:
        return MoveOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files"}
    files: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.fs.nfs.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-fs 2.11.1. Required: id, from_.
    https://kestra.io/plugins/plugin-fs/nfs/io.kestra.plugin.fs.nfs.trigger
    """

    from_: Text | None = None
    """Path of the file on the remote system, or for an upload the file in Kestra's internal storage. Text, or an expression. Required."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_files: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 25."""
    on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
    """CREATE, UPDATE or CREATE_OR_UPDATE, or an expression. Default: CREATE_OR_UPDATE."""
    recursive: Bool | None = None
    """True or false. Default: false."""
    reg_exp: Text | None = None
    """Text, or an expression."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
