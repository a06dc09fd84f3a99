"""The report on a migration of many files, for people, programs and issue trackers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.errors import KestraDslError
from kestra_dsl.migrating.causes import cause_of
from kestra_dsl.migrating.migration import Migrated, migrate
from kestra_dsl.migrating.rules import Rule, rule_of

if TYPE_CHECKING:
    from kestra_dsl.migrating.proof import Proof

__all__ = ["Report", "Unread", "as_json", "as_markdown", "causes", "migrate_files", "summary"]

_NO_PROOFS: Mapping[str, Proof] = MappingProxyType({})


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
    proofs: Mapping[str, Proof] = _NO_PROOFS
    """The result of running each flow on both versions, by its file; empty if none was run."""

    @property
    def refused(self) -> list[Migrated]:
        """The flows that have no equivalent in the new version."""
        return [flow for flow in self.flows if flow.refused is not None]

    @property
    def by_hand(self) -> list[Migrated]:
        """The flows that the new version accepts only after work by hand."""
        return [flow for flow in self.flows if flow.by_hand]

    @property
    def ready(self) -> list[Migrated]:
        """The flows that the new version accepts as they are."""
        return [flow for flow in self.flows if not flow.by_hand and not flow.changed]

    @property
    def changed(self) -> list[Migrated]:
        """The flows that are edited, and need no work by hand."""
        return [flow for flow in self.flows if flow.changed and not flow.by_hand]


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
    parts = [
        f"{len(report.ready)} of {len(report.flows)} flows need no change for Kestra {report.new}",
        f"{len(report.changed)} migrated",
        f"{len(report.by_hand)} need{'s' * (len(report.by_hand) == 1)} work by hand",
    ]
    if report.unread:
        parts.append(f"{len(report.unread)} files are not flows of Kestra {report.old}")
    if report.proofs:
        verdicts = Counter(proof.verdict for proof in report.proofs.values())
        parts.append(
            f"{verdicts['proven']} proven, {verdicts['differs']} differ, {verdicts['not provable']} not provable"
        )
    return ", ".join(parts)


def causes(report: Report) -> list[tuple[str, int]]:
    """The reasons for work by hand, each with the number of flows, the most frequent first."""
    found = Counter(cause for flow in report.by_hand for cause in _causes(flow))
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _causes(flow: Migrated) -> list[str]:
    if flow.refused is not None:
        return [cause_of(flow.refused.message)]
    return [*dict.fromkeys(cause_of(notice.message) for notice in flow.notices if notice.rejected)]


def as_json(report: Report) -> dict[str, Any]:
    """The ledger as data."""
    return {
        "from": report.old,
        "to": report.new,
        "summary": {
            "flows": len(report.flows),
            "ready": len(report.ready),
            "migrated": len(report.changed),
            "by hand": len(report.by_hand),
            "unread": len(report.unread),
            "causes": [{"cause": cause, "flows": count} for cause, count in causes(report)],
        },
        "flows": [_entry(flow) | _proof_entry(report.proofs.get(flow.file)) for flow in report.flows],
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
                "guide": change.rule.guide,
            }
            for change in flow.changes
        ]
    if flow.notices:
        entry["notices"] = [
            {
                "line": notice.line,
                "message": notice.message,
                "hint": notice.hint,
                "rule": notice.rule.id,
                "page": notice.rule.page,
                "rejected": notice.rejected,
            }
            for notice in flow.notices
        ]
    if flow.refused is not None:
        entry["reason"] = flow.refused.message
        entry["hint"] = flow.refused.hint
        entry["line"] = flow.refused.origin.line if flow.refused.origin else None
        entry["page"] = rule_of(flow.refused.message).page
    return entry


def _proof_entry(proof: Proof | None) -> dict[str, Any]:
    if proof is None:
        return {}
    entry: dict[str, Any] = {"verdict": proof.verdict, "reason": proof.reason, "differences": [*proof.differences]}
    if proof.verdict == "proven":
        entry |= {"state": proof.state, "ran": proof.ran, "tasks": proof.tasks}
    return {"proof": {name: value for name, value in entry.items() if value not in ("", [])}}


def _state(flow: Migrated) -> str:
    if flow.by_hand:
        return "by hand"
    return "rewritten" if flow.rewritten else "migrated" if flow.changed else "ready"


def as_markdown(report: Report) -> str:
    """The ledger for an issue or a pull request."""
    lines = [f"## Migration from Kestra {report.old} to {report.new}", "", f"{summary(report)}.", ""]
    if report.by_hand:
        lines += ["### Work by hand", "", "| cause | flows |", "|---|---|"]
        lines += [f"| {_cell(cause)} | {count} |" for cause, count in causes(report)]
        lines.append("")
        lines += [f"- [ ] `{flow.file}`: {reason}" for flow in report.by_hand for reason in _reasons(flow)]
        lines.append("")
    if report.changed:
        lines += ["### Migrated", "", "| file | line | change | rule |", "|---|---|---|---|"]
        lines += [row for flow in report.changed for row in _rows(flow)]
        lines.append("")
    warned = [(flow.file, one) for flow in report.flows for one in flow.notices if not one.rejected]
    if warned:
        lines += ["### Accepted, but other than before", "", "| file | line | what | rule |", "|---|---|---|---|"]
        lines += [
            f"| `{file}` | {one.line} | {_cell(_hinted(one.message, one.hint))} | {_link(one.rule)} |"
            for file, one in warned
        ]
        lines.append("")
    if report.proofs:
        lines += ["### Runs on both versions", "", "| file | result | |", "|---|---|---|"]
        lines += [
            f"| `{file}` | {proof.verdict} | {_cell(str(proof).removeprefix(proof.verdict).lstrip(':, '))} |"
            for file, proof in report.proofs.items()
        ]
        lines.append("")
    if report.unread:
        lines += ["### Not flows", ""]
        lines += [f"- `{one.file}`: {_cell(one.error.message)}" for one in report.unread]
        lines.append("")
    return "\n".join(lines)


def _rows(flow: Migrated) -> Sequence[str]:
    return [
        f"| `{flow.file}` | {change.edit.line} | {change.edit.kind} `{_cell(_path(change.edit.path))}` "
        f"| {_link(change.rule)} |"
        for change in flow.changes
    ]


def _reasons(flow: Migrated) -> list[str]:
    if flow.refused is not None:
        line = f" (line {flow.refused.origin.line})" if flow.refused.origin else ""
        reason = _hinted(flow.refused.message + line, flow.refused.hint)
        return [f"{reason} ({_link(rule_of(flow.refused.message))})"]
    return [
        f"{_hinted(f'{one.message} (line {one.line})', one.hint)} ({_link(one.rule)})"
        for one in flow.notices
        if one.rejected
    ]


def _hinted(message: str, hint: str | None) -> str:
    return f"{message}; {hint}" if hint else message


def _link(rule: Rule) -> str:
    return f"[{rule.id}]({rule.page})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _path(path: Sequence[str | int]) -> str:
    found = ""
    for step in path:
        found += f"[{step}]" if isinstance(step, int) else f".{step}" if found else step
    return found
