"""The chat with documents: ingestion, question and answer."""

from definitions.chat_with_rag import flow
from definitions.chat_without_rag import flow as without
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow

ANSWER = {"chat_with_rag": {"textOutput": "Something from the notes."}}


def test_the_notes_are_ingested_before_the_question(run: RunFlow) -> None:
    done = run(flow, mocks=ANSWER)
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks] == ["ingest_release_notes", "chat_with_rag", "log_results"]
    (notes,) = done.task("ingest_release_notes").rendered["fromExternalURLs"]
    assert notes.startswith("https://raw.githubusercontent.com/kestra-io/docs/") and "release-1-1" in notes
    (shown,) = done.logs
    assert "Something from the notes." in shown.message


def test_the_model_looks_where_the_notes_were_stored(run: RunFlow) -> None:
    done = run(flow, mocks=ANSWER)
    stored, asked = done.task("ingest_release_notes").rendered, done.task("chat_with_rag").rendered
    assert asked["embeddings"] == stored["embeddings"]
    assert asked["embeddingProvider"] == stored["provider"]
    assert (stored["provider"]["modelName"], stored["drop"]) == ("gemini-embedding-001", True)
    assert asked["chatProvider"]["modelName"] == "gemini-2.5-flash"
    assert asked["chatProvider"]["apiKey"] == stored["provider"]["apiKey"] == "gemini key"
    assert "nothing else" in asked["systemMessage"]


def test_both_chats_ask_the_same_question(run: RunFlow) -> None:
    (alone,) = (
        run(without, mocks={"chat_without_rag": {"textOutput": ""}}).task("chat_without_rag").rendered["messages"]
    )
    assert run(flow, mocks=ANSWER).task("chat_with_rag").rendered["prompt"] == alone["content"]


def test_without_the_notes_the_model_is_not_asked(run: RunFlow) -> None:
    done = run(flow, mocks={**ANSWER, "ingest_release_notes": failing("404")})
    assert (done.state, done.errors) == ("FAILED", ["404"])
    assert not done.ran("chat_with_rag")
