"""The settings of Java and Kestra: all data in memory or in one temporary folder, and few logs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.http_log import REQUEST_LOG

if TYPE_CHECKING:
    from kestra_dsl.catalog.versions import Release

__all__ = ["ENCRYPTION_KEY", "LOG", "PLUGINS", "jvm_options", "settings"]

LOG = "engine.log"
"""The log file of the engine itself, in its folder."""

ENCRYPTION_KEY = "a2VzdHJhX2RzbC1lbmdpbmUtaW4tdGVzdHMtb25seSE="
"""Not a secret: what it encrypts is deleted with the engine."""

PLUGINS = "plugins"
"""The folder with the jars of plugins, in the folder of the engine."""

_LOGBACK = """\
<configuration>
  <appender name="file" class="ch.qos.logback.core.FileAppender">
    <file>{log}</file>
    <encoder><pattern>%d{{HH:mm:ss}} %level %logger %msg%n</pattern></encoder>
  </appender>
  <logger name="flow" level="TRACE" additivity="false"/>
  <logger name="{requests}" level="DEBUG" additivity="false"/>
  <root level="WARN"><appender-ref ref="file"/></root>
</configuration>
"""


def jvm_options(folder: Path, heap: str) -> list[str]:
    """The options of the Java virtual machine. This also writes the configuration of its logs."""
    logback = folder / "logback.xml"
    logback.write_text(_LOGBACK.format(log=folder / LOG, requests=REQUEST_LOG), encoding="utf-8")
    return [
        f"-Xmx{heap}",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xrs",  # Python handles signals
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+ExitOnOutOfMemoryError",
        f"-XX:ErrorFile={folder / 'crash.log'}",
        f"-Dlogback.configurationFile={logback}",
        f"-Djava.io.tmpdir={folder}",
    ]


def settings(release: Release, folder: Path, port: int) -> dict[str, Any]:
    """The properties of Kestra's application context. In 2.0, the worker connects to the controller at this port."""
    known = {
        "datasources.h2.url": "jdbc:h2:mem:kestra;TIME ZONE=UTC;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE",
        "datasources.h2.username": "sa",
        "datasources.h2.password": "",
        "datasources.h2.driverClassName": "org.h2.Driver",
        "datasources.h2.allow-pool-suspension": True,
        "flyway.datasources.h2.enabled": True,
        "flyway.datasources.h2.locations": ["classpath:migrations/h2"],
        "flyway.datasources.h2.ignore-migration-patterns": "*:missing,*:future",
        "flyway.datasources.h2.out-of-order": True,
        "kestra.repository.type": "h2",
        "kestra.queue.type": "h2",
        "kestra.storage.type": "local",
        "kestra.storage.local.base-path": str(folder / "storage"),
        "kestra.tasks.tmp-dir.path": str(folder / "work"),
        "kestra.encryption.secret-key": ENCRYPTION_KEY,
        "kestra.url": "http://localhost:8080/",
        "kestra.server-type": "STANDALONE",  # errorLogs() reads logs only in this mode
        "kestra.anonymous-usage-report.enabled": False,
        "micronaut.metrics.binders.jvm.enabled": False,  # avoids a flight recording of Java for each engine
        "kestra.server.liveness.enabled": False,
        "kestra.server.termination-grace-period": "2s",
        "kestra.server.service.purge.initial-delay": "1h",
        "kestra.server.service.purge.fixed-delay": "1d",
        "kestra.server.service.purge.retention": "30d",
        "kestra.jdbc.queues.min-poll-interval": "15ms",  # 1.1 exits unless this is less than the maximum
        "kestra.jdbc.queues.max-poll-interval": "25ms",
    }
    if release.has_controller:
        known |= {
            "kestra.controller.port": port,
            "kestra.worker.controllers.type": "STATIC",
            "kestra.worker.controllers.static.endpoints": [{"host": "localhost", "port": port}],
            "grpc.server.enabled": False,
            "grpc.server.health.enabled": False,
        }
    return known
