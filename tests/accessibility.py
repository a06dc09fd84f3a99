"""What axe finds on a page."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from tests.browser import Tab

__all__ = ["violations"]

_RUN = """axe.run(document, {resultTypes: ["violations"]}).then((result) => result.violations.map((one) =>
    one.id + ": " + one.help + ": " + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" and ")))"""


def violations(tab: Tab) -> list[str]:
    """Return what axe finds wrong with the page as it is now."""
    tab.run(f"{_script()}; null")
    found: list[str] = tab.run(_RUN)
    return found


@cache
def _script() -> str:
    return files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
