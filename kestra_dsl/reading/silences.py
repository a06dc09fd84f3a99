"""Comments that silence a check: ``# kdsl: silence KD403 because the image is our own``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kestra_dsl.core.metadata import silence
from kestra_dsl.core.source import DocumentLocation
from kestra_dsl.diagnostics.documents import BAD_SILENCE
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.reading.nodes import NodeReader

__all__ = ["apply_silences"]

_OURS = re.compile(r"kdsl\s*:")
_SILENCE = re.compile(r"kdsl\s*:\s*silence\s+(KD\d+)\s+because\s+(\S.*)")


def apply_silences(reader: NodeReader) -> None:
    """Apply each comment to the node that its line belongs to, or else the next line below it."""
    file = reader.document.file
    ours = {line: text for line, text in reader.document.remarks.items() if _OURS.match(text)}
    if not ours:
        return
    owners: dict[int, Node] = {}
    for node in reader.nodes:
        location = node._origin
        for line in location.lines.values() if isinstance(location, DocumentLocation) else ():
            owners.setdefault(line, node)
    lines = sorted(owners)
    for line, text in ours.items():
        match = _SILENCE.match(text)
        owner = next((owners[known] for known in lines if known >= line), None)
        if match and owner:
            silence(owner, match[1], because=match[2])
        else:
            form = "write `# kdsl: silence KD403 because ...`, above the node or behind its first line"
            message = f"{text!r} silences nothing"
            reader.findings.append(
                (None, Finding(Origin(file, line), BAD_SILENCE, "error", message, form, "", "comment"))
            )
