"""The Kestra versions and the deprecations of a flow's own properties."""

from __future__ import annotations

from kestra_dsl.catalog.type_facts import TypeFacts

__all__ = ["FLOW_FACTS"]

FLOW_FACTS = TypeFacts(
    required=("namespace", "tasks"),
    property_versions={
        "checks": ("1.3", "2.0"),
        "draft": ("2.0",),
        "listeners": ("1.1", "1.3"),
        "plugin_defaults": ("1.1", "1.3"),
        "policy_refs": ("2.0",),
        "quotas": ("2.0",),
        "task_defaults": ("1.1", "1.3"),
        "updated": ("1.3", "2.0"),
        "tenant_id": ("1.1",),
        "worker_group": ("1.1", "1.3"),
        "worker_selector": ("2.0",),
    },
    deprecated_properties=("listeners", "task_defaults"),
    replacements={
        "listeners": "a flow with a Flow trigger",
        "plugin_defaults": "the values on the tasks themselves (2.0)",
        "task_defaults": "plugin_defaults",
        "worker_group": "worker_selector (2.0)",
    },
)
