"""``kdsl explain`` as a person calls it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl.checks import all_rules

Kdsl = Callable[..., Any]


@pytest.mark.parametrize("code", ["KD203", "kd203"])
def test_a_code_is_explained_by_its_page(code: str, kdsl: Kdsl) -> None:
    result = kdsl("explain", code)
    assert result.code == 0
    assert result.out.startswith("# KD203: An unknown variable in an expression\n")


def test_without_a_code_every_code_is_listed_with_its_severity(kdsl: Kdsl) -> None:
    lines = kdsl("explain").out.splitlines()
    assert [line.split()[:2] for line in lines] == [[rule.code, rule.severity] for rule in all_rules().values()]


@pytest.mark.parametrize("code", all_rules())
def test_every_code_has_something_to_say(code: str, kdsl: Kdsl) -> None:
    assert kdsl("explain", code).out.startswith(f"# {code}: ")


@pytest.mark.parametrize(("code", "hint"), [("KD2033", "did you mean 'KD203'?"), ("x", "lists the codes")])
def test_an_unknown_code_is_bad_use(code: str, hint: str, kdsl: Kdsl) -> None:
    result = kdsl("explain", code)
    assert result.code == 2
    assert hint in result.err


@pytest.mark.parametrize("code", ["../KD203", "KD*", ""])
def test_a_code_is_no_path_and_no_pattern(code: str, kdsl: Kdsl) -> None:
    assert kdsl("explain", code).code == 2
