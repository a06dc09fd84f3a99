# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.dbfs``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.databricks import TaskAuthenticationConfig

__all__ = [
    "Download",
    "Upload",
]

PREFIX: str


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.databricks.dbfs.Download``."""

    from_: Text | None = None
    """Required."""
    account_id: Text | None = None
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    config_file: Text | None = None
    host: Text | None = None

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class Upload(BaseTask):
    """``io.kestra.plugin.databricks.dbfs.Upload``."""

    from_: Text | None = None
    """Required."""
    to: Text | None = None
    """Required."""
    account_id: Text | None = None
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    config_file: Text | None = None
    host: Text | None = None
