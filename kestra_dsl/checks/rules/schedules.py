"""When and how triggers start a flow: cron expressions, timezones, times of day, keys of webhooks."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, available_timezones

from kestra_dsl._iso import LOCAL_TIME
from kestra_dsl.checks.cron import cron_error
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.flow import Flow
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.inputs import Time
from kestra_dsl.models import TimeWindow, Window
from kestra_dsl.plugins.core.trigger import Schedule, ScheduleOnDates, Webhook

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_OFFSET = re.compile(r"(?:Z|(?:UTC|GMT|UT)?[-+]\d{1,2}(?::?[0-5]\d(?::?[0-5]\d)?)?|UTC|GMT|UT)\Z")
_OFFSET_AT_END = re.compile(r"(?:Z|[-+]\d{2}(?::?\d{2})?)\Z")
_ONLY_HERE = frozenset(("EST", "MST", "HST", "Factory", "localtime", "posixrules"))
_LONGEST_KEY = 256


@rule("KD310", "An invalid cron expression", Schedule)
def cron_expressions_are_valid(schedule: Schedule, checked: CheckedFlow) -> Problems:
    cron: Any = schedule.cron
    if cron is None:
        return
    if "{{" in cron:
        yield Problem(
            f"the cron of {schedule.id!r} has an expression in it", hint="Kestra does not render it", on="cron"
        )
        return
    wrong = cron_error(cron, with_seconds=bool(schedule.with_seconds), target=checked.target)
    if wrong:
        yield Problem(
            f"invalid cron expression {cron!r}: {wrong}",
            hint="five fields: minute, hour, day of the month, month, day of the week; seconds, if any, come first",
            on="cron",
        )


@rule("KD311", "An unknown timezone", Schedule, ScheduleOnDates, Window)
def timezones_exist(part: Schedule | ScheduleOnDates | Window, _checked: CheckedFlow) -> Problems:
    zone: Any = part.timezone
    if not isinstance(zone, str) or _OFFSET.match(zone) or _is_zone(zone):
        return
    known = available_timezones() - _ONLY_HERE
    hint = suggest(zone, known) or suggest(zone.title(), known, "use a name such as Europe/Berlin or UTC")
    yield Problem(f"unknown timezone {zone!r}", hint=hint, on="timezone")


@cache
def _is_zone(name: str) -> bool:
    if name in _ONLY_HERE:
        return False
    try:
        ZoneInfo("Europe/Berlin")
    except (KeyError, ValueError, OSError):
        return True  # this machine has no timezone database
    try:
        return ZoneInfo(name).key == name
    except (KeyError, ValueError, OSError):
        return False


@rule("KD318", "An invalid time of day", TimeWindow, Window, Time)
def times_are_local(part: Any, checked: CheckedFlow) -> Problems:
    for name in ("deadline", "start_time", "end_time", "from_", "to", "after", "before"):
        text = part.__dict__.get(name)
        if not isinstance(text, str) or not is_literal(text) or not text or LOCAL_TIME.match(text):
            continue
        without = _OFFSET_AT_END.sub("", text)
        hint = (
            f"write {without!r}" if LOCAL_TIME.match(without) else "write hours, minutes and seconds, as in '09:00:00'"
        )
        yield Problem(f"{checked.name_of(part, name)} is {text!r}, which is not a local time", hint=hint, on=name)


@rule("KD315", "An invalid key of a webhook", Flow)
def keys_of_webhooks_are_valid(flow: Flow, _checked: CheckedFlow) -> Problems:
    known: dict[str, Webhook] = {}
    for trigger in flow.triggers or ():
        if not isinstance(trigger, Webhook) or trigger.key is None:
            continue
        key = str(trigger.key)
        if not key.strip():
            yield Problem(
                f"the key of {trigger.id!r} is empty", hint="set a key that is hard to guess", at=trigger, on="key"
            )
        elif len(key) > _LONGEST_KEY:
            yield Problem(
                f"the key of {trigger.id!r} has {len(key)} characters",
                hint=f"Kestra accepts up to {_LONGEST_KEY}",
                at=trigger,
                on="key",
            )
        elif key in known:
            yield Problem(
                f"the webhooks {known[key].id!r} and {trigger.id!r} have the same key",
                hint="a call starts only one of them: give each its own key",
                at=trigger,
                on="key",
            )
        known.setdefault(key, trigger)
