# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.runner.docker``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import TaskRunner
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Number, One, Text

__all__ = [
    "Cpu",
    "Credentials",
    "DeviceRequest",
    "Docker",
    "Memory",
]

PREFIX: str


class Cpu(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Cpu``."""

    cpus: Dynamic[Number] | None = None


class Credentials(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Credentials``."""

    auth: Text | None = None
    identity_token: Text | None = None
    password: Text | None = None
    registry: Text | None = None
    registry_token: Text | None = None
    username: Text | None = None


class DeviceRequest(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.DeviceRequest``."""

    capabilities: Dynamic[Items[Dynamic[Items[Text]]]] | None = None
    count: Dynamic[Int] | None = None
    device_ids: Dynamic[Items[Text]] | None = None
    driver: Text | None = None
    options: Dynamic[Map[Text]] | None = None


class Docker(TaskRunner):
    """``io.kestra.plugin.scripts.runner.docker.Docker``."""

    config: Text | Map[Data] | None = None
    cpu: One[Cpu] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    device_requests: Items[One[DeviceRequest]] | None = None
    entry_point: Dynamic[Items[Text]] | None = None
    """Default: ['']."""
    extra_hosts: Dynamic[Items[Text]] | None = None
    file_handling_strategy: Dynamic[Literal["MOUNT", "VOLUME"]] | None = None
    """Default: VOLUME."""
    host: Text | None = None
    image: Text | None = None
    kill_grace_period: Duration | None = None
    """Default: PT0S."""
    memory: One[Memory] | None = None
    network_mode: Text | None = None
    port_bindings: Dynamic[Items[Text]] | None = None
    privileged: Dynamic[Bool] | None = None
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """Default: IF_NOT_PRESENT."""
    resume: Dynamic[Bool] | None = None
    """Default: true."""
    shm_size: Text | None = None
    user: Text | None = None
    volumes: Dynamic[Items[Text]] | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""


class Memory(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Memory``."""

    kernel_memory: Text | None = None
    memory: Text | None = None
    memory_reservation: Text | None = None
    memory_swap: Text | None = None
    memory_swappiness: Text | None = None
    oom_kill_disable: Dynamic[Bool] | None = None
