# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "JobConfig",
    "NodeGroupConfig",
]


def _JobConfig():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    class JobConfig(Node):
        """Part of other types: ``io.kestra.plugin.huawei.mrs.models.JobConfig``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        arguments: Dynamic[Items[Text]] | None = None
        job_name: Text | None = None
        job_type: (
            Dynamic[Literal["MAP_REDUCE", "SPARK_SUBMIT", "HIVE_SCRIPT", "HIVE_SQL", "DIST_CP", "SPARK_SCRIPT",
            "SPARK_SQL", "FLINK"]]
            | None
        ) = None
        properties: Dynamic[Map[Data]] | None = None
    return JobConfig


def _NodeGroupConfig():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class NodeGroupConfig(Node):
        """Part of other types: ``io.kestra.plugin.huawei.mrs.models.NodeGroupConfig``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        group_name: Text | None = None
        node_size: Text | None = None
        data_volume_count: Dynamic[Int] | None = None
        data_volume_size: Dynamic[Int] | None = None
        data_volume_type: Text | None = None
        node_num: Dynamic[Int] | None = None
        root_volume_size: Dynamic[Int] | None = None
        root_volume_type: Text | None = None
    return NodeGroupConfig


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _JobConfig,
        _NodeGroupConfig,
    ),
)
