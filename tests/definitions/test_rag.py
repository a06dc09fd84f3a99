"""The index of the release notes is tested before it is used, with the same settings."""

from typing import Any

import pytest

from definitions.production.rag import KNOWN, answers, flow
from tests.definitions.rendering import plain, rendered, task_of

SECRETS = {"GEMINI_API_KEY": "g", "PGVECTOR_PASSWORD": "p"}


def found(name: str, pieces: list[str]) -> str:
    """Return the result of the check of one question."""
    (condition,) = rendered(flow, f"found_{name}", outputs={f"search_{name}": {"results": pieces}})["conditions"]
    return str(condition)


@pytest.mark.parametrize("name", KNOWN)
def test_any_segment_can_answer_a_question(name: str) -> None:
    words = KNOWN[name][1]
    assert found(name, ["Something else.", f"About {words.upper()}s, at length."]) == "true"


@pytest.mark.parametrize("name", KNOWN)
@pytest.mark.parametrize("pieces", [[], ["Something else."]])
def test_a_question_without_segments_fails_the_run(name: str, pieces: list[str]) -> None:
    assert found(name, pieces) == "false"


def test_the_questions_come_after_the_index() -> None:
    ids = [task["id"] for task in flow.to_dict()["tasks"]]
    assert ids == ["ingest", *(f"{what}_{name}" for name in KNOWN for what in ("search", "found"))]


@pytest.mark.parametrize("name", KNOWN)
def test_a_search_has_its_question_and_fetches_segments(name: str) -> None:
    search = rendered(flow, f"search_{name}", secrets=SECRETS)
    assert (search["query"], search["fetchType"]) == (KNOWN[name][0], "FETCH")


def test_the_index_is_read_with_the_settings_that_wrote_it() -> None:
    ingest = rendered(flow, "ingest", secrets=SECRETS)
    answer = rendered(answers, "ask", inputs={"question": "What is new?"}, secrets=SECRETS)
    searches = [rendered(flow, f"search_{name}", secrets=SECRETS) for name in KNOWN]
    assert answer["prompt"] == "What is new?"
    assert answer["embeddingProvider"] == ingest["provider"]
    assert all(search["provider"] == ingest["provider"] for search in searches)
    assert all(task["embeddings"] == ingest["embeddings"] for task in (answer, *searches))


def test_segments_overlap_and_the_index_is_rebuilt() -> None:
    ingest = rendered(flow, "ingest", secrets=SECRETS)
    pieces = ingest["documentSplitter"]
    assert 0 < pieces["maxOverlapSizeInChars"] < pieces["maxSegmentSizeInChars"]
    assert ingest["drop"] is True


def test_a_model_that_does_not_answer_is_retried() -> None:
    written = plain(flow)
    asked: list[dict[str, Any]] = [task_of(written, id_) for id_ in ("ingest", *(f"search_{name}" for name in KNOWN))]
    assert all(task["retry"]["maxAttempts"] > 1 and task["timeout"] for task in asked)
    assert "retry" not in task_of(written, "ingest")["provider"]
