"""A flow in a notebook: its page in a frame."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from kestra_dsl.errors import KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["notebook_html"]


def notebook_html(flow: Flow) -> str:
    """Return the page of a flow in a frame that cannot reach the notebook.

    Args:
        flow: The flow. It may be incomplete.

    Returns:
        The HTML; the message of the error for a flow that cannot be drawn.
    """
    from kestra_dsl.graph.page import page

    try:
        text = page([flow])
    except KestraDslError as error:
        return f"<pre>{escape(str(error))}</pre>"
    return f'<iframe sandbox="allow-scripts" width="100%" height="560" srcdoc="{escape(text)}"></iframe>'
