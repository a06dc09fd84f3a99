"""Files in Git, and files that Git would add, contain no credentials."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Each shape is that of real ones: long enough that no example in a text has it by chance.
SHAPES = {
    "a private key": r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/=]{16}",
    "a key of a service account": r"\"private_key_id\"\s*:\s*\"[0-9a-f]{40}\"",
    "a Google API key": r"\bAIza[\w-]{35}\b",
    "a Google OAuth token": r"\bya29\.[\w-]{30,}",
    "a GitHub token": r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})",
    "a GitLab token": r"\bglpat-[\w-]{20}\b",
    "a Slack token": r"\bxox[abeprs]-\d{10,}-[\w-]{10,}",
    "the address of a Slack webhook": r"hooks\.slack\.com/\w+/T[A-Z0-9]{8,}/[A-Z0-9]{8,}/\w{20,}",
    "an AWS key": r"\b(?:AKIA|ASIA)(?!\w*EXAMPLE)[A-Z0-9]{16}\b",
    "a key of an AI service": r"\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}",
    "a JSON web token": r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}",
}
# Where only settings are: there, a word like "password" is followed by an expression or a variable, never by a value.
SETTINGS = ("definitions/", "generated/", "deploy/", ".github/", ".ci/")
VALUE = re.compile(
    r"""(?i)\b[\w-]*(?:password|passwd|secret_?key|api_?key|service_?account|access_?token|webhook_?key)["']?"""
    r"""[ \t]*[:=][ \t]*(?P<value>"[^"\n]*"|'[^'\n]*'|[^\s,()\]}]+)"""
)
ADDRESS = re.compile(r"\b(?:postgres(?:ql)?|mysql|mongodb|https?)://\w+:(?!\$|\{|<)[^\s@/:'\"]{6,}@(?!\{)")


def said(text: str, *, settings: bool = False) -> Iterator[tuple[int, str]]:
    """Return line and kind of everything that looks like a credential."""
    for kind, shape in SHAPES.items():
        for found in re.finditer(shape, text):
            yield text.count("\n", 0, found.start()) + 1, kind
    if settings:
        for found in VALUE.finditer(text):
            if not _is_reference(found["value"]):
                yield text.count("\n", 0, found.start()) + 1, "a password in the open"
        for found in ADDRESS.finditer(text):
            yield text.count("\n", 0, found.start()) + 1, "a password in an address"


def _is_reference(value: str) -> bool:
    """Whether the value is an expression, a variable, a Python name or empty."""
    bare = value.strip("\"'")
    if not bare or "{{" in bare or "${" in bare:
        return True
    return bare == value and re.fullmatch(r"[A-Z][A-Z0-9_]*|str|Reference|None|secret|literal", bare) is not None


needs_git = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a source distribution is no checkout")


def known_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


@needs_git
def test_files_in_git_contain_no_credentials() -> None:
    files = known_files()
    assert ROOT / "README.md" in files
    found = [
        f"{path.relative_to(ROOT)}:{line}: {kind}"
        for path in files
        for line, kind in said(
            path.read_bytes().decode("utf-8", "replace"),
            settings=path.relative_to(ROOT).as_posix().startswith(SETTINGS),
        )
    ]
    assert found == []


# Put together here, so that this file holds none of them.
PLANTED = {
    "a private key": "-----BEGIN RSA " + "PRIVATE KEY-----\n" + "MIIEowIBAAKCAQEA7",
    "a key of a service account": '{"type": "service_account", "private_key_id": "' + "0f" * 20 + '"}',
    "a Google API key": "key=AIza" + "Sy0aB1_-" * 4 + "xyz",
    "a Google OAuth token": "ya29." + "a0AfH6SM" * 5,
    "a GitHub token": "token: ghp_" + "a1B2" * 9,
    "a GitLab token": "glpat-" + "abcd1234_x" * 2,
    "a Slack token": "xoxb-" + "1234567890-abcdefghij",
    "the address of a Slack webhook": "https://hooks.slack.com/" + "services/T0ABCDEFG/B0ABCDEFG/" + "x1Y2" * 6,
    "an AWS key": "AKIA" + "ABCD2345" * 2,
    "a key of an AI service": "sk-ant-" + "abc123DEF_" * 4,
    "a JSON web token": "eyJ" + "hbGciOiJIUz." + "eyJ" + "zdWIiOiIxMj." + "SflKxwRJSMeKKF2QT4fwpM",
}


def test_there_is_a_sample_for_every_pattern() -> None:
    assert PLANTED.keys() == SHAPES.keys()


@pytest.mark.parametrize("kind", PLANTED)
def test_a_planted_credential_is_found_with_its_line(kind: str) -> None:
    assert list(said(f"first\nsecond {PLANTED[kind]} end\n")) == [(2, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "password: root",
        'password: "k3str4"',
        "POSTGRES_PASSWORD: Admin1234!",
        "POSTGRES_PASSWORD=k3str4",
        'flow.plugin_default(postgresql, password="root")',
        "apiKey: abc",
        "serviceAccount: '{\"type\": 1}'",
        "      KESTRA_ENCRYPTION_SECRET_KEY: I6EGNzRESu3X3p",
    ],
)
def test_a_password_in_a_setting_is_found(text: str) -> None:
    assert list(said(f"- {text}\n", settings=True)) == [(1, "a password in the open")]
    assert list(said(text)) == []


def test_a_password_in_an_address_is_found() -> None:
    text = "url: jdbc:postgresql://root:" + "correcthorse@db/ny_taxi"
    assert list(said(text, settings=True)) == [(1, "a password in an address")]


@pytest.mark.parametrize(
    "text",
    [
        "password: \"{{ secret('POSTGRES_PASSWORD') }}\"",
        "POSTGRES_PASSWORD: ${TAXI_POSTGRES_PASSWORD:?see .env.example}",
        "POSTGRES_PASSWORD=",
        "password=POSTGRES_PASSWORD,",
        'POSTGRES_PASSWORD = secret("POSTGRES_PASSWORD")',
        "password: str",
        "url: https://{{ secret('USER') }}:{{ secret('PASSWORD') }}@example.com",
        "url: https://kestra:${PASSWORD}@example.com",
    ],
)
def test_a_reference_to_a_password_is_no_credential(text: str) -> None:
    assert list(said(text, settings=True)) == []


@needs_git
def test_this_file_is_searched_and_ignored_files_are_not() -> None:
    files = known_files()
    assert Path(__file__) in files
    assert not [path for path in files if "__pycache__" in path.parts]
