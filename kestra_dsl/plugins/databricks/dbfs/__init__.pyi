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
    """``io.kestra.plugin.databricks.dbfs.Download``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, from_.
    https://kestra.io/plugins/plugin-databricks/dbfs/io.kestra.plugin.databricks.dbfs.download
    """

    from_: Text | None = None
    """Text, or an expression. Required."""
    account_id: Text | None = None
    """Text, or an expression."""
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    """TaskAuthenticationConfig, or an expression."""
    config_file: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


class Upload(BaseTask):
    """``io.kestra.plugin.databricks.dbfs.Upload``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, from_, to.
    https://kestra.io/plugins/plugin-databricks/dbfs/io.kestra.plugin.databricks.dbfs.upload
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    to: Text | None = None
    """Text, or an expression. Required."""
    account_id: Text | None = None
    """Text, or an expression."""
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    """TaskAuthenticationConfig, or an expression."""
    config_file: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression."""
