from __future__ import annotations

from pathlib import Path

import pytest

from privlint.yaml_file import read
from privlint.yaml_places import places

TEXTS = [
    "",
    "a: 1\n",
    "# comment\n- een\n- 'twee'\n",
    "a:\n  b: [1, {c: x}]\n  d:\n  e: |\n    tekst\n",
    'a: "é"\r\n"b c" : >-\r\n  x\r\n',
    "niets\n",
]


@pytest.mark.parametrize("text", TEXTS)
def test_each_place_is_the_one_that_the_file_tells(text: str, tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_bytes(text.encode())
    found = read(file)
    paths = places(found)
    assert (() in paths) is (found.data is not None)
    for keys, (key, value) in paths.items():
        assert value == found.place(keys)
        assert key == found.key_place(keys)
        assert keys == () or keys[:-1] in paths
