"""The index of the release notes is rebuilt and tested every week, and answers questions."""

from datetime import date
from typing import Any

import pytest

from definitions.production.rag import KNOWN, answers, flow
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow


def finding(**pieces: list[str]) -> dict[str, Any]:
    """Return mocks for the searches: the expected segments, or the given ones."""
    found = {name: [f"Something about a {words.upper()}."] for name, (_, words) in KNOWN.items()} | pieces
    return {f"search_{name}": {"results": results} for name, results in found.items()}


def test_the_index_is_built_and_every_known_answer_is_searched(run: RunFlow) -> None:
    done = run(flow, mocks=finding())
    assert done.state == "SUCCESS"
    ingest = done.task("ingest").rendered
    (notes,) = ingest["fromExternalURLs"]
    assert "release-1-1" in notes and ingest["metadata"] == {"source": notes}
    for name, (question, _) in KNOWN.items():
        search = done.task(f"search_{name}").rendered
        assert search["query"] == question
        assert (search["embeddings"], search["provider"]) == (ingest["embeddings"], ingest["provider"])
    assert ingest["embeddings"]["password"] == "pgvector password"
    assert ingest["provider"]["apiKey"] == "gemini key"


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.parametrize("pieces", [[], ["Something else."]])
def test_an_index_without_the_answer_sends_an_alert(run: RunFlow, name: str, pieces: list[str]) -> None:
    done = run(flow, mocks=finding(**{name: pieces}))
    assert done.state == "FAILED"
    assert done.task(f"found_{name}").state == "FAILED"
    alert = alert_of(done)
    assert alert["message"] == "zoomcamp.release_notes_index failed"
    assert f"'{KNOWN[name][1]}'" in alert["text"]


def test_a_model_that_does_not_answer_is_retried(run: RunFlow) -> None:
    done = run(flow, mocks={**finding(), "ingest": [failing("busy"), failing("busy"), {}]})
    assert done.state == "SUCCESS"
    assert done.task("ingest").attempts == ["FAILED", "FAILED", "SUCCESS"]


def test_it_runs_on_mondays_at_five(run: RunFlow) -> None:
    done = run(flow, at=date(2024, 5, 1), mocks=finding())
    assert done.trigger is not None
    assert str(done.trigger["variables"]["date"]).startswith("2024-05-06T05:00")


def test_a_question_is_answered_from_the_index(run: RunFlow) -> None:
    done = run(answers, inputs={"question": 'What about "apps"?'}, mocks={"ask": {"textOutput": "They are new."}})
    ask, made = done.task("ask").rendered, run(flow, mocks=finding()).task("ingest").rendered
    assert (done.state, done.outputs) == ("SUCCESS", {"answer": "They are new."})
    assert ask["prompt"] == 'What about "apps"?'
    assert (ask["embeddings"], ask["embeddingProvider"]) == (made["embeddings"], made["provider"])
    assert ask["chatProvider"]["modelName"] == "gemini-2.5-flash"
    assert "say that you do not know" in ask["systemMessage"]


def test_without_an_answer_the_question_fails(run: RunFlow) -> None:
    done = run(answers, mocks={"ask": failing("quota exceeded")})
    assert done.state == "FAILED"
    assert done.task("ask").attempts == ["FAILED"] * 3
