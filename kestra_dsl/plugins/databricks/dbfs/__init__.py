# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.dbfs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Download",
    "Upload",
]

PREFIX = "io.kestra.plugin.databricks.dbfs"


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.databricks.dbfs.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.dbfs.Download",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        account_id: Text | None = None
        authentication: Dynamic[One[later("kestra_dsl.plugins.databricks", "TaskAuthenticationConfig")]] | None = None
        config_file: Text | None = None
        host: Text | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Upload():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class Upload(BaseTask):
        """``io.kestra.plugin.databricks.dbfs.Upload``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.dbfs.Upload",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "to"),
        )
        from_: Text | None = None
        to: Text | None = None
        account_id: Text | None = None
        authentication: Dynamic[One[later("kestra_dsl.plugins.databricks", "TaskAuthenticationConfig")]] | None = None
        config_file: Text | None = None
        host: Text | None = None
    return Upload


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Download,
        _Upload,
    ),
)
