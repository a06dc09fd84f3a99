"""The default Kestra version of a test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["target_of"]


def target_of(flow: Flow) -> str:
    """The target of the project with the flow's definition, for which ``kdsl build`` writes its YAML."""
    from kestra_dsl.project.settings import settings

    return settings(Path(flow.origin.file).parent).target
