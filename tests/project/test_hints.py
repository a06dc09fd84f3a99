"""Errors that Python raises about objects of the library say what to write instead."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kestra_dsl.errors import DefinitionError
from kestra_dsl.project.loading import load_module

START = """\
import json, os
from kestra_dsl import Flow, ctx, expr, f, inputs
from kestra_dsl.plugins.core.log import Log
flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="say", message="Hello")])
name = flow.input(inputs.String(id="name"))
"""


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("f.upper(name)", "apply a filter with `|`, as in `reference | f.upper()`"),
        ("name | f.upper(locale='en')", "apply a filter with `|`, as in `reference | f.upper()`"),
        ("f.uper", "did you mean 'upper'?"),
        ("f.nosuch", "the filters are abbreviate, "),
        ("', '.join([name])", 'write f"{a}, {b}"'),
        ("', '.join([name + 1])", 'write f"{a}, {b}"'),
        ("json.dumps(flow)", "use json_text(value) for JSON with references in it"),
        ("json.dumps({'task': flow.tasks[0]})", "use json_text(value) for JSON with references in it"),
        ("os.path.join('data', name)", 'write f"{reference}" for its template'),
        ("inputs.Strng(id='x')", "did you mean 'String'?"),
    ],
)
def test_a_definition_is_told_what_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, hint: str
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    file = tmp_path / f"definition_{abs(hash(line))}.py"
    file.write_text(f"{START}{line}\n", encoding="utf-8")
    with pytest.raises(DefinitionError) as found:
        load_module(file)
    assert found.value.hint is not None
    assert hint in found.value.hint
    assert str(found.value).startswith(f"{file}:6: ")


@pytest.mark.parametrize(
    "line", ["[].nosuch", "len(1)", "{}['a']", "open()", "raise TypeError", "raise AttributeError(1)"]
)
def test_other_errors_have_no_hint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    file = tmp_path / f"definition_{abs(hash(line))}.py"
    file.write_text(f"{START}{line}\n", encoding="utf-8")
    with pytest.raises(DefinitionError) as found:
        load_module(file)
    assert found.value.hint is None
