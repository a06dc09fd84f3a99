# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._http_configuration import HttpConfiguration
from kestra_dsl.models._ssl_options import SslOptions

__all__ = ["SseRequest", "SseRequestOutputs"]


class SseRequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"events": "events", "result": "result", "size": "size", "uri": "uri"}
    events: Reference
    result: Reference
    size: Reference
    uri: Reference


class SseRequest(BaseTask):
    """``io.kestra.plugin.core.http.SseRequest``. In Kestra 1.3, 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.http.SseRequest",
        versions=("1.3", "2.0"),
        required=("uri",),
        property_versions={"allow_failed": ("1.3",), "ssl_options": ("1.3",)},
        deprecated_properties=("allow_failed", "ssl_options"),
        replacements={"ssl_options": "options.ssl"},
    )

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    concat_jq_expression: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    failed_on_missing_jq: Dynamic[Bool] | None = None
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> SseRequestOutputs:
        return SseRequestOutputs(self._output_root, self.id)
