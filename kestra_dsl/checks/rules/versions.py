"""Types, properties and values that the target does not have and that cannot be lowered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.flow import Flow
from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.lowering import lower, render
from kestra_dsl.lowering.availability import lacking
from kestra_dsl.lowering.expressions import AbsentError, old_arguments, old_variables
from kestra_dsl.lowering.types import new_value

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape

__all__: list[str] = []


@rule("KD114", "A type, property or value that the target does not have", Flow, PropertyTemplate)
def target_has_what_the_flow_uses(flow_or_template: Flow | PropertyTemplate, checked: CheckedFlow) -> Problems:
    if isinstance(flow_or_template, Flow):
        yield from _in_flow(flow_or_template, checked)
    elif checked.flow._source is not None:
        yield from _old_arguments(flow_or_template, checked)
        yield from _old_variables(flow_or_template, checked)


def _in_flow(flow: Flow, checked: CheckedFlow) -> Problems:
    """A flow in Python is lowered, which refuses what cannot be; a document is deployed without lowering."""
    target = checked.target
    may_lack = {shape for shape in {visited.shape for visited in checked.visited} if _may_lack(shape, target)}
    lacking_nodes = [one.node for one in checked.visited if one.shape in may_lack and _is_lacking(one.node, target)]
    if flow._source is not None:
        yield from _old_names(flow, checked)
        yield from _in_a_document(lacking_nodes, checked)
        return
    if not lacking_nodes:
        return
    try:
        lower(flow, render(flow, checked.target), checked.target)
    except (AbsentError, ExpressionError):
        return  # the rules about templates report these
    except DefinitionError as error:
        at = next((node for node in checked.nodes if node.origin == error.origin), flow)
        yield Problem(error.message, hint=error.hint, at=at)


def _old_names(flow: Flow, checked: CheckedFlow) -> Problems:
    for one in () if checked.version.has_old_names else flow._source.renamed:
        if one.gone:
            hint = f"use {one.new!r}; {_by_lowering(checked.target)}"
            yield Problem(
                f"{one.old!r} does not exist in Kestra {checked.target}", hint=hint, at=one.node, on=one.property
            )


def _old_arguments(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    renamed = checked.version.renamed_arguments
    if any(call.name in renamed for call in template.usage.calls):
        for function, old, new in old_arguments(template.original, checked.target):
            message = f"{function}() has no argument {old!r} in Kestra {checked.target}"
            yield Problem(message, hint=f"use {new!r}; {_by_lowering(checked.target)}")


def _old_variables(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    renamed = checked.version.renamed_variables
    if any(name in template.original for name in renamed):
        for old, new in dict.fromkeys(old_variables(template.original, checked.target)):
            message = f"the variable {old!r} does not exist in Kestra {checked.target}"
            yield Problem(message, hint=f"use {new!r}; {_by_lowering(checked.target)}")


def _by_lowering(target: str) -> str:
    return f"Flow.from_yaml(...).to_yaml({target!r}) lowers what it can"


def _in_a_document(nodes: list[Node], checked: CheckedFlow) -> Problems:
    """What the target lacks in a document, also where it could be lowered."""
    target = checked.target
    source = checked.flow._source
    for node in nodes:
        absent, names = _lacking(type(node), target)
        facts = lacking(type(node), target)
        if facts is None:
            continue
        by_lowering = _by_lowering(target)
        if absent:
            instead = f"use {facts.instead}; " if facts.instead else ""
            yield Problem(f"{facts.name} does not exist in Kestra {target}", hint=instead + by_lowering, at=node)
            continue
        for name in names:
            if node.__dict__[name] is not None and not (source and source.has_own_name(node, name)):
                key = checked.name_of(node, name)
                message = f"{facts.name}.{key} does not exist in Kestra {target}"
                yield Problem(message, hint=by_lowering, at=node, on=name)
        for name, values in _lacking_values(type(node), target).items():
            value = node.__dict__[name]
            if value in values:
                what = f"{facts.name}.{checked.name_of(node, name)}: {value}"
                new = new_value(node, fields_in_order(type(node))[name], str(value), target)
                hint = f"use {new}; {by_lowering}" if new else None
                yield Problem(f"{what} does not exist in Kestra {target}", hint=hint, at=node, on=name)


@lru_cache(maxsize=10_000)
def _may_lack(shape: Shape, target: str) -> bool:
    """Whether the version may lack a node of a shape, one of its properties, or a value of one."""
    lacks, names = _lacking(shape.cls, target)
    return (
        lacks or shape.cls._verbatim or not shape.fields_set.isdisjoint((*names, *_lacking_values(shape.cls, target)))
    )


def _is_lacking(node: Node, target: str) -> bool:
    cls = type(node)
    lacks, names = _lacking(cls, target)
    if lacks or (node._verbatim and not version_of(target).has_names_of_model):
        return True
    values = node.__dict__
    if names and any(values[name] is not None for name in names):
        return True
    return any(values[name] in words for name, words in _lacking_values(cls, target).items())


@cache
def _lacking_values(cls: type[Node], target: str) -> Mapping[str, frozenset[str]]:
    """Python name of a property to the values that the version lacks."""
    facts = lacking(cls, target)
    if facts is None or not facts.values:
        return {}
    return {name: facts.values[kestra] for name, kestra in fields_in_order(cls).items() if facts.values.get(kestra)}


@cache
def _lacking(cls: type[Node], target: str) -> tuple[bool, tuple[str, ...]]:
    """Whether the version lacks a class, and the Python names of the properties that it lacks."""
    facts = lacking(cls, target)
    if facts is None:
        return False, ()
    return facts.all, tuple(name for name, kestra in fields_in_order(cls).items() if kestra in facts.properties)
