"""Packages of generated classes: what each gives, and that taking one class costs one class."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import kestra_dsl
from kestra_dsl.catalog.kinds import parse_kind
from kestra_dsl.catalog.package_layout import ClassPath
from kestra_dsl.codegen.generate import MOST_LINES
from tests.plugins.samples import ALL, LAYOUT, home, properties

_ROOT = Path(kestra_dsl.__file__).parent
_FOLDERS = ("plugins", "models", "inputs", "retries")
_MODULES = sorted(path for folder in _FOLDERS for path in (_ROOT / folder).rglob("*.py"))
_PACKAGES = [path.parent for path in _MODULES if path.name == "__init__.py"]


def _name(folder: Path) -> str:
    return ".".join(["kestra_dsl", *folder.relative_to(_ROOT).parts])


every_package = pytest.mark.parametrize("folder", _PACKAGES, ids=_name)


@cache
def _homes() -> Mapping[str, frozenset[str]]:
    homes: dict[str, set[str]] = {}
    for place in (*LAYOUT.classes.values(), *LAYOUT.bases.values()):
        homes.setdefault(place.package, set()).add(place.name)
    return {package: frozenset(names) for package, names in homes.items()}


def test_every_class_is_in_a_package_that_exists() -> None:
    assert set(_homes()) - {"kestra_dsl.core.nodes"} <= {_name(folder) for folder in _PACKAGES}


@every_package
def test_a_package_gives_what_it_names_and_names_what_it_gives(folder: Path) -> None:
    package = _name(folder)
    module = import_module(package)
    expected = _homes().get(package, frozenset())
    assert set(module.__all__) == expected
    assert list(module.__all__) == sorted(module.__all__)
    for name in module.__all__:
        given = getattr(module, name)
        assert given.__name__ == name
        assert given.__module__.startswith(f"{package}._")


@every_package
def test_type_checkers_see_what_the_package_gives(folder: Path) -> None:
    tree = ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))
    seen = {
        alias.asname
        for block in tree.body
        if isinstance(block, ast.If)
        for line in block.body
        if isinstance(line, ast.ImportFrom)
        for alias in line.names
        if alias.asname == alias.name
    }
    assert seen == set(import_module(_name(folder)).__all__)


@every_package
def test_a_package_lists_its_classes_and_the_packages_below(folder: Path) -> None:
    module = import_module(_name(folder))
    below = {path.name for path in folder.iterdir() if (path / "__init__.py").is_file()}
    assert {*module.__all__, *below} <= set(dir(module))
    for name in below:
        assert getattr(module, name).__name__ == f"{module.__name__}.{name}"


@every_package
def test_a_package_refuses_a_name_it_does_not_have(folder: Path) -> None:
    module = import_module(_name(folder))
    with pytest.raises(AttributeError, match="has no 'NoSuchName'"):
        module.NoSuchName  # noqa: B018
    if module.__all__:
        longest = max(module.__all__, key=len)
        with pytest.raises(AttributeError, match=f"did you mean '{longest}'"):
            getattr(module, longest + "x")


@every_package
def test_a_generated_module_is_small_and_says_that_it_is_generated(folder: Path) -> None:
    for path in folder.glob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("# Generated from Kestra's own facts by `"), path
        assert len(lines) <= MOST_LINES <= 1_500, path


def _fresh(code: str) -> set[str]:
    """The modules that a piece of code loads in an interpreter of its own."""
    probe = f"import json, sys\nbefore = set(sys.modules)\n{code}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True, cwd=_ROOT.parent)
    return set(json.loads(done.stdout.splitlines()[-1]))


def _held(java: str) -> set[str]:
    """The modules of a type and of what its properties hold, however deep."""
    found: set[str] = set()
    todo: list[str] = [java]
    while todo:
        name = todo.pop()
        if home(name).module in found:
            continue
        found.add(home(name).module)
        if "base" in ALL[name]:
            found.add(_module(LAYOUT.bases[ALL[name]["base"]]))
        for entry in properties(name).values():
            for kind in parse_kind(entry["kind"]).walk():
                if kind.name == "node":
                    todo.append(kind.words[0])
                elif kind.name == "base":
                    found.add(_module(LAYOUT.bases[kind.words[0]]))
    return found


def _module(place: ClassPath) -> str:
    return place.package if place.package == "kestra_dsl.core.nodes" else place.module


def _class_modules(loaded: Iterable[str]) -> set[str]:
    return {
        name
        for name in loaded
        if name.startswith(tuple(f"kestra_dsl.{folder}." for folder in _FOLDERS))
        and name.rpartition(".")[2].startswith("_")
    }


@pytest.mark.parametrize(
    "java",
    [
        "io.kestra.plugin.gcp.bigquery.Query",
        "io.kestra.plugin.jdbc.postgresql.CopyIn",
        "io.kestra.plugin.core.log.Log",
        "io.kestra.plugin.core.flow.If",
        "io.kestra.plugin.core.trigger.Schedule",
        "io.kestra.plugin.ai.agent.AIAgent",
        "io.kestra.plugin.notifications.discord.DiscordExecution",
        "io.kestra.core.models.flows.input.SelectInput",
    ],
)
def test_taking_one_class_defines_it_and_what_it_holds(java: str) -> None:
    place = home(java)
    loaded = _fresh(f"from {place.package} import {place.name}")
    assert _class_modules(loaded) == _held(java) - {"kestra_dsl.core.nodes"}


def test_a_query_of_bigquery_loads_no_sibling() -> None:
    loaded = _fresh("from kestra_dsl.plugins.gcp.bigquery import Query")
    siblings = {name for name in loaded if name.startswith("kestra_dsl.plugins.gcp.bigquery.")}
    assert siblings == {"kestra_dsl.plugins.gcp.bigquery._query"}


def test_packages_are_imported_without_their_classes() -> None:
    names = [_name(folder) for folder in _PACKAGES]
    loaded = _fresh(f"import {', '.join(names)}")
    assert set(names) <= loaded
    assert _class_modules(loaded) == set()
    assert not loaded & {"pydantic", "pydantic_core"}


def test_importing_the_library_loads_nothing_heavy() -> None:
    loaded = _fresh("import kestra_dsl")
    tops = {name.partition(".")[0] for name in loaded}
    assert not tops & {"pydantic", "pydantic_core", "requests", "rich", "click", "yaml", "ruamel", "jpype"}


def test_writing_a_flow_loads_neither_the_network_nor_the_command_line() -> None:
    loaded = _fresh(
        "from kestra_dsl import Flow\nfrom kestra_dsl.plugins.core.log import Log\n"
        "Flow(id='a', namespace='b', tasks=[Log(id='c', message='d')]).to_yaml()"
    )
    tops = {name.partition(".")[0] for name in loaded}
    assert not tops & {"requests", "rich", "click", "jpype", "http", "urllib3"}
    assert not {name for name in loaded if name.startswith(("kestra_dsl.codegen", "kestra_dsl.catalog.facts"))}
