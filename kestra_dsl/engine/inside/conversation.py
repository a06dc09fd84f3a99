"""What an engine is asked, and what it answers: plain data only, so that the engine may as well be in another process.

A request is a mapping whose ``do`` names one of the questions below; its other entries are the arguments. While the
engine works on an answer, it may tell of events, which are mappings as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.errors import EngineError, KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Answers", "Tell"]

Tell: TypeAlias = Callable[[dict[str, Any]], None]


class Answers:
    """The engine's side of the conversation."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._questions: dict[str, Callable[..., Any]] = {
            "absent": self._absent,
            "read": self._read,
            "run": self._run,
            "validate": self._validate,
        }

    def answer(self, request: Mapping[str, Any], tell: Tell) -> Any:
        given = {name: value for name, value in request.items() if name != "do"}
        try:
            with self._session.awake():
                return self._questions[request["do"]](tell, **given)
        except KestraDslError:
            raise
        except Exception as error:
            raise EngineError(f"the engine failed: {error}") from error

    def _absent(self, _tell: Tell, types: Sequence[str]) -> list[str]:
        """Which of these types the engine does not have."""
        registry = self._session.bean("io.kestra.core.plugins.PluginRegistry")
        return [type_ for type_ in types if registry.findClassByIdentifier(type_) is None]

    def _validate(self, _tell: Tell, texts: Sequence[str]) -> list[dict[str, Any]]:
        """What the server's ``flows/validate`` says about each document."""
        session = self._session
        service = session.bean("io.kestra.core.services.FlowService")
        found = []
        for text in texts:
            if session.release.validates_sources:
                source = session.java("io.kestra.core.models.flows.FlowSource")("flow.yaml", text)
                (verdict,) = service.validate("main", session.java("java.util.List").of(source))
            else:
                (verdict,) = service.validate("main", text) or [None]
            found.append(session.plain(verdict))
        return found

    def _read(self, _tell: Tell, text: str) -> Any:
        """A document as the engine's own YAML parser reads it."""
        return self._session.read_yaml(text)

    def _run(self, tell: Tell, **given: Any) -> dict[str, Any]:
        from kestra_dsl.engine.inside.executing import execute

        return execute(self._session, tell, **given)
