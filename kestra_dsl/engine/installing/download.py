"""Fetch one jar: go on where an earlier try ended, and let it take its place only when its SHA-256 is right."""

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
"""What the name of an unfinished file ends in."""

_WAITS: Final = (0.5, 1.0, 2.0)
"""Seconds before each further try."""
_TIMEOUT: Final = (10, 30)
_CHUNK: Final = 1 << 14
_MAY_PASS: Final = {408, 425, 429, 500, 502, 503, 504}


class Stopped(Exception):  # noqa: N818 - nothing is wrong
    """Somebody asked for it."""


class _MayPassError(Exception):
    """It can be another matter the next time."""


class _WrongFileError(Exception):
    """What came is not what was published."""


class Fetching(NamedTuple):
    """What all downloads of a thread share."""

    repository: Path
    remote: Remote
    session: requests.Session
    stop: Event
    advance: Callable[[int], object]
    """It is told how many bytes came or, with a minus, how many were thrown away."""


def fetch(jar: Jar, by: Fetching) -> None:
    file = by.repository / jar.path
    part = part_of(file)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for last in (False, True):
            try:
                _complete(jar, part, by)
                part.replace(file)
            except _WrongFileError as error:
                # what an earlier try left may be to blame, so once more from the beginning
                by.advance(-part.stat().st_size)
                part.unlink()
                if last:
                    raise _not_the_file(jar, by.remote, str(error)) from None
            else:
                return
    except requests.RequestException as error:  # an OSError too, but none of the disk
        raise DownloadError(f"{_address(jar, by.remote)}: {error}", hint=_NETWORK) from None
    except OSError as error:
        raise _disk_error(error, by.repository) from None


def part_of(file: Path) -> Path:
    return file.with_name(file.name + PART)


def sha256_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _complete(jar: Jar, part: Path, by: Fetching) -> None:
    """Bring the part to its whole size, in as many tries as it is worth."""
    with part.open("ab") as opened:
        by.advance(opened.tell())
        for wait in (*_WAITS, None):
            try:
                _append(jar, opened, by)
            except (_MayPassError, requests.ConnectionError, requests.Timeout) as error:
                if wait is None or isinstance(error, requests.exceptions.SSLError):
                    raise _no_answer(jar, by.remote, error) from None
                if by.stop.wait(wait):
                    raise Stopped from None
            else:
                break
    found = sha256_of(part)
    if found != jar.sha256:
        raise _WrongFileError(f"its SHA-256 is {found} and has to be {jar.sha256}")


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
                raise _MayPassError("the server does not go on where the file ended")
        _refuse_size(here + int(answer.headers.get("Content-Length", jar.size - here)), jar)
        try:
            for chunk in answer.iter_content(_CHUNK):
                if by.stop.is_set():
                    raise Stopped
                _refuse_size(max(opened.tell() + len(chunk), jar.size), jar)
                opened.write(chunk)
                by.advance(len(chunk))
        except requests.exceptions.ChunkedEncodingError as error:
            raise _MayPassError(f"the connection broke: {error}") from None
        finally:
            opened.flush()
    if opened.tell() < jar.size:
        raise _MayPassError("the connection broke")


def _refuse_size(found: int, jar: Jar) -> None:
    if found != jar.size:
        raise _WrongFileError(f"it has {found} bytes or more and has to have {jar.size}")


def _refuse_status(answer: requests.Response, jar: Jar, remote: Remote) -> None:
    status = answer.status_code
    if status in {200, 206, 416}:  # the last one: what is there already is too much
        return
    if status in _MAY_PASS:
        raise _MayPassError(f"the server answers {status} {answer.reason}")
    where = f"{jar.coordinate} from {remote.url}"
    if status in {404, 410}:
        raise DownloadError(f"{where}: it is not there ({status})", hint=_another(remote))
    if status in {401, 403, 407}:
        raise DownloadError(f"{where}: it is refused ({status} {answer.reason})", hint=_LOGIN)
    raise DownloadError(f"{where}: the server answers {status} {answer.reason}", hint=_another(remote))


_LOGIN: Final = (
    f"give the mirror's <server> in settings.xml a name and password, or use {URL}=https://USER:PASSWORD@host/path"
)
_NETWORK: Final = (
    "look at the network; HTTPS_PROXY names a proxy, "
    f"{URL} a mirror, REQUESTS_CA_BUNDLE a company's certificates. What came so far is kept"
)


def _another(remote: Remote) -> str:
    if remote.source == URL:
        return f"the address is what {URL} says"
    return f"the address is that of {remote.source}; {URL} can name another repository"


def _address(jar: Jar, remote: Remote) -> str:
    return f"{remote.url}/{jar.path}"


def _no_answer(jar: Jar, remote: Remote, error: Exception) -> DownloadError:
    if isinstance(error, requests.exceptions.SSLError):
        told = "the server's certificate is not trusted"
    elif isinstance(error, requests.exceptions.ProxyError):
        told = "the proxy does not let it through"
    elif isinstance(error, requests.Timeout):
        told = "there is no answer in time"
    elif isinstance(error, requests.ConnectionError):
        told = "there is no connection"
    else:
        told = str(error)
    return DownloadError(f"{jar.coordinate} from {remote.url}: {told}", hint=_NETWORK)


def _not_the_file(jar: Jar, remote: Remote, told: str) -> DownloadError:
    return DownloadError(
        f"{jar.coordinate} from {remote.url} is not the file that was published: {told}",
        hint=f"nothing of it was kept; {_another(remote)}",
    )


def _disk_error(error: OSError, repository: Path) -> DownloadError:
    elsewhere = f"{REPOSITORY} can name another folder"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DownloadError(
            f"there is no space left in {repository}", hint=f"make room, and what came so far is kept; or {elsewhere}"
        )
    where = error.filename or repository
    return DownloadError(f"{where} cannot be written: {error.strerror or error}", hint=elsewhere)
