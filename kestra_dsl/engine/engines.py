"""The public interface of an engine: validate flows and run them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.engine.client import EngineClient

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.namespaces import Key
    from kestra_dsl.engine.network import Network
    from kestra_dsl.engine.run_errors import Unrendered
    from kestra_dsl.engine.runs import Run
    from kestra_dsl.engine.validating import Verdict

__all__ = ["Engine", "engine"]


class Engine(EngineClient):
    """The real Kestra of one version, without a server.

    A process can have one engine. The first one without plugins runs in this process and is shared. Each other one
    runs in a process of its own.

    Args:
        version: A Kestra version, such as ``1.3``.
        plugins: Jars of plugins, or folders of jars, whose tasks then run instead of being stubbed.
        own_process: Whether the engine gets a process of its own; by default, if it has plugins, or if this process has
            another engine.
        heap: The maximum memory of the Java virtual machine, such as ``2g``; by default ``KDSL_ENGINE_HEAP``, or 1 GB.
        test_kit: Whether to load Kestra's own test flows as well.
        project: The root folder of a project. If `kdsl dev` or `kdsl engine serve` keeps such an engine warm for it,
            that one is used, and none is started.

    Raises:
        NotInstalledError: If the jars of this version are not installed.
        EngineError: If Java or a package is missing.
        UsageError: If an argument is invalid.

    >>> with engine("1.3") as kestra:
    ...     for verdict in kestra.validate([flow]):
    ...         print(verdict)
    ...     run = kestra.run(flow, inputs={"taxi": "green"}, mocks={"extract": {"outputFiles": {"a.csv": "kestra:///a"}}})
    ...     assert run.state == "SUCCESS"
    """

    def validate(self, flows: Sequence[Flow]) -> list[Verdict]:
        """Validate flows as ``kdsl build`` would write them. Tasks of plugins that are not installed are stubbed.

        Args:
            flows: The flows. One that calls another one of them gets no warning that the other flow is missing.

        Returns:
            A verdict for each flow, in the same order.
        """
        from kestra_dsl.engine.validating import validate_flows

        return validate_flows(self, flows)

    def validate_yaml(self, texts: Sequence[str]) -> list[Verdict]:
        """Validate YAML documents without changing them; a type that is not installed is an error.

        Args:
            texts: One flow each.

        Returns:
            A verdict for each document, in the same order.
        """
        from kestra_dsl.engine.validating import validate_texts

        return validate_texts(self, texts)

    def read_yaml(self, text: str) -> Any:
        """Parse a document with the engine's own YAML parser.

        Args:
            text: The document.

        Returns:
            Its content as plain data.
        """
        return self.ask({"do": "read", "text": text})

    def run(  # noqa: PLR0913 - what a run can be given, each by its name
        self,
        flow: Flow,
        *,
        inputs: Mapping[str, Any] | None = None,
        mocks: Mapping[str, Any] | None = None,
        trigger: str | Mapping[str, Mapping[str, Any]] | None = None,
        at: datetime | date | str | None = None,
        kv: Mapping[Key, Any] | None = None,
        files: Mapping[Key, Path | str] | None = None,
        secrets: Mapping[str, str] | None = None,
        labels: Mapping[str, str] | None = None,
        subflows: Iterable[Flow] = (),
        resume: Mapping[str, Mapping[str, Any]] | None = None,
        retry_at_once: bool = False,
        network: Network = False,
        unrendered: Unrendered = "error",
        timeout: float = 60,
        on_event: Callable[[dict[str, Any]], None] | None = None,
    ) -> Run:
        """Run a flow to its end on the real executor. Runs are isolated from each other.

        Args:
            flow: The flow to run.
            inputs: Inputs by id. A ``Path`` is passed as a file. Inputs that are left out get their defaults.
            mocks: Results of tasks that do not run, by task id, or ``flow/task`` for a task of a subflow: a mapping of
                outputs (a ``Path`` in it is a file), ``failing("why")``, ``giving({...}, state="WARNING")``, a list
                with one of these for each run of the task, or ``by_value({...})`` with one for each value of its loop.
            trigger: The id of a schedule, or any trigger with its variables: ``{"hook": {"body": {"a": 1}}}``.
            at: When the schedule fires. A date without a time selects the first time on or after that date.
            kv: Key-value pairs by key, or by ``(namespace, key)`` for another namespace.
            files: Namespace files by name, or by ``(namespace, name)``. A text is the content of the file, a ``Path``
                a file to copy, and the ``Path`` of a folder adds all files in it.
            secrets: Secrets by name.
            labels: Labels of the execution.
            subflows: Other flows that the flow calls or triggers.
            resume: Inputs for each ``Pause`` by its id. A run that waits for a resume ends as PAUSED.
            retry_at_once: Whether to skip the wait between attempts.
            network: What the run may connect to: nothing by default, ``True`` for everything, or hosts such as
                ``["loopback", "*.example.com", "db:5432"]``.
            unrendered: ``"error"`` to fail if a property of a mocked task cannot be rendered, ``"allow"`` to accept
                that, or a list of properties for which to accept it, such as ``["load.sql"]``.
            timeout: Timeout in seconds.
            on_event: Called with each log line and each new state of a task while the flow runs, with secrets masked.
                The last state of a task has its ``outputs`` and ``rendered`` properties; None if they are large.

        Returns:
            The execution after its end.

        Raises:
            RefusedError: If Kestra rejects the flow or the arguments of the run.
            NetworkError: If the run connects to a host that is not allowed.
            UnrenderedError: If a property of a mocked task cannot be rendered.
            RunTimeoutError: If the run does not end in time.
            UsageError: If an argument is invalid, such as a mock of a task that does not exist.
        """
        from kestra_dsl.engine.run_options import RunOptions
        from kestra_dsl.engine.runner import run_flow

        options = RunOptions(
            inputs=inputs or {},
            mocks=mocks or {},
            trigger=trigger,
            at=at,
            kv=kv or {},
            files=files or {},
            secrets=secrets or {},
            labels=labels or {},
            subflows=list(subflows),
            resume=resume or {},
            retry_at_once=retry_at_once,
            network=network,
            unrendered=unrendered,
            timeout=timeout,
            on_event=on_event,
        )
        return run_flow(self, flow, options)


def engine(version: str = DEFAULT, **options: Any) -> Engine:
    """Make an engine of a Kestra version.

    Args:
        version: A Kestra version, such as ``1.3``.
        **options: See ``Engine``.

    Returns:
        The engine, which starts with the first request.
    """
    return Engine(version, **options)
