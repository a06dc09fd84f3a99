# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._http_configuration import HttpConfiguration
from kestra_dsl.models._ssl_options import SslOptions

__all__ = ["Request", "RequestOutputs"]


class RequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "code": "code", "encrypted_body": "encryptedBody", "form_data": "formData", "headers": "headers", "uri": "uri"}
    body: Reference
    code: Reference
    encrypted_body: Reference
    form_data: Reference
    headers: Reference
    uri: Reference


class Request(BaseTask):
    """``io.kestra.plugin.core.http.Request``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.http.Request",
        required=("uri",),
        property_versions={"allow_failed": ("1.1", "1.3"), "ssl_options": ("1.1", "1.3")},
        deprecated_properties=("allow_failed", "ssl_options"),
        aliases=("io.kestra.plugin.fs.http.Request",),
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
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)
