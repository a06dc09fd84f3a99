"""Answer requests to an engine.

Requests, events and answers are plain data, so that the engine can be in another process.
A request is a mapping: ``do`` names one of the requests below, the other entries are its arguments. The engine may send
events, which are mappings too, before it answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import EngineError, KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.events import OnEvent
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Answers"]


class Answers:
    """Answers requests with the Kestra of a session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._requests: dict[str, Callable[..., Any]] = {
            "absent": self._absent,
            "read": self._read,
            "run": self._run,
            "validate": self._validate,
        }

    def answer(self, request: Mapping[str, Any], on_event: OnEvent) -> Any:
        """Answer a request.

        Raises:
            EngineError: If the engine fails.
        """
        arguments = {name: value for name, value in request.items() if name != "do"}
        try:
            with self._session.awake():
                return self._requests[request["do"]](on_event, **arguments)
        except KestraDslError:
            raise
        except Exception as error:
            raise EngineError(f"the engine failed: {error}") from error

    def stop(self, number: int) -> None:
        """Stop a run, from another thread than the one that runs it. The run may begin later.

        Args:
            number: The number of the run.
        """
        self._session.stopped_run = number

    def _absent(self, _on_event: OnEvent, types: Sequence[str]) -> list[str]:
        """The types that the engine does not have."""
        registry = self._session.bean("io.kestra.core.plugins.PluginRegistry")
        return [type_ for type_ in types if registry.findClassByIdentifier(type_) is None]

    def _validate(self, _on_event: OnEvent, texts: Sequence[str]) -> list[dict[str, Any]]:
        """Validate documents, as the server's ``flows/validate`` does."""
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

    def _read(self, _on_event: OnEvent, text: str) -> Any:
        """Parse a document with the engine's YAML parser."""
        return self._session.read_yaml(text)

    def _run(self, on_event: OnEvent, **arguments: Any) -> dict[str, Any]:
        from kestra_dsl.engine.inside.executing import execute

        return execute(self._session, on_event, **arguments)
