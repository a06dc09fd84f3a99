"""The two parsers whose events the reader builds data from.

libyaml is eight times as fast as PyYAML's own parser, but accepts some texts that Kestra's parser rejects. PyYAML's own
parser, with two corrections, agrees with Kestra's and reports errors precisely. So libyaml reads first. What it
rejects, and what raises a ``DoubtError``, is read again by ``KestraLoader``, whose answer counts. The measurements are
in docs/decisions/0021-two-yaml-parsers.md.
"""

from __future__ import annotations

from typing import Any

import yaml

__all__ = ["PARSERS", "DoubtError", "KestraLoader"]

_ESCAPES = {char: text for char, text in yaml.SafeLoader.ESCAPE_REPLACEMENTS.items() if char not in {"/", "\t"}}


class DoubtError(yaml.YAMLError):
    """libyaml has accepted something that Kestra's parser may reject."""


class KestraLoader(yaml.SafeLoader):
    r"""PyYAML's own parser, without the escape ``\/``, and with tabs between the words of a plain scalar."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        vars(self)["ESCAPE_REPLACEMENTS"] = _ESCAPES

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str] | None:
        length = 0
        while self.peek(length) in {" ", "\t"}:
            length += 1
        blanks = self.prefix(length)
        self.forward(length)
        chunks = super().scan_plain_spaces(indent, start_mark)
        return [blanks] if blanks and chunks == [] else chunks


PARSERS: list[Any] = [yaml.CSafeLoader, KestraLoader] if yaml.__with_libyaml__ else [KestraLoader]
"""In the order in which they are tried; the answer of the last one counts."""
