"""Packages of generated classes: what each gives, and that taking one class costs one class."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache, wraps
from importlib import import_module
from inspect import get_annotations
from pathlib import Path

import pytest

import kestra_dsl
from kestra_dsl.codegen.generate import MOST_LINES
from tests.plugins.samples import LAYOUT, home

_ROOT = Path(kestra_dsl.__file__).parent
_FOLDERS = ("plugins", "models", "inputs", "retries")
_MODULES = sorted(path for folder in _FOLDERS for path in (_ROOT / folder).rglob("*.py"))
_PACKAGES = [path.parent for path in _MODULES if path.name == "__init__.py"]


def _name(folder: Path) -> str:
    return ".".join(["kestra_dsl", *folder.relative_to(_ROOT).parts])


def every_package(test: Callable[[Path], None]) -> Callable[[str], None]:
    """Call a test with each package, as one test a family; what fails is named."""
    families: dict[str, list[Path]] = {}
    for folder in _PACKAGES:
        families.setdefault(".".join(_name(folder).split(".")[:3]), []).append(folder)

    @pytest.mark.parametrize("family", families)
    @wraps(test)
    def of_family(family: str) -> None:
        for folder in families[family]:
            try:
                test(folder)
            except BaseException as error:
                error.add_note(f"for {_name(folder)}")
                raise

    del of_family.__wrapped__  # pytest would take the parameters from there
    return of_family


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
        assert given.__module__ == package
        assert given.__qualname__ == name


@every_package
def test_type_checkers_see_what_the_package_gives(folder: Path) -> None:
    """The stub has the classes with the fields that they have when the program runs, and the same outputs."""
    tree = ast.parse((folder / "__init__.pyi").read_text(encoding="utf-8"))
    stubs = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    module = import_module(_name(folder))
    assert {name for name in stubs if not _is_outputs(stubs, name)} == set(module.__all__)
    for name in module.__all__:
        cls = getattr(module, name)
        own = [*get_annotations(cls)]
        assert _annotated(stubs[name]) == own
        if f"{name}Outputs" in stubs and _is_outputs(stubs, f"{name}Outputs"):
            assert _annotated(stubs[f"{name}Outputs"]) == [*cls.outputs.fget.__annotations__["return"]._kestra_names]


def _is_outputs(stubs: Mapping[str, ast.ClassDef], name: str) -> bool:
    return [ast.unparse(base) for base in stubs[name].bases] in (["Outputs"], ["Outputs_"])


def _annotated(stub: ast.ClassDef) -> list[str]:
    return [
        node.target.id for node in stub.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]


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
        assert len(lines) <= MOST_LINES <= 2_500, path


def _fresh(code: str) -> set[str]:
    """The modules that a piece of code loads in an interpreter of its own."""
    probe = f"import json, sys\nbefore = set(sys.modules)\n{code}\nprint(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True, cwd=_ROOT.parent)
    return set(json.loads(done.stdout.splitlines()[-1]))


_DEFINED = """
import sys
from kestra_dsl.core.node import Node

def below(cls):
    return {cls} | {found for sub in cls.__subclasses__() for found in below(sub)}

made = {f"{cls.__module__}.{cls.__name__}" for cls in below(Node)}
print(json.dumps(sorted(name for name in made if ".core." not in name.replace("plugins.core", ""))))
"""


def _defined(code: str) -> set[str]:
    """The generated classes that a piece of code defines, in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", f"import json\n{code}\n{_DEFINED}"],
        check=True,
        capture_output=True,
        text=True,
        cwd=_ROOT.parent,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    ("java", "others"),
    [
        ("io.kestra.plugin.gcp.bigquery.Query", []),
        ("io.kestra.plugin.jdbc.postgresql.CopyIn", []),
        ("io.kestra.plugin.core.log.Log", []),
        ("io.kestra.plugin.core.flow.If", []),
        ("io.kestra.plugin.core.flow.Dag", ["kestra_dsl.plugins.core.flow.DagTask"]),
        ("io.kestra.plugin.ai.agent.AIAgent", []),
        ("io.kestra.core.models.flows.input.SelectInput", ["kestra_dsl.inputs.Input"]),
    ],
)
def test_taking_one_class_defines_it_and_its_bases(java: str, others: list[str]) -> None:
    place = home(java)
    assert _defined(f"from {place.package} import {place.name}") == {f"{place.package}.{place.name}", *others}


def test_packages_are_imported_without_their_classes() -> None:
    names = [_name(folder) for folder in _PACKAGES]
    loaded = _fresh(f"import {', '.join(names)}")
    assert set(names) <= loaded
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
