"""One test for each plugin family of generated classes, which goes through all that is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest

from tests.plugins.samples import home

__all__ = ["each_of_a_package"]

Test = Callable[[str], None]


def each_of_a_package(javas: Iterable[str], *, has: Callable[[str], Any] = bool) -> Callable[[Test], Test]:
    """Call a test with each type or class, by its Java name, as one test a family; what fails is named.

    ``has`` leaves out those in which the test would find nothing to try.
    """
    packages: dict[str, list[str]] = {}
    for java in filter(has, javas):
        family = ".".join(home(java).package.split(".")[1:3])
        packages.setdefault(family, []).append(java)
    assert packages, "nothing to try"

    def decorate(test: Test) -> Test:
        @pytest.mark.parametrize("package", packages)
        @wraps(test)
        def of_package(package: str) -> None:
            for java in packages[package]:
                try:
                    test(java)
                except BaseException as error:
                    error.add_note(f"for {java}")
                    raise

        del of_package.__wrapped__  # pytest would take the parameters from there
        return of_package

    return decorate
