"""Words of many languages that are a day by themselves, told by how near it is: today and yesterday."""

#: One word each; none that is a name or another common word too.
NEAR = """
    today yesterday heute gestern aujourd'hui hier hoy ayer hoje ontem hoxe onte oggi ieri azi avui ahir
    vandaag gisteren idag igår tänään eilen täna eile šodien vakar šiandien dnes včera včeraj danes
    danas jučer juče dziś dzisiaj wczoraj bugün dün dünən bugun kecha kemarin сегодня вчера сьогодні
    вчора сёння учора днес данас јуче денес бүгін кеше бүгүн кечээ имрӯз дирӯз өнөөдөр өчигдөр σήμερα
    χθες εχθές היום אתמול اليوم أمس امروز دیروز آج आज আজ গতকাল இன்று நேற்று วันนี้ เมื่อวาน เมื่อวานนี้
    დღეს გუშინ այսօր երեկ 今天 昨天 今日 昨日 오늘 어제
"""
#: Of two words, or three.
NEAR_OF_TWO = ("hari ini", "hôm nay", "hôm qua", "i dag", "i går", "í dag", "í gær", "bu gün")
