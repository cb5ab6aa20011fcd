"""The months of many languages: masked, so that dated lines agree, and read as numbers."""

import re

from reader.importer.words import any_of, fold, listed

#: Month names and their short forms, a row a month. A name in Latin letters is met whole, any other as
#: the beginning of a word, because it may carry an ending.
MONTHS = (
    """
    jan january januar enero gennaio gen janvier janv janeiro leden ledna stycznia ocak januari
    jänner янв січ қаңт يناير جنوری ژانویه जनवरी जन
    """,
    """
    feb february februar febrero febbraio février févr fevereiro únor února lutego şubat februari
    фев лют ақп فبراير فوریه फरवरी फर
    """,
    """
    mar march märz marzo mars março březen března marca mart maart maret мар берез наур مارس मार्च
    """,
    """
    apr april abril abr aprile avril avr duben dubna kwietnia nisan апр квіт сәуір ابريل أبريل آوریل
    अप्रैल
    """,
    """
    may mai mayo maggio maio květen května maja mayıs mei май мая трав мамыр مايو مه मई
    """,
    """
    jun june juni junio giugno juin junho červen června czerwca haziran июн черв маусым يونيو يونيه
    ژوئن जून
    """,
    """
    jul july juli julio luglio juillet juil julho červenec července lipca temmuz июл лип шілде يوليو
    ژوئیه जुलाई
    """,
    """
    aug august agosto ago août agt srpen srpna sierpnia ağustos augustus авг серп тамыз أغسطس اوت
    अगस्त
    """,
    """
    sep sept september septiembre settembre septembre setembro září września eylül сен верес қырк
    سبتمبر सितंबर
    """,
    """
    oct october okt oktober octubre ottobre octobre outubro out říjen října października ekim окт
    жовт қазан أكتوبر اکتبر अक्टूबर अक्तूबर
    """,
    """
    nov november noviembre novembre novembro listopad listopadu listopada kasım ноя лист қараш
    نوفمبر نوامبر नवंबर
    """,
    """
    dec december dez dezember diciembre dic dicembre décembre déc dezembro prosinec prosince grudnia
    aralık дек груд желт ديسمبر دسامبر दिसंबर
    """,
)

#: Months of the Persian calendar, which make a line a date but name no day of ours.
PERSIAN_MONTHS = tuple(sorted(listed("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند")))

_MONTH_NUMBER = {fold(name): n for n, names in enumerate(MONTHS, 1) for name in names.split()}
_WHOLE = tuple(name for name in _MONTH_NUMBER if name.isascii())
_STEMS = (*(name for name in _MONTH_NUMBER if not name.isascii()), *PERSIAN_MONTHS)
_MONTH = re.compile(rf"(?<!\w)(?:(?:{any_of(_WHOLE)})|(?:{any_of(_STEMS)})\w{{0,5}})\.?(?!\w)")


def mask_months(folded: str) -> str:
    """The line with every month name replaced by one sign."""
    return _MONTH.sub("\u263e", folded)


def month_number(folded: str) -> int:
    """The month a folded word names, 1 to 12, or 0."""
    whole = _MONTH_NUMBER.get(folded)
    if whole is not None or folded.isascii():
        return whole or 0
    stems = [name for name in _MONTH_NUMBER if not name.isascii() and folded.startswith(name)]
    return _MONTH_NUMBER[max(stems, key=len)] if stems else 0
