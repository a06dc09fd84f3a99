"""A plugin family gets into the library as CONTRIBUTING.md says: import its facts, generate, and use the classes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import kestra_dsl
from kestra_dsl.codegen import corrections
from kestra_dsl.codegen.corrections import corrected_names
from kestra_dsl.codegen.import_facts import import_all, import_family
from kestra_dsl.codegen.source_documents import RELEASES, needed
from kestra_dsl.errors import SchemaError

_ROOT = Path(kestra_dsl.__file__).parent.parent
_GREET, _WATCH = "io.kestra.plugin.acme.chat.Greet", "io.kestra.plugin.acme.chat.Watch"
_ACCOUNT = "io.kestra.plugin.acme.Account"


def type_of(kind: str, base: str, properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The facts of a type, as Kestra's schema generator writes them."""
    common = {"id": {"type": "string"}, "type": {"type": "string"}}
    return {
        "kind": kind,
        "plugin": "io.kestra.plugin.acme",
        "deprecated": False,
        "aliases": [],
        "supers": ["AbstractAcme", base],
        "required": ["id", "type", *more.get("required", ())],
        "properties": {**common, **properties},
        "outputs": more.get("outputs", {}),
    }


def acme(**of_greet: Any) -> dict[str, Any]:
    """A family of a task and a trigger that share an account."""
    account = {"$ref": f"#/$defs/{_ACCOUNT}", "$dynamic": False}
    text = {"anyOf": [{"type": "string", "$dynamic": True}], "title": "What to say"}
    interval = {"type": "string", "format": "duration"}
    return {
        "$defs": {_ACCOUNT: {"properties": {"userName": {"type": "string", "$dynamic": True}}, "required": []}},
        _GREET: type_of(
            "task",
            "Task",
            {"account": account, "greeting": text, "maxWords": {"type": "integer"}, **of_greet},
            required=["greeting"],
            outputs={"messageId": {"type": "string"}},
        ),
        _WATCH: type_of("trigger", "AbstractTrigger", {"account": account, "interval": interval}),
    }


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "plugins-1.3-acme.json").write_text(json.dumps(acme()))
    return folder


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A copy of the library's facts."""
    return Path(shutil.copytree(_ROOT / "kestra_dsl" / "catalog" / "facts", tmp_path / "facts"))


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}


def test_a_family_is_added_to_the_facts_and_nothing_else_changes(documents: Path, facts: Path) -> None:
    before = texts(facts)
    assert import_family(documents, "acme", facts) == [_GREET, _WATCH]
    after = texts(facts)
    assert {name for name in after if after[name] != before.get(name)} == {"acme.json", "nested.json"}
    added = json.loads(after["acme.json"])
    assert added[_GREET]["properties"]["greeting"]["kind"] == "text~"
    assert added[_GREET]["properties"]["account"]["kind"] == f"node({_ACCOUNT})"
    assert added[_GREET]["known"] == added[_GREET]["versions"] == ["1.3"]
    nested, old_nested = json.loads(after["nested.json"]), json.loads(before["nested.json"])
    assert nested.keys() - old_nested.keys() == {_ACCOUNT}
    assert {name: nested[name] for name in old_nested} == old_nested


def test_a_family_of_two_versions_says_what_each_of_them_has(documents: Path, facts: Path) -> None:
    (documents / "plugins-2.0-acme.json").write_text(json.dumps(acme(mood={"type": "string"})))
    import_family(documents, "acme", facts)
    greet = json.loads((facts / "acme.json").read_text())[_GREET]
    assert greet["known"] == greet["versions"] == ["1.3", "2.0"]
    assert greet["properties"]["mood"]["versions"] == ["2.0"]


def test_importing_a_family_again_changes_nothing(documents: Path, facts: Path) -> None:
    import_family(documents, "acme", facts)
    once = texts(facts)
    import_family(documents, "acme", facts)
    assert texts(facts) == once


@pytest.fixture
def all_plugins(tmp_path: Path) -> Path:
    """The documents of a full import, with two families and no core types."""
    folder = tmp_path / "all_plugins"
    folder.mkdir()
    document = acme()
    document["io.kestra.plugin.other.Send"] = {
        **type_of("task", "Task", {"cc": {"type": "string"}}),
        "plugin": "io.kestra.plugin.other",
    }
    contents: dict[str, Any] = {"core-": {"$defs": {}}, "flow-schema-": {"definitions": {}}, "plugins-": {"$defs": {}}}
    for needed_document in needed():
        for prefix, content in contents.items():
            if needed_document.name.startswith(prefix):
                (folder / needed_document.name).write_text(json.dumps(content))
    (folder / "plugins-all.json").write_text(json.dumps(document))
    origin = {"repo": "made/plugin-acme", "ref": "v1.2.0", "commit": "", "kestra": "1.3.0", "method": "javac"}
    (folder / "plugins-all.provenance.json").write_text(json.dumps({_GREET: origin, _WATCH: origin}))
    return folder


def test_a_family_is_imported_alone_from_a_document_of_all_plugins(all_plugins: Path, facts: Path) -> None:
    before = texts(facts)
    assert import_family(all_plugins, "acme", facts) == [_GREET, _WATCH]
    after = texts(facts)
    assert {name for name in after if after[name] != before.get(name)} == {"acme.json", "nested.json", "artifacts.json"}
    assert json.loads(after["acme.json"]).keys() == {_GREET, _WATCH}
    assert json.loads(after["artifacts.json"])["io.kestra.plugin.acme"]["versions"] == {"1.3": "1.2.0"}
    nested, old_nested = json.loads(after["nested.json"]), json.loads(before["nested.json"])
    assert nested == {**old_nested, _ACCOUNT: nested[_ACCOUNT]}


def test_a_family_imported_alone_has_the_facts_of_a_full_import(all_plugins: Path, facts: Path, tmp_path: Path) -> None:
    for release in RELEASES.values():
        document: dict[str, Any] = {"functions": {}, "filters": {}, "tests": {}, "operators": []}
        (all_plugins / f"expressions-{release}.json").write_text(json.dumps(document))
    import_all(all_plugins, tmp_path / "full")
    import_family(all_plugins, "acme", facts)
    full, alone = texts(tmp_path / "full"), texts(facts)
    assert alone["acme.json"] == full["acme.json"]
    assert json.loads(alone["nested.json"])[_ACCOUNT] == json.loads(full["nested.json"])[_ACCOUNT]


def test_a_part_of_a_family_is_replaced_when_the_family_is_imported_again(documents: Path, facts: Path) -> None:
    import_family(documents, "acme", facts)
    document = acme()
    document["$defs"][_ACCOUNT]["properties"]["team"] = {"type": "string"}
    (documents / "plugins-1.3-acme.json").write_text(json.dumps(document))
    import_family(documents, "acme", facts)
    assert json.loads(texts(facts)["nested.json"])[_ACCOUNT]["properties"].keys() == {"userName", "team"}


def test_a_family_that_no_document_has_is_an_error_with_a_suggestion(all_plugins: Path, facts: Path) -> None:
    with pytest.raises(SchemaError, match="has types of the plugin family 'acmee'") as caught:
        import_family(all_plugins, "acmee", facts)
    assert caught.value.hint == "did you mean 'acme'?"
    with pytest.raises(SchemaError, match="has types of the plugin family 'zzz'") as caught:
        import_family(all_plugins, "zzz", facts)
    assert caught.value.hint == "one of plugins-1.3.json, plugins-all.json, plugins-2.0.json has to have them"


def test_core_types_are_not_imported_alone(all_plugins: Path, facts: Path) -> None:
    with pytest.raises(SchemaError, match="core types cannot be imported alone"):
        import_family(all_plugins, "core", facts)


def test_a_family_without_a_document_is_an_error_that_names_the_document(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match="no documents of the plugin family 'acme'") as caught:
        import_family(tmp_path, "acme", tmp_path)
    assert caught.value.hint == "it needs plugins-1.3-acme.json"


def test_a_document_that_is_missing_is_an_error_that_names_the_script(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match=r"core-1\.1\.0\.json: No such file") as caught:
        import_all(tmp_path, tmp_path)
    assert "tools/source_facts.py" in (caught.value.hint or "")


def test_a_document_that_is_no_json_is_an_error(documents: Path, facts: Path) -> None:
    (documents / "plugins-1.3-acme.json").write_text("{")
    with pytest.raises(SchemaError, match=r"plugins-1\.3-acme\.json is not JSON"):
        import_family(documents, "acme", facts)


def test_the_script_names_the_documents_and_what_is_new(documents: Path) -> None:
    found = run(_ROOT, "tools/source_facts.py", str(documents))
    assert found.returncode == 1  # the documents of a full import are missing
    lines = [" ".join(line.split()) for line in found.stdout.splitlines()]
    assert "plugins-1.3-acme.json acme for 1.3: found, 2 types, new to the library: acme (2)" in lines
    assert any(line.startswith("core-1.1.0.json core types of 1.1") and line.endswith(": missing") for line in lines)


def test_a_made_up_family_is_imported_generated_and_used(documents: Path, tmp_path: Path) -> None:
    root = tmp_path / "repository"
    shutil.copytree(_ROOT / "kestra_dsl", root / "kestra_dsl", ignore=shutil.ignore_patterns("__pycache__"))
    for arguments in (
        ["-m", "kestra_dsl.codegen.import_facts", str(documents), "--family", "acme"],
        ["-m", "kestra_dsl.codegen.generate"],
        ["-m", "kestra_dsl.codegen.generate", "--check"],
        ["-c", _USE],
    ):
        found = run(root, *arguments)
        assert found.returncode == 0, found.stderr
    assert found.stdout == _YAML
    written = {path.relative_to(root).as_posix() for path in (root / "kestra_dsl/plugins/acme").rglob("*.py*")}
    assert written == {
        f"kestra_dsl/plugins/acme/{name}"
        for name in ("__init__.py", "__init__.pyi", "chat/__init__.py", "chat/__init__.pyi")
    }


_USE = """
from kestra_dsl import Flow
from kestra_dsl.plugins.acme import Account
from kestra_dsl.plugins.acme.chat import Greet, Watch

with Flow(id="hello", namespace="acme") as flow:
    Watch(id="watch", account=Account(user_name="bot"), interval="PT1M")
    greet = Greet(id="greet", greeting="Hello", max_words=3)
    Greet(id="again", greeting=greet.outputs.message_id)
text = flow.to_yaml()
assert Flow.from_yaml(text) == flow
assert [finding.message for finding in flow.check() if finding.severity == "error"] == []
print(text, end="")
"""

_YAML = """\
id: hello
namespace: acme
tasks:
  - id: greet
    type: io.kestra.plugin.acme.chat.Greet
    greeting: Hello
    maxWords: 3
  - id: again
    type: io.kestra.plugin.acme.chat.Greet
    greeting: "{{ outputs.greet.messageId }}"
triggers:
  - id: watch
    type: io.kestra.plugin.acme.chat.Watch
    account:
      userName: bot
    interval: PT1M
"""


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python in another process, with the library of this folder."""
    environ = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=root, env=environ, capture_output=True, text=True, check=False)


def test_a_correction_of_a_family_is_applied(documents: Path, facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(corrections._KINDS, _GREET, {"greeting": "text"})
    import_family(documents, "acme", facts)
    assert json.loads(texts(facts)["acme.json"])[_GREET]["properties"]["greeting"]["kind"] == "text"


def test_each_correction_is_of_a_type_or_part_in_the_facts(facts: Path) -> None:
    known = {name for text in texts(facts).values() for name in json.loads(text)}
    assert corrected_names() - known == set()
