# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.scripts.runner.docker``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Cpu",
    "Credentials",
    "DeviceRequest",
    "Docker",
    "Memory",
]

PREFIX = "io.kestra.plugin.scripts.runner.docker"


def _Cpu():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Number
    class Cpu(Node):
        """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Cpu``."""
        cpus: Dynamic[Number] | None = None
    return Cpu


def _Credentials():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Credentials(Node):
        """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Credentials``."""
        auth: Text | None = None
        identity_token: Text | None = None
        password: Text | None = None
        registry: Text | None = None
        registry_token: Text | None = None
        username: Text | None = None
    return Credentials


def _DeviceRequest():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Items, Map, Text
    class DeviceRequest(Node):
        """Part of other types: ``io.kestra.plugin.scripts.runner.docker.DeviceRequest``."""
        capabilities: Dynamic[Items[Dynamic[Items[Text]]]] | None = None
        count: Dynamic[Int] | None = None
        device_ids: Dynamic[Items[Text]] | None = None
        driver: Text | None = None
        options: Dynamic[Map[Text]] | None = None
    return DeviceRequest


def _Docker():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import TaskRunner
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text, later
    class Docker(TaskRunner):
        """``io.kestra.plugin.scripts.runner.docker.Docker``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.scripts.runner.docker.Docker",
        )
        config: Text | Map[Data] | None = None
        cpu: One[later("kestra_dsl.plugins.scripts.runner.docker", "Cpu")] | None = None
        credentials: Dynamic[One[later("kestra_dsl.plugins.scripts.runner.docker", "Credentials")]] | None = None
        delete: Dynamic[Bool] | None = None
        device_requests: Items[One[later("kestra_dsl.plugins.scripts.runner.docker", "DeviceRequest")]] | None = None
        entry_point: Dynamic[Items[Text]] | None = None
        extra_hosts: Dynamic[Items[Text]] | None = None
        file_handling_strategy: Dynamic[Literal["MOUNT", "VOLUME"]] | None = None
        host: Text | None = None
        image: Text | None = None
        kill_grace_period: Duration | None = None
        memory: One[later("kestra_dsl.plugins.scripts.runner.docker", "Memory")] | None = None
        network_mode: Text | None = None
        port_bindings: Dynamic[Items[Text]] | None = None
        privileged: Dynamic[Bool] | None = None
        pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
        resume: Dynamic[Bool] | None = None
        shm_size: Text | None = None
        user: Text | None = None
        volumes: Dynamic[Items[Text]] | None = None
        wait: Dynamic[Bool] | None = None
    return Docker


def _Memory():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class Memory(Node):
        """Part of other types: ``io.kestra.plugin.scripts.runner.docker.Memory``."""
        kernel_memory: Text | None = None
        memory: Text | None = None
        memory_reservation: Text | None = None
        memory_swap: Text | None = None
        memory_swappiness: Text | None = None
        oom_kill_disable: Dynamic[Bool] | None = None
    return Memory


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Cpu,
        _Credentials,
        _DeviceRequest,
        _Docker,
        _Memory,
    ),
)
