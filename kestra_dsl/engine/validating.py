"""The engine's verdict on flows, with the lines of their definitions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.engine.locating import Places
from kestra_dsl.engine.stand_ins import Prepared, StandIn, prepared
from kestra_dsl.errors import DefinitionError
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.engine.engines import Engine

__all__ = ["Verdict", "validated", "validated_texts"]

_PREFIXES = ("Validation error: ", "jakarta.validation.ConstraintViolationException: ")
_PARSING = ("Unrecognized field", "Invalid type:", "Illegal ", "Unable to ", "Cannot ")
_MISSED = re.compile(r"The subflow '([^']+)' not found in namespace '([^']+)'")
_RULE = re.compile(r"^[^\s:][^:]*: |^:? ?Invalid ")


class Verdict(NamedTuple):
    """What an engine says about a flow."""

    flow: str
    """Its namespace and id."""
    target: str
    errors: list[str]
    """Why it is refused, in the engine's words. Of what it cannot even read, the first reason alone."""
    warnings: list[str]
    deprecations: list[str]
    """The places of what is deprecated, such as ``tasks[0].delay``."""
    infos: list[str]
    stand_ins: list[StandIn]
    findings: list[Finding]
    """All of this with lines, as ``kdsl check`` has it."""

    @property
    def valid(self) -> bool:
        """Also to the typed model, where that alone knows what is stubbed."""
        return not self.errors and all(found.severity != "error" for found in self.findings)


def validated(engine: Engine, flows: Sequence[Flow]) -> list[Verdict]:
    """Ask about all flows at once."""
    given = [_prepared(engine, flow) for flow in flows]
    texts = [emit(one.data) for one in given if isinstance(one, Prepared)]
    answers = iter(engine.ask({"do": "validate", "texts": texts}) if texts else ())
    together = {(flow.id, flow.namespace) for flow in flows}
    return [
        _verdict(engine.target, flow, one, _without_needless(next(answers), together))
        if isinstance(one, Prepared)
        else _unwritten(engine.target, flow, one)
        for flow, one in zip(flows, given, strict=True)
    ]


def validated_texts(engine: Engine, texts: Sequence[str]) -> list[Verdict]:
    answers = engine.ask({"do": "validate", "texts": list(texts)})
    return [
        Verdict(
            flow=f"{answer.get('namespace') or ''}.{answer.get('flow') or ''}",
            target=engine.target,
            errors=_errors(answer.get("constraints")),
            warnings=answer.get("warnings") or [],
            deprecations=answer.get("deprecationPaths") or [],
            infos=answer.get("infos") or [],
            stand_ins=[],
            findings=[],
        )
        for answer in answers
    ]


def _without_needless(answer: dict[str, Any], together: Collection[tuple[str, str | None]]) -> dict[str, Any]:
    """Each flow is judged alone, so that the engine misses the flows that would come with it."""
    missed = [(warning, _MISSED.match(warning)) for warning in answer.get("warnings") or ()]
    warnings = [warning for warning, flow in missed if flow is None or (flow[1], flow[2]) not in together]
    return {**answer, "warnings": warnings}


def _prepared(engine: Engine, flow: Flow) -> Prepared | DefinitionError:
    try:
        return prepared(flow, engine.target, engine.absent)
    except DefinitionError as error:
        return error


def _unwritten(target: str, flow: Flow, error: DefinitionError) -> Verdict:
    """For a flow that cannot even be written for the version."""
    name = f"{flow.namespace}.{flow.id}"
    finding = Finding(
        error.origin or flow.origin, _code(target), "error", error.message, error.hint, name, f"flow {flow.id!r}"
    )
    return Verdict(name, target, [error.message], [], [], [], [], [finding])


def _verdict(target: str, flow: Flow, given: Prepared, answer: dict[str, Any]) -> Verdict:
    name = f"{flow.namespace}.{flow.id}"
    errors = _errors(answer.get("constraints"))
    warnings, infos = answer.get("warnings") or [], answer.get("infos") or []
    deprecations = answer.get("deprecationPaths") or []
    places = Places(flow, given)
    code = _code(target)

    def finding(severity: Any, message: str, place: tuple[Origin, str], hint: str | None = None) -> Finding:
        origin, subject = place
        return Finding(origin, code, severity, message, hint, name, subject)

    findings = [finding("error", _short(error), places.of_error(error), _hint(error)) for error in errors]
    findings += [finding("warning", warning, places.of_mention(warning)) for warning in warnings]
    findings += [finding("warning", f"{path} is deprecated", places.of_deprecation(path)) for path in deprecations]
    findings += [finding("warning", info, places.of_mention(info)) for info in infos]
    findings += _of_stand_ins(flow, target, given.stand_ins)
    return Verdict(name, target, errors, warnings, deprecations, infos, given.stand_ins, findings)


def _of_stand_ins(flow: Flow, target: str, stand_ins: Sequence[StandIn]) -> list[Finding]:
    """What the typed model has to say about what the engine has not seen."""
    subjects = {f"{one.kind} {one.id!r}" for one in stand_ins}
    if not subjects:
        return []
    return [found for found in flow.check(target) if found.severity == "error" and found.subject in subjects]


def _errors(constraints: str | None) -> list[str]:
    """One text for each rule that is violated."""
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
        if errors and not _RULE.match(line):
            errors[-1] += f"\n{line}"
        elif line.strip():
            errors.append(line.strip().removeprefix(": "))
    return errors


def _short(error: str) -> str:
    """Without what only those know who have Kestra's source, and without the list of all that would be right."""
    first = error.partition("\n at [Source")[0]
    return re.sub(r", not marked as ignorable \(.*", "", first, flags=re.DOTALL)


def _hint(error: str) -> str | None:
    asked = re.match(r'Unrecognized field "([^"]+)"', error)
    known = re.findall(r'"([^"]+)"', error.partition("known properties:")[2])
    return suggest(asked[1], known) if asked else None


def _code(target: str) -> str:
    return f"kestra-{target}"
