"""What a flow does otherwise on the new version, although the version accepts it, and what the version rejects."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.migrating.rules import RULES, Rule

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["Notice", "notices"]

_REJECTED = "KD314"
"""An error in all versions that only 2.0 finds when a flow is saved."""
_RULES = {
    "KD132": "changed-default",
    "KD133": "api-credentials",
    "KD134": "binary-ion",
    _REJECTED: "trigger-inputs",
}
_API = ("io.kestra.plugin.kestra.", "io.kestra.plugin.ee.git.")


class Notice(NamedTuple):
    """Something to look at by hand."""

    line: int
    message: str
    hint: str | None
    rule: Rule
    rejected: bool
    """Whether the new version does not accept the flow because of it."""


def notices(flow: Flow, migrated: Flow, old: str, new: str) -> tuple[Notice, ...]:
    """What checks find after the migration and not before it.

    Args:
        flow: The flow.
        migrated: The flow as the new version has it.
        old: The version that it is written for.
        new: The version that it shall be for.
    """
    known = {(one.code, one.message) for one in flow.check(old) if one.code != _REJECTED}
    found = [
        Notice(
            one.origin.line,
            one.message,
            one.hint,
            RULES[_RULES.get(one.code, "other-behavior")],
            one.code == _REJECTED,
        )
        for one in migrated.check(new)
        if (one.code, one.message) not in known and (one.code != _REJECTED or version_of(new).has_loop)
    ]
    return (*found, *_calls_of_the_api(migrated, new))


def _calls_of_the_api(flow: Flow, new: str) -> list[Notice]:
    """Tasks of plugins without a class that call Kestra's API."""
    if not version_of(new).needs_api_credentials:
        return []
    return [
        Notice(
            task.origin.line,
            f"{task.id!r} calls Kestra's API without credentials",
            "set auth, or set kestra.tasks.sdk.authentication on the server",
            RULES["api-credentials"],
            False,
        )
        for task, _ in walk(flow)
        if str(type_of(task)).startswith(_API) and "auth" not in (task.__dict__.get("properties") or {})
    ]
