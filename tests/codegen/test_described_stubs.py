"""Stubs with a server's descriptions: the library's classes in other words."""

import re
from pathlib import Path
from typing import Any

import pytest

import kestra_dsl
from kestra_dsl.codegen.described_stubs import described_stubs
from kestra_dsl.errors import SchemaError

FLOW = "io.kestra.core.models.flows.Flow"
LOG = "io.kestra.plugin.core.log.Log"
STUB = "typings/kestra_dsl-stubs/plugins/core/log/__init__.pyi"
LIBRARY = Path(kestra_dsl.__file__).parent


def document(**log: Any) -> dict[str, Any]:
    properties = {"id": {"type": "string"}, "type": {"const": LOG}, "message": {"type": "string", **log}}
    return {
        "definitions": {
            FLOW: {"properties": {"tasks": {"type": "array", "items": {"$ref": f"#/definitions/{LOG}"}}}},
            LOG: {"properties": properties},
        }
    }


def without_texts(stub: str) -> str:
    return re.sub(r'""".*?"""', "", stub.partition("\n")[2], flags=re.DOTALL)


def test_the_descriptions_of_the_server_are_in_the_docstrings_and_nothing_else_differs() -> None:
    stub = described_stubs(document(title='What to "say" in a\\b'))[STUB]
    own = (LIBRARY / "plugins/core/log/__init__.pyi").read_text(encoding="utf-8")
    assert '    """What to "say" in ab. Text, or list of text. Required."""' in stub
    assert "What to" not in own
    assert without_texts(stub) == without_texts(own)
    compile(stub, STUB, "exec")


def test_pages_of_the_server_have_descriptions_that_its_schema_lacks() -> None:
    page = {"properties": {"title": "Writes a line.", "properties": {"message": {"title": "The line"}}}}
    stub = described_stubs(document(), pages=lambda types: dict.fromkeys(types, page))[STUB]
    assert "``io.kestra.plugin.core.log.Log``. Writes a line." in stub
    assert '"""The line. Text, or list of text. Required."""' in stub


def test_the_stubs_replace_all_of_the_library_because_type_checkers_do_not_mix_them() -> None:
    wanted = {path.relative_to(LIBRARY).as_posix() for path in LIBRARY.rglob("*.pyi")}
    files = described_stubs(document(title="Say it"))
    assert files.pop("typings/kestra_dsl-stubs/py.typed") == "partial\n"
    assert {path.removeprefix("typings/kestra_dsl-stubs/") for path in files} == wanted


def test_a_schema_without_descriptions_is_an_error() -> None:
    with pytest.raises(SchemaError, match="describes no type of this library"):
        described_stubs(document())
