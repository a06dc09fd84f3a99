"""Differences in behavior on the new version, although it accepts the flow, and errors that it reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.lowering import render
from kestra_dsl.migrating.rules import RULES, Rule

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["Notice", "notices"]

_REJECTED = frozenset(("KD306", "KD314"))
"""Errors in all versions that 2.0 finds when a flow is saved."""
_OF_THE_AUTHOR = frozenset(("KD206", "KD401"))
"""Errors in texts of the author, which the migration has only moved to where checks look at them."""
_RULES = {
    "KD132": "changed-default",
    "KD133": "api-credentials",
    "KD134": "binary-ion",
    "KD306": "input-property",
    "KD314": "trigger-inputs",
}
_API = ("io.kestra.plugin.kestra.", "io.kestra.plugin.ee.git.", "io.kestra.plugin.ai.tool.KestraFlow")
_REQUIRE_AUTH = frozenset(("io.kestra.plugin.git.SyncFlow", "io.kestra.plugin.git.TenantSync"))
_DEPRECATED = {
    "io.kestra.core.tasks.scripts.": "io.kestra.plugin.scripts.shell, .node or .python",
    "io.kestra.plugin.dbt.cli.Build": "io.kestra.plugin.dbt.cli.DbtCLI with commands: [dbt build]",
    "io.kestra.plugin.git.Push": "io.kestra.plugin.git.PushFlows and PushNamespaceFiles",
    "io.kestra.plugin.git.PushDashboards": "io.kestra.plugin.ee.git.PushDashboards of the Enterprise Edition",
    "io.kestra.plugin.git.SyncDashboards": "io.kestra.plugin.ee.git.SyncDashboards of the Enterprise Edition",
    "io.kestra.plugin.scripts.jython.": "io.kestra.plugin.graalvm.python.Eval or FileTransform",
    "io.kestra.plugin.scripts.nashorn.": "io.kestra.plugin.graalvm.js.Eval or FileTransform",
    "io.kestra.plugin.singer.": "the plugin of Airbyte, dlt or CloudQuery",
}
"""Types that plugins for 2.0 still have, and that Kestra recommends to replace."""


class Notice(NamedTuple):
    """Something to look at by hand."""

    line: int
    message: str
    hint: str | None
    rule: Rule
    rejected: bool
    """Whether the new version rejects the flow for it."""


def notices(flow: Flow, migrated: Flow, old: str, new: str) -> tuple[Notice, ...]:
    """What checks find after the migration and not before it.

    Args:
        flow: The flow.
        migrated: The flow as the new version has it.
        old: The version that it is written for.
        new: The version that it shall be for.
    """
    known = {(one.code, one.message) for one in flow.check(old) if one.code not in _REJECTED}
    rejected = _REJECTED if version_of(new).has_loop else frozenset()
    nodes = render(migrated).nodes
    required = [repr(node.__dict__["id"]) for node in nodes if type_of(node) in _REQUIRE_AUTH]
    found = [
        Notice(
            one.origin.line,
            one.message,
            one.hint,
            RULES[_RULES.get(one.code, "other-behavior")],
            one.code in rejected or (one.code == "KD133" and one.message.startswith(tuple(required))),
        )
        for one in migrated.check(new)
        if (one.code, one.message) not in known
        if one.code not in _OF_THE_AUTHOR
        if one.code not in _REJECTED or one.code in rejected
    ]
    return (*found, *_calls_of_the_api(nodes, new), *_deprecated(nodes, new))


def _calls_of_the_api(nodes: Sequence[Node], new: str) -> list[Notice]:
    """Tasks and tools that call Kestra's API, of which checks know nothing."""
    if not version_of(new).needs_api_credentials:
        return []
    return [
        Notice(
            node.origin.line,
            f"{_name(node)} calls Kestra's API without credentials",
            "set auth, or set kestra.tasks.sdk.authentication on the server",
            RULES["api-credentials"],
            False,
        )
        for node in nodes
        if str(type_of(node)).startswith(_API) and not _has_auth(node)
    ]


def _has_auth(node: Node) -> bool:
    values = node.__dict__.get("properties") if node._verbatim else node.__dict__
    return values is not None and values.get("auth") is not None


def _deprecated(nodes: Sequence[Node], new: str) -> list[Notice]:
    """Types that the plugins have, but that Kestra recommends to replace."""
    if version_of(new).has_aliases:
        return []
    return [
        Notice(node.origin.line, f"{_name(node)} has the deprecated type {type_}", f"use {instead}", rule, False)
        for node in nodes
        for type_ in (str(type_of(node)),)
        for prefix, instead in _DEPRECATED.items()
        if type_ == prefix or (prefix.endswith(".") and type_.startswith(prefix))
        for rule in (RULES["deprecated-type"],)
    ]


def _name(node: Node) -> str:
    return repr(node.__dict__["id"]) if node.__dict__.get("id") else f"a {str(type_of(node)).rpartition('.')[2]}"
