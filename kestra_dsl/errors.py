"""The exceptions of the library.

    KestraDslError                   exit code 1
    ├── DefinitionError              a definition is invalid
    │   ├── PropertyError            an unknown property, or an invalid value
    │   ├── MissingPropertyError     neither the task nor a plugin default sets a required property
    │   ├── ScopeError               a closed block, one object in two places, a trigger among tasks
    │   ├── ExpressionError          an expression used as if it were its value     (also a TypeError)
    │   ├── UnknownNameError         an unknown attribute                           (also an AttributeError)
    │   │   ├── UnknownMemberError   an unknown member of `ctx`
    │   │   └── UnknownOutputError   an unknown output of a task
    │   ├── UnknownImportError       an unknown module or name in an import         (also a ModuleNotFoundError)
    │   └── ScriptError              a function that cannot run as a script
    ├── BuildError                   checks found errors, so nothing was written
    ├── TemplateSyntaxError          an expression with a syntax error
    ├── YamlError                    invalid YAML, or YAML that Kestra reads differently
    ├── RefusedError                 the engine rejects a flow or its inputs
    ├── RunTimeoutError              a run on the engine timed out
    ├── UnrenderedError              properties of mocked tasks could not be rendered
    ├── NetworkError                 a run used the network without permission
    ├── EngineError                  the engine cannot start, or stopped unexpectedly; exit code 3
    │   ├── NotInstalledError        jars of the engine are missing
    │   └── DownloadError            jars of the engine cannot be downloaded
    ├── ServerError                  a request to a Kestra server failed; exit code 3
    │   ├── UnreachableError         no answer: refused, timed out, cut off, or an untrusted certificate
    │   ├── UnexpectedAnswerError    an answer that is not Kestra's, such as a proxy's page or a redirect
    │   ├── AuthenticationError      credentials are missing, wrong or expired (401)
    │   ├── AccessDeniedError        the credentials lack permission (403)
    │   ├── RateLimitedError         too many requests (429)
    │   ├── InternalServerError      the server failed (5xx)
    │   ├── RejectedError            the server rejects the request (400, 413, 415, 422); exit code 1
    │   ├── NotFoundError            not found on the server (404, 410); exit code 1
    │   └── ConflictError            it exists already, or is in another state (409); exit code 1
    └── UsageError                   a command was used wrongly; exit code 2
        └── SchemaError              a schema that the code generator cannot read

Each error has a message, a source location (``file:line``) if one is known, and often a hint about what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.engine.runs import Run
    from kestra_dsl.server.reports import Report

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
    "InvalidFlowsError",
    "KestraDslError",
    "LockedError",
    "MissingPropertyError",
    "NetworkError",
    "NotFoundError",
    "NotInstalledError",
    "PlanBlockedError",
    "PlanError",
    "PlanOutdatedError",
    "PropertyError",
    "PushError",
    "RateLimitedError",
    "RecordError",
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
    """The base class of all errors of the library.

    Args:
        message: What went wrong.
        hint: What to do about it.
        origin: The source location.
    """

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
    """A definition is invalid."""


class PropertyError(DefinitionError):
    """An unknown property, or an invalid value. ``names`` has the Python names of the properties."""

    names: frozenset[str] = frozenset()


class MissingPropertyError(DefinitionError):
    """Neither the task nor a plugin default sets a required property."""


class ScopeError(DefinitionError):
    """A block is closed, or an object is in the wrong place or in two places."""


class ExpressionError(DefinitionError, TypeError):
    """An expression is used as if it were its value, which is known only when the flow runs."""


class UnknownNameError(DefinitionError, AttributeError):
    """An unknown attribute of a flow, a task or another object."""


class UnknownMemberError(UnknownNameError):
    """An unknown member of ``ctx``, or of a variable such as ``ctx.execution``."""


class UnknownOutputError(UnknownNameError):
    """An unknown output of a task."""


class UnknownImportError(DefinitionError, ModuleNotFoundError):
    """An import of a module or name that the library does not have."""


class ScriptError(DefinitionError):
    """A Python function that cannot run as a script."""


class BuildError(KestraDslError):
    """Checks found errors, so nothing was written.

    Args:
        findings: All findings, warnings included.
        reads: The files and folders that the result depends on.
    """

    def __init__(self, findings: list[Finding], reads: Iterable[str] = ()) -> None:
        self.findings = findings
        self.reads = frozenset(reads)
        wrong = [finding for finding in findings if finding.severity == "error"]
        super().__init__("\n".join(map(str, wrong)))


class TemplateSyntaxError(KestraDslError):
    """An expression with a syntax error.

    Args:
        message: What is wrong.
        text: The template.
        position: The offset of the error in ``text``.
        hint: What to do about it.
    """

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
    """A YAML document is invalid, or Kestra would read it differently.

    Args:
        message: What is wrong.
        file: The name of the file.
        line: The line, from 1.
        column: The column, from 1.
        hint: What to do about it.
    """

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
    """The engine rejects a flow, or the inputs of a run."""


class RunTimeoutError(KestraDslError):
    """A run on the engine timed out and was killed. ``run`` has its state at that time."""

    run: Run | None = None


class UnrenderedError(KestraDslError):
    """Properties of mocked tasks could not be rendered, so these tasks would fail on a server. ``run`` is the run."""

    run: Run | None = None


class NetworkError(KestraDslError):
    """A run used the network without permission and was killed. ``run`` has its state, if it had started."""

    run: Run | None = None


class EngineError(KestraDslError):
    """The engine cannot start, or stopped unexpectedly. The flow may be fine."""

    exit_code = 3


class NotInstalledError(EngineError):
    """Jars of the engine are missing."""


class DownloadError(EngineError):
    """Jars of the engine cannot be downloaded."""


class ServerError(KestraDslError):
    """A request to a Kestra server failed.

    Args:
        message: What went wrong.
        hint: What to do about it.
        status: The HTTP status of the answer, if there was one.
        request: The method and path of the request.
        details: One line for each violation that the server reports.
    """

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
    """The server did not answer: the connection was refused, timed out or cut off, or its certificate is untrusted."""


class UnexpectedAnswerError(ServerError):
    """The answer is not from Kestra: a page of a proxy, a redirect to another host, or too large."""


class AuthenticationError(ServerError):
    """The credentials for the server are missing, wrong or expired."""


class AccessDeniedError(ServerError):
    """The credentials lack the permission for this request."""


class RateLimitedError(ServerError):
    """The server received too many requests."""


class InternalServerError(ServerError):
    """The server failed during a request. It may have carried it out or not."""


class RejectedError(ServerError):
    """The server rejects a request. ``details`` has a line for each violation."""

    exit_code = 1


class NotFoundError(ServerError):
    """The server has no such flow, key or other resource."""

    exit_code = 1


class ConflictError(ServerError):
    """A resource exists already, or its state does not allow the request."""

    exit_code = 1


class LockedError(ServerError):
    """Another push holds the lock."""


class RecordError(ServerError):
    """The record of what a project owns on a server is damaged, or of a newer version."""


class PushError(ServerError):
    """A push failed. What it had written was undone as far as possible: ``report`` says what the server has now."""

    def __init__(self, message: str, report: Report, *, hint: str | None = None) -> None:
        self.report = report
        super().__init__(message, hint=hint)


class PlanError(KestraDslError):
    """A plan cannot be carried out. Nothing was written."""


class PlanBlockedError(PlanError):
    """A plan has flows of others, or flows that were changed on the server since the last push."""


class PlanOutdatedError(PlanError):
    """The server or the definitions changed after a plan was made."""


class InvalidFlowsError(PlanError):
    """The server rejects flows of a plan. ``violations`` has them by flow."""

    def __init__(self, message: str, violations: Mapping[str, tuple[str, ...]]) -> None:
        self.violations = violations
        super().__init__(message, hint="change the definitions, then run `kdsl build`; nothing was written")


class UsageError(KestraDslError):
    """A command was used wrongly."""

    exit_code = 2


class SchemaError(UsageError):
    """A schema that the code generator cannot read."""
