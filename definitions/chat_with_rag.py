"""Ask a model about Kestra's release notes, with the notes as context."""

from definitions.gemini import CHAT_MODEL, EMBEDDING_MODEL, QUESTION, RELEASE_NOTES, gemini
from definitions.settings import NAMESPACE
from kestra_dsl import Flow
from kestra_dsl.plugins.ai.embeddings import KestraKVStore
from kestra_dsl.plugins.ai.rag import ChatCompletion, IngestDocument
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

with Flow(
    id="11_chat_with_rag",
    namespace=NAMESPACE,
    description="Retrieval augmented generation: the answer comes from documents that were ingested before.",
) as flow:
    IngestDocument(
        id="ingest_release_notes",
        description="Splits the release notes and stores their embeddings.",
        provider=gemini(EMBEDDING_MODEL),
        embeddings=KestraKVStore(),
        drop=True,
        from_external_urls=[RELEASE_NOTES],
    )
    chat = ChatCompletion(
        id="chat_with_rag",
        description="Answers from what is found in the embeddings.",
        chat_provider=gemini(CHAT_MODEL),
        embedding_provider=gemini(EMBEDDING_MODEL),
        embeddings=KestraKVStore(),
        system_message=(
            "You answer questions about Kestra.\n"
            "Use the documents that you are given, and nothing else.\n"
            "Say so when they do not hold the answer.\n"
        ),
        prompt=QUESTION,
    )
    Log(
        id="log_results",
        message=f"With retrieval:\n\n{chat.outputs.text_output}\n\nCompare this with what 10_chat_without_rag says.\n",
    )

if __name__ == "__main__":
    main(flow)
