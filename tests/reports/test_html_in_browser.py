"""The report in HTML as a browser shows it: with a keyboard, on a narrow screen, and on paper.

Needs Chromium and its driver (Debian: chromium, chromium-driver); PRIVLINT_REQUIRE_BROWSER=1 makes it a failure if
they are not there, as in CI.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main

pytestmark = pytest.mark.browser

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
# What is missing here are more notes at the title than fit beside it.
BARE = """\
# Privacyverklaring Zangkoor De Leeuwerik

Zangkoor De Leeuwerik, Kerkstraat 1, 8081 AB Elburg, zang@deleeuwerik.example, is verantwoordelijk voor de verwerking
van uw persoonsgegevens zoals beschreven in deze privacyverklaring.

## Contributie

Wij verwerken uw naam en adres om de contributie te innen. Dat is nodig voor de uitvoering van de overeenkomst. Wij
bewaren deze gegevens twee jaar.
"""
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Chromium, which keeps a record of what it asks the network and of what it complains about."""
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or driver is None:
        missing = "Chromium and chromedriver are not installed"
        if os.environ.get("PRIVLINT_REQUIRE_BROWSER"):
            pytest.fail(missing)
        pytest.skip(missing)
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    chromium = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield chromium
    chromium.quit()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the report of both examples and the bare statement is."""
    file = tmp_path_factory.mktemp("report") / "report.html"
    bare = file.with_name("privacy.md")
    bare.write_text(BARE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch, file.open("w", encoding="utf-8") as stream:
        patch.setattr("sys.stdout", stream)
        paths = [str(EXAMPLES / "gebrekkig.md"), str(EXAMPLES / "goed.md"), str(bare)]
        assert main(["check", "--format", "html", "--level", "note", *paths]) == 1
    return file.as_uri()


@pytest.fixture
def page(browser: Any, address: str) -> Any:
    """The report, opened anew in a window as wide as that of a laptop."""
    browser.set_window_size(1280, 900)
    browser.get_log("performance")
    browser.get(address)
    return browser


def all_of(page: Any, selector: str) -> list[Any]:
    from selenium.webdriver.common.by import By

    return list(page.find_elements(By.CSS_SELECTOR, selector))


def press_tab(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    page.switch_to.active_element.send_keys(Keys.TAB)


def test_nothing_is_asked_of_the_network_and_nothing_complains(page: Any, address: str) -> None:
    assert page.get_log("browser") == []
    events = [json.loads(entry["message"])["message"] for entry in page.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    assert {url for url in asked if not url.startswith("data:")} == {address}
    assert page.execute_script("return document.styleSheets.length") == 1
    assert page.execute_script("return getComputedStyle(document.querySelector('.passage')).display") == "grid"


def test_the_tab_key_reaches_every_finding(page: Any) -> None:
    findings = len(all_of(page, ".finding"))
    assert findings > 15
    press_tab(page)
    assert page.switch_to.active_element.get_attribute("class") == "skip"
    assert page.switch_to.active_element.is_displayed()
    reached: set[str] = set()
    for _ in range(1000):
        press_tab(page)
        focused = page.switch_to.active_element
        if focused.tag_name == "body":
            break
        outline = page.execute_script("return getComputedStyle(arguments[0]).outlineStyle", focused)
        assert outline == "solid" or focused.tag_name == "input"
        target = focused.get_attribute("href") or ""
        if "#f" in target and page.execute_script("return arguments[0].closest('.reference') !== null", focused):
            reached.add(target)
    assert len(reached) == findings


def test_a_note_stands_beside_its_words(page: Any) -> None:
    for finding in all_of(page, ".notes > .finding:first-child")[:8]:
        beside = "return arguments[0].closest('.passage').querySelector('.here').getBoundingClientRect()"
        words = page.execute_script(beside, finding)
        note = finding.rect
        top = page.execute_script("return arguments[0].getBoundingClientRect().top", finding)
        assert note["x"] >= words["right"]
        assert abs(top - words["top"]) < 40


@pytest.mark.parametrize("width", [320, 500, 768, 1024, 1280])
def test_nothing_sticks_out_of_the_page(page: Any, width: int) -> None:
    # A window of Chromium is never narrower than 500 pixels; its emulation of other devices is.
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    )
    try:
        assert page.execute_script("return window.innerWidth") == width
        room = page.execute_script("return document.documentElement.clientWidth")
        assert page.execute_script("return document.documentElement.scrollWidth") <= room
        out = """return [...document.querySelectorAll("body *")].filter(element =>
            !element.closest(".table, .skip") && element.getBoundingClientRect().right > arguments[0] + 1)
            .map(element => element.outerHTML)"""
        assert page.execute_script(out, room) == []
    finally:
        page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_on_paper_text_and_notes_stand_clear_of_each_other(page: Any) -> None:
    assert all_of(page, ".passage.many")
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        boxes = """return [...document.querySelectorAll(arguments[0])].map(element => element.getBoundingClientRect())
            .map(box => [box.left, box.top, box.right, box.bottom])"""
        blocks = page.execute_script(boxes, ".here > *, .rest > *")
        notes = page.execute_script(boxes, ".finding")
        assert min(right - left for left, _, right, _ in blocks) > 300
        for left, top, right, bottom in notes:
            assert not [
                block
                for block in blocks
                if block[0] < right - 1 and left < block[2] - 1 and block[1] < bottom - 1 and top < block[3] - 1
            ]
    finally:
        page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_on_a_narrow_screen_a_note_comes_below_its_words(page: Any) -> None:
    page.set_window_size(600, 900)
    finding = all_of(page, ".finding")[0]
    assert page.execute_script(
        "return arguments[0].closest('.passage').querySelector('.here').getBoundingClientRect().bottom"
        " <= arguments[0].getBoundingClientRect().top",
        finding,
    )


def test_a_level_can_be_hidden_and_shown_again(page: Any) -> None:
    notes = all_of(page, ".finding.note")
    [box] = all_of(page, "#show-note")
    assert notes
    assert all(note.is_displayed() for note in notes)
    box.click()
    assert not any(note.is_displayed() for note in notes)
    assert all(error.is_displayed() for error in all_of(page, ".finding.error"))
    box.click()
    assert all(note.is_displayed() for note in notes)


def test_without_scripts_everything_is_there(page: Any) -> None:
    assert all_of(page, "script") == []
    assert all(finding.is_displayed() for finding in all_of(page, ".finding"))


def test_on_paper_every_finding_is_there_and_nothing_is_cut_off(page: Any) -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    messages = [element.text for element in all_of(page, ".finding .message")]
    printed = pypdfium2.PdfDocument(base64.b64decode(page.print_page()))
    words = "".join(
        "".join(sheet.get_textpage().get_text_bounded().replace("\ufffe", "-").split()) for sheet in printed
    )
    for message in messages:
        assert "".join(message.split()) in words
    for sheet in printed:
        width, _ = sheet.get_size()
        text = sheet.get_textpage()
        for number in range(text.count_rects()):
            left, _, right, _ = text.get_rect(number)
            assert left >= 0
            assert right <= width
