"""Kestra's own flows for 1.3, given to 2.0: as they are, and as this library writes them for 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.errors import DefinitionError
from kestra_dsl.migrating.causes import cause_of
from tests.conformance.kestra_flows import valid_flows

__all__ = ["PAGE", "TABLES", "Lowered", "errors_of", "lowered_flows", "tables"]

PAGE = Path(__file__).parent.parent.parent / "docs" / "conformance.md"
TABLES = ("<!-- lowering: begin -->\n", "<!-- lowering: end -->\n")
"""What the tables stand between in docs/conformance.md."""


class Lowered(NamedTuple):
    """What became of one flow."""

    name: str
    rejected: str | None
    """What 2.0 does not accept in the flow as it is."""
    refused: str | None
    """Why this library does not write it for 2.0."""
    invalid: str | None
    """What 2.0 does not accept in what was written."""
    text: str | None

    @property
    def valid(self) -> bool:
        """Whether 2.0 accepts what was written."""
        return self.refused is None and self.invalid is None


def lowered_flows(engine: Engine) -> list[Lowered]:
    """All of them, judged by the engine of 2.0."""
    written: dict[str, str] = {}
    refused: dict[str, str] = {}
    for name, text in valid_flows().items():
        try:
            written[name] = Flow.from_yaml(text, file=name).to_yaml("2.0")
        except DefinitionError as error:
            refused[name] = cause_of(error.message)
    verdicts = engine.validate_yaml([*valid_flows().values()])
    before = dict(zip(valid_flows(), (_reason(verdict.errors) for verdict in verdicts), strict=True))
    after = dict(zip(written, (_reason(errors) for errors in errors_of(engine, [*written.values()])), strict=True))
    return [
        Lowered(name, before[name], refused.get(name), after.get(name), written.get(name)) for name in valid_flows()
    ]


def tables(flows: Sequence[Lowered]) -> str:
    """What stands in docs/conformance.md."""
    rejected = [flow for flow in flows if flow.rejected is not None]
    made = [flow for flow in rejected if flow.valid]
    left = [flow for flow in rejected if not flow.valid]
    accepted = len(flows) - len(rejected)
    return "\n".join(
        [
            f"Of {len(flows)} flows, 2.0 accepts {accepted} as they are, and as they are written {_as_well(flows)}.",
            f"It rejects {len(rejected)}. **{len(made)} of these become valid**, {len(left)} do not.",
            "",
            "| what 2.0 rejects first | flows | made valid | not |",
            "| --- | --: | --: | --: |",
            *_by_rejection(rejected),
            f"| all | {len(rejected)} | {len(made)} | {len(left)} |",
            "",
            "| why not | flows | |",
            "| --- | --: | --- |",
            *_by_reason(left),
            "",
        ]
    )


def _as_well(flows: Iterable[Lowered]) -> str:
    worse = [flow.name for flow in flows if flow.rejected is None and not flow.valid]
    return f"too, except for {_names(worse)}" if worse else "too"


def _by_rejection(rejected: Sequence[Lowered]) -> list[str]:
    groups = _grouped((str(flow.rejected), flow) for flow in rejected)
    rows = []
    for what, group in groups:
        made = sum(flow.valid for flow in group)
        rows.append(f"| {what} | {len(group)} | {made or ''} | {len(group) - made or ''} |")
    return rows


def _by_reason(left: Iterable[Lowered]) -> list[str]:
    groups = _grouped((flow.refused or f"2.0 says: {flow.invalid}", flow) for flow in left)
    return [f"| {why} | {len(group)} | {_names(flow.name for flow in group)} |" for why, group in groups]


def _grouped(pairs: Iterable[tuple[str, Lowered]]) -> list[tuple[str, list[Lowered]]]:
    """The largest first."""
    groups: dict[str, list[Lowered]] = {}
    for key, flow in pairs:
        groups.setdefault(key, []).append(flow)
    return sorted(groups.items(), key=lambda entry: (-len(entry[1]), entry[0]))


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name.rpartition('.')[0]}`" for name in names)


def errors_of(engine: Engine, texts: Sequence[str]) -> list[Sequence[str]]:
    """What the engine rejects in each text. Tasks of plugins that 2.0 has in place of core tasks are stubbed."""
    found: list[Sequence[str]] = [verdict.errors for verdict in engine.validate_yaml(texts)]
    stubbed = [place for place, errors in enumerate(found) if errors and errors[0].startswith(_OF_PLUGINS)]
    flows = [Flow.from_yaml(texts[place], file=f"{place}.yaml", target=engine.target) for place in stubbed]
    for place, verdict in zip(stubbed, engine.validate(flows), strict=True):
        found[place] = verdict.errors
    return found


_OF_PLUGINS = ("Invalid type: io.kestra.plugin.kestra.", "Invalid type: io.kestra.plugin.scripts.shell.")


def _reason(errors: Sequence[str]) -> str | None:
    """The first thing that an engine says, in short."""
    if not errors:
        return None
    error = errors[0]
    if error.startswith("Invalid type: io.kestra.core.tasks."):
        return "old names of types"
    if found := re.match(r"Invalid type: (?:.*\.)?(\w+)$", error):
        return f"`{found[1]}`"
    if found := re.match(r'Unrecognized field "(\w+)" \(class (?:\w+\.)*(\w+)\)', error):
        owner = "a flow" if found[2].startswith("FlowWith") else f"`{found[2]}`"
        return f"`{found[1]}` of {owner}"
    return re.sub(r", missing inputs: .*", "", error.removeprefix("Invalid Flow: "))
