# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["IonToAvro", "IonToAvroOutputs"]


class IonToAvroOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToAvro(BaseTask):
    """``io.kestra.plugin.serdes.avro.IonToAvro``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.avro.IonToAvro",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.avro.AvroWriter",),
    )

    from_: Text | None = None
    """Required."""
    date_format: Text | None = None
    """Default: yyyy-MM-dd[XXX]."""
    datetime_format: Text | None = None
    """Default: yyyy-MM-dd'T'HH:mm[:ss][.SSSSSS][XXX]."""
    decimal_separator: Text | None = None
    """Default: .."""
    false_values: Dynamic[Items[Text]] | None = None
    """Default: ["f","false","disabled","0","off","no",""]."""
    infer_all_fields: Dynamic[Bool] | None = None
    """Default: false."""
    null_values: Dynamic[Items[Text]] | None = None
    number_of_rows_to_scan: Dynamic[Int] | None = None
    """Default: 100."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """Default: ERROR."""
    schema_: Text | None = None
    strict_schema: Dynamic[Bool] | None = None
    """Default: false."""
    time_format: Text | None = None
    """Default: HH:mm[:ss][.SSSSSS][XXX]."""
    time_zone_id: Text | None = None
    """Default: Etc/UTC."""
    true_values: Dynamic[Items[Text]] | None = None
    """Default: ["t","true","enabled","1","on","yes"]."""

    @property
    def outputs(self) -> IonToAvroOutputs:
        return IonToAvroOutputs(self._output_root, self.id)
