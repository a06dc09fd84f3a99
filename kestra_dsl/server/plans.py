"""Plans: what a push would do, and how it is done."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.missing_subflows import without_known_subflows
from kestra_dsl.errors import (
    AuthenticationError,
    InvalidFlowsError,
    KestraDslError,
    PlanBlockedError,
    PlanOutdatedError,
    PushError,
)
from kestra_dsl.server.destinations import Destination, read_record, write_push, write_record
from kestra_dsl.server.locks import Held, holding, who
from kestra_dsl.server.names import counted, place_of, sort_of
from kestra_dsl.server.observing import read_present
from kestra_dsl.server.planning import Present
from kestra_dsl.server.pushing import Done, Progress, carry_out
from kestra_dsl.server.records import SECRET, Entry, Record
from kestra_dsl.server.reports import Outcome, Report
from kestra_dsl.server.secret_text import SecretText

if TYPE_CHECKING:
    from kestra_dsl.server.planning import Item, Kind
    from kestra_dsl.server.resources import Stored

__all__ = ["Plan", "refuse_blocked", "validate"]

_SHOWN = 5


@dataclass(frozen=True)
class Plan:
    """What a push would do: each flow, key and file is an item. ``kdsl plan`` shows one, ``kdsl push`` applies one."""

    items: tuple[Item, ...]
    owner: str
    """The project's id, with the environment behind a slash."""
    url: str
    tenant: str
    serial: int
    """How often the record of the owner had been written when the plan was made."""
    commit: str | None = None
    """The git commit of the definitions."""
    gone: frozenset[str] = frozenset()
    """What the record has that is neither defined nor on the server."""
    untidy: bool = False
    """Whether the record is behind, as after a push that was killed: applying the plan mends it."""
    to: Destination | None = field(default=None, repr=False, compare=False)

    @property
    def actions(self) -> tuple[Item, ...]:
        """The items that are written: what is to be created, updated or deleted."""
        return tuple(item for item in self.items if item.acts)

    @property
    def blockers(self) -> tuple[Item, ...]:
        """The items that prevent applying the plan."""
        return tuple(item for item in self.items if item.blocks)

    def counted(self) -> dict[Kind, int]:
        """The number of items of each kind."""
        return dict(Counter(item.kind for item in self.items))

    def apply(
        self, *, progress: Progress = lambda _outcome: None, sleep: Callable[[float], object] = time.sleep
    ) -> Report:
        """Write the changes to the server.

        Everything is validated on the server first. If writing fails, the flows that were written are restored,
        and the error says what the server has now.

        Args:
            progress: Called with the outcome of each flow, by several threads.
            sleep: Waits before another attempt.

        Returns:
            The outcome of each write.

        Raises:
            PlanBlockedError: It has flows of others, or flows that were changed on the server.
            PlanOutdatedError: Somebody pushed since it was made.
            InvalidFlowsError: The server rejects a flow.
            LockedError: Another push is running.
            PushError: It failed half-way.
        """
        assert self.to is not None, "this plan has no server"
        start = time.monotonic()
        refuse_blocked(self.blockers)
        actions = self.actions
        if not actions and not self.untidy:
            return Report((), None, time.monotonic() - start)
        warnings = validate(self.to, actions)
        with holding(self.to, sleep) as lock:
            record = read_record(self.to)
            if record.serial != self.serial:
                raise PlanOutdatedError("somebody pushed since this plan was made", hint="plan again")
            items = _with_texts(self.to, actions)
            if items:
                record = record.changed(_pending(record, items))
                write_record(self.to, record)
            done = carry_out(self.to.client, items, owner=self.owner, progress=progress, alive=lock.renew, sleep=sleep)
            return _finished(self, lock, record, done, start, warnings)


def refuse_blocked(blockers: Iterable[Item]) -> None:
    """Raise an error if there are any."""
    blocked = list(blockers)
    lines = [f"{item.name}: {item.note}" for item in blocked]
    if not lines:
        return
    shown = "".join(f"\n  {line}" for line in lines[:_SHOWN])
    more = f"\n  and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
    changed = any(item.kind == "changed" for item in blocked)
    hint = "`kdsl drift` shows what was changed; --overwrite replaces it" if changed else None
    raise PlanBlockedError(
        f"{counted([item.name for item in blocked])} cannot be written, so nothing was written:{shown}{more}", hint=hint
    )


def validate(to: Destination, items: Iterable[Item]) -> tuple[str, ...]:
    """Validate the flows that are to be written on the server.

    Returns:
        The server's warnings.

    Raises:
        InvalidFlowsError: It rejects one.
    """
    texts = [
        (item, item.after.text)
        for item in items
        if item.kind != "delete" and item.after is not None and sort_of(item.name) == "flow"
    ]
    verdicts = to.client._workers.results(lambda pair: to.client.validate(pair[1]), texts)
    wrong: dict[str, tuple[str, ...]] = {}
    for (item, _), verdict in zip(texts, verdicts, strict=True):
        if verdict.violations:
            wrong[item.name] = verdict.violations
        elif verdict.name not in (None, item.name):
            wrong[item.name] = (f"its text is that of {verdict.name}",)
    if wrong:
        definitions = {item.name: item.after.place for item, _ in texts if item.after is not None}
        lines = "".join(
            f"\n  {name} ({definitions[name]}): {violation}"
            for name, violations in wrong.items()
            for violation in violations
        )
        raise InvalidFlowsError(f"the server rejects {len(wrong)} of {len(texts)} flows:{lines}", wrong)
    written = {(id_, namespace) for item, _ in texts for _, namespace, id_ in [place_of(item.name)]}
    return tuple(
        f"{item.name}: {warning}"
        for (item, _), verdict in zip(texts, verdicts, strict=True)
        for warning in without_known_subflows(verdict.warnings, written)
    )


def _with_texts(to: Destination, items: Iterable[Item]) -> list[Item]:
    """Read texts that the plan did not need, such as that of a flow to delete. They must be unchanged."""
    unread = {item.name: item.before for item in items if item.before is not None and item.before.text is None}
    read = read_present(to, unread, {name for name, before in unread.items() if before.digest == SECRET})
    found = []
    for item in items:
        one = item
        if item.before is not None and item.before.text is None:
            now = read.get(item.name)
            if now is None or not _is_same(now, item.before):
                raise PlanOutdatedError(f"{item.name} was changed on the server just now", hint="plan again")
            one = item._replace(before=now)
        found.append(one)
    return found


def _is_same(now: Present, before: Present) -> bool:
    """Whether a text read now is the one that was listed before. The digest of a secret is not known then."""
    if before.digest == SECRET:
        return (now.revision, now.updated) == (before.revision, before.updated)
    return now.digest == before.digest


def _pending(record: Record, items: Iterable[Item]) -> dict[str, Entry]:
    entries = dict(record.entries)
    for item in items:
        if item.after is not None and item.kind != "delete":
            known = entries.get(item.name, Entry("", 0, ""))
            secret = isinstance(item.after.text, SecretText)
            entries[item.name] = known._replace(pending=SECRET if secret else item.after.digest)
    return entries


def _finished(  # noqa: PLR0913, PLR0917 - all that a push leaves behind
    plan: Plan, lock: Held, record: Record, done: Done, start: float, warnings: tuple[str, ...]
) -> Report:
    """Store the record and the report, and raise the error of a push that failed."""
    to = plan.to
    assert to is not None
    written = [outcome for outcome in done.outcomes if outcome.state == "done"]
    number = record.pushes + 1 if written else None
    unkept: KestraDslError | None = None
    try:
        lock.renew()
        _refuse_other_push(to, record)
        if number is not None:
            write_push(to, number, _push_data(plan, done, number))
        write_record(to, record.changed(_entries(plan, record, done), number))
    except KestraDslError as error:
        unkept = error  # nothing is lost: the record has the new texts as pending
    report = Report(done.outcomes, number, time.monotonic() - start, warnings)
    if isinstance(done.failure, KeyboardInterrupt):
        raise PushError("the push was interrupted", report, hint=_state_hint(report)) from None
    if done.failure is not None and not isinstance(done.failure, KestraDslError):
        raise done.failure
    if done.failure is not None:
        hint = _state_hint(report, done.failure)
        raise PushError(f"the push failed: {done.failure.message}", report, hint=hint) from done.failure
    if unkept is not None:
        hint = "every flow was written; the next push completes the record"
        raise PushError(f"the record could not be written: {unkept.message}", report, hint=hint) from unkept
    return report


def _refuse_other_push(to: Destination, record: Record) -> None:
    """Raise if another push has written the record: the lock of this one was broken or has expired."""
    if read_record(to).serial != record.serial:
        raise PlanOutdatedError("somebody else pushed meanwhile", hint="plan again")


def _state_hint(report: Report, failure: KestraDslError | None = None) -> str:
    if report.of(("unknown",)):
        if isinstance(failure, AuthenticationError):
            return f"{failure.hint}; then `kdsl plan` shows the flows whose state is not known"
        return "the state of some flows is not known: `kdsl plan` shows it once the server answers"
    if report.of(("done",)):
        return "what was written stays; run `kdsl push` again for the rest"
    return "the server has what it had before; run `kdsl push` again"


def _entries(plan: Plan, record: Record, done: Done) -> dict[str, Entry]:
    """The entries after the push. Where the state is unknown, the record keeps both texts."""
    entries = {name: entry for name, entry in record.entries.items() if name not in plan.gone}
    known = {outcome.name: outcome for outcome in done.outcomes}
    for item in plan.items:
        outcome = known.get(item.name)
        if outcome is None:
            if item.kind == "unchanged" and item.before is not None and item.name in entries:
                entries[item.name] = item.before.entry
        elif outcome.state != "unknown":
            entry = _entry(entries.get(item.name), outcome, done.stored)
            entries.pop(item.name, None)
            if entry is not None:
                entries[item.name] = entry
    return entries


def _entry(known: Entry | None, outcome: Outcome, stored: Mapping[str, Stored | None]) -> Entry | None:
    """A restored text keeps the owner that it names: somebody else may have written it."""
    now = stored.get(outcome.name)
    if outcome.name in stored and now is None:
        return None
    if now is not None:
        entry = Present(now.name, now.revision, now.updated, now.digest, now.text).entry
        if outcome.state == "done" or (known is not None and known.digest == entry.digest):
            return entry
    return known._replace(pending="") if known is not None and known.digest else None


def _push_data(plan: Plan, done: Done, number: int) -> dict[str, Any]:
    """For a rollback: each flow with its revision before and after; 0 if it did not exist. Others have their names.

    A server drops the keys of a mapping that have no value.
    """
    before = {item.name: 0 if item.before is None else item.before.revision for item in plan.items}
    written = [outcome for outcome in done.outcomes if outcome.state == "done"]
    return {
        "format": 1,
        "number": number,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "by": who(),
        "commit": plan.commit or "",
        "flows": {
            outcome.name: {"before": before[outcome.name], "after": outcome.revision or 0}
            for outcome in written
            if sort_of(outcome.name) == "flow"
        },
        "others": [outcome.name for outcome in written if sort_of(outcome.name) != "flow"],
    }
