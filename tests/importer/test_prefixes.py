"""The kind that a title prints of its piece."""

import pytest

from reader.importer.prefixes import kind_prefix


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Opinion: Tajikistan Narrows Online Extremism Liability", "Opinion"),
        ("Мнение: зачем нам закон", "Мнение"),
        ("Kommentar - Der Zug kam nie", "Kommentar"),
        ("【社説】鉄道の行方", "社説"),
        ("[Video] A bridge falls", "Video"),
        ("SPECIAL REPORT | The lake that left", "SPECIAL REPORT"),
        ("评论：桥为何倒塌", "评论"),
        ("विश्लेषण: पहाड़ की सड़क", "विश्लेषण"),
        ("साक्षात्कार - नदी के किनारे", "साक्षात्कार"),
        ("Ledare: Rädda skolan på ön", "Ledare"),
        ("Opinie | Laat de pont varen", "Opinie"),
        ("Interjú: „A folyó mindenkié”", "Interjú"),
        ("Ανάλυση: Γιατί ακριβαίνει το ψωμί", "Ανάλυση"),
        ("ΣΥΝΕΝΤΕΥΞΗ: Το λιμάνι", "ΣΥΝΕΝΤΕΥΞΗ"),
        ("דעה: הנמל הישן שייך לכולם", "דעה"),
        ("Phỏng vấn: Bến đò của lũ trẻ", "Phỏng vấn"),
        ("گفت‌وگو: رودخانه", "گفت‌وگو"),
        ("İNCELEME: Köprü neden yıkıldı", "İNCELEME"),
        ("Анализа: Зашто касни болница", "Анализа"),
        ("［コラム］川のそばで", "コラム"),
        ("บทวิเคราะห์: แม่น้ำ", "บทวิเคราะห์"),
        ("Казань: как спасали мост", None),
        ("Πάτρα: νέο λιμάνι", None),
        ("Kazakhstan: the lake that left", None),
        ("Kazakh Startup Higgsfield AI: From “Unicorn” to Scandal", None),
        ("Opinion polls close early", None),
        ("Live music returns", None),
        ("Opinion:", None),
        ("", None),
        (None, None),
    ],
)
def test_a_kind_is_told_only_where_a_newsroom_would_print_it(title: str | None, kind: str | None) -> None:
    assert kind_prefix(title) == kind
