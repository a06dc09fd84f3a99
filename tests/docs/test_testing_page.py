"""The tests that the documentation shows are tests that pass."""

import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine import Engine
from kestra_dsl.engine.installing.versions import RELEASES

PAGE = Path(__file__).parents[2] / "docs" / "testing-flows.md"


def shown() -> dict[str, Callable[..., None]]:
    """The test functions of the page, by name."""
    found: dict[str, Callable[..., None]] = {}
    for code in re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        if "def test_" in code:
            known: dict[str, Any] = {}
            exec(compile(code, str(PAGE), "exec"), known)
            found.update((name, value) for name, value in known.items() if name.startswith("test_"))
    return found


def named_versions(function: Callable[..., None]) -> list[str]:
    """Those that a test asks `kestra_on` for."""
    targets = "|".join(re.escape(release.target) for release in RELEASES)
    return re.findall(rf"'({targets})'", repr(function.__code__.co_consts))


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.engines(*named_versions(test))) for name, test in shown().items()]
)
def test_a_test_of_the_page_passes(name: str, kestra: Engine, kestra_on: Callable[[str], Engine]) -> None:
    function = shown()[name]
    fixtures = {"kestra": kestra, "kestra_on": kestra_on}
    function(**{parameter: fixtures[parameter] for parameter in inspect.signature(function).parameters})
