"""HTTP requests to one server, with timeouts, limits and retries of requests that are safe to repeat."""

from __future__ import annotations

import email.utils
import os
import random
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from requests.utils import get_environ_proxies

from kestra_dsl import __version__
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.masking import Masking
from kestra_dsl.errors import ServerError, UnexpectedAnswerError, UnreachableError
from kestra_dsl.server.addresses import same_origin
from kestra_dsl.server.answers import Answer, error_of

if TYPE_CHECKING:
    from kestra_dsl.server.credentials import Credentials

__all__ = ["Limits", "Request", "Transport"]

_REPEATED = frozenset((429, 502, 503, 504))
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTS = 3
_CHUNK = 65536
_PLAIN = re.compile("WRONG_VERSION_NUMBER|RECORD_LAYER_FAILURE")
"""In an error of OpenSSL: the answer is not encrypted."""


class Limits(NamedTuple):
    """Timeouts, the largest answer, and the number of attempts of a request."""

    connect: float = 10.0
    """Seconds until there is a connection."""
    silence: float = 60.0
    """Seconds without a byte of an answer."""
    total: float = 300.0
    """Seconds until an answer is complete."""
    size: int = 128 * 1024 * 1024
    """Bytes of an answer, unpacked."""
    attempts: int = 4
    longest_wait: float = 30.0
    """Seconds between two attempts, also if ``Retry-After`` is longer."""


class Request(NamedTuple):
    method: str
    path: str
    """Below the server's address."""
    params: Mapping[str, str | Sequence[str]] = {}
    body: bytes | None = None
    headers: Mapping[str, str] = {}
    repeatable: bool = False
    """Whether it changes nothing, so that it can be sent again when nobody knows whether it arrived."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def __repr__(self) -> str:  # a body may hold the value of a secret
        return f"Request({str(self)!r})"


class Transport:
    """Sends requests to one server. Several threads may use it at once.

    It sends only the credentials that it is given, and only to this server. Cookies, ``.netrc`` and redirects are
    ignored.
    """

    def __init__(  # noqa: PLR0913 - what a connection is made of
        self,
        url: str,
        credentials: Credentials,
        *,
        ca_bundle: str | None = None,
        proxy: str | None = None,
        limits: Limits = Limits(),  # noqa: B008 - it cannot be changed
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self.url = url
        self.limits = limits
        self._credentials = credentials
        self._verify: str | bool = ca_bundle or os.environ.get("REQUESTS_CA_BUNDLE") or True
        self._proxies = {"http": proxy, "https": proxy} if proxy else dict(get_environ_proxies(url, no_proxy=None))
        self._sleep = sleep
        self._masking = Masking([*credentials.secrets(), *_passwords(self._proxies.values())])
        self._sessions: list[requests.Session] = []
        self._idle: list[requests.Session] = []
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"Transport({self.url!r}, {self._credentials!r})"

    def call(self, request: Request) -> Answer:
        """The answer to a request.

        Raises:
            ServerError: There is no answer, or it is an error.
        """
        answer = self._persistent(request)
        if answer.status >= 400:
            raise error_of(answer, self.hide)
        return answer

    def hide(self, text: str) -> str:
        """Mask the secrets of this connection in a text, because a server or proxy may repeat them."""
        return self._masking.text(text)

    def close(self) -> None:
        """End all connections."""
        with self._lock:
            for session in self._sessions:
                session.close()
            self._sessions.clear()
            self._idle.clear()

    def _persistent(self, request: Request) -> Answer:
        """Send a request again after a pause if it is repeatable and got no answer, or if the server asks for it."""
        attempt = 1
        while True:
            outcome = self._sent(request)
            passing = isinstance(outcome, UnreachableError) or (
                isinstance(outcome, Answer) and outcome.status in _REPEATED
            )
            if not (passing and request.repeatable and attempt < self.limits.attempts):
                break
            wait = self._wait(attempt, outcome)
            if wait is None:
                break
            self._sleep(wait)
            attempt += 1
        if isinstance(outcome, ServerError):
            raise outcome
        return outcome

    def _wait(self, attempt: int, outcome: Answer | ServerError) -> float | None:
        """Seconds until the next attempt; None if the server asks for a longer pause than the limit."""
        requested = _retry_after(outcome.headers.get("retry-after")) if isinstance(outcome, Answer) else None
        if requested is not None:
            return requested if requested <= self.limits.longest_wait else None
        ceiling = min(self.limits.longest_wait, 0.25 * 2.0**attempt)
        return random.uniform(ceiling / 2, ceiling)  # noqa: S311 - it spreads requests

    def _sent(self, request: Request) -> Answer | ServerError:
        """One attempt. Errors are returned: one that is raised here would carry those of ``requests`` along.

        They hold the request with its headers, and so the credentials.
        """
        target = self.url + request.path
        params: Mapping[str, str | Sequence[str]] | None = request.params
        for _ in range(_MOST_REDIRECTS + 1):
            try:
                answer = self._exchange(request, target, params)
            except requests.RequestException as error:
                return self._unreachable(request, error)
            except (OSError, ValueError, AssertionError) as error:  # below requests: a broken answer, a bad bundle
                return self._unreachable(request, error)
            if isinstance(answer, ServerError) or answer.status not in _REDIRECTS:
                return answer
            location = urljoin(target, answer.headers.get("location", ""))
            if request.method != "GET" or not same_origin(location, self.url):
                return self._redirected(request, answer.status, location)
            target, params = location, None
        return UnexpectedAnswerError(f"{request}: too many redirects", request=str(request))

    def _exchange(
        self, request: Request, target: str, params: Mapping[str, str | Sequence[str]] | None
    ) -> Answer | ServerError:
        ends = time.monotonic() + self.limits.total
        with self._session() as session, self._send(session, request, target, params) as response:
            body = bytearray()
            for chunk in response.iter_content(_CHUNK):
                body += chunk
                if len(body) > self.limits.size:
                    most = f"{self.limits.size / 1e6:.0f} MB"
                    return UnexpectedAnswerError(
                        f"{request}: the answer is larger than {most}",
                        status=response.status_code,
                        request=str(request),
                    )
                if time.monotonic() > ends:
                    return UnreachableError(
                        f"{request}: the answer is not complete after {self.limits.total:.0f} s", request=str(request)
                    )
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(request.method, request.path, response.status_code, headers, bytes(body))

    def _send(
        self, session: requests.Session, request: Request, target: str, params: Mapping[str, str | Sequence[str]] | None
    ) -> requests.Response:
        return session.request(
            request.method,
            target,
            params=params,
            data=request.body,
            headers=request.headers,
            auth=_Authorization(self._credentials),
            proxies=self._proxies,
            verify=self._verify,
            timeout=(self.limits.connect, self.limits.silence),
            allow_redirects=False,
            stream=True,
        )

    @contextmanager
    def _session(self) -> Iterator[requests.Session]:
        """A session that no other thread uses, because sessions are not thread-safe."""
        with self._lock:
            session = self._idle.pop() if self._idle else None
        if session is None:
            session = self._new_session()
        try:
            yield session
        finally:
            with self._lock:
                self._idle.append(session)

    def _new_session(self) -> requests.Session:
        session = requests.Session()
        session.trust_env = False  # else ~/.netrc replaces the credentials
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        session.headers.update({"User-Agent": f"kestra-dsl/{__version__}", "Accept": "application/json"})
        for scheme in ("http://", "https://"):
            session.mount(scheme, HTTPAdapter(max_retries=0))
        with self._lock:
            self._sessions.append(session)
        return session

    def _unreachable(self, request: Request, error: Exception) -> ServerError:
        what, hint = _reason(error, self.limits)
        return UnreachableError(f"{request} on {self.url}: {what}", hint=hint, request=str(request))

    def _redirected(self, request: Request, status: int, location: str) -> ServerError:
        parts = urlsplit(location)
        where = escaped(f"{parts.scheme}://{parts.hostname}")
        hint = "if that is the server, give its address; nothing was sent there"
        return UnexpectedAnswerError(
            f"{request}: redirected to {where}", hint=hint, status=status, request=str(request)
        )


class _Authorization(AuthBase):
    """Sets the header itself, so that nothing else does."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def __call__(self, prepared: requests.PreparedRequest) -> requests.PreparedRequest:
        header = self._credentials.header()
        prepared.headers.pop("Authorization", None)
        if header is not None:
            prepared.headers["Authorization"] = header
        return prepared

    def __repr__(self) -> str:
        return repr(self._credentials)


def _passwords(proxies: Iterable[str]) -> list[str]:
    return [password for proxy in proxies if (password := urlsplit(proxy).password)]


def _retry_after(text: str | None) -> float | None:
    """Seconds, from a number or a date."""
    if text is None:
        return None
    if text.strip().isdecimal():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def _reason(error: Exception, limits: Limits) -> tuple[str, str | None]:
    """What went wrong. The text of the exception is not used, because it may contain a proxy's password."""
    if isinstance(error, requests.exceptions.SSLError) and _PLAIN.search(str(error)):
        return "it does not answer in https", "should its address start with http:// ?"
    kinds: list[tuple[type[Exception], str, str | None]] = [
        (requests.exceptions.SSLError, "its certificate is not trusted", "name the certificates with KDSL_CA_BUNDLE"),
        (
            requests.exceptions.ProxyError,
            "the proxy does not connect to the server",
            "check KDSL_PROXY and HTTPS_PROXY",
        ),
        (requests.exceptions.ConnectTimeout, f"no connection within {limits.connect:g} s", "is the address right?"),
        (requests.exceptions.ReadTimeout, f"no answer within {limits.silence:g} s", None),
        (
            requests.exceptions.ConnectionError,
            _connection_reason(error),
            "is the server running at this address?",
        ),
        (requests.exceptions.ChunkedEncodingError, "the connection was cut off", None),
        (requests.exceptions.ContentDecodingError, "its answer cannot be unpacked", None),
    ]
    for kind, what, hint in kinds:
        if isinstance(error, kind):
            return what, hint
    if isinstance(error, OSError) and "CA certificate" in str(error):
        return "no such file of certificates", "check KDSL_CA_BUNDLE"
    return f"the request failed ({type(error).__name__})", None


def _connection_reason(error: object) -> str:
    text = str(error)
    for sign, reason in {
        "Connection refused": "the connection was refused",
        "Name or service not known": "its name is not known",
        "NameResolutionError": "its name is not known",
        "Read timed out": "no answer in time",
        "RemoteDisconnected": "the connection was cut off",
        "Connection aborted": "the connection was cut off",
    }.items():
        if sign in text:
            return reason
    return "no connection"
