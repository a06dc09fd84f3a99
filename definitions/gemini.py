"""The models of both chats, their document and their question."""

from definitions.settings import GEMINI_API_KEY
from kestra_dsl.plugins.ai.provider import GoogleGemini

CHAT_MODEL = "gemini-2.5-flash"
EMBEDDING_MODEL = "gemini-embedding-001"

RELEASE_NOTES = (
    "https://raw.githubusercontent.com/kestra-io/docs/refs/heads/main/src/contents/blogs/release-1-1/index.md"
)

QUESTION = "Which features were released in Kestra 1.1?\nName at least five, with a sentence on each.\n"
"""The question of both chats, so that their answers can be compared."""


def gemini(model: str) -> GoogleGemini:
    return GoogleGemini(model_name=model, api_key=GEMINI_API_KEY)
