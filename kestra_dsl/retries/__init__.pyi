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
    """``type: constant``.

    A retry. In Kestra 1.1, 1.3, 2.0. Required: interval.
    """

    interval: Duration | None = None
    """Duration. Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """RETRY_FAILED_TASK or CREATE_NEW_EXECUTION. Default: RETRY_FAILED_TASK."""
    max_attempts: Int | None = None
    """Whole number. At least 1."""
    max_duration: Duration | None = None
    """Duration."""
    warning_on_retry: Bool | None = None
    """True or false. Default: false."""


class Exponential(Retry):
    """``type: exponential``.

    A retry. In Kestra 1.1, 1.3, 2.0. Required: interval, max_interval.
    """

    interval: Duration | None = None
    """Duration. Required."""
    max_interval: Duration | None = None
    """Duration. Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """RETRY_FAILED_TASK or CREATE_NEW_EXECUTION. Default: RETRY_FAILED_TASK."""
    delay_factor: Number | None = None
    """Number."""
    max_attempts: Int | None = None
    """Whole number. At least 1."""
    max_duration: Duration | None = None
    """Duration."""
    warning_on_retry: Bool | None = None
    """True or false. Default: false."""


class Random(Retry):
    """``type: random``.

    A retry. In Kestra 1.1, 1.3, 2.0. Required: max_interval, min_interval.
    """

    max_interval: Duration | None = None
    """Duration. Required."""
    min_interval: Duration | None = None
    """Duration. Required."""
    behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
    """RETRY_FAILED_TASK or CREATE_NEW_EXECUTION. Default: RETRY_FAILED_TASK."""
    max_attempts: Int | None = None
    """Whole number. At least 1."""
    max_duration: Duration | None = None
    """Duration."""
    warning_on_retry: Bool | None = None
    """True or false. Default: false."""
