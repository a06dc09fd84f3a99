# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models._http_configuration import HttpConfiguration
from kestra_dsl.models._ssl_options import SslOptions

__all__ = ["Download", "DownloadOutputs"]


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "headers": "headers", "length": "length", "uri": "uri"}
    code: Reference
    headers: Reference
    length: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.core.http.Download``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.http.Download",
        required=("uri",),
        property_versions={"allow_failed": ("1.1", "1.3"), "ssl_options": ("1.1", "1.3"), "save_as": ("1.3", "2.0")},
        deprecated_properties=("allow_failed", "ssl_options"),
        aliases=("io.kestra.plugin.fs.http.Download",),
        replacements={"ssl_options": "options.ssl"},
    )

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    fail_on_empty_response: Dynamic[Bool] | None = None
    """Default: true."""
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    save_as: Text | None = None
    """In Kestra 1.3, 2.0."""
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)
