"""The remote repository to download jars from: Maven Central, or the one that a variable or Maven's settings name."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from fnmatch import fnmatch
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter

from kestra_dsl.engine.installing.maven_settings import MavenSettings, Proxy, Server, maven_settings, mirror_of_central
from kestra_dsl.errors import DownloadError, UsageError

__all__ = ["CENTRAL", "URL", "Remote", "remote_repository"]

CENTRAL = "https://repo.maven.apache.org/maven2"
URL = "KDSL_MAVEN_URL"


class Remote(NamedTuple):
    """A remote repository."""

    url: str
    """The address without a password."""
    source: str
    """Where the address comes from."""
    auth: tuple[str, str] | None = None
    headers: Mapping[str, str] = {}
    proxies: Mapping[str, str] = {}

    def session(self) -> requests.Session:
        """A session with the credentials and proxies. Variables such as HTTP_PROXY come before Maven's settings."""
        session = _Session()
        session.mount("https://", _TrustsTheSystem())
        session.auth = self.auth
        session.own_headers = self.headers
        session.headers.update({"Accept-Encoding": "identity", **self.headers})
        session.proxies.update(self.proxies)
        return session


class _TrustsTheSystem(HTTPAdapter):
    """Trust the certificates of the system, such as a company's own, instead of those that requests contains."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, ssl_context=ssl.create_default_context(), **options)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=ssl.create_default_context(), **options)


class _Session(requests.Session):
    own_headers: Mapping[str, str] = {}

    def rebuild_auth(self, prepared_request: requests.PreparedRequest, response: requests.Response) -> None:
        """Remove the headers for one host when it redirects to another one."""
        super().rebuild_auth(prepared_request, response)  # type: ignore[no-untyped-call]
        before, after = response.request.url, prepared_request.url
        if self.should_strip_auth(before, after):  # type: ignore[no-untyped-call]
            for name in self.own_headers:
                prepared_request.headers.pop(name, None)


def remote_repository() -> Remote:
    """The remote repository.

    Raises:
        DownloadError: If Maven's settings block Maven Central.
        UsageError: If its address or its credentials cannot be used.
    """
    settings = maven_settings()
    named = os.environ.get(URL)
    mirror = None if named else mirror_of_central(settings)
    if named:
        remote = _remote(named, URL)
    elif mirror:
        if mirror.blocked:
            raise DownloadError(f"the mirror {mirror.id!r} of {mirror.file} blocks Maven Central", hint=_NAME_ANOTHER)
        remote = _remote(mirror.url, f"the mirror {mirror.id!r} of {mirror.file}")
        server = settings.servers.get(mirror.id)
        if server:
            auth = _auth(server, mirror.id)
            remote = remote._replace(auth=auth or remote.auth, headers=server.headers)
    else:
        remote = _remote(CENTRAL, "Maven Central")
    return remote._replace(proxies=_proxies(remote.url, settings))


_NAME_ANOTHER = f"set {URL} to use another repository"


def _remote(url: str, source: str) -> Remote:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        shown = url.rpartition("@")[2]  # never a password
        raise UsageError(
            f"{source} is {shown!r}, which is not an HTTP address",
            hint=f"for example {URL}=https://maven.company.com/all",
        )
    place = parts.netloc.rpartition("@")[2]
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return Remote(urlunsplit((parts.scheme, place, parts.path.rstrip("/"), "", "")), source, auth)


def _auth(server: Server, name: str) -> tuple[str, str] | None:
    if server.password.startswith("{") and server.password.endswith("}"):
        raise UsageError(
            f"the password of server {name!r} in {server.file} is encrypted, and only Maven can decrypt it",
            hint=f"set {URL}=https://USER:PASSWORD@maven.company.com/all",
        )
    return (server.username, server.password) if server.username else None


def _proxies(url: str, settings: MavenSettings) -> dict[str, str]:
    parts = urlsplit(url)
    for proxy in sorted(settings.proxies, key=lambda proxy: proxy.protocol != parts.scheme):
        if not any(fnmatch(parts.hostname or "", host) for host in proxy.without):
            return dict.fromkeys(("http", "https"), _proxy_url(proxy))
    return {}


def _proxy_url(proxy: Proxy) -> str:
    login = f"{quote(proxy.username, safe='')}:{quote(proxy.password, safe='')}@" if proxy.username else ""
    return f"http://{login}{proxy.host}:{proxy.port}"
