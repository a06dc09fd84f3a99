"""What a migration of many files changed, and what it could not: for people, programs and issue trackers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from kestra_dsl.errors import KestraDslError
from kestra_dsl.migrating.migration import Migrated, migrate

__all__ = ["Report", "Unread", "as_json", "as_markdown", "migrate_files", "summary"]


class Unread(NamedTuple):
    """A file that is not a flow of the old version."""

    file: str
    error: KestraDslError


class Report(NamedTuple):
    """The result of migrating some files."""

    old: str
    new: str
    flows: list[Migrated]
    unread: list[Unread]

    @property
    def refused(self) -> list[Migrated]:
        """The flows that the new version cannot have."""
        return [flow for flow in self.flows if flow.refused is not None]

    @property
    def changed(self) -> list[Migrated]:
        """The flows that are edited."""
        return [flow for flow in self.flows if flow.changed]


def migrate_files(
    texts: Sequence[tuple[str, str]],
    old: str,
    new: str,
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> Report:
    """Migrate the flows of some documents.

    Args:
        texts: The name of each file, and its text.
        old: The version that they are written for.
        new: The version that they shall be for.
        progress: Called with the number of files that are done, and of all files.
    """
    report = Report(old, new, [], [])
    for number, (file, text) in enumerate(texts, 1):
        progress(number, len(texts))
        try:
            report.flows.append(migrate(text, file, old, new))
        except KestraDslError as error:
            report.unread.append(Unread(file, error))
    return report


def summary(report: Report) -> str:
    """How many flows are ready, and how many need work by hand, in one line."""
    ready = len(report.flows) - len(report.refused) - len(report.changed)
    parts = [
        f"{ready} of {len(report.flows)} flows need no change for Kestra {report.new}",
        f"{len(report.changed)} migrated",
        f"{len(report.refused)} need work by hand",
    ]
    if report.unread:
        parts.append(f"{len(report.unread)} files are not flows of Kestra {report.old}")
    return ", ".join(parts)


def as_json(report: Report) -> dict[str, Any]:
    """The ledger as data."""
    return {
        "from": report.old,
        "to": report.new,
        "flows": [_entry(flow) for flow in report.flows],
        "unread": [{"file": one.file, "reason": one.error.message} for one in report.unread],
    }


def _entry(flow: Migrated) -> dict[str, Any]:
    entry: dict[str, Any] = {"file": flow.file, "flow": f"{flow.flow.namespace}.{flow.flow.id}", "state": _state(flow)}
    if flow.changes:
        entry["changes"] = [
            {
                "line": change.edit.line,
                "path": _path(change.edit.path),
                "kind": change.edit.kind,
                "rule": change.rule.id,
                "why": change.rule.why,
                "page": change.rule.page,
            }
            for change in flow.changes
        ]
    if flow.refused is not None:
        entry["reason"] = flow.refused.message
        entry["hint"] = flow.refused.hint
        entry["line"] = flow.refused.origin.line if flow.refused.origin else None
    return entry


def _state(flow: Migrated) -> str:
    if flow.refused is not None:
        return "by hand"
    return "rewritten" if flow.rewritten else "migrated" if flow.changed else "ready"


def as_markdown(report: Report) -> str:
    """The ledger for an issue or a pull request."""
    lines = [f"## Migration from Kestra {report.old} to {report.new}", "", f"{summary(report)}.", ""]
    if report.refused:
        causes = Counter(_cause(flow) for flow in report.refused)
        lines += ["### Work by hand", "", "| cause | flows |", "|---|---|"]
        lines += [f"| {_cell(cause)} | {count} |" for cause, count in causes.most_common()]
        lines.append("")
        lines += [f"- [ ] `{flow.file}`: {_reason(flow)}" for flow in report.refused]
        lines.append("")
    if report.changed:
        lines += ["### Migrated", "", "| file | line | change | rule |", "|---|---|---|---|"]
        lines += [row for flow in report.changed for row in _rows(flow)]
        lines.append("")
    return "\n".join(lines)


def _rows(flow: Migrated) -> Sequence[str]:
    return [
        f"| `{flow.file}` | {change.edit.line} | {change.edit.kind} `{_cell(_path(change.edit.path))}` "
        f"| [{change.rule.id}]({change.rule.page}) |"
        for change in flow.changes
    ]


def _cause(flow: Migrated) -> str:
    """The reason without what is particular to one flow."""
    assert flow.refused is not None
    return flow.refused.message.split("'")[0].strip() or flow.refused.message


def _reason(flow: Migrated) -> str:
    error = flow.refused
    assert error is not None
    line = f" (line {error.origin.line})" if error.origin else ""
    hint = f"; {error.hint}" if error.hint else ""
    return f"{error.message}{line}{hint}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _path(path: Sequence[str | int]) -> str:
    found = ""
    for step in path:
        found += f"[{step}]" if isinstance(step, int) else f".{step}" if found else step
    return found
