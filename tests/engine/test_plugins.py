"""Plugins that the engine loads from jars."""

from pathlib import Path

import pytest

from kestra_dsl import Flow, Task
from kestra_dsl.engine import Engine
from kestra_dsl.engine.java_classes.mock_class import mock_class_files
from kestra_dsl.engine.java_classes.own_jar import jar_of
from kestra_dsl.errors import UsageError

LOAD = "com.company.Load"


@pytest.fixture
def plugin(tmp_path: Path) -> Path:
    """A jar with one task, which has no properties of its own."""
    manifest = {"META-INF/MANIFEST.MF": b"Manifest-Version: 1.0\nX-Kestra-Group: com.company\n"}
    jar = tmp_path / "plugins" / "company.jar"
    jar.parent.mkdir()
    jar.write_bytes(jar_of({**manifest, **mock_class_files(LOAD)}))
    return jar


def test_a_task_of_a_jar_is_real(plugin: Path, kestra: Engine) -> None:
    right = Flow(id="right", namespace="demo", tasks=[Task(id="load", type=LOAD)])
    wrong = Flow(id="wrong", namespace="demo", tasks=[Task(id="load", type=LOAD, properties={"table": "trips"})])

    (stood_in_for,) = kestra.validate([right])
    assert [one.type for one in stood_in_for.stubs] == [LOAD]

    with Engine(kestra.target, plugins=[plugin.parent], own_process=True) as engine:
        real, refused = engine.validate([right, wrong])
    assert real.valid
    assert not real.stubs
    assert refused.errors[0].startswith('Unrecognized field "table"')


@pytest.mark.engines("1.3")
def test_what_is_no_plugin_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    (tmp_path / "jars").mkdir()
    (tmp_path / "jars" / "text.jar").write_text("no archive")
    places = [tmp_path / name for name in ("empty", "notes.txt", "missing.jar", "jars", "jars/text.jar")]
    places[0].mkdir()
    for place in places:
        with pytest.raises(UsageError, match="no plugin in"):
            Engine("1.3", plugins=[place])
