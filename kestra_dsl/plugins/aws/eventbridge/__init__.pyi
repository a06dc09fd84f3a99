# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.eventbridge``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.aws.eventbridge.model import Entry

__all__ = [
    "PutEvents",
]

PREFIX: str


class PutEventsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"entry_count": "entryCount", "failed_entry_count": "failedEntryCount", "uri": "uri"}
    entry_count: Reference
    failed_entry_count: Reference
    uri: Reference


class PutEvents(BaseTask):
    """``io.kestra.plugin.aws.eventbridge.PutEvents``."""

    entries: Text | Items[One[Entry]] | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    fail_on_unsuccessful_events: Dynamic[Bool] | None = None
    """Default: true."""
    force_path_style: Dynamic[Bool] | None = None
    region: Text | None = None
    secret_key_id: Text | None = None
    session_token: Text | None = None
    sts_endpoint_override: Text | None = None
    sts_role_arn: Text | None = None
    sts_role_external_id: Text | None = None
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> PutEventsOutputs:
        return PutEventsOutputs(self._output_root, self.id)
