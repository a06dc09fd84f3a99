"""Show a plan as text, as JSON, and as the comment of a pull request."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, Any

from kestra_dsl.console.escaping import escaped
from kestra_dsl.server.names import sort_of
from kestra_dsl.server.resources import bytes_of
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.server.sources import normalised

if TYPE_CHECKING:
    from kestra_dsl.server.planning import Item, Kind
    from kestra_dsl.server.plans import Plan

__all__ = ["MARKS", "diff_of", "plan_data", "plan_markdown", "summary", "text_diff"]

MARKS = {
    "create": ("+", "green"),
    "update": ("~", "yellow"),
    "delete": ("-", "red"),
    "changed": ("!", "red"),
    "foreign": ("!", "red"),
    "unmanaged": ("?", "yellow"),
    "orphaned": ("-", "yellow"),
    "unknown": ("!", "red"),
    "unchanged": ("=", None),
}
_WORDS: dict[Kind, str] = {
    "create": "{} to create",
    "update": "{} to update",
    "delete": "{} to delete",
    "changed": "{} changed on the server",
    "foreign": "{} of other projects",
    "unmanaged": "{} unmanaged",
    "orphaned": "{} no longer defined",
    "unknown": "{} without a value",
    "unchanged": "{} unchanged",
}
_LONGEST_COMMENT = 60_000  # GitHub takes 65,536 characters
_UNDECODED = re.compile("[\udc80-\udcff]")
_FENCE = re.compile(r"`{3,}")


def diff_of(item: Item) -> list[str]:
    """The lines that a push would change, as a unified diff; escaped, since a server's text is shown.

    The text of a flow to delete is not shown, nor one that was not read.
    """
    if item.after is None or item.kind == "unchanged":
        return []
    before = "" if item.before is None else item.before.text
    if before is None:
        return []
    revision = item.before.revision if item.before is not None else 0
    there = f"{item.name} revision {revision}" if revision else item.name
    old = "not on the server" if item.before is None else there
    return text_diff(before, item.after.text, old, item.after.place or item.name)


def text_diff(before: str, after: str, old: str, new: str) -> list[str]:
    """A unified diff of two texts as they are compared, escaped for a terminal.

    Neither secrets nor binary files are shown.
    """
    if isinstance(before, SecretText) or isinstance(after, SecretText):
        return ["the value is a secret"]
    if _is_binary(before) or _is_binary(after):
        return [f"a binary file of {len(bytes_of(after))} bytes"]
    one, other = normalised(before) if before else "", normalised(after) if after else ""
    lines = difflib.unified_diff(one.splitlines(), other.splitlines(), old, new, lineterm="")
    return [escaped(line) for line in lines]


def _is_binary(text: str) -> bool:
    return "\0" in text or _UNDECODED.search(text) is not None


def summary(plan: Plan) -> str:
    """The number of items of each kind, in one line."""
    counted = plan.counted()
    parts = [words.format(counted[kind]) for kind, words in _WORDS.items() if counted.get(kind)]
    return ", ".join(parts) or "no flows"


def plan_data(plan: Plan) -> dict[str, Any]:
    """A plan as plain data."""
    return {
        "owner": plan.owner,
        "url": plan.url,
        "tenant": plan.tenant,
        "commit": plan.commit,
        "summary": dict(plan.counted()),
        "items": [
            {
                "flow": item.name,
                "sort": sort_of(item.name),
                "kind": item.kind,
                "blocks": item.blocks,
                "definition": item.after.definition if item.after is not None else None,
                "line": item.after.line if item.after is not None else None,
                "note": item.note,
                "revision": item.before.revision if item.before is not None else None,
                "diff": diff_of(item),
            }
            for item in plan.items
        ],
    }


def plan_markdown(plan: Plan) -> str:
    """A plan as the comment of a pull request. By the first line, a later run finds the comment to replace."""
    title = f"<!-- kdsl plan {plan.owner} -->\n### Plan for `{plan.owner}`\n\n"
    text = f"{title}**{summary(plan)}** on {plan.url}\n"
    shown = [item for item in plan.items if item.acts or item.blocks or item.kind in ("changed", "orphaned")]
    if not shown:
        return f"{text}\nNothing to do.\n"
    blocked = [item for item in shown if item.blocks]
    if blocked:
        text += f"\n:warning: {len(blocked)} of them cannot be written, so a push would write nothing.\n"
    for item in shown:
        part = _section(item)
        if len(text) + len(part) > _LONGEST_COMMENT:
            text += "\nThe rest is too long for a comment: see the log, or run `kdsl plan`.\n"
            break
        text += part
    return text


def _section(item: Item) -> str:
    mark, _ = MARKS[item.kind]
    definition = f" ({escape(item.after.place)})" if item.after is not None and item.after.definition else ""
    note = f": {escape(escaped(item.note))}" if item.note else ""
    line = f"{mark} <b>{item.kind}</b> <code>{escape(item.name)}</code>{definition}{note}"
    lines = diff_of(item)
    if not lines:
        return f"\n{line}\n"
    return f"\n<details><summary>{line}</summary>\n\n{_fenced(lines)}\n</details>\n"


def _fenced(lines: Iterable[str]) -> str:
    """A code block with a fence that is longer than any in it."""
    text = "\n".join(lines)
    longest = max((len(found) for found in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}diff\n{text}\n{fence}\n"
