"""Validate flows on an engine, and turn its messages into findings with source locations."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.engine.locating import Location, SourceLocations
from kestra_dsl.engine.missing_subflows import without_known_subflows
from kestra_dsl.engine.stubs import PreparedFlow, Stub, prepare
from kestra_dsl.errors import DefinitionError
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.client import EngineClient

__all__ = ["Verdict", "validate_flows", "validate_texts", "validate_with"]

_PREFIXES = ("Validation error: ", "jakarta.validation.ConstraintViolationException: ")
_PARSING = ("Unrecognized field", "Invalid type:", "Illegal ", "Unable to ", "Cannot ")
_SECRETS = "KD401"
"""A check whose errors Kestra accepts."""
_CONSTRAINT = re.compile(r"^[^\s:][^:]*: |^:? ?Invalid ")


class Verdict(NamedTuple):
    """The result of validating a flow on an engine."""

    flow: str
    """The namespace and id of the flow, such as ``company.team.hello``."""
    target: str
    """The Kestra version."""
    errors: list[str]
    """Why the engine rejects the flow, in its own words. If it cannot parse the flow, only the first error."""
    warnings: list[str]
    deprecations: list[str]
    """The paths of deprecated properties, such as ``tasks[0].delay``."""
    infos: list[str]
    stubs: list[Stub]
    """The parts whose plugin is not installed in the engine."""
    findings: list[Finding]
    """All of the above with source locations, as ``kdsl check`` shows findings, and the errors of stubbed parts that
    checks found."""

    @property
    def stand_ins(self) -> list[Stub]:
        """An old name of ``stubs``."""
        return self.stubs

    @property
    def valid(self) -> bool:
        """Whether the engine accepts the flow, and checks find no error in its stubbed parts."""
        return not self.errors and all(found.severity != "error" for found in self.findings)


def validate_flows(engine: EngineClient, flows: Sequence[Flow]) -> list[Verdict]:
    """Validate flows with one request."""

    def ask(texts: list[str]) -> Iterable[dict[str, Any]]:
        answers: list[dict[str, Any]] = engine.ask({"do": "validate", "texts": texts})
        return answers

    return validate_with(ask, flows, engine.target, engine.absent)


def validate_with(
    ask: Callable[[list[str]], Iterable[dict[str, Any]]],
    flows: Sequence[Flow],
    target: str,
    absent: Callable[[Iterable[str]], set[str]],
) -> list[Verdict]:
    """Validate flows with Kestra's validator, wherever it runs.

    Args:
        ask: Returns its answers for these YAML texts, with Kestra's names such as ``constraints``.
        flows: The flows.
        target: The Kestra version that the flows are rendered for.
        absent: Returns those of some types that it lacks. Their tasks are stubbed.
    """
    prepared = [_prepare(flow, target, absent) for flow in flows]
    texts = [emit(one.data) for one in prepared if isinstance(one, PreparedFlow)]
    answers = iter(ask(texts) if texts else ())
    together = {(flow.id, flow.namespace) for flow in flows if flow.namespace is not None}
    return [
        _verdict(target, one, next(answers), together)
        if isinstance(one, PreparedFlow)
        else _verdict_of_error(target, flow, one)
        for flow, one in zip(flows, prepared, strict=True)
    ]


def validate_texts(engine: EngineClient, texts: Sequence[str]) -> list[Verdict]:
    answers = engine.ask({"do": "validate", "texts": list(texts)})
    return [
        Verdict(
            flow=f"{answer.get('namespace') or ''}.{answer.get('flow') or ''}",
            target=engine.target,
            errors=_errors(answer.get("constraints")),
            warnings=answer.get("warnings") or [],
            deprecations=answer.get("deprecationPaths") or [],
            infos=answer.get("infos") or [],
            stubs=[],
            findings=[],
        )
        for answer in answers
    ]


def _prepare(flow: Flow, target: str, absent: Callable[[Iterable[str]], set[str]]) -> PreparedFlow | DefinitionError:
    try:
        return prepare(flow, target, absent)
    except DefinitionError as error:
        return error


def _verdict_of_error(target: str, flow: Flow, error: DefinitionError) -> Verdict:
    """The verdict on a flow that cannot be written for the version."""
    name = f"{flow.namespace}.{flow.id}"
    finding = Finding(
        error.origin or flow.origin, _code(target), "error", error.message, error.hint, name, f"flow {flow.id!r}"
    )
    return Verdict(name, target, [error.message], [], [], [], [], [finding])


def _verdict(
    target: str, prepared: PreparedFlow, answer: dict[str, Any], together: Collection[tuple[str, str]]
) -> Verdict:
    flow = prepared.flow
    name = f"{flow.namespace}.{flow.id}"
    errors = _errors(answer.get("constraints"))
    warnings, infos = without_known_subflows(answer.get("warnings") or (), together), answer.get("infos") or []
    deprecations = answer.get("deprecationPaths") or []
    locations = SourceLocations(prepared)
    code = _code(target)

    def finding(severity: Any, message: str, location: Location, hint: str | None = None) -> Finding:
        origin, subject = location
        return Finding(origin, code, severity, message, hint, name, subject)

    findings = [finding("error", _short(error), locations.of_error(error), _hint(error)) for error in errors]
    findings += [finding("warning", warning, locations.of_mention(warning)) for warning in warnings]
    findings += [finding("warning", f"{path} is deprecated", locations.of_deprecation(path)) for path in deprecations]
    findings += [finding("warning", info, locations.of_mention(info)) for info in infos]
    findings += _findings_of_stubs(flow, target, prepared.stubs)
    return Verdict(name, target, errors, warnings, deprecations, infos, prepared.stubs, findings)


def _findings_of_stubs(flow: Flow, target: str, stubs: Sequence[Stub]) -> list[Finding]:
    """The errors that checks find in parts which the engine did not validate."""
    subjects = {f"{one.kind} {one.id!r}" for one in stubs}
    if not subjects:
        return []
    return [
        found
        for found in flow.check(target)
        if found.severity == "error" and found.subject in subjects and found.code != _SECRETS
    ]


def _errors(constraints: str | None) -> list[str]:
    """One text for each violated constraint."""
    if not constraints:
        return []
    text = constraints
    for prefix in _PREFIXES:
        text = text.removeprefix(prefix)
    text = text.strip()
    if text.startswith(_PARSING):
        return [text]
    errors: list[str] = []
    for line in text.splitlines():
        if errors and not _CONSTRAINT.match(line):
            errors[-1] += f"\n{line}"
        elif line.strip():
            errors.append(line.strip().removeprefix(": "))
    return errors


def _short(error: str) -> str:
    """The error without the position in Kestra's own document and the list of all known properties."""
    first = error.partition("\n at [Source")[0]
    return re.sub(r", not marked as ignorable \(.*", "", first, flags=re.DOTALL)


def _hint(error: str) -> str | None:
    unknown = re.match(r'Unrecognized field "([^"]+)"', error)
    known = re.findall(r'"([^"]+)"', error.partition("known properties:")[2])
    return suggest(unknown[1], known) if unknown else None


def _code(target: str) -> str:
    return f"kestra-{target}"
