"""Reading with each of the parsers that there are: what comes out may not depend on which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import pytest
import yaml

from kestra_dsl.errors import YamlError
from kestra_dsl.yaml import Document, read, reader
from kestra_dsl.yaml.document import YamlMapping
from kestra_dsl.yaml.parsers import KestraLoader

PARSERS: list[list[Any]] = [[KestraLoader]]
if yaml.__with_libyaml__:
    PARSERS.append([yaml.CSafeLoader, KestraLoader])


def _outcome(text: str, parsers: list[Any]) -> Document | YamlError:
    with patch.object(reader, "PARSERS", parsers):
        try:
            return read(text, "flow.yaml")
        except YamlError as error:
            return error


def _shown(outcome: Document | YamlError) -> Any:
    if isinstance(outcome, YamlError):
        return str(outcome), outcome.line, outcome.column
    return repr(outcome.data), list(_lines(outcome.data)), outcome.remarks


def _lines(data: Any) -> Iterator[tuple[int, dict[str, int]]]:
    """The lines of each mapping and of its entries."""
    if isinstance(data, YamlMapping):
        yield data.line, data.lines
        for value in data.values():
            yield from _lines(value)
    elif isinstance(data, list):
        for value in data:
            yield from _lines(value)


def _read_by_all(text: str) -> Document:
    first, *others = (_outcome(text, parsers) for parsers in PARSERS)
    for other in others:
        assert _shown(other) == _shown(first)
    if isinstance(first, YamlError):
        raise first
    return first


@pytest.fixture(scope="session")
def read_by_all() -> Callable[[str], Document]:
    """``read`` with every parser, which have to agree: on the data, the places and the comments, or on the error."""
    return _read_by_all
