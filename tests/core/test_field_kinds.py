"""The kinds of fields are those of the type facts that their classes were generated from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kestra_dsl.catalog.kinds import Kind
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, Task
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.retries import Retry
from tests.plugins.each import each_of_a_package
from tests.plugins.samples import ALL, LAYOUT, class_of, kind, properties


def as_annotated(part: Kind) -> Kind:
    """A kind with what annotations show of it: classes, and not whether texts and data are rendered."""
    if part.name in ("text", "data"):
        return Kind(part.name)
    if part.name == "node":
        return Kind("node", words=(LAYOUT.classes[part.words[0]].name,), dynamic=part.dynamic)
    return part


def in_order(part: Kind) -> Kind:
    """Python keeps no order: it takes ``A | B`` and ``B | A`` for the same, and so for the values of a ``Literal``."""
    if part.name == "enum":
        return replace(part, words=tuple(sorted(part.words)))
    return Kind("union", tuple(sorted(part.inner, key=str))) if part.name == "union" else part


@each_of_a_package(ALL)
def test_a_field_has_the_kind_of_its_type_facts(java: str) -> None:
    cls = class_of(java)
    names = {kestra: name for name, kestra in fields_in_order(cls).items()}
    for kestra in properties(java):
        if kestra != "id":
            found = kind_of_field(cls, names[kestra]).map(in_order)
            assert str(found) == str(kind(java, kestra).map(as_annotated).map(in_order)), kestra


@pytest.mark.parametrize(
    ("cls", "name", "expected"),
    [
        (BaseTask, "id", "text"),
        (BaseTask, "disabled", "bool"),
        (BaseTask, "timeout", "duration~"),
        (BaseTask, "run_if", "bool~|text"),
        (BaseTask, "log_level", "enum(ERROR,WARN,INFO,DEBUG,TRACE)"),
        (BaseTask, "policy_refs", "list(text)"),
        (BaseTask, "retry", "base(Retry)"),
        (BaseTrigger, "conditions", "list(base(Condition))"),
        (Return, "format", "text"),
        (Task, "properties", "map(data)"),
    ],
)
def test_a_field_that_is_written_by_hand_has_a_kind(cls: type[Node], name: str, expected: str) -> None:
    assert str(kind_of_field(cls, name)) == expected


def test_the_kind_of_a_node_has_its_class() -> None:
    assert kind_of_field(BaseTask, "retry").held is Retry
