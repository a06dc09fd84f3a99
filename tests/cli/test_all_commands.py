"""What holds for every command: its help, its options, and which flows it selects."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from inspect import cleandoc
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from kestra_dsl.cli import kdsl as group
from kestra_dsl.cli.completion import complete_flow

Kdsl = Callable[..., Any]


def commands(parent: click.Group = group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command with its name, also those of groups such as `kdsl engine`."""
    context = click.Context(parent)
    for name in parent.list_commands(context):
        command = parent.get_command(context, name)
        assert command is not None
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")


COMMANDS = dict(commands())
TAKE_FLOWS = [
    name
    for name, command in COMMANDS.items()
    if any(parameter._custom_shell_complete is complete_flow for parameter in command.params)
]
ALL = ["company.other/report", "company.team/report", "company.team/taxi"]


def test_these_commands_take_flows() -> None:
    assert TAKE_FLOWS == ["build", "check", "diff", "graph", "list", "needs", "run", "show", "validate"]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_with_examples_and_documents_each_option(name: str) -> None:
    command = COMMANDS[name]
    _, _, examples = cleandoc(command.help or "").partition("\b\nExample")
    assert f"\n  kdsl {name}" in examples or isinstance(command, click.Group)
    for option in (each for each in command.params if isinstance(each, click.Option)):
        assert option.help and option.help.endswith(".") and option.help[0].isupper(), option.name


@pytest.mark.parametrize("name", COMMANDS)
def test_the_first_line_of_a_help_fits_into_the_list_of_commands(name: str, kdsl: Kdsl) -> None:
    above, _, last = name.rpartition(" ")
    lines = kdsl(*above.split(), "--help").out.split("Commands:\n")[1].splitlines()
    (line,) = [line for line in lines if line.split()[0] == last]
    assert not line.endswith("...") and len(line) <= 80
    assert line.endswith(".")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_printed_to_any_width_of_terminal(name: str, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in ("40", "80", "200"):
        monkeypatch.setenv("COLUMNS", columns)
        result = kdsl(*name.split(), "--help")
        assert (result.code, result.err) == (0, "")
        assert result.out.startswith(f"Usage: kdsl {name.split(maxsplit=1)[0]}")


@pytest.mark.parametrize("name", TAKE_FLOWS)
def test_a_command_that_takes_flows_needs_none_and_has_the_same_options(name: str) -> None:
    arguments = [each for each in COMMANDS[name].params if isinstance(each, click.Argument)]
    options = {option for each in COMMANDS[name].params for option in each.opts}
    assert not any(argument.required for argument in arguments)
    assert {"--env", "--target"} <= options


@pytest.mark.parametrize("name", TAKE_FLOWS)
def test_an_unknown_flow_version_or_environment_is_bad_use(name: str, in_project: Path, kdsl: Kdsl) -> None:
    others = {"run": ["--local"], "diff": ["--to-env", "prod"]}.get(name, [])
    for arguments, message in {
        ("tax",): "no such flow, file or folder: tax\n  hint: did you mean 'company.team/taxi'?",
        ("nowhere.yaml",): "no such file or folder: nowhere.yaml",
        ("",): "an argument is empty",
        ("--target", "9.9"): "'9.9' is not one of '1.1', '1.3', '2.0'",
        ("--env", "nowhere"): "no such environment: nowhere\n  hint: environments: prod",
    }.items():
        result = kdsl(name, *arguments, *others)
        assert result.code == 2
        assert message in result.err
        assert result.out == ""


class Engine:
    """Accepts all flows, and remembers them."""

    names: list[str] = []  # noqa: RUF012 - of the last call
    is_warm = True

    def __init__(self, *_: object, **__: object) -> None: ...

    def start(self) -> Engine:
        return self

    def close(self) -> None: ...

    def validate(self, flows: list[Any]) -> list[Any]:
        Engine.names = [f"{flow.namespace}/{flow.id}" for flow in flows]
        return []


def listed(kdsl: Kdsl, *arguments: str) -> list[str]:
    entries = json.loads(kdsl("list", *arguments, "--format", "json").out)
    return [f"{entry['namespace']}/{entry['id']}" for entry in entries]


def shown(kdsl: Kdsl, *arguments: str) -> list[str]:
    documents = yaml.safe_load_all(kdsl("show", *arguments).out)
    return [f"{flow['namespace']}/{flow['id']}" for flow in documents]


def drawn(kdsl: Kdsl, *arguments: str) -> list[str]:
    lines = kdsl("graph", *arguments).out.splitlines()
    return [json.loads(line.removeprefix("title: ")) for line in lines if line.startswith("title: ")]


def built(kdsl: Kdsl, *arguments: str) -> list[str]:
    lines = kdsl("build", *arguments, "--out", "never", "--check", "--fresh").out.splitlines()
    paths = [line.removeprefix("--- never/") for line in lines if line.startswith("--- ")]
    return [path.removesuffix(".yaml") for path in paths]


def validated(kdsl: Kdsl, *arguments: str) -> list[str]:
    assert kdsl("validate", *arguments).code == 0
    return Engine.names


def compared(kdsl: Kdsl, *arguments: str) -> list[str]:
    result = kdsl("diff", *arguments, "--to-env", "prod")
    assert result.code == 1
    lines = result.out.splitlines()
    namespaces = [line.split(": ")[1] for line in lines if line.startswith("-namespace: ")]
    ids = [line.split(": ")[1] for line in lines if line.startswith(" id: ")]
    return [f"{namespace}/{flow_id}" for namespace, flow_id in zip(namespaces, ids, strict=True)]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ALL),
        (["taxi"], ["company.team/taxi"]),
        (["company.other/report"], ["company.other/report"]),
        (["company.team.report", "taxi"], ["company.team/report", "company.team/taxi"]),
        (["*.team/*"], ["company.team/report", "company.team/taxi"]),
        (["definitions.taxi"], ["company.team/report", "company.team/taxi"]),
        (["definitions/other.py"], ["company.other/report"]),
        (["definitions/other.py", "taxi"], ["company.other/report", "company.team/taxi"]),
        (["definitions"], ALL),
        (["."], ALL),
    ],
    ids=lambda value: " ".join(value) or "none",
)
@pytest.mark.parametrize("names", [listed, shown, drawn, built, validated])
def test_all_commands_select_the_same_flows(
    names: Callable[..., list[str]],
    arguments: list[str],
    expected: list[str],
    in_project: Path,
    kdsl: Kdsl,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kestra_dsl.engine.Engine", Engine)
    assert names(kdsl, *arguments) == expected
    assert json.loads(kdsl("check", *arguments, "--format", "json").out)["flows"] == len(expected)
    if len(arguments) < 2:  # else they are compared with each other
        assert compared(kdsl, *arguments) == expected


@pytest.mark.parametrize("names", [listed, shown, drawn, validated])
def test_yaml_is_selected_by_file_folder_and_stdin(
    names: Callable[..., list[str]], in_project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kestra_dsl.engine.Engine", Engine)
    text = kdsl("show", "taxi").out
    (in_project / "flows").mkdir()
    (in_project / "flows" / "old.yaml").write_text(text)
    for argument in ("flows", "flows/old.yaml", "-"):
        with (in_project / "flows" / "old.yaml").open() as stdin:
            monkeypatch.setattr(sys, "stdin", stdin)
            assert names(kdsl, argument) == ["company.team/taxi"]


def test_an_environment_changes_each_flow_once(in_project: Path, kdsl: Kdsl) -> None:
    with (in_project / "pyproject.toml").open("a") as file:
        file.write("[tool.kdsl.env.deep.namespaces]\ncompany = 'company.deep'\n")
    assert listed(kdsl, "taxi", "--env", "deep") == ["company.deep.team/taxi"]
    assert listed(kdsl, "taxi", "--env", "deep") == ["company.deep.team/taxi"]
    assert listed(kdsl, "taxi") == ["company.team/taxi"]


def test_the_definitions_are_loaded_from_the_root_of_the_project(
    in_project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    (in_project / "pyproject.toml").write_text("[tool.kdsl]\ndefinitions = ['pipelines']\n")
    (in_project / "definitions").rename(in_project / "pipelines")
    (in_project / "pipelines" / "__init__.py").unlink()
    other = in_project / "pipelines" / "other.py"
    other.write_text(other.read_text().replace("definitions", "pipelines"))
    monkeypatch.chdir(in_project / "pipelines")
    assert listed(kdsl) == ALL
    assert kdsl("build").code == 0
    assert kdsl("check").code == 0


@pytest.mark.parametrize("name", [name for name in TAKE_FLOWS if name != "run"])
def test_flows_that_are_not_meant_for_the_target_are_left_out_and_listed(
    name: str, in_project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kestra_dsl.engine.Engine", Engine)
    taxi = in_project / "definitions" / "taxi.py"
    taxi.write_text(taxi.read_text() + 'from kestra_dsl import only_for\nonly_for(taxi, "2.0", because="it is new")\n')
    result = kdsl(name, "--target", "1.3", *(["--target", "2.0"] if name == "diff" else []))
    assert result.code == 0
    assert "1 flow left out, not meant for Kestra 1.3: company.team.taxi (it is new)\n" in result.err


def test_a_broken_module_hides_only_its_own_flows(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "broken.py").write_text("\n1 / 0\n")
    for command in ("check", "show", "graph", "list"):
        assert kdsl(command, "taxi").code == 0
        result = kdsl(command, "missing")
        assert result.code == 1
        assert "definitions/broken.py:2: " in result.out + result.err


def test_an_id_of_several_flows_is_ambiguous_where_one_is_needed(in_project: Path, kdsl: Kdsl) -> None:
    for command in (["show"], ["graph"], ["diff", "--to-env", "prod"], ["run", "--local"]):
        result = kdsl(*command, "report")
        assert result.code == 2
        assert "'report' means 2 flows" in result.err
    assert listed(kdsl, "report") == ["company.other/report", "company.team/report"]


def test_run_without_a_name_runs_the_only_flow(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "--local")
    assert result.code == 2
    assert "the project has 3 flows: name one of them\n  hint: company.other/report, company.team/report" in result.err


def test_commands_are_in_the_folder_of_commands() -> None:
    for module in Path(group.callback.__code__.co_filename).parent.glob("*.py"):  # type: ignore[union-attr]
        assert "@click.command" not in module.read_text(encoding="utf-8"), f"{module} belongs in cli/commands"


def test_help_loads_neither_the_model_nor_an_engine() -> None:
    code = "import sys; from kestra_dsl.cli import main\ntry: main(['--help'])\nfinally: print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {"pydantic", "kestra_dsl.core.flow", "kestra_dsl.engine.engines", "rich", "requests", "yaml"}
