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
    """Part of other types: ``io.kestra.plugin.huawei.mrs.models.JobConfig``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    https://kestra.io/plugins/plugin-huawei/mrs/io.kestra.plugin.huawei.mrs.models.jobconfig
    """

    arguments: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    job_name: Text | None = None
    """Text, or an expression."""
    job_type: (
        Dynamic[Literal["MAP_REDUCE", "SPARK_SUBMIT", "HIVE_SCRIPT", "HIVE_SQL", "DIST_CP", "SPARK_SCRIPT",
        "SPARK_SQL", "FLINK"]]
        | None
    ) = None
    """MAP_REDUCE, SPARK_SUBMIT, HIVE_SCRIPT, HIVE_SQL, DIST_CP, SPARK_SCRIPT, SPARK_SQL or FLINK, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""


class NodeGroupConfig(Node):
    """Part of other types: ``io.kestra.plugin.huawei.mrs.models.NodeGroupConfig``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    https://kestra.io/plugins/plugin-huawei/mrs/io.kestra.plugin.huawei.mrs.models.nodegroupconfig
    """

    group_name: Text | None = None
    """Text, or an expression."""
    node_size: Text | None = None
    """Text, or an expression."""
    data_volume_count: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    data_volume_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    data_volume_type: Text | None = None
    """Text, or an expression. Default: SATA."""
    node_num: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    root_volume_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 40."""
    root_volume_type: Text | None = None
    """Text, or an expression. Default: SATA."""
