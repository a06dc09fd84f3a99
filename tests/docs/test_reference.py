"""The reference page is up to date and complete."""

from __future__ import annotations

import re
from pathlib import Path

import kestra_dsl
from kestra_dsl import engine, errors, patterns, testing
from kestra_dsl.cli import kdsl
from kestra_dsl.project import settings
from kestra_dsl.server.configuration import VARIABLES
from tests.docs.pages import ROOT
from tools.reference_page import ENVIRONMENT, PAGE, SETTINGS, reference_page

_NAMED = set(re.findall(r"`([\w. ]+)`", reference_page()))


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference_page(), "`make codegen` writes it anew"


def test_every_public_name_is_there() -> None:
    for module in (kestra_dsl, patterns, testing, errors, engine):
        assert set(module.__all__) <= _NAMED


def test_every_command_is_there() -> None:
    for name in kdsl.list_commands(None):  # type: ignore[arg-type]
        assert any(told == f"kdsl {name}" or told.startswith(f"kdsl {name} ") for told in _NAMED), name


def test_every_setting_is_there() -> None:
    assert SETTINGS.keys() - {"env.NAME"} == settings._KINDS.keys()


def test_every_environment_variable_is_there() -> None:
    sources = [path.read_text(encoding="utf-8") for path in _sources()]
    read = {name for text in sources for name in re.findall(r'os\.environ(?:\.get\(|\[)"(\w+)"', text)}
    own = {name for text in sources for name in re.findall(r'= "(KDSL_[A-Z_]+[A-Z])"', text)}
    assert read | own | VARIABLES.keys() == ENVIRONMENT.keys() | {"M2_HOME"} | _of_other_tools()


def _of_other_tools() -> set[str]:
    """Variables that are read as well, each named beside the one of this library."""
    return set(re.findall(r"`(KESTRA(?:CTL)?_[A-Z_]+)`", "".join(ENVIRONMENT.values())))


def _sources() -> list[Path]:
    return [path for path in (ROOT / "kestra_dsl").rglob("*.py") if "plugins" not in path.relative_to(ROOT).parts]
