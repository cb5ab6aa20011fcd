"""Scripts whose sentences end with a space and no mark: Thai and Lao.

A space parts clauses there too, and stands around names and numbers: what is short, or goes on behind the
space with a word that joins, is no sentence of its own. A point is of an abbreviation in Thai.
"""

import re

#: A sentence has so many code points at least, vowel signs and tones among them, and so many behind the last
#: space in it: names stand between two.
LEAST, LAST = 36, 12
_LETTER = "[\u0e01-\u0e4e\u0e81-\u0ecd]"
#: A space between two letters; one beside the sign that says a word again is of the words around it.
SPACE = (
    rf"[ \u00a0\u200b](?<={_LETTER}.)(?<![\u0e46\u0ec6].)[ \u00a0\u200b]*"
    rf"(?=[“‘\"'(«]?{_LETTER})(?![\u0e46\u0ec6])"
)
#: Words that go on with what stands above them, and words that something follows.
_JOINS = re.compile(
    "และ|ซึ่ง|ที่|โดย|เพื่อ|หรือ|ว่า|จน|เพราะ|เนื่องจาก|กับ|รวม|เช่น|ได้แก่|คือ|ของ|แล้ว|ก็|จึง|เป็น|พร้อม"
    "|ແລະ|ເຊິ່ງ|ຊຶ່ງ|ທີ່|ໂດຍ|ເພື່ອ|ຫຼື|ວ່າ|ຈົນ|ເພາະ|ກັບ|ລວມ|ເຊັ່ນ|ໄດ້ແກ່|ຄື|ຂອງ|ແລ້ວ|ກໍ|ຈຶ່ງ|ເປັນ|ພ້ອມ"
)
_OPEN = re.compile(".*(?:และ|ที่|ว่า|คือ|เช่น|ได้แก่|กับ|ของ|โดย|ແລະ|ທີ່|ວ່າ|ຄື|ເຊັ່ນ|ໄດ້ແກ່|ກັບ|ຂອງ|ໂດຍ)")
_THAI = re.compile("[\u0e01-\u0e4e]")


def ends_with_space(piece: str, begin: int, space: re.Match[str]) -> bool:
    """Whether the sentence that began at code point `begin` ends above a match of SPACE."""
    last = piece.rfind(" ", begin, space.start()) + 1
    if space.start() - begin < LEAST or space.start() - last < LAST or _JOINS.match(piece, space.end()):
        return False
    return _OPEN.fullmatch(piece, space.start() - LAST, space.start()) is None


def shortens(piece: str, point: int) -> bool:
    """Whether the point at a code point shortens a word, as every one behind a Thai letter does."""
    return point > 0 and _THAI.match(piece, point - 1) is not None
