# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CopyIn", "CopyInOutputs"]


class CopyInOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class CopyIn(BaseTask):
    """``io.kestra.plugin.jdbc.postgresql.CopyIn``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.postgresql.CopyIn",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "url"),
    )

    from_: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    columns: Dynamic[Items[Text]] | None = None
    delimiter: Text | None = None
    encoding: Text | None = None
    escape: Text | None = None
    force_not_null: Dynamic[Items[Text]] | None = None
    force_null: Dynamic[Items[Text]] | None = None
    force_quote: Dynamic[Items[Text]] | None = None
    format: Dynamic[Literal["TEXT", "CSV", "BINARY"]] | None = None
    """Default: TEXT."""
    freeze: Dynamic[Bool] | None = None
    header: Dynamic[Bool] | None = None
    null_string: Text | None = None
    oids: Dynamic[Bool] | None = None
    password: Text | None = None
    quote: Text | None = None
    socket_timeout: Dynamic[Int] | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    table: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CopyInOutputs:
        return CopyInOutputs(self._output_root, self.id)
