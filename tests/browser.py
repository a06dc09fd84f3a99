"""A headless Chromium, driven through the pipe of its DevTools protocol: no package and no port is needed."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import pytest

__all__ = ["Browser", "Tab", "needs_chromium", "opened_browser"]

_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_PATH = os.environ.get("KDSL_CHROMIUM") or next((found for name in _NAMES if (found := shutil.which(name))), None)
_LONGEST = 480.0
"""Seconds until a state that never comes is a failure; nothing else depends on time."""

# The browser reads from descriptor 3 and writes to 4. Both may be in use, so that they are moved out of the way first.
_START = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 10) for end in sys.argv[1:3]]
os.dup2(ends[0], 3)
os.dup2(ends[1], 4)
os.execv(sys.argv[3], sys.argv[3:])
"""

needs_chromium = pytest.mark.skipif(
    _PATH is None, reason=f"no Chromium: looked for {', '.join(_NAMES)}, and KDSL_CHROMIUM is not set"
)


class Browser:
    """The connection to a browser."""

    def __init__(self, send: int, receive: int) -> None:
        self._send = send
        self._receive = os.fdopen(receive, "rb", buffering=0)
        self._number = 0
        self._answers: dict[int, Queue[dict[str, Any]]] = {}
        self.events: list[dict[str, Any]] = []
        self._contexts: list[str] = []
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def call(self, method: str, session: str | None = None, **parameters: Any) -> Any:
        """Call a method of the protocol and return its result."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if session is not None:
            message["sessionId"] = session
        answer: Queue[dict[str, Any]] = Queue()
        self._answers[self._number] = answer
        os.write(self._send, json.dumps(message).encode() + b"\0")
        try:
            found = answer.get(timeout=_LONGEST)
        except Empty:
            raise AssertionError(f"the browser does not answer {method}") from None
        assert "error" not in found, (method, found)
        return found["result"]

    def tab(self, url: str, *, width: int = 1280, height: int = 800, dark: bool = False) -> Tab:
        """Open a page in a tab of a profile of its own."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        self._contexts.append(context)
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self, session)
        for domain in ("Page", "Runtime", "Log", "Network"):
            tab.call(f"{domain}.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        tab.call("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        tab.call("Emulation.setEmulatedMedia", features=[scheme])
        tab.call("Emulation.setFocusEmulationEnabled", enabled=True)  # Tab moves in the tab that has the focus
        tab.call("Page.navigate", url=url)
        tab.until("document.readyState === 'complete'")
        return tab

    def close_tabs(self) -> None:
        """Close all pages."""
        while self._contexts:
            self.call("Target.disposeBrowserContext", browserContextId=self._contexts.pop())
        self.events.clear()

    def close(self) -> None:
        """Free what the connection holds, after the browser has ended."""
        self._reading.join()
        self._receive.close()
        os.close(self._send)

    def _read(self) -> None:
        rest = b""
        while data := self._receive.read(65536):
            *messages, rest = (rest + data).split(b"\0")
            for message in map(json.loads, messages):
                if "id" in message:
                    self._answers.pop(message["id"]).put(message)
                else:
                    self.events.append(message)


class Tab:
    """One page, and what it has written to the console."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **parameters: Any) -> Any:
        return self._browser.call(method, self._session, **parameters)

    def run(self, code: str) -> Any:
        """Evaluate JavaScript and return its value."""
        found = self.call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def until(self, condition: str) -> Any:
        """Wait in the page until an expression is true, and return its value."""
        code = f"""new Promise((done, fail) => {{
            const end = performance.now() + {_LONGEST * 500};
            const look = () => {{
                const value = (() => {{ try {{ return {condition}; }} catch {{ return null; }} }})();
                if (value) done(value);
                else if (performance.now() > end) fail(new Error("never: " + {json.dumps(condition)}));
                else setTimeout(look, 10);
            }};
            look();
        }})"""
        return self.run(code)

    def click(self, selector: str, *, times: int = 1) -> None:
        """Click in the middle of an element, as a mouse does."""
        self.until(f"document.querySelector({json.dumps(selector)})")
        where = self.run(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            "one.scrollIntoView({block: 'nearest'});"
            "const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        self.mouse("mouseMoved", *where)
        for count in range(1, times + 1):
            self.mouse("mousePressed", *where, button="left", clickCount=count)
            self.mouse("mouseReleased", *where, button="left", clickCount=count)

    def mouse(self, kind: str, x: float, y: float, **parameters: Any) -> None:
        self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **parameters)

    def press(self, key: str) -> None:
        """Press a key, such as ``Tab``, ``Enter`` or ``/``."""
        text = {"Enter": "\r", " ": " "}.get(key, key if len(key) == 1 else "")
        codes = {"Enter": 13, "Tab": 9, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}
        pressed = {"key": key, "code": key if key in codes else "", "windowsVirtualKeyCode": codes.get(key, 0)}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **pressed)
        self.call("Input.dispatchKeyEvent", type="keyUp", **pressed)

    def type(self, text: str) -> None:
        self.call("Input.insertText", text=text)

    def errors(self) -> list[Any]:
        """What the page logged as an error or a warning, and what it threw."""
        found = []
        for event in self._browser.events:
            if event.get("sessionId") != self._session:
                continue
            kind, parameters = event["method"], event["params"]
            logged = kind == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning")
            said = kind == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning", "assert")
            if logged or said or kind == "Runtime.exceptionThrown":
                found.append(parameters)
        return found

    def requests(self) -> list[str]:
        """The addresses that the page has asked for."""
        return [
            event["params"]["request"]["url"]
            for event in self._browser.events
            if event.get("sessionId") == self._session and event["method"] == "Network.requestWillBeSent"
        ]

    def picture(self, file: Path | None = None) -> bytes:
        """Return a screenshot as PNG, and write it into a file if there is one."""
        data = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        if file is not None:
            file.write_bytes(data)
        return data


@contextmanager
def opened_browser(folder: Path) -> Iterator[Browser]:
    """A browser with an empty profile in a folder, which ends with the block."""
    assert _PATH is not None
    to_browser, send = os.pipe()
    receive, from_browser = os.pipe()
    process = subprocess.Popen(
        [
            sys.executable, "-c", _START, str(to_browser), str(from_browser), _PATH,
            "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--no-first-run", "--disable-gpu",
            "--disable-dev-shm-usage", "--disable-background-networking", "--hide-scrollbars",
            # the same pixels of texts on every machine
            "--disable-lcd-text", "--disable-font-subpixel-positioning", "--font-render-hinting=none",
            "--force-color-profile=srgb",
            f"--user-data-dir={folder}",
        ],
        pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(to_browser)
    os.close(from_browser)
    browser = Browser(send, receive)
    try:
        yield browser
        browser.call("Browser.close")
        process.wait(_LONGEST)
    finally:
        process.kill()
        process.wait()
        browser.close()
