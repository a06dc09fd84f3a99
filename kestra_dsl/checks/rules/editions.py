"""Properties that only Kestra's Enterprise Edition has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.models import AssetsDeclaration

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []


@rule("KD131", "Assets, which only the Enterprise Edition has", AssetsDeclaration, severity="warning")
def assets_need_the_enterprise_edition(_assets: AssetsDeclaration, _checked: CheckedFlow) -> Problems:
    yield Problem(
        "assets are a feature of Kestra's Enterprise Edition",
        hint="the open-source edition rejects the flow: remove them, or silence this",
    )
