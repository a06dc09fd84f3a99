"""The chat without documents: question and answer."""

from definitions.chat_without_rag import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow


def test_the_model_answers_a_question_about_the_release(run: RunFlow) -> None:
    done = run(flow, mocks={"chat_without_rag": {"textOutput": "Something about dashboards."}})
    asked = done.task("chat_without_rag").rendered
    assert done.state == "SUCCESS"
    (message,) = asked["messages"]
    assert message["type"] == "USER" and "released in Kestra 1.1" in message["content"]
    assert (asked["provider"]["modelName"], asked["provider"]["apiKey"]) == ("gemini-2.5-flash", "gemini key")
    (shown,) = done.logs
    assert "Something about dashboards." in shown.message and "11_chat_with_rag" in shown.message


def test_a_model_that_does_not_answer_fails_the_flow(run: RunFlow) -> None:
    done = run(flow, mocks={"chat_without_rag": failing("quota exceeded")})
    assert (done.state, done.errors) == ("FAILED", ["quota exceeded"])
    assert not done.ran("log_results")
