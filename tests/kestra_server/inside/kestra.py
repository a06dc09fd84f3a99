"""Kestra's classes as the routes use them."""

from __future__ import annotations

import json
import os
import threading
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from kestra_dsl.engine.inside.session import Session

__all__ = ["Kestra"]


class Kestra:
    """One engine, with its beans and classes at hand."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.release = session.release
        self.version = session.version
        self.modern = session.release.has_controller
        """2.0: other routes, other errors."""
        self._classes: dict[str, Any] = {}
        self._beans: dict[str, Any] = {}
        durations = session.java("com.fasterxml.jackson.databind.SerializationFeature").WRITE_DURATIONS_AS_TIMESTAMPS
        own = session.java("io.kestra.core.serializers.JacksonMapper").ofJson(False)
        self._mapper = own.copy().disable(durations)  # as the web layer is configured
        self._guard = threading.Lock()
        self._runner: Any = None
        self._tenants: set[str] = set()
        source = session.bean("javax.sql.DataSource")
        self._pool = source.unwrap(session.java("com.zaxxer.hikari.HikariDataSource").class_).getHikariPoolMXBean()

    def java(self, name: str) -> Any:
        if name not in self._classes:
            self._classes[name] = self.session.java(name)
        return self._classes[name]

    def bean(self, name: str) -> Any:
        if name not in self._beans:
            self._beans[name] = self.session.bean(name)
        return self._beans[name]

    @property
    def flows(self) -> Any:
        return self.bean("io.kestra.core.repositories.FlowRepositoryInterface")

    @property
    def flow_service(self) -> Any:
        return self.bean("io.kestra.core.services.FlowService")

    @property
    def storage(self) -> Any:
        return self.bean("io.kestra.core.storages.StorageInterface")

    def json(self, value: Any, tenant: str | None = None) -> str:
        """As the web layer writes it. ``tenant`` is left out, which flows and executions do not show."""
        text = str(self._mapper.writeValueAsString(value))
        if tenant is not None:
            text = text.replace(f'"tenantId":"{tenant}",', "").replace(f',"tenantId":"{tenant}"', "")
        return text

    def plain(self, value: Any) -> Any:
        return json.loads(str(self._mapper.writeValueAsString(value)))

    def value(self, plain: Any) -> Any:
        """Plain data as Java has it."""
        return self._mapper.readValue(json.dumps(plain), self.java("java.lang.Object").class_)

    def read(self, text: str, cls: str) -> Any:
        return self._mapper.readValue(text, self.java(cls).class_)

    def integer(self, number: int) -> Any:
        return self.java("java.lang.Integer").valueOf(number)

    def optional(self, value: Any) -> Any:
        return self.java("java.util.Optional").ofNullable(value)

    def list(self, items: Iterable[Any]) -> Any:
        made = self.java("java.util.ArrayList")()
        for item in items:
            made.add(item)
        return made

    def path(self, text: str) -> Any:
        return self.java("java.nio.file.Path").of(text)

    def stream(self, content: bytes) -> Any:
        return self.java("java.io.ByteArrayInputStream")(content)

    def bytes(self, stream: Any) -> bytes:
        try:
            return bytes(stream.readAllBytes())
        finally:
            stream.close()

    @property
    def executions(self) -> Any:
        return self.bean("io.kestra.core.repositories.ExecutionRepositoryInterface")

    @property
    def executor_service(self) -> Any:
        return self.bean("io.kestra.core.services.ExecutionService")

    def queue(self, named: str) -> Any:
        """A queue of 1.x, by the constant with its name."""
        name = getattr(self.java("io.kestra.core.queues.QueueFactoryInterface"), named)
        qualifier = self.java("io.micronaut.inject.qualifiers.Qualifiers").byName(name)
        return self.session.context.getBean(self.java("io.kestra.core.queues.QueueInterface").class_, qualifier)

    @property
    def runs_flows(self) -> bool:
        return self._runner is not None

    def run_flows(self) -> bool:
        """Start executor, worker and scheduler, once. Whether that was just now."""
        with self._guard:
            if self._runner is not None:
                return False
            self._runner = self.session.context.createBean(self.java("io.kestra.core.runners.TestRunner").class_)
            try:
                self._runner.run()
            except Exception:  # noqa: BLE001 - Kestra has ended itself, as where it is starved: whoever asks next needs another engine
                traceback.print_exc()
                os._exit(1)
            return True

    @contextmanager
    def awake(self, tenant: str, *, last: bool = False) -> Iterator[None]:
        """Let its threads work as long as there is a tenant; between tests they are held, as they would never rest."""
        with self._guard:
            if not self._tenants:
                self._pool.resumePool()
            self._tenants.add(tenant)
        try:
            yield
        finally:
            if last:
                with self._guard:
                    self._tenants.discard(tenant)
                    if not self._tenants:
                        self._pool.suspendPool()
