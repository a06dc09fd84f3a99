"""Credentials, repeating, redirects, limits and errors of connections."""

from __future__ import annotations

import gzip
import logging
import socket
import traceback
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path
from time import time

import pytest

from kestra_dsl.errors import (
    AuthenticationError,
    InternalServerError,
    RateLimitedError,
    ServerError,
    UnexpectedAnswerError,
    UnreachableError,
)
from kestra_dsl.server.credentials import Basic, Credentials, Token
from kestra_dsl.server.transport import Limits, Request, Transport
from tests.server.scripted import Received, Reply, in_turn, serving

READ = Request("GET", "/api/v1/main/flows/a", repeatable=True)
WRITE = Request("POST", "/api/v1/main/flows", body=b"id: a")
FINE = Reply(200, {"fine": True})
PASSWORD = "correct horse/battery+staple"


class Waits(list[float]):
    """The seconds that were waited, without waiting."""


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def transport(
    url: str, credentials: Credentials | None = None, limits: Limits | None = None, **more: object
) -> Transport:
    quick = limits or Limits(connect=2, silence=2, total=5)
    return Transport(url, credentials or Credentials(), limits=quick, sleep=lambda _seconds: None, **more)  # type: ignore[arg-type]


def test_basic_credentials_are_sent_with_every_request() -> None:
    with serving(in_turn(FINE)) as server:
        one = transport(server.url, Basic("ann", "s3cret"))
        one.call(READ)
        one.call(WRITE)
    assert [received.headers["authorization"] for received in server.received] == ["Basic YW5uOnMzY3JldA=="] * 2


def test_a_token_is_sent_as_a_bearer() -> None:
    with serving(in_turn(FINE)) as server:
        transport(server.url, Token("abc.def")).call(READ)
    assert server.received[0].headers["authorization"] == "Bearer abc.def"


def test_netrc_does_not_replace_the_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login eve password other\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with serving(in_turn(FINE)) as server:
        transport(server.url, Token("mine")).call(READ)
        transport(server.url).call(READ)
    assert [received.headers.get("authorization") for received in server.received] == ["Bearer mine", None]


def test_a_cookie_is_not_sent_back() -> None:
    with serving(in_turn(Reply(200, {}, {"Set-Cookie": "session=1; Path=/"}))) as server:
        one = transport(server.url)
        one.call(READ)
        one.call(READ)
    assert "cookie" not in server.received[1].headers


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_reading_is_repeated_until_the_server_answers(status: int) -> None:
    with serving(in_turn(Reply(status), Reply(status), FINE)) as server:
        assert transport(server.url).call(READ).status == 200
    assert len(server.received) == 3


def test_reading_is_repeated_when_the_connection_is_cut() -> None:
    with serving(in_turn(Reply(cut=True), FINE)) as server:
        assert transport(server.url).call(READ).status == 200
    assert len(server.received) == 2


def test_reading_is_given_up_after_four_attempts() -> None:
    with serving(in_turn(Reply(503))) as server, pytest.raises(InternalServerError) as caught:
        transport(server.url).call(READ)
    assert len(server.received) == 4
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("reply", [Reply(429), Reply(500), Reply(502), Reply(503), Reply(504), Reply(cut=True)])
def test_writing_is_never_repeated(reply: Reply) -> None:
    with serving(in_turn(reply, FINE)) as server, pytest.raises(ServerError):
        transport(server.url).call(WRITE)
    assert len(server.received) == 1


def test_a_failure_of_the_server_is_not_repeated() -> None:
    with serving(in_turn(Reply(500), FINE)) as server, pytest.raises(InternalServerError):
        transport(server.url).call(READ)
    assert len(server.received) == 1


@pytest.mark.parametrize(("form", "least", "most"), [("seconds", 7, 7), ("date", 500, 900)])
def test_as_long_is_waited_as_the_server_asks_for(form: str, least: float, most: float) -> None:
    asked = "7" if form == "seconds" else formatdate(time() + 900, usegmt=True)
    waits = Waits()
    with serving(in_turn(Reply(429, headers={"Retry-After": asked}), FINE)) as server:
        Transport(server.url, Credentials(), limits=Limits(longest_wait=1000), sleep=waits.append).call(READ)
    assert len(waits) == 1 and least <= waits[0] <= most


def test_a_server_that_asks_for_an_hour_is_given_up() -> None:
    waits = Waits()
    with (
        serving(in_turn(Reply(429, headers={"Retry-After": "3600"}), FINE)) as server,
        pytest.raises(RateLimitedError),
    ):
        Transport(server.url, Credentials(), sleep=waits.append).call(READ)
    assert waits == []


def test_waits_grow_and_differ() -> None:
    waits = Waits()
    with serving(in_turn(Reply(503))) as server, pytest.raises(InternalServerError):
        Transport(server.url, Credentials(), sleep=waits.append).call(READ)
    assert [0.25 <= waits[0] <= 0.5, 0.5 <= waits[1] <= 1, 1 <= waits[2] <= 2] == [True] * 3


def test_a_redirect_to_another_host_is_not_followed() -> None:
    with serving(in_turn(FINE)) as other:
        location = other.url.replace("127.0.0.1", "localhost")
        with (
            serving(in_turn(Reply(302, headers={"Location": f"{location}/api"}))) as server,
            pytest.raises(UnexpectedAnswerError, match="redirected to http://localhost"),
        ):
            transport(server.url, Token("mine")).call(READ)
    assert other.received == []


@pytest.mark.parametrize("location", ["http://kestra.example.com/x", "//kestra.example.com:8443/x"])
def test_a_redirect_from_https_to_http_or_another_port_is_not_followed(
    location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kestra_dsl.server.answers import Answer

    one = transport("https://kestra.example.com")
    asked: list[str] = []

    def answer(request: Request, target: str, _params: object) -> Answer:
        asked.append(target)
        return Answer(request.method, request.path, 301, {"location": location}, b"")

    monkeypatch.setattr(one, "_exchange", answer)
    with pytest.raises(UnexpectedAnswerError, match="redirected to"):
        one.call(READ)
    assert asked == ["https://kestra.example.com/api/v1/main/flows/a"]


def test_a_redirect_on_the_same_server_is_followed_when_reading_only() -> None:
    def answer(received: Received) -> Reply:
        return FINE if received.path == "/there" else Reply(307, headers={"Location": "/there"})

    with serving(answer) as server:
        assert transport(server.url).call(READ).status == 200
        with pytest.raises(UnexpectedAnswerError, match="redirected"):
            transport(server.url).call(WRITE)
    assert [received.path for received in server.received] == [READ.path, "/there", WRITE.path]


def test_redirects_in_a_circle_end() -> None:
    with (
        serving(in_turn(Reply(302, headers={"Location": READ.path}))) as server,
        pytest.raises(UnexpectedAnswerError, match="too many redirects"),
    ):
        transport(server.url).call(READ)
    assert len(server.received) == 4


def test_an_answer_that_unpacks_to_too_much_is_refused() -> None:
    bomb = gzip.compress(b"x" * 20_000_000)
    assert len(bomb) < 50_000
    with (
        serving(in_turn(Reply(200, bomb, {"Content-Encoding": "gzip", "Content-Type": "application/json"}))) as server,
        pytest.raises(UnexpectedAnswerError, match="larger than 1 MB"),
    ):
        transport(server.url, limits=Limits(size=1_000_000)).call(READ)


def test_an_answer_that_says_it_is_packed_but_is_not_is_refused() -> None:
    with (
        serving(in_turn(Reply(200, b"{}", {"Content-Encoding": "gzip"}))) as server,
        pytest.raises(UnreachableError, match="cannot be unpacked"),
    ):
        transport(server.url, limits=Limits(attempts=1)).call(READ)


def test_an_answer_that_never_ends_is_given_up() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with pytest.raises(UnreachableError, match=r"no answer within 0.2 s"):
            transport(url, limits=Limits(silence=0.2, attempts=1)).call(READ)


def test_a_server_that_is_not_there_is_named_in_the_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(UnreachableError, match="the connection was refused") as caught:
            transport(url).call(READ)
    assert url in str(caught.value)
    assert caught.value.exit_code == 3


def test_a_bundle_that_is_not_there_is_an_error_in_words() -> None:
    with pytest.raises(UnreachableError, match="no such file of certificates"):
        transport("https://127.0.0.1:1", ca_bundle="/nowhere.pem", limits=Limits(attempts=1)).call(READ)


def test_a_proxy_of_the_environment_is_used_unless_it_is_excluded(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(in_turn(FINE)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        transport("http://kestra.invalid:8080").call(READ)
        assert [received.path for received in proxy.received] == ["http://kestra.invalid:8080" + READ.path]
        monkeypatch.setenv("no_proxy", "kestra.invalid")
        with pytest.raises(UnreachableError):
            transport("http://kestra.invalid:8080", limits=Limits(connect=1, attempts=1)).call(READ)


def failures() -> list[tuple[str, Callable[[Received], Reply]]]:
    def echo(received: Received) -> Reply:
        return Reply(422, {"message": f"you sent {received.headers['authorization']} {PASSWORD}"})

    def forbidding(received: Received) -> Reply:
        return Reply(403, {"message": received.headers["authorization"]})

    return [
        ("echo", echo),
        ("401", in_turn(Reply(401, headers={"WWW-Authenticate": "Basic"}))),
        ("403", forbidding),
        ("cut", in_turn(Reply(cut=True))),
        ("html", in_turn(Reply(502, f"<html>{PASSWORD}", {"Content-Type": "text/html"}))),
        ("redirect", in_turn(Reply(302, headers={"Location": "http://kestra.invalid/"}))),
    ]


@pytest.mark.parametrize(
    "credentials", [Basic("ann", PASSWORD), Token(PASSWORD.replace(" ", "-"))], ids=["basic", "token"]
)
@pytest.mark.parametrize("answer", [pytest.param(answer, id=name) for name, answer in failures()])
def test_no_error_log_or_traceback_holds_a_credential(
    credentials: Credentials, answer: Callable[[Received], Reply], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(answer) as server:
        one = transport(server.url, credentials)
        with pytest.raises(ServerError) as caught:
            one.call(WRITE)
    error = caught.value
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    told = [str(error), repr(error), *error.details, repr(one), repr(credentials), caplog.text, *shown.format()]
    assert error.__cause__ is None and error.__context__ is None
    for secret in credentials.secrets():
        assert not [text for text in told if secret in text]


def test_a_missing_login_says_what_to_check() -> None:
    with (
        serving(in_turn(Reply(401, headers={"WWW-Authenticate": "Basic"}))) as server,
        pytest.raises(AuthenticationError, match="missing, wrong or expired") as caught,
    ):
        transport(server.url).call(READ)
    assert "KDSL_PASSWORD" in (caught.value.hint or "")


def test_a_server_without_https_is_told_from_one_that_is_not_trusted() -> None:
    with serving(in_turn(FINE)) as server, pytest.raises(UnreachableError, match="does not answer in https") as caught:
        transport(server.url.replace("http:", "https:")).call(READ)
    assert "http://" in (caught.value.hint or "")
