# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Int, Items, Map, Text

__all__ = ["DeviceRequest"]


class DeviceRequest(Node):
    """Part of other types: ``io.kestra.plugin.scripts.runner.docker.DeviceRequest``."""

    capabilities: Dynamic[Items[Dynamic[Items[Text]]]] | None = None
    count: Dynamic[Int] | None = None
    device_ids: Dynamic[Items[Text]] | None = None
    driver: Text | None = None
    options: Dynamic[Map[Text]] | None = None
