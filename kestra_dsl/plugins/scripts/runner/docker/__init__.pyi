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
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Cpu``.

    A part. In Kestra 1.1, 1.3, 2.0. From plugin-scripts 1.9.8.
    https://kestra.io/plugins/plugin-scripts
    """

    cpus: Dynamic[Number] | None = None
    """Number, or an expression."""


class Credentials(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Credentials``.

    A part. In Kestra 1.1, 1.3, 2.0. From plugin-scripts 1.9.8.
    https://kestra.io/plugins/plugin-scripts
    """

    auth: Text | None = None
    """Text, or an expression."""
    identity_token: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    registry: Text | None = None
    """Text, or an expression."""
    registry_token: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class DeviceRequest(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.DeviceRequest``.

    A part. In Kestra 1.1, 1.3, 2.0. From plugin-scripts 1.9.8.
    https://kestra.io/plugins/plugin-scripts
    """

    capabilities: Dynamic[Items[Dynamic[Items[Text]]]] | None = None
    """List of list of text, or an expression."""
    count: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    device_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    driver: Text | None = None
    """Text, or an expression."""
    options: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""


class Docker(TaskRunner):
    """``io.kestra.plugin.scripts.runner.docker.Docker``.

    A task runner. In Kestra 1.1, 1.3, 2.0. From plugin-scripts 1.9.8.
    https://kestra.io/plugins/plugin-scripts
    """

    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    cpu: One[Cpu] | None = None
    """Cpu."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    device_requests: Items[One[DeviceRequest]] | None = None
    """List of DeviceRequest."""
    entry_point: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: [""]."""
    extra_hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    file_handling_strategy: Dynamic[Literal["MOUNT", "VOLUME"]] | None = None
    """MOUNT or VOLUME, or an expression. Default: VOLUME."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    image: Text | None = None
    """Text."""
    kill_grace_period: Duration | None = None
    """Duration. Default: PT0S."""
    memory: One[Memory] | None = None
    """Memory."""
    network_mode: Text | None = None
    """Text, or an expression."""
    port_bindings: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    privileged: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """IF_NOT_PRESENT, ALWAYS or NEVER, or an expression. Default: IF_NOT_PRESENT."""
    resume: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    shm_size: Text | None = None
    """Text, or an expression."""
    user: Text | None = None
    """Text, or an expression."""
    volumes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""


class Memory(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Memory``.

    A part. In Kestra 1.1, 1.3, 2.0. From plugin-scripts 1.9.8.
    https://kestra.io/plugins/plugin-scripts
    """

    kernel_memory: Text | None = None
    """Text, or an expression."""
    memory: Text | None = None
    """Text, or an expression."""
    memory_reservation: Text | None = None
    """Text, or an expression."""
    memory_swap: Text | None = None
    """Text, or an expression."""
    memory_swappiness: Text | None = None
    """Text, or an expression."""
    oom_kill_disable: Dynamic[Bool] | None = None
    """True or false, or an expression."""
