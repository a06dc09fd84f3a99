# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Delete", "DeleteOutputs"]


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "uri": "uri", "uris": "uris"}
    deleted: Reference
    uri: Reference
    uris: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.fs.local.Delete``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.local.Delete",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)
