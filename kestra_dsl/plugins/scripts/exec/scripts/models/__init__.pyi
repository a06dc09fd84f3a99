# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.plugins.scripts.runner.docker import Cpu, Credentials, DeviceRequest, Memory

__all__ = [
    "DockerOptions",
]


class DockerOptions(Node):
    """Part of other types: ``io.kestra.plugin.scripts.exec.scripts.models.DockerOptions``."""

    image: Text | None = None
    """Required."""
    config: Text | Map[Data] | None = None
    cpu: One[Cpu] | None = None
    credentials: Dynamic[One[Credentials]] | None = None
    device_requests: Items[One[DeviceRequest]] | None = None
    entry_point: Dynamic[Items[Text]] | None = None
    extra_hosts: Dynamic[Items[Text]] | None = None
    host: Text | None = None
    memory: One[Memory] | None = None
    network_mode: Text | None = None
    privileged: Dynamic[Bool] | None = None
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """Default: IF_NOT_PRESENT."""
    shm_size: Text | None = None
    user: Text | None = None
    volumes: Dynamic[Items[Text]] | None = None
