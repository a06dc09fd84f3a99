"""The pages that explain the codes of findings."""

from __future__ import annotations

from pathlib import Path

__all__ = ["code_pages"]


def code_pages() -> dict[str, Path]:
    """Return the page of each code."""
    pages = Path(__file__).parent.parent / "checks" / "pages"
    return {page.stem: page for page in sorted(pages.glob("KD*.md"))}
