"""Warnings about missing subflows."""

from __future__ import annotations

from kestra_dsl.engine.missing_subflows import without_known_subflows

MISSING = "The subflow 'load' not found in namespace 'company.team'."


def test_a_missing_subflow_is_no_warning_if_it_is_written_along() -> None:
    assert without_known_subflows([MISSING, "another"], {("load", "company.team")}) == ["another"]
    assert without_known_subflows([MISSING], {("load", "company.other"), ("other", "company.team")}) == [MISSING]
