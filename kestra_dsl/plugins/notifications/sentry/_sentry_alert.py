# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["SentryAlert"]


class SentryAlert(BaseTask):
    """``io.kestra.plugin.notifications.sentry.SentryAlert``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.sentry.SentryAlert",
        versions=("1.3",),
        known=("1.3",),
        required=("dsn",),
        deprecated=True,
    )

    dsn: Text | None = None
    """Required."""
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """Default: ENVELOPE."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
