"""Save a plan in a file, so that exactly the approved plan is pushed.

A file contains hashes and no texts, so it has no secrets. ``kdsl push --plan`` computes the plan again, and continues
only if it is the same, including revisions.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl import __version__
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.errors import PlanOutdatedError, UsageError
from kestra_dsl.project.atomic_files import write_file
from kestra_dsl.server.publishing import PlanOptions
from kestra_dsl.server.records import SECRET
from kestra_dsl.server.secret_text import SecretText

if TYPE_CHECKING:
    from kestra_dsl.server.planning import Item
    from kestra_dsl.server.plans import Plan

__all__ = ["SavedPlan", "read_plan", "refuse_other", "save_plan"]

_FORMAT = 1
_LARGEST = 50_000_000
_SHOWN = 5


class SavedPlan(NamedTuple):
    """The plan in a file."""

    env: str | None
    options: PlanOptions
    owner: str
    url: str
    tenant: str
    serial: int
    items: tuple[tuple[Any, ...], ...]
    """Each flow with its kind, its revision, and the hashes of its texts."""


def save_plan(plan: Plan, env: str | None, options: PlanOptions, file: Path) -> None:
    """Write a plan to a file.

    Args:
        plan: The plan.
        env: The environment that it is for.
        options: The options of the plan, so that it can be computed again.
        file: Where to write; a file that is there is replaced.

    Raises:
        UsageError: The file cannot be written.
    """
    document = {
        "format": _FORMAT,
        "kdsl": __version__,
        "env": env,
        "owner": plan.owner,
        "url": plan.url,
        "tenant": plan.tenant,
        "serial": plan.serial,
        "commit": plan.commit,
        "names": list(options.names),
        "since": options.since,
        "prune": options.rules.prune,
        "overwrite": options.rules.overwrite,
        "items": [list(_facts(item)) for item in plan.items if _matters(item)],
    }
    document["sha256"] = _seal(document)
    write_file(file, json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def read_plan(file: Path) -> SavedPlan:
    """A plan from a file.

    Raises:
        UsageError: The file is not a plan, was edited, or was written by another version.
    """
    hint = "make it with `kdsl plan -o`"
    try:
        if file.stat().st_size > _LARGEST:
            raise UsageError(f"{file} is too large for a plan", hint=hint)
        document = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}", hint=hint) from None
    except (ValueError, RecursionError):
        raise UsageError(f"{file} is not a plan", hint=hint) from None
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise UsageError(f"{file} was not written by this version of kdsl", hint=hint)
    if document.pop("sha256", None) != _seal(document):
        raise UsageError(f"{file} was edited after it was written", hint=hint)
    try:
        return _saved(document)
    except (KeyError, TypeError, ValueError):
        raise UsageError(f"{file} is damaged", hint=hint) from None


def refuse_other(saved: SavedPlan, plan: Plan) -> None:
    """Refuse a plan that is not the one that was saved.

    Raises:
        UsageError: It is for another server or another project.
        PlanOutdatedError: The server or the definitions changed since.
    """
    meant, current = (saved.owner, saved.url, saved.tenant), (plan.owner, plan.url, plan.tenant)
    if meant != current:
        shown = [f"{owner} on {url} ({tenant})" for owner, url, tenant in (meant, current)]
        raise UsageError(f"the plan is for {shown[0]}, and this is {shown[1]}", hint="make a plan for this one")
    now = {item.name: _facts(item) for item in plan.items if _matters(item)}
    then = {facts[0]: facts for facts in saved.items}
    moved = sorted(name for name in now.keys() | then.keys() if now.get(name) != then.get(name))
    if moved or saved.serial != plan.serial:
        what = listed(moved, _SHOWN) if moved else "somebody pushed"
        raise PlanOutdatedError(
            f"the server or the definitions changed since the plan was saved: {what}", hint="plan again"
        )


def _facts(item: Item) -> tuple[Any, ...]:
    before, after = item.before, item.after
    return (
        item.name,
        item.kind,
        None if before is None else before.revision,
        None if before is None else _lasting(before.text, before.digest),
        None if after is None else _lasting(after.text, after.digest),
    )


def _lasting(text: str | None, digest: str) -> str:
    """The digest; of a secret, nothing that could be guessed."""
    return SECRET if isinstance(text, SecretText) else digest


def _matters(item: Item) -> bool:
    """Whether a change of the item makes the plan outdated: flows of others without a definition may change."""
    return item.after is not None or item.kind not in ("unmanaged", "foreign")


def _seal(document: dict[str, Any]) -> str:
    """A checksum that detects edits. It is not a signature."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _saved(document: dict[str, Any]) -> SavedPlan:
    from kestra_dsl.server.planning import Rules

    names, since = document["names"], document["since"]
    options = PlanOptions(
        tuple(map(str, names)), since, Rules(prune=document["prune"] is True, overwrite=document["overwrite"] is True)
    )
    items = tuple(tuple(facts) for facts in document["items"])
    env = document["env"]
    serial = int(document["serial"])
    return SavedPlan(env, options, document["owner"], document["url"], document["tenant"], serial, items)
