"""A test that goes through a package names what fails in it."""

from __future__ import annotations

import pytest

from tests.plugins.each import each_of_a_package
from tests.plugins.samples import TYPES

LOG, ECHO = "io.kestra.plugin.core.log.Log", "io.kestra.plugin.core.debug.Echo"


def test_what_fails_is_named_and_what_has_nothing_to_try_is_left_out() -> None:
    seen: list[str] = []

    @each_of_a_package([ECHO, LOG, "io.kestra.plugin.core.log.Fetch"], has=lambda java: java != ECHO)
    def wrong(java: str) -> None:
        seen.append(java)
        assert java != LOG

    (mark,) = wrong.pytestmark  # type: ignore[attr-defined]
    assert [*mark.args[1]] == ["plugins.core"]
    with pytest.raises(AssertionError) as found:
        wrong("plugins.core")
    assert found.value.__notes__ == [f"for {LOG}"]
    assert seen == [LOG]


def test_every_type_is_in_a_package() -> None:
    assert len(TYPES) > 500
    with pytest.raises(AssertionError, match="nothing to try"):
        each_of_a_package(TYPES, has=lambda _java: False)
