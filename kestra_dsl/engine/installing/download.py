"""Download one jar: resume an earlier download, and move the file to its place once its SHA-256 is right."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

import requests

from kestra_dsl.engine.installing.remote import URL, Remote
from kestra_dsl.engine.installing.repository import REPOSITORY
from kestra_dsl.errors import DownloadError

if TYPE_CHECKING:
    from kestra_dsl.engine.installing.lock import Jar

__all__ = ["PART", "Fetching", "Stopped", "fetch", "part_of", "sha256_of"]

PART = ".kdsl-part"
"""The suffix of an unfinished file."""

_WAITS: Final = (0.5, 1.0, 2.0)
"""Seconds before each retry."""
_TIMEOUT: Final = (10, 30)
_CHUNK: Final = 1 << 14
_TEMPORARY: Final = {408, 425, 429, 500, 502, 503, 504}


class Stopped(Exception):  # noqa: N818 - not an error
    """The download was asked to stop."""


class _TemporaryError(Exception):
    """An error that a retry may solve."""


class _WrongFileError(Exception):
    """The file is not the published one."""


class Fetching(NamedTuple):
    """What the downloads of one thread share."""

    repository: Path
    remote: Remote
    session: requests.Session
    stop: Event
    advance: Callable[[int], object]
    """Called with the number of bytes received, or a negative number of bytes discarded."""


def fetch(jar: Jar, by: Fetching) -> None:
    """Download a jar into the local repository.

    Raises:
        DownloadError: If the jar cannot be downloaded or written.
        Stopped: If the download was asked to stop.
    """
    file = by.repository / jar.path
    part = part_of(file)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for last in (False, True):
            try:
                _complete(jar, part, by)
                part.replace(file)
            except _WrongFileError as error:
                # an earlier unfinished file may be the cause, so retry once from the beginning
                by.advance(-part.stat().st_size)
                part.unlink()
                if last:
                    raise _not_the_file(jar, by.remote, str(error)) from None
            else:
                return
    except requests.RequestException as error:  # a subclass of OSError, but not an error of the disk
        raise DownloadError(f"{_address(jar, by.remote)}: {error}", hint=_NETWORK) from None
    except OSError as error:
        raise _disk_error(error, by.repository) from None


def part_of(file: Path) -> Path:
    """The path of the unfinished file."""
    return file.with_name(file.name + PART)


def sha256_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _complete(jar: Jar, part: Path, by: Fetching) -> None:
    """Download the rest of the unfinished file, with retries."""
    with part.open("ab") as opened:
        by.advance(opened.tell())
        for wait in (*_WAITS, None):
            try:
                _append(jar, opened, by)
            except (_TemporaryError, requests.ConnectionError, requests.Timeout) as error:
                if wait is None or isinstance(error, requests.exceptions.SSLError):
                    raise _no_answer(jar, by.remote, error) from None
                if by.stop.wait(wait):
                    raise Stopped from None
            else:
                break
    found = sha256_of(part)
    if found != jar.sha256:
        raise _WrongFileError(f"its SHA-256 is {found}, expected {jar.sha256}")


def _append(jar: Jar, opened: BinaryIO, by: Fetching) -> None:
    here = opened.tell()
    if here >= jar.size:
        return
    wanted = {"Range": f"bytes={here}-"} if here else {}
    with by.session.get(_address(jar, by.remote), headers=wanted, stream=True, timeout=_TIMEOUT) as answer:
        _refuse_status(answer, jar, by.remote)
        if here and not answer.headers.get("Content-Range", "").startswith(f"bytes {here}-"):
            by.advance(-here)
            here = opened.truncate(0)
            opened.seek(0)
            if answer.status_code != requests.codes.ok:
                raise _TemporaryError("the server does not resume the download")
        _refuse_size(here + int(answer.headers.get("Content-Length", jar.size - here)), jar)
        try:
            for chunk in answer.iter_content(_CHUNK):
                if by.stop.is_set():
                    raise Stopped
                _refuse_size(max(opened.tell() + len(chunk), jar.size), jar)
                opened.write(chunk)
                by.advance(len(chunk))
        except requests.exceptions.ChunkedEncodingError as error:
            raise _TemporaryError(f"the connection broke: {error}") from None
        finally:
            opened.flush()
    if opened.tell() < jar.size:
        raise _TemporaryError("the connection broke")


def _refuse_size(found: int, jar: Jar) -> None:
    if found != jar.size:
        raise _WrongFileError(f"it has {found} bytes or more, expected {jar.size}")


def _refuse_status(answer: requests.Response, jar: Jar, remote: Remote) -> None:
    status = answer.status_code
    if status in {200, 206, 416}:  # 416: the unfinished file is too long
        return
    if status in _TEMPORARY:
        raise _TemporaryError(f"HTTP {status} {answer.reason}")
    where = f"{jar.coordinate} from {remote.url}"
    if status in {404, 410}:
        raise DownloadError(f"{where}: not found (HTTP {status})", hint=_another(remote))
    if status in {401, 403, 407}:
        raise DownloadError(f"{where}: access denied (HTTP {status} {answer.reason})", hint=_LOGIN)
    raise DownloadError(f"{where}: HTTP {status} {answer.reason}", hint=_another(remote))


_LOGIN: Final = f"add a user name and password to the mirror's <server> in settings.xml, or set {URL}=https://USER:PASSWORD@host/path"
_NETWORK: Final = (
    "check the network; HTTPS_PROXY sets a proxy, "
    f"{URL} a mirror, REQUESTS_CA_BUNDLE a company's certificates. Unfinished downloads are kept and resumed"
)


def _another(remote: Remote) -> str:
    if remote.source == URL:
        return f"the address comes from {URL}"
    return f"the address comes from {remote.source}; set {URL} to use another repository"


def _address(jar: Jar, remote: Remote) -> str:
    return f"{remote.url}/{jar.path}"


def _no_answer(jar: Jar, remote: Remote, error: Exception) -> DownloadError:
    if isinstance(error, requests.exceptions.SSLError):
        problem = "the certificate of the server is not trusted"
    elif isinstance(error, requests.exceptions.ProxyError):
        problem = "the proxy refuses the connection"
    elif isinstance(error, requests.Timeout):
        problem = "timeout"
    elif isinstance(error, requests.ConnectionError):
        problem = "no connection"
    else:
        problem = str(error)
    return DownloadError(f"{jar.coordinate} from {remote.url}: {problem}", hint=_NETWORK)


def _not_the_file(jar: Jar, remote: Remote, problem: str) -> DownloadError:
    return DownloadError(
        f"{jar.coordinate} from {remote.url} is not the published file: {problem}",
        hint=f"the file was deleted; {_another(remote)}",
    )


def _disk_error(error: OSError, repository: Path) -> DownloadError:
    elsewhere = f"set {REPOSITORY} to use another folder"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DownloadError(
            f"no space left in {repository}", hint=f"free some space, unfinished downloads are kept; or {elsewhere}"
        )
    where = error.filename or repository
    return DownloadError(f"{where} cannot be written: {error.strerror or error}", hint=elsewhere)
