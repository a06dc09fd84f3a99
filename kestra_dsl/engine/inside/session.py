"""The Kestra of this process: a Java virtual machine, and Kestra's application in it."""

from __future__ import annotations

import atexit
import json
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.gate import Gate
from kestra_dsl.engine.inside.settings import PLUGINS, jvm_options, settings
from kestra_dsl.engine.installing.aot_cache import aot_cache
from kestra_dsl.engine.installing.versions import release_of
from kestra_dsl.engine.java_classes.mock_class import MOCKED
from kestra_dsl.engine.java_classes.own_jar import own_jar
from kestra_dsl.errors import EngineError

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.process_gate import ProcessGate

__all__ = ["Session"]

_QUEUES = {
    "commands": ("", "Dispatch", "io.kestra.core.executor.command.ExecutionCommand"),
    "executions": ("EXECUTION_NAMED", "Dispatch", "io.kestra.core.models.executions.Execution"),
    "kill": ("KILL_NAMED", "Broadcast", "io.kestra.core.models.executions.ExecutionKilled"),
}
"""For each queue, the constant that names it in 1.x, and its type in 2.0."""


class Session:
    """A started Kestra. A process has one Java virtual machine, whose version and jars cannot be changed."""

    def __init__(  # noqa: PLR0913, PLR0917 - what an engine is made of
        self,
        version: str,
        jars: Sequence[Path],
        libjvm: Path,
        heap: str,
        folder: Path,
        processes: ProcessGate | None = None,
        record: Path | None = None,
        properties: Mapping[str, Any] = {},
    ) -> None:
        self.version = version
        self.release = release_of(version)
        self.folder = folder
        """The folder of its files, which the caller makes and removes."""
        self._properties = properties
        """Properties of Kestra, besides those of ``settings``."""
        self._port = _free_port()
        self.gate = Gate(self.java, self._port, processes)
        start = time.monotonic()
        try:
            if processes is not None:
                processes.install()
            self._start_java(jars, libjvm, heap, record)
            self.context = self._start_kestra()
        except EngineError:
            raise
        except Exception as error:
            raise EngineError(
                f"the engine of Kestra {version} does not start: {_first_line(error)}",
                hint="run `kdsl engine doctor`",
            ) from error
        self.seconds = time.monotonic() - start
        """How long the start took."""
        self.stopped_run = 0
        """The number of the last run that was stopped. Another thread than that of the run sets it."""
        self._runner: Any = None

    def _start_java(self, jars: Sequence[Path], libjvm: Path, heap: str, record: Path | None) -> None:
        import jpype
        from jpype import config

        if jpype.isJVMStarted():
            raise EngineError(
                "this process already has a Java virtual machine, and can have only one",
                hint="start the engine before that one, or in a process of its own: own_process=True",
            )
        config.destroy_jvm = False  # the engine's threads would keep the process alive
        cache = aot_cache(self.release.target, jars, libjvm)
        jar = cache.jar
        if record is not None:
            options = [f"-XX:AOTCacheOutput={record}"]
        elif cache.exists:
            options = [f"-XX:AOTCache={cache.classes}"]
        else:
            options, jar = [], self.folder / jar.name
            jar.write_bytes(own_jar())
        quiet = ["-Xlog:aot=off", "-Xlog:cds=off"] if options else []  # Java starts without a cache that does not fit
        jpype.startJVM(
            *jvm_options(self.folder, heap),
            *options,
            *quiet,
            jvmpath=libjvm,
            classpath=[*jars, jar],
            convertStrings=True,
            interrupt=False,
        )
        atexit.register(self._disconnect)

    def _disconnect(self) -> None:
        """Let Java no longer call Python: a thread of Java that does while Python ends would abort the process."""
        with suppress(Exception):  # an engine that did not start may have neither
            self.java("org.jpype.ref.JPypeReferenceQueue").getInstance().stop()
            self.java(MOCKED).answer = None
            self.gate.uninstall()

    def _start_kestra(self) -> Any:
        builder = self.java("io.micronaut.context.ApplicationContext").builder()
        self.gate.install()
        chosen = self.value({**settings(self.release, self.folder, self._port), **self._properties})
        context = builder.deduceEnvironment(False).banner(False).properties(chosen).start()
        plugins = self.folder / PLUGINS
        if plugins.is_dir():
            registry = context.getBean(self.java("io.kestra.core.plugins.PluginRegistry").class_)
            registry.registerIfAbsent(self.java("java.nio.file.Path").of(str(plugins)))
        return context

    def run_flows(self) -> None:
        """Start Kestra's executor and worker, if they have not been started."""
        if self._runner is None:
            self._runner = self.context.createBean(self.java("io.kestra.core.runners.TestRunner").class_)
            self._runner.setSchedulerEnabled(False)
            self._runner.run()

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Let Kestra's threads work. Without this context they wait, because they would poll the database all the time.

        They wait for connections to the database, whose pool is suspended.
        """
        self._connections.resumePool()
        try:
            yield
        finally:
            self._connections.suspendPool()

    @cached_property
    def _connections(self) -> Any:
        source = self.context.getBean(self.java("javax.sql.DataSource").class_)
        return source.unwrap(self.java("com.zaxxer.hikari.HikariDataSource").class_).getHikariPoolMXBean()

    def queue(self, of: str) -> Any:
        """The queue for ``executions``, for those to ``kill``, or for ``commands``, which only 2.0 has."""
        named, kind, message = _QUEUES[of]
        if self.release.has_controller:
            argument = self.java("io.micronaut.core.type.Argument")
            queue = self.java(f"io.kestra.core.queues.{kind}QueueInterface")
            return self.context.getBean(argument.of(queue.class_, self.java(message).class_))
        name = getattr(self.java("io.kestra.core.queues.QueueFactoryInterface"), named)
        qualifier = self.java("io.micronaut.inject.qualifiers.Qualifiers").byName(name)
        return self.context.getBean(self.java("io.kestra.core.queues.QueueInterface").class_, qualifier)

    def field(self, holder: Any, name: str) -> Any:
        """A private field of an object, made accessible."""
        cls = holder.getClass()
        while cls is not None:
            for field in cls.getDeclaredFields():
                if str(field.getName()) == name:
                    field.setAccessible(True)
                    return field
            cls = cls.getSuperclass()
        raise EngineError(f"Kestra {self.version} has no {name!r}")

    # Between Python and Java

    def java(self, name: str) -> Any:
        import jpype

        return jpype.JClass(name)

    def bean(self, name: str) -> Any:
        """The object of a class in Kestra's application context."""
        return self.context.getBean(self.java(name).class_)

    @cached_property
    def _json(self) -> Any:
        return self.java("io.kestra.core.serializers.JacksonMapper").ofJson(False)

    @cached_property
    def _all_json(self) -> Any:
        """Kestra's own mapper leaves out entries of mappings that are null."""
        return self.java("com.fasterxml.jackson.databind.ObjectMapper")()

    @cached_property
    def _object(self) -> Any:
        return self.java("java.lang.Object").class_

    def value(self, plain: Any) -> Any:
        """Plain data as an object of Java."""
        return self._json.readValue(json.dumps(plain), self._object)

    def read_yaml(self, text: str) -> Any:
        """Parse a document with Kestra's parser, to plain data."""
        mapper = self.java("io.kestra.core.serializers.JacksonMapper").ofYaml()
        return json.loads(str(self._all_json.writeValueAsString(mapper.readValue(text, self._object))))

    def plain(self, value: Any) -> Any:
        """An object of Java as plain data."""
        return json.loads(str(self._json.writeValueAsString(value)))


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
