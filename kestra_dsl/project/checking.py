"""Checking files: Python definitions and YAML alike."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.checks import Finding, all_rules
from kestra_dsl.checks.rules.documents import BROKEN_DEFINITION, UNREADABLE
from kestra_dsl.errors import KestraDslError, YamlError
from kestra_dsl.origin import Origin
from kestra_dsl.project.finding import flows_of, load_module

if TYPE_CHECKING:
    from kestra_dsl.flow import Flow

__all__ = ["Checked", "check_file", "unbuilt"]


class Checked(NamedTuple):
    """What checking one file gave."""

    flows: int
    findings: list[Finding]


def check_file(file: Path, target: str, seen: set[int]) -> Checked:
    """Check every flow of a file. ``seen`` are the flows that other files had, by identity: none is counted twice."""
    try:
        flows = [flow for flow in _flows(file, target) if id(flow) not in seen]
        findings = [finding for flow in flows for finding in flow.check(target)]
    except YamlError as error:
        return Checked(1, [unbuilt(UNREADABLE, error, file)])
    except KestraDslError as error:
        return Checked(1, [unbuilt(BROKEN_DEFINITION, error, file)])
    seen.update(map(id, flows))
    return Checked(len(flows), findings)


def _flows(file: Path, target: str) -> list[Flow]:
    if file.suffix == ".py":
        return flows_of(load_module(file))
    from kestra_dsl.reading import read_flow

    return [read_flow(_text(file), file=str(file), target=target, strict=False)]


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise YamlError(
            "this is not UTF-8", file=str(file), line=line, column=1, hint="save the file as UTF-8"
        ) from None
    except OSError as error:
        raise YamlError(error.strerror or str(error), file=str(file), line=1, column=1) from None


def unbuilt(code: str, error: KestraDslError, file: Path) -> Finding:
    """The finding for a file that gives no flow to check."""
    origin = error.origin or Origin(str(file), 1)
    return Finding(origin, code, all_rules()[code].severity, error.message, error.hint, flow="", subject=f"file {file}")
