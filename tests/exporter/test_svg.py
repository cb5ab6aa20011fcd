"""Drawings as SVG: valid XML, words as text, whatever the words are."""

from xml.etree import ElementTree

from reader.exporter import svg
from reader.model.drawing import Anchor, Bar, Drawing, Ink, Words

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ('<b>Tom & "Jerry"</b> ]]>', "a\u202eb\x00c\ufffe", "קולנוע الجزيرة", "𝔘nicode 🛢")


def test_words_of_any_kind_come_out_as_text_of_valid_xml() -> None:
    words = tuple(Words(10, 20 * n, name, 14, whole=name) for n, name in enumerate(NAMES))
    drawing = Drawing(200, 100, (Bar(0, 0.5, 10, 3.25, Ink.DIM),), words, (), NAMES[0], NAMES[1])
    root = ElementTree.fromstring(svg.write(drawing, dict.fromkeys(Ink, "#123456"), "#ffffff"))
    assert [each.tag for each in root[:2]] == [f"{SVG}title", f"{SVG}desc"]
    assert root[0].text == NAMES[0]
    texts = ["".join(each.itertext()) for each in root.iter(f"{SVG}text")]
    assert texts[0] == 2 * NAMES[0]
    assert texts[1] == 2 * "ab\ufffdc\ufffd"
    assert texts[2:] == [2 * NAMES[2], 2 * NAMES[3]]
    assert root.get("font-family", "").startswith("'Source Sans 3'")


def test_a_bar_and_words_stand_at_their_places_in_their_inks() -> None:
    inks = {ink: f"#{n:06d}" for n, ink in enumerate(Ink)}
    drawing = Drawing(
        200, 100, (Bar(1, 2, 3, 4, Ink.ACCENT),), (Words(9, 8, "7", 12.5, Ink.DIM, Anchor.END, bold=True),)
    )
    root = ElementTree.fromstring(svg.write(drawing, inks, "#ffffff"))
    bar = list(root.iter(f"{SVG}rect"))[1]
    assert dict(bar.items()) == {"x": "1", "y": "2", "width": "3", "height": "4", "fill": inks[Ink.ACCENT]}
    (text,) = root.iter(f"{SVG}text")
    assert (text.get("text-anchor"), text.get("font-weight"), text.get("font-size")) == ("end", "600", "12.5")
    assert root.get("viewBox") == "0 0 200 100"
