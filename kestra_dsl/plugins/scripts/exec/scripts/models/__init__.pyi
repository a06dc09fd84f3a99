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
    """Part of other types: ``io.kestra.plugin.scripts.exec.scripts.models.DockerOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-scripts 1.9.8. Required: image.
    https://kestra.io/plugins/plugin-scripts
    """

    image: Text | None = None
    """Text, or an expression. Required."""
    config: Text | Map[Data] | None = None
    """Text, or mapping of names to any data."""
    cpu: One[Cpu] | None = None
    """Cpu."""
    credentials: Dynamic[One[Credentials]] | None = None
    """Credentials, or an expression."""
    device_requests: Items[One[DeviceRequest]] | None = None
    """List of DeviceRequest."""
    entry_point: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    extra_hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    memory: One[Memory] | None = None
    """Memory."""
    network_mode: Text | None = None
    """Text, or an expression."""
    privileged: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    pull_policy: Dynamic[Literal["IF_NOT_PRESENT", "ALWAYS", "NEVER"]] | None = None
    """IF_NOT_PRESENT, ALWAYS or NEVER, or an expression. Default: IF_NOT_PRESENT."""
    shm_size: Text | None = None
    """Text, or an expression."""
    user: Text | None = None
    """Text, or an expression."""
    volumes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
