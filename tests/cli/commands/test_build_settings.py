"""`kdsl build` with settings, environments and options."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import kdsl
from tests.hello_project import hello_project, write


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


def test_target_and_out_are_chosen_on_the_command_line(project: Path) -> None:
    assert kdsl("build", "--target", "2.0", "--out", "elsewhere") == 0
    assert Path("elsewhere/company.team/hello.yaml").is_file()
    assert kdsl("build", "--target", "9.9") == 2


def test_an_environment_has_a_folder_namespaces_and_variables_of_its_own(project: Path) -> None:
    write(
        "pyproject.toml",
        """\
[tool.kdsl.env.prod]
namespaces = {"company" = "prod.company"}
variables = {bucket = "live"}
target = "1.1"
""",
    )
    write(
        "definitions/hello.py",
        """\
from kestra_dsl import Flow, kv
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    bucket = flow.variable("bucket", "test")
    Log(id="greet", message=f"{bucket} {kv('A', namespace='company.shared')} {kv('B', namespace='other')}")
    Subflow(id="next", namespace="company.team", flow_id="next")
    Subflow(id="there", namespace="companyother", flow_id="next")
""",
    )
    assert kdsl("build", "--env", "prod") == 0
    (file,) = Path("generated-prod").rglob("*.yaml")
    text = file.read_text(encoding="utf-8")
    assert file == Path("generated-prod/prod.company.team/hello.yaml")
    assert "namespace: prod.company.team\nvariables:\n  bucket: live\n" in text
    assert "kv('A', 'prod.company.shared')" in text.replace("namespace=", "")
    assert "kv('B', 'other')" in text.replace("namespace=", "")
    assert text.count("namespace: prod.company.team") == 2
    assert "namespace: companyother" in text
    assert not Path("generated").exists()
    assert kdsl("build", "--env", "test") == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[tool.kdsl]\ntarget = '7'\n", "unknown target '7'"),
        ("[tool.kdsl]\ntraget = '1.3'\n", "did you mean 'target'?"),
        ("[tool.kdsl]\ndefinitions = 'flows'\n", "must be a list"),
        ("[tool.kdsl]\ndefinitions = ['nowhere']\n", "no such file or folder: nowhere"),
        ("[tool.kdsl\n", "pyproject.toml"),
    ],
)
def test_bad_settings_are_bad_use(project: Path, capsys: pytest.CaptureFixture[str], text: str, words: str) -> None:
    write("pyproject.toml", text)
    assert kdsl("build") == 2
    assert words in capsys.readouterr().err
