"""Sentences of scripts that end them with a space or a sign of their own; a bar ends a sentence."""

import time

import pytest

from reader.model.sentences import sentences

PARAGRAPHS = {
    "thai": [
        "เทศบาลเมืองเก่าเปิดสะพานไม้ข้ามคลองให้คนเดินอีกครั้งแล้ว | นายกเทศมนตรีกล่าวว่างบซ่อมทั้งหมดมาจากเงินบริจาคของชาวบ้าน |"
        " ชาวประมงยังรอคำตอบเรื่องท่าเรือแห่งใหม่",
        "ผู้อำนวยการห้องสมุดบอกว่าหนังสือเก่าต่าง ๆ จะย้ายไปเก็บบนชั้นสอง ซึ่งเพิ่งซ่อมหลังคาเสร็จ | ผู้อ่านยืมหนังสือได้ตามเดิม",
        "เมื่อวันที่ 5 มีนาคม 2567 ดร.สมศรี ใจงาม และ พล.ต.อ. วิทยา เดินทางไปตรวจตลาด |"
        " พ่อค้าแม่ค้าร้องเรียนเรื่องน้ำท่วมทางเดิน",
        "ชาวบ้านถามว่าใครจะจ่ายค่าซ่อมถนน? | ไม่มีใครตอบ! | ประชุมเลิกตอนเย็น",
    ],
    "lao": [
        "ເທດສະບານເມືອງເກົ່າເປີດຂົວໄມ້ຂ້າມຄອງໃຫ້ຄົນຍ່າງອີກຄັ້ງ | ຊາວບ້ານຫຼາຍຄົນຍັງລໍຖ້າຄຳຕອບກ່ຽວກັບທ່າເຮືອແຫ່ງໃໝ່",
        "ຫ້ອງສະໝຸດຈະຍ້າຍປຶ້ມເກົ່າຕ່າງ ໆ ໄປໄວ້ຊັ້ນສອງທີ່ຫາກໍສ້ອມແປງແລ້ວ ແລະ ຜູ້ອ່ານຍັງຢືມປຶ້ມໄດ້ຄືເກົ່າ",
    ],
    "khmer": ["ស្ពានឈើចាស់ បានបើកឡើងវិញនៅថ្ងៃសៅរ៍។ | អ្នកនេសាទ នៅតែរង់ចាំចម្លើយ។"],
    "burmese": ["သစ်သားတံတားဟောင်းကို စနေနေ့က ပြန်ဖွင့်သည်။ | တံငါသည်များ အဖြေကို စောင့်နေဆဲဖြစ်သည်။"],
}


@pytest.mark.parametrize("marked", [line for lines in PARAGRAPHS.values() for line in lines])
def test_a_paragraph_without_full_stops_has_sentences(marked: str) -> None:
    text = marked.replace(" | ", " ")
    assert [text[start:end] for start, end in sentences(text)] == marked.split(" | ")


def test_a_name_between_spaces_is_no_sentence() -> None:
    text = "นาย สมชาย ใจดี กับ นาง สมหญิง ใจงาม"
    assert sentences(text) == [(0, len(text))]


def test_very_many_spaces_take_no_time() -> None:
    text = "และกับที่ " * 40_000
    before = time.process_time()
    sentences(text)
    assert time.process_time() - before < 1
