"""The files that a build generates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["Output"]


class Output(NamedTuple):
    """A generated file."""

    path: str
    """Relative to the folder of generated files."""
    text: str
    flow: str
    """What it belongs to: the namespace and id of a flow, or a namespace."""
    origin: Origin
    content: bytes | None = None
    """The content of a namespace file, whose text is only shown."""
    keys: tuple[tuple[str, Origin], ...] = ()
    """The keys in the file of a namespace, with the source location of each."""

    @property
    def data(self) -> bytes:
        """What is written."""
        return self.text.encode() if self.content is None else self.content
