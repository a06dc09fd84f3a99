# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["FileTransform", "FileTransformOutputs"]


class FileTransformOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class FileTransform(BaseTask):
    """``io.kestra.plugin.scripts.groovy.FileTransform``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.scripts.groovy.FileTransform",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        deprecated=True,
    )

    from_: Text | None = None
    """Required."""
    concurrent: Int | None = None
    """At least 2."""
    script: Text | None = None

    @property
    def outputs(self) -> FileTransformOutputs:
        return FileTransformOutputs(self._output_root, self.id)
