# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Webhook", "WebhookOutputs"]


class WebhookOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "headers": "headers", "parameters": "parameters", "form_fields": "formFields", "parts": "parts", "uri": "uri"}
    body: Reference
    headers: Reference
    parameters: Reference
    form_fields: Reference
    parts: Reference
    uri: Reference


class Webhook(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Webhook``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.trigger.Webhook",
        required=("key",),
        property_versions={"response_code": ("1.3", "2.0"), "response_content_type": ("1.3", "2.0"), "fetch_type": ("2.0",)},
        aliases=("io.kestra.core.models.triggers.types.Webhook",),
    )

    key: Text | None = None
    """Required."""
    fetch_type: Literal["NONE", "FETCH", "STORE"] | None = None
    """Default: FETCH. In Kestra 2.0."""
    inputs: Dynamic[Map[Data]] | None = None
    response_code: Dynamic[Int] | None = None
    """In Kestra 1.3, 2.0."""
    response_content_type: Literal["application/json", "text/plain"] | None = None
    """In Kestra 1.3, 2.0."""
    return_outputs: Bool | None = None
    """Default: false."""
    wait: Bool | None = None
    """Default: false."""

    @property
    def outputs(self) -> WebhookOutputs:
        return WebhookOutputs("trigger", self.id)
