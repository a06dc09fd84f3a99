# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Upload", "UploadOutputs"]


class UploadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class Upload(BaseTask):
    """``io.kestra.plugin.jdbc.snowflake.Upload``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.snowflake.Upload",
        versions=("1.3",),
        known=("1.3",),
        required=("file_name", "from_", "prefix", "stage_name", "url"),
    )

    file_name: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    prefix: Text | None = None
    """Required."""
    stage_name: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    compress: Dynamic[Bool] | None = None
    """Default: true."""
    database: Text | None = None
    password: Text | None = None
    private_key: Text | None = None
    private_key_password: Text | None = None
    query_tag: Text | None = None
    role: Text | None = None
    schema_: Text | None = None
    username: Text | None = None
    warehouse: Text | None = None

    @property
    def outputs(self) -> UploadOutputs:
        return UploadOutputs(self._output_root, self.id)
