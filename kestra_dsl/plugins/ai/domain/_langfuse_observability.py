# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.plugins.ai.domain._observability import Observability

__all__ = ["LangfuseObservability"]


class LangfuseObservability(Observability):
    """``io.kestra.plugin.ai.domain.LangfuseObservability``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.domain.LangfuseObservability",
        versions=("1.3",),
        known=("1.3",),
    )

    capture_output: Dynamic[Bool] | None = None
    capture_prompt: Dynamic[Bool] | None = None
    capture_system_message: Dynamic[Bool] | None = None
    capture_tool_arguments: Dynamic[Bool] | None = None
    capture_tool_results: Dynamic[Bool] | None = None
    endpoint: Text | None = None
    environment: Text | None = None
    export_timeout: Dynamic[Duration] | None = None
    max_payload_chars: Dynamic[Int] | None = None
    public_key: Text | None = None
    release: Text | None = None
    secret_key: Text | None = None
    service_name: Text | None = None
