"""The place that a body is reported from, as agencies of many countries print it."""

import time

import pytest

from reader.importer.datelines import find_dateline


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("MOSCOW, March 3 (Reuters) - The ministry said", "MOSCOW"),
        ("SAN FRANCISCO – Razer, a maker of mice, said", "SAN FRANCISCO"),
        ("Berlin (dpa) - Der Bundestag hat", "Berlin"),
        ("Астана, 5 мая (Казинформ) - Президент", "Астана"),
        ("АЛМАТЫ. 3 марта. КазТАГ – В городе", "АЛМАТЫ"),
        ("Paris, le 3 mai – Le conseil", "Paris"),
        ("نيويورك (رويترز) - قال", "نيويورك"),
        ("新华社北京3月5日电（记者）国务院", "北京"),
        ("【东京讯】昨日", "东京"),
        ("(서울=연합뉴스) 김", "서울"),
        ("FORTALVA, March 5, 2025 (CITY PRESS) -- The harbour", "FORTALVA"),
        ("NAIBARI, Kenmore — The lake rose", "NAIBARI"),
        ("WESTLAKE, N.D. (CP) — The lake rose", "WESTLAKE, N.D."),
        ("ST. ELMO, Ore. — The lake rose", "ST. ELMO"),
        ("SAN ELMO, Calif., March 5, 2025 /CityWire/ -- The lake", "SAN ELMO, Calif"),
        ("SAN ELMO, Calif.--(CITY WIRE)--The lake rose", "SAN ELMO"),
        ("New Delvi, Jul 8 (CPI) The lake rose", "New Delvi"),
        ("New Delvi [India], July 8 (CNI): The lake rose", "New Delvi"),
        ("УШИНСК, 17 мая – Вестник. Мост достроят", "УШИНСК"),
        ("УШИНСК, 17 мая. /ВЕСТ/. Мост достроят", "УШИНСК"),
        ("Ушинск. 17 мая. ВЕСТНИК - Мост достроят", "Ушинск"),
        ("АҚТОҒАЙ. ҚазХабар – Көл тартылды", "АҚТОҒАЙ"),
        ("TOSHQALA, 12-may. Xabar – Suv pasaydi", "TOSHQALA"),
        ("БИЙСУУ, 5-май /Жаңы/. Көл тартылды", "БИЙСУУ"),
        ("(NOTIZIE) - BORGO, 14 NOV - Il ponte resta chiuso", "BORGO"),
        ("Frankenau am Main (dpa) - Der Zug", "Frankenau am Main"),
        ("Rio de Pedras, 30 ago 2024 (Lusa) – A barragem", "Rio de Pedras"),
        ("Valdearenas, 21 ene (EFE).- La alcaldesa", "Valdearenas"),
        ("Warszewo, 18.12.2024 (PAP) - Tramwaj", "Warszewo"),
        ("Tiszaszeg, 2025. május 6., kedd (MTI) - A komp", "Tiszaszeg"),
        ("LOMNICE 11. února (ČTK) - Most", "LOMNICE"),
        ("KOTA, berita.com - Warga turun", "KOTA"),
        ("BERITA.CO.ID, KOTA -- Warga turun", "KOTA"),
        ("देवगढ़, 8 जुलाई (भाषा) देवगढ़ को जोड़ने वाली", "देवगढ़"),
        ("گل‌دره (خبر شمال) - اهالی", "گل‌دره"),
        ("گلدره - خبر - اهالی روستا", "گلدره"),
        ("柳河3月18日电（记者林晚舟）渡口", "柳河"),
        ("本报北京3月5日电 国务院", "北京"),
        ("（晨光社記者王小明台北5日電）立法院", "台北"),
        ("[서울=새벽통신] 김", "서울"),
        ("Мост через Ушну (Вестник) – Это", None),
        ("ZEYTİNLİ, (ÇHA)- Feribot şirketi", "ZEYTİNLİ"),
        ("Puerto Elmo (Españel), 12 mar (EFE).- La naviera", "Puerto Elmo"),
        ("ميناء الريحان في 12 مارس (وكالة الشمال) -- أعلنت", "ميناء الريحان"),
        ("Apple, May 5 – The price rose", "Apple"),
        ("On Monday, May 5 (Victory Day) the town", None),
        ("Москва - город большой, и она", None),
        ("Q&A: what the lake needs - and why", None),
        ("Anna - The cat is back - again", None),
        ("WHO ARE WE? The lake - it rose", None),
        ("دولت گفت که رود - که پر آب است - خشک", None),
        ("March 16, 2016 – Today during", None),
        ("NASA -- the agency that flies -- said", None),
        ("The Ministry — Which one?", None),
    ],
)
def test_the_place_a_text_is_datelined_from_is_read(text: str, place: str | None) -> None:
    found = find_dateline(text)
    assert (text[slice(*found)] if found else None) == place


@pytest.mark.parametrize("word", ["A", "Ab", "A. ", "A, ", "AB-", "Sao de ", "Am 5. ", "(A", "أب "])
def test_what_goes_on_like_a_dateline_costs_no_time(word: str) -> None:
    before = time.perf_counter()
    find_dateline(word * 5000)
    assert time.perf_counter() - before < 0.5
