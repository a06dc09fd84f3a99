"""A client of pyright's language server, which answers what an editor shows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class LanguageServer:
    """A running language server with one open file."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process = process
        self._count = 0
        self._uri = (folder / "flow.py").as_uri()
        self._ask("initialize", _initialization(folder))
        self._tell("initialized", {})

    def open(self, text: str) -> None:
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        self._text = text

    def hover(self, words: str) -> str:
        """What is shown for the last of some words of the file."""
        answer = self._at("textDocument/hover", words, -1)
        return str(answer["contents"]["value"]) if answer else ""

    def completion(self, words: str) -> list[str]:
        """The names that are offered behind some words, in the order in which they are shown."""
        answer = self._at("textDocument/completion", words, 0)
        items = answer["items"] if isinstance(answer, dict) else answer
        return [item["label"] for item in sorted(items, key=lambda item: item.get("sortText", item["label"]))]

    def signature(self, words: str) -> dict[str, Any]:
        """The signature that is shown behind some words."""
        answer = self._at("textDocument/signatureHelp", words, 0)
        signature: dict[str, Any] = answer["signatures"][0]
        return signature

    def close(self) -> None:
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.wait(60)

    def _at(self, method: str, words: str, shift: int) -> Any:
        before = self._text[: self._text.index(words) + len(words) + shift]
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        position = {"line": line, "character": column}
        return self._ask(method, {"textDocument": {"uri": self._uri}, "position": position})

    def _ask(self, method: str, params: Any) -> Any:
        self._count += 1
        own = self._count
        self._send({"id": own, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == own and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]
            if "id" in message:  # the server asks for its settings
                wanted = message.get("params") or {}
                self._send({"id": message["id"], "result": [_SETTINGS for _ in wanted.get("items", ())] or None})

    def _tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


def _initialization(folder: Path) -> dict[str, Any]:
    uri = folder.as_uri()
    folders = [{"uri": uri, "name": folder.name}]  # pyright looks for typings/ in these only
    return {"processId": None, "rootUri": uri, "workspaceFolders": folders, "capabilities": _CAPABILITIES}


_CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "hover": {"contentFormat": ["markdown"]},
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        "signatureHelp": {
            "signatureInformation": {
                "documentationFormat": ["markdown"],
                "parameterInformation": {"labelOffsetSupport": False},
            }
        },
    },
}
_SETTINGS = {"pythonPath": sys.executable, "analysis": {"diagnosticMode": "openFilesOnly", "autoSearchPaths": False}}


@contextmanager
def language_server(folder: Path) -> Iterator[LanguageServer]:
    """Run pyright's language server for a folder."""
    command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=folder
    )
    try:
        server = LanguageServer(process, folder)
        yield server
        server.close()
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()
