# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Duration, Int, Number
from kestra_dsl.retries._retry import Retry

__all__ = ["Exponential"]


class Exponential(Retry):
    """``type: exponential``."""

    _kestra = TypeFacts(
        type="exponential",
        required=("interval", "max_interval"),
        old_names={"maxAttempt": "max_attempts"},
    )

    interval: Duration | None = None
    """Required."""
    max_interval: Duration | None = None
    """Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """Default: RETRY_FAILED_TASK."""
    delay_factor: Number | None = None
    max_attempts: Int | None = None
    """At least 1."""
    max_duration: Duration | None = None
    warning_on_retry: Bool | None = None
    """Default: false."""
