"""A graph as an SVG document, laid out and drawn by the JavaScript of the page."""

from __future__ import annotations

import json
import threading
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import NotInstalledError

if TYPE_CHECKING:
    from kestra_dsl.graph.elements import Graph

__all__ = ["DRAWING", "asset", "svg"]

DRAWING = ("dagre.min.js", "layout.js", "project_layout.js", "drawing.js")
"""The scripts that lay out and draw a graph. They need no browser."""

_LOCK = threading.Lock()
_STACK = 4 * 1024 * 1024
# dagre copies plain data with it, which browsers have.
_PRELUDE = "var self = globalThis; globalThis.structuredClone = (value) => JSON.parse(JSON.stringify(value));"


def svg(graph: Graph) -> str:
    """Draw a graph as an SVG document that follows the light or dark theme of its reader.

    Args:
        graph: The graph of a flow or a project.

    Returns:
        The text of the document.

    Raises:
        NotInstalledError: The extra ``ui`` is not installed.
    """
    with _LOCK:
        drawing: str = json.loads(_engine()(json.dumps(graph.to_dict()), asset("drawing.css")))
    return drawing


@cache
def asset(name: str, package: str = "kestra_dsl.graph") -> str:
    """Return the text of a file that belongs to a page.

    Args:
        name: The name of the file.
        package: The package that has it in its folder ``assets``.
    """
    return files(package).joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _engine() -> Any:
    try:
        import quickjs
    except ImportError as error:
        raise NotInstalledError(
            "drawing an SVG needs the package quickjs-ng", hint="install it with: pip install 'kestra-dsl[ui]'"
        ) from error
    context = quickjs.Context()
    context.set_max_stack_size(_STACK)
    for script in (_PRELUDE, *map(asset, DRAWING)):
        context.eval(script)
    # As JSON, since the binding cannot return a text that was joined from parts.
    return context.eval("(graph, style) => JSON.stringify(kdslDrawing.svg(JSON.parse(graph), style))")
