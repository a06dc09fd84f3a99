"""The Kestra versions and the deprecations of a flow's own properties."""

from __future__ import annotations

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.catalog.versions import fact_versions

__all__ = ["FLOW_FACTS"]

FLOW_FACTS = TypeFacts(
    required=("namespace", "tasks"),
    property_versions={
        "checks": fact_versions(since="1.3"),
        "draft": fact_versions(since="2.0"),
        "listeners": fact_versions(until="1.3"),
        "plugin_defaults": fact_versions(until="1.3"),
        "policy_refs": fact_versions(since="2.0"),
        "quotas": fact_versions(since="2.0"),
        "task_defaults": fact_versions(until="1.3"),
        "updated": fact_versions(since="1.3"),
        "tenant_id": fact_versions(until="1.1"),
        "worker_group": fact_versions(until="1.3"),
        "worker_selector": fact_versions(since="2.0"),
    },
    deprecated_properties=("listeners", "task_defaults"),
    replacements={
        "listeners": "a flow with a Flow trigger",
        "plugin_defaults": "the values on the tasks themselves (2.0)",
        "task_defaults": "plugin_defaults",
        "worker_group": "worker_selector (2.0)",
    },
)
