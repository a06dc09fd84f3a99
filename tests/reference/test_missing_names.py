"""An import of what the library does not have says what to write, at the line of the import."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from kestra_dsl.errors import UnknownImportError


@pytest.mark.parametrize(
    ("statement", "hint"),
    [
        (
            "import kestra_dsl.plugins.vmware",
            'write Task(id="...", type="io.kestra.plugin.vmware....", properties={...})',
        ),
        ("from kestra_dsl.plugins import vmware", "`kdsl codegen` makes classes of your server's schema"),
        ("from kestra_dsl.plugins.vmware.s3 import Upload", 'type="io.kestra.plugin.vmware....'),
        ("from kestra_dsl.plugins.jdbc import oracl", "did you mean 'oracle'?"),
        ("from kestra_dsl.plugins.core.log import Lgo", "did you mean 'Log'?"),
        ("from kestra_dsl.plugins.core.log import Nothing", 'type="io.kestra.plugin.core.log.Nothing"'),
        ("from kestra_dsl import Log", "write `from kestra_dsl.plugins.core.log import Log`"),
        ("from kestra_dsl.plugins import postgresql", "write `from kestra_dsl.plugins.jdbc import postgresql`"),
        ("from kestra_dsl import Flw", "did you mean 'Flow'?"),
        ("from kestra_dsl.inputs import Strin", "did you mean 'String'?"),
        ("from kestra_dsl import if_", "write `from kestra_dsl.plugins.core.flow import If`"),
        ("from kestra_dsl.plugins.core import Query", "more packages"),
        ("import kestra_dsl.zzzzz", "it has "),
    ],
)
def test_an_import_says_what_to_write(statement: str, hint: str) -> None:
    code = compile(f"\n\n{statement}\n", "definition.py", "exec")
    with pytest.raises(UnknownImportError) as caught:
        exec(code, {"__name__": "definition"})
    assert hint in str(caught.value.hint)
    assert str(caught.value.origin) == "definition.py:3"


def test_the_error_is_one_of_pythons_own_as_well() -> None:
    with pytest.raises(ModuleNotFoundError):
        import_module("kestra_dsl.plugins.vmware")


def test_who_only_asks_whether_there_is_a_module_gets_none() -> None:
    assert find_spec("kestra_dsl.plugins.vmware") is None
    done = subprocess.run([sys.executable, "-m", "kestra_dsl.nothing"], check=False, capture_output=True, text=True)
    assert "No module named kestra_dsl.nothing" in done.stderr


def test_modules_of_others_are_none_of_its_business() -> None:
    with pytest.raises(ModuleNotFoundError) as caught:
        import_module("kestra_dsl_of_mine.nothing")
    assert not isinstance(caught.value, UnknownImportError)


def test_the_command_tells_it_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "flow.py"
    file.write_text("from kestra_dsl.plugins import vmware\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kestra_dsl", "check", str(file)], check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert f"{file}:1: " in done.stdout + done.stderr
    assert "kestra_dsl.plugins has no 'vmware'" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
