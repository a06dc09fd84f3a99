"""Links that open an editor at a line of a definition."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["editor_link"]

_LINKS = {
    "vscode": "vscode://file{path}:{line}",
    "vscodium": "vscodium://file{path}:{line}",
    "cursor": "cursor://file{path}:{line}",
    "zed": "zed://file{path}:{line}",
    "pycharm": "pycharm://open?file={path}&line={line}",
    "intellij": "idea://open?file={path}&line={line}",
}


def editor_link(origin: Origin, editor: str) -> str | None:
    """Return the link that opens an editor at a source location.

    Args:
        origin: The source location.
        editor: The editor, of ``kestra_dsl.project.settings.EDITORS``.

    Returns:
        The link; None without an editor, and for code that is in no file.
    """
    if editor == "none" or origin.file.startswith("<"):
        return None
    path = Path(origin.file).absolute().as_posix()
    path = path if path.startswith("/") else f"/{path}"
    return _LINKS[editor].format(path=quote(path), line=origin.line)
