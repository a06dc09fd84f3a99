"""The page of `kdsl dev` in a headless Chromium: its views, keys, search, edits, errors, themes and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.accessibility import violations
from tests.browser import Browser, Tab, needs_chromium
from tests.dev.command import ROOT, dev
from tests.hello_project import change, hello_project, write

pytestmark = [needs_chromium, pytest.mark.xdist_group("chromium")]

HOSTILE = "</script><img src=x onerror=document.title='injected'><b id=injected>"


@pytest.fixture
def tab(browser: Browser, url: str) -> Iterator[Tab]:
    opened = browser.tab(url)
    yield opened
    assert opened.errors() == []
    assert all(address.startswith(url) for address in opened.requests())


def heading(tab: Tab) -> str:
    return str(tab.run("document.querySelector('h1').textContent"))


def shown(tab: Tab, flow: str) -> None:
    """Open a flow from the list."""
    tab.click(f'nav [data-name="{flow}"]')
    tab.until(f"document.querySelector('h1').textContent === '{flow}' && document.querySelector('[data-tab=yaml]')")


def listed(tab: Tab) -> list[str]:
    names = "[...document.querySelectorAll('nav [data-name]')].map(one => one.dataset.name).filter(Boolean)"
    return [*tab.run(names)]


def test_the_project_is_shown_first_with_all_flows_and_how_they_depend_on_each_other(tab: Tab) -> None:
    assert heading(tab) == "kestra-dsl"
    assert len(listed(tab)) == tab.run("document.querySelectorAll('#drawing .node.flow').length") > 20
    for kind in ("call", "follow", "share"):
        assert tab.run(f"document.querySelectorAll('#drawing .edge.{kind}').length") > 0
    tab.click('[data-id^="flow_"]')
    assert tab.run("document.querySelectorAll('#drawing .selected').length") == 1


def test_a_selected_trigger_of_the_project_lists_the_flows_that_it_starts(tab: Tab) -> None:
    (schedule,) = tab.run("""[...document.querySelectorAll('#drawing .node.trigger')]
        .filter(one => one.textContent.includes('Schedule 0 5 * * 1')).map(one => one.dataset.id)""")
    tab.click(f'[data-id="{schedule}"]')
    assert "startsrelease_notes_index" in tab.run("document.querySelector('aside').textContent")
    tab.click("aside .link")
    assert "started bySchedule 0 5 * * 1" in tab.run("document.querySelector('aside').textContent")


def test_a_selected_task_shows_its_line_properties_readers_and_yaml(tab: Tab) -> None:
    shown(tab, "zoomcamp/08_gcp_taxi")
    tab.click('[data-id="task_extract"]')
    tab.until("document.querySelector('aside h2').textContent === 'extract'")
    details = tab.run("document.querySelector('aside').textContent")
    for text in (
        "read byupload_to_gcs (outputFiles)",
        "output_files list of text",
        "from kestra_dsl.plugins.scripts.shell",
    ):
        assert text in details
    assert "id: extract\ntype: io.kestra.plugin.scripts.shell.Commands" in details
    link = tab.run("document.querySelector('aside dd a').getAttribute('href')")
    assert link.startswith(f"vscode://file{ROOT}/definitions/taxi_steps.py:")
    tab.click("aside dd button.link")
    tab.until("document.querySelector('aside h2').textContent === 'upload_to_gcs'")


def test_edges_of_data_light_up_when_the_mouse_is_over_a_task(tab: Tab) -> None:
    shown(tab, "zoomcamp/08_gcp_taxi")
    assert tab.run("document.querySelectorAll('.edge.lit').length") == 0
    box = "document.querySelector('[data-id=task_extract]').getBoundingClientRect()"
    x, y = tab.run(f"[{box}.x + {box}.width / 2, {box}.y + {box}.height / 2]")
    tab.mouse("mouseMoved", x, y)
    tab.until("document.querySelectorAll('.edge.data.lit').length > 0")
    assert tab.run("document.getElementById('drawing').classList.contains('dimmed')")
    tab.mouse("mouseMoved", 2, 400)
    tab.until("document.querySelectorAll('.edge.lit').length === 0")


def test_a_group_is_closed_and_opened(tab: Tab) -> None:
    shown(tab, "zoomcamp/08_gcp_taxi")
    count = "document.querySelectorAll('#drawing .node').length"
    before = tab.run(count)
    tab.run("document.querySelector('[data-id=task_if_yellow_taxi]').focus()")
    tab.press("Enter")
    tab.press("Enter")
    tab.until(f"{count} < {before}")
    assert "4 tasks" in tab.run("document.querySelector('[data-id=task_if_yellow_taxi]').textContent") or tab.run(count)
    tab.click('[data-id="task_if_yellow_taxi"]')
    tab.until(f"{count} === {before}")


def test_the_yaml_of_each_version_marks_the_lines_that_differ(tab: Tab) -> None:
    shown(tab, "zoomcamp/taxi_backfill")
    tab.click('[data-tab="yaml"]')
    assert tab.run("document.querySelector('#text').textContent").startswith("Kestra 1.1Kestra 1.3Kestra 2.0")
    assert tab.run("document.querySelectorAll('#text ins').length") == 0
    assert tab.run("document.querySelector('#canvas').hidden") is True
    tab.run("document.querySelector('#text select').value = '2.0'")
    tab.run("document.querySelector('#text select').dispatchEvent(new Event('change'))")
    tab.until("document.querySelectorAll('#text ins').length > 0")
    tab.click('[data-tab="diff"]')
    assert "is up to date" in tab.run("document.querySelector('#text').textContent")
    tab.click('[data-tab="graph"]')
    assert tab.run("document.querySelector('#text').hidden") is True


def test_keys_search_select_zoom_and_move(tab: Tab) -> None:
    tab.press("/")
    tab.type("gcp_kv")
    tab.until("document.querySelectorAll('nav [data-name^=zoom]').length === 1")
    assert listed(tab) == ["zoomcamp/06_gcp_kv"]
    assert tab.run("document.getElementById('status').textContent") == "1 flow matches"
    assert tab.run("document.querySelectorAll('#drawing .node.flow:not(.faded)').length") == 1
    assert tab.run("document.querySelectorAll('#drawing .node.trigger:not(.faded)').length") == 0
    tab.press("Escape")
    assert len(listed(tab)) > 20
    scale = "document.querySelector('#drawing').viewBox.baseVal.width"
    before = tab.run(scale)
    tab.press("+")
    assert tab.run(scale) < before
    tab.press("0")
    assert tab.run(scale) == before
    left = tab.run("document.querySelector('#drawing').viewBox.baseVal.x")
    tab.press("ArrowRight")
    assert tab.run("document.querySelector('#drawing').viewBox.baseVal.x") > left
    tab.press("Tab")
    tab.until("document.activeElement.dataset.id")
    tab.press("Enter")
    tab.until("document.querySelectorAll('#drawing .selected').length === 1")


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_wrong_with_any_view(browser: Browser, url: str, dark: bool) -> None:
    tab = browser.tab(url, dark=dark)
    assert tab.run("getComputedStyle(document.body).backgroundColor") == (
        "rgb(20, 23, 26)" if dark else "rgb(255, 255, 255)"
    )
    found = {"project": violations(tab)}
    shown(tab, "zoomcamp/08_gcp_taxi")
    tab.click('[data-id="task_extract"]')
    for name in ("graph", "yaml", "diff", "run"):
        tab.click(f'[data-tab="{name}"]')
        found[name] = violations(tab)
    assert len(found) == 5 and not any(found.values()), found
    tab.run("document.getElementById('closer').replaceWith(document.createElement('button'))")
    tab.run("Object.assign(document.querySelector('h1').style, {color: 'gray', background: 'silver'})")
    assert [one.split(":")[0] for one in violations(tab)] == ["button-name", "color-contrast"]
    assert tab.errors() == []


@pytest.mark.parametrize("dark", [False, True])
def test_texts_of_the_drawing_can_be_read_in_the_light_and_in_the_dark(browser: Browser, url: str, dark: bool) -> None:
    tab = browser.tab(url, dark=dark)
    shown(tab, "zoomcamp/08_gcp_taxi")
    # axe does not know the colour behind a text in an SVG: WCAG's contrast of each with the boxes and the page
    contrasts = tab.run("""(() => {
        const light = (text) => {
            const [r, g, b] = text.match(/[\\d.]+/g).slice(0, 3).map(Number).map((c) => c / 255)
                .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const all = (selector) => [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one));
        const papers = all('body').map((style) => style.backgroundColor)
            .concat(all('#drawing .box').map((style) => style.fill));
        return all('#drawing text').map((style) => style.fill).flatMap((text) => [...new Set(papers)].map((paper) => {
            const [a, b] = [light(text), light(paper)].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05);
        }));
    })()""")
    assert len(contrasts) > 20 and min(contrasts) >= 4.5
    assert tab.errors() == []


def test_a_narrow_window_shows_everything_below_each_other(browser: Browser, url: str) -> None:
    tab = browser.tab(url, width=390, height=844)
    assert tab.run("document.documentElement.scrollWidth") <= 390
    tops = tab.run("['nav', 'main', 'aside'].map(one => document.querySelector(one).getBoundingClientRect().top)")
    assert tops == sorted(tops)
    tab.click("#closer")
    assert tops == tab.run(
        "['nav', 'main', 'aside'].map(one => document.querySelector(one).getBoundingClientRect().top)"
    )
    shown(tab, "zoomcamp/08_gcp_taxi")
    assert tab.run("document.querySelectorAll('#drawing .node').length") > 8
    tab.click("[data-tab=run]")
    tab.until("document.querySelector('#form fieldset')")
    assert tab.run("document.documentElement.scrollWidth") <= 390
    tops = tab.run("['main', '#run', 'aside'].map(one => document.querySelector(one).getBoundingClientRect().top)")
    assert tops == sorted(tops)
    assert tab.errors() == []


def test_an_edit_appears_and_a_broken_definition_keeps_the_last_picture(browser: Browser, folder: Path) -> None:
    hello_project(folder)
    with dev(folder) as address:
        tab = browser.tab(address)
        shown(tab, "company.team/hello")
        tab.click('[data-id="task_greet"]')
        change("definitions/hello.py", '    Log(id="greet"', '    Log(id="first", message="1")\n    Log(id="greet"')
        tab.until("document.querySelector('[data-id=task_first]')")
        assert tab.run("document.querySelector('#drawing .selected').dataset.id") == "task_greet"
        change("definitions/hello.py", "Log(id", "Lag(id")
        tab.until("document.querySelector('#problems').textContent.includes('definitions/hello.py:5')")
        assert tab.run("document.querySelectorAll('#drawing .node').length") == 2
        change("definitions/hello.py", "Lag(id", "Log(id")
        tab.until("document.querySelector('#problems').hidden")
        change("definitions/hello.py", '"1"', '"{{ outputs.nothing.value }}"')
        tab.until("document.querySelector('[data-id=task_first] .badge')")
        assert tab.run("document.querySelector('[data-id=task_first]').getAttribute('aria-label')").endswith(
            ", 1 error"
        )
        assert "1 error" in tab.run("document.querySelector('nav').textContent")
        assert tab.errors() == []


def test_a_flow_that_is_removed_leaves_the_project(browser: Browser, folder: Path) -> None:
    hello_project(folder)
    write("definitions/long.py", Path("definitions/hello.py").read_text().replace("hello", "h" * 180))
    with dev(folder) as address:
        tab = browser.tab(address)
        shown(tab, f"company.team/{'h' * 180}")
        assert "KD101" in tab.run("document.querySelector('aside').textContent")
        assert tab.run("(one => one.scrollWidth - one.clientWidth)(document.querySelector('aside'))") == 0
        Path("definitions/long.py").unlink()
        tab.until("document.querySelectorAll('#drawing .node.flow').length === 1")
        assert listed(tab) == ["company.team/hello"]
        assert tab.errors() == []


def test_flows_are_filtered_by_namespace_label_and_finding(browser: Browser, folder: Path) -> None:
    hello_project(folder)
    text = Path("definitions/hello.py").read_text()
    write(
        "definitions/other.py", text.replace("company.team", "company.other").replace('"Hello"', '"{{ outputs.a.b }}"')
    )
    write("definitions/labelled.py", text.replace('"hello", ', '"labelled", labels={"team": "data", "to": "me"}, '))
    with dev(folder) as address:
        tab = browser.tab(address)
        for filter_, value, expected in (
            ("namespace", "company.other", ["company.other/hello"]),
            ("label", "team:data", ["company.team/labelled"]),
            ("finding", "error", ["company.other/hello"]),
            ("finding", "none", ["company.team/hello", "company.team/labelled"]),
        ):
            choice = f"document.getElementById('{filter_}')"
            tab.run(f"{choice}.value = '{value}'; {choice}.dispatchEvent(new Event('change'))")
            assert listed(tab) == expected
            assert tab.run("document.querySelectorAll('#drawing .node.flow:not(.faded)').length") == len(expected)
            tab.run(f"{choice}.value = ''; {choice}.dispatchEvent(new Event('change'))")
        assert tab.errors() == []


def test_texts_of_flows_cannot_become_markup_or_links(browser: Browser, folder: Path) -> None:
    hello_project(folder)
    source = Path("definitions/hello.py").read_text()
    source = source.replace(
        '"company.team"', f'"company.team", description={HOSTILE!r}, labels={{"a": "javascript:alert(1)"}}'
    )
    write("definitions/hello.py", source.replace('"Hello"', repr(HOSTILE)))
    write("definitions/broken.py", f"raise ValueError({HOSTILE!r})\n")
    with dev(folder) as address:
        tab = browser.tab(address)
        shown(tab, "company.team/hello")
        tab.click('[data-id="task_greet"]')
        for name in ("yaml", "diff", "graph"):
            tab.click(f'[data-tab="{name}"]')
        assert HOSTILE[:30] in tab.run("document.body.textContent")
        assert tab.run("document.querySelectorAll('img, #injected, iframe').length") == 0
        assert tab.run("document.title") != "injected"
        links = tab.run("[...document.querySelectorAll('a')].map(one => one.protocol)")
        assert links and {*links} == {"vscode:"}
        assert tab.errors() == []


def test_the_page_is_at_the_port_that_was_asked_for(browser: Browser, folder: Path) -> None:
    hello_project(folder)
    with dev(folder) as free:
        port = urlsplit(free).port
    with dev(folder, "--port", str(port)) as address:
        assert urlsplit(address).port == port
        shown(browser.tab(address), "company.team/hello")


def test_the_page_tells_when_the_command_has_ended(browser: Browser, folder: Path) -> None:
    hello_project(folder)
    with dev(folder) as address:
        tab = browser.tab(address)
    tab.until("document.getElementById('state').textContent === 'not connected'")
