"""Secrets that a flow contains as text. Messages never show them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.names import camel
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.flow import Flow
from kestra_dsl.inputs import Input

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.visiting import VisitedNode
    from kestra_dsl.core.node import Node

__all__: list[str] = []

_HINT = "store it on the server: secret('NAME') in Python, \"{{ secret('NAME') }}\" in YAML"

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SECRET_WORDS = ("password", "passwd", "pwd", "passphrase", "secret", "token", "credential", "credentials", "apikey")
_SECRET_ENDS = (
    ("api", "key"), ("access", "key"), ("private", "key"), ("secret", "key"), ("ssl", "key"),
    ("account", "key"), ("encryption", "key"), ("signing", "key"), ("service", "account"), ("auth", "key"),
)  # fmt: skip
_NEVER_ENDS = frozenset((
    "uri", "url", "type", "file", "path", "name", "id", "key", "count", "limit", "max", "min", "length", "usage",
    "expiry", "expiration", "ttl", "provider", "field", "header", "endpoint", "column", "policy", "prefix", "size",
    "less", "ref", "version", "location", "scope", "scopes", "manager", "backend", "class", "strategy", "mode",
    "method", "enabled", "arn",
))  # fmt: skip
_COUNTED = frozenset(("max", "min", "num", "number", "total", "page", "next", "continuation", "n"))
_NOTHING = frozenset(("", "none", "null", "true", "false"))
_EXAMPLES = _NOTHING | {"changeme", "guest", "pass", "password", "pw", "secret", "token", "xxx"}
_ELSEWHERE = ("file:", "nsfile:", "kestra:", "gs:", "s3:", "/", "./", "~/")
_AUTHORIZATION = re.compile(r"(?:Basic|Bearer|Token|ApiKey|Digest|Negotiate)\s+\S{6,}|\S{16,}\Z", re.IGNORECASE)
_FILE = re.compile(r"[\w./~-]+\.(?:json|ya?ml|pem|crt|cer|key|p8|p12|pfx|jks|keystore|env|ini|txt)\Z", re.IGNORECASE)
_NAME_OF_ONE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\Z")
_PASSWORDS = ("password", "passwd", "pwd", "passphrase")
_WORDS_OF_NAMES = frozenset(
    ("password", "passwd", "pwd", "passphrase", "secret", "token", "credential", "credentials", "key", "apikey")
)
_PLACEHOLDER = re.compile(
    r"\A(?:[^A-Za-z0-9]+|[xX]{2,})\Z|(?i:\b(?:your|my|insert|enter|put|todo)[ _-]|your(?=[A-Z])|sample|fake|dummy"
    r"|example|placeholder|change[ _-]?(?:me|it)|replace[ _-]|x{5}|0{8}|\btest[ _-])"
)
_VARIABLE = re.compile(r"\$(?:\{[^}]*\}|[A-Za-z_]\w*|\([^)]*\))|%\w+%|<[^>]*>|\*+\Z|\.\.\.\Z")


class _Form(NamedTuple):
    """How a kind of secret looks."""

    marker: str
    """A text that all such secrets contain, to search for first."""
    pattern: re.Pattern[str]
    """Its first group is the secret, where a pattern matches more than that."""
    kind: str


_FORMS = tuple(
    _Form(marker, re.compile(pattern), kind)
    for marker, pattern, kind in (
        ("://", r"://[^/\s:@'\"{}<>$]*:([^/\s@'\"{}<>$]{1,})@[\w.\[-]", "a user's password in a URL"),
        ("://hooks.slack.com/", r"hooks\.slack\.com/(?:services|workflows|triggers)/\w{4,}/\w", "a webhook URL"),
        ("://", r"webhook\.office\.com/webhookb2/[\w@-]{16,}", "a webhook URL"),
        ("://", r"discord(?:app)?\.com/api/webhooks/\d+/[\w-]{16,}", "a webhook URL"),
        ("://chat.googleapis.com/", r"chat\.googleapis\.com/\S+[?&]token=[\w%-]{8,}", "a webhook URL"),
        ("://api.telegram.org/", r"api\.telegram\.org/bot\d+:[\w-]{20,}", "a bot's token"),
        ("PRIVATE KEY-----", r"-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/=\\]{16,}", "a private key"),
        ('"private_key"', r'"private_key"\s*:\s*"-----BEGIN', "a private key"),
        ("ghp_", r"\bghp_[A-Za-z0-9]{30,}", "a GitHub token"),
        ("github_pat_", r"\bgithub_pat_\w{30,}", "a GitHub token"),
        ("glpat-", r"\bglpat-[\w-]{20,}", "a GitLab token"),
        ("AKIA", r"\bAKIA[A-Z0-9]{16}\b", "an AWS access key"),
        ("AIza", r"\bAIza[\w-]{35}", "a Google API key"),
        ("xox", r"\bxox[abeprs]-[\w-]{10,}", "a Slack token"),
        ("sk-", r"(?<![\w-])sk-[A-Za-z0-9_-]{20,}", "an API key"),
        ("sk_live_", r"\bsk_live_\w{16,}", "a Stripe key"),
        ("SG.", r"\bSG\.[\w-]{16,}\.[\w-]{16,}", "a SendGrid key"),
        ("hf_", r"\bhf_[A-Za-z0-9]{30,}", "a Hugging Face token"),
        ("assword=", r"[?&;](?:[\w.]*[pP])assword=([^&;\s{}$<\"']{1,})", "a password in a connection string"),
    )
)
_RARE = '-:"='
"""Characters that few texts have."""
_MARKERS = tuple(
    marker
    for marker in dict.fromkeys(form.marker for form in _FORMS)
    if not any(form.marker in marker and form.marker != marker for form in _FORMS)
)
"""The markers that do not contain another one."""


def _rare_in(marker: str) -> str:
    return next((rare for rare in _RARE if rare in marker), "")


_MARKERS_BY_CHARACTER = tuple(
    (rare, tuple(marker for marker in _MARKERS if _rare_in(marker) == rare)) for rare in (*_RARE, "")
)
"""The markers by a character in them that few texts have, which is found much faster; an empty text if none has it."""


@rule("KD401", "A secret in the flow", Flow)
def secrets_are_on_the_server(_flow: Flow, checked: CheckedFlow) -> Problems:
    for visited in checked.visited:
        for problem in _secrets_in(visited, checked):
            yield problem._replace(found=visited)


def _secrets_in(visited: VisitedNode, checked: CheckedFlow) -> Problems:
    """The texts of a node are searched for markers together, since few nodes have one."""
    node: Any = visited.node
    secret_names = _secret_names(visited.shape.cls)
    if isinstance(node, Input) and _is_secret(node.id):
        secret_names |= {name for name in ("defaults", "prefill") if not _is_name(node.__dict__.get(name))}
    values: Mapping[str, Any] = node.__dict__
    texts: dict[str, str] = {}
    for name in visited.shape.names:
        value = values[name]
        if value.__class__ is str:
            if name in secret_names and is_literal(value) and _is_value(value) and not _repeats(name, value):
                yield _problem(node, name, "a secret", checked)
            else:
                texts[name] = value
        elif value.__class__ in _NEVER_SECRET:
            continue
        elif value.__class__ is list and name not in secret_names and (joined := _joined(value)) is not None:
            texts[name] = joined
        elif isinstance(value, dict) and name == "properties" and node._verbatim:
            yield from _in_generic_properties(value)
        elif isinstance(value, (list, dict)):
            kind = _kind_within(value, name)
            if kind:
                yield _problem(node, name, kind, checked)
    if texts and _has_marker("\n".join(texts.values())):
        for name, text in texts.items():
            kind = _kind_of(text, is_secret=False)
            if kind:
                yield _problem(node, name, kind, checked)


def _has_marker(text: str) -> bool:
    """Without a generator, since this searches every text of every flow."""
    for rare, markers in _MARKERS_BY_CHARACTER:
        if rare in text:
            for marker in markers:
                if marker in text:
                    return True
    return False


def _problem(node: Node, name: str, kind: str, checked: CheckedFlow) -> Problem:
    return Problem(f"{checked.name_of(node, name)!r} contains {kind}", hint=_HINT, on=name)


_NEVER_SECRET = frozenset((bool, int, float, type(None)))


def _joined(values: list[Any]) -> str | None:
    """The texts of a list that holds only texts."""
    try:
        return "\n".join(values)
    except TypeError:
        return None


def _in_generic_properties(properties: Mapping[str, Any]) -> Problems:
    for name, value in properties.items():
        kind = _kind_within({name: value}, "")
        if kind:
            yield Problem(f"{name!r} contains {kind.removesuffix(f' ({name!r})')}", hint=_HINT, on=name)


@cache
def _secret_names(cls: type[Node]) -> frozenset[str]:
    own = {name for name in fields_in_order(cls) if _is_secret(camel(name))}
    if cls._kestra.type == "SECRET":
        own |= {"defaults", "prefill"}
    elif cls._kestra.type == "io.kestra.plugin.core.trigger.Webhook":
        own.add("key")  # anyone who knows it can start the flow
    return frozenset(own)


def _kind_of(text: str, *, is_secret: bool) -> str | None:
    """The kind of secret that a text is or contains.

    Args:
        text: The text.
        is_secret: Whether the name of its property says that it is one.
    """
    if is_secret and is_literal(text) and _is_value(text):
        return "a secret"
    for form in _FORMS:
        if form.marker in text and any(map(_is_real, form.pattern.finditer(text))):
            return form.kind
    return None


def _is_real(found: re.Match[str]) -> bool:
    """Whether a match is a secret and not an example."""
    if not found.re.groups:
        return "00000000" not in found[0]  # as in the documentation of Slack
    return found[1].lower() not in _EXAMPLES and not any(form.search(found[1]) for form in (_VARIABLE, _PLACEHOLDER))


def _kind_within(value: Any, name: str) -> str | None:
    """The kind of secret in plain data, where each key is the name of the text below it."""
    for key, item in _items(value, name):
        if isinstance(item, str):
            kind = _kind_of(item, is_secret=_is_secret(key) and not _repeats(key, item)) or _authorization(key, item)
        elif isinstance(item, (list, dict)):
            kind = _kind_within(item, key)
        else:
            continue
        if kind:
            return f"{kind} ({key!r})" if isinstance(value, Mapping) and not kind.endswith(")") else kind
    return None


def _items(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        if _is_pair(value):
            yield str(value["name" if "name" in value else "key"]), value["value"]
        else:
            yield from value.items()
    else:
        yield from ((name, item) for item in value)


def _is_pair(value: Mapping[str, Any]) -> bool:
    return value.keys() in ({"name", "value"}, {"key", "value"})


def _authorization(key: str, text: str) -> str | None:
    if key.lower() not in ("authorization", "proxy-authorization", "x-api-key", "cookie") or not is_literal(text):
        return None
    return "a secret" if _AUTHORIZATION.match(text) and not _VARIABLE.search(text) else None


def _is_value(text: str) -> bool:
    """Whether a text is the value itself, and not a shell variable, a file, a name or a placeholder."""
    if text.strip().lower() in _NOTHING or text.startswith(_ELSEWHERE):
        return False
    return not any(form.search(text) for form in (_VARIABLE, _PLACEHOLDER)) and not any(
        form.match(text) for form in (_FILE, _NAME_OF_ONE)
    )


def _repeats(name: str, text: str) -> bool:
    """Whether a text repeats the name of its property, such as ``zendesk_oauth_token``; passwords may do that."""
    plain = _letters(name)
    return plain != "key" and not plain.endswith(_PASSWORDS) and _letters(text).endswith(plain)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _is_name(text: Any) -> bool:
    """Whether a default is the name of a secret that the flow looks up, such as ``api key``."""
    words = re.split(r"[ ._/-]+", text) if isinstance(text, str) else []
    return len(words) > 1 and all(map(str.isalpha, words)) and any(word.lower() in _WORDS_OF_NAMES for word in words)


@cache
def _is_secret(name: str) -> bool:
    """Whether the name of a property says that its value is a secret."""
    words = [word.lower() for word in _WORDS.findall(name)]
    if not words or (words[-1] in _NEVER_ENDS and not any(tuple(words[-len(end) :]) == end for end in _SECRET_ENDS)):
        return False
    if any(tuple(words[-len(end) :]) == end for end in _SECRET_ENDS):
        return "public" not in words and "impersonated" not in words
    return words[-1].endswith(_SECRET_WORDS) and not _COUNTED & set(words)
