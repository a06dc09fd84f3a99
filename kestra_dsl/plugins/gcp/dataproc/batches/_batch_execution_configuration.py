# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, Items, Text

__all__ = ["BatchExecutionConfiguration"]


class BatchExecutionConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-ExecutionConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    kms_key: Text | None = None
    network_tags: Dynamic[Items[Text]] | None = None
    network_uri: Text | None = None
    service_account_email: Text | None = None
    subnetwork_uri: Text | None = None
