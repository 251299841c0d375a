from __future__ import annotations

import os
from pathlib import Path

import pytest

from privlint.errors import PrivlintError
from privlint.outputs import Output, outputs, refuse_to_overwrite, write

FORMATS = ("text", "sarif", "junit")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(*texts: str) -> str:
    with pytest.raises(PrivlintError) as raised:
        outputs(texts, FORMATS)
    return str(raised.value)


def test_a_format_and_a_file() -> None:
    assert outputs(["sarif=a.sarif", "junit=b=c.xml"], FORMATS) == [
        Output("sarif", Path("a.sarif")),
        Output("junit", Path("b=c.xml")),
    ]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("report.sarif", "write for example --output sarif=report.sarif"),
        ("junit", "write for example --output junit=report.junit"),
        ("=a.xml", "write for example --output sarif=a.xml"),
        ("junit=", "write for example --output junit=report.junit"),
    ],
)
def test_without_both_an_example_is_shown(text: str, remedy: str) -> None:
    assert refused(text) == f'--output "{text}" names no format and file ({remedy})'


def test_a_misspelt_format_is_named_with_the_nearest() -> None:
    assert refused("sarf=a.sarif") == 'there is no format "sarf" (did you mean "sarif"?)'
    assert refused("pdf=a.pdf") == 'there is no format "pdf" (the formats are text, sarif, junit)'


def test_standard_output_is_for_the_other_option() -> None:
    assert refused("sarif=-").endswith("(write --format sarif instead)")


def test_a_folder_that_is_not_there_or_is_no_file() -> None:
    assert refused("sarif=uit/a.sarif") == "uit/a.sarif: there is no folder for this file (make the folder uit first)"
    Path("map").mkdir()
    assert refused("sarif=map") == "map: this is a folder, not a file for a report (add the name of a file)"


def test_one_file_for_two_reports() -> None:
    assert refused("sarif=a.out", "junit=./a.out").startswith("a.out: --output names this file twice")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everyone may write everywhere")
def test_a_folder_in_which_nothing_can_be_written(tmp_path: Path) -> None:
    Path("dicht").mkdir(mode=0o500)
    assert "cannot be written here" in refused("sarif=dicht/a.sarif")


def test_a_file_that_is_checked_is_not_overwritten() -> None:
    wanted = outputs(["text=privacy.md"], FORMATS)
    refuse_to_overwrite(wanted, ["andere.md"])
    with pytest.raises(PrivlintError, match="would overwrite this file"):
        refuse_to_overwrite(wanted, ["map/../privacy.md"])


def test_a_file_is_written_in_utf_8_without_leaving_others(folder: Path) -> None:
    write(Path("a.txt"), "Café \ud800\n")
    assert Path("a.txt").read_bytes() == "Café ?\n".encode()
    write(Path("a.txt"), "kort\n")
    assert Path("a.txt").read_bytes() == b"kort\n"
    assert os.listdir(folder) == ["a.txt"]


def test_a_file_that_cannot_be_written_stays_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").write_text("eerder\n")

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(PrivlintError, match=r"a\.txt: the report cannot be written: No space left on device"):
        write(Path("a.txt"), "nieuw\n")
    assert os.listdir(folder) == ["a.txt"]
    assert Path("a.txt").read_text() == "eerder\n"


@pytest.mark.skipif(os.name != "posix", reason="needs links and pipes")
def test_a_link_stays_a_link_and_a_pipe_a_pipe() -> None:
    Path("doel.txt").write_text("eerder\n")
    Path("link.txt").symlink_to("doel.txt")
    write(Path("link.txt"), "nieuw\n")
    assert Path("link.txt").is_symlink()
    assert Path("doel.txt").read_text() == "nieuw\n"
    os.mkfifo("pijp")
    reader = os.open("pijp", os.O_RDONLY | os.O_NONBLOCK)
    try:
        write(Path("pijp"), "nieuw\n")
        assert os.read(reader, 100) == b"nieuw\n"
    finally:
        os.close(reader)
    assert Path("pijp").is_fifo()
