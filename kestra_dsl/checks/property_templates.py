"""Texts of properties as Kestra renders them: written for the target, parsed, and with what they use."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.template_usage import TemplateUsage, usage_of
from kestra_dsl.errors import DefinitionError, ExpressionError, TemplateSyntaxError
from kestra_dsl.expressions.placeholders import collections, holds
from kestra_dsl.lowering.expressions import AbsentError, lower_text
from kestra_dsl.models import Output
from kestra_dsl.templates import Template, is_template, parse

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.rules.hyphens import HyphenatedName
    from kestra_dsl.checks.rules.output_order import UnavailableRead
    from kestra_dsl.checks.visiting import VisitedNode

__all__ = ["PropertyTemplate", "TemplateText", "is_literal", "may_use_variables", "texts_in"]

_NO_USAGE = TemplateUsage({}, [], [], [], [])


def is_literal(value: Any) -> bool:
    """Whether a value is a text without expressions and references."""
    return isinstance(value, str) and "{{" not in value and "{%" not in value and not holds(value)


def may_use_variables(text: str) -> bool:
    """Whether a text has an expression or a reference in it."""
    return ("{" in text and is_template(text)) or holds(text)


class PropertyTemplate:
    """A text of a property that Kestra renders, as it is written for the target."""

    __slots__ = (
        "collected",
        "error",
        "hyphenated",
        "key",
        "line",
        "original",
        "parsed",
        "property",
        "text",
        "unavailable",
        "usage",
        "visited",
    )

    def __init__(
        self, text: str, property_: str, visited: VisitedNode, checked: CheckedFlow, line: str | None = None
    ) -> None:
        self.property = property_
        """The Python name of the property."""
        self.line = line or property_
        """The property whose line a finding names: of a generic task, one of its ``properties``."""
        self.visited = visited
        """The node that has the property."""
        self.original = text
        """The text of the property, with references that are not resolved."""
        self.text = text
        self.parsed: Template | None = None
        """None when Kestra cannot parse it."""
        self.usage: TemplateUsage = _NO_USAGE
        self.error: TemplateSyntaxError | ExpressionError | None = None
        self.key: Hashable | None = None
        """Equal for templates that rules judge alike, if there may be any."""
        self.collected: list[tuple[str, str]] = []
        """The loops from which the text collects outputs of all iterations, each with the task in it."""
        self.hyphenated: tuple[HyphenatedName, ...] | None = None
        """Filled by the first rule that needs it, like ``unavailable``."""
        self.unavailable: tuple[UnavailableRead, ...] | None = None
        node: Any = visited.node
        try:
            if holds(text):
                self.collected = collections(text)
                self.text = checked.resolver.text(text, node, visited.containers)
            if not checked.version.has_operators_of_model:
                self.text = _lowered(self.text, checked.target)
            self.parsed = parse(self.text, checked.target)
            self.usage = usage_of(self.parsed, is_optional=isinstance(node, Output) and node.required is False)
        except (TemplateSyntaxError, ExpressionError) as error:
            self.error = error
        except DefinitionError:
            pass  # two tasks with one id, which another rule reports


def _lowered(text: str, target: str) -> str:
    """The text as it is written for the target, unchanged when it cannot be, which another rule reports."""
    try:
        return lower_text(text, target)
    except AbsentError:
        return text


class TemplateText(NamedTuple):
    """A text with expressions or references, and the property that has it."""

    text: str
    property: str
    """The Python name of the property."""
    line: str | None = None
    """The property whose line a finding names, if it is another property."""


def texts_in(value: Any) -> Iterator[str]:
    """The texts with expressions or references in plain data."""
    for item in value.values() if isinstance(value, dict) else value:
        if item.__class__ is str:
            if may_use_variables(item):
                yield item
        elif isinstance(item, (list, dict)):
            yield from texts_in(item)
    if isinstance(value, dict):
        yield from filter(may_use_variables, value)
