"""The members of execution variables that every flow has, as Kestra's ``RunVariables`` builds them."""

from __future__ import annotations

from collections.abc import Mapping

from kestra_dsl.catalog.versions import fact_versions

__all__ = ["MEMBERS"]

_ALL = fact_versions()

MEMBERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "execution": {
        **dict.fromkeys(("id", "startDate", "originalId", "state", "outputs"), _ALL),
        "endDate": fact_versions(since="2.0"),
    },
    "flow": dict.fromkeys(("id", "namespace", "revision", "tenantId"), _ALL),
    "task": dict.fromkeys(("id", "type"), _ALL),
    "taskrun": dict.fromkeys(("id", "startDate", "attemptsCount", "parentId", "value", "iteration"), _ALL),
    "kestra": dict.fromkeys(("environment", "url"), _ALL),
}
"""The variable to the names of its members, each with the Kestra versions that have it."""
