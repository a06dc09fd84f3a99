"""A text with a secret shows nothing, and its hash is of no use elsewhere."""

from __future__ import annotations

import hashlib
import pickle

from kestra_dsl.server.planning import Item, Present, Wanted
from kestra_dsl.server.secret_text import SecretText


def test_nothing_shows_it() -> None:
    text = SecretText("value: hunter2\n")
    wanted = Wanted("ns/kv/a", text, "definitions/a.py")
    item = Item("ns/kv/a", "update", Present("ns/kv/a", 1, "", text.digest(), text), wanted)
    shown = [str(text), repr(text), f"{text}", f"{text:>20}", "{}".format(text), "%s %r" % (text, text), repr([text])]  # noqa: UP031, UP032
    shown += [repr(item), str(item), repr(pickle.dumps(text)), repr({"a": text})]
    assert not any("hunter2" in one for one in shown)


def test_it_is_there_for_whoever_asks() -> None:
    text = SecretText("hunter2")
    assert text.revealed == "hunter2"
    assert type(text.revealed) is str
    assert text == "hunter2"


def test_its_hash_cannot_be_guessed() -> None:
    text = SecretText("hunter2")
    assert text.digest() == SecretText("hunter2").digest()
    assert text.digest() != SecretText("hunter3").digest()
    assert hashlib.sha256(b"hunter2").hexdigest() not in text.digest()
