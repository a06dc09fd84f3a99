# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fs.nfs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CheckMount",
    "Copy",
    "Delete",
    "List",
    "Move",
    "Trigger",
]

PREFIX = "io.kestra.plugin.fs.nfs"


def _CheckMount():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("path",),
        )
        path: Text | None = None
        @property
        def outputs(self) -> CheckMountOutputs:
            return CheckMountOutputs(self._output_root, self.id)
    return CheckMount


def _Copy():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CopyOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"from_": "from", "to": "to"}
        from_: Reference
        to: Reference
    class Copy(BaseTask):
        """``io.kestra.plugin.fs.nfs.Copy``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.nfs.Copy",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "to"),
        )
        from_: Text | None = None
        to: Text | None = None
        @property
        def outputs(self) -> CopyOutputs:
            return CopyOutputs(self._output_root, self.id)
    return Copy


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
        deleted: Reference
        uri: Reference
        uris: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.fs.nfs.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.nfs.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("uri",),
        )
        uri: Text | None = None
        error_on_missing: Dynamic[Bool] | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class List(BaseTask):
        """``io.kestra.plugin.fs.nfs.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.nfs.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        max_files: Dynamic[Int] | None = None
        recursive: Dynamic[Bool] | None = None
        reg_exp: Text | None = None
        sort: Dynamic[Literal["NONE", "LAST_MODIFIED_ASC", "LAST_MODIFIED_DESC", "NAME_ASC", "NAME_DESC"]] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _Move():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MoveOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"from_": "from", "to": "to"}
        from_: Reference
        to: Reference
    class Move(BaseTask):
        """``io.kestra.plugin.fs.nfs.Move``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.nfs.Move",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "to"),
        )
        from_: Text | None = None
        to: Text | None = None
        @property
        def outputs(self) -> MoveOutputs:
            return MoveOutputs(self._output_root, self.id)
    return Move


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files"}
        files: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.fs.nfs.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fs.nfs.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        interval: Duration | None = None
        max_files: Dynamic[Int] | None = None
        on: Dynamic[Literal["CREATE", "UPDATE", "CREATE_OR_UPDATE"]] | None = None
        recursive: Bool | None = None
        reg_exp: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CheckMount,
        _Copy,
        _Delete,
        _List,
        _Move,
        _Trigger,
    ),
)
