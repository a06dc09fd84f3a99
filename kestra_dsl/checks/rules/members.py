"""Members of the variables that are the same in every flow, such as ``execution``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.rules.dashes import misread, within
from kestra_dsl.checks.subject import Written
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.expressions.members import MEMBERS
from kestra_dsl.lowering.rounds import FOR_EACH_ITEM

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []


@rule("KD221", "A member that a variable of the execution does not have", Written)
def members_exist(written: Written, subject: Subject) -> Problems:
    for root in written.usage.reads.keys() & MEMBERS.keys():
        members = MEMBERS[root]
        for read in written.usage.reads[root]:
            name = read.first
            if name is None or read.guarded or subject.version.has(members.get(name, ())):
                continue
            if within(read.span, misread(written, subject)):
                continue
            if (root, name) == ("taskrun", "items") and type_of(written.standing.member) == FOR_EACH_ITEM:
                continue  # the file of a batch
            elsewhere = members.get(name)
            if elsewhere:
                message = f"'{root}.{name}' is in Kestra {', '.join(elsewhere)}, not in {subject.target}"
                yield Problem(message, hint=f"say what to take without it, as in {root}.{name} ?? 'none'")
                continue
            known = [one for one, versions in members.items() if subject.version.has(versions)]
            near = nearest(name, known)
            hint = f"did you mean '{root}.{near}'?" if near else f"it has {', '.join(known)}"
            yield Problem(f"'{root}' has no member '{name}'", hint=hint)
