"""All links are valid, including headings, and every page is linked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.docs.pages import DOCS, PAGES, ROOT, name

_WITH_LINKS = [*PAGES, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "deploy").rglob("*.md"))]


class Link(NamedTuple):
    page: Path
    path: str
    heading: str

    @property
    def target(self) -> Path:
        return (self.page.parent / self.path).resolve() if self.path else self.page


def _links(page: Path) -> list[Link]:
    found = re.findall(r"\]\(([^)\s#]*)(?:#([^)\s]*))?\)", _prose(page))
    return [Link(page, path, heading) for path, heading in found if "://" not in path]


def _prose(page: Path) -> str:
    """Return a page without its code."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"`[^`\n]*`", "", text) if page.name == "reference.md" else text


def _anchors(page: Path) -> set[str]:
    """Return the anchors of the headings of a page, as on GitHub."""
    headings = re.findall(r"^#+ (.*)$", _prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


_LINKS = [link for page in _WITH_LINKS for link in _links(page)]


@pytest.mark.parametrize("link", _LINKS, ids=lambda link: f"{name(link.page)}-{link.path}#{link.heading}")
def test_a_link_is_valid(link: Link) -> None:
    assert link.target.exists()
    if link.heading:
        assert link.heading in _anchors(link.target)


def test_every_page_is_reached_from_the_index() -> None:
    seen: set[Path] = set()
    waiting = [DOCS / "README.md"]
    while waiting:
        page = waiting.pop()
        if page not in seen and page.suffix == ".md" and page.is_relative_to(DOCS):
            seen.add(page)
            waiting.extend(link.target for link in _links(page))
    decisions = {page for page in PAGES if page.parent.name == "decisions"}  # which are linked as a folder
    assert set(PAGES) - {ROOT / "README.md"} - decisions == seen - decisions


def test_the_readme_links_the_index() -> None:
    assert DOCS / "README.md" in {link.target for link in _links(ROOT / "README.md")}
