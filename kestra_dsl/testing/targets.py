"""Which Kestra version a flow is tested for, when the test names none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["target_of"]


def target_of(flow: Flow) -> str:
    """The target of the project that the definition lies in, so that tests judge what ``kdsl build`` writes."""
    from kestra_dsl.project.settings import settings

    return settings(Path(flow.origin.file).parent).target
