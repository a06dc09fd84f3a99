# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Downloads", "DownloadsOutputs"]


class DownloadsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "output_files": "outputFiles"}
    files: Reference
    output_files: Reference


class Downloads(BaseTask):
    """``io.kestra.plugin.fs.smb.Downloads``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.smb.Downloads",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host"),
    )

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    action: Dynamic[Literal["MOVE", "DELETE", "NONE"]] | None = None
    max_files: Dynamic[Int] | None = None
    """Default: 25."""
    move_directory: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    recursive: Dynamic[Bool] | None = None
    """Default: false."""
    reg_exp: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> DownloadsOutputs:
        return DownloadsOutputs(self._output_root, self.id)
