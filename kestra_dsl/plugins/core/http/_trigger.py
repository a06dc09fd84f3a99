# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._http_configuration import HttpConfiguration
from kestra_dsl.models._ssl_options import SslOptions

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "code": "code", "encrypted_body": "encryptedBody", "form_data": "formData", "headers": "headers", "uri": "uri"}
    body: Reference
    code: Reference
    encrypted_body: Reference
    form_data: Reference
    headers: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.core.http.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.http.Trigger",
        required=("uri",),
        property_versions={"ssl_options": ("1.1", "1.3")},
        deprecated_properties=("ssl_options",),
        aliases=("io.kestra.plugin.fs.http.Trigger",),
        replacements={"ssl_options": "options.ssl"},
    )

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    response_condition: Text | None = None
    """Default: {{ response.statusCode < 400 }}."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
