"""Keep what the page shows up to date while files change."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kestra_dsl.core.names import full_name
from kestra_dsl.dev.details import flow_details
from kestra_dsl.dev.feed import Feed
from kestra_dsl.dev.overview import findings_by_flow, project_overview
from kestra_dsl.dev.page_runs import FlowToRun
from kestra_dsl.dev.run_forms import run_form
from kestra_dsl.dev.server_diff import server_address, server_diff
from kestra_dsl.errors import DefinitionError, KestraDslError
from kestra_dsl.project.flow_files import path_in_project
from kestra_dsl.project.live import LiveProject
from kestra_dsl.project.module_build import flow_output
from kestra_dsl.project.subflows import flows_called_by
from kestra_dsl.project.watching import Watch

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.settings import Settings

__all__ = ["Workbench"]

T = TypeVar("T")


class Workbench:
    """A project that is loaded again while its files change, and the numbered states of it.

    Args:
        load: Returns the settings of the project; called again when pyproject.toml changes.
    """

    def __init__(self, load: Callable[[], Settings]) -> None:
        self._load = load
        self._settings = load()
        self._watch = Watch(self._settings)
        self._live = LiveProject(self._settings)
        self._flows: dict[str, tuple[Flow, Path]] = {}
        self._findings: dict[str, list[Finding]] = {}
        self._overview: dict[str, Any] = {}
        self._version = 0
        self._is_over = False
        self.feed = Feed()
        """Messages to open pages: the number of each new state has the topic ``version``."""
        self._loading = threading.Lock()
        """Held while definitions are loaded and flows are rendered: neither is thread-safe."""
        self._swapping = threading.Lock()

    def update(self, changed: set[str]) -> None:
        """Load the definitions that depend on changed files again.

        Args:
            changed: The files that were written, created or removed, as absolute paths.

        Raises:
            UsageError: The project cannot be loaded at all, and has not been before.
        """
        with self._loading:
            overview = self._update(changed)
        with self._swapping:
            self._overview = overview
            self._version += 1
            self.feed.publish("version", self._version, replaces=("version",))

    def follow(self) -> None:
        """Update whenever files change, until ``close`` is called."""
        while changed := self._watch.wait(lambda: self._is_over):
            self.update(changed)

    def close(self) -> None:
        """End ``follow`` and all that wait for messages."""
        self._is_over = True
        self.feed.close()

    def overview(self) -> dict[str, Any]:
        """Return what the page shows of the project, with the number of this state as ``version``."""
        with self._swapping:
            return {**self._overview, "version": self._version}

    @property
    def target(self) -> str:
        """The Kestra version of the project."""
        return self._settings.target

    def flow_to_run(self, name: str) -> FlowToRun | None:
        """Return a flow with those of the project that it calls; None if no flow has this name.

        Args:
            name: The ``namespace/id``.
        """

        def made(flow: Flow, _file: Path) -> FlowToRun:
            return FlowToRun(flow, flows_called_by(flow, [one for one, _ in self._flows.values()]), self.target)

        return self._of_flow(name, made)

    def details(self, name: str) -> dict[str, Any] | None:
        """Return what the page shows of a flow; None if no flow has this name.

        Args:
            name: The ``namespace/id``.
        """

        def made(flow: Flow, file: Path) -> dict[str, Any]:
            source = path_in_project(file, self._settings.root)
            return flow_details(flow, source, self._findings.get(f"{flow.namespace}.{flow.id}", ()), self._settings)

        return self._of_flow(name, made)

    def form(self, name: str) -> dict[str, Any] | None:
        """Return the form for a run of a flow; None if no flow has this name.

        Args:
            name: The ``namespace/id``.
        """
        return self._of_flow(name, lambda flow, _file: run_form(flow, self.target))

    def server_diff(self, name: str) -> dict[str, Any] | None:
        """Return what a push would change of a flow on the server; None if no flow has this name.

        Args:
            name: The ``namespace/id``.
        """
        with self._loading:
            if name not in self._flows:
                return None
            flow, file = self._flows[name]
            settings = self._settings
            try:
                text = flow_output(flow, path_in_project(file, settings.root), settings).text
            except DefinitionError as error:
                return {"exists": False, "error": error.message, "lines": []}
        return server_diff(str(flow.namespace), flow.id, text, settings)

    def _of_flow(self, name: str, make: Callable[[Flow, Path], T]) -> T | None:
        """Return what is made of a flow and its file, while none is loaded again; None if there is no such flow."""
        with self._loading:
            known = self._flows.get(name)
            return None if known is None else make(*known)

    def _update(self, changed: set[str]) -> dict[str, Any]:
        try:
            if str(self._settings.root / "pyproject.toml") in changed:
                self._settings = self._load()
                self._watch = Watch(self._settings)
                self._live = LiveProject(self._settings)
            self._live.update(changed)
        except KestraDslError as error:
            if not self._overview:
                raise
            problem = {"message": error.message, "hint": error.hint, "where": str(error.origin or ""), "link": None}
            return {**self._overview, "problems": [problem]}  # the last state stays
        self._watch.add(self._live.reads)
        checked = [*self._live.checked.values()]
        self._flows = {full_name(flow): (flow, file) for file, flows in self._live.flows.items() for flow in flows}
        self._findings = findings_by_flow(checked)
        flows = [flow for flow, _ in self._flows.values()]
        overview = project_overview(flows, checked, self._findings, self._settings)
        return {**overview, "server": server_address(self._settings)}
