"""Play recorded exchanges against the test server and tell where it answers otherwise.

``python -m tests.kestra_server.replay RECORDED.jsonl [--version 1.3] [--group NAME] [--show N]``

A line of the file is one exchange: ``n``, ``group``, ``about``, ``request`` (method, path, headers, authorization, body
or multipart) and ``response`` (status, headers, body). Times, ids and the like are made equal before answers are
compared; an id that the recorded server gave is replaced in later requests by the one that this server gave instead.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import hashlib
import http.client
import json
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.process import EngineProcess

__all__ = ["Difference", "replayed"]

_PATIENCE = 6.0
"""Seconds in which a reading answer may become the recorded one: the recorder had waited before it asked."""
_HEADERS = ("content-type", "www-authenticate", "location", "content-disposition", "content-encoding")
_SETS = ("errors", "edges", "nodes")
"""Lists whose order is that of a set of Java's, as is that of the lines of some messages."""
_ID = re.compile(r"[0-9A-Za-z]{18,23}|\d{15,20}\.\w+")
_NORMAL = [
    (re.compile(r"(?<=root\.)(root|end)-[0-9A-Za-z]{18,23}"), "<id>"),
    (re.compile(r"\n\tat [^\n]*"), ""),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d|(?<=\.\d{9}))"), "<time>"),
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "<uuid>"),
    (re.compile(r"PT\d+(\.\d+)?S"), "<duration>"),
    (re.compile(r"(worker|default-worker)_\d+|[\w-]+-thread-\d+"), "<thread>"),
    (re.compile(r"(?<![0-9A-Za-z])(?=[0-9A-Za-z]*\d)(?=[0-9A-Za-z]*[A-Z])[0-9A-Za-z]{18,23}(?![0-9A-Za-z])"), "<id>"),
    (re.compile(r"http://(localhost|127\.0\.0\.1):\d+"), "<server>"),
    (re.compile(r"/STORAGE|/tmp/kestra-server-\w+/storage"), "<storage>"),
    (re.compile(r"\b\d{15,20}\b"), "<number>"),
]


@dataclass
class Difference:
    """An exchange that went otherwise than recorded."""

    n: int
    group: str
    about: str
    what: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lines = "\n".join(f"      {line}" for line in self.what)
        return f"  {self.n} {self.about}\n{lines}"


@dataclass
class _Given:
    status: int | None
    headers: dict[str, str]
    body: bytes


def replayed(
    exchanges: Sequence[Mapping[str, Any]], server: KestraServer
) -> Iterator[tuple[Mapping[str, Any], Difference | None]]:
    """Each exchange with its difference, if there is one."""
    ids: dict[str, str] = {}
    for exchange in exchanges:
        yield exchange, _played(exchange, server, ids)


def _played(exchange: Mapping[str, Any], server: KestraServer, ids: dict[str, str]) -> Difference | None:
    made = Difference(exchange["n"], exchange["group"], exchange["about"])
    request, recorded = exchange["request"], exchange["response"]
    body = _body(request)
    if body is None:
        made.what.append("the recording has only a part of the body: not played")
        return made
    end = time.monotonic() + (_PATIENCE if request["method"] == "GET" and "stream" not in recorded else 0)
    while True:
        given = _asked(request, body, server, ids, recorded)
        made.what = list(_compared(recorded, given, ids))
        if not made.what:
            _learn(recorded, given, ids)
            return None
        if time.monotonic() >= end:
            _learn(recorded, given, ids)
            return made
        time.sleep(0.2)


# The request


def _body(request: Mapping[str, Any]) -> bytes | None:
    """None where the recording has not kept all of it."""
    if "multipart" in request:
        return _multipart(request["multipart"])
    body = request.get("body", "")
    if isinstance(body, str):
        return body.encode("utf-8", errors="surrogatepass")
    if "start_base64" in body:
        content = base64.b64decode(body["start_base64"])
        return content if len(content) == body["bytes"] else None
    return _grown(body["start"].encode(), body["bytes"], body["sha256"])


def _grown(start: bytes, size: int, wanted: str) -> bytes | None:
    """A long body of one letter again and again, whose end is one of a few."""
    letter = start[-1:]
    for end in (b"", b'"', b"\n", b'"\n', b"'\n"):
        grown = start + letter * (size - len(start) - len(end)) + end
        if hashlib.sha256(grown).hexdigest() == wanted:
            return grown
    return None


_BOUNDARY = "------replayed"


def _multipart(parts: Sequence[Mapping[str, Any]]) -> bytes | None:
    made = b""
    for part in parts:
        name = f'name="{part["name"]}"' + (f'; filename="{part["filename"]}"' if "filename" in part else "")
        made += f"--{_BOUNDARY}\r\nContent-Disposition: form-data; {name}\r\n".encode()
        if "content_type" in part:
            made += f"Content-Type: {part['content_type']}\r\n".encode()
        content = base64.b64decode(part["base64"]) if "base64" in part else _text(part.get("text", ""))
        if content is None:
            return None
        made += b"\r\n" + content + b"\r\n"
    return made + f"--{_BOUNDARY}--\r\n".encode()


def _text(text: Any) -> bytes | None:
    if isinstance(text, str):
        return text.encode()
    if "start" not in text:
        return None
    return _grown(text["start"].encode(), text["bytes"], text["sha256"])


def _asked(
    request: Mapping[str, Any], body: bytes, server: KestraServer, ids: Mapping[str, str], recorded: Mapping[str, Any]
) -> _Given:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    path = request["path"]
    for old, new in ids.items():
        path = path.replace(old, new)
    connection.putrequest(request["method"], path.replace(" ", "%20"), skip_accept_encoding=True)
    for name, value in request["headers"].items():
        if name.lower() not in ("connection", "expect"):
            given = f"{value}; boundary={_BOUNDARY}" if "multipart" in request and name == "content-type" else value
            connection.putheader(name, given)
    authorization = _authorization(request.get("authorization", "none"), server)
    if authorization is not None:
        connection.putheader("Authorization", authorization)
    if body or request["method"] in ("POST", "PUT", "PATCH"):
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body or None)
    try:
        answer = connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        content = _read(answer, connection, recorded)
        if headers.get("content-encoding") == "gzip":
            content = gzip.decompress(content)
        return _Given(answer.status, headers, content)
    except OSError as error:
        return _Given(None, {}, repr(error).encode())
    finally:
        connection.close()


def _read(
    answer: http.client.HTTPResponse, connection: http.client.HTTPConnection, recorded: Mapping[str, Any]
) -> bytes:
    """All of the body; of a stream that the recorder has cut, as many events as it had got."""
    if not str(recorded.get("stream", "")).startswith("open"):
        try:
            return answer.read()
        except http.client.IncompleteRead as error:
            return error.partial
    wanted = str(recorded["body"]).count("\n\n")
    content = b""
    assert connection.sock is not None
    connection.sock.settimeout(5)
    try:
        while content.count(b"\n\n") < wanted and (piece := answer.read1(65536)):
            content += piece
    except TimeoutError:
        pass
    return content


def _authorization(kind: str, server: KestraServer) -> str | None:
    right = base64.b64encode(":".join(server.auth).encode()).decode()
    return {
        "none": None,
        "basic": f"Basic {right}",
        "basic-lower-case-scheme": f"basic {right}",
        "wrong": "Basic " + base64.b64encode(f"{server.username}:wrong".encode()).decode(),
        "bearer": "Bearer nobody-knows-this",
        "broken": "Basic !!!",
    }[kind]


# The answer


def _compared(recorded: Mapping[str, Any], given: _Given, ids: Mapping[str, str]) -> Iterator[str]:
    if recorded["status"] != given.status:
        yield f"status: recorded {recorded['status']}, here {given.status}"
    for name in _HEADERS:
        old, new = _normal(recorded["headers"].get(name), ids), _normal(given.headers.get(name), ids)
        if _media(old) != _media(new):
            yield f"{name}: recorded {old}, here {new}"
    body = recorded["body"]
    if not isinstance(body, str):
        if body["bytes"] != len(given.body) and given.status != recorded["status"]:
            yield f"body: recorded {body['bytes']} bytes, here {len(given.body)}"
        return
    yield from _compared_bodies(body, given.body.decode("utf-8", errors="replace"), ids)


def _media(value: str | None) -> str | None:
    return value.partition(";")[0] if value and value.startswith(("application/", "text/")) else value


def _compared_bodies(old: str, new: str, ids: Mapping[str, str]) -> Iterator[str]:
    try:
        left, right = json.loads(old), json.loads(new)
    except ValueError:
        if old.startswith("id: ") and new.startswith("id: "):
            yield from _compared_events(old, new, ids)
        elif _normal(old, ids) != _normal(new, ids):
            yield f"body: recorded {_short(old)}, here {_short(new)}"
        return
    yield from _trees(left, right, "", ids)


def _compared_events(old: str, new: str, ids: Mapping[str, str]) -> Iterator[str]:
    """Which events come between the first and the last one depends on the time."""
    left, right = (re.findall(r"^id: (.*)$", text, re.MULTILINE) for text in (old, new))
    if (left[0], left[-1]) != (right[0], right[-1]) or set(left) != set(right):
        yield f"events: recorded {left}, here {right}"


def _trees(old: Any, new: Any, path: str, ids: Mapping[str, str]) -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            where = f"{path}.{key}" if path else key
            if key not in old:
                yield f"{where}: only here: {_short(new[key])}"
            elif key not in new:
                yield f"{where}: only recorded: {_short(old[key])}"
            else:
                yield from _trees(old[key], new[key], where, ids)
    elif isinstance(old, list) and isinstance(new, list):
        if path.rpartition(".")[2] in _SETS:
            old, new = (sorted(items, key=lambda item: str(_normal(json.dumps(item), ids))) for items in (old, new))
        if len(old) != len(new):
            yield f"{path}: recorded {len(old)} items, here {len(new)}"
        for number, pair in enumerate(zip(old, new, strict=False)):
            yield from _trees(*pair, f"{path}[{number}]", ids)
    elif _scalar(old, ids) != _scalar(new, ids):
        yield f"{path}: recorded {_short(old)}, here {_short(new)}"


def _scalar(value: Any, ids: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        text = str(_normal(value, ids))
        head, allowed, methods = text.partition("Allowed methods: [")
        text = head + allowed + ", ".join(sorted(methods.removesuffix("]").split(", ")))
        head, colon, lines = text.partition(": ")
        return head + colon + "\n".join(sorted(lines.split("\n"))) if "must " in text else text
    if isinstance(value, int) and not isinstance(value, bool) and value > 10**8:
        return "<number>"
    return value


def _normal(text: str | None, ids: Mapping[str, str]) -> str | None:
    if text is None:
        return None
    for old, new in ids.items():
        text = text.replace(old, new)
    for pattern, name in _NORMAL:
        text = pattern.sub(name, text)
    return text


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 160 else f"{text[:160]}…"


def _learn(recorded: Mapping[str, Any], given: _Given, ids: dict[str, str]) -> None:
    """Remember which id stands here for a recorded one: those at the same place of the two bodies."""
    if not isinstance(recorded["body"], str):
        return
    try:
        old, new = json.loads(recorded["body"]), json.loads(given.body)
    except ValueError:
        return
    _pair(old, new, ids)


def _pair(old: Any, new: Any, ids: dict[str, str]) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old.keys() & new.keys():
            _pair(old[key], new[key], ids)
    elif isinstance(old, list) and isinstance(new, list):
        for left, right in zip(old, new, strict=False):
            _pair(left, right, ids)
    elif isinstance(old, str) and isinstance(new, str) and old != new:
        for left, right in zip(re.split(r"[/:?]", old), re.split(r"[/:?]", new), strict=False):
            if left != right and all(map(_ID.fullmatch, (left, right))):
                ids.setdefault(left, right)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Play recorded exchanges against the test server.")
    parser.add_argument("file", type=Path, help="one exchange a line, as JSON")
    parser.add_argument("--version", default="1.3", help="the version of Kestra (default 1.3)")
    parser.add_argument("--group", action="append", help="only this group; can be given several times")
    parser.add_argument("--log", action="store_true", help="print what the process of the engine has printed")
    parser.add_argument("--show", type=int, default=6, help="lines shown of a difference (default 6)")
    chosen = parser.parse_args(arguments)
    exchanges = [json.loads(line) for line in chosen.file.read_text(encoding="utf-8").splitlines()]
    wanted = [one for one in exchanges if not chosen.group or one["group"] in chosen.group]
    engine = EngineProcess(chosen.version)
    try:
        with KestraServer(engine) as server:
            return _report(wanted, server, chosen.show)
    finally:
        if chosen.log:
            sys.stdout.write(engine.log.read_text(encoding="utf-8", errors="replace"))
        engine.close()


def _report(exchanges: Sequence[Mapping[str, Any]], server: KestraServer, show: int) -> int:
    """Tell about each group when it is over."""
    equal = 0
    for _, group in groupby(replayed(exchanges, server), lambda pair: pair[0]["group"]):
        pairs = list(group)
        differences = [difference for _, difference in pairs if difference is not None]
        equal += len(pairs) - len(differences)
        name = pairs[0][0]["group"]
        sys.stdout.write(f"{name}: {len(pairs) - len(differences)} of {len(pairs)} as recorded\n")
        for difference in differences:
            difference.what = difference.what[:show]
            sys.stdout.write(f"{difference}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{equal} of {len(exchanges)} as recorded\n")
    return 0 if equal == len(exchanges) else 1


if __name__ == "__main__":
    sys.exit(main())
