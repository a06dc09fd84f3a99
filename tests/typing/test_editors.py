"""What editors show: the answers of pyright's language server, and of jedi, which notebooks use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jedi
import pytest

from kestra_dsl.codegen.described_stubs import described_stubs
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.plugins.jdbc.postgresql import CopyIn
from tests.typing.language_server import LanguageServer, language_server

TEXT = """\
import kestra_dsl
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.jdbc.postgresql import CopyIn

task = CopyIn("load", url="jdbc:postgresql://db/trips", format="CSV", timeout="PT1M", policy_refs=[])
Request(id="get", ssl_options=None)
other = CopyIn(id="other", )
task.
kestra_dsl.
"""
OWN = {name for name in CopyIn.model_fields if name not in BaseTask.model_fields}
INSIDE = 'CopyIn(id="other", '


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with language_server(tmp_path_factory.mktemp("editor")) as server:
        server.open(TEXT)
        yield server


@pytest.fixture(scope="module", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Without it, workers that fill jedi's cache in an empty home read each other's unfinished files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jedi.settings, "cache_directory", str(tmp_path_factory.mktemp("jedi")))
        yield


@pytest.fixture(scope="module")
def notebook() -> Any:
    return jedi.Script(TEXT, path=str(Path(__file__).with_name("flow.py")))


def place(words: str) -> tuple[int, int]:
    before = TEXT[: TEXT.index(words) + len(words)]
    return before.count("\n") + 1, len(before) - before.rfind("\n") - 1


def test_the_hover_of_a_class_says_what_it_is_where_it_is_from_and_what_it_requires(editor: LanguageServer) -> None:
    shown = editor.hover("task = CopyIn").replace("\\", "")
    assert "`io.kestra.plugin.jdbc.postgresql.CopyIn`" in shown
    assert "A task. In Kestra 1.3, 2.0. From plugin-jdbc 1.15.5. Required: id, from_, url." in shown
    assert "https://kestra.io/plugins/plugin-jdbc" in shown
    assert "from_: Text | None" in shown


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('"load", url', "JDBC address of the database, such as `jdbc:postgresql://host:5432/name`."),
        ('"load", url', "Text, or an expression. Required."),
        ('trips", format', "TEXT, CSV or BINARY, or an expression. Default: TEXT."),
        ('"CSV", timeout', "Time after which the task is stopped and fails."),
        ('"PT1M", policy_refs', "In Kestra 2.0."),
        ('"get", ssl_options', "In Kestra 1.1, 1.3. Deprecated. Use options.ssl."),
    ],
)
def test_the_hover_of_a_property_has_its_type_default_versions_and_replacement(
    words: str, told: str, editor: LanguageServer
) -> None:
    assert told in editor.hover(words).replace("\\", "")


def test_hovers_have_the_descriptions_of_a_server_that_codegen_wrote(tmp_path: Path) -> None:
    text = "from kestra_dsl import Flow, inputs\nfrom kestra_dsl.plugins.core.log import Log\nLog('a', message='b')\n"
    log, flow = "io.kestra.plugin.core.log.Log", "io.kestra.core.models.flows.Flow"
    properties = {"type": {"const": log}, "message": {"type": "string", "title": "Words of the server"}}
    definitions = {
        flow: {"properties": {"tasks": {"items": {"$ref": f"#/definitions/{log}"}}}},
        log: {"properties": properties},
    }
    for name, stub in described_stubs({"definitions": definitions}).items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(stub, encoding="utf-8")
    with language_server(tmp_path) as server:
        server.open(text)
        assert "Words of the server. Text, or list of text. Required." in server.hover("Log('a', message")
        assert "class Flow" in server.hover("import Flow")
        assert "module" in server.hover("inputs")


def test_completion_in_a_call_offers_the_properties_first(editor: LanguageServer) -> None:
    names = editor.completion(INSIDE)
    expected = {f"{name}=" for name in CopyIn.model_fields} - {"id="}
    assert {*names[: len(expected)]} == expected


def test_completion_of_a_task_offers_its_own_properties_first_and_no_name_of_pydantic(editor: LanguageServer) -> None:
    names = editor.completion("\ntask.")
    public = [name for name in names if not name.startswith("_")]
    assert {*public[: len(OWN) + 1]} == {*OWN, "outputs"}
    assert {name for name in public if name.startswith(("model_", "construct", "dict", "json", "parse"))} <= {
        "model_copy",
        "model_fields",
    }


def test_completion_of_the_library_offers_no_private_helper(editor: LanguageServer) -> None:
    names = editor.completion("\nkestra_dsl.")
    assert {"Flow", "inputs", "secret"} <= {*names}
    assert not {"attach", "TYPE_CHECKING"} & {*names}


def test_signature_help_lists_id_and_all_properties(editor: LanguageServer) -> None:
    labels = [one["label"].partition(":")[0] for one in editor.signature(INSIDE)["parameters"]]
    assert labels[:2] == ["id", "*"]
    assert {*labels} - {"*"} == {*CopyIn.model_fields}


def test_jedi_offers_the_properties_in_a_call(notebook: Any) -> None:
    names = {one.name_with_symbols for one in notebook.complete(*place(INSIDE))}
    assert {f"{name}=" for name in CopyIn.model_fields} - {"id="} <= names


def test_jedi_shows_the_signature_and_the_docstring_of_a_class(notebook: Any) -> None:
    (signature,) = notebook.get_signatures(*place(INSIDE))
    assert {one.name for one in signature.params} == {*CopyIn.model_fields}
    assert "Required: id, from_, url." in signature.docstring()


def test_jedi_offers_no_name_of_pydantic(notebook: Any) -> None:
    names = {one.name for one in notebook.complete(*place("\ntask."))}
    assert {*CopyIn.model_fields, "outputs"} <= names
    assert not {"model_dump", "construct", "parse_obj", "model_config"} & names


def test_a_notebook_shows_own_properties_before_those_of_every_task() -> None:
    (signature,) = jedi.Interpreter('CopyIn("x", ', [{"CopyIn": CopyIn}]).get_signatures()
    names = [one.name for one in signature.params]
    assert names[:3] == ["id", "from_", "url"]
    assert {*names[1 : len(OWN) + 1]} == OWN
