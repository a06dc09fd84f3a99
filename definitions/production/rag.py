"""Answer questions from the release notes, with an index that is rebuilt and tested every week."""

from datetime import timedelta

from definitions.gemini import CHAT_MODEL, EMBEDDING_MODEL, RELEASE_NOTES, gemini
from definitions.settings import NAMESPACE, PGVECTOR_PASSWORD, SLACK_WEBHOOK
from kestra_dsl import Flow, Reference, contains, f, inputs, models, retries
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.ai import rag
from kestra_dsl.plugins.ai.embeddings import PGVector
from kestra_dsl.plugins.ai.rag import (
    ChatCompletion,
    ChatCompletionContentRetrieverConfiguration,
    IngestDocument,
    IngestDocumentDocumentSplitter,
    Search,
)
from kestra_dsl.plugins.core.execution import Assert
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.project import main

PIECES = IngestDocumentDocumentSplitter(
    splitter="RECURSIVE", max_segment_size_in_chars=1_500, max_overlap_size_in_chars=200
)
RESULTS = 5

KNOWN = {
    "filters": ("How are lists of executions filtered?", "filter"),
    "dashboards": ("How are dashboards made without writing code?", "dashboard"),
}
"""Test questions about the release notes, and words from the segment that answers them."""


def store() -> PGVector:
    return PGVector(
        host="pgvector",
        port=5432,
        database="documents",
        user="kestra",
        password=PGVECTOR_PASSWORD,
        table="release_notes",
    )


def finds(results: Reference, words: str) -> str:
    """Return an expression for whether one of the retrieved segments contains the words."""
    return f"{contains(results | f.join(' ') | f.lower(), words)}"


with Flow(
    id="release_notes_index",
    namespace=NAMESPACE,
    description=(
        "Splits the release notes into pieces, stores their embeddings in PostgreSQL, and tries the index out.\n"
        "\n"
        "The run fails when a question with a known answer does not find it. While it runs, pieces may be missing.\n"
    ),
    concurrency=models.Concurrency(limit=1),
) as flow:
    IngestDocument(
        id="ingest",
        provider=gemini(EMBEDDING_MODEL),
        embeddings=store(),
        drop=True,
        document_splitter=PIECES,
        from_external_urls=[RELEASE_NOTES],
        metadata={"source": RELEASE_NOTES},
    )
    for name, (question, words) in KNOWN.items():
        found = Search(
            id=f"search_{name}",
            query=question,
            provider=gemini(EMBEDDING_MODEL),
            embeddings=store(),
            max_results=RESULTS,
            min_score=0.5,
            fetch_type="FETCH",
        )
        Assert(
            id=f"found_{name}",
            conditions=[finds(found.outputs.results, words)],
            error_message=f"No piece that was found for '{question}' says '{words}'",
        )

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="Answers may miss what the release notes say.")

    flow.plugin_default(
        rag,
        timeout=timedelta(minutes=15),
        retry=retries.Exponential(
            interval=timedelta(seconds=20), max_interval=timedelta(minutes=5), max_attempts=4, delay_factor=2.0
        ),
    )

    Schedule(id="every_week", cron="0 5 * * 1", recover_missed_schedules="LAST")

with Flow(
    id="release_notes_answer",
    namespace=NAMESPACE,
    description="Answers a question from what `release_notes_index` has stored.",
) as answers:
    question_asked = answers.input(
        inputs.String(id="question", display_name="Your question", defaults="What is new in Kestra 1.1?")
    )
    chat = ChatCompletion(
        id="ask",
        chat_provider=gemini(CHAT_MODEL),
        embedding_provider=gemini(EMBEDDING_MODEL),
        embeddings=store(),
        content_retriever_configuration=ChatCompletionContentRetrieverConfiguration(max_results=RESULTS, min_score=0.5),
        system_message=(
            "You answer questions about Kestra from the pieces of documents that you are given.\n"
            "When they do not hold the answer, say that you do not know.\n"
        ),
        prompt=question_asked,
        timeout=timedelta(minutes=5),
        retry=retries.Constant(interval=timedelta(seconds=20), max_attempts=3),
    )
    answers.output(models.Output(id="answer", type="STRING", value=chat.outputs.text_output))

if __name__ == "__main__":
    main(flow, answers)
