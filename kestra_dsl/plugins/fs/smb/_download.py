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
    _kestra_names = {"checksum": "checksum", "from_": "from", "to": "to"}
    checksum: Reference
    from_: Reference
    to: Reference


class Download(BaseTask):
    """``io.kestra.plugin.fs.smb.Download``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.fs.smb.Download",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "host"),
    )

    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    checksum_algorithm: Dynamic[Literal["MD5", "SHA_1", "SHA_256", "SHA_512"]] | None = None
    """Default: SHA_256."""
    checksum_expected: Text | None = None
    password: Text | None = None
    port: Text | None = None
    """Default: 445."""
    username: Text | None = None
    validate_checksum: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)
