"""Comments that silence a check: ``# kdsl: silence KD403 because the image is our own``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kestra_dsl.core.metadata import silence
from kestra_dsl.diagnostics.documents import BAD_SILENCE
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.reading.parts import Parts
    from kestra_dsl.yaml import Document

__all__ = ["give_silences"]

_OURS = re.compile(r"kdsl\s*:")
_SILENCE = re.compile(r"kdsl\s*:\s*silence\s+(KD\d+)\s+because\s+(\S.*)")


def give_silences(document: Document, parts: Parts) -> None:
    """Each comment speaks of the part whose line it stands on, or whose next line follows it."""
    ours = {line: text for line, text in document.remarks.items() if _OURS.match(text)}
    if not ours:
        return
    owners: dict[int, Node] = {}
    nodes = {id(node): node for node in parts.made.values()}
    for (part, _), line in parts.lines.items():
        if part in nodes:  # else something else took its place
            owners.setdefault(line, nodes[part])
    lines = sorted(owners)
    for line, text in ours.items():
        said = _SILENCE.match(text)
        owner = next((owners[known] for known in lines if known >= line), None)
        if said and owner:
            silence(owner, said[1], because=said[2])
        else:
            form = "write `# kdsl: silence KD403 because ...`, above the part or behind its first line"
            message = f"{text!r} silences nothing"
            origin = Origin(document.file, line)
            parts.findings.append((0, Finding(origin, BAD_SILENCE, "error", message, form, "", "comment")))
