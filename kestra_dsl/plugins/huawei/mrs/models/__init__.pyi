# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text

__all__ = [
    "JobConfig",
    "NodeGroupConfig",
]


class JobConfig(Node):
    """Part of other types: ``io.kestra.plugin.huawei.mrs.models.JobConfig``."""

    arguments: Dynamic[Items[Text]] | None = None
    job_name: Text | None = None
    job_type: (
        Dynamic[Literal["MAP_REDUCE", "SPARK_SUBMIT", "HIVE_SCRIPT", "HIVE_SQL", "DIST_CP", "SPARK_SCRIPT",
        "SPARK_SQL", "FLINK"]]
        | None
    ) = None
    properties: Dynamic[Map[Data]] | None = None


class NodeGroupConfig(Node):
    """Part of other types: ``io.kestra.plugin.huawei.mrs.models.NodeGroupConfig``."""

    group_name: Text | None = None
    node_size: Text | None = None
    data_volume_count: Dynamic[Int] | None = None
    """Default: 1."""
    data_volume_size: Dynamic[Int] | None = None
    """Default: 100."""
    data_volume_type: Text | None = None
    """Default: SATA."""
    node_num: Dynamic[Int] | None = None
    root_volume_size: Dynamic[Int] | None = None
    """Default: 40."""
    root_volume_type: Text | None = None
    """Default: SATA."""
