"""An engine as a program uses it: started once, asked often."""

from __future__ import annotations

import atexit
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Self
from zipfile import is_zipfile

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.engine.inside.settings import PLUGINS
from kestra_dsl.engine.installing.extra import refuse_without_extra
from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.java import java_library
from kestra_dsl.engine.installing.versions import release_of
from kestra_dsl.errors import EngineError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.inside.conversation import Answers
    from kestra_dsl.engine.namespaces import Key
    from kestra_dsl.engine.network import Network
    from kestra_dsl.engine.runs import Run
    from kestra_dsl.engine.strictness import Unrendered
    from kestra_dsl.engine.validating import Verdict
    from kestra_dsl.engine.worker import Worker

__all__ = ["Engine", "engine"]

_HEAP = "KDSL_ENGINE_HEAP"
_UNTIL_STUCK = 300
"""Seconds for what takes milliseconds, on the slowest machine."""


class Engine:
    """The real Kestra of one version, without a server.

    >>> with engine("1.3") as kestra:
    ...     for verdict in kestra.validate([flow]):
    ...         print(verdict)
    ...     run = kestra.run(flow, inputs={"taxi": "green"}, mocks={"extract": {"outputFiles": {"a.csv": "kestra:///a"}}})
    ...     assert run.state == "SUCCESS"
    """

    def __init__(
        self,
        version: str = DEFAULT,
        *,
        plugins: Iterable[Path | str] = (),
        own_process: bool | None = None,
        heap: str | None = None,
        test_kit: bool = False,
    ) -> None:
        """``plugins`` are jars, or folders of them, whose tasks are real then.

        A process has room for one engine. The first one lives in it, unless ``own_process`` says otherwise, and serves
        all that ask for the same; any other one gets a process of its own. ``heap`` is the most memory that it takes,
        such as ``2g``.
        """
        release = release_of(version)
        self.target = release.target
        self.release = release.version
        self.is_open = False
        self.seconds = 0.0
        """How long the start took."""
        refuse_without_extra()
        self._jars = classpath(version, test_kit=test_kit)
        self._plugins = _jars_in(plugins)
        self._libjvm = java_library(version)
        self._heap = _checked_heap(heap or os.environ.get(_HEAP) or "1g")
        self._own_process = own_process
        self._turns = _Turns()
        self._absent: dict[str, bool] = {}
        self._folder: Path | None = None
        self._here: _Here | None = None
        self._worker: Worker | None = None

    def start(self) -> Self:
        """Start now; else the first question does."""
        with self._turns.one():
            self._start()
        return self

    def close(self) -> None:
        """End it. One that lives in this process stays loaded until that ends, and serves whoever asks next."""
        worker, self._worker = self._worker, None
        folder, self._folder = self._folder, None
        self._here = None
        self.is_open = False
        if worker is not None:
            worker.end()
        if folder is not None:
            _remove(folder)

    @property
    def storage(self) -> Path | None:
        """Where the files of its runs lie while it is open, when it has a process of its own."""
        return self._folder / "storage" if self._folder is not None else None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    # What it is asked

    def validate(self, flows: Sequence[Flow]) -> list[Verdict]:
        """What the engine says about each flow, as ``kdsl build`` would write it."""
        from kestra_dsl.engine.validating import validated

        return validated(self, flows)

    def validate_yaml(self, texts: Sequence[str]) -> list[Verdict]:
        """What the engine says about documents as they stand, without stand-ins."""
        from kestra_dsl.engine.validating import validated_texts

        return validated_texts(self, texts)

    def read_yaml(self, text: str) -> Any:
        """A document as the engine's own YAML parser reads it."""
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
        """Run a flow to its end on the real executor. Nothing of one run is seen in another.

        ``inputs`` are given by id, and a ``Path`` is a file; what is left out gets its default, as on a server.
        ``mocks`` say what tasks give instead of running, by their ids, ``flow/task`` for those of another flow: a
        mapping is the outputs (a ``Path`` in it a file), ``failing("why")`` fails, a list has one of these for each
        time that the task runs, ``by_value({...})`` one for each value of the loop that it is in.
        ``trigger`` is the id of a schedule, or of any trigger with the variables that it gives:
        ``{"hook": {"body": {"a": 1}}}``. ``at`` is when the schedule fires; of a mere date, the first time from then.
        ``kv`` are key-value pairs of the flow's namespace, or by ``(namespace, key)``, and ``files`` its namespace
        files: ``{"sql/report.sql": Path("files/report.sql")}``; a text instead is what the file says, and the path of
        a folder stands for all files in it. ``subflows`` are other flows that are there, to be called or triggered.
        ``resume`` has the inputs for each ``Pause``, by its id; a run that waits for somebody ends as PAUSED.
        ``retry_at_once`` leaves out the time between attempts.
        ``network`` says what may be reached: nothing, ``True`` for all, or hosts such as ``["loopback",
        "*.example.com", "db:5432"]``; a run that wants more is ended, and an error. ``unrendered`` is ``"error"``: a
        mocked task whose properties cannot be rendered would fail on a server; ``"allow"`` accepts that, and a list
        such as ``["load.sql"]`` accepts it for these. After ``timeout`` seconds the run is killed, and an
        error. ``on_event`` is told of each log and each new state of a task, as they happen.
        """
        from kestra_dsl.engine.running import Given, run_flow

        given = Given(
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
        return run_flow(self, flow, given)

    def absent(self, types: Iterable[str]) -> set[str]:
        """Those of the types that the engine does not have."""
        asked = list(dict.fromkeys(types))
        unknown = [type_ for type_ in asked if type_ not in self._absent]
        if unknown:
            absent = set(self.ask({"do": "absent", "types": unknown}))
            self._absent.update((type_, type_ in absent) for type_ in unknown)
        return {type_ for type_ in asked if self._absent[type_]}

    def ask(
        self,
        request: Mapping[str, Any],
        tell: Callable[[dict[str, Any]], None] = lambda _: None,
        within: float = _UNTIL_STUCK,
    ) -> Any:
        """The answer to a request of ``kestra_dsl.engine.inside.conversation``."""
        with self._turns.one():
            living = self._start()
            try:
                return living.ask(request, tell, within)
            finally:
                if not living.alive:
                    self.close()

    # How it lives

    def _start(self) -> _Here | Worker:
        """Whom to ask, even where another thread closes this meanwhile."""
        living = self._here or self._worker
        if living is None:
            living = self._here = self._started_here()
        if living is None:
            living = self._worker = self._started_worker()
        self.seconds = living.seconds
        self.is_open = True
        return living

    def _started_here(self) -> _Here | None:
        """In this process, if it is to live there and can."""
        if self._own_process is True:
            return None
        place = (self.release, tuple(self._jars), tuple(self._plugins), self._heap)
        with _starting:
            return _in_this_process(place, self._libjvm) if self._own_process is False or _is_free(place) else None

    def _started_worker(self) -> Worker:
        from kestra_dsl.engine.worker import Worker

        self._folder = folder = _place_for_folder()
        atexit.register(self.close)
        try:
            _make_folder(folder, self._plugins)
            return Worker(self.release, self._jars, self._libjvm, self._heap, folder)
        except BaseException:
            self.close()
            raise


def engine(version: str = DEFAULT, **options: Any) -> Engine:
    """The engine of a Kestra version. See ``Engine`` for the options."""
    return Engine(version, **options)


class _Turns:
    """One question at a time, from whatever thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._whose: int | None = None

    @contextmanager
    def one(self) -> Iterator[None]:
        if self._whose == threading.get_ident():  # it would wait for itself, for ever
            raise UsageError("`on_event` asks the engine that it is told by", hint="ask it after the run")
        with self._lock:
            self._whose = threading.get_ident()
            try:
                yield
            finally:
                self._whose = None


class _Here:
    """The engine of this process, for every ``Engine`` that asks for the same."""

    alive = True

    def __init__(self, answers: Answers, seconds: float) -> None:
        self.seconds = seconds
        self._answers = answers
        self._turns = _Turns()

    def ask(self, request: Mapping[str, Any], tell: Callable[[dict[str, Any]], None], _within: float) -> Any:
        raised: list[Exception] = []

        def listen(event: dict[str, Any]) -> None:
            try:
                tell(event)
            except Exception as error:
                raised.append(error)
                raise

        with self._turns.one():
            try:
                return self._answers.answer(request, listen)
            except EngineError:
                if raised:  # no failure of the engine: whoever listens gets back what is theirs
                    raise raised[0] from None
                raise


_Place = tuple[str, tuple[Path, ...], tuple[Path, ...], str]
"""The release, its jars, the plugins, and the memory."""

_occupied: dict[_Place, _Here] = {}
"""The one that lives in this process."""

_starting = threading.Lock()
"""Whoever starts one in this process."""


def _is_free(place: _Place) -> bool:
    """Whether an engine can live in this process, or this very one does already."""
    import jpype

    return place in _occupied or not jpype.isJVMStarted()


def _in_this_process(place: _Place, libjvm: Path) -> _Here:
    if place not in _occupied:
        from kestra_dsl.engine.inside.conversation import Answers
        from kestra_dsl.engine.inside.session import Session

        release, jars, plugins, heap = place
        folder = _place_for_folder()
        atexit.register(_remove, folder)
        _make_folder(folder, plugins)
        session = Session(release, jars, libjvm, heap, folder)
        _occupied[place] = _Here(Answers(session), session.seconds)
    return _occupied[place]


def _place_for_folder() -> Path:
    """Where the files of one engine are to lie. Known before they do: whenever an interrupt comes, they are removed."""
    return Path(tempfile.gettempdir()) / f"kdsl-engine-{token_hex(6)}"


def _make_folder(folder: Path, plugins: Sequence[Path]) -> None:
    """With the plugins that the engine is to load."""
    folder.mkdir(mode=0o700)
    if plugins:
        (folder / PLUGINS).mkdir()
    for place, jar in enumerate(plugins):
        link = folder / PLUGINS / f"{place}-{jar.name}"
        try:
            link.symlink_to(jar)
        except OSError:  # as on Windows, where that needs a right of its own
            shutil.copy(jar, link)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _jars_in(places: Iterable[Path | str]) -> list[Path]:
    found: list[Path] = []
    for place in map(Path, places):
        jars = sorted(place.rglob("*.jar")) if place.is_dir() else [place]
        missing = not jars or not all(jar.is_file() for jar in jars)
        if missing or any(jar.suffix != ".jar" or not is_zipfile(jar) for jar in jars):
            raise UsageError(f"there is no plugin in {place}", hint="name a jar, or a folder of jars")
        found += [jar.resolve() for jar in jars]
    return found


def _checked_heap(heap: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]*[kmgKMG]", heap):
        raise UsageError(f"{heap!r} is no amount of memory", hint=f"write it as in 512m or 2g, also in {_HEAP}")
    return heap
