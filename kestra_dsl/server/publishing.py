"""Plan a push of a project, from Python or from the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.errors import UsageError
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.observing import observe
from kestra_dsl.server.planning import Rules, compare
from kestra_dsl.server.plans import Plan
from kestra_dsl.server.wanted import changed_since, commit_of, refuse_stale, selection, wanted_items

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.project.settings import Settings
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.planning import Item, Wanted
    from kestra_dsl.server.records import Record

__all__ = ["PlanOptions", "destination", "owner_of", "plan", "plan_of", "planned"]


def plan(  # noqa: PLR0913 - each has a default
    *names: str,
    client: Client | None = None,
    project: Path | str | None = None,
    env: str | None = None,
    prune: bool = False,
    overwrite: bool = False,
    since: str | None = None,
    refresh: bool = False,
) -> Plan:
    """Plan a push of a project. Nothing is written.

    Args:
        names: Flows or modules, also as patterns; none for all.
        client: The server; the one that the project's settings and the environment name by default.
        project: The project's folder; the current one by default.
        env: An environment of the project.
        prune: Delete flows that the project owns and no longer defines.
        overwrite: Replace flows that the project owns and that were changed on the server.
        since: A git revision: only flows that were changed after it, and their callers.
        refresh: Read the text of every flow, also where its revision is the one that was pushed.

    Returns:
        The plan; ``apply()`` does it.

    Raises:
        UsageError: The generated files are stale, or a name selects no flow.
        ServerError: The server cannot be used.

    >>> found = plan(env="prod")
    >>> for item in found.actions:
    ...     print(item.kind, item.name)
    >>> found.apply()
    """
    from kestra_dsl.project.settings import settings

    chosen = settings(None if project is None else Path(project), env=env)
    origins = refuse_stale(chosen)
    options = PlanOptions(names, since, Rules(prune, overwrite))
    return plan_of(chosen, destination(chosen, client), options, refresh=refresh, origins=origins)


class PlanOptions(NamedTuple):
    """The options of a plan."""

    names: tuple[str, ...] = ()
    """Flows or modules, also as patterns; none for all."""
    since: str | None = None
    """A git revision: only flows that were changed after it, and their callers."""
    rules: Rules = Rules()


def plan_of(
    project: Settings,
    to: Destination,
    options: PlanOptions = PlanOptions(),  # noqa: B008 - it cannot be changed
    *,
    refresh: bool = False,
    origins: Mapping[str, Origin] | None = None,
) -> Plan:
    """Plan a push of a project whose generated files are up to date.

    Args:
        project: The project.
        to: The server.
        options: The options of the plan.
        refresh: Read the text of every flow.
        origins: The source location of each flow, file and key, as a build returns them.

    Raises:
        UsageError: An argument selects no flow, or a generated file was changed.
        ServerError: The server cannot be used.
    """
    wanted = wanted_items(project, origins)
    record = read_record(to)
    rules = options.rules
    definitions = {name: one.definition for name, one in wanted.items()}
    selected = selection(options.names, definitions, record.entries, project.root)
    changed = None if options.since is None else changed_since(project, options.since, wanted)
    meant = selected if changed is None else (lambda name: selected(name) and changed(name))
    return planned(to, wanted, record, rules, meant, refresh=refresh, commit=commit_of(project))


def planned(  # noqa: PLR0913 - what a plan is made of
    to: Destination,
    wanted: Mapping[str, Wanted],
    record: Record,
    rules: Rules = Rules(),  # noqa: B008 - it cannot be changed
    selected: Callable[[str], bool] = lambda _name: True,
    *,
    refresh: bool = False,
    commit: str | None = None,
) -> Plan:
    """Plan a push of flows, keys and files."""
    observed = observe(to, wanted, record, refresh=refresh)
    items = compare(wanted, observed.present, record, observed.owners, rules=rules, selected=selected)
    gone = {name for name in record.entries if name not in observed.present and name not in wanted and selected(name)}
    untidy = bool(gone) or any(_is_behind(item, record) for item in items)
    return Plan(items, to.owner, to.client.url, to.client.tenant, record.serial, commit, frozenset(gone), untidy, to)


def _is_behind(item: Item, record: Record) -> bool:
    """Whether the record has an outdated revision of a flow that is up to date."""
    entry = record.entries.get(item.name)
    if item.kind != "unchanged" or item.before is None or entry is None:
        return False
    return entry != item.before.entry


def destination(
    project: Settings, client: Client | None = None, *, flags: Mapping[str, str | None] | None = None
) -> Destination:
    """Return where a project is pushed. ``flags`` are ``url``, ``tenant`` and ``context``."""
    from kestra_dsl.server.configuration import configuration

    found = configuration(project, flags=flags)
    return Destination(client or found.client(), owner_of(project), found.state_namespace)


def owner_of(project: Settings) -> str:
    """Return the owner of the flows.

    Raises:
        UsageError: The project has no id.
    """
    if project.owner is None:
        message = "this project has no id, which is the owner of its flows"
        raise UsageError(message, hint='add `id = "..."` to [tool.kdsl]')
    return project.owner
