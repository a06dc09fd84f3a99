# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Retry policies."""

from typing import Literal

from kestra_dsl.core.node import Part
from kestra_dsl.core.properties import Bool, Duration, Int, Number

__all__ = [
    "Constant",
    "Exponential",
    "Random",
    "Retry",
]


class Retry(Part):
    """The base of each retry. ``Retry.of(type, properties)`` makes one of a type that has no class."""


class Constant(Retry):
    """``type: constant``."""

    interval: Duration | None = None
    """Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """Default: RETRY_FAILED_TASK."""
    max_attempts: Int | None = None
    """At least 1."""
    max_duration: Duration | None = None
    warning_on_retry: Bool | None = None
    """Default: false."""


class Exponential(Retry):
    """``type: exponential``."""

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


class Random(Retry):
    """``type: random``."""

    max_interval: Duration | None = None
    """Required."""
    min_interval: Duration | None = None
    """Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """Default: RETRY_FAILED_TASK."""
    max_attempts: Int | None = None
    """At least 1."""
    max_duration: Duration | None = None
    warning_on_retry: Bool | None = None
    """Default: false."""
