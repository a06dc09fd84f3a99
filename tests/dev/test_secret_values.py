"""The secrets that are masked on the page."""

from __future__ import annotations

import base64

from kestra_dsl.dev.secret_values import secret_values


def test_credentials_and_secrets_of_kestra_are_known_also_decoded() -> None:
    encoded = base64.b64encode(b"a key of a server").decode()
    environment = {
        "KDSL_PASSWORD": "hunter2",
        "SECRET_KEY": encoded,
        "SECRET_ODD": "not base64",
        "HOME": "/home/someone",
    }
    assert {*secret_values(environment)} == {"hunter2", encoded, "a key of a server", "not base64"}


def test_a_short_value_is_not_masked_within_words() -> None:
    assert [*secret_values({"KDSL_TOKEN": "id", "SECRET_A": "YQ=="})] == ["YQ=="]
