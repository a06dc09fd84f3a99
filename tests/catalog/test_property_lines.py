"""The lines about properties say the same as the classes with the properties that all tasks or triggers share."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator

import pytest

from kestra_dsl.catalog.names import camel
from kestra_dsl.catalog.property_lines import property_line
from kestra_dsl.core.nodes import BaseTask, BaseTrigger


def described(cls: type) -> Iterator[tuple[str, str]]:
    """Yield each property of a class with the text below it, without its versions."""
    (tree,) = ast.parse(inspect.getsource(cls)).body
    assert isinstance(tree, ast.ClassDef)
    for field, text in zip(tree.body, tree.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            assert isinstance(field.target, ast.Name)
            yield field.target.id, re.sub(r" In Kestra [\d., ]+$", "", str(text.value.value))


@pytest.mark.parametrize(("cls", "role"), [(BaseTask, "task"), (BaseTrigger, "trigger")])
def test_shared_properties_are_described_once(cls: type, role: str) -> None:
    found = dict(described(cls))
    assert len(found) > 10
    assert found == {name: property_line(camel(name), "", role) for name in found}
