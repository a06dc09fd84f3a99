# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Items, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["BatchExecutionConfiguration"]


class BatchExecutionConfiguration(Node):
    """A part of other types: ``io.kestra.plugin.gcp.dataproc.batches.AbstractBatch-ExecutionConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    kms_key: Text | None = None
    network_tags: Dynamic[Items[Text]] | None = None
    network_uri: Text | None = None
    service_account_email: Text | None = None
    subnetwork_uri: Text | None = None
