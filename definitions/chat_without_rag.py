"""Ask a model about Kestra's release notes, without context."""

from definitions.gemini import CHAT_MODEL, QUESTION, gemini
from definitions.settings import NAMESPACE
from kestra_dsl import Flow
from kestra_dsl.plugins.ai.completion import ChatCompletion
from kestra_dsl.plugins.ai.domain import ChatMessage
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

with Flow(
    id="10_chat_without_rag",
    namespace=NAMESPACE,
    description=(
        "A question about a recent release, put to a model alone.\n"
        "\n"
        "The answer sounds right, and is guessed or out of date: the release is younger than the model.\n"
        "`11_chat_with_rag` gives the same model the release notes first.\n"
    ),
) as flow:
    chat = ChatCompletion(
        id="chat_without_rag",
        description="Asks without giving the model anything to read.",
        provider=gemini(CHAT_MODEL),
        messages=[ChatMessage(type="USER", content=QUESTION)],
    )
    Log(
        id="log_results",
        message=(
            "Without retrieval:\n"
            "\n"
            f"{chat.outputs.text_output}\n"
            "\n"
            "Compare this with what 11_chat_with_rag says, and both with the release notes.\n"
        ),
    )

if __name__ == "__main__":
    main(flow)
