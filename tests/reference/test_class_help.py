"""What `help()`, notebooks and `inspect.signature()` show about a class."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest
from pydantic import BaseModel

import kestra_dsl
from kestra_dsl import Flow, Task, plugins
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.inputs import Select
from kestra_dsl.plugins.core.condition import Weekend
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.jdbc.postgresql import CopyIn
from kestra_dsl.reference import class_help


def parameters(cls: Any) -> dict[str, inspect.Parameter]:
    return dict(inspect.signature(cls).parameters)


def test_a_signature_has_id_then_own_properties_and_then_those_of_every_task() -> None:
    names = [*parameters(CopyIn)]
    assert names[:3] == ["id", "from_", "url"]
    assert {*names} == {*CopyIn.model_fields}
    own = [name for name in CopyIn.model_fields if name not in BaseTask.model_fields]
    assert {*names[1 : len(own) + 1]} == {*own}


def test_a_signature_shows_types_defaults_required_properties_and_versions() -> None:
    known = parameters(CopyIn)
    assert str(known["id"]) == "id: str"
    assert str(known["url"]) == "url: str | Expression"
    assert str(known["format"]) == "format: Literal['TEXT', 'CSV', 'BINARY'] | Expression | None = 'TEXT'"
    assert str(known["ssl"]) == "ssl: bool | Expression | None = False"
    assert str(known["retry"]) == "retry: Retry | None = None"
    assert str(known["policy_refs"]) == "policy_refs: Annotated[list[str | Expression] | None, 'Kestra 2.0'] = None"
    assert known["id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert {one.kind for name, one in known.items() if name != "id"} == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("cls", [Flow, Task, Select, Schedule, Weekend])
def test_all_sorts_of_classes_have_a_signature_with_properties(cls: Any) -> None:
    assert {*parameters(cls)} <= {*cls.model_fields}
    assert "properties" not in parameters(cls) or cls is Task
    assert parameters(cls)


def test_a_docstring_has_kind_plugin_page_properties_and_outputs() -> None:
    text = inspect.getdoc(CopyIn) or ""
    lines = text.splitlines()
    assert lines[0] == "io.kestra.plugin.jdbc.postgresql.CopyIn: a task."
    assert "From plugin-jdbc 1.15.5." in lines[2]
    assert lines[3] == "https://kestra.io/plugins/plugin-jdbc"
    assert "    format: Format of the file, as in PostgreSQL's `COPY`. TEXT, CSV or BINARY, or an expression." in lines
    assert text.index("    from_:") < text.index("    columns:") < text.index("Args of every task:")
    assert text.endswith("Outputs:\n    row_count: whole number.")


def test_a_docstring_says_what_is_deprecated_and_what_to_use() -> None:
    assert "    ssl_options: SslOptions. In Kestra 1.1, 1.3. Deprecated. Use options.ssl." in (Request.__doc__ or "")


def test_a_docstring_leaves_out_properties_that_no_version_of_the_type_has() -> None:
    assert "Not in Kestra" not in (Weekend.__doc__ or "")
    assert "Kestra 1.1, 1.3." in (Weekend.__doc__ or "")


def test_classes_written_by_hand_keep_their_docstrings() -> None:
    assert (Flow.__doc__ or "").startswith("A Kestra workflow.")
    assert (Task.__doc__ or "").startswith("A task of any type")


def test_a_class_of_a_user_keeps_its_docstring() -> None:
    class Mine(Task):
        """Mine."""

    assert Mine.__doc__ == "Mine."


def test_help_shows_no_name_of_pydantic() -> None:
    text = pydoc.plain(pydoc.render_doc(CopyIn))
    assert "from_: str | Expression,\n" in text
    for name in ("model_config", "model_dump", "__pydantic", "model_fields", "construct"):
        assert name not in text
    assert len(text.splitlines()) < 150


@pytest.mark.parametrize("cls", [CopyIn, Flow, Select, Weekend, Schedule])
def test_dir_lists_properties_and_methods_and_no_name_of_pydantic(cls: Any) -> None:
    names = {*dir(cls)}
    assert {*cls.model_fields} <= names
    assert names & {*dir(BaseModel)} <= {"model_copy"}


def test_dir_of_an_object_is_that_of_its_class() -> None:
    task = CopyIn("load")
    assert dir(task) == dir(CopyIn)
    assert {"outputs", "url", "origin"} <= {*dir(task)}


@pytest.mark.parametrize("module", [kestra_dsl, plugins, postgresql])
def test_dir_of_a_package_lists_what_it_offers(module: Any) -> None:
    assert not {"attach", "TYPE_CHECKING", "classes_of", "PREFIX", "annotations"} & {*dir(module)}
    assert [name for name in dir(module) if name.startswith("_") and not name.startswith("__")] == []


def test_defining_and_using_a_class_writes_no_docstring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(class_help, "class_doc", lambda _cls: pytest.fail("written"))
    monkeypatch.setattr(class_help, "class_signature", lambda _cls: pytest.fail("written"))

    class Fresh(BaseTask):
        url: str | None = None

    assert Fresh("a", url="b").url == "b"
