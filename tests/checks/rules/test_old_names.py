"""Old names of types and properties are reported, wherever a document has them."""

from __future__ import annotations

import pytest

from tests.checks.reporting import LOG, flow_of, reported

OLD = "io.kestra.core.tasks.log.Log"


@pytest.mark.parametrize(
    "text",
    [
        flow_of(tasks=f"- {{id: a, type: {OLD}, message: x}}\n"),
        flow_of(tasks=LOG + "  retry: {type: constant, interval: PT1S, maxAttempt: 2}\n"),
    ],
)
def test_an_old_name_is_reported(text: str) -> None:
    assert "KD113" in reported(text)


def test_present_names_are_not_reported() -> None:
    assert reported(flow_of(tasks=LOG)) == set()


def test_an_old_type_is_an_error_for_a_version_without_old_names() -> None:
    text = flow_of(tasks=f"- {{id: a, type: {OLD}, message: x}}\n")
    assert reported(text, "2.0") == {"KD114"}
