"""Read the local repository, mirrors, credentials and proxies from Maven's settings.xml."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from kestra_dsl.errors import UsageError

__all__ = ["MavenSettings", "Mirror", "Proxy", "Server", "maven_settings", "mirror_of_central"]


class Mirror(NamedTuple):
    """A ``<mirror>``."""

    id: str
    url: str
    mirror_of: str
    blocked: bool
    file: Path


class Server(NamedTuple):
    """The credentials of a ``<server>``."""

    username: str
    password: str
    headers: Mapping[str, str]
    file: Path


class Proxy(NamedTuple):
    """A ``<proxy>``."""

    protocol: str
    host: str
    port: str
    username: str
    password: str
    without: tuple[str, ...]
    """Hosts that are reached without the proxy; ``*`` matches any text."""


class MavenSettings(NamedTuple):
    """The settings of the user, merged with those of the Maven installation."""

    local_repository: str = ""
    mirrors: tuple[Mirror, ...] = ()
    servers: Mapping[str, Server] = {}
    proxies: tuple[Proxy, ...] = ()
    """The active proxies."""


def maven_settings() -> MavenSettings:
    """The settings of the user and of the Maven installation; those of the user take precedence.

    Raises:
        UsageError: If a file cannot be read.
    """
    both = [_read(file) for file in _files() if file.is_file()]
    return MavenSettings(
        local_repository=next((each.local_repository for each in both if each.local_repository), ""),
        mirrors=tuple(mirror for each in both for mirror in each.mirrors),
        servers={name: server for each in reversed(both) for name, server in each.servers.items()},
        proxies=tuple(proxy for each in both for proxy in each.proxies),
    )


def mirror_of_central(settings: MavenSettings) -> Mirror | None:
    """The mirror of Maven Central, as Maven chooses: one for exactly ``central`` before one for a pattern."""
    named = (mirror for mirror in settings.mirrors if mirror.mirror_of.strip() == "central")
    matching = (mirror for mirror in settings.mirrors if _takes_central(mirror.mirror_of))
    return next(named, None) or next(matching, None)


def _takes_central(mirror_of: str) -> bool:
    patterns = [pattern.strip() for pattern in mirror_of.split(",")]
    # external:http:* is only for repositories without TLS
    return "!central" not in patterns and any(pattern in {"central", "*", "external:*"} for pattern in patterns)


def _files() -> Iterator[Path]:
    yield Path.home() / ".m2" / "settings.xml"
    homes = [os.environ.get("MAVEN_HOME"), os.environ.get("M2_HOME")]
    mvn = shutil.which("mvn")
    if mvn:
        homes.append(str(Path(mvn).resolve().parent.parent))
    # only one Maven is used, the one that the variable names
    yield from (Path(home) / "conf" / "settings.xml" for home in [home for home in homes if home][:1])


def _read(file: Path) -> MavenSettings:
    try:
        root = ET.fromstring(file.read_bytes())  # noqa: S314 - the user's own file
    except (ET.ParseError, OSError) as error:
        raise UsageError(f"{file} cannot be read: {error}", hint="Maven cannot read it either") from None
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return MavenSettings(
        local_repository=_text(root, "localRepository"),
        mirrors=tuple(
            Mirror(
                _text(entry, "id"),
                _text(entry, "url"),
                _text(entry, "mirrorOf"),
                _text(entry, "blocked") == "true",
                file,
            )
            for entry in root.findall("mirrors/mirror")
        ),
        servers={_text(entry, "id"): _server(entry, file) for entry in root.findall("servers/server")},
        proxies=tuple(
            Proxy(
                _text(entry, "protocol") or "http",
                _text(entry, "host"),
                _text(entry, "port") or "8080",
                _text(entry, "username"),
                _text(entry, "password"),
                tuple(host for host in re.split(r"[|,]", _text(entry, "nonProxyHosts")) if host),
            )
            for entry in root.findall("proxies/proxy")
            if _text(entry, "active") != "false"
        ),
    )


def _server(entry: ET.Element, file: Path) -> Server:
    headers = {
        _text(header, "name"): _text(header, "value") for header in entry.findall("configuration/httpHeaders/property")
    }
    return Server(_text(entry, "username"), _text(entry, "password"), headers, file)


def _text(entry: ET.Element, name: str) -> str:
    return re.sub(r"\$\{([^}]+)\}", _variable, (entry.findtext(name) or "").strip())


def _variable(match: re.Match[str]) -> str:
    name = match[1]
    if name == "user.home":
        return str(Path.home())
    return os.environ.get(name.removeprefix("env."), match[0]) if name.startswith("env.") else match[0]
