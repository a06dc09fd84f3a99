# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Retry policies."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Constant",
    "Exponential",
    "Random",
    "Retry",
]


def _Retry():
    from kestra_dsl.core.node import Part
    class Retry(Part):
        """The base of each retry. ``Retry.of(type, properties)`` makes one of a type that has no class."""
    return Retry


def _Constant():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Duration, Int
    from kestra_dsl.retries import Retry
    class Constant(Retry):
        """``type: constant``."""
        _kestra = TypeFacts(
            type="constant",
            required=("interval",),
            old_names={"maxAttempt": "max_attempts"},
        )
        interval: Duration | None = None
        behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
        max_attempts: Int | None = None
        max_duration: Duration | None = None
        warning_on_retry: Bool | None = None
    return Constant


def _Exponential():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Duration, Int, Number
    from kestra_dsl.retries import Retry
    class Exponential(Retry):
        """``type: exponential``."""
        _kestra = TypeFacts(
            type="exponential",
            required=("interval", "max_interval"),
            old_names={"maxAttempt": "max_attempts"},
        )
        interval: Duration | None = None
        max_interval: Duration | None = None
        behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
        delay_factor: Number | None = None
        max_attempts: Int | None = None
        max_duration: Duration | None = None
        warning_on_retry: Bool | None = None
    return Exponential


def _Random():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Bool, Duration, Int
    from kestra_dsl.retries import Retry
    class Random(Retry):
        """``type: random``."""
        _kestra = TypeFacts(
            type="random",
            required=("max_interval", "min_interval"),
            old_names={"maxAttempt": "max_attempts"},
        )
        max_interval: Duration | None = None
        min_interval: Duration | None = None
        behavior: Literal["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"] | None = None
        max_attempts: Int | None = None
        max_duration: Duration | None = None
        warning_on_retry: Bool | None = None
    return Random


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Retry,
        _Constant,
        _Exponential,
        _Random,
    ),
)
