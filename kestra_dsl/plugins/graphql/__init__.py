# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.graphql``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Request",
]

PREFIX = "io.kestra.plugin.graphql"


def _Request():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RequestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "code": "code", "encrypted_body": "encryptedBody", "error": "error", "headers": "headers", "uri": "uri"}
        body: Reference
        code: Reference
        encrypted_body: Reference
        error: Reference
        headers: Reference
        uri: Reference
    class Request(BaseTask):
        """``io.kestra.plugin.graphql.Request``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.graphql.Request",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("query", "uri"),
            property_versions={"allow_failed": ("1.3",), "ssl_options": ("1.3",)},
            names={"fail_on_graph_ql_errors": "failOnGraphQLErrors"},
            deprecated_properties=("allow_failed", "ssl_options"),
            replacements={"ssl_options": "options.ssl"},
        )
        query: Text | None = None
        uri: Text | None = None
        body: Text | None = None
        content_type: Text | None = None
        encrypt_body: Dynamic[Bool] | None = None
        fail_on_graph_ql_errors: Dynamic[Bool] | None = None
        form_data: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Text]] | None = None
        method: Text | None = None
        operation_name: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        params: Dynamic[Map[Data]] | None = None
        variables: Dynamic[Map[Data]] | None = None
        allow_failed: Dynamic[Bool] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> RequestOutputs:
            return RequestOutputs(self._output_root, self.id)
    return Request


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Request,
    ),
)
