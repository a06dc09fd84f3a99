"""Everything this library raises on purpose.

    KestraDslError                   exit code 1
    ├── DefinitionError              a definition says something Kestra has no place for
    │   ├── PropertyError            an unknown property, or a value of the wrong kind
    │   ├── MissingPropertyError     Kestra requires a property that neither the task nor a default gives
    │   ├── ScopeError               a closed scope, one object in two places, a trigger among tasks
    │   ├── ExpressionError          an expression used as if it were its value     (also a TypeError)
    │   ├── UnknownNameError         a name that an object does not have            (also an AttributeError)
    │   │   ├── UnknownMemberError   a name that `ctx` does not have
    │   │   └── UnknownOutputError   an output that the task does not have
    │   ├── UnknownImportError       a module or a name that cannot be imported     (also a ModuleNotFoundError)
    │   └── ScriptError              a Python function that cannot become a script
    ├── BuildError                   checks found errors, so nothing was written
    ├── TemplateSyntaxError          text between braces that Kestra could not parse
    ├── YamlError                    a document that Kestra could not read, or would read as something else
    ├── RefusedError                 the engine does not take a flow, or does not start it
    ├── RunTimeoutError              a run on the engine has not ended in time
    ├── UnrenderedError              a run left properties that could not be rendered
    ├── NetworkError                 a run uses the network, which it does not allow
    ├── EngineError                  the engine cannot start, or ended without an answer, exit code 3
    │   ├── NotInstalledError        jars of the engine are missing
    │   └── DownloadError            jars of the engine cannot be fetched
    ├── ServerError                  a Kestra server cannot be used, or fails, exit code 3
    │   ├── UnreachableError         no answer: refused, timed out, cut off, no certificate
    │   ├── UnexpectedAnswerError    not an answer of Kestra's: a proxy's page, a redirect, too large
    │   ├── AuthenticationError      the credentials are missing or wrong (401)
    │   ├── AccessDeniedError        the credentials do not allow this (403)
    │   ├── RateLimitedError         too many requests (429)
    │   ├── InternalServerError      the server failed (5xx)
    │   ├── RejectedError            the server rejects what it was sent (400, 413, 415, 422), exit code 1
    │   ├── NotFoundError            there is no such thing on the server (404, 410), exit code 1
    │   └── ConflictError            it exists already, or its state does not allow this (409), exit code 1
    └── UsageError                   the command was called in a way it cannot serve, exit code 2
        └── SchemaError              a schema document that the code generator cannot read

Each says what went wrong, where (``file:line`` of the definition, when it is known) and, as a hint, what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.engine.runs import Run

__all__ = [
    "AccessDeniedError",
    "AuthenticationError",
    "BuildError",
    "ConflictError",
    "DefinitionError",
    "DownloadError",
    "EngineError",
    "ExpressionError",
    "InternalServerError",
    "KestraDslError",
    "MissingPropertyError",
    "NetworkError",
    "NotFoundError",
    "NotInstalledError",
    "PropertyError",
    "RateLimitedError",
    "RefusedError",
    "RejectedError",
    "RunTimeoutError",
    "SchemaError",
    "ScopeError",
    "ScriptError",
    "ServerError",
    "TemplateSyntaxError",
    "UnexpectedAnswerError",
    "UnknownImportError",
    "UnknownMemberError",
    "UnknownNameError",
    "UnknownOutputError",
    "UnreachableError",
    "UnrenderedError",
    "UsageError",
    "YamlError",
]


class KestraDslError(Exception):
    """The root of the tree: catch it to catch them all."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str | None = None, origin: Origin | None = None) -> None:
        self.message = message
        self.hint = hint
        self.origin = origin
        super().__init__(message)

    def __str__(self) -> str:
        where = f"{self.origin}: " if self.origin else ""
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{where}{self.message}{hint}"


class DefinitionError(KestraDslError):
    """A definition says something Kestra has no place for."""


class PropertyError(DefinitionError):
    """An unknown property, or a value of the wrong kind. ``names`` are the Python names of the properties."""

    names: frozenset[str] = frozenset()


class MissingPropertyError(DefinitionError):
    """Kestra requires a property that neither the task nor a plugin default gives."""


class ScopeError(DefinitionError):
    """A scope or an object is used where it cannot be."""


class ExpressionError(DefinitionError, TypeError):
    """An expression is used as if it were its value, which only Kestra will know."""


class UnknownNameError(DefinitionError, AttributeError):
    """A name that a flow, a task or another object does not have."""


class UnknownMemberError(UnknownNameError):
    """A name that ``ctx``, or a variable of it such as ``ctx.execution``, does not have."""


class UnknownOutputError(UnknownNameError):
    """An output that the task does not have."""


class UnknownImportError(DefinitionError, ModuleNotFoundError):
    """A module or a name that the library does not have is imported."""


class ScriptError(DefinitionError):
    """A Python function that cannot become a script of its own."""


class BuildError(KestraDslError):
    """Checks found errors, so nothing was written. ``findings`` are all that they reported."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        wrong = [finding for finding in findings if finding.severity == "error"]
        super().__init__("\n".join(map(str, wrong)))


class TemplateSyntaxError(KestraDslError):
    """Template text that Kestra would refuse to compile; ``position`` is an offset into ``text``."""

    def __init__(self, message: str, text: str, position: int, *, hint: str | None = None) -> None:
        self.problem = message
        self.text = text
        self.position = position
        super().__init__(f"{message} (line {self.line}, column {self.column})", hint=hint)

    def __reduce__(self) -> tuple[Any, ...]:
        # exceptions are rebuilt from ``args``, which hold the final message only
        return _rebuild, (self.problem, self.text, self.position, self.hint), {"origin": self.origin}

    @property
    def line(self) -> int:
        return self.text.count("\n", 0, self.position) + 1

    @property
    def column(self) -> int:
        return self.position - self.text.rfind("\n", 0, self.position)


def _rebuild(message: str, text: str, position: int, hint: str | None) -> TemplateSyntaxError:
    return TemplateSyntaxError(message, text, position, hint=hint)


class YamlError(KestraDslError):
    """A document that Kestra could not read, or would read as something else. Its origin is the document's line."""

    def __init__(self, message: str, *, file: str, line: int, column: int, hint: str | None = None) -> None:
        from kestra_dsl.diagnostics.origin import Origin

        self.problem = message
        self.file = file
        self.line = line
        self.column = column
        super().__init__(f"{message} (column {column})", hint=hint, origin=Origin(file, line))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild_yaml, (self.problem, self.file, self.line, self.column, self.hint)


def _rebuild_yaml(message: str, file: str, line: int, column: int, hint: str | None) -> YamlError:
    return YamlError(message, file=file, line=line, column=column, hint=hint)


class RefusedError(KestraDslError):
    """The engine does not take a flow, or does not start it with what it is given."""


class RunTimeoutError(KestraDslError):
    """A run on the engine has not ended in time. It was killed. ``run`` is what had become of it by then."""

    run: Run | None = None


class UnrenderedError(KestraDslError):
    """Properties of mocked tasks cannot be rendered: these tasks would fail on a server. ``run`` is the whole run."""

    run: Run | None = None


class NetworkError(KestraDslError):
    """A run uses the network, which it does not allow. It was ended. ``run`` is its state by then, if it began."""

    run: Run | None = None


class EngineError(KestraDslError):
    """The engine cannot start, or ended without an answer. That says nothing about any flow."""

    exit_code = 3


class NotInstalledError(EngineError):
    """Jars of the engine are missing."""


class DownloadError(EngineError):
    """Jars of the engine cannot be fetched."""


class ServerError(KestraDslError):
    """A Kestra server cannot be used, or fails. ``status`` is that of its answer, ``request`` a method and a path."""

    exit_code = 3

    def __init__(
        self,
        message: str,
        *,
        hint: str | None = None,
        status: int | None = None,
        request: str = "",
        details: tuple[str, ...] = (),
    ) -> None:
        self.status = status
        self.request = request
        self.details = details
        super().__init__(message, hint=hint)


class UnreachableError(ServerError):
    """The server gave no answer: the connection was refused, cut off or timed out, or is not trusted."""


class UnexpectedAnswerError(ServerError):
    """What answered is not Kestra: a page of a proxy, a redirect elsewhere, an answer that is too large."""


class AuthenticationError(ServerError):
    """The credentials for the server are missing or wrong."""


class AccessDeniedError(ServerError):
    """The credentials do not allow what was asked for."""


class RateLimitedError(ServerError):
    """The server was sent too many requests."""


class InternalServerError(ServerError):
    """The server failed while it worked on a request. What was asked for may have been done or not."""


class RejectedError(ServerError):
    """The server rejects what it was sent. ``details`` has a line for each violation."""

    exit_code = 1


class NotFoundError(ServerError):
    """The server has no such flow, key or page."""

    exit_code = 1


class ConflictError(ServerError):
    """What was to be created exists already, or its state does not allow what was asked for."""

    exit_code = 1


class UsageError(KestraDslError):
    """The command was called in a way it cannot serve."""

    exit_code = 2


class SchemaError(UsageError):
    """A schema document that the code generator cannot read."""
