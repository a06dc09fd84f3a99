# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.properties import Bool, Duration, Int
from kestra_dsl.retries._retry import Retry

__all__ = ["Constant"]


class Constant(Retry):
    """``type: constant``."""

    _kestra = TypeFacts(
        type="constant",
        required=("interval",),
        old_names={"maxAttempt": "max_attempts"},
    )

    interval: Duration | None = None
    """Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """Default: RETRY_FAILED_TASK."""
    max_attempts: Int | None = None
    """At least 1."""
    max_duration: Duration | None = None
    warning_on_retry: Bool | None = None
    """Default: false."""
