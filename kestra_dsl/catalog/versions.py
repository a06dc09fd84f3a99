"""The Kestra versions that flows can be rendered for, each with what it can do.

Nothing else in the library compares names of versions: it asks a version for a trait. A new version is an entry at the
end of this file; see "A new Kestra version" in CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal, TypeAlias

from kestra_dsl.errors import UsageError

__all__ = [
    "DEFAULT",
    "Release",
    "Target",
    "Version",
    "all_versions",
    "fact_versions",
    "refuse_unknown_target",
    "register",
    "version_names",
    "version_of",
]

Target: TypeAlias = Literal["1.1", "1.3", "2.0"]
"""The names of the versions, for type checkers."""

Names: TypeAlias = Mapping[str, str]

_CORE = "io.kestra.plugin.core."


@dataclass(frozen=True)
class Release:
    """The release of Kestra whose engine represents a version."""

    target: str
    """The name of the version, such as ``1.3``."""
    version: str
    """Such as ``1.3.31``."""
    java: int
    """The oldest Java that loads its classes."""
    validates_sources: bool
    """Whether ``FlowService.validate`` expects a list of sources, each with the name of its file, and not a text."""
    has_namespace_factory: bool
    """Whether a factory makes the folder of a namespace's files."""
    has_controller: bool
    """Whether a controller hands tasks to workers: with commands, queues by type, and outputs beside the task runs."""
    marks_encrypted: bool
    """Whether an encrypted value is a mapping with its type, and not only a text."""


@dataclass(frozen=True, kw_only=True)
class Version:
    """A Kestra version and its traits."""

    name: str
    """As in ``flow.to_yaml("2.0")``."""
    facts: str
    """The version whose type facts hold for it: itself, once they are imported."""
    release: Release | None = None
    """The engine that can be installed for it, if any."""

    # Names and types
    has_names_of_model: bool
    """Whether types and properties have the names that the classes of the library are made from."""
    has_aliases: bool
    """Whether it accepts the aliases of types."""
    has_old_names: bool
    """Whether it accepts the old names of properties."""
    removed_types: frozenset[str] = frozenset()
    """Types that the version of the facts has, and that this one lacks."""
    renamed_types: Names = field(default_factory=dict)
    """The type of a part to the type that means the same."""
    renamed_properties: Mapping[str, Names] = field(default_factory=dict)
    """By the type of a part, or its class where it has none: a property to the one that means the same."""
    dropped_properties: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the type of a part, or its class where it has none: properties that it lacks, and that the versions before it
    ignore."""
    renamed_values: Mapping[str, Mapping[str, Names]] = field(default_factory=dict)
    """The same, and then by the property: a value to the one that means the same."""

    # Expressions
    operators: Mapping[str, int]
    """Each binary operator to how tightly it binds; a higher number binds tighter."""
    renamed_arguments: Mapping[str, Names] = field(default_factory=dict)
    """By function: an argument to the one that means the same."""
    renamed_variables: Names = field(default_factory=dict)
    """A variable of the rendering context to the one that has the same value."""

    # The shape of flows
    has_loop: bool
    """Whether it has ``Loop`` and ``item``, in place of ``ForEach`` and ``taskrun.value``."""
    when_instead_of_conditions: bool
    """Whether triggers have one expression, ``when``, in place of a list of conditions."""
    inlines_plugin_defaults: bool
    """Whether flows have no plugin defaults, so that each part gets them."""
    names_plugin_defaults: bool
    """Whether plugin defaults may have names, apply to what another default added, and the last forced one wins."""
    has_script_runner: bool
    """Whether scripts have ``runner`` and ``docker``, from before task runners."""
    has_flat_http_options: bool
    """Whether options of HTTP clients may be properties of the task, and those of their parts properties of the
    options."""
    has_input_names: bool
    """Whether inputs may have ``name`` in place of ``id``."""
    has_expired_only: bool
    """Whether ``PurgeKV`` has ``expiredOnly``."""

    # What it judges
    reserved_flow_ids: frozenset[str] = frozenset()
    has_nested_inputs: bool
    """Whether an input's id with a dot is a path into a mapping, so that ``a`` and ``a.b`` exclude each other."""
    restricts_label_keys: bool
    """Whether keys of labels begin with a lower-case letter and have few other signs."""
    restricts_durations: bool
    """Whether durations of retries, SLAs and schedules have to be positive."""
    restricts_flow_cycles: bool
    """Whether it rejects a flow that starts itself."""
    refused_item_types: Mapping[str, frozenset[str]]
    """By the type of an input: the types that its items cannot have."""
    judges_disabled_triggers: bool
    """Whether the inputs of disabled triggers are judged."""
    judges_webhook_inputs: bool
    """Whether the inputs of a webhook are judged before it starts an execution."""
    requires_dependent_inputs: bool
    """Whether an input that depends on another one is required."""
    has_days_from_month_end: bool
    """Whether cron expressions may count days from the end of the month, as in ``L-3``."""

    # What its tasks do
    deletes_recursively: bool
    """Whether ``fs.local.Delete`` deletes folders with files in them by default."""
    needs_api_credentials: bool
    """Whether tasks that call Kestra's own API need credentials."""
    writes_binary_ion: bool
    """Whether records are written as binary Ion."""

    @cached_property
    def has_operators_of_model(self) -> bool:
        """Whether operators bind as in the version that the model is written for."""
        return self.operators == version_of(DEFAULT).operators

    def has(self, versions: Iterable[str]) -> bool:
        """Whether this version is among those that type facts name."""
        return self.facts in versions


_VERSIONS: dict[str, Version] = {}


def register(version: Version) -> Version:
    """Register a version, as the newest one."""
    assert version.name not in _VERSIONS, f"there is a version {version.name} already"
    _VERSIONS[version.name] = version
    return version


def version_of(name: str) -> Version:
    """The version of a name."""
    try:
        return _VERSIONS[name]
    except KeyError:
        raise UsageError(f"unknown target {name!r}", hint=f"the targets are {', '.join(_VERSIONS)}") from None


def refuse_unknown_target(name: str) -> None:
    """Raise the error for a name that no version has."""
    version_of(name)


def version_names() -> tuple[str, ...]:
    """The names of the versions, the oldest first."""
    return tuple(_VERSIONS)


def fact_versions(*, since: str | None = None, until: str | None = None) -> tuple[str, ...]:
    """The names of the versions that have type facts of their own, the oldest first.

    Args:
        since: The first of them (default: the oldest).
        until: The last of them (default: the newest).
    """
    names = [name for name, version in _VERSIONS.items() if version.facts == name]
    first = 0 if since is None else names.index(since)
    last = len(names) if until is None else names.index(until) + 1
    return tuple(names[first:last])


def all_versions() -> tuple[Version, ...]:
    """The versions, the oldest first."""
    return tuple(_VERSIONS.values())


_OPERATORS = {
    "or": 10,
    "and": 15,
    "contains": 20,
    "is": 20,
    "is not": 20,
    "==": 30,
    "!=": 30,
    "equals": 30,
    "<": 30,
    "<=": 30,
    ">": 30,
    ">=": 30,
    "+": 40,
    "-": 40,
    "*": 60,
    "/": 60,
    "%": 60,
    "|": 100,
    "~": 110,
    "..": 120,
}
# Kestra's own operators, which 2.0 moved from the tightest level to that of comparisons
_TIGHT = MappingProxyType({**_OPERATORS, "??": 120, "???": 120, "isIn": 120})
_LOOSE = MappingProxyType({**_OPERATORS, "??": 30, "???": 30, "isIn": 30})

_PATHS_OF_THE_API = frozenset(
    ("pause", "resume", "force-run", "change-status", "kill", "executions", "search", "source", "disable", "enable")
)
_NO_ITEMS = frozenset(("ARRAY", "SELECT", "MULTISELECT", "ENUM", "SECRET"))
_TYPES_OF_VALUES = {"BOOLEAN": "BOOL", "ENUM": "SELECT"}
_SLACK, _OLD_SLACK = "io.kestra.plugin.slack.notifications.", "io.kestra.plugin.notifications.slack."

V1_1 = register(
    Version(
        name="1.1",
        facts="1.1",
        release=Release(
            "1.1",
            "1.1.0",
            21,
            validates_sources=False,
            has_namespace_factory=False,
            has_controller=False,
            marks_encrypted=False,
        ),
        has_names_of_model=False,
        has_aliases=True,
        has_old_names=True,
        renamed_types={
            f"{_SLACK}SlackExecution": f"{_OLD_SLACK}SlackExecution",
            f"{_SLACK}SlackIncomingWebhook": f"{_OLD_SLACK}SlackIncomingWebhook",
        },
        renamed_values={f"{_CORE}execution.Exit": {"state": {"CANCELLED": "CANCELED"}}},
        operators=_TIGHT,
        has_loop=False,
        when_instead_of_conditions=False,
        inlines_plugin_defaults=False,
        names_plugin_defaults=False,
        has_script_runner=True,
        has_flat_http_options=True,
        has_input_names=True,
        has_expired_only=True,
        reserved_flow_ids=_PATHS_OF_THE_API,
        has_nested_inputs=False,
        restricts_label_keys=False,
        restricts_durations=False,
        restricts_flow_cycles=False,
        refused_item_types={"ARRAY": frozenset(("ARRAY",))},
        judges_disabled_triggers=False,
        judges_webhook_inputs=False,
        requires_dependent_inputs=False,
        has_days_from_month_end=False,
        deletes_recursively=True,
        needs_api_credentials=False,
        writes_binary_ion=False,
    )
)

V1_3 = register(
    Version(
        name="1.3",
        facts="1.3",
        release=Release(
            "1.3",
            "1.3.31",
            21,
            validates_sources=True,
            has_namespace_factory=True,
            has_controller=False,
            marks_encrypted=True,
        ),
        has_names_of_model=True,
        has_aliases=True,
        has_old_names=True,
        renamed_properties={"Check": {"when": "condition"}},
        operators=_TIGHT,
        renamed_arguments={"fileURI": {"revision": "version"}, "read": {"revision": "version"}},
        has_loop=False,
        when_instead_of_conditions=False,
        inlines_plugin_defaults=False,
        names_plugin_defaults=True,
        has_script_runner=True,
        has_flat_http_options=True,
        has_input_names=True,
        has_expired_only=True,
        reserved_flow_ids=_PATHS_OF_THE_API,
        has_nested_inputs=True,
        restricts_label_keys=True,
        restricts_durations=False,
        restricts_flow_cycles=False,
        refused_item_types={"ARRAY": _NO_ITEMS, "MULTISELECT": _NO_ITEMS},
        judges_disabled_triggers=False,
        judges_webhook_inputs=False,
        requires_dependent_inputs=False,
        has_days_from_month_end=False,
        deletes_recursively=True,
        needs_api_credentials=False,
        writes_binary_ion=False,
    )
)

V2_0 = register(
    Version(
        name="2.0",
        facts="2.0",
        release=Release(
            "2.0",
            "2.0.0",
            25,
            validates_sources=True,
            has_namespace_factory=True,
            has_controller=True,
            marks_encrypted=True,
        ),
        has_names_of_model=False,
        has_aliases=False,
        has_old_names=False,
        renamed_types={f"{_CORE}debug.Echo": f"{_CORE}log.Log", **_TYPES_OF_VALUES},
        renamed_properties={
            "Check": {"condition": "when"},
            f"{_CORE}debug.Echo": {"format": "message"},
            f"{_CORE}flow.Pause": {"delay": "pauseDuration"},
            "MULTISELECT": {"options": "values"},
        },
        dropped_properties={
            f"{_CORE}trigger.Schedule": frozenset(("backfill",)),
            "HttpConfiguration": frozenset(("connectionPoolIdleTimeout", "maxContentLength", "readIdleTimeout")),
        },
        renamed_values={
            "Output": {"type": _TYPES_OF_VALUES},
            "ARRAY": {"itemType": _TYPES_OF_VALUES},
            "MULTISELECT": {"itemType": _TYPES_OF_VALUES},
            f"{_CORE}execution.Exit": {"state": {"CANCELED": "CANCELLED"}},
        },
        operators=_LOOSE,
        renamed_arguments={"fileURI": {"version": "revision"}, "read": {"version": "revision"}},
        renamed_variables={"schedule": "trigger"},
        has_loop=True,
        when_instead_of_conditions=True,
        inlines_plugin_defaults=True,
        names_plugin_defaults=True,
        has_script_runner=False,
        has_flat_http_options=False,
        has_input_names=False,
        has_expired_only=False,
        has_nested_inputs=True,
        restricts_label_keys=True,
        restricts_durations=True,
        restricts_flow_cycles=True,
        refused_item_types={"ARRAY": _NO_ITEMS, "MULTISELECT": _NO_ITEMS},
        judges_disabled_triggers=True,
        judges_webhook_inputs=True,
        requires_dependent_inputs=True,
        has_days_from_month_end=True,
        deletes_recursively=False,
        needs_api_credentials=True,
        writes_binary_ion=True,
    )
)

DEFAULT = V1_3.name
"""The default target, and the version whose names the generated classes have."""
