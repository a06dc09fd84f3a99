"""Members of the variables that are the same in every flow, such as ``execution``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.rules.hyphens import is_in_hyphenated_name
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.expressions.members import MEMBERS
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []


@rule("KD221", "An unknown member of a variable such as execution", PropertyTemplate, reads=tuple(MEMBERS))
def members_exist(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for root in template.usage.reads.keys() & MEMBERS.keys():
        members = MEMBERS[root]
        for read in template.usage.reads[root]:
            name = read.first
            if name is None or read.is_guarded or checked.version.has(members.get(name, ())):
                continue
            if is_in_hyphenated_name(read.span, template, checked):
                continue
            if (root, name) == ("taskrun", "items") and type_of(template.visited.owner) == FOR_EACH_ITEM:
                continue  # the file of a batch
            elsewhere = members.get(name)
            if elsewhere:
                message = f"'{root}.{name}' exists in Kestra {', '.join(elsewhere)}, not in {checked.target}"
                yield Problem(message, hint=f"give an alternative, as in {root}.{name} ?? 'none'")
                continue
            known = [one for one, versions in members.items() if checked.version.has(versions)]
            near = nearest(name, known)
            hint = f"did you mean '{root}.{near}'?" if near else f"it has {', '.join(known)}"
            yield Problem(f"'{root}' has no member '{name}'", hint=hint)
