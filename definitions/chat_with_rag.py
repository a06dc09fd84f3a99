"""Ask a model about Kestra's release notes, after giving it the notes to read."""

from kestra_dsl import Flow, kv
from kestra_dsl.plugins.ai.embeddings import KestraKVStore
from kestra_dsl.plugins.ai.provider import GoogleGemini
from kestra_dsl.plugins.ai.rag import ChatCompletion, IngestDocument
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

RELEASE_NOTES = (
    "https://raw.githubusercontent.com/kestra-io/docs/refs/heads/main/src/contents/blogs/release-1-1/index.md"
)


def gemini(model: str) -> GoogleGemini:
    return GoogleGemini(model_name=model, api_key=kv("GEMINI_API_KEY"))


with Flow(
    id="11_chat_with_rag",
    namespace="zoomcamp",
    description="Retrieval augmented generation: the answer comes from documents that were ingested before.",
) as flow:
    IngestDocument(
        id="ingest_release_notes",
        description="Splits the release notes and stores their embeddings.",
        provider=gemini("gemini-embedding-001"),
        embeddings=KestraKVStore(),
        drop=True,
        from_external_urls=[RELEASE_NOTES],
    )
    chat = ChatCompletion(
        id="chat_with_rag",
        description="Answers from what is found in the embeddings.",
        chat_provider=gemini("gemini-2.5-flash"),
        embedding_provider=gemini("gemini-embedding-001"),
        embeddings=KestraKVStore(),
        system_message=(
            "You answer questions about Kestra.\n"
            "Use the documents that you are given, and nothing else.\n"
            "Say so when they do not hold the answer."
        ),
        prompt="Which features were released in Kestra 1.1?\nName at least five, with a sentence on each.\n",
    )
    Log(id="log_results", message=f"With retrieval:\n\n{chat.outputs.text_output}\n")

if __name__ == "__main__":
    main(flow)
