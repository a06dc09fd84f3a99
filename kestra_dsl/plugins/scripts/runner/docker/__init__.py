# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.runner.docker``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.scripts.runner.docker._cpu import Cpu as Cpu
    from kestra_dsl.plugins.scripts.runner.docker._credentials import Credentials as Credentials
    from kestra_dsl.plugins.scripts.runner.docker._device_request import DeviceRequest as DeviceRequest
    from kestra_dsl.plugins.scripts.runner.docker._docker import Docker as Docker
    from kestra_dsl.plugins.scripts.runner.docker._memory import Memory as Memory

__all__ = [
    "Cpu",
    "Credentials",
    "DeviceRequest",
    "Docker",
    "Memory",
]

PREFIX = "io.kestra.plugin.scripts.runner.docker"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Cpu": "_cpu",
            "Credentials": "_credentials",
            "DeviceRequest": "_device_request",
            "Docker": "_docker",
            "Memory": "_memory",
        },
        (),
    )
