"""The months of many languages: masked, so that dated lines agree, and read as numbers."""

import re

from reader.importer.words import any_of, fold, listed

#: Month names and their short forms, a row a month. A name in Latin letters is met whole, any other as
#: the beginning of a word, because it may carry an ending.
MONTHS = (
    """
    jan january januar januari januarie enero gennaio gen janvier janv janeiro leden ledna stycznia ocak
    jänner január janar ianuarie yanvar tammikuuta tammikuu янв січ яну қаңт يناير جنوری ژانویه ינואר
    जनवरी जन ιαν
    januara januarja jaanuar janvaris janvari xaneiro gener janar sausio siječnja yanwar студзен
    јануар იანვ հունվար בינואר มกราคม ม.ค জানুয়ারি ஜனவரி
    """,
    """
    feb february februar februari febrero febbraio février févr fevereiro únor února lutego şubat
    február februarie fevral helmikuuta helmikuu фев лют ақп فبراير شباط فوریه فروری פברואר फरवरी फर φεβ
    februara februarja veebruar februaris febreiro febrer shkurt vasario veljače pebrero fewral
    თებერ փետրվար בפברואר กุมภาพันธ์ ก.พ ফেব্রুয়ারি பிப்ரவரி
    """,
    """
    mar march märz marzo mars março březen března marca mart maart maret március martie maaliskuuta
    maaliskuu мар март берез наур مارس آذار مارچ מרץ मार्च μαρ
    marts märts març kovo ožujka machi marso сакавік მარტ մարտ במרץ มีนาคม มี.ค মার্চ மார்ச்
    """,
    """
    apr april abril abr aprile avril avr duben dubna kwietnia nisan április aprilie aprel huhtikuuta
    huhtikuu апр квіт сәуір ابريل أبريل نيسان آوریل اپریل אפריל अप्रैल απρ
    aprila aprill aprilis aprili prill balandžio travnja красавік აპრილ ապրիլ באפריל เมษายน เม.ย এপ্রিল
    ஏப்ரல்
    """,
    """
    may mai mayo maggio maio květen května maja maj mayıs mei május toukokuuta toukokuu май мая трав
    мамыр مايو ايار مه مئی מאי मई μαι
    maijs maija maig gegužės svibnja мај მაის մայիս במאי พฤษภาคม พ.ค
    """,
    """
    jun june juni junio giugno juin junho červen června czerwca haziran június iunie iyun kesäkuuta
    kesäkuu июн черв юни маусым يونيو يونيه حزيران ژوئن جون יוני जून ιουν
    juna junija juuni junijs juny xuño qershor birželio lipnja hunyo чэрвен јун ივნის հունիս ביוני
    มิถุนายน มิ.ย জুন ஜூன்
    """,
    """
    jul july juli julio luglio juillet juil julho červenec července lipca temmuz július iulie iyul
    heinäkuuta heinäkuu июл лип юли шілде يوليو تموز ژوئیه جولائی יולי जुलाई ιουλ
    jula julija juuli julijs juliol xullo korrik liepos srpnja julai hulyo ліпен јул ივლის հուլիս ביולי
    กรกฎาคม ก.ค জুলাই ஜூலை
    """,
    """
    aug august augusti agosto ago août agt srpen srpna sierpnia ağustos augustus agustus augusztus
    avgust avqust elokuuta elokuu авг серп тамыз أغسطس اوت اگست אוגוסט अगस्त αυγ
    augusta avgusta augusts agost ágúst gusht rugpjūčio kolovoza ogos agosti awgust жнівен жніўн აგვისტ
    օգոստոս באוגוסט สิงหาคม ส.ค আগস্ট ஆகஸ்ட்
    """,
    """
    sep sept september septiembre settembre septembre setembro září września eylül szeptember septembrie
    sentabr sentyabr syyskuuta syyskuu сен сент верес қырк септ سبتمبر ايلول سپتامبر ستمبر ספטמבר सितंबर
    सितम्बर σεπ
    septembra septembar septembris septembri setembre shtator rugsėjo rujna septemba setyembre верасн
    верасен სექტემბ սեպտեմբեր בספטמבר กันยายน ก.ย সেপ্টেম্বর செப்டம்பர்
    """,
    """
    oct october okt oktober octubre ottobre octobre outubro out říjen října października ekim október
    octombrie oktabr oktyabr lokakuuta lokakuu окт октяб октом октоб жовт қазан أكتوبر اکتبر اکتوبر אוקטובר
    अक्टूबर अक्तूबर οκτ
    oktobra oktobar oktoober oktobris oktobri tetor spalio oktoba oktubre кастрычнік ოქტომბ հոկտեմբեր
    באוקטובר ตุลาคม ต.ค অক্টোবর அக்டோபர்
    """,
    """
    nov november noviembre novembre novembro listopad listopadu listopada kasım noiembrie noyabr
    marraskuuta marraskuu ноя лист листоп ноем новемб қараш نوفمبر نوامبر نومبر נובמבר नवंबर नवम्बर νοε
    novembra novembar novembris novembri nëntor lapkričio studenoga studenog novemba nobyembre ნოემბ
    նոյեմբեր בנובמבר พฤศจิกายน พ.ย নভেম্বর நவம்பர்
    """,
    """
    dec december dez dezember diciembre dic dicembre décembre déc dezembro desember prosinec prosince
    grudnia aralık decembrie dekabr joulukuuta joulukuu дек декаб декем децемб груд желт ديسمبر دسامبر دسمبر
    דצמבר दिसंबर दिसम्बर δεκ
    decembra decembar detsember decembris decembri decembro dhjetor gruodžio prosinca desemba disember
    disyembre снежан снежн დეკემბ դեկտեմբեր בדצמבר ธันวาคม ธ.ค ডিসেম্বর டிசம்பர்
    """,
)

#: Months of the Persian calendar in their order; a line with one of them is a date.
PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_PERSIAN_NUMBER = {fold(name): n for n, name in enumerate(PERSIAN_MONTHS.split(), 1)}

_MONTH_NUMBER = {fold(name): n for n, names in enumerate(MONTHS, 1) for name in names.split()}
#: Short forms that begin other words too ("маршрут", "листов"), so that they are met whole.
_SHORT = listed("мар сен окт дек лист")
_WHOLE = tuple(name for name in _MONTH_NUMBER if name.isascii() or name in _SHORT)
_BEGUN = tuple(name for name in _MONTH_NUMBER if name not in _WHOLE)
_STEMS = (*_BEGUN, *sorted(listed(PERSIAN_MONTHS)))
_MONTH = re.compile(rf"(?<!\w)(?:(?:{any_of(_WHOLE)})|(?:{any_of(_STEMS)})\w{{0,5}})\.?(?!\w)")
#: What of it there can be in a text of ASCII.
_PLAIN = re.compile(rf"\b(?:{any_of(filter(str.isascii, _WHOLE))})\.?(?!\w)")


def mask_months(folded: str) -> str:
    """The line with every month name replaced by one sign."""
    return (_PLAIN if folded.isascii() else _MONTH).sub("\u263e", folded)


def month_number(folded: str) -> int:
    """The month a folded word names, 1 to 12, or 0."""
    whole = _MONTH_NUMBER.get(folded)
    if whole is not None or folded.isascii():
        return whole or 0
    stem = max((name for name in _BEGUN if folded.startswith(name)), key=len, default="")
    return _MONTH_NUMBER.get(stem, 0)


def persian_month(folded: str) -> int:
    """The month of the Persian calendar that a folded word names, 1 to 12, or 0."""
    return _PERSIAN_NUMBER.get(folded, 0)
