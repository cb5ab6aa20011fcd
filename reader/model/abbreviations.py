"""Words that a full stop does not end a sentence after, and words that begin one.

Lists for the news of a dozen languages, in lower case and without the last full stop. They are
asked whatever the language of a text is: it need not be known, and a text may mix two.
"""


def _listed(words_apart: str) -> frozenset[str]:
    return frozenset(words_apart.split())


DOMAINS = _listed("com net org info ru kz uz kg tj tm ua io ai uk de fr eu tv gov edu news me рф қаз")
#: Abbreviations that stand before a name or a noun and so end no sentence.
BEFORE_NAMES = _listed(
    """
    mr mrs ms mx dr drs prof gen col lt sgt maj capt cmdr cpl pvt adm brig rev hon sen rep reps sens gov
    pres supt insp det st mt messrs mme mmes mlle mm mgr vs cf viz approx incl fr ca bzw ggf evtl inkl sog
    vgl geb gegr hr bspw zzgl abzgl med phil jur rer habil stud dipl ing exc dott sig sra srta dra ud uds
    им ул просп пр пл пос дер св тов гр г-н г-жа проф акад доц ген полк подполк лейт мл зам
    нач напр см ср тел гос мед экс осн дир чл корр засл нар डॉ प्रो श्री पं कु स्व एस के पी बी सी डी जी
    वी आर एम एन टी ए ई यू एल yrd doç
    """
)
#: Abbreviations that a number follows.
BEFORE_NUMBERS = _listed(
    """
    no nos nr núm num p pp vol fig figs art arts sec sect ch chap para par abs al bd pág pag tel tél env ст пп
    гл рис табл стр тт кв оф нөм नं रु anm abb abschn az min max kap ziff jg aufl tsd
    """
)
#: Abbreviations that a section sign follows.
BEFORE_SECTIONS = _listed("gem lt i.s.d i.v.m")
#: Abbreviations that may end a sentence; the next word has to show it.
MAY_END = _listed(
    """
    inc corp ltd co cos bros llc plc jr sr dept univ assn est blvd ave rd ft sq jan feb mar apr jun jul aug
    sep sept oct nov dec янв фев февр мар апр авг сен сент окт ноя нояб дек ee uu av usw jh std str calif fla
    janv févr avr juil juill déc mass tex wash ariz colo conn ill mich minn pa va mio mrd долл
    """
)
NEVER_END = _listed("e.g i.e c.f т.е т.к т.н т.ч z.b d.h o.ä u.ä u.a p.ej p.ex s.o v.a i.d v.v")
END_BEFORE_CAPITAL = _listed("a.m p.m т.д т.п т.б н.э б.з б.э")
#: Units as printed behind a number: hours, metres, roubles, seconds, tonnes, litres, people.
UNITS = _listed("ч м р с т л мин сек руб коп чел экз h m t l")
MULTIPLES = _listed("тыс млн млрд трлн мың mio mrd")
#: The year, behind its number. In Ukrainian it is the letter that means roubles in Russian.
YEARS = _listed("г гг ж жж р рр")
GERMAN_BEFORE_ORDINAL = _listed("am der dem den des die das zum zur vom bis im ab seit beim jeder jeden")
MONTHS_AND_COUNTED = _listed(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    bundesliga weltkrieg jahrestag geburtstag platz runde auflage klasse mal stock kapitel ocak şubat mart
    nisan mayıs madde haziran temmuz ağustos eylül ekim kasım aralık
    """
)
#: Words so common at the head of a sentence that they part it from an abbreviation or an initial.
STARTERS = _listed(
    """
    the a an this that these those he she it we they you i in on at by for from with after before as but and
    or if when while although though however meanwhile its his her their our my there here what who why how
    where since under during despite according both many most some several other another no not one two also
    then now so yet because until once such each every all any following officials police experts critics
    analysts authorities moreover still instead even earlier later last он она оно они это эти этот эта в на
    по при для из с к у о об за до после но а и если когда однако также кроме его её ее их мы я вы как так
    что там здесь тогда теперь ранее сейчас все ещё еще бұл ол олар осы сол біз бірақ және сондай кейін цей
    ця це ці вони він вона але також після der die das ein eine er sie es wir ich im am auf bei nach mit für
    von und aber doch auch wenn als dies diese dieser dieses dort danach später le la les un une il elle ils
    elles ce cette ces en dans au aux pour par selon après avant mais et nous je el los las una ella ellos
    según después pero su sus este esta esto
    """
)
