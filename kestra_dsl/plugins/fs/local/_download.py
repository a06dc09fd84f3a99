# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Download", "DownloadOutputs"]


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checksum": "checksum", "size": "size", "uri": "uri"}
    checksum: Reference
    size: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.fs.local.Download``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.local.Download",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """Default: SHA_256."""
    checksum_expected: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)
