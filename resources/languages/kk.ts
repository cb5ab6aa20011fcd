<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
<name>Postil</name>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Article</source>
<translation>&amp;Мақала</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Caret</source>
<translation>&amp;Каретка</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Desk</source>
<translation>Ү&amp;стел</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Edit</source>
<translation>Өң&amp;деу</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;File</source>
<translation>&amp;Файл</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Go</source>
<translation>Өт&amp;у</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Help</source>
<translation>А&amp;нықтама</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Outline</source>
<translation>&amp;Жоспар</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Review</source>
<translation>Т&amp;ексеру</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Search</source>
<translation>І&amp;здеу</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Tags</source>
<translation>&amp;Тегтер</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;View</source>
<translation>Кө&amp;рініс</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/teaching.py"/>
<source>(And {n} more.)</source>
<translation><numerusform>(Тағы {n} бар.)</numerusform><numerusform>(Тағы {n} бар.)</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_lines.py"/>
<source>({n} characters more)</source>
<translation><numerusform>(тағы {n} таңба)</numerusform><numerusform>(тағы {n} таңба)</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>10 to 30 minutes</source>
<translation>10–30 минут</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>16 digits of the SHA-256 of the words, by which anyone can check them</source>
<translation>сөздердің SHA-256 мәнінің 16 цифры, солар арқылы кез келген адам тексере алады</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>2 to 5 minutes</source>
<translation>2–5 минут</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>5 to 10 minutes</source>
<translation>5–10 минут</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>A backup is being made already. {cancel_job|Ctrl+.} stops it.</source>
<translation>Сақтық көшірме жасалып жатыр. {cancel_job|Ctrl+.} тоқтатады.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>A colour for {n} tags</source>
<translation><numerusform>{n} тегтің түсі</numerusform><numerusform>{n} тегтің түсі</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>A colour for “{tag}”</source>
<translation>«{tag}» тегінің түсі</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A day, month, year or stretch</source>
<translation>Күн, ай, жыл не кезең</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>A file</source>
<translation>Файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>A file an article</source>
<translation>Әр мақалаға бір файл</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>A file for each article</source>
<translation>Әр мақалаға бір файл</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>A format or a template is needed; there is {formats}.</source>
<translation>Пішім немесе үлгі керек; барлары: {formats}.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A highlight of that colour, by its name or its key</source>
<translation>Сол түсті ерекшелеу, түс атымен не пернесімен</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>A list</source>
<translation>Тізім</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>A new library is begun; the backups of the old one are where they were.</source>
<translation>Жаңа кітапхана басталды; ескісінің сақтық көшірмелері орнында.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note as typed, kept from reaching into what follows it; a blank line must stand behind it.</source>
<translation>Терілген күйіндегі жазба, одан кейінгіге әсер етпейтін етіліп; артында бос жол тұруы керек.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note for Logseq: what it would take for the id of the block, or its being folded, is words.</source>
<translation>Logseq үшін жазба: ол блок идентификаторы не жиналған күй деп қабылдайтындар жай сөзге айналады.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note for a page: its Markdown as paragraphs, lists and quotations.</source>
<translation>Бет үшін жазба: Markdown мәтіні абзацтар, тізімдер мен дәйексөздер түрінде.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>A note on an article has no colour.</source>
<translation>Мақалаға жазылған жазбаның түсі болмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>A number for “{name}”</source>
<translation>«{name}» іздеуінің нөмірі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page back, in the concordance</source>
<translation>Конкорданста бір бет артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page back, on the desk</source>
<translation>Үстелде бір бет артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items back</source>
<translation>Тармақтар бойынша бір бет артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items on</source>
<translation>Тармақтар бойынша бір бет алға</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A page of its own: the text, with highlights and notes in it</source>
<translation>Жеке бет: мәтіні, ішінде ерекшелеулер мен жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows back</source>
<translation>Қатарлар бойынша бір бет артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows on</source>
<translation>Қатарлар бойынша бір бет алға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page on, in the concordance</source>
<translation>Конкорданста бір бет алға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page on, on the desk</source>
<translation>Үстелде бір бет алға</translation>
</message>
<message>
<location filename="../../reader/ui/rejoining.py"/>
<source>A place for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you select.</source>
<translation>{quote} үшін орын: {attach_highlight|Ctrl+L} осы жерге немесе өзіңіз таңдаған сөздерге байлайды.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A publication by any part of its name</source>
<translation>Басылым, атының кез келген бөлігі бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A row a highlight, for a spreadsheet</source>
<translation>Ерекшелеуге бір қатардан, электрондық кестеге</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A row a highlight, in the columns of Readwise</source>
<translation>Ерекшелеуге бір қатардан, Readwise бағандарымен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>A scale for each line</source>
<translation>Әр жолға өз шкаласы</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>A search needs a name; type at least one letter.</source>
<translation>Іздеуге атау керек; кемінде бір әріп теріңіз.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>A second index is kept, and answers.</source>
<translation>Екінші индекс ұсталады, жауапты сол береді.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>A second index is kept; until it is in step ({due} due) the library's own answers.</source>
<translation>Екінші индекс ұсталады; ол ілескенше (қалғаны {due}) кітапхананың өз индексі жауап береді.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A section of a paper for a page: the markup of each paragraph, and the remarks that begin in it.</source>
<translation>Бет үшін құжат бөлімі: әр абзацтың белгіленуі және сонда басталатын ескертулер.</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>A source needs a name; type one, or leave it as it was.</source>
<translation>Дереккөзге атау керек; теріңіз немесе бұрынғысынша қалдырыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>A tag</source>
<translation>Тег</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A tag and those within it; with = it alone</source>
<translation>Тег және оның ішіндегілер; = тұрса, тек өзі</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A tag as Obsidian and other programs read one: Middle East becomes Middle-East.</source>
<translation>Obsidian және басқа бағдарламалар оқитындай тег: Middle East сөзі Middle-East болады.</translation>
</message>
<message>
<location filename="../../reader/library/tag_tree.py"/>
<source>A tag needs a name; type at least one letter.</source>
<translation>Тегке атау керек; кемінде бір әріп теріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>A title cannot be highlighted: only the text below it can.</source>
<translation>Тақырыпты ерекшелеуге болмайды: тек оның астындағы мәтінді ерекшелеуге болады.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A value as YAML on one line: words, a number, true or false, a list, nothing.</source>
<translation>Бір жолдағы YAML мәні: сөздер, сан, true не false, тізім, ештеңе.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>A word, a “phrase”, a prefix*; tag: source: before: after:</source>
<translation>Сөз, «тіркес», сөз басы*; tag: source: before: after:</translation>
</message>
<message>
<location filename="../../reader/services/under_way.py"/>
<source>A zip of all your data cannot be shown beforehand; write it, and look inside.</source>
<translation>Барлық деректеріңіздің zip файлын алдын ала көрсету мүмкін емес; жазып, ішін қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>A&amp;nnotate</source>
<translation>&amp;Аннотация</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>About Postil</source>
<translation>Postil туралы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept</source>
<translation>Қабылдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept and apply …</source>
<translation>Қабылдап, басқасына да қолдану …</translation>
</message>
<message>
<location filename="../../reader/library/reviewing.py"/>
<location filename="../../reader/services/mending.py"/>
<source>Accept split</source>
<translation>Бөлуді қабылдау</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Actions</source>
<translation>Әрекеттер</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Actions and their keys</source>
<translation>Әрекеттер және пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to another outline …</source>
<translation>Басқа жоспарға қосу …</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Add to outline</source>
<translation>Жоспарға қосу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to the outline</source>
<translation>Жоспарға қосу</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Add to “{name}”</source>
<translation>«{name}» жоспарына қосу</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/outlines.py"/>
<source>Add {n} to “{name}”</source>
<translation><numerusform>«{name}» жоспарына {n} тармақ қосу</numerusform><numerusform>«{name}» жоспарына {n} тармақ қосу</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>All actions have the keys of the keymap again.</source>
<translation>Барлық әрекеттерде қайтадан пернелер жиынының пернелері.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>All but the sentence is dimmed.</source>
<translation>Сөйлемнен басқасының бәрі күңгірттелді.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All colours; in high contrast at least 7 to 1.</source>
<translation>Барлық түстер; жоғары контрастта кемінде 7:1.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All files</source>
<translation>Барлық файлдар</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>All files (*)</source>
<translation>Барлық файлдар (*)</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>All in one file</source>
<translation>Бәрі бір файлда</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>All is well: {articles}, {highlights} and {notes} are as they were stored.</source>
<translation>Бәрі дұрыс: {articles}, {highlights} және {notes} сақталған күйінде тұр.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>All nine numbers are taken. On the tag you want, press Alt and the number it gets.</source>
<translation>Тоғыз нөмірдің бәрі алынған. Қалаған тегке тұрып, Alt және оған берілетін нөмірді басыңыз.</translation>
</message>
<message>
<location filename="../../reader/model/export.py"/>
<source>All notes</source>
<translation>Барлық жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>All notes as plain text</source>
<translation>Барлық жазбалар жай мәтін түрінде</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>All of it is in “{name}” already.</source>
<translation>Бәрі «{name}» жоспарында бұрыннан бар.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>All of the desk again</source>
<translation>Үстелді қайта толық көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>All of them, now</source>
<translation>Бәрі, қазір</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All of this</source>
<translation>Мұның бәрі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>All of this card is shown.</source>
<translation>Бұл карточка толық көрсетіліп тұр.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>All read.

{go_inbox|G A} shows everything again.</source>
<translation>Бәрі оқылған.

{go_inbox|G A} қайтадан бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>All settings</source>
<translation>Барлық баптаулар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>All settings are as they were at first.</source>
<translation>Барлық баптаулар бастапқыдай.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>All sources</source>
<translation>Барлық дереккөздер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>All tags</source>
<translation>Барлық тегтер</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>All take {taken}, of {most} at most, in {folder}</source>
<translation>Бәрі {taken} алады, ең көбі {most}, {folder} бумасында</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is kept for later already.</source>
<translation>Таңдалғанның бәрі бұрыннан кейінге қалдырылған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is marked read already.</source>
<translation>Таңдалғанның бәрі бұрыннан оқылған деп белгіленген.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is marked unread already.</source>
<translation>Таңдалғанның бәрі бұрыннан оқылмаған деп белгіленген.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is no longer kept for later already.</source>
<translation>Таңдалғанның бәрі бұрыннан кейінге қалдырылмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is no longer starred already.</source>
<translation>Таңдалғанның бәрінде бұрыннан жұлдызша жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is put into the archive already.</source>
<translation>Таңдалғанның бәрі бұрыннан мұрағатта.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is starred already.</source>
<translation>Таңдалғанның бәрінде бұрыннан жұлдызша бар.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is taken back already.</source>
<translation>Таңдалғанның бәрі бұрыннан себеттен қайтарылған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is taken from the archive already.</source>
<translation>Таңдалғанның бәрі бұрыннан мұрағаттан тыс.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is thrown away already.</source>
<translation>Таңдалғанның бәрі бұрыннан себетте.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>All that the desk shows</source>
<translation>Үстел көрсетіп тұрғанның бәрі</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>All that you keep</source>
<translation>Сақталғанның бәрі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All your data is in {file} already: {size}. Any Postil imports it.</source>
<translation>Барлық деректеріңіз {file} файлында бұрыннан бар: {size}. Оны кез келген Postil импорттайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All your data is in {file}: {size}. Any Postil imports it.</source>
<translation>Барлық деректеріңіз {file} файлында: {size}. Оны кез келген Postil импорттайды.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/comparing.py"/>
<source>All {n} captures show this article in the same words.</source>
<translation><numerusform>Бұл мақаланы осы сөздермен бір ғана түсірілім көрсетеді.</numerusform><numerusform>Бұл мақаланы барлық {n} түсірілім бірдей сөздермен көрсетеді.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>All {n} of {count} quotes stand in the bytes of their captures to the letter.</source>
<translation><numerusform>Барлық {count} дәйексөз түсірілімінің байттарында әріпке дейін дәл тұр.</numerusform><numerusform>Барлық {count} дәйексөз түсірілімінің байттарында әріпке дейін дәл тұр.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Already imported: its bytes are in the library.</source>
<translation>Бұрын импортталған: байттары кітапханада бар.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Alt</source>
<comment>key</comment>
<translation>Alt</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>An address for a link of Markdown: [words]({{ article.url | address }}).</source>
<translation>Markdown сілтемесіне арналған адрес: [words]({{ article.url | address }}).</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>An article cannot be joined with itself; name two.</source>
<translation>Мақаланы өзімен біріктіруге болмайды; екі мақаланы атаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/export_state.py"/>
<source>An export is under way. {cancel_job|Ctrl+.} stops it.</source>
<translation>Экспорт жүріп жатыр. {cancel_job|Ctrl+.} тоқтатады.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>An export that is kept needs a name; type at least one letter.</source>
<translation>Сақталатын экспортқа атау керек; кемінде бір әріп теріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>An outline</source>
<translation>Жоспар</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>An outline needs a name; type at least one letter.</source>
<translation>Жоспарға атау керек; кемінде бір әріп теріңіз.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>And {n} more, changed likewise.</source>
<translation><numerusform>Тағы {n} дәл солай өзгереді.</numerusform><numerusform>Тағы {n} дәл солай өзгереді.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Annotate</source>
<translation>Аннотация</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>Another Postil is making a backup in {folder}; wait until it is done, then try again.</source>
<translation>Басқа Postil {folder} бумасында сақтық көшірме жасап жатыр; ол біткенше күтіп, қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Another disk is safer than the library's own.</source>
<translation>Кітапхана жатқан дискіден басқа диск сенімдірек.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>Another file has taken the place of {path} while it was open: nothing is written to either; close Postil and open it again, and what you typed is kept.</source>
<translation>{path} ашық тұрғанда оның орнын басқа файл басты: екеуіне де ештеңе жазылмайды; Postil бағдарламасын жауып, қайта ашыңыз, терген мәтініңіз сақталып тұр.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Another import is under way; this one comes after it.</source>
<translation>Қазір басқа импорт жүріп жатыр; бұл содан кейін басталады.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Another name for the export</source>
<translation>Экспорттың басқа аты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Another name for the outline</source>
<translation>Жоспардың басқа аты</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Another name for the tag “{tag}”</source>
<translation>«{tag}» тегінің басқа аты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Another name for the template</source>
<translation>Үлгінің басқа аты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>Another name for “{name}”</source>
<translation>«{name}» орнының басқа аты</translation>
</message>
<message>
<location filename="../../reader/ui/template_saving.py"/>
<source>Another program changed this template meanwhile; what you typed is kept as “{name}”.</source>
<translation>Бұл үлгіні осы арада басқа бағдарлама өзгертті; терген мәтініңіз «{name}» атымен сақталды.</translation>
</message>
<message>
<location filename="../../reader/ui/template_saving.py"/>
<source>Another program changed “{name}”; here it is as it is now.</source>
<translation>«{name}» үлгісін басқа бағдарлама өзгертті; мұнда оның қазіргі күйі.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Another tag …</source>
<translation>Басқа тег …</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Another theme</source>
<translation>Басқа тема</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>Apply corrections to {n} captures</source>
<translation><numerusform>Түзетулерді {n} түсірілімге қолдану</numerusform><numerusform>Түзетулерді {n} түсірілімге қолдану</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Apr</source>
<translation>сәу.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Apr</source>
<comment>beside a day</comment>
<translation>сәу.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>Archive</source>
<translation>Мұрағатқа</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Archive</source>
<comment>place</comment>
<translation>Мұрағат</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Archive {n}</source>
<translation><numerusform>{n} мақаланы мұрағатқа салу</numerusform><numerusform>{n} мақаланы мұрағатқа салу</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Archived</source>
<comment>state</comment>
<translation>Мұрағатталған</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Archived and thrown away articles too</source>
<translation>Мұрағаттағы және себеттегі мақалалар да</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Article</source>
<translation>Мақала</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Article note</source>
<translation>Мақалаға жазба</translation>
</message>
<message>
<location filename="../../reader/ui/raw.py"/>
<source>Article {number} begins, {what}</source>
<translation>{number}-мақала басталады, {what}</translation>
</message>
<message>
<location filename="../../reader/ui/article_model.py"/>
<source>Article {place} of {count}</source>
<translation>{place}-мақала, барлығы {count}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Article {place} of {count}: {row}</source>
<translation>{place}-мақала, барлығы {count}: {row}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Article: {layout}</source>
<translation>Мақала: {layout}</translation>
</message>
<message>
<location filename="../../reader/ui/article_list.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/linking.py"/>
<location filename="../../reader/ui/palette.py"/>
<source>Articles</source>
<translation>Мақалалар</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Articles as one document, in the order given.</source>
<translation>Мақалалар бір құжат түрінде, берілген ретпен.</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>Articles of this capture</source>
<translation>Осы түсірілімнің мақалалары</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Articles over time</source>
<translation>Мақалалар уақыт бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Articles over time, by source</source>
<translation>Мақалалар уақыт бойынша, дереккөзімен</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Articles over time, by tag</source>
<translation>Мақалалар уақыт бойынша, тегімен</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>As</source>
<comment>format</comment>
<translation>Түрі</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As is usual for the format</source>
<translation>Пішімге тән қалыпта</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>As the system says</source>
<translation>Жүйедегідей</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As usual</source>
<translation>Әдеттегідей</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As what articles and notes go out.</source>
<translation>Мақалалар мен жазбалар қандай түрде экспортталатыны.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>As what it goes out</source>
<translation>Қандай түрде экспортталады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>As what it goes out …</source>
<translation>Қандай түрде экспортталады …</translation>
</message>
<message>
<location filename="../../reader/ui/dragging.py"/>
<source>At most {most} can be dragged at once. {export_notes|Ctrl+E} takes any number.</source>
<translation>Бірден ең көбі {most} сүйреуге болады. {export_notes|Ctrl+E} қалағаныңызша алады.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/copy_as.py"/>
<source>At most {n} articles can be copied at once; export takes any number.</source>
<translation><numerusform>Бірден ең көбі {n} мақаланы көшіріп алуға болады; экспорт қалағаныңызша алады.</numerusform><numerusform>Бірден ең көбі {n} мақаланы көшіріп алуға болады; экспорт қалағаныңызша алады.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>At most {size}</source>
<translation>Ең көбі {size}</translation>
</message>
<message>
<location filename="../../reader/library/attaching.py"/>
<source>Attach highlight</source>
<translation>Ерекшелеуді байлау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attach it in the fullest text: {text_it_was_made_on|Ctrl+Shift+V} goes there.</source>
<translation>Оны ең толық мәтінде байлаңыз: {text_it_was_made_on|Ctrl+Shift+V} соған апарады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Attach the highlight to other words</source>
<translation>Ерекшелеуді басқа сөздерге байлау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attach which one to {words}?</source>
<translation>Мына сөздерге қайсысын байлау керек: {words}?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attached to {words}.</source>
<translation>Мына сөздерге байланды: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Aug</source>
<translation>там.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Aug</source>
<comment>beside a day</comment>
<translation>там.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Back by a page</source>
<translation>Бір бет артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Back in the file</source>
<translation>Файлда артқа</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Back in the fullest text.</source>
<translation>Қайтадан ең толық мәтінде.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Back in the line</source>
<translation>Жол бойымен артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Back in what it makes</source>
<translation>Нәтижені артқа айналдыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Back to the page before</source>
<translation>Алдыңғы бетке қайту</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Back up the library</source>
<translation>Кітапхананың сақтық көшірмесін жасау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Back up the library …</source>
<translation>Кітапхананың сақтық көшірмесін жасау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Back where you were</source>
<translation>Болған жерге қайту</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backed up and checked: {counted}.</source>
<translation>Сақтық көшірме жасалып, тексерілді: {counted}.</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backed up at {time}.</source>
<translation>Сақтық көшірме жасалды: {time}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Backed up to {file}</source>
<translation>Сақтық көшірме {file} файлына жазылды</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backing up  ·  {cancel_job|Ctrl+.} stops</source>
<translation>Сақтық көшірме жасалуда  ·  {cancel_job|Ctrl+.} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backing up first  ·  {cancel_job|Ctrl+.} stops</source>
<translation>Алдымен сақтық көшірме жасалуда  ·  {cancel_job|Ctrl+.} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Backspace</source>
<comment>key</comment>
<translation>Backspace</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Backups</source>
<translation>Сақтық көшірмелер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Backups are kept in {folder} from now on; the earlier ones stay where they are.</source>
<translation>Бұдан былай сақтық көшірмелер {folder} бумасында сақталады; бұрынғылары орнында қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Backups by themselves</source>
<translation>Өздігінен жасалатын сақтық көшірмелер</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Be shown around</source>
<translation>Бағдарламамен танысу</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Begin a new library; the backups stay</source>
<translation>Жаңа кітапхана бастау; сақтық көшірмелер қалады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence earlier</source>
<translation>Таңдауды бір сөйлем бұрын бастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence later</source>
<translation>Таңдауды бір сөйлем кейін бастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word earlier</source>
<translation>Таңдауды бір сөз бұрын бастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word later</source>
<translation>Таңдауды бір сөз кейін бастау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Begin with</source>
<translation>Неден бастау керек</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Beginning of the line</source>
<translation>Жолдың басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Beginning of the text</source>
<translation>Мәтіннің басы</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Beside the library</source>
<translation>Кітапхананың қасында</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Beside the library again</source>
<translation>Қайтадан кітапхананың қасында</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Best match first</source>
<translation>Алдымен ең сәйкестері</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first.</source>
<translation>Алдымен ең сәйкестері.</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first: {best} of the newest {newest} and all titles.</source>
<translation>Алдымен ең сәйкестері: ең жаңа {newest} мақала мен барлық тақырыптардан {best}.</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first: {best} of {all}.</source>
<translation>Алдымен ең сәйкестері: {all} ішінен {best}.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Better split</source>
<translation>Бөлудің одан жақсы нұсқасы</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>BibTeX</source>
<translation>BibTeX</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Blue</source>
<translation>Көк</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Bold</source>
<translation>Қалың</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>Border between panes</source>
<translation>Панельдер арасындағы шекара</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Both words, in any order, in a title, text, highlight, note or tag</source>
<translation>Екі сөз де, кез келген ретпен, тақырыпта, мәтінде, ерекшелеуде, жазбада не тегте</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Both, with at most 10 or so many words between</source>
<translation>Екеуі де, араларында ең көбі 10 не сонша сөз бар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Bring back a template</source>
<translation>Өшірілген үлгіні қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Bringing the library up to date</source>
<translation>Кітапхана жаңартылуда</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Brown</source>
<translation>Қоңыр</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Bullets with properties, for a graph</source>
<translation>Қасиеттері бар тізім тармақтары, графқа</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>By source</source>
<translation>Дереккөзі бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>By the command line: {what}</source>
<translation>Пәрмен жолынан: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>By title</source>
<translation>Тақырыбы бойынша</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSL-JSON</source>
<translation>CSL-JSON</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSV for Readwise</source>
<translation>Readwise үшін CSV</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSV table</source>
<translation>CSV кестесі</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Callouts, block ids and properties, for a vault</source>
<translation>Қоймаға арналған ескерту блоктары, блок идентификаторлары мен қасиеттер</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Can be {how}</source>
<translation>Түзетуге болады: {how}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Captures</source>
<translation>Түсірілімдер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Captures imported since then show its articles: take those imports back first.</source>
<translation>Содан бері импортталған түсірілімдер оның мақалаларын көрсетеді: алдымен сол импорттарды кері қайтарыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret</source>
<translation>Каретка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret in the text</source>
<translation>Мәтінге каретка қою</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Change search</source>
<translation>Іздеуді өзгерту</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Change search {name}</source>
<translation>«{name}» іздеуін өзгерту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Change the search …</source>
<translation>Іздеуді өзгерту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Change this key</source>
<translation>Осы пернені ауыстыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check again</source>
<translation>Қайта тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Check of the library</source>
<translation>Кітапхананы тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Check the backup again</source>
<translation>Сақтық көшірмені қайта тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check the library</source>
<translation>Кітапхананы тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Check the quotes against the capture</source>
<translation>Дәйексөздерді түсіріліммен салыстыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Choose a value …</source>
<translation>Мәнді таңдау …</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Choose in a dialog of the desktop …</source>
<translation>Жүйенің терезесінен таңдау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Choosers and fields</source>
<translation>Таңдау тізімдері және өрістер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Chosen on the desk</source>
<translation>Үстелден таңдалғаны</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>Collocates by log-likelihood: Return shows the lines of one</source>
<translation>Log-likelihood бойынша коллокациялар: Return біреуінің жолдарын көрсетеді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Collocates …</source>
<translation>Коллокациялар …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Colour of a highlight</source>
<translation>Ерекшелеу түсі</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Colour tag {name}</source>
<translation>«{name}» тегіне түс беру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Colour the tag …</source>
<translation>Тегке түс беру …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<source>Colour {n} tags</source>
<translation><numerusform>{n} тегке түс беру</numerusform><numerusform>{n} тегке түс беру</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Colours</source>
<translation>Түстер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the next</source>
<translation>Келесі нұсқамен салыстыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the one before</source>
<translation>Алдыңғы нұсқамен салыстыру</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>Concordance</source>
<translation>Конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Concordance of {words}</source>
<translation>{words} конкордансы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Concordance …</source>
<translation>Конкорданс …</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Conditions can be joined and turned round like words</source>
<translation>Шарттарды сөздер сияқты біріктіріп, теріске шығаруға болады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied as a Markdown link.</source>
<translation>Markdown сілтемесі етіп көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Copied as {form}: {words}</source>
<translation>Көшіріп алынды ({form}): {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Copied what was found.</source>
<translation>Табылған ақаулар көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied with its source: {words}</source>
<translation>Дереккөзімен көшіріп алынды: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied with notes: {what}</source>
<translation>Жазбаларымен көшіріп алынды: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied with source: {what}</source>
<translation>Дереккөзімен көшіріп алынды: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Copied, as it was in the backup: {words}</source>
<translation>Сақтық көшірмедегі қалпында көшіріп алынды: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied: {what}</source>
<translation>Көшіріп алынды: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied: {words}</source>
<translation>Көшіріп алынды: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy</source>
<translation>Көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy a link to the words</source>
<translation>Сөздеріне сілтемені көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as a Markdown link</source>
<translation>Markdown сілтемесі етіп көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as …</source>
<translation>Түрін таңдап көшіріп алу …</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the address</source>
<translation>Адресті көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Copy the figures</source>
<translation>Сандарды көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Copy the line with its source</source>
<translation>Жолды дереккөзімен көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Copy the list of files</source>
<translation>Файлдар тізімін көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the notes</source>
<translation>Жазбаларды көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Copy the outline</source>
<translation>Жоспарды көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Copy the page</source>
<translation>Бетті көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>Copy the report</source>
<translation>Есепті көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Copy the report of a fault</source>
<translation>Қате туралы есепті көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words</source>
<translation>Сөздерін көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with notes</source>
<translation>Сөздерін жазбаларымен көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with source</source>
<translation>Сөздерін дереккөзімен көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Copy what it makes</source>
<translation>Нәтижені көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Copy what was found</source>
<translation>Табылған ақауларды көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy where it is from</source>
<translation>Қайдан алынғанын көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy with source</source>
<translation>Дереккөзімен көшіріп алу</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copying {n} highlights and notes …</source>
<translation><numerusform>{n} ерекшелеу мен жазба көшіріп алынуда …</numerusform><numerusform>{n} ерекшелеу мен жазба көшіріп алынуда …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Copying {n} lines …</source>
<translation><numerusform>{n} жол көшіріп алынуда …</numerusform><numerusform>{n} жол көшіріп алынуда …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by longer times</source>
<translation>Ұзағырақ уақытпен санау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by shorter times</source>
<translation>Қысқарақ уақытпен санау</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Counting …</source>
<translation>Саналуда …</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Ctrl</source>
<comment>key</comment>
<translation>Ctrl</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>Ctrl+Alt is AltGr on many keyboards and writes characters</source>
<translation>Ctrl+Alt — көп пернетақтада AltGr, ол таңба жазады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Dark</source>
<translation>Қараңғы</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Day by day</source>
<translation>Күн сайын</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Days, sources or letters above their articles.</source>
<translation>Мақалалардың үстіндегі күндер, дереккөздер не әріптер.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Dec</source>
<translation>жел.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Dec</source>
<comment>beside a day</comment>
<translation>жел.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Del</source>
<comment>key</comment>
<translation>Del</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Delete export {name}</source>
<translation>«{name}» экспортын өшіру</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Delete outline “{name}”</source>
<translation>«{name}» жоспарын өшіру</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Delete search</source>
<translation>Іздеуді өшіру</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Delete search {name}</source>
<translation>«{name}» іздеуін өшіру</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Delete tag {name}</source>
<translation>«{name}» тегін өшіру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Delete the outline</source>
<translation>Жоспарды өшіру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the place …</source>
<translation>Орынды өшіру …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Delete the search too</source>
<translation>Іздеуді де өшіру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the tag …</source>
<translation>Тегті өшіру …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Delete the template</source>
<translation>Үлгіні өшіру</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>Delete {n} tags</source>
<translation><numerusform>{n} тегті өшіру</numerusform><numerusform>{n} тегті өшіру</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Delete “{tag}”</source>
<translation>«{tag}» тегін өшіру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Desk</source>
<translation>Үстел</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Dim all but the sentence</source>
<translation>Сөйлемнен басқасын күңгірттеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Do all exports that you keep</source>
<translation>Сақталған экспорттардың бәрін орындау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Do anything …</source>
<translation>Кез келген әрекет …</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Do, or go to …</source>
<translation>Орындау немесе өту …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Done again: {act}</source>
<translation>Қайталанды: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Done again: {act}, in {article}</source>
<translation>Қайталанды: {act}, {article} мақаласында</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Done to {done} of {all}, then stopped.</source>
<translation>{all} ішінен {done} орындалып, тоқтатылды.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Down</source>
<comment>key</comment>
<translation>Төмен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Down in the manual</source>
<translation>Нұсқаулықта төмен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Drop what is selected</source>
<translation>Таңдауды алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Duplicate the template</source>
<translation>Үлгінің көшірмесін жасау</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>E&amp;xport</source>
<translation>&amp;Экспорт</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Each line behind “&gt; ”, or behind what is given: quote("    ") steps the lines in.</source>
<translation>Әр жол «&gt; » не берілген таңбалардан кейін: quote("    ") жолдарды ішке жылжытады.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Each source</source>
<translation>Әр дереккөз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Earlier</source>
<translation>Ертерек</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Edit</source>
<translation>Өңдеу</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Elsewhere</source>
<translation>Басқа жерге</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Elsewhere it stays: {actions}.</source>
<translation>Басқа жерде қалады: {actions}.</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Empty the trash</source>
<translation>Себетті босату</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Empty the trash …</source>
<translation>Себетті босату …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Emptying the trash …</source>
<translation>Себет босатылуда …</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>End</source>
<comment>key</comment>
<translation>End</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>End of the concordance</source>
<translation>Конкорданстың соңы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>End of the desk</source>
<translation>Үстелдің соңы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>End of the line</source>
<translation>Жолдың соңы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>End of the page</source>
<translation>Беттің соңы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>End of the text</source>
<translation>Мәтіннің соңы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>End of the word</source>
<translation>Сөздің соңы</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>End the rule</source>
<translation>Ережені тоқтату</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Esc</source>
<comment>key</comment>
<translation>Esc</translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>Esc stops it and leaves everything as it was.</source>
<translation>Esc тоқтатып, бәрін бұрынғысынша қалдырады.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every action with its keys, to be changed.</source>
<translation>Әр әрекет пен оның пернелері, өзгертуге болады.</translation>
</message>
<message>
<location filename="../../reader/ui/unfinished.py"/>
<source>Every import has come to its end.</source>
<translation>Барлық импорт соңына дейін жетті.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Every word that begins so</source>
<translation>Осылай басталатын әр сөз</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every {n} minutes of use</source>
<translation><numerusform>Пайдаланудың әр {n} минуты сайын</numerusform><numerusform>Пайдаланудың әр {n} минуты сайын</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything above is read.</source>
<translation>Жоғарыдағының бәрі оқылған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything below is read.</source>
<translation>Төмендегінің бәрі оқылған.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Everything here is read, and hidden.

{hide_read|Shift+U} shows what is read.</source>
<translation>Мұндағының бәрі оқылған және жасырылған.

{hide_read|Shift+U} оқылғанды көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything here is read.</source>
<translation>Мұндағының бәрі оқылған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>Everything is read.</source>
<translation>Бәрі оқылған.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>Everything with a highlight or a note</source>
<translation>Ерекшелеуі не жазбасы барлардың бәрі</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Export</source>
<translation>Экспорт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export again</source>
<translation>Қайта экспорттау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Export by the template …</source>
<translation>Осы үлгімен экспорттау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Export from the desk …</source>
<translation>Үстелден экспорттау …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Export into</source>
<translation>Экспорттау орны</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Export its notes …</source>
<translation>Тегтің жазбаларын экспорттау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export notes …</source>
<translation>Жазбаларды экспорттау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Export the lines …</source>
<translation>Жолдарды экспорттау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Export the outline</source>
<translation>Жоспарды экспорттау</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>Exported to {file}.</source>
<translation>{file} файлына экспортталды.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Exports that you keep</source>
<translation>Сақталған экспорттар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Exports that you keep …</source>
<translation>Сақталған экспорттар …</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Feb</source>
<translation>ақп.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Feb</source>
<comment>beside a day</comment>
<translation>ақп.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>File</source>
<translation>Файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Files</source>
<translation>Файлдар</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>Files in {folder}</source>
<translation>{folder} бумасындағы файлдар</translation>
</message>
<message>
<location filename="../../reader/ui/export_list.py"/>
<source>Files of the export</source>
<translation>Экспорт файлдары</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Files of the import</source>
<translation>Импорт файлдары</translation>
</message>
<message>
<location filename="../../reader/ui/filtering.py"/>
<source>Filter by title and source</source>
<translation>Тақырыбы мен дереккөзі бойынша сүзу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Filter this list</source>
<translation>Осы тізімді сүзу</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>Find a key or what it does</source>
<translation>Пернені немесе оның не істейтінін табу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>Find a setting</source>
<translation>Баптауды табу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>Find a tag</source>
<translation>Тегті табу</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find an action by its name</source>
<translation>Әрекетті аты бойынша табу</translation>
</message>
<message>
<location filename="../../reader/ui/panes.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Find in this text</source>
<translation>Осы мәтіннен табу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find other lines</source>
<translation>Басқа жолдарды табу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find the lines again</source>
<translation>Жолдарды қайта табу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find what a key does</source>
<translation>Перненің не істейтінін табу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First article</source>
<translation>Бірінші мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>First file to be written</source>
<translation>Жазылатын бірінші файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First highlight</source>
<translation>Бірінші ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>First item</source>
<translation>Бірінші тармақ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>First letter</source>
<translation>Бірінші әріп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>First line</source>
<translation>Бірінші жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First place</source>
<translation>Бірінші орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>First row</source>
<translation>Бірінші қатар</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>First steps</source>
<translation>Алғашқы қадамдар</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Five keys to read with</source>
<translation>Оқуға арналған бес перне</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold</source>
<translation>Жинау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold all tags</source>
<translation>Барлық тегтерді жинау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold</source>
<translation>Жинау не жаю</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold everything</source>
<translation>Бәрін жинау не жаю</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold the tag</source>
<translation>Тегті жинау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Fold the tags of the picture</source>
<translation>Суреттегі тегтерді жинау</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder</source>
<translation>Бума</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder of the backups</source>
<translation>Сақтық көшірмелер бумасы</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Folders that begin so</source>
<translation>Осылай басталатын бумалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link in view</source>
<translation>Көрініп тұрған сілтемеге өту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link …</source>
<translation>Сілтемеге өту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Follow the link</source>
<translation>Сілтемемен өту</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Format</source>
<translation>Пішім</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Formatted notes</source>
<translation>Пішімделген жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Formatted quotation</source>
<translation>Пішімделген дәйексөз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Forward again</source>
<translation>Қайтадан алға</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/help_view.py"/>
<source>Found in {n} places</source>
<translation><numerusform>Бір жерде табылды</numerusform><numerusform>{n} жерде табылды</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Fri</source>
<translation>жм</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Friday</source>
<translation>Жұма</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>From a day on; before a day</source>
<translation>Сол күннен бастап; сол күнге дейін</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Full screen</source>
<translation>Толық экран</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/reindexing.py"/>
<source>Full-text index: {done} of {n} articles, the newest first  ·  {cancel_job|Ctrl+.} stops</source>
<translation><numerusform>Толық мәтінді индекс: {n} мақаладан {done}, алдымен жаңалары  ·  {cancel_job|Ctrl+.} тоқтатады</numerusform><numerusform>Толық мәтінді индекс: {n} мақаладан {done}, алдымен жаңалары  ·  {cancel_job|Ctrl+.} тоқтатады</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give all actions their keys back</source>
<translation>Барлық әрекеттердің пернелерін қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a paragraph</source>
<translation>Таңдаудан абзацты алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a sentence</source>
<translation>Таңдаудан сөйлемді алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a word</source>
<translation>Таңдаудан сөзді алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give the action its keys back</source>
<translation>Әрекеттің пернелерін қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Go</source>
<translation>Өту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go back</source>
<translation>Қайту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Go back beside</source>
<translation>Қатардағы мәтінде артқа</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Go back to before an act</source>
<translation>Әрекеттен бұрынғы күйге қайту</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Go on</source>
<translation>Жалғастыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go on with it</source>
<translation>Терілгенмен жалғастыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Go on with the import</source>
<translation>Импортты жалғастыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Go to the error</source>
<translation>Қатеге өту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Go to the sentence</source>
<translation>Сөйлемге өту</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Green</source>
<translation>Жасыл</translation>
</message>
<message>
<location filename="../../resources/keymaps/postil.toml"/>
<source>H highlight, N note, T tag, Space on</source>
<translation>H ерекшелеу, N жазба, T тег, Бос орын әрі</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Half an hour and more</source>
<translation>Жарты сағат және одан көп</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Heading</source>
<translation>Айдар</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Heading in outline</source>
<translation>Жоспардағы айдар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Heading or paragraph</source>
<translation>Айдар не абзац</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Heading: {words}</source>
<translation>Айдар: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings in lists</source>
<translation>Тізімдердегі айдарлар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings of the notes desk</source>
<translation>Жазбалар үстелінің айдарлары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Hear no more of this fault</source>
<translation>Бұл қате туралы енді айтпау</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Help</source>
<translation>Анықтама</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Help on this place</source>
<translation>Осы жер туралы анықтама</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>Help: {title}</source>
<translation>Анықтама: {title}</translation>
</message>
<message>
<location filename="../../reader/ui/change_text.py"/>
<source>Here the cut text ended; the fuller one goes on.</source>
<translation>Қиылған мәтін осы жерде біткен; толығырағы әрі қарай жалғасады.</translation>
</message>
<message>
<location filename="../../reader/ui/change_text.py"/>
<source>Here the underlined text is cut; the other one goes on.</source>
<translation>Асты сызылған мәтін осы жерде қиылған; екіншісі әрі қарай жалғасады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Hide what is read</source>
<translation>Оқылғанды жасыру</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>High contrast</source>
<translation>Жоғары контраст</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>High contrast, dark</source>
<translation>Жоғары контраст, қараңғы</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight</source>
<translation>Ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Highlight it</source>
<translation>Оны ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it blue</source>
<translation>Таңдалғанды көк түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it green</source>
<translation>Таңдалғанды жасыл түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in blue</source>
<translation>Сөйлемін көк түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in green</source>
<translation>Сөйлемін жасыл түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in pink</source>
<translation>Сөйлемін қызғылт түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in purple</source>
<translation>Сөйлемін күлгін түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in yellow</source>
<translation>Сөйлемін сары түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it pink</source>
<translation>Таңдалғанды қызғылт түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it purple</source>
<translation>Таңдалғанды күлгін түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it yellow</source>
<translation>Таңдалғанды сары түспен ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlight now {color}</source>
<translation>Ерекшелеу түсі енді {color}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlight removed</source>
<translation>Ерекшелеу алып тасталды</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlight removed from {words}.</source>
<translation>Ерекшелеу алып тасталды: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlight removed with its note from {words}.</source>
<translation>Ерекшелеу жазбасымен бірге алып тасталды: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Highlight removed.</source>
<translation>Ерекшелеу алып тасталды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight the line’s sentence</source>
<translation>Жолдың сөйлемін ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight the paragraph</source>
<translation>Абзацты ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight what is selected</source>
<translation>Таңдалғанды ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Highlight {words}</source>
<translation>Ерекшелеу {words}</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlighted</source>
<comment>articles</comment>
<translation>Ерекшеленген</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlighted</source>
<comment>passages</comment>
<translation>Ерекшеленген</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlighted {in_color}: {what}</source>
<translation>Ерекшеленді ({in_color}): {what}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlighted: {words}</source>
<translation>Ерекшеленді: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Highlights</source>
<translation>Ерекшелеулер</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>Highlights &amp; notes</source>
<translation>Ерекшелеулер мен жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Highlights &amp; notes</source>
<comment>place</comment>
<translation>Ерекшелеу, жазба</translation>
</message>
<message>
<location filename="../../reader/ui/desk_list.py"/>
<source>Highlights and notes</source>
<translation>Ерекшелеулер мен жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Highlights and notes at the right of the text.</source>
<translation>Мәтіннің оң жағындағы ерекшелеулер мен жазбалар.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlights and notes stand on the day they were made, an article on the day it was read.</source>
<translation>Ерекшелеулер мен жазбалар жасалған күнінде, мақала оқылған күнінде тұрады.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Home</source>
<comment>key</comment>
<translation>Home</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>How an article stands</source>
<translation>Мақаланың күйі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How backups are kept</source>
<translation>Сақтық көшірмелерді сақтау тәртібі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>How backups are kept …</source>
<translation>Сақтық көшірмелерді сақтау тәртібі …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How far the lines of an article stand apart.</source>
<translation>Мақала жолдарының арасы қаншалықты алшақ екені.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How fast articles are read aloud: 0 is usual.</source>
<translation>Мақалалардың қаншалықты тез дауыстап оқылатыны: 0 — қалыпты.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How large articles are set.</source>
<translation>Мақала мәтінінің қаншалықты ірі екені.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>How long a text is, in words</source>
<translation>Мәтіннің ұзындығы, сөз саны</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles carry each tag, stretch of time by stretch of time.</source>
<translation>Әр тегтің кезең сайын қанша мақалада тұрғаны.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles each source has, how many of them are unread and highlighted, and how many words they have.</source>
<translation>Әр дереккөздің қанша мақаласы бары, соның қаншасы оқылмағаны мен ерекшеленгені және қанша сөзі бары.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles each source has, stretch of time by stretch of time.</source>
<translation>Әр дереккөздің кезең сайын қанша мақаласы бары.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How much of an article stands on a line.</source>
<translation>Мақаланың бір жолына қанша мәтін сыятыны.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How much room, the two newest in any case</source>
<translation>Қанша орын, ең жаңа екеуі қалай болғанда да қалады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How often</source>
<translation>Қаншалықты жиі</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How often the open library is copied.</source>
<translation>Ашық кітапхана қаншалықты жиі көшірілетіні.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How the view of all tags is sorted.</source>
<translation>Барлық тегтер көрінісінің қалай сұрыпталатыны.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<location filename="../../reader/ui/incoming.py"/>
<source>Import</source>
<translation>Импорт</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Import a folder of captures</source>
<translation>Түсірілімдер бумасын импорттау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import a folder …</source>
<translation>Буманы импорттау …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Import and backups</source>
<translation>Импорт және сақтық көшірмелер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Import captures</source>
<translation>Түсірілімдерді импорттау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import files …</source>
<translation>Файлдарды импорттау …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/batches.py"/>
<source>Import of {n} captures</source>
<translation><numerusform>{n} түсірілім импорты</numerusform><numerusform>{n} түсірілім импорты</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/imported.py"/>
<location filename="../../reader/library/joining.py"/>
<source>Import of {said_label}</source>
<translation>Импорт: {said_label}</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import report</source>
<translation>Импорт есебі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import what was copied</source>
<translation>Көшірілгенді импорттау</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Import your own files</source>
<translation>Өз файлдарыңызды импорттау</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>Importing for the command line  ·  {leave|Esc} stops</source>
<translation>Пәрмен жолы үшін импортталуда  ·  {leave|Esc} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Importing {done} of {all}  ·  {rate} a second  ·  {seconds} s left  ·  {leave|Esc} stops</source>
<translation>Импортталуда: {done} / {all}  ·  секундына {rate}  ·  {seconds} с қалды  ·  {leave|Esc} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Importing …  ·  {leave|Esc} stops</source>
<translation>Импортталуда …  ·  {leave|Esc} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Imports tag what “{name}” finds. {undo|Ctrl+Z} takes it back.</source>
<translation>Импорттар «{name}» тапқандарына тег қояды. {undo|Ctrl+Z} мұны кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles, archived ones too: text and titles</source>
<translation>Барлық мақалаларда, мұрағаттағыларында да: мәтін мен тақырыптар</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles, archived ones too: titles</source>
<translation>Барлық мақалаларда, мұрағаттағыларында да: тақырыптар</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles: text and titles</source>
<translation>Барлық мақалаларда: мәтін мен тақырыптар</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles: titles</source>
<translation>Барлық мақалаларда: тақырыптар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>In another folder …</source>
<translation>Басқа бумада …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>In or out</source>
<translation>Қосу не шығарып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>In the backup of {when}, and not here; one taken is copied</source>
<translation>Сақтық көшірмеде ({when}) бар, мұнда жоқ; таңдағаныңыз көшіріп алынады</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>In the browser</source>
<translation>Браузерде</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>In the last 30 days</source>
<translation>Соңғы 30 күнде</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>In the last 7 days</source>
<translation>Соңғы 7 күнде</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In {list}: text and titles</source>
<translation>{list} ішінде: мәтін мен тақырыптар</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In {list}: titles</source>
<translation>{list} ішінде: тақырыптар</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>In {version}</source>
<translation>Нұсқасы: {version}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Inbox</source>
<translation>Кіріс</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Inbox</source>
<comment>place</comment>
<translation>Кіріс</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Inferred where a capture has lost them.</source>
<translation>Түсірілімде жоғалған абзацтар мәтіннен аңғарылады.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Insert</source>
<comment>key</comment>
<translation>Ins</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>Insight</source>
<translation>Шолу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Insight: the library in pictures</source>
<translation>Шолу: кітапхана суреттерде</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Into</source>
<comment>folder</comment>
<translation>Қайда</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Into its text</source>
<translation>Мәтініне кіру</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>It is copied first.</source>
<translation>Алдымен оның көшірмесі жасалады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>It is in “{name}” already.</source>
<translation>Ол «{name}» жоспарында бұрыннан бар.</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>It is not in this library any more: it has gone for good.</source>
<translation>Ол енді бұл кітапханада жоқ: біржола кеткен.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>It is taken from: {actions}.</source>
<translation>Ол мынадан алынады: {actions}.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>It looks as you like</source>
<translation>Көрінісі өз қалауыңызша</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/faults.py"/>
<source>It met with errors of its own, {n} times now, and could not finish what it was doing.</source>
<translation><numerusform>Бағдарлама өз қатесіне тап болып, істеп жатқанын аяқтай алмады.</numerusform><numerusform>Бағдарлама өз қателеріне, осымен {n} рет, тап болып, істеп жатқанын аяқтай алмады.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>It stays {actions}.</source>
<translation>Ол қалады: {actions}.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>It stopped by an error of its own. What was in the library then is there; words that were still being typed are brought back where they could be kept.</source>
<translation>Бағдарлама өз қатесінен тоқтап қалды. Кітапханада сол кезде болғанның бәрі бар; теріліп жатқан сөздер сақталған жерінде қайтарылды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>It was also titled “{title}”.</source>
<translation>Ол «{title}» деген тақырыппен де берілген.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was edited, and files of this format cannot be added to.</source>
<translation>Ол өзгертілген, ал бұл пішімдегі файлдарға қосып жазуға болмайды.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was edited, and is no longer in UTF-8.</source>
<translation>Ол өзгертілген және енді UTF-8 емес.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was gone from the folder, and is written again.</source>
<translation>Ол бумадан жоғалған еді, қайта жазылды.</translation>
</message>
<message>
<location filename="../../reader/services/importing.py"/>
<location filename="../../reader/ui/commands/importing.py"/>
<source>It was taken back.</source>
<translation>Ол кері қайтарылды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Italics</source>
<translation>Көлбеу</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>Its properties could not be read, and were left.</source>
<translation>Қасиеттері оқылмады, сондықтан сол қалпында қалдырылды.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jan</source>
<translation>қаң.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jan</source>
<comment>beside a day</comment>
<translation>қаң.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Join with the one before</source>
<translation>Алдыңғысымен біріктіру</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jul</source>
<translation>шіл.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jul</source>
<comment>beside a day</comment>
<translation>шіл.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jun</source>
<translation>мау.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jun</source>
<comment>beside a day</comment>
<translation>мау.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Keep a second index</source>
<translation>Екінші индексті ұстау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Keep backups in a folder</source>
<translation>Сақтық көшірмелер сақталатын бума</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Keep for later</source>
<translation>Кейінге қалдыру</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Keep no second index</source>
<translation>Екінші индексті ұстамау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep the export no longer</source>
<translation>Экспортты бұдан былай сақтамау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep this export …</source>
<translation>Осы экспортты сақтау …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>Keep what you worked on</source>
<translation>Жұмыс істеген мақалаларымды қалдыру</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Kept as “{name}”. {kept_exports|G K} shows all that is kept.</source>
<translation>«{name}» атымен сақталды. {kept_exports|G K} сақталғанның бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Kept, to be done again</source>
<translation>Қайталау үшін сақталған</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys</source>
<translation>Пернелер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys in the status bar</source>
<translation>Күй жолағындағы пернелер</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys of all actions</source>
<translation>Барлық әрекеттердің пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of all actions …</source>
<translation>Барлық әрекеттердің пернелері …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of this pane</source>
<translation>Осы панельдің пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys you know</source>
<translation>Өзіңізге таныс пернелер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys you know …</source>
<translation>Өзіңізге таныс пернелер …</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: all tags</source>
<translation>Пернелер: барлық тегтер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the article list</source>
<translation>Пернелер: мақалалар тізімі</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the backups</source>
<translation>Пернелер: сақтық көшірмелер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the caret in the text</source>
<translation>Пернелер: мәтіндегі каретка</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the changes</source>
<translation>Пернелер: өзгерістер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the check of the library</source>
<translation>Пернелер: кітапхананы тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the concordance</source>
<translation>Пернелер: конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the desk of highlights and notes</source>
<translation>Пернелер: ерекшелеулер мен жазбалар үстелі</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the export</source>
<translation>Пернелер: экспорт</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the import report</source>
<translation>Пернелер: импорт есебі</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the keys of all actions</source>
<translation>Пернелер: барлық әрекеттердің пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the manual</source>
<translation>Пернелер: нұсқаулық</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the notes</source>
<translation>Пернелер: жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the outline</source>
<translation>Пернелер: жоспар</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the pages to be printed</source>
<translation>Пернелер: басып шығарылатын беттер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the pictures of the library</source>
<translation>Пернелер: кітапхана суреттері</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the related articles</source>
<translation>Пернелер: байланысты мақалалар</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the review</source>
<translation>Пернелер: тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the settings</source>
<translation>Пернелер: баптаулар</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the source pane</source>
<translation>Пернелер: дереккөздер панелі</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the templates</source>
<translation>Пернелер: үлгілер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the text</source>
<translation>Пернелер: мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the window</source>
<translation>Пернелер: терезе</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Keys: {keymap}</source>
<translation>Пернелер жиыны: {keymap}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Language</source>
<translation>Тіл</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>Larger text</source>
<translation>Мәтінді үлкейту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last article</source>
<translation>Соңғы мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Last file to be written</source>
<translation>Жазылатын соңғы файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last highlight</source>
<translation>Соңғы ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Last item</source>
<translation>Соңғы тармақ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Last letter</source>
<translation>Соңғы әріп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Last line</source>
<translation>Соңғы жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last place</source>
<translation>Соңғы орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Last row</source>
<translation>Соңғы қатар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Later</source>
<translation>Кейін</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Later</source>
<comment>place</comment>
<translation>Кейін</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Later</source>
<comment>state</comment>
<translation>Кейінге қалдырылған</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Leading</source>
<translation>Жол аралығы</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Leading {percent} %</source>
<translation>Жол аралығы {percent} %</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Leave</source>
<translation>Бір қадам шегіну</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Leave everything as it is</source>
<translation>Бәрін сол қалпында қалдыру</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/linking.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>Leave it</source>
<translation>Сол қалпында қалсын</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Leave it as it is</source>
<translation>Сол қалпында қалдыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Leave the caret</source>
<translation>Кареткадан шығу</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Left</source>
<comment>key</comment>
<translation>Солға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Less leading</source>
<translation>Жол аралығын кішірейту</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Let go</source>
<translation>Мерзімі өткенді кетіру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the left</source>
<translation>Солға бір әріп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the right</source>
<translation>Оңға бір әріп</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Letters alone are switched off, so it does not count now.</source>
<translation>Жеке әріптер өшірілген, сондықтан ол қазір ескерілмейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Letters alone do nothing now. {keys} finds every action.</source>
<translation>Жеке әріптер енді әрекет етпейді. {keys} кез келген әрекетті табады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Letters alone do something</source>
<translation>Жеке әріптер әрекет етеді</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Letters alone do something again.</source>
<translation>Жеке әріптер қайтадан әрекет етеді.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Letters of the links in view</source>
<translation>Көрініп тұрған сілтемелердің әріптері</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library</source>
<translation>Кітапхана</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library, searches, sources and tags at the left.</source>
<translation>Сол жақтағы кітапхана, іздеулер, дереккөздер мен тегтер.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Light</source>
<translation>Ашық</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line above</source>
<translation>Жоғарыдағы жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line below</source>
<translation>Төмендегі жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line down</source>
<translation>Төмен бір жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line up</source>
<translation>Жоғары бір жол</translation>
</message>
<message>
<location filename="../../reader/exporter/templating.py"/>
<source>Line {line} of {name}</source>
<translation>{name} үлгісінің {line}-жолы</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Lines as one block of an outline, as Logseq keeps it, so many steps in: bullet(1).</source>
<translation>Жолдар Logseq сақтайтындай жоспардың бір блогы түрінде, сонша саты ішке: bullet(1).</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines back</source>
<translation>Жолдарды жоғары парақтау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Lines of all articles, or of the list</source>
<translation>Барлық мақалалардың не тізімнің жолдары</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_list.py"/>
<source>Lines of the concordance</source>
<translation>Конкорданс жолдары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines on</source>
<translation>Жолдарды төмен парақтау</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Link</source>
<translation>Сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Link to an article, or after # to a highlight …</source>
<translation>Мақалаға сілтеме, # белгісінен кейін ерекшелеуге …</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Link to the article</source>
<translation>Мақалаға сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {article}, to this article. Note: {note}</source>
<translation>{article} мақаласынан осы мақалаға сілтеме. Жазба: {note}</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {article}, to {words}. Note: {note}</source>
<translation>{article} мақаласынан сілтеме, мына сөздерге: {words}. Жазба: {note}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {n} notes</source>
<translation><numerusform>Мұнда сілтейтін жазба</numerusform><numerusform>Мұнда сілтейтін {n} жазба</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Links copied: {what}</source>
<translation>Сілтемелері көшіріп алынды: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>List its articles</source>
<translation>Мақалаларын тізімдеу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and sources leave out what is read.</source>
<translation>Тізімдер мен дереккөздер оқылғанды көрсетпейді.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and views</source>
<translation>Тізімдер мен көріністер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Long lines whole</source>
<translation>Ұзын жолдарды толық көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Longer stretches</source>
<translation>Ұзағырақ кезеңдер</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Longest first</source>
<translation>Алдымен ұзындары</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Look</source>
<translation>Сыртқы түрі</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Look at it: Postil is not sure where its articles begin</source>
<translation>Қарап шығыңыз: Postil мақалаларының қай жерден басталатынына сенімді емес</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_view.py"/>
<source>Looked at {done} of {n} files …</source>
<translation><numerusform>Қаралды: {n} файлдан {done} …</numerusform><numerusform>Қаралды: {n} файлдан {done} …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Looking at the backup of {when} …</source>
<translation>Сақтық көшірме қаралуда: {when} …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/export_work.py"/>
<source>Looking at the files …</source>
<translation>Файлдар қаралуда …</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Looking at {what}, {at} of {all}  ·  {leave|Esc} stops</source>
<translation>Қаралуда: {what}, {at} / {all}  ·  {leave|Esc} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Looks through it for damage, and mends it.</source>
<translation>Кітапханадан зақым іздеп, оны түзетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Lost highlight {place} of {count}: {text_it_was_made_on|Ctrl+Shift+V} shows where it stood, {attach_highlight|Ctrl+L} attaches it to other words.</source>
<translation>Жоғалған {place}-ерекшелеу, барлығы {count}: {text_it_was_made_on|Ctrl+Shift+V} қайда тұрғанын көрсетеді, {attach_highlight|Ctrl+L} басқа сөздерге байлайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Lost: not found in the text</source>
<translation>Жоғалған: мәтінде табылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Made</source>
<comment>when</comment>
<translation>Жасалған уақыты</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Make a backup now</source>
<translation>Сақтық көшірмені қазір жасау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make all settings what they were at first</source>
<translation>Барлық баптауларды бастапқы мәніне қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Make one tag of these …</source>
<translation>Бұлардан бір тег жасау …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>Make one tag of {n} tags and …</source>
<translation><numerusform>{n} тег және мынадан бір тег жасау …</numerusform><numerusform>{n} тег және мынадан бір тег жасау …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Make one tag of “{tag}” and …</source>
<translation>«{tag}» және мынадан бір тег жасау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Make the full-text index anew</source>
<translation>Толық мәтінді индексті қайта құру</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Make the second index anew</source>
<translation>Екінші индексті қайта құру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make the setting what it was at first</source>
<translation>Баптауды бастапқы мәніне қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>Makes {suffix} files</source>
<translation>{suffix} файлдарын жасайды</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Manual</source>
<translation>Нұсқаулық</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Mar</source>
<translation>нау.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Mar</source>
<comment>beside a day</comment>
<translation>нау.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all above read</source>
<translation>Жоғарыдағының бәрін оқылған деп белгілеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all below read</source>
<translation>Төмендегінің бәрін оқылған деп белгілеу</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Mark read</source>
<translation>Оқылған деп белгілеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark this list read</source>
<translation>Тізімді оқылған деп белгілеу</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Mark unread</source>
<translation>Оқылмаған деп белгілеу</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Mark {n} read</source>
<translation><numerusform>{n} мақаланы оқылған деп белгілеу</numerusform><numerusform>{n} мақаланы оқылған деп белгілеу</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Mark {n} unread</source>
<translation><numerusform>{n} мақаланы оқылмаған деп белгілеу</numerusform><numerusform>{n} мақаланы оқылмаған деп белгілеу</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Markdown</source>
<translation>Markdown мәтіні</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown for Logseq</source>
<translation>Logseq үшін Markdown</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown for Obsidian</source>
<translation>Obsidian үшін Markdown</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown with citations (pandoc)</source>
<translation>Дереккөз сілтемелері бар Markdown (pandoc)</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>May</source>
<translation>мам.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>May</source>
<comment>beside a day</comment>
<translation>мам.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Merge tag {old} into {new}</source>
<translation>«{old}» тегін «{new}» тегіне біріктіру</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<source>Merge {n} tags into {into}</source>
<translation><numerusform>{n} тегті «{into}» тегіне біріктіру</numerusform><numerusform>{n} тегті «{into}» тегіне біріктіру</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Merge {tag} into {into}</source>
<translation>«{tag}» тегін «{into}» тегіне біріктіру</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Mon</source>
<translation>дс</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Monday</source>
<translation>Дүйсенбі</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Month by month</source>
<translation>Ай сайын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>More leading</source>
<translation>Жол аралығын үлкейту</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Motion</source>
<translation>Қозғалыс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move down</source>
<translation>Төмен жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move in</source>
<translation>Ішке жылжыту</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Move in “{name}”</source>
<translation>«{name}» жоспарында жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move out</source>
<translation>Сыртқа жылжыту</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Move search</source>
<translation>Іздеуді жылжыту</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Move search {name}</source>
<translation>«{name}» іздеуін жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search down</source>
<translation>Іздеуді төмен жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search up</source>
<translation>Іздеуді жоғары жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move up</source>
<translation>Жоғары жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved down.</source>
<translation>Төмен жылжытылды.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved to the first level.</source>
<translation>Бірінші деңгейге жылжытылды.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved under {item}.</source>
<translation>Мынаның астына жылжытылды: {item}.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved up.</source>
<translation>Жоғары жылжытылды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>My notes{suffix}</source>
<translation>Менің жазбаларым{suffix}</translation>
</message>
<message>
<location filename="../../resources/keymaps/newsboat.toml"/>
<source>N and P unread, U links, I note, Q back</source>
<translation>N мен P оқылмаған, U сілтемелер, I жазба, Q артқа</translation>
</message>
<message>
<location filename="../../resources/keymaps/netnewswire.toml"/>
<source>N next unread, R read, B browser, C note</source>
<translation>N келесі оқылмаған, R оқылды, B браузер, C жазба</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Name of the new outline</source>
<translation>Жаңа жоспардың аты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Name of the template</source>
<translation>Үлгінің аты</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Name of this export</source>
<translation>Бұл экспорттың аты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Name of this search</source>
<translation>Бұл іздеудің аты</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Narrow the desk by words</source>
<translation>Үстелді сөз бойынша іріктеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Narrower column</source>
<translation>Бағанды тарылту</translation>
</message>
<message>
<location filename="../../resources/keymaps/netnewswire.toml"/>
<source>NetNewsWire</source>
<translation>NetNewsWire пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New heading</source>
<translation>Жаңа айдар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line</source>
<translation>Жаңа жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line of a template</source>
<translation>Үлгінің жаңа жолы</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>New outline “{name}”</source>
<translation>Жаңа жоспар «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New outline …</source>
<translation>Жаңа жоспар …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New paragraph</source>
<translation>Жаңа абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>New template …</source>
<translation>Жаңа үлгі …</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Newest first</source>
<translation>Алдымен жаңалары</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<location filename="../../reader/ui/searching.py"/>
<source>Newest first.</source>
<translation>Алдымен жаңалары.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next article</source>
<translation>Келесі мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Next backup</source>
<translation>Келесі сақтық көшірме</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next beginning</source>
<translation>Келесі мақаланың басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next best split</source>
<translation>Бөлудің келесі жақсы нұсқасы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next change</source>
<translation>Келесі өзгеріс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Next file</source>
<translation>Келесі файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Next file to be written</source>
<translation>Жазылатын келесі файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Next finding</source>
<translation>Келесі ақау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next group on the desk</source>
<translation>Үстелдегі келесі топ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next heading of the outline</source>
<translation>Жоспардың келесі айдары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next headings of the desk</source>
<translation>Үстелдің келесі айдарлары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next highlight</source>
<translation>Келесі ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Next hit</source>
<translation>Келесі сәйкестік</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next hit in the manual</source>
<translation>Нұсқаулықтағы келесі сәйкестік</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next in doubt</source>
<translation>Келесі күмәнді түсірілім</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next item</source>
<translation>Келесі тармақ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Next key</source>
<translation>Келесі перне</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next line</source>
<translation>Келесі жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Next line of the concordance</source>
<translation>Конкорданстың келесі жолы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next link</source>
<translation>Келесі сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next lost highlight</source>
<translation>Келесі жоғалған ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next mark with articles</source>
<translation>Мақаласы бар келесі белгі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next on the desk</source>
<translation>Үстелдегі келесі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next order of the desk</source>
<translation>Үстелдің келесі реті</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next page of the manual</source>
<translation>Нұсқаулықтың келесі беті</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next pane</source>
<translation>Келесі панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next paragraph</source>
<translation>Келесі абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next picture</source>
<translation>Келесі сурет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next place</source>
<translation>Келесі орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next place for it</source>
<translation>Ерекшелеуге лайық келесі орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next related article</source>
<translation>Келесі байланысты мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Next row</source>
<translation>Келесі қатар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next sentence</source>
<translation>Келесі сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next setting</source>
<translation>Келесі баптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Next tag</source>
<translation>Келесі тег</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Next template</source>
<translation>Келесі үлгі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Next that has articles</source>
<translation>Мақаласы бар келесі кезең</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next theme</source>
<translation>Келесі тема</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next typeface</source>
<translation>Келесі қаріп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next unread</source>
<translation>Келесі оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next value</source>
<translation>Келесі мән</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Next word</source>
<translation>Келесі сөз</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>No article begins above this line.</source>
<translation>Бұл жолдан жоғары ешбір мақала басталмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>No article begins below this line.</source>
<translation>Бұл жолдан төмен ешбір мақала басталмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No article carries this tag.

{tag|T} tags the article you are reading.</source>
<translation>Бұл тег бірде-бір мақалада жоқ.

{tag|T} оқып отырған мақалаңызға тег қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>No article here carries a tag. {tag|T} tags the article you are reading.</source>
<translation>Мұндағы бірде-бір мақалада тег жоқ. {tag|T} оқып отырған мақалаңызға тег қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>No article is called “{title}”</source>
<translation>«{title}» деген мақала жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>No article is open or selected.</source>
<translation>Ашық не таңдалған мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No article is open.</source>
<translation>Ашық мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>No article of this mark is left here.</source>
<translation>Бұл белгінің мақаласы мұнда қалмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No articles of this source are left here.</source>
<translation>Бұл дереккөздің мақаласы мұнда қалмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/related_view.py"/>
<source>No articles share names, days or figures with “{title}”.</source>
<translation>«{title}» мақаласымен ортақ атаулары, күндері не сандары бар мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>No browser could be started for {address}. Its address can be copied instead.</source>
<translation>{address} үшін браузер іске қосылмады. Оның орнына адресін көшіріп алуға болады.</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>No capture is left to review.</source>
<translation>Тексеретін түсірілім қалған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No capture waits for a review.</source>
<translation>Тексеруді күтіп тұрған түсірілім жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>No card is marked in the notes.</source>
<translation>Жазбаларда белгіленген карточка жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>No colour</source>
<translation>Түссіз</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>No deleted template is left to bring back.</source>
<translation>Қайтаратын өшірілген үлгі қалмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>No export is kept yet: {export_notes|Ctrl+E} begins one, {keep_export|U} keeps it.</source>
<translation>Әзірге сақталған экспорт жоқ: {export_notes|Ctrl+E} бастайды, {keep_export|U} сақтайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>No folder is watched any more.</source>
<translation>Енді бақыланатын бума жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>No further heading.</source>
<translation>Одан әрі айдар қалмады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>No heading above.</source>
<translation>Одан жоғары айдар жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>No heading follows.</source>
<translation>Одан әрі айдар жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>No heading stands above.</source>
<translation>Жоғарыда айдар жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No highlight and no note stands here.</source>
<translation>Мұнда ерекшелеу де, жазба да жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>No highlight is lost: the words of all of them stand in their texts.</source>
<translation>Жоғалған ерекшелеу жоқ: бәрінің сөздері мәтінінде тұр.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>No highlight of this article is lost.</source>
<translation>Бұл мақалада жоғалған ерекшелеу жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>No highlight stands here.</source>
<translation>Мұнда ерекшелеу жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>No highlight stands here: {highlight|H} makes one.</source>
<translation>Мұнда ерекшелеу жоқ: {highlight|H} жасайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>No highlight stands in this text.</source>
<translation>Бұл мәтінде ерекшелеу жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>No highlights and no notes yet.

{highlight|H} highlights the sentence you are reading,
{note|N} writes a note on it. {leave|Esc} goes back to it.</source>
<translation>Әзірге ерекшелеу де, жазба да жоқ.

{highlight|H} оқып отырған сөйлеміңізді ерекшелейді,
{note|N} оған жазба жазады. {leave|Esc} сол жерге қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No highlights yet.

{highlight|H} highlights the sentence you are reading,
{note|N} writes a note on it.</source>
<translation>Әзірге ерекшелеу жоқ.

{highlight|H} оқып отырған сөйлеміңізді ерекшелейді,
{note|N} оған жазба жазады.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No jump leads back from here.</source>
<translation>Бұл жерден кері қайтатын секіріс жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>No key of that name.</source>
<translation>Мұндай атаумен перне жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>No key was changed.</source>
<translation>Бірде-бір перне өзгертілген жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>No later export touches these of a note.</source>
<translation>Жазбаның бұл қасиеттеріне кейінгі экспорттар тимейді.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>No line found for {words}

Words of notes, quotes and tags choose articles and make no lines.</source>
<translation>{words} бойынша жол табылмады

Жазбалардың, дәйексөздер мен тегтердің сөздері мақалаларды таңдайды, бірақ жол бермейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>No line is known to be wrong.</source>
<translation>Қате екені белгілі жол жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>No line of its keys can be read, so yours stay.</source>
<translation>Пернелерінің бірде-бір жолы оқылмады, сондықтан өзіңіздікі қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No line stands here.</source>
<translation>Мұнда жол жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>No link is in view here.</source>
<translation>Көрініп тұрған сілтеме жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No link leads on from this page.</source>
<translation>Бұл беттен апаратын сілтеме жоқ.</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>No list of headings was found on the page</source>
<translation>Бетте тақырыптар тізімі табылмады</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>No longer tagged {tags}</source>
<translation>Алынған тег: {tags}</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed from its zero bytes.</source>
<translation>Кодтауды білдіретін белгі болмады; нөлдік байттарына қарап {encoding} деп алынды.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed.</source>
<translation>Кодтауды білдіретін белгі болмады; {encoding} деп алынды.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed; {said_damage}.</source>
<translation>Кодтауды білдіретін белгі болмады; {encoding} деп алынды; {said_damage}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>No note in view here has a link.</source>
<translation>Көрініп тұрған жазбалардың бірде-бірінде сілтеме жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>No other article here is like this one; one that is selected in the list can be chosen.</source>
<translation>Мұнда бұған ұқсас басқа мақала жоқ; тізімде таңдалғанын алуға болады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/related.py"/>
<source>No other article here tells of the same.</source>
<translation>Мұнда сол туралы айтатын басқа мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/related.py"/>
<source>No other article here tells of the same. {copies}</source>
<translation>Мұнда сол туралы айтатын басқа мақала жоқ. {copies}</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>No other capture of {source} would change.</source>
<translation>{source} дереккөзінің басқа ешбір түсірілімі өзгермес еді.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No other capture waits for a review.</source>
<translation>Тексеруді күтіп тұрған басқа түсірілім жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No other split of this capture was thought of.</source>
<translation>Бұл түсірілімді бөлудің басқа нұсқасы ойластырылмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No outline is open.</source>
<translation>Жоспар ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page has all of these words.</source>
<translation>Бұл сөздердің бәрі кездесетін бет жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page leads back from here.</source>
<translation>Артқа қайтатын бет жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page leads on from here.</source>
<translation>Алға қайтатын бет жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>No pages are being printed.</source>
<translation>Басып шығарылып жатқан бет жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>No printer is known here.</source>
<translation>Мұнда принтер белгісіз.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>No program could be started for {file}.</source>
<translation>{file} үшін бағдарлама іске қосылмады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>No saved search is pinned to {number}: {pin_search|P} pins one among the sources.</source>
<translation>{number} нөміріне сақталған іздеу бекітілмеген: дереккөздер панелінде {pin_search|P} бекітеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>No search is saved yet: {save_search|Ctrl+S} saves the one that is shown.</source>
<translation>Әзірге сақталған іздеу жоқ: {save_search|Ctrl+S} көрсетіліп тұрғанын сақтайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>No search tags what comes in: {tag_by_search|Ctrl+Shift+T} lets one do so.</source>
<translation>Келетіндерге тег қоятын іздеу жоқ: {tag_by_search|Ctrl+Shift+T} біреуіне соны істетеді.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<location filename="../../reader/ui/bigsearching.py"/>
<source>No second index is kept.</source>
<translation>Екінші индекс ұсталмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>No second index is kept; its folder is gone.</source>
<translation>Екінші индекс ұсталмайды; бумасы өшірілді.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting is called that.</source>
<translation>Мұндай баптау жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting was changed here.</source>
<translation>Мұнда бірде-бір баптау өзгертілген жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting was changed.</source>
<translation>Бірде-бір баптау өзгертілген жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>No tag is called so.</source>
<translation>Мұндай тег жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>No tag is pinned to {number} yet.</source>
<translation>{number} нөміріне әзірге тег бекітілмеген.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>No tags yet: {tag|T} tags the article you are reading.</source>
<translation>Әзірге тег жоқ: {tag|T} оқып отырған мақалаңызға тег қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>No templates yet.

{new_template|N} makes one of a layout that is built in,
to be changed as you like. Export then offers it.</source>
<translation>Әзірге үлгі жоқ.

{new_template|N} кірістірілген түрдің бірінен үлгі жасайды,
оны қалауыңызша өзгертесіз. Содан кейін экспорт оны ұсынады.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>No title or source here has {words}.

{leave|Esc} shows all.</source>
<translation>Мұндағы бірде-бір тақырыпта не дереккөзде {words} жоқ.

{leave|Esc} бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>No undo brings back what is removed for good</source>
<translation>Біржола алып тасталғанды болдырмау қайтара алмайды</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>No words</source>
<translation>Сөзсіз</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>None</source>
<translation>Жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>None comes by itself.</source>
<translation>Өздігінен жасалмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Not again</source>
<translation>Енді айтпау</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Not later</source>
<translation>Кейінге қалдырмау</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>Not the same article</source>
<translation>Бұл басқа мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Not the same article …</source>
<translation>Бұл басқа мақала …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Not yet</source>
<translation>Әзірге жоқ</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Not {n} later</source>
<translation><numerusform>{n} мақаланы кейінге қалдырмау</numerusform><numerusform>{n} мақаланы кейінге қалдырмау</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Note</source>
<translation>Жазба</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Note on the article</source>
<translation>Мақалаға жазба</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Note on the article: {words}</source>
<translation>Мақалаға жазба: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Note on the highlight</source>
<translation>Ерекшелеуге жазба</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_writing.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Note on this article</source>
<translation>Осы мақалаға жазба</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_writing.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Note on this highlight</source>
<translation>Осы ерекшелеуге жазба</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Note on what is selected</source>
<translation>Таңдалғанға жазба</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Note saved</source>
<translation>Жазба сақталды</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Note {words}</source>
<translation>Жазба {words}</translation>
</message>
<message>
<location filename="../../reader/ui/telling.py"/>
<source>Note: {note}</source>
<translation>Жазба: {note}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>Note: {words}</source>
<translation>Жазба: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Noted</source>
<translation>Жазба жазылған</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/note_sheet.py"/>
<location filename="../../reader/ui/notes.py"/>
<location filename="../../reader/ui/template_preview.py"/>
<source>Notes</source>
<translation>Жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/note_sheet.py"/>
<source>Notes on this article</source>
<translation>Осы мақаладағы жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Notes pane</source>
<translation>Жазбалар панелі</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time are kept now.</source>
<translation><numerusform>Соңғы рет сақталмай қалған жазба енді сақталды.</numerusform><numerusform>Соңғы рет сақталмай қалған жазбалар енді сақталды.</numerusform></translation>
</message>
<message>
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time cannot be read: look for the words in {path}.</source>
<translation>Соңғы рет сақталмай қалған жазбалар оқылмайды: сөздерін {path} файлынан қараңыз.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time cannot be yet: the words are in {path}.</source>
<translation><numerusform>Соңғы рет сақталмай қалған жазба әлі сақталмады: сөздері {path} файлында.</numerusform><numerusform>Соңғы рет сақталмай қалған жазбалар әлі сақталмады: сөздері {path} файлында.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Nothing but a few lines</source>
<translation>Тек бірнеше жол</translation>
</message>
<message>
<location filename="../../reader/library/attaching.py"/>
<source>Nothing can be attached there: {error}; select some words first.</source>
<translation>Ол жерге ештеңені байлауға болмайды: {error}; алдымен бірнеше сөз таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Nothing can be highlighted there: {error}; select some words first.</source>
<translation>Ол жерде ештеңені ерекшелеуге болмайды: {error}; алдымен бірнеше сөз таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>Nothing carries “{tag}”.</source>
<translation>«{tag}» ештеңеде тұрған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Nothing could be set right.</source>
<translation>Ештеңені түзету мүмкін болмады.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing found for {words}

Try fewer words, or end one with * to find its other forms.
{leave|Esc} leaves the search.</source>
<translation>{words} бойынша ештеңе табылмады

Азырақ сөз теріңіз немесе басқа түрлерін табу үшін сөзді * белгісімен аяқтаңыз.
{leave|Esc} іздеуден шығарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Nothing has been exported since Postil was opened.</source>
<translation>Postil ашылғаннан бері ештеңе экспортталған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Nothing has been imported since Postil was opened.</source>
<translation>Postil ашылғаннан бері ештеңе импортталған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Nothing has been taken back.</source>
<translation>Ештеңе кері қайтарылған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>Nothing has changed since it was exported to {file}.</source>
<translation>{file} файлына экспортталғаннан бері ештеңе өзгермеген.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing has gone wrong.</source>
<translation>Ешқандай қате болған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Nothing here has been read, highlighted or noted yet. {highlight|H} highlights a sentence.</source>
<translation>Мұнда әзірге ештеңе оқылған, ерекшеленген не жазба жазылған жоқ. {highlight|H} сөйлемді ерекшелейді.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing here yet.

{import_files|Ctrl+O} imports capture files,
{import_folder|Ctrl+Shift+O} a whole folder.</source>
<translation>Мұнда әзірге ештеңе жоқ.

{import_files|Ctrl+O} түсірілім файлдарын импорттайды,
{import_folder|Ctrl+Shift+O} бүкіл буманы импорттайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Nothing in {file} is different from what is here.</source>
<translation>{file} ішіндегінің ештеңесі мұндағыдан өзгеше емес.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>Nothing is being looked for: {find_here|/} finds words in this text.</source>
<translation>Ештеңе ізделіп тұрған жоқ: {find_here|/} осы мәтіннен сөздерді табады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Nothing is dimmed.</source>
<translation>Ештеңе күңгірттелмейді.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing is found now for {query}</source>
<translation>Қазір мынадан ештеңе табылмайды: {query}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>Nothing is here any more that could be printed; no file was written.</source>
<translation>Мұнда енді басып шығаратын ештеңе жоқ; файл жазылған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Nothing is here that could be drawn. {import_files|Ctrl+O} imports captures, {leave|Esc} leaves.</source>
<translation>Мұнда сызып көрсететін ештеңе жоқ. {import_files|Ctrl+O} түсірілімдерді импорттайды, {leave|Esc} шығарады.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Nothing is here that could be printed. {leave|Esc} leaves.</source>
<translation>Мұнда басып шығаратын ештеңе жоқ. {leave|Esc} шығарады.</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Nothing is here that could be shown over time. {leave|Esc} leaves.</source>
<translation>Мұнда уақыт бойынша көрсететін ештеңе жоқ. {leave|Esc} шығарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Nothing is highlighted in this article.</source>
<translation>Бұл мақалада ештеңе ерекшеленбеген.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Nothing is in this outline yet.

{new_paragraph|N} begins a paragraph, {new_heading|H} a heading.
In a text {add_to_outline|Shift+Return} puts the highlight into it.</source>
<translation>Бұл жоспарда әзірге ештеңе жоқ.

{new_paragraph|N} абзац, {new_heading|H} айдар бастайды.
Мәтінде {add_to_outline|Shift+Return} ерекшелеуді осыған қосады.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Nothing is left by: {filters}.

{leave|Esc} takes off the last filter.</source>
<translation>Мына сүзгіден ештеңе қалмады: {filters}.

{leave|Esc} соңғы сүзгіні алып тастайды.</translation>
</message>
<message>
<location filename="../../reader/ui/opening.py"/>
<source>Nothing is open here.

{go_inbox|G A} shows the Inbox.</source>
<translation>Мұнда ештеңе ашылмаған.

{go_inbox|G A} «Кіріс» орнын көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Nothing is searched for yet: type it here, then {save_search|Ctrl+S} saves it.</source>
<translation>Әзірге ештеңе ізделген жоқ: осы жерге теріңіз, содан кейін {save_search|Ctrl+S} оны сақтайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Nothing is searched for yet: type it here, then {tag_by_search|Ctrl+Shift+T} tags by it.</source>
<translation>Әзірге ештеңе ізделген жоқ: осы жерге теріңіз, содан кейін {tag_by_search|Ctrl+Shift+T} сол бойынша тег қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Nothing is searched for yet: type it here, then {watch_search|Ctrl+Shift+W} watches for it.</source>
<translation>Әзірге ештеңе ізделген жоқ: осы жерге теріңіз, содан кейін {watch_search|Ctrl+Shift+W} оны бақылауға алады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<location filename="../../reader/ui/commands/desk.py"/>
<location filename="../../reader/ui/commands/selecting.py"/>
<source>Nothing is selected</source>
<translation>Ештеңе таңдалмаған</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing is selected in the list.</source>
<translation>Тізімде ештеңе таңдалмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Nothing is there that could go out yet.

{export_what|W} takes something else,
{highlight|H} in a text highlights a sentence.</source>
<translation>Экспортталатын ештеңе әзірге жоқ.

{export_what|W} басқа нәрсені алады,
{highlight|H} мәтіндегі сөйлемді ерекшелейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>Nothing is thrown away.</source>
<translation>Себет бос.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing is thrown away.

{go_inbox|G A} shows the Inbox.</source>
<translation>Себет бос.

{go_inbox|G A} «Кіріс» орнын көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing is under way that could be stopped.</source>
<translation>Тоқтататын ештеңе жүріп жатқан жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing kept for later.

{later|L} keeps an article here.</source>
<translation>Кейінге қалдырылған ештеңе жоқ.

{later|L} мақаланы осында қалдырады.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Nothing moves</source>
<translation>Ештеңе қозғалмайды</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Nothing new: {why}.</source>
<translation>Жаңа ештеңе жоқ: {why}.</translation>
</message>
<message>
<location filename="../../reader/ui/chooser.py"/>
<source>Nothing of that name.</source>
<translation>Мұндай атаумен ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>Nothing of {library} can be read any more; restore a backup of it.</source>
<translation>{library} ішінен енді ештеңені оқуға болмайды; сақтық көшірмесін қалпына келтіріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Nothing of {when} is here.

{leave|Esc} shows all.</source>
<translation>Мұнда {when} кезеңінен ештеңе жоқ.

{leave|Esc} бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing starred.

{star|S} stars the article you are reading.</source>
<translation>Жұлдызшалы мақала жоқ.

{star|S} оқып отырған мақалаңызға жұлдызша қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be copied stands here.</source>
<translation>Мұнда көшіріп алуға болатын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be put into an outline stands here.</source>
<translation>Мұнда жоспарға қосуға болатын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be tagged is open or selected.</source>
<translation>Тег қоюға болатын ештеңе ашылмаған және таңдалмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Nothing that is in it has gone or says something else now.</source>
<translation>Ондағының ештеңесі кетпеген және басқаша өзгермеген.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor_rows.py"/>
<source>Nothing that is whole tells it: only a backup or salvaging helps</source>
<translation>Бүтін қалғанның ешқайсысы оны айта алмайды: тек сақтық көшірме не құтқару көмектеседі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing to do again.</source>
<translation>Қайталайтын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing to undo.</source>
<translation>Болдырмайтын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing was done yet that could be undone.</source>
<translation>Болдырмауға болатын ештеңе әзірге істелген жоқ.</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: it was stopped</source>
<translation>Ештеңе экспортталған жоқ: тоқтатылды</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: no article matches the query</source>
<translation>Ештеңе экспортталған жоқ: сұрауға сай мақала жоқ</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: no article there has a highlight or a note</source>
<translation>Ештеңе экспортталған жоқ: онда ерекшелеуі не жазбасы бар мақала жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Nothing was said of this capture that could be taken back.</source>
<translation>Бұл түсірілім туралы кері қайтаратын ештеңе айтылған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Nov</source>
<translation>қар.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Nov</source>
<comment>beside a day</comment>
<translation>қар.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Now one article. “Not the same article” takes them apart again.</source>
<translation>Енді бір мақала. «Бұл басқа мақала» оларды қайта бөледі.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Oct</source>
<translation>қаз.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Oct</source>
<comment>beside a day</comment>
<translation>қаз.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Of the window and the manual; articles stay in theirs.</source>
<translation>Терезе мен нұсқаулықтың тілі; мақалалар өз тілінде қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off</source>
<translation>Өшірулі</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off for speech input: Ctrl, Alt and F-keys count.</source>
<translation>Дауыспен енгізу үшін өшіріңіз: Ctrl, Alt және F пернелері қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Oldest first</source>
<translation>Алдымен ескілері</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>On</source>
<translation>Қосулы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>On by a page</source>
<translation>Бір бет алға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>On in the file</source>
<translation>Файлда алға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>On in the line</source>
<translation>Жол бойымен алға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>On in what it makes</source>
<translation>Нәтижені алға айналдыру</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>On to {place}.</source>
<translation>Келесі орын: {place}.</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>One article: {said_mark}</source>
<translation>Бір мақала: {said_mark}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/backups_view.py"/>
<source>One comes by itself every {n} minutes of use.</source>
<translation><numerusform>Пайдаланудың әр {n} минуты сайын өздігінен жасалады.</numerusform><numerusform>Пайдаланудың әр {n} минуты сайын өздігінен жасалады.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>One file or a file an article</source>
<translation>Бір файл не әр мақалаға бір файл</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>One more capture of {source} would change</source>
<translation>{source} дереккөзінің тағы бір түсірілімі өзгерер еді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>One more key</source>
<translation>Тағы бір перне</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>One of them; OR, AND, NOT and NEAR are written in capitals</source>
<translation>Солардың бірі; OR, AND, NOT, NEAR — бас әріппен</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>One stretch of text outweighs all lists of headings</source>
<translation>Бір мәтін үзігі тақырыптар тізімінің бәрінен басым</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Only a search for words has a best match: {search_library|/} begins one.</source>
<translation>Ең сәйкесі тек сөз іздегенде болады: {search_library|/} іздеуді бастайды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only blue</source>
<translation>Тек көктері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only green</source>
<translation>Тек жасылдары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only lost highlights</source>
<translation>Тек жоғалған ерекшелеулер</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>Only one capture shows this article, so there is nothing to tell it from.</source>
<translation>Бұл мақаланы бір ғана түсірілім көрсетеді, сондықтан бөлек шығаратын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Only one capture shows this article.</source>
<translation>Бұл мақаланы бір ғана түсірілім көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only pink</source>
<translation>Тек қызғылттары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only purple</source>
<translation>Тек күлгіндері</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>Only the desktops of Linux are told of a program like this; here its installer does.</source>
<translation>Мұндай бағдарлама туралы тек Linux жұмыс үстелдеріне айтылады; мұнда оны бағдарламаны орнатқыш істейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Only what came into it since then is left in the trash.</source>
<translation>Себетте тек содан бері түскені ғана қалды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only what was removed</source>
<translation>Тек алып тасталғандары</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only what you are reading is bright.</source>
<translation>Тек оқып отырғаныңыз жарық тұрады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only when I ask for one</source>
<translation>Тек өзім сұрағанда</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only with a note, or without</source>
<translation>Тек жазбасы барлары не жоқтары</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>Only words of your own can be a heading.</source>
<translation>Тек өз сөздеріңіз айдар бола алады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only yellow</source>
<translation>Тек сарылары</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Only {filters}</source>
<translation>Тек {filters}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Only {what}: {number}</source>
<translation>Тек {what}: {number}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Open a saved search</source>
<translation>Сақталған іздеуді ашу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Open an outline …</source>
<translation>Жоспарды ашу …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Open an outline, or type a new name</source>
<translation>Жоспарды ашыңыз немесе жаңа атау теріңіз</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Open another library</source>
<translation>Басқа кітапхананы ашу</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Open another library or backup …</source>
<translation>Басқа кітапхананы не сақтық көшірмені ашу …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Open it by {key}</source>
<translation>{key} арқылы ашу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Open it in its text</source>
<translation>Мәтінінде ашу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Open its folder</source>
<translation>Бумасын ашу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Open the line in its text</source>
<translation>Жолды мәтінінде ашу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Open the original …</source>
<translation>Түпнұсқаны ашу …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Open what it brought</source>
<translation>Файлдан шыққанын ашу</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>Open {host}</source>
<translation>{host} сайтын ашу</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>Opened in the browser: {host}</source>
<translation>Браузерде ашылды: {host}</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>Opened: {file}</source>
<translation>Ашылды: {file}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Orange</source>
<translation>Қызғылт сары</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the concordance</source>
<translation>Конкорданс реті</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the notes desk</source>
<translation>Жазбалар үстелінің реті</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the tags</source>
<translation>Тегтер реті</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Other version {place} of {count}</source>
<translation>{place}-басқа нұсқа, барлығы {count}</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<location filename="../../reader/ui/outline.py"/>
<location filename="../../reader/ui/outline_list.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Outline</source>
<translation>Жоспар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/outline.py"/>
<source>Outlines</source>
<translation>Жоспарлар</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>PDF</source>
<translation>PDF</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>PDF is set by the printer of the program, which is not at hand here; choose DOCX.</source>
<translation>PDF файлын бағдарламаның басып шығару бөлігі жасайды, ол мұнда қолжетімсіз; DOCX таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page backward</source>
<translation>Артқа парақтау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page down</source>
<translation>Бір бет төмен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page forward</source>
<translation>Алға парақтау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page up</source>
<translation>Бір бет жоғары</translation>
</message>
<message>
<location filename="../../reader/ui/export_pages.py"/>
<source>Page {number}</source>
<translation>{number}-бет</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Page {page} of {pages}</source>
<translation>{page}-бет, барлығы {pages}</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>Pages of the manual</source>
<translation>Нұсқаулық беттері</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Pages to print, with notes in the margin</source>
<translation>Басып шығаратын беттер, жазбалары жиегінде</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Pandoc's citations, and a bibliography beside</source>
<translation>Pandoc сілтемелері, қасында библиографиясы</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Paragraph</source>
<translation>Абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph back</source>
<translation>Артқа бір абзац</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Paragraph in outline</source>
<translation>Жоспардағы абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph on</source>
<translation>Алға бір абзац</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Paragraph: {words}</source>
<translation>Абзац: {words}</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Parentheses, round words and conditions alike</source>
<translation>Жақшалар, сөздерге де, шарттарға да</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>PgDown</source>
<comment>key</comment>
<translation>PgDown</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>PgUp</source>
<comment>key</comment>
<translation>PgUp</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Pin a tag first.</source>
<translation>Алдымен тегті бекітіңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Pin a tag …</source>
<translation>Тегті бекіту …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Pin a tag: {pinned_tag_1|Alt+1} to {pinned_tag_9|Alt+9}, or Return for the next free one</source>
<translation>Тегті бекіту: {pinned_tag_1|Alt+1} – {pinned_tag_9|Alt+9}, немесе келесі бос нөмірге Return</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Pin search</source>
<translation>Іздеуді бекіту</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Pin search {name}</source>
<translation>«{name}» іздеуін бекіту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the search …</source>
<translation>Іздеуді бекіту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the tag</source>
<translation>Осы тегті бекіту</translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Pin {name}</source>
<translation>«{name}» тегін бекіту</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Pink</source>
<translation>Қызғылт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 1</source>
<translation>Бекітілген 1-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 2</source>
<translation>Бекітілген 2-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 3</source>
<translation>Бекітілген 3-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 4</source>
<translation>Бекітілген 4-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 5</source>
<translation>Бекітілген 5-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 6</source>
<translation>Бекітілген 6-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 7</source>
<translation>Бекітілген 7-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 8</source>
<translation>Бекітілген 8-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 9</source>
<translation>Бекітілген 9-іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rejoining.py"/>
<source>Place {number} of {all} for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you select, {next_offered_place|Ctrl+Shift+L} shows the next.</source>
<translation>{quote} үшін {number}-орын, барлығы {all}: {attach_highlight|Ctrl+L} осы жерге немесе өзіңіз таңдаған сөздерге байлайды, {next_offered_place|Ctrl+Shift+L} келесісін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Places</source>
<translation>Орындар</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Plain Markdown (CommonMark)</source>
<translation>Жай Markdown (CommonMark)</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Plain Markdown that every program reads</source>
<translation>Кез келген бағдарлама оқитын жай Markdown</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Plain text</source>
<translation>Жай мәтін</translation>
</message>
<message>
<location filename="../../resources/keymaps/postil.toml"/>
<source>Postil</source>
<translation>Postil пернелері</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/unfinished.py"/>
<source>Postil ended before all of {name} was imported: {n} captures came in. {import_rest|Ctrl+Shift+P} goes on with it.</source>
<translation><numerusform>Postil «{name}» толық импортталмай тұрып жабылды: {n} түсірілім келді. {import_rest|Ctrl+Shift+P} импортты жалғастырады.</numerusform><numerusform>Postil «{name}» толық импортталмай тұрып жабылды: {n} түсірілім келді. {import_rest|Ctrl+Shift+P} импортты жалғастырады.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Postil ended unexpectedly last time</source>
<translation>Соңғы рет Postil кенет жабылып қалды</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Postil ended unexpectedly last time; {show_fault|Ctrl+F1} shows the report.</source>
<translation>Соңғы рет Postil кенет жабылып қалды; {show_fault|Ctrl+F1} есепті көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Postil fetches nothing from the network: save the page and import the file.</source>
<translation>Postil желіден ештеңе алмайды: бетті сақтап, файлын импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Postil libraries (*.sqlite *.postil)</source>
<translation>Postil кітапханалары (*.sqlite *.postil)</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Postil library</source>
<translation>Postil кітапханасы</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>Postil opens no files of the kind “{suffix}”; its folder can be opened instead.</source>
<translation>Postil «{suffix}» түріндегі файлдарды ашпайды; оның орнына бумасын ашуға болады.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Postil {version}, Python {python}. Your library: {path}</source>
<translation>Postil {version}, Python {python}. Кітапханаңыз: {path}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Press the key that you look for. Esc lets it be.</source>
<translation>Іздеген пернеңізді басыңыз. Esc сол қалпында қалдырады.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Press the new key for “{action}”. Esc lets it be.</source>
<translation>«{action}» үшін жаңа пернені басыңыз. Esc сол қалпында қалдырады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous article</source>
<translation>Алдыңғы мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Previous backup</source>
<translation>Алдыңғы сақтық көшірме</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous beginning</source>
<translation>Алдыңғы мақаланың басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous change</source>
<translation>Алдыңғы өзгеріс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Previous file</source>
<translation>Алдыңғы файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Previous file to be written</source>
<translation>Жазылатын алдыңғы файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Previous finding</source>
<translation>Алдыңғы ақау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous group on the desk</source>
<translation>Үстелдегі алдыңғы топ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous heading of the outline</source>
<translation>Жоспардың алдыңғы айдары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous highlight</source>
<translation>Алдыңғы ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Previous hit</source>
<translation>Алдыңғы сәйкестік</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous hit in the manual</source>
<translation>Нұсқаулықтағы алдыңғы сәйкестік</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous in doubt</source>
<translation>Алдыңғы күмәнді түсірілім</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous item</source>
<translation>Алдыңғы тармақ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Previous key</source>
<translation>Алдыңғы перне</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous line</source>
<translation>Алдыңғы жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Previous line of the concordance</source>
<translation>Конкорданстың алдыңғы жолы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous link</source>
<translation>Алдыңғы сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous mark with articles</source>
<translation>Мақаласы бар алдыңғы белгі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous on the desk</source>
<translation>Үстелдегі алдыңғы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous page of the manual</source>
<translation>Нұсқаулықтың алдыңғы беті</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous pane</source>
<translation>Алдыңғы панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous paragraph</source>
<translation>Алдыңғы абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous picture</source>
<translation>Алдыңғы сурет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous place</source>
<translation>Алдыңғы орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous related article</source>
<translation>Алдыңғы байланысты мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Previous row</source>
<translation>Алдыңғы қатар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous sentence</source>
<translation>Алдыңғы сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous setting</source>
<translation>Алдыңғы баптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Previous tag</source>
<translation>Алдыңғы тег</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Previous template</source>
<translation>Алдыңғы үлгі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Previous that has articles</source>
<translation>Мақаласы бар алдыңғы кезең</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous unread</source>
<translation>Алдыңғы оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous value</source>
<translation>Алдыңғы мән</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Print</source>
<translation>Басып шығару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print the pages</source>
<translation>Беттерді басып шығару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Print the picture …</source>
<translation>Суретті басып шығару …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print …</source>
<translation>Басып шығару …</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Print: {name}</source>
<translation>Басып шығару: {name}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Properties that stay</source>
<translation>Өзгертілмейтін қасиеттер</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Properties that stay yours</source>
<translation>Өзгертілмейтін қасиеттер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Properties that stay yours …</source>
<translation>Өзгертілмейтін қасиеттер …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Properties that stay yours, parted by commas</source>
<translation>Өзгертілмейтін қасиеттер, үтірмен бөлінген</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Purple</source>
<translation>Күлгін</translation>
</message>
<message>
<location filename="../../reader/library/healing.py"/>
<source>Put back what notes said</source>
<translation>Жазбалардағы сөздерді қалпына келтіру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put into the archive</source>
<translation>Мұрағатқа салу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Put it into, or type a new name</source>
<translation>Қай жоспарға қосу керек, немесе жаңа атау теріңіз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 1</source>
<translation>Бекітілген 1-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 2</source>
<translation>Бекітілген 2-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 3</source>
<translation>Бекітілген 3-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 4</source>
<translation>Бекітілген 4-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 5</source>
<translation>Бекітілген 5-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 6</source>
<translation>Бекітілген 6-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 7</source>
<translation>Бекітілген 7-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 8</source>
<translation>Бекітілген 8-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 9</source>
<translation>Бекітілген 9-тегті қою</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Put the library back as of {when}?</source>
<translation>Кітапхананы мына уақыттағы күйіне қайтару керек пе: {when}?</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Put this away</source>
<translation>Мұны алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Putting what was salvaged in its place</source>
<translation>Құтқарылғаны орнына қойылуда</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Quit</source>
<translation>Шығу</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Quit, and leave everything as it is</source>
<translation>Шығу, бәрін сол қалпында қалдыру</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Quotation</source>
<translation>Дәйексөз</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Quotes, notes and where they are from, without any marks</source>
<translation>Дәйексөздер, жазбалар және олардың қайдан алынғаны, ешбір белгісіз</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>RIS</source>
<translation>RIS</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Ranking …</source>
<translation>Реттелуде …</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Read</source>
<comment>articles</comment>
<translation>Оқылған</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Read all that is readable into a new library?</source>
<translation>Оқуға келетіннің бәрін жаңа кітапханаға оқып алу керек пе?</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Read aloud</source>
<translation>Дауыстап оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read another version …</source>
<translation>Басқа нұсқасын оқу …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read back</source>
<translation>Бір бет кері оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read back in the manual</source>
<translation>Нұсқаулықты кері оқу</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Read later</source>
<translation>Кейінге қалдыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read on</source>
<translation>Әрі қарай оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read on beside</source>
<translation>Қатардағы мәтінде алға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read on in the manual</source>
<translation>Нұсқаулықты әрі қарай оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read or unread</source>
<translation>Оқылған не оқылмаған ету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read the related article</source>
<translation>Байланысты мақаланы оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read this version</source>
<translation>Осы нұсқаны оқу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Read which version?</source>
<translation>Қай нұсқаны оқисыз?</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Read {n} later</source>
<translation><numerusform>{n} мақаланы кейінге қалдыру</numerusform><numerusform>{n} мақаланы кейінге қалдыру</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading</source>
<translation>Оқу</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Reading and annotating, by day</source>
<translation>Оқу және ерекшелеу, күн бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading paragraphs</source>
<translation>Оқуға ыңғайлы абзацтар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>Reading paragraphs.</source>
<translation>Оқуға ыңғайлы абзацтар.</translation>
</message>
<message>
<location filename="../../reader/ui/page.py"/>
<source>Reading view</source>
<translation>Оқу көрінісі</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Reading: {table}</source>
<translation>Оқылуда: {table}</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Recent</source>
<translation>Соңғылар</translation>
</message>
<message>
<location filename="../../reader/library/kin.py"/>
<source>Recognise a series</source>
<translation>Серияны тану</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/services/concording.py"/>
<source>Recolour</source>
<translation>Түсін өзгерту</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Recolour highlight</source>
<translation>Ерекшелеудің түсін өзгерту</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Recolour {n} highlights</source>
<translation><numerusform>{n} ерекшелеудің түсін өзгерту</numerusform><numerusform>{n} ерекшелеудің түсін өзгерту</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Red</source>
<translation>Қызыл</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Redo</source>
<translation>Қайталау</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Redo: {act}</source>
<translation>Қайталау: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for LaTeX and biblatex</source>
<translation>Жазбаларыңызбен қоса дереккөздер, LaTeX пен biblatex үшін</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for Zotero and its like</source>
<translation>Жазбаларыңызбен қоса дереккөздер, Zotero және сол сияқтыларға</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for pandoc and Zotero</source>
<translation>Жазбаларыңызбен қоса дереккөздер, pandoc пен Zotero үшін</translation>
</message>
<message>
<location filename="../../reader/ui/related_view.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related articles</source>
<translation>Байланысты мақалалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related to this one</source>
<translation>Осы мақалаға байланыстылары</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove article note</source>
<translation>Мақала жазбасын алып тастау</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Remove for good</source>
<translation>Біржола алып тастау</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove highlight</source>
<translation>Ерекшелеуді алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Remove it, or bring it back</source>
<translation>Алып тастау не қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Remove the highlight</source>
<translation>Ерекшелеуді алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Remove the line’s highlight</source>
<translation>Жолдың ерекшелеуін алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Remove the samples</source>
<translation>Сынама мақалаларды алып тастау</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} article notes</source>
<translation><numerusform>{n} мақала жазбасын алып тастау</numerusform><numerusform>{n} мақала жазбасын алып тастау</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} highlights</source>
<translation><numerusform>{n} ерекшелеуді алып тастау</numerusform><numerusform>{n} ерекшелеуді алып тастау</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} highlights and notes</source>
<translation><numerusform>{n} ерекшелеу мен жазбаны алып тастау</numerusform><numerusform>{n} ерекшелеу мен жазбаны алып тастау</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Remove {things} for good</source>
<translation>Біржола алып тастау: {things}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Removed, or in an article thrown away</source>
<translation>Алып тасталған немесе себеттегі мақаладан</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Rename export to {name}</source>
<translation>Экспорттың атын «{name}» етіп өзгерту</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Rename outline to “{name}”</source>
<translation>Жоспардың атын «{name}» етіп өзгерту</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Rename search to {name}</source>
<translation>Іздеудің атын «{name}» етіп өзгерту</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>Rename source</source>
<translation>Дереккөздің атын өзгерту</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Rename tag {old} to {new}</source>
<translation>«{old}» тегінің атын «{new}» етіп өзгерту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Rename the export …</source>
<translation>Экспорттың атын өзгерту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Rename the outline …</source>
<translation>Жоспардың атын өзгерту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the place …</source>
<translation>Орынның атын өзгерту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the tag …</source>
<translation>Тегтің атын өзгерту …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Rename the template …</source>
<translation>Үлгінің атын өзгерту …</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Report</source>
<translation>Есеп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Report of the last export</source>
<translation>Соңғы экспорт есебі</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore article note</source>
<translation>Мақала жазбасын қайтару</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/trash.py"/>
<source>Restore highlight</source>
<translation>Ерекшелеуді қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Restore it: {counted}</source>
<translation>Қалпына келтіру: {counted}</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Restore note</source>
<translation>Жазбаны қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Restore the backup …</source>
<translation>Сақтық көшірмені қалпына келтіру …</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Restore the newest backup: {when}, {counted}</source>
<translation>Ең жаңа сақтық көшірмені қалпына келтіру: {when}, {counted}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore {n} article notes</source>
<translation><numerusform>{n} мақала жазбасын қайтару</numerusform><numerusform>{n} мақала жазбасын қайтару</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/trash.py"/>
<source>Restore {n} highlights</source>
<translation><numerusform>{n} ерекшелеуді қайтару</numerusform><numerusform>{n} ерекшелеуді қайтару</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore {n} highlights and notes</source>
<translation><numerusform>{n} ерекшелеу мен жазбаны қайтару</numerusform><numerusform>{n} ерекшелеу мен жазбаны қайтару</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/trash.py"/>
<source>Restore {n} notes</source>
<translation><numerusform>{n} жазбаны қайтару</numerusform><numerusform>{n} жазбаны қайтару</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Restoring the backup</source>
<translation>Сақтық көшірме қалпына келтірілуде</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Return</source>
<comment>key</comment>
<translation>Return</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Return takes it, Tab another pane, one more key a sequence, Esc lets it be.</source>
<translation>Return алады, Tab — басқа панель, тағы бір перне — тізбек, Esc сол қалпында қалдырады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review</source>
<translation>Тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review its capture …</source>
<translation>Түсірілімін тексеру …</translation>
</message>
<message>
<location filename="../../reader/ui/review_view.py"/>
<source>Review of a capture</source>
<translation>Түсірілімді тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>Review which of its captures?</source>
<translation>Қай түсірілімін тексересіз?</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Right</source>
<comment>key</comment>
<translation>Оңға</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Room for backups</source>
<translation>Сақтық көшірмелер орны</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>SVG</source>
<translation>SVG</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Salvage</source>
<translation>Құтқару</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvage all that can be read into a new library</source>
<translation>Оқуға келетіннің бәрін жаңа кітапханаға құтқару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Salvage into a new library …</source>
<translation>Жаңа кітапханаға құтқару …</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvaged: {things}.</source>
<translation>Құтқарылғаны: {things}.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvaging what can be read</source>
<translation>Оқуға келетіні құтқарылуда</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Sat</source>
<translation>сб</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Saturday</source>
<translation>Сенбі</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Save export {name}</source>
<translation>«{name}» экспортын сақтау</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Save search {name}</source>
<translation>«{name}» іздеуін сақтау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Save the template</source>
<translation>Үлгіні сақтау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Save this search …</source>
<translation>Осы іздеуді сақтау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Saved searches …</source>
<translation>Сақталған іздеулер …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Say it again</source>
<translation>Қайтарылғанды қайталау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Search</source>
<translation>Іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/panes.py"/>
<source>Search articles, highlights, notes</source>
<translation>Мақалаларды, ерекшелеулерді, жазбаларды іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search for the selection</source>
<translation>Таңдалғанды кітапханадан іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search the library</source>
<translation>Кітапханадан іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Search the library for these words</source>
<translation>Осы сөздерді кітапханадан іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Search the manual</source>
<translation>Нұсқаулықтан іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Search: {words}</source>
<translation>Іздеу: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Searches</source>
<translation>Іздеулер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Searches that tag what comes in</source>
<translation>Келетіндерге тег қоятын іздеулер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Searches that tag …</source>
<translation>Тег қоятын іздеулер …</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Second index</source>
<translation>Екінші индекс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Second index …</source>
<translation>Екінші индекс …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bigsearching.py"/>
<source>Second index: {done} of {n} articles  ·  {cancel_job|Ctrl+.} stops</source>
<translation><numerusform>Екінші индекс: {n} мақаладан {done}  ·  {cancel_job|Ctrl+.} тоқтатады</numerusform><numerusform>Екінші индекс: {n} мақаладан {done}  ·  {cancel_job|Ctrl+.} тоқтатады</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select</source>
<translation>Таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line down</source>
<translation>Төмен бір жол таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line up</source>
<translation>Жоғары бір жол таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word</source>
<translation>Сөзді таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word back</source>
<translation>Артқа қарай сөзді таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select all lines</source>
<translation>Барлық жолдарды таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select all on the desk</source>
<translation>Үстелдегінің бәрін таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select down to the end</source>
<translation>Соңына дейін таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select it</source>
<translation>Осыны таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select less again</source>
<translation>Таңдауды қайта тарылту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select lines</source>
<translation>Жолдап таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select no line</source>
<translation>Жолдардан таңдауды алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select nothing</source>
<translation>Тізімде таңдауды алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select nothing on the desk</source>
<translation>Үстелде таңдауды алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the article</source>
<translation>Мақаланы таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item</source>
<translation>Тармақты таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item above too</source>
<translation>Жоғарыдағы тармақты да таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line</source>
<translation>Жолды таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line above too</source>
<translation>Жоғарыдағы жолды да таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line below too</source>
<translation>Төмендегі жолды да таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the next item too</source>
<translation>Келесі тармақты да таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the next too</source>
<translation>Келесіні де таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the one above too</source>
<translation>Жоғарыдағыны да таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one before too</source>
<translation>Алдыңғысын да таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one below too</source>
<translation>Төмендегіні де таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select the paragraph, then all</source>
<translation>Абзацты, сосын бүкіл мәтінді таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select the sentence</source>
<translation>Сөйлемді таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Select the tag</source>
<translation>Тегті таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the whole list</source>
<translation>Бүкіл тізімді таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the whole outline</source>
<translation>Бүкіл жоспарды таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Select the whole text</source>
<translation>Бүкіл мәтінді таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the left</source>
<translation>Солға қарай таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the right</source>
<translation>Оңға қарай таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select up to the top</source>
<translation>Басына дейін таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence back</source>
<translation>Артқа бір сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence on</source>
<translation>Алға бір сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Sep</source>
<translation>қыр.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Sep</source>
<comment>beside a day</comment>
<translation>қыр.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Sepia</source>
<translation>Сепия</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Set all of it right</source>
<translation>Бәрін түзету</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Set right</source>
<translation>Түзету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Set right what can be …</source>
<translation>Түзетуге келетінін түзету …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Set right what can be?</source>
<translation>Түзетуге келетінін түзету керек пе?</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>Set right where highlights stand</source>
<translation>Ерекшелеулердің орнын түзету</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Set right: {listed}.</source>
<translation>Түзетілгені: {listed}.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Setting right {what}, {at} of {all}  ·  {leave|Esc} stops</source>
<translation>Түзетілуде: {what}, {at} / {all}  ·  {leave|Esc} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Setting the pages …</source>
<translation>Беттер терілуде …</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>Settings</source>
<translation>Баптаулар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Settings of Postil (*.zip)</source>
<translation>Postil баптаулары (*.zip)</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Settings, keys and templates are in {file}.</source>
<translation>Баптаулар, пернелер мен үлгілер {file} файлында.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Shift</source>
<comment>key</comment>
<translation>Shift</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>Shift+{key} is written as the character that it makes</source>
<translation>Shift+{key} өзі шығаратын таңба ретінде жазылады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Shorter stretches</source>
<translation>Қысқарақ кезеңдер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Show all of the card</source>
<translation>Карточканы толық көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Show its articles</source>
<translation>Тегтің мақалаларын көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Show its articles only</source>
<translation>Тек осы кезеңнің мақалалары</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Show only</source>
<translation>Тек мынаны көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Show only …</source>
<translation>Тек мынаны көрсету …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Show what it finds</source>
<translation>Тапқандарын көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Shows first what would change.</source>
<translation>Алдымен не өзгеретінін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Side by side</source>
<translation>Қатар көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Since then {written} and {articles} more.</source>
<translation>Содан бері тағы {written} және {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Since yesterday</source>
<translation>Кешеден бері</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Size of the text</source>
<translation>Мәтін өлшемі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Size, width and leading are as they were at first.</source>
<translation>Өлшемі, ені мен жол аралығы бастапқыдай.</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Skipped: {why}</source>
<translation>Өткізіп жіберілді: {why}</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>Smaller text</source>
<translation>Мәтінді кішірейту</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Something else was done meanwhile, so nothing was changed.</source>
<translation>Осы арада басқа әрекет жасалды, сондықтан ештеңе өзгертілген жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<location filename="../../reader/ui/incoming.py"/>
<source>Something went wrong in Postil</source>
<translation>Postil ішінде қате болды</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Something went wrong in Postil; what you have written is kept.</source>
<translation>Postil ішінде қате болды; жазғаныңыз сақталып тұр.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Something went wrong in Postil; what you have written is kept. {show_fault|Ctrl+F1} tells more.</source>
<translation>Postil ішінде қате болды; жазғаныңыз сақталып тұр. {show_fault|Ctrl+F1} толығырақ айтады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by day</source>
<translation>Күні бойынша сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by source</source>
<translation>Дереккөзі бойынша сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words found</source>
<translation>Табылған сөздер бойынша сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the left</source>
<translation>Сол жақтағы сөздер бойынша сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the right</source>
<translation>Оң жақтағы сөздер бойынша сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>Sort the lines</source>
<translation>Жолдарды сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort the lines …</source>
<translation>Жолдарды сұрыптау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Sort the tags</source>
<translation>Тегтерді сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Sort this list</source>
<translation>Осы тізімді сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Sort this list …</source>
<translation>Осы тізімді сұрыптау …</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>Sorted {order}</source>
<translation>Сұрыпталған: {order}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Source</source>
<translation>Дереккөз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Source pane</source>
<translation>Дереккөздер панелі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>Sources</source>
<translation>Дереккөздер</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Space</source>
<comment>key</comment>
<translation>Бос орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak faster</source>
<translation>Тезірек оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak slower</source>
<translation>Баяуырақ оқу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Speed of the voice</source>
<translation>Дауыс жылдамдығы</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>Split anew</source>
<translation>Қайта бөлу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Split here</source>
<translation>Осы жерден бөлу</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Splitting the capture …</source>
<translation>Түсірілім бөлінуде …</translation>
</message>
<message>
<location filename="../../reader/services/terminal.py"/>
<source>Standard output could not be written ({why}); free some space there.</source>
<translation>Стандартты шығыс жазылмады ({why}); сол жерден орын босатыңыз.</translation>
</message>
<message>
<location filename="../../reader/services/terminal.py"/>
<source>Standard output is closed, so the answer could not be written; open it to read it.</source>
<translation>Стандартты шығыс жабық, сондықтан жауап жазылмады; оны оқу үшін ашыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Star</source>
<translation>Жұлдызша қою</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Star {n}</source>
<translation><numerusform>{n} мақалаға жұлдызша қою</numerusform><numerusform>{n} мақалаға жұлдызша қою</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Starred</source>
<translation>Жұлдызшалы</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Starred</source>
<comment>place</comment>
<translation>Жұлдызшалы</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Starred</source>
<comment>state</comment>
<translation>Жұлдызшалы</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>States</source>
<translation>Күйлер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line in</source>
<translation>Жолды ішке жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line out</source>
<translation>Жолды сыртқа жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list in</source>
<translation>Тізімді ішке жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list out</source>
<translation>Тізімді сыртқа жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Stop what is under way</source>
<translation>Жүріп жатқан істі тоқтату</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Stopped before everything was looked at. {check_again|V} begins anew.</source>
<translation>Бәрі қаралмай тұрып тоқтатылды. {check_again|V} басынан бастайды.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<location filename="../../reader/library/copying.py"/>
<location filename="../../reader/library/health.py"/>
<location filename="../../reader/library/outside.py"/>
<location filename="../../reader/library/restoring.py"/>
<location filename="../../reader/library/salvaging.py"/>
<location filename="../../reader/library/schema.py"/>
<location filename="../../reader/services/intake.py"/>
<location filename="../../reader/services/pieces.py"/>
<location filename="../../reader/services/processes.py"/>
<location filename="../../reader/services/taking_in.py"/>
<location filename="../../reader/services/taking_out.py"/>
<location filename="../../reader/services/under_way.py"/>
<location filename="../../reader/ui/commands/printing.py"/>
<location filename="../../reader/ui/commands/speaking.py"/>
<location filename="../../reader/ui/printing.py"/>
<source>Stopped.</source>
<translation>Тоқтатылды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Stopped: nothing was written.</source>
<translation>Тоқтатылды: ештеңе жазылған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>Stopped; everything is as it was.</source>
<translation>Тоқтатылды; бәрі бұрынғысынша.</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Struck out: in {version}</source>
<translation>Сызып тасталғаны: {version}</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Sun</source>
<translation>жс</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Sunday</source>
<translation>Жексенбі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Swap the two texts</source>
<translation>Екі мәтіннің орнын ауыстыру</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Switch it off</source>
<translation>Өшіріп қою</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Switch it on</source>
<translation>Қосу</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule</source>
<translation>Ережені қосу не өшіру</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule {name} off</source>
<translation>«{name}» ережесін өшіріп қою</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule {name} on</source>
<translation>«{name}» ережесін қосу</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Tab</source>
<comment>key</comment>
<translation>Tab</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag article note</source>
<translation>Мақала жазбасына тег қою</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag by a search no longer</source>
<translation>Іздеумен тег қоюды тоқтату</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag by rules</source>
<translation>Ережелер бойынша тег қою</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/tags.py"/>
<source>Tag highlight</source>
<translation>Ерекшелеуге тег қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Tag it …</source>
<translation>Үстелдегіге тег қою …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag nothing any more</source>
<translation>Енді ештеңеге тег қоймау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag only what comes in from now on</source>
<translation>Тек бұдан былай келетіндерге тег қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Tag the highlight …</source>
<translation>Ерекшелеуге тег қою …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Tag the line’s article …</source>
<translation>Жолдың мақаласына тег қою …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag this article</source>
<translation>Осы мақалаға тег қою</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag this highlight</source>
<translation>Осы ерекшелеуге тег қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Tag what is selected …</source>
<translation>Таңдалғанға тег қою …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tag what this search finds …</source>
<translation>Осы іздеу тапқандарға тег қою …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag what “{name}” finds</source>
<translation>«{name}» тапқандарына тег қою</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Tag {items}</source>
<translation>Тег қою: {items}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} article notes</source>
<translation><numerusform>{n} мақала жазбасына тег қою</numerusform><numerusform>{n} мақала жазбасына тег қою</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag {n} articles</source>
<translation><numerusform>{n} мақалаға тег қою</numerusform><numerusform>{n} мақалаға тег қою</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag {n} articles now</source>
<translation><numerusform>Қазір {n} мақалаға тег қою</numerusform><numerusform>Қазір {n} мақалаға тег қою</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag {n} articles now, and what comes in</source>
<translation><numerusform>Қазір {n} мақалаға және келетіндеріне тег қою</numerusform><numerusform>Қазір {n} мақалаға және келетіндеріне тег қою</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} highlights</source>
<translation><numerusform>{n} ерекшелеуге тег қою</numerusform><numerusform>{n} ерекшелеуге тег қою</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} highlights and notes</source>
<translation><numerusform>{n} ерекшелеу мен жазбаға тег қою</numerusform><numerusform>{n} ерекшелеу мен жазбаға тег қою</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}</source>
<translation>Тег қою: {tags}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags} on {n} articles</source>
<translation><numerusform>{n} мақалаға тег қою: {tags}</numerusform><numerusform>{n} мақалаға тег қою: {tags}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}; Untag {others}</source>
<translation>Тег қою: {tags}; алу: {others}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}; Untag {others} on {n} articles</source>
<translation><numerusform>{n} мақалаға тег қою: {tags}; алу: {others}</numerusform><numerusform>{n} мақалаға тег қою: {tags}; алу: {others}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag {tag} by a search</source>
<translation>Іздеумен «{tag}» тегін қою</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Tag …</source>
<translation>Тег қою …</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Tagged {tags}</source>
<translation>Қойылған тег: {tags}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>Tags</source>
<translation>Тегтер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Tags as Obsidian and other programs read them, without those that differ in case alone.</source>
<translation>Obsidian және басқа бағдарламалар оқитындай тегтер, тек әріп үлкендігімен ғана бөлектенетіндерсіз.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Tags that occur together</source>
<translation>Бірге кездесетін тегтер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tags that occur with it …</source>
<translation>Бірге кездесетін тегтер …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Tags, and notes on the article, stay with “{title}”.</source>
<translation>Тегтер мен мақаланың жазбалары «{title}» мақаласында қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take all of it over</source>
<translation>Бәрін алу</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Take back</source>
<translation>Себеттен қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take back an import …</source>
<translation>Импортты таңдап кері қайтару …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take back the change of a setting</source>
<translation>Баптау өзгерісін кері қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Take back which import?</source>
<translation>Қай импортты кері қайтару керек?</translation>
</message>
<message>
<location filename="../../reader/library/taking_back.py"/>
<source>Take back {said_label}</source>
<translation>Кері қайтару: {said_label}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Take back “{name}”</source>
<translation>«{name}» импортын кері қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a paragraph</source>
<translation>Таңдауға абзацты қосу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a sentence</source>
<translation>Таңдауға сөйлемді қосу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a word</source>
<translation>Таңдауға сөзді қосу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Take it</source>
<translation>Осыны алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Take it back</source>
<translation>Кері қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Take its number off</source>
<translation>Нөмірін алу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Take my data</source>
<translation>Деректерімді алып кету</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take my data …</source>
<translation>Деректерімді алып кету …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Take out of the outline</source>
<translation>Жоспардан шығарып тастау</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Take out of “{name}”</source>
<translation>«{name}» жоспарынан шығару</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take settings over</source>
<translation>Баптауларды алу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Take settings over from a file</source>
<translation>Баптауларды файлдан алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take settings over from a file …</source>
<translation>Баптауларды файлдан алу …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take settings over from {file}</source>
<translation>Баптауларды {file} файлынан алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take the change back</source>
<translation>Перне өзгерісін кері қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take this import back …</source>
<translation>Осы импортты кері қайтару …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take this key off</source>
<translation>Осы пернені алып тастау</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Take {n} back</source>
<translation><numerusform>{n} мақаланы себеттен қайтару</numerusform><numerusform>{n} мақаланы себеттен қайтару</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/outlines.py"/>
<source>Take {n} out of “{name}”</source>
<translation><numerusform>«{name}» жоспарынан {n} тармақты шығару</numerusform><numerusform>«{name}» жоспарынан {n} тармақты шығару</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Taken over. What was here before is in {file}.</source>
<translation>Алынды. Бұрын мұнда болғаны {file} файлында.</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Teal</source>
<translation>Көкшіл жасыл</translation>
</message>
<message>
<location filename="../../reader/ui/template_editor.py"/>
<source>Template</source>
<translation>Үлгі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Template {file}</source>
<translation>{file} үлгісі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>Templates</source>
<translation>Үлгілер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Ten minutes on the samples</source>
<translation>Сынама мақалалармен он минут</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Text</source>
<translation>Мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text alone</source>
<translation>Тек мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text as it was at first</source>
<translation>Мәтінді бастапқы күйіне қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Text beside the notes desk</source>
<translation>Жазбалар үстелінің қасындағы мәтін</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Text {n} pixels</source>
<translation><numerusform>Мәтін {n} пиксель</numerusform><numerusform>Мәтін {n} пиксель</numerusform></translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Texts cut off, without a title, with a highlight lost</source>
<translation>Қиылған, тақырыпсыз, ерекшелеуі жоғалған мәтіндер</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Texts of {title} and others are damaged: “Check the library” looks for them in the backups.</source>
<translation>{title} және басқа мақалалардың мәтіндері зақымдалған: «Кітапхананы тексеру» оларды сақтық көшірмелерден іздейді.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Texts of {title} are damaged: “Check the library” looks for them in the backups.</source>
<translation>{title} мақаласының мәтіндері зақымдалған: «Кітапхананы тексеру» оларды сақтық көшірмелерден іздейді.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>That cannot be done to this line, so it stays as it was.</source>
<translation>Бұл жолға олай істеуге болмайды, сондықтан ол бұрынғысынша қалды.</translation>
</message>
<message>
<location filename="../../reader/app.py"/>
<source>That could not be done: Postil met with an error of its own.</source>
<translation>Бұл орындалмады: Postil өзінің қатесіне тап болды.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>That was said of this line already.</source>
<translation>Бұл жол туралы солай айтылған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>That was the first change.</source>
<translation>Бұл бірінші өзгеріс еді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>That was the last change.</source>
<translation>Бұл соңғы өзгеріс еді.</translation>
</message>
<message>
<location filename="../../reader/ui/bulk.py"/>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>The act before this one is still under way.</source>
<translation>Алдыңғы әрекет әлі жүріп жатыр.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>The address is copied.</source>
<translation>Адресі көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>The archive is empty.

{archive|E} archives an article.</source>
<translation>Мұрағат бос.

{archive|E} мақаланы мұрағатқа салады.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The article</source>
<translation>Мақала</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The article list</source>
<translation>Мақалалар тізімі</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The article of the item, where there is room.</source>
<translation>Орын жетсе, тармақтың мақаласы көрсетіледі.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>The article that this is from is not in the library any more.</source>
<translation>Бұл тармақ алынған мақала енді кітапханада жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>The articles and highlights stay; {undo|Ctrl+Z} puts the tag back on them</source>
<translation>Мақалалар мен ерекшелеулер қалады; {undo|Ctrl+Z} тегті оларға қайта қояды</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>The backup of {when} is damaged: it is not counted as one any more.</source>
<translation>Сақтық көшірме ({when}) зақымдалған: ол енді сақтық көшірмеге саналмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>The backup of {when} is whole, byte for byte.</source>
<translation>Сақтық көшірме ({when}) байтпа-байт бүтін.</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>The backup was stopped; the earlier ones are as they were.</source>
<translation>Сақтық көшірме жасау тоқтатылды; бұрынғылары сол қалпында.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The backups</source>
<translation>Сақтық көшірмелер</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>The best matches are found: {best_match|Shift+F} shows them.</source>
<translation>Ең сәйкестері табылды: {best_match|Shift+F} көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The bottom line teaches the keys of where you are.</source>
<translation>Төменгі жолақ тұрған жеріңіздің пернелерін үйретеді.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>The bytes of {name} are damaged: restore a backup of the library.</source>
<translation>{name} байттары зақымдалған: кітапхананың сақтық көшірмесін қалпына келтіріңіз.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The capture and the bytes in it, half open, of a highlight or a capture: a.txt, bytes 10-42.</source>
<translation>Ерекшелеудің не түсірілімнің файлы мен ондағы байттары, соңғысы кірмейді: a.txt, bytes 10-42.</translation>
</message>
<message>
<location filename="../../reader/ui/raw.py"/>
<source>The capture as it was imported</source>
<translation>Импортталған күйіндегі түсірілім</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<location filename="../../reader/ui/commands/leading.py"/>
<source>The capture does not say where this article stands on the web.</source>
<translation>Түсірілім бұл мақаланың вебте қайда тұрғанын айтпайды.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The caret in the text</source>
<translation>Мәтіндегі каретка</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The caret selects nothing.</source>
<translation>Каретка ештеңе таңдамаған.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The changes</source>
<translation>Өзгерістер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The check of the library</source>
<translation>Кітапхананы тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The concordance</source>
<translation>Конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The concordance is not open.</source>
<translation>Конкорданс ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>The damaged library is kept as {file}.</source>
<translation>Зақымдалған кітапхана {file} ретінде сақталды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The desk is sorted: {order}.</source>
<translation>Үстелдің реті: {order}.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The desk of highlights and notes</source>
<translation>Ерекшелеулер мен жазбалар үстелі</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The desk of highlights and notes is not open.</source>
<translation>Ерекшелеулер мен жазбалар үстелі ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The desk stands {arranged}.</source>
<translation>Үстелдің айдарлары: {arranged}.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>The encoding is not known; ISO 8859-1 was assumed.</source>
<translation>Кодтауы белгісіз; ISO 8859-1 деп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The export</source>
<translation>Экспорт</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/insight.py"/>
<source>The figures are copied as CSV: {n} lines.</source>
<translation><numerusform>Сандар CSV түрінде көшіріп алынды: {n} жол.</numerusform><numerusform>Сандар CSV түрінде көшіріп алынды: {n} жол.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_table.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>The figures as a table</source>
<translation>Сандар кесте түрінде</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The first of the timeline</source>
<translation>Уақыт шкаласының басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The first page</source>
<translation>Бірінші бет</translation>
</message>
<message>
<location filename="../../reader/ui/export_pages.py"/>
<source>The first pages</source>
<translation>Алғашқы беттер</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is damaged again, and no text is: {reindex|Ctrl+F9} makes it anew.</source>
<translation>Толық мәтінді индекс қайтадан зақымдалған, ал мәтіндердің бәрі бүтін: {reindex|Ctrl+F9} оны қайта құрады.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is left half made.</source>
<translation>Толық мәтінді индекс жартылай құрылып қалды.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is made anew ({why}); your texts are whole.</source>
<translation>Толық мәтінді индекс қайта құрылуда ({why}); мәтіндеріңіз бүтін.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is whole again.</source>
<translation>Толық мәтінді индекс қайтадан бүтін.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>The full-text index of {path} is damaged ({detail}), and no text is: the window makes it anew; then try again, or restore a backup.</source>
<translation>{path} кітапханасының толық мәтінді индексі зақымдалған ({detail}), ал мәтіндердің бәрі бүтін: терезе индексті қайта құрады; содан кейін қайталап көріңіз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The highlight</source>
<translation>Ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>The highlight that this link names was removed; this is its article.</source>
<translation>Бұл сілтеме атаған ерекшелеу алып тасталған; мынау — оның мақаласы.</translation>
</message>
<message>
<location filename="../../reader/ui/standing.py"/>
<source>The highlight was removed; the article is open.</source>
<translation>Ерекшелеу алып тасталған; мақала ашылды.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The id of a highlight or an article as a UUID, which is what it is nearly always.</source>
<translation>Ерекшелеу не мақала идентификаторы UUID түрінде, ол көбіне солай болады да.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>The import is still under way; its report comes at its end.</source>
<translation>Импорт әлі жүріп жатыр; есебі ол аяқталғанда көрсетіледі.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>The import is taken back: {n} articles removed.</source>
<translation><numerusform>Импорт кері қайтарылды: {n} мақала алып тасталды.</numerusform><numerusform>Импорт кері қайтарылды: {n} мақала алып тасталды.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The import report</source>
<translation>Импорт есебі</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The key of an article: who wrote it or where it stood, the year, a word of the title, and a token.</source>
<translation>Мақаланың кілті: кім жазғаны не қайда тұрғаны, жылы, тақырыптың бір сөзі және айырым белгісі.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The keys of all actions</source>
<translation>Барлық әрекеттердің пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>The larger the square where the line of one tag meets the column of another, the more articles carry both. Tags that are often together stand near each other.</source>
<translation>Бір тегтің жолы екіншісінің бағанымен қиылысқан шаршы неғұрлым үлкен болса, екеуі де тұрған мақала соғұрлым көп. Жиі бірге кездесетін тегтер қатар тұрады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>The last change is taken back.</source>
<translation>Соңғы өзгеріс кері қайтарылды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The last of the timeline</source>
<translation>Уақыт шкаласының соңы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The last page</source>
<translation>Соңғы бет</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>The library is back as of {when}.</source>
<translation>Кітапхана мына уақыттағы күйіне қайтарылды: {when}.</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>The library is open to read only, so none is made.</source>
<translation>Кітапхана тек оқуға ашылған, сондықтан жасалмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>The library is open to read only; {salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>Кітапхана тек оқуға ашылған; {salvage_library|S} оқуға келетіннің бәрін жаңа кітапханаға оқып алады, {go_backups|G J} сақтық көшірмелерді көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>The list of files is copied.</source>
<translation>Файлдар тізімі көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The manual</source>
<translation>Нұсқаулық</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The manual is not open.</source>
<translation>Нұсқаулық ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The name of a highlight's place in a page.</source>
<translation>Ерекшелеудің беттегі орнының аты.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>The next article</source>
<translation>Келесі мақала</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>The next sentence</source>
<translation>Келесі сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>The note is in the library now.</source>
<translation>Жазба енді кітапханада.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>The note on the article is copied.</source>
<translation>Мақалаға жазылған жазба көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The notes</source>
<translation>Жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_sample.py"/>
<source>The open article, as the settings have it</source>
<translation>Ашық мақала, баптаулардағыдай</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>The other captures stay as they are.</source>
<translation>Басқа түсірілімдер сол қалпында қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The outline</source>
<translation>Жоспар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>The outline is copied as Markdown.</source>
<translation>Жоспар Markdown түрінде көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>The outline “{name}” was deleted; undo brings it back.</source>
<translation>«{name}» жоспары өшірілген; болдырмау оны қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/helping.py"/>
<source>The page is copied.</source>
<translation>Бет көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>The page says of itself that it is an article</source>
<translation>Бет өзін мақала деп атайды</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>The page {file} of the manual cannot be read ({why}); install Postil anew.</source>
<translation>Нұсқаулықтың {file} беті оқылмады ({why}); Postil бағдарламасын қайта орнатыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>The pages</source>
<translation>Беттер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>The pages are written to {file}</source>
<translation>Беттер {file} файлына жазылды</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The pages to be printed</source>
<translation>Басып шығарылатын беттер</translation>
</message>
<message>
<location filename="../../reader/ui/insight_files.py"/>
<source>The picture is written to {file}</source>
<translation>Сурет {file} файлына жазылды</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The pictures of the library</source>
<translation>Кітапхана суреттері</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>The pictures of the library are not open.</source>
<translation>Кітапхана суреттері ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/services/processes.py"/>
<source>The process that {work} could not be started ({why}); close other programs.</source>
<translation>«{work}» процесі іске қосылмады ({why}); басқа бағдарламаларды жабыңыз.</translation>
</message>
<message>
<location filename="../../reader/services/processes.py"/>
<source>The process that {work} does not stay alive; start Postil again.</source>
<translation>«{work}» процесі өше береді; Postil бағдарламасын қайта іске қосыңыз.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The properties of an article, or of several and their name, between lines of ---; for the very top.</source>
<translation>Бір мақаланың, не бірнешеуінің және олардың атауының қасиеттері, --- жолдарының арасында; ең басына арналған.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The related articles</source>
<translation>Байланысты мақалалар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<location filename="../../reader/ui/faults.py"/>
<source>The report is copied.</source>
<translation>Есеп көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>The report names places in the program, versions and counts, and nothing that you read or wrote. It goes nowhere by itself: copy it to send it.</source>
<translation>Есепте бағдарламадағы орындар, нұсқалар мен сандар ғана аталады, оқыған не жазған ештеңеңіз жоқ. Ол өздігінен ешқайда кетпейді: жіберу үшін көшіріп алыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The review</source>
<translation>Тексеру</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>The same article</source>
<translation>Бұл сол мақаланың өзі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same article …</source>
<translation>Бұл сол мақаланың өзі …</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The same words on pages; a browser shows one long page, with links.</source>
<translation>Сол сөздер беттерде; браузер сілтемелері бар бір ұзын бетті көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The same words on pages; a word processor has its own, with the notes as comments.</source>
<translation>Сол сөздер беттерде; мәтіндік процессордың өз беттері бар, жазбалар — пікірлер.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same words too</source>
<translation>Өзгермеген сөздерді де көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>The samples are removed. {undo|Ctrl+Z} brings them back.</source>
<translation>Сынама мақалалар алып тасталды. {undo|Ctrl+Z} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>The search “{name}” is deleted. {undo|Ctrl+Z} brings it back.</source>
<translation>«{name}» іздеуі өшірілді. {undo|Ctrl+Z} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>The second index in {folder} could not be written ({error}): make room or let the folder be written; until then the library's own index answers.</source>
<translation>{folder} бумасындағы екінші индекс жазылмады ({error}): орын босатыңыз немесе бумаға жазуға рұқсат беріңіз; оған дейін кітапхананың өз индексі жауап береді.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>The second index is made and answers from now on.</source>
<translation>Екінші индекс жасалды, бұдан былай сол жауап береді.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>The second index needs tantivy, which is missing; add it by pip install "postil[bigsearch]". Until then the library's own index answers.</source>
<translation>Екінші индекске tantivy керек, бірақ ол жоқ; мынамен қосыңыз: pip install "postil[bigsearch]". Оған дейін кітапхананың өз индексі жауап береді.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>The selected article</source>
<translation>Таңдалған мақала</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The settings</source>
<translation>Баптаулар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>The settings are not open.</source>
<translation>Баптаулар ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The source pane</source>
<translation>Дереккөздер панелі</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>The template {file} cannot be read ({reason}); choose another one.</source>
<translation>{file} үлгісі оқылмады ({reason}); басқасын таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} cannot be read ({reason}); look whether it is there.</source>
<translation>{path} үлгісі оқылмады ({reason}); оның бар-жоғын қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} cannot be written ({why}); look at its folder and the disk.</source>
<translation>{path} үлгісі жазылмады ({why}); бумасын және дискіні қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} is larger than {kilobytes} KB; a template is text written by hand.</source>
<translation>{path} үлгісі {kilobytes} КБ-тан үлкен; үлгі — қолмен жазылған мәтін.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} is not UTF-8; save it so where it was written.</source>
<translation>{path} үлгісі UTF-8 емес; оны жазылған жерінде солай сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} was changed by another program meanwhile.</source>
<translation>{path} үлгісін осы арада басқа бағдарлама өзгертті.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The templates</source>
<translation>Үлгілер</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The text</source>
<translation>Мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>The text alone. {focus_mode|F9} brings the rest back.</source>
<translation>Тек мәтін. {focus_mode|F9} қалғанын қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>The text as it was captured.</source>
<translation>Мәтін түсірілген күйінде.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>The text begins here.</source>
<translation>Мәтін осы жерден басталады.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>The text beside the desk</source>
<translation>Үстелдің қасындағы мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<location filename="../../reader/ui/speaking.py"/>
<source>The text ends here.</source>
<translation>Мәтін осы жерде аяқталады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The text is shown beside the items where the window is wider.</source>
<translation>Мәтін тармақтардың қасында терезе кеңірек болғанда көрсетіледі.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>The text it was made on, and back</source>
<translation>Ерекшелеу жасалған мәтінге және кері</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/standing.py"/>
<source>The text it was made on: {text_it_was_made_on|Ctrl+Shift+V} goes back.</source>
<translation>Ерекшелеу жасалған мәтін: {text_it_was_made_on|Ctrl+Shift+V} кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/desk_preview.py"/>
<source>The text of the item</source>
<translation>Тармақтың мәтіні</translation>
</message>
<message>
<location filename="../../reader/ui/related_preview.py"/>
<source>The text of the related article</source>
<translation>Байланысты мақаланың мәтіні</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>The text of “{title}” from {file} is damaged: restore a backup of the library, or export it as it is and import {file} again.</source>
<translation>«{title}» мақаласының {file} файлындағы мәтіні зақымдалған: кітапхананың сақтық көшірмесін қалпына келтіріңіз немесе сол қалпында экспорттап, {file} файлын қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>The text was encoded twice, as UTF-8 taken for {encoding}; it is shown as meant.</source>
<translation>Мәтін екі рет кодталған: UTF-8 мәтіні {encoding} деп алынған; ол дұрыс күйінде көрсетіледі.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The text, with highlights in it and notes as comments</source>
<translation>Мәтіні, ішінде ерекшелеулер, жазбалары пікірлер түрінде</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The timeline is not open.</source>
<translation>Уақыт шкаласы ашылмаған.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The title of an article for a heading of Markdown; the words that stand in for one in italics.</source>
<translation>Markdown айдарына арналған мақала тақырыбы; орнына тұрған сөздер көлбеу болады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>The trash is empty.</source>
<translation>Себет бос.</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>The voice failed ({why}); see whether the system can speak.</source>
<translation>Дауыс істемей қалды ({why}); жүйенің сөйлей алатынын қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/speaking.py"/>
<source>The voice speaks at {rate} of -10 to +10.</source>
<translation>Дауыс жылдамдығы: {rate} (-10 және +10 аралығында).</translation>
</message>
<message>
<location filename="../../reader/ui/watching.py"/>
<source>The watched folder {folder} cannot be read ({why}); Postil looks again every minute.</source>
<translation>Бақыланатын {folder} бумасы оқылмады ({why}); Postil әр минут сайын қайта қарайды.</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>The whole library</source>
<translation>Бүкіл кітапхана</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The whole library with its captures, to take away</source>
<translation>Түсірілімдерімен қоса бүкіл кітапхана, алып кетуге</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>The window met with an error of its own and did not do it; it shows a report.</source>
<translation>Терезе өз қатесіне тап болып, мұны орындамады; ол есебін көрсетіп тұр.</translation>
</message>
<message>
<location filename="../../reader/services/requests.py"/>
<source>The window of {library} was closed before it had answered; do it again.</source>
<translation>{library} терезесі жауап бермей жабылды; қайталаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>The window that is open knows no command “{command}”.</source>
<translation>Ашық тұрған терезе «{command}» деген пәрменді білмейді.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The words</source>
<translation>Сөздер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/helping.py"/>
<source>The words are copied.</source>
<translation>Сөздер көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>The words are in the library now.</source>
<translation>Сөздер енді кітапханада.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>The words of this line stand in no highlight.</source>
<translation>Бұл жолдың сөздері ешбір ерекшелеуде тұрған жоқ.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>The words one after another</source>
<translation>Бірінен кейін бірі тұрған сөздер</translation>
</message>
<message>
<location filename="../../reader/services/annotating.py"/>
<source>The words “{words}” are not in “{heading}”; copy them from the text that “show” prints.</source>
<translation>«{heading}» мақаласында «{words}» деген сөздер жоқ; оларды «show» шығарған мәтіннен көшіріп алыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>The {count} selected articles</source>
<translation>Таңдалған {count} мақала</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Theme</source>
<translation>Тема</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Theme …</source>
<translation>Тема …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Theme: {theme}.</source>
<translation>Тема: {theme}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>There are no samples in this library.</source>
<translation>Бұл кітапханада сынама мақалалар жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>There is a search “{name}” already; choose another name.</source>
<translation>«{name}» деген іздеу бұрыннан бар; басқа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>There is a template called “{new}” already; choose another name.</source>
<translation>«{new}» деген үлгі бұрыннан бар; басқа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>There is an export “{name}” already; choose another name.</source>
<translation>«{name}» деген экспорт бұрыннан бар; басқа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>There is an outline “{name}” already; give this one another name.</source>
<translation>«{name}» деген жоспар бұрыннан бар; мұнысына басқа ат беріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>There is no article here.</source>
<translation>Мұнда мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/timeline.py"/>
<source>There is no article then.</source>
<translation>Ол кезде мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>There is no article to make it of.</source>
<translation>Нәтиже шығаратын мақала жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no article “{id}” in this library; see the ids with “list”.</source>
<translation>Бұл кітапханада «{id}» деген мақала жоқ; идентификаторларды «list» пәрменімен қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no backup yet.</source>
<translation>Әзірге сақтық көшірме жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup yet; none comes by itself. {make_backup|N} makes one now.</source>
<translation>Әзірге сақтық көшірме жоқ; өздігінен жасалмайды. {make_backup|N} қазір жасайды.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup yet; one comes by itself every {n} minutes of use. {make_backup|N} makes one now.</source>
<translation><numerusform>Әзірге сақтық көшірме жоқ; пайдаланудың әр {n} минуты сайын өздігінен жасалады. {make_backup|N} қазір жасайды.</numerusform><numerusform>Әзірге сақтық көшірме жоқ; пайдаланудың әр {n} минуты сайын өздігінен жасалады. {make_backup|N} қазір жасайды.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup. The library is open to read only, so none is made.</source>
<translation>Сақтық көшірме жоқ. Кітапхана тек оқуға ашылған, сондықтан жасалмайды.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>There is no capture in {folder}; save pages as text or HTML files there.</source>
<translation>{folder} бумасында түсірілім жоқ; беттерді сонда мәтін не HTML файлы етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no capture “{id}” in this library; see the ids with “list”.</source>
<translation>Бұл кітапханада «{id}» деген түсірілім жоқ; идентификаторларды «list» пәрменімен қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no caret in the text.</source>
<translation>Мәтінде каретка жоқ.</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>There is no format “{format}”; there is {formats}.</source>
<translation>«{format}» деген пішім жоқ; барлары: {formats}.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no highlight “{id}” in this library; see the ids with “list”.</source>
<translation>Бұл кітапханада «{id}» деген ерекшелеу жоқ; идентификаторларды «list» пәрменімен қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>There is no import to take back.</source>
<translation>Кері қайтаратын импорт жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>There is no library at {library} any more, or an empty file: restore a backup of it, or take {folder} elsewhere to begin a new one.</source>
<translation>{library} орнында енді кітапхана жоқ немесе файл бос: сақтық көшірмесін қалпына келтіріңіз немесе жаңасын бастау үшін {folder} бумасын басқа жерге апарыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>There is no library at {library}; check the name, or import something to begin one there.</source>
<translation>{library} деген кітапхана жоқ; атын тексеріңіз немесе сол жерде жаңасын бастау үшін бірдеңе импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/outline_rows.py"/>
<source>There is no note on this article; write one first.</source>
<translation>Бұл мақалада жазба жоқ; алдымен жазыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>There is no other version to compare with.</source>
<translation>Салыстыратын басқа нұсқа жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>There is no outline yet.

{new_outline|Ctrl+N} makes one, {new_paragraph|N} begins a paragraph in the first.
In a text {add_to_outline|Shift+Return} puts the highlight into one.</source>
<translation>Әзірге жоспар жоқ.

{new_outline|Ctrl+N} жоспар жасайды, {new_paragraph|N} біріншісінде абзац бастайды.
Мәтінде {add_to_outline|Shift+Return} ерекшелеуді жоспарға қосады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>There is no outline yet: {new_outline|Ctrl+N} makes one.</source>
<translation>Әзірге жоспар жоқ: {new_outline|Ctrl+N} жасайды.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no outline “{id}” in this library; see the ids with “list”.</source>
<translation>Бұл кітапханада «{id}» деген жоспар жоқ; идентификаторларды «list» пәрменімен қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>There is no page “{asked}” in the manual; there is {names}, and all.</source>
<translation>Нұсқаулықта «{asked}» деген бет жоқ; барлары: {names} және all.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>There is no setting {name} here.</source>
<translation>Мұнда {name} деген баптау жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>There is no such file as {backup}; name the backup to restore.</source>
<translation>{backup} деген файл жоқ; қалпына келтірілетін сақтық көшірмені атаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>There is no such file as {library}; name the library to salvage.</source>
<translation>{library} деген файл жоқ; құтқарылатын кітапхананы атаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>There is no such format.</source>
<translation>Мұндай пішім жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>There is no tag “{name}”; it may have been renamed.</source>
<translation>«{name}» деген тег жоқ; аты өзгертілген болуы мүмкін.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no template yet.</source>
<translation>Әзірге үлгі жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no version “{id}” in this library; see the ids with “list”.</source>
<translation>Бұл кітапханада «{id}» деген нұсқа жоқ; идентификаторларды «list» пәрменімен қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>There is no way on in this direction.</source>
<translation>Бұл бағытта әрі жол жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>There is nothing in the outline to copy.</source>
<translation>Жоспарда көшіріп алатын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>There is nothing in this picture yet.</source>
<translation>Бұл суретте әзірге ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing that could be set right.</source>
<translation>Түзетуге келетін ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>There is nothing to copy: no highlight and no note is on this article.</source>
<translation>Көшіріп алатын ештеңе жоқ: бұл мақалада ерекшелеу де, жазба да жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing to do again.</source>
<translation>Қайталайтын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>There is nothing to import in what was copied.</source>
<translation>Көшірілгенде импорттайтын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>There is nothing to read on this page.</source>
<translation>Бұл бетте оқитын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>There is nothing to save: type what to look for first.</source>
<translation>Сақтайтын ештеңе жоқ: алдымен не іздейтініңізді теріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing to undo.</source>
<translation>Болдырмайтын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>These articles are no longer in the library.</source>
<translation>Бұл мақалалар енді кітапханада жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>These five are enough to begin with. {palette|Ctrl+K} finds everything else.</source>
<translation>Бастауға осы бесеуі жетеді. Қалғанының бәрін {palette|Ctrl+K} табады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>They are in the trash. {undo|Ctrl+Z} brings them back.</source>
<translation>Олар себетте. {undo|Ctrl+Z} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>They came in with other files; {take_back|Ctrl+Shift+X} takes that whole import back.</source>
<translation>Олар басқа файлдармен бірге келген; {take_back|Ctrl+Shift+X} сол импортты тұтас кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>This article</source>
<translation>Осы мақала</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>This article has no links that were kept.</source>
<translation>Бұл мақалада сақталған сілтемелер жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>This article has one version.</source>
<translation>Бұл мақаланың бір нұсқасы бар.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_model.py"/>
<source>This article is no longer in the library</source>
<translation>Бұл мақала енді кітапханада жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/session.py"/>
<source>This article is not in the library any more.</source>
<translation>Бұл мақала енді кітапханада жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>This article was thrown away, and its days in the trash are over.</source>
<translation>Бұл мақала себетке тасталған, оның себетте жататын күндері өтіп кеткен.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>This backup is damaged; take another one, or {verify_backup|V} looks at it again.</source>
<translation>Бұл сақтық көшірме зақымдалған; басқасын алыңыз, немесе {verify_backup|V} оны қайта қарайды.</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>This capture does not show the article; choose one of those that do.</source>
<translation>Бұл түсірілім мақаланы көрсетпейді; көрсететіндерінің бірін таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>This capture is not in the library; import its file again.</source>
<translation>Бұл түсірілім кітапханада жоқ; файлын қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>This export is not kept; {keep_export|U} keeps it.</source>
<translation>Бұл экспорт сақталмаған; {keep_export|U} сақтайды.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>This export was deleted; undo brings it back.</source>
<translation>Бұл экспорт өшірілген; болдырмау оны қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>This file brought no article.</source>
<translation>Бұл файлдан мақала шықпады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>This highlight was made on the text that is open.</source>
<translation>Бұл ерекшелеу ашық тұрған мәтінде жасалған.</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>This highlight was removed; undo brings it back.</source>
<translation>Бұл ерекшелеу алып тасталған; болдырмау оны қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>This import has been taken back already.</source>
<translation>Бұл импорт бұрын кері қайтарылған.</translation>
</message>
<message>
<location filename="../../reader/library/batches.py"/>
<source>This import is not in the library, or it was taken back already.</source>
<translation>Бұл импорт кітапханада жоқ немесе бұрын кері қайтарылған.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>This is highlighted already: {line_remove|Del} removes it.</source>
<translation>Бұл ерекшеленіп тұр: {line_remove|Del} алып тастайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>This is highlighted already: {remove_highlight|Del} removes it.</source>
<translation>Бұл ерекшеленіп тұр: {remove_highlight|Del} алып тастайды.</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>This is in the outline no more; undo brings it back.</source>
<translation>Бұл енді жоспарда жоқ; болдырмау оны қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>This is no address that Postil opens: {address}</source>
<translation>Postil мұндай адресті ашпайды: {address}</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>This is no link to an article of Postil: {address}</source>
<translation>Бұл Postil мақаласына сілтеме емес: {address}</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>This is not in the trash any more: it was brought back, or it has gone for good.</source>
<translation>Бұл енді себетте жоқ: қайтарылған немесе біржола кеткен.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>This is removed: {desk_remove|Del} brings it back.</source>
<translation>Бұл алып тасталған: {desk_remove|Del} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>This is the first article: there is none before it to join.</source>
<translation>Бұл — бірінші мақала: алдында біріктіретін ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This is the last paragraph.</source>
<translation>Бұл — соңғы абзац.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>This library cannot be opened</source>
<translation>Бұл кітапхана ашылмайды</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>This library is damaged ({why}).</source>
<translation>Бұл кітапхана зақымдалған ({why}).</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>This library is damaged. Until it is mended no backup is made of it, and none of these is thrown away. {go_doctor|G N} mends what can be, {restore_backup|R} puts one in its place.</source>
<translation>Бұл кітапхана зақымдалған. Түзетілмейінше одан сақтық көшірме жасалмайды және мыналардың бірде-біреуі өшірілмейді. {go_doctor|G N} түзетуге келетінін түзетеді, {restore_backup|R} орнына біреуін қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>This library is open to read only, so nothing can be imported into it.</source>
<translation>Бұл кітапхана тек оқуға ашылған, сондықтан оған ештеңе импорттауға болмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>This library is open to read only, so nothing in it can be changed.</source>
<translation>Бұл кітапхана тек оқуға ашылған, сондықтан ондағы ештеңені өзгертуге болмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a caption</source>
<translation>Бұл жол — түсіндірме жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a credit</source>
<translation>Бұл жол — сурет авторы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a title</source>
<translation>Бұл жол — тақырып</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is body</source>
<translation>Бұл жол — мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>This line is in no article, so there is nothing to join; B makes it body.</source>
<translation>Бұл жол ешбір мақалада емес, сондықтан біріктіретін ештеңе жоқ; B оны мәтін етеді.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is noise</source>
<translation>Бұл жол — шу</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>This list</source>
<translation>Осы тізім</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>This note has no link.</source>
<translation>Бұл жазбада сілтеме жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>This one is opened by {choose_value|Return}.</source>
<translation>Мұны {choose_value|Return} ашады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>This picture has no stretches of time.</source>
<translation>Бұл суретте уақыт кезеңдері жоқ.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>This search was deleted; undo brings it back.</source>
<translation>Бұл іздеу өшірілген; болдырмау оны қайтарады.</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>This source is no longer in the library.</source>
<translation>Бұл дереккөз енді кітапханада жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>This was removed from its article, so no note can be written on it.</source>
<translation>Бұл мақаласынан алып тасталған, сондықтан оған жазба жазуға болмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the first card.</source>
<translation>Бұл бірінші карточка еді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the first highlight.</source>
<translation>Бұл бірінші ерекшелеу еді.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>This was the first place found.</source>
<translation>Бұл бірінші табылған жер еді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the last card.</source>
<translation>Бұл соңғы карточка еді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the last highlight.</source>
<translation>Бұл соңғы ерекшелеу еді.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>This was the last place that was found.</source>
<translation>Бұл соңғы табылған жер еді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>This year</source>
<translation>Биыл</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>Those with a tick change, when you take it. Notes and highlights stay: they are found again in the new texts.</source>
<translation>Алсаңыз, құсбелгі қойылғандары өзгереді. Жазбалар мен ерекшелеулер қалады: олар жаңа мәтіндерден қайта табылады.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Throw away</source>
<translation>Себетке тастау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>Throw that away too</source>
<translation>Оларды да себетке тастау</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Throw {n} away</source>
<translation><numerusform>{n} мақаланы себетке тастау</numerusform><numerusform>{n} мақаланы себетке тастау</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Thrown away</source>
<translation>Себет</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Thrown away</source>
<comment>place</comment>
<translation>Себет</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Thrown away. {undo|Ctrl+Z} brings it back with its notes.</source>
<translation>Себетке тасталды. {undo|Ctrl+Z} жазбаларымен бірге қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Thu</source>
<translation>бс</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Thursday</source>
<translation>Бейсенбі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<location filename="../../reader/ui/timeline.py"/>
<source>Timeline</source>
<translation>Уақыт шкаласы</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Timeline: {place}</source>
<translation>Уақыт шкаласы: {place}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Title and source are copied; the capture does not say where the article stands on the web.</source>
<translation>Тақырыбы мен дереккөзі көшіріп алынды; түсірілім мақаланың вебте қайда тұрғанын айтпайды.</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>To read aloud Postil needs QtTextToSpeech, which is missing; add it by pip install "postil[speech]".</source>
<translation>Дауыстап оқу үшін QtTextToSpeech керек, бірақ ол жоқ; мынамен қосыңыз: pip install "postil[speech]".</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>To read aloud Postil needs a voice of the system; add one, on Debian the package speech-dispatcher.</source>
<translation>Дауыстап оқу үшін жүйенің дауысы керек; оны қосыңыз, Debian жүйесінде ол — speech-dispatcher дестесі.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>To review</source>
<translation>Тексеруге</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the articles</source>
<translation>Мақалаларға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the notes</source>
<translation>Жазбаларға</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>To the other end</source>
<translation>Екінші шетіне өту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the sources</source>
<translation>Дереккөздерге</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the text</source>
<translation>Мәтінге</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/headings.py"/>
<source>Today</source>
<translation>Бүгін</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Together</source>
<translation>Бірге</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Told apart. “The same article” puts them together again.</source>
<translation>Бөлек шығарылды. «Бұл сол мақаланың өзі» оларды қайта біріктіреді.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Top of the concordance</source>
<translation>Конкорданстың басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Top of the desk</source>
<translation>Үстелдің басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Top of the page</source>
<translation>Беттің басы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Try it on other articles</source>
<translation>Басқа мақалаларда сынау</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Tue</source>
<translation>сс</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Tuesday</source>
<translation>Сейсенбі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it blue</source>
<translation>Көкке бояу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it green</source>
<translation>Жасылға бояу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it pink</source>
<translation>Қызғылтқа бояу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it purple</source>
<translation>Күлгінге бояу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it yellow</source>
<translation>Сарыға бояу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Two versions are compared in two columns.</source>
<translation>Екі нұсқа екі бағанда салыстырылады.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>Type a word, a “phrase” or the beginning of a word*:
each place where it stands becomes a line.

source: tag: before: after: choose the articles.</source>
<translation>Сөз, «тіркес» немесе сөздің басын* теріңіз:
ол тұрған әр жер жеке жол болады.

source: tag: before: after: мақалаларды таңдайды.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Type the letters to copy the address. Esc leaves.</source>
<translation>Адресін көшіріп алу үшін әріптерін теріңіз. Esc шығарады.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Type the letters to follow a link, Y to copy its address. Esc leaves.</source>
<translation>Сілтемемен өту үшін әріптерін, адресін көшіріп алу үшін Y теріңіз. Esc шығарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Typeface</source>
<translation>Қаріп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Typeface …</source>
<translation>Қаріп …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Typeface: {face}.</source>
<translation>Қаріп: {face}.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Unarchive</source>
<translation>Мұрағаттан шығару</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Unarchive {n}</source>
<translation><numerusform>{n} мақаланы мұрағаттан шығару</numerusform><numerusform>{n} мақаланы мұрағаттан шығару</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Under 2 minutes</source>
<translation>2 минуттан аз</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Under headings</source>
<translation>Айдарлармен</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Under headings.</source>
<translation>Айдарлармен.</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Underlined: in {version}</source>
<translation>Асты сызылғаны: {version}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo</source>
<translation>Болдырмау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undo back to before</source>
<translation>Мынадан бұрынғы күйге қайту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo history …</source>
<translation>Әрекеттер тарихы …</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Undo: {act}</source>
<translation>Болдырмау: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: do again as far as</source>
<translation>Кері қайтарылған: мынаған дейін қайталау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: {act}</source>
<translation>Кері қайтарылды: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: {act}, in {article}</source>
<translation>Кері қайтарылды: {act}, {article} мақаласында</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Unfold</source>
<translation>Жаю</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold all tags</source>
<translation>Барлық тегтерді жаю</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold the tag</source>
<translation>Тегті жаю</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Unpin search {name}</source>
<translation>«{name}» іздеуін босату</translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Unpin {name}</source>
<translation>«{name}» тегін босату</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Unread</source>
<translation>Оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Unread</source>
<comment>articles</comment>
<translation>Оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Unread</source>
<comment>place</comment>
<translation>Оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Unread</source>
<comment>state</comment>
<translation>Оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Unread, and on to the next</source>
<translation>Оқылмаған етіп, келесіге өту</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Unstar</source>
<translation>Жұлдызшаны алу</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Unstar {n}</source>
<translation><numerusform>{n} мақаланың жұлдызшасын алу</numerusform><numerusform>{n} мақаланың жұлдызшасын алу</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Untag {tags}</source>
<translation>Тегті алу: {tags}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Untag {tags} on {n} articles</source>
<translation><numerusform>{n} мақаладан тегті алу: {tags}</numerusform><numerusform>{n} мақаладан тегті алу: {tags}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/starting.py"/>
<source>Until then it is open to read only.</source>
<translation>Оған дейін ол тек оқуға ашылады.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Up</source>
<comment>key</comment>
<translation>Жоғары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Up in the manual</source>
<translation>Нұсқаулықта жоғары</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Version {version} belongs to another article; see this one's versions with “show”.</source>
<translation>{version} нұсқасы басқа мақаланікі; осы мақаланың нұсқаларын «show» пәрменімен қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Versions beside each other</source>
<translation>Нұсқалар қатар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>View</source>
<translation>Көрініс</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>W3C Web Annotation, for other programs</source>
<translation>W3C Web Annotation, басқа бағдарламаларға</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>W3C Web Annotations (JSON-LD)</source>
<translation>W3C Web Annotations аннотациялары (JSON-LD)</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch</source>
<translation>Бақылау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Watch a folder for captures</source>
<translation>Түсірілімдер түсетін буманы бақылау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Watch a folder …</source>
<translation>Буманы бақылау …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Watch for this search</source>
<translation>Осы іздеуді бақылау</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch for {name}</source>
<translation>«{name}» іздеуін бақылау</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch for {name} no longer</source>
<translation>«{name}» іздеуін бақыламау</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Watched folder</source>
<translation>Бақыланатын бума</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Watched: {query}</source>
<translation>Бақыланады: {query}</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Web page (HTML)</source>
<translation>Веб-бет (HTML)</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Wed</source>
<translation>ср</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Wednesday</source>
<translation>Сәрсенбі</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Week by week</source>
<translation>Апта сайын</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What a new highlight is coloured with.</source>
<translation>Жаңа ерекшелеудің қандай түспен жасалатыны.</translation>
</message>
<message>
<location filename="../../reader/ui/template_words.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>What a template can use</source>
<translation>Үлгіде пайдалануға болатындар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What all take at most; the two newest stay.</source>
<translation>Бәрінің ең көп алатын орны; ең жаңа екеуі қалады.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What arrives in it is imported by itself.</source>
<translation>Оған түскен файл өздігінен импортталады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>What arrives in {folder} is imported by itself.</source>
<translation>{folder} бумасына түскені өздігінен импортталады.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What articles are set in: the faces installed here.</source>
<translation>Мақалалар терілетін қаріп: осы жерде орнатылғандары.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What can be done with words</source>
<translation>Сөздермен не істеуге болады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>What can be searched …</source>
<translation>Не іздеуге болады …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/finding.py"/>
<source>What can be typed into a search</source>
<translation>Іздеуге не теруге болады</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>What changed</source>
<translation>Не өзгерді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What changes in the file</source>
<translation>Файлда не өзгереді</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>What does not have them</source>
<translation>Олар жоқтары</translation>
</message>
<message>
<location filename="../../reader/ui/gutter.py"/>
<source>What each line is</source>
<translation>Әр жолдың не екені</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/export_view.py"/>
<source>What goes out</source>
<translation>Не экспортталады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What goes out …</source>
<translation>Не экспортталады …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What highlights and notes stand under.</source>
<translation>Ерекшелеулер мен жазбалар қандай айдармен тұратыны.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What is first of all highlights and notes.</source>
<translation>Барлық ерекшелеулер мен жазбалардың қайсысы бірінші тұратыны.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>What is known of each source</source>
<translation>Әр дереккөз туралы белгілісі</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>What is new was added at the end of {file}.</source>
<translation>Жаңасы {file} файлының соңына қосылды.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>What is only in the backup</source>
<translation>Тек сақтық көшірмеде бары</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is left out.</source>
<translation>Оқылған мақалалар көрсетілмейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is left out. This list keeps it.</source>
<translation>Оқылған мақалалар көрсетілмейді. Бұл тізім оларды қалдырады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is shown.</source>
<translation>Оқылған мақалалар көрсетіледі.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>What is stood on</source>
<translation>Тұрғаныңыз</translation>
</message>
<message>
<location filename="../../reader/ui/export_preview.py"/>
<source>What is written into the file</source>
<translation>Файлға жазылатыны</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>What is wrong</source>
<translation>Не дұрыс емес</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>What is wrong with the template</source>
<translation>Үлгіде не дұрыс емес</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>What it makes</source>
<translation>Нәтижесі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>What it would change</source>
<translation>Не өзгерер еді</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What its lines are sorted by.</source>
<translation>Жолдарының не бойынша сұрыпталатыны.</translation>
</message>
<message>
<location filename="../../reader/ui/ahead.py"/>
<source>What may follow {key}</source>
<translation>{key} пернесінен кейін не басуға болады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What stands between such signs is not written.</source>
<translation>Мұндай белгілердің арасында тұрғаны жазылмайды.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>What the reader left on it</source>
<translation>Оқырманның соған қосқаны</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>What the template makes</source>
<translation>Үлгінің нәтижесі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What the template makes is copied.</source>
<translation>Үлгінің нәтижесі көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What there is</source>
<translation>Не бар</translation>
</message>
<message>
<location filename="../../reader/model/export.py"/>
<source>What this export takes cannot be read; delete it and save it anew.</source>
<translation>Бұл экспорттың нені алатыны оқылмайды; оны өшіріп, жаңадан сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>What this library counts is not what it holds.</source>
<translation>Кітапхананың санағы оның ішіндегісімен сәйкес емес.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>What this link names is no longer in the library.</source>
<translation>Бұл сілтеме атаған нәрсе енді кітапханада жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>What this link names is not in this library; it may be in another one.</source>
<translation>Бұл сілтеме атаған нәрсе бұл кітапханада жоқ; басқасында болуы мүмкін.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>What to begin with</source>
<translation>Неден бастау керек</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>What was here before is kept as {file}.</source>
<translation>Бұрын мұнда болғаны {file} ретінде сақталды.</translation>
</message>
<message>
<location filename="../../reader/ui/search_note.py"/>
<source>What was not understood</source>
<translation>Түсініксіз болғаны</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>What went wrong in the program</source>
<translation>Бағдарламада қандай қате болды</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>What would change in {source}</source>
<translation>{source} дереккөзінде не өзгерер еді</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>What you change counts at once and is marked; {put_setting_back|Del} puts it back.</source>
<translation>Өзгерткеніңіз бірден күшіне еніп, белгіленеді; {put_setting_back|Del} кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>What you change is kept in {file}.</source>
<translation>Өзгерткеніңіз {file} файлында сақталады.</translation>
</message>
<message>
<location filename="../../reader/ui/carrying.py"/>
<source>What you dragged could not be written to a file ({why}); free some room.</source>
<translation>Сүйреген нәрсеңіз файлға жазылмады ({why}); орын босатыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>What you have worked on stays, and the files can be imported again</source>
<translation>Жұмыс істегеніңіз қалады, файлдарды қайта импорттауға болады</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>What you have written is kept, and you can go on.</source>
<translation>Жазғаныңыз сақталып тұр, әрі қарай жалғастыра бересіз.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>What you said of {name} is kept until Postil ends.</source>
<translation>{name} туралы айтқаныңыз Postil жабылғанша сақталады.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>What {key} does:</source>
<translation>{key} не істейді:</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>What “{name}” looks for</source>
<translation>«{name}» іздеуі не іздейді</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Where</source>
<translation>Қайда</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where all of it lies; --library names another at the start.</source>
<translation>Бәрінің жатқан жері; іске қосқанда --library басқасын көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Where an article is from, on one line of Markdown: who, where, when, its address, the way back.</source>
<translation>Мақаланың қайдан алынғаны, Markdown мәтінінің бір жолында: кім, қайда, қашан, адресі, қайтар жол.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where exports go.</source>
<translation>Экспорт қайда жазылатыны.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes …</source>
<translation>Қайда экспортталады …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes, in a dialog …</source>
<translation>Қайда экспортталатынын терезеден таңдау …</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Where it goes: a folder, or a file</source>
<translation>Қайда: бума немесе файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Where it goes: a folder, or a file for all in one</source>
<translation>Қайда: бума немесе бәрі бір файлда болса, файл</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Where the article is from is copied.</source>
<translation>Мақаланың қайдан алынғаны көшіріп алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whether an export is one file or many.</source>
<translation>Экспорт бір файл ма, әлде көп файл ма.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Which article?</source>
<translation>Қай мақала?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Which capture shows another article?</source>
<translation>Қай түсірілім басқа мақаланы көрсетеді?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Which keys?</source>
<translation>Қай пернелер?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>Which link?</source>
<translation>Қай сілтеме?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Which one is the same article?</source>
<translation>Қайсысы сол мақаланың өзі?</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Whole library or this place</source>
<translation>Бүкіл кітапхана не осы орын</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whose keys count where you have given none of your own.</source>
<translation>Өзіңіз перне бермеген жерде кімнің пернелері қолданылатыны.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Wider column</source>
<translation>Бағанды кеңейту</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Width of the column</source>
<translation>Баған ені</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>With a note</source>
<translation>Жазбасы бар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>With keys and templates, to be taken along.</source>
<translation>Пернелермен және үлгілермен бірге, алып кетуге.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>With “{tag}” and …</source>
<translation>«{tag}» және …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Without a note</source>
<translation>Жазбасы жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>Without a tag</source>
<translation>Тегсіз</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Without headings</source>
<translation>Айдарсыз</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Without headings.</source>
<translation>Айдарсыз.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Without it no caret blinks and no menu unfolds.</source>
<translation>Онсыз каретка жыпылықтамайды, мәзір жылжып ашылмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>Without the text beside.</source>
<translation>Қасында мәтінсіз.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Word back</source>
<translation>Артқа бір сөз</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Word document</source>
<translation>Word құжаты</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<source>Words</source>
<translation>Сөздер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words as paragraphs of Markdown that mean nothing but themselves; line ends stay. Flavours as in md.</source>
<translation>Markdown абзацтары түріндегі, өзінен басқа ештеңе білдірмейтін сөздер; жол соңдары қалады. Түрлері md сүзгісіндегідей.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words of a paper for a page, with their styles and links; each run by itself where they stand apart.</source>
<translation>Бет үшін құжат сөздері, стильдерімен және сілтемелерімен; бөлек тұрған жерінде әрқайсысы жеке.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words on one line of Markdown that mean nothing but themselves; md("pandoc") and md("logseq") too.</source>
<translation>Markdown мәтінінің бір жолындағы, өзінен басқа ештеңе білдірмейтін сөздер; md("pandoc") және md("logseq") та бар.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words on one line, apart by single spaces; not escaped.</source>
<translation>Сөздер бір жолда, араларында бір бос орын; экрандалмайды.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Words there only: in:text is titles and texts</source>
<translation>Сөздер тек сол жерде: in:text — тақырыптар мен мәтіндер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words with line feeds for line ends, and no control characters; not escaped.</source>
<translation>Жол соңдары LF таңбасы болатын, басқару таңбалары жоқ сөздер; экрандалмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Words without a place are in {file}.</source>
<translation>Орны табылмаған сөздер {file} файлында.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Words, tag: source: color: before: after: has:note is:lost</source>
<translation>Сөздер, tag: source: color: before: after: has:note is:lost</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} articles …</source>
<translation><numerusform>Өңделуде: {n} мақаладан {done} …</numerusform><numerusform>Өңделуде: {n} мақаладан {done} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} highlights and notes …</source>
<translation><numerusform>Өңделуде: {n} ерекшелеу мен жазбадан {done} …</numerusform><numerusform>Өңделуде: {n} ерекшелеу мен жазбадан {done} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} lines …</source>
<translation><numerusform>Өңделуде: {n} жолдан {done} …</numerusform><numerusform>Өңделуде: {n} жолдан {done} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {n} articles …</source>
<translation><numerusform>Өңделуде: {n} мақала …</numerusform><numerusform>Өңделуде: {n} мақала …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Write a note on it</source>
<translation>Оған жазба жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Write a note on the line</source>
<translation>Жолға жазба жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write a variable …</source>
<translation>Айнымалыны жазу …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Write all settings</source>
<translation>Барлық баптауларды жазу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Write all settings into one file</source>
<translation>Барлық баптауларды бір файлға жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Write all settings into one file …</source>
<translation>Барлық баптауларды бір файлға жазу …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Write in the item</source>
<translation>Тармаққа жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write in the template</source>
<translation>Үлгіге жазу</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Write in “{name}”</source>
<translation>«{name}» жоспарына жазу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Write into the template</source>
<translation>Үлгіге жазу</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Write it into</source>
<translation>Осында жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Write its note</source>
<translation>Жазбасын жазу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Write the files, or open one</source>
<translation>Файлдарды жазу не біреуін ашу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Write the pages as PDF …</source>
<translation>Беттерді PDF етіп жазу …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Write the picture as SVG …</source>
<translation>Суретті SVG етіп жазу …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Writing your data  ·  {leave|Esc} stops</source>
<translation>Деректеріңіз жазылуда  ·  {leave|Esc} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Writing your data, {done} of {total}  ·  {leave|Esc} stops</source>
<translation>Деректеріңіз жазылуда, {total} ішінен {done}  ·  {leave|Esc} тоқтатады</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Writing {done} of {n} lines.</source>
<translation><numerusform>Жазылуда: {n} жолдан {done}.</numerusform><numerusform>Жазылуда: {n} жолдан {done}.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Writing {done} of {total} …</source>
<translation>Жазылуда: {total} ішінен {done} …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Writing …</source>
<translation>Жазылуда …</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Year by year</source>
<translation>Жыл сайын</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Yellow</source>
<translation>Сары</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Yes</source>
<translation>Иә</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Yes, but it was changed since</source>
<translation>Иә, бірақ содан бері өзгертілді</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Yesterday</source>
<translation>Кеше</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>You edited it: only its properties were brought up to date.</source>
<translation>Оны өзіңіз өзгерткенсіз: тек қасиеттері жаңартылды.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>You have worked on {n} articles of the samples, which stayed</source>
<translation><numerusform>Сынама мақалалардың біреуінде жұмыс істегенсіз, ол қалды</numerusform><numerusform>Сынама мақалалардың ішінде {n} мақалада жұмыс істегенсіз, олар қалды</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Your data is being written already. {cancel_job|Ctrl+.} stops it.</source>
<translation>Деректеріңіз жазылып жатыр. {cancel_job|Ctrl+.} тоқтатады.</translation>
</message>
<message>
<location filename="../../reader/ui/synced.py"/>
<source>Your library lies in a folder that {program} copies while it is written: that can damage it. Quit, move {folder} out of there, and let only backups go into it.</source>
<translation>Кітапханаңыз өзі жазылып жатқанда {program} көшіріп отыратын бумада жатыр: бұл оны зақымдауы мүмкін. Бағдарламадан шығып, {folder} бумасын басқа жерге жылжытыңыз, ол жаққа тек сақтық көшірмелерді жіберіңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Your own keys</source>
<translation>Өз пернелеріңіз</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Your template, {suffix}</source>
<translation>Өз үлгіңіз, {suffix}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Zip archive</source>
<translation>Zip мұрағаты</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/raw.py"/>
<source>[… {n} characters …]</source>
<translation><numerusform>[… {n} таңба …]</numerusform><numerusform>[… {n} таңба …]</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a PDF document</source>
<translation>PDF құжаты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>a backup is made first</source>
<translation>алдымен сақтық көшірме жасалады</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a byline stands by every title</source>
<translation>әр тақырыптың қасында авторы тұр</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a capture</source>
<translation>түсірілім</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>a capture shows article {id} by the text of another</source>
<translation>түсірілім {id} мақаласын басқа мақаланың мәтінімен көрсетеді</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a compressed archive</source>
<translation>сығылған мұрағат</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a compressed file</source>
<translation>сығылған файл</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>a copy of it does not check out</source>
<translation>оның көшірмесі тексерістен өтпейді</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a credit stands by every title</source>
<translation>әр тақырыптың қасында сурет авторы тұр</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a date</source>
<translation>күні</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a date and text</source>
<translation>күні мен мәтіні</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a date stands by every title</source>
<translation>әр тақырыптың қасында күні тұр</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>a file for each article</source>
<translation>әр мақалаға бір файл</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a highlight</source>
<translation>ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>a like line ends every record</source>
<translation>әр мақаланы ұқсас жол аяқтайды</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a line like “{words}” stands by every title</source>
<translation>әр тақырыптың қасында «{words}» сияқты жол тұр</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>a line stands once in every record</source>
<translation>бір жол әр мақалада бір рет тұр</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link</source>
<translation>сілтемесі</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and a date</source>
<translation>сілтемесі мен күні</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and a date and text</source>
<translation>сілтемесі, күні және мәтіні</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and text</source>
<translation>сілтемесі мен мәтіні</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a link to the rest stands by every title</source>
<translation>әр тақырыптың қасында жалғасына сілтеме тұр</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a list</source>
<translation>тізім</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>a list of feeds</source>
<translation>таспалар тізімі</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a macro calls itself without end</source>
<translation>макрос өзін шексіз шақырады</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a multiplication makes more than a template may hold</source>
<translation>көбейту үлгіге сиятыннан көп нәрсе шығарады</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>a name for all of them together: of the list, the tag, or the one article</source>
<translation>бәріне ортақ атау: тізімнің, тегтің не жалғыз мақаланың аты</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>a new tag</source>
<translation>жаңа тег</translation>
</message>
<message>
<location filename="../../reader/importer/formats/markdown.py"/>
<source>a note is one article</source>
<translation>жазба — бір мақала</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a number</source>
<translation>сан</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>a paper is one article</source>
<translation>құжат — бір мақала</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a program</source>
<translation>бағдарлама</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>a quotation mark is not closed: all behind it is one phrase</source>
<translation>тырнақша жабылмаған: одан кейінгінің бәрі — бір тіркес</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>a row is not as it was stored: {error}</source>
<translation>қатар сақталған күйіндегідей емес: {error}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a sound file</source>
<translation>дыбыс файлы</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a template cannot take in another file; write it all in this one</source>
<translation>үлгі басқа файлды ала алмайды; бәрін осында жазыңыз</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a text</source>
<translation>мәтін</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a wider gap parts the texts</source>
<translation>мәтіндерді кеңірек аралық бөледі</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a wider gap stands above every title</source>
<translation>әр тақырыптың үстінде кеңірек аралық бар</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a zip archive or an office document</source>
<translation>zip мұрағаты немесе кеңсе құжаты</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>about</source>
<translation>сайт туралы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>accept</source>
<translation>қабылдау</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>accepted</source>
<translation>қабылданған</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>accessibility single keys</source>
<translation>қолжетімділік жеке пернелер</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>ad</source>
<translation>жарнама</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add label keyword category</source>
<translation>қосу белгі тег кілт сөз санат</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add open load captures</source>
<translation>қосу ашу жүктеу файлдар</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add open load directory</source>
<translation>қосу ашу жүктеу қалта</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>alert notify follow</source>
<translation>хабарлама ескерту бақылау</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>all articles in one file</source>
<translation>барлық мақалалар бір файлда</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>all articles of the file: {% for article in articles %} … {% endfor %}</source>
<translation>файлдағы барлық мақалалар: {% for article in articles %} … {% endfor %}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>all highlights and notes, as Markdown</source>
<translation>барлық ерекшелеулер мен жазбалар, Markdown түрінде</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>all lines on one scale</source>
<translation>барлық жол бір шкаламен</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>all new</source>
<translation>бәрі жаңа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>all tags</source>
<translation>барлық тегтер</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>all that is in it is in the library already</source>
<translation>ондағының бәрі кітапханада бұрыннан бар</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>alphabet name</source>
<translation>әліпби аты</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>alternatives to a condition, and how long a text is, are not asked for on the desk</source>
<translation>шарттардың баламалары мен мәтін ұзындығы үстелде ескерілмейді</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among pages to be printed</source>
<translation>басып шығарылатын беттерде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among related articles</source>
<translation>байланысты мақалаларда</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the backups</source>
<translation>сақтық көшірмелерде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the settings</source>
<translation>баптауларда</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the tags</source>
<translation>тегтерде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the templates</source>
<translation>үлгілерде</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an RTF document</source>
<translation>RTF құжаты</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an SQLite database</source>
<translation>SQLite дерекқоры</translation>
</message>
<message>
<location filename="../../reader/library/opening.py"/>
<source>an SQLite file of another program</source>
<translation>басқа бағдарламаның SQLite файлы</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>an answer that makes no sense</source>
<translation>мағынасыз жауап</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>an archive</source>
<translation>мұрағат</translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>an archive tells its pages apart</source>
<translation>мұрағат беттерін өзі ажыратады</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>an article</source>
<translation>мақала</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>an article of this title may come yet</source>
<translation>мұндай тақырыпты мақала әлі келуі мүмкін</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an image</source>
<translation>сурет</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>an index does not lead to {table} {id}</source>
<translation>индекс {table} кестесінің {id} қатарына апармайды</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an old office document</source>
<translation>ескі кеңсе құжаты</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>and nothing else</source>
<translation>басқа ештеңесіз</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>and {n} more</source>
<translation><numerusform>және тағы {n}</numerusform><numerusform>және тағы {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>another</source>
<translation>басқасы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>another key</source>
<translation>басқа перне</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>another pane</source>
<translation>басқа панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>another split</source>
<translation>басқаша бөлу</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>another text of it is shown now</source>
<translation>қазір оның басқа мәтіні көрсетіліп тұр</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>another version, from {file}</source>
<translation>басқа нұсқа, {file} файлынан</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>archive</source>
<translation>мұрағат</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>archived</source>
<translation>мұрағат</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>archived</source>
<comment>state</comment>
<translation>мұрағатталған</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>article thrown away</source>
<translation>мақала себетте</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {counted} captures and stands in {held}</source>
<translation>{id} мақаласы {counted} түсірілім деп санайды, шынында {held} түсірілімде тұр</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {counted} tags and carries {held}</source>
<translation>{id} мақаласы {counted} тег деп санайды, шынында {held} тегі бар</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {highlights} highlights and {notes} notes and has {marked} highlights and {noted} notes</source>
<translation>{id} мақаласы {highlights} ерекшелеу мен {notes} жазба деп санайды, шынында {marked} ерекшелеу мен {noted} жазбасы бар</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} is shown in the text of another</source>
<translation>{id} мақаласы басқа мақаланың мәтінімен көрсетіледі</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>articles</source>
<translation>мақалалар</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>articles came or went: {look_again|F5} looks again</source>
<translation>мақалалар келді не кетті: {look_again|F5} қайта іздейді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>as</source>
<translation>түрі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>as at first</source>
<translation>бастапқы мәні</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>as it does now</source>
<translation>қазіргідей</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>as it is</source>
<translation>сол қалпында</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>as it is called now</source>
<translation>қазіргі аты</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>as it is now</source>
<translation>қазіргідей</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>as it stands in a list of sources</source>
<translation>дереккөздер тізімінде тұратындай</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>as they are read</source>
<translation>оқылу ретімен</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>as you asked</source>
<translation>өзіңіз сұрадыңыз</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>asked for</source>
<translation>сұралғанда</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>at closing</source>
<translation>жабылғанда</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>at the end</source>
<translation>соңында</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>attach</source>
<translation>байлау</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>back</source>
<translation>артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>backups</source>
<translation>сақтық көшірмелер</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a backup took its place</source>
<translation>орнына сақтық көшірме қойылар алдында</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a library was added</source>
<translation>кітапхана қосылар алдында</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a newer Postil brought it up to date</source>
<translation>жаңарақ Postil жаңартар алдында</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before emptying the trash</source>
<translation>себет босатылар алдында</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before many were thrown away</source>
<translation>көбі себетке тасталар алдында</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before taking an import back</source>
<translation>импорт кері қайтарылар алдында</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>best match</source>
<translation>ең сәйкестері</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>best match first</source>
<translation>алдымен ең сәйкестері</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>blank</source>
<translation>бос</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>blue</source>
<translation>көк</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>blue highlight: {quote}</source>
<translation>көк ерекшелеу: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>body</source>
<translation>мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>body</source>
<comment>line</comment>
<translation>мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>bold</source>
<translation>қалың</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>broken off before the end</source>
<translation>соңына жетпей үзілді</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>brought up to date</source>
<comment>file</comment>
<translation>жаңартылды</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>brown</source>
<translation>қоңыр</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>browser web page url link</source>
<translation>браузер веб бет сайт url сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>by a page</source>
<translation>бір беттен</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by article</source>
<translation>мақала бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by day</source>
<translation>күн бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by day date</source>
<translation>күні бойынша уақыты</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>by itself</source>
<translation>өздігінен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>by key</source>
<translation>пернесі бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by length words time</source>
<translation>ұзындығы сөз саны уақыт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>by name</source>
<translation>аты бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by source</source>
<translation>дереккөзі бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by tag</source>
<translation>тег бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the first word to the left</source>
<translation>сол жақтағы бірінші сөз бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the first word to the right</source>
<translation>оң жақтағы бірінші сөз бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the second word to the left</source>
<translation>сол жақтағы екінші сөз бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the second word to the right</source>
<translation>оң жақтағы екінші сөз бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the third word to the left</source>
<translation>сол жақтағы үшінші сөз бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the third word to the right</source>
<translation>оң жақтағы үшінші сөз бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the words found</source>
<translation>табылған сөздер бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by title</source>
<translation>тақырыбы бойынша</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>byline</source>
<comment>line</comment>
<translation>авторы</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>cannot be looked at</source>
<translation>қарауға болмайды</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>cannot be written</source>
<comment>file</comment>
<translation>жазылмайды</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>caption</source>
<comment>line</comment>
<translation>түсіндірме</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/citing.py"/>
<location filename="../../reader/ui/dateline.py"/>
<location filename="../../reader/ui/desk_model.py"/>
<source>captured {day}</source>
<translation>түсірілген: {day}</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>change its permissions or choose another place</source>
<translation>рұқсаттарын өзгертіңіз немесе басқа орын таңдаңыз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>changes</source>
<translation>өзгерістер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check again</source>
<translation>қайта тексеру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check it</source>
<translation>тексеру</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>check the disk</source>
<translation>дискіні тексеріңіз</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>checked {when}</source>
<translation>тексерілді: {when}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>choose</source>
<translation>таңдап алу</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>choose a shorter name</source>
<translation>қысқарақ атау таңдаңыз</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>cite citation quote quotation reference</source>
<translation>дәйексөз сілтеме дереккөз</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>close exit</source>
<translation>жабу шығу аяқтау</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>close other programs</source>
<translation>басқа бағдарламаларды жабыңыз</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>close other windows of Postil</source>
<translation>Postil бағдарламасының басқа терезелерін жабыңыз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>collocates</source>
<translation>коллокациялар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>color yellow green blue pink purple</source>
<translation>түс сары жасыл көк қызғылт күлгін</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>colour</source>
<translation>түсі</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>comment annotation remark memo</source>
<translation>пікір түсініктеме ескертпе</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>compare diff differences versions</source>
<translation>салыстыру diff айырмашылықтар нұсқалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>concordance</source>
<translation>конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>copy</source>
<translation>көшіріп алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>copy as</source>
<translation>түрлеп көшіру</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>counting …</source>
<translation>саналуда …</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>credit</source>
<comment>line</comment>
<translation>сурет авторы</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>cut</source>
<translation>қиылған</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>cut</source>
<comment>state</comment>
<translation>қиылған</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>cut by the publisher</source>
<translation>жариялаушысы қиып тастаған</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>damaged: it cannot be restored as it was</source>
<translation>зақымдалған: бұрынғы күйінде қалпына келмейді</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>dark light night mode appearance contrast colours</source>
<translation>қараңғы күңгірт жарық түнгі режим көрініс контраст түстер</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>dark light sepia night mode colors appearance accessibility</source>
<translation>қараңғы ашық сепия түнгі режим түстер безендіру сыртқы түр қолжетімділік</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>data in JSON</source>
<translation>JSON деректері</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>date</source>
<translation>күні</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>dateline</source>
<comment>line</comment>
<translation>орны, күні</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>day by day</source>
<translation>күн сайын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>delete</source>
<translation>өшіру</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>delete erase unmark</source>
<translation>жою өшіру алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>delete remove articles bin</source>
<translation>жою алып тастау мақалалар себет</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>details</source>
<comment>line</comment>
<translation>мәліметтер</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>diff changes</source>
<translation>айырма өзгерістер салыстыру</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>doctor safety health repair</source>
<translation>қауіпсіздік дәрігер күйі жөндеу</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>done</source>
<translation>орындалды</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>done {when}</source>
<translation>орындалған: {when}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>done {when}, into {folder}</source>
<translation>орындалған: {when}, {folder} бумасына</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>doubtful</source>
<translation>күмәнді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>duplicate</source>
<translation>көшірме жасау</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>duplicates merge articles</source>
<translation>көшірмелер қайталанған біріктіру мақалалар</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>each line on a scale of its own</source>
<translation>әр жол өз шкаласымен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>earlier</source>
<translation>ертерек</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>edit name title</source>
<translation>өзгерту атау</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>elsewhere</source>
<translation>басқа жерде</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>empty</source>
<translation>бос</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record ends with a credit</source>
<translation>әр мақала сурет авторымен аяқталады</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a byline</source>
<translation>әр мақалада авторы бар</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a date</source>
<translation>әр мақалада күні бар</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a dateline</source>
<translation>әр мақалада орны мен күні бар</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a link to its rest</source>
<translation>әр мақалада жалғасына сілтеме бар</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record tells of comments, topics or its age</source>
<translation>әр мақалада пікірлер, айдарлар не қанша уақыт өткені айтылған</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every text has words of its own</source>
<translation>әр мәтіннің өз сөздері бар</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title begins a block of lines</source>
<translation>әр тақырып жолдар тобын бастайды</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title is printed twice</source>
<translation>әр тақырып екі рет басылған</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title stands in a line of its own</source>
<translation>әр тақырып жеке жолда тұр</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>everything</source>
<translation>барлығы</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>everything again</source>
<translation>қайтадан бәрі</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>everywhere</source>
<translation>барлық жерде</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>export</source>
<translation>экспорт</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>export everything archive move computer sync</source>
<translation>барлығын экспорттау мұрағат көшіру компьютер синхрондау</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>export save backup move zip</source>
<translation>экспорт сақтау көшіру zip</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>fairly sure</source>
<translation>біршама сенімді</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>favourite favorite flag bookmark</source>
<translation>таңдаулы жалауша бетбелгі</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>file: {line}</source>
<translation>файл: {line}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>filter</source>
<translation>сүзу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>find</source>
<translation>табу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>finds {query}</source>
<translation>табатыны: {query}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>first steps</source>
<translation>алғашқы қадамдар</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>focus</source>
<translation>фокус назар</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>focus zen distraction reader view hide panes</source>
<translation>фокус алаңдамау оқу режимі панельдерді жасыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>fold</source>
<translation>жинау</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>folded</source>
<translation>жиналған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>folder</source>
<translation>бума</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>follow</source>
<translation>өту</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font family serif sans dyslexia</source>
<translation>шрифт гарнитура сериф дислексия</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font zoom larger smaller letters</source>
<translation>қаріп масштаб үлкейту кішірейту ірі ұсақ әріптер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>for imports to come</source>
<translation>алдағы импорттарға</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>for some two million articles and more; a folder beside the library</source>
<translation>екі миллиондай және одан көп мақалаға; кітапхананың қасындағы бума</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>found again in its text by its words</source>
<translation>мәтінінен сөздері бойынша қайта тауып</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>found by its title, its tags or what else was asked for</source>
<translation>тақырыбы, тегтері немесе басқа сұралған шарты бойынша табылды</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>found {where}: {words}</source>
<translation>{where} табылды: {words}</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>free some space on the disk</source>
<translation>дискіден орын босатыңыз</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>free some space, your share of the disk is used up</source>
<translation>орын босатыңыз, дискідегі үлесіңіз толған</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>from the end again</source>
<translation>қайтадан соңынан</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>from the top again</source>
<translation>қайтадан басынан</translation>
</message>
<message>
<location filename="../../reader/library/full_text.py"/>
<source>full-text index: it does not agree with the texts ({said_why})</source>
<translation>толық мәтінді индекс: мәтіндермен сәйкес келмейді ({said_why})</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>go on</source>
<translation>жалғастыру</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>goes today</source>
<translation>бүгін кетеді</translation>
</message>
<message>
<location filename="../../reader/library/backup_differences.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<source>gone since</source>
<translation>содан бері кеткен</translation>
</message>
<message>
<location filename="../../reader/ui/change_drawing.py"/>
<source>gone: {words}</source>
<translation>кеткені: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>green</source>
<translation>жасыл</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>green highlight: {quote}</source>
<translation>жасыл ерекшелеу: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>group</source>
<translation>топтау</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>hashes are kept of a version {version} that is not there</source>
<translation>жоқ {version} нұсқасының хэштері сақталған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>heading</source>
<translation>айдар</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>heading</source>
<comment>line</comment>
<translation>айдар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>headings</source>
<translation>айдарлар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>help</source>
<translation>анықтама</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>highlight</source>
<translation>ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>highlight {highlight} does not stand where it was made</source>
<translation>{highlight} ерекшелеуі жасалған жерінде тұрған жоқ</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>highlight {id} on “{title}” does not stand where it was made</source>
<translation>«{title}» мақаласындағы {id} ерекшелеуі жасалған жерінде тұрған жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>highlight: {words}</source>
<translation>ерекшелеу: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_model.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>highlighted {in_color}</source>
<translation>ерекшеленген ({in_color})</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>highlights</source>
<translation>ерекшелеулер</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>hints</source>
<translation>кеңестер</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>history revert log</source>
<translation>тарих қайтару журнал</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>how many words it has</source>
<translation>қанша сөзі бар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>how they are kept</source>
<translation>сақтау тәртібі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>import</source>
<translation>импорт</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import automatic</source>
<translation>импорт автоматты</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import load restore zip</source>
<translation>импорт жүктеу қалпына келтіру zip</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>in</source>
<translation>ішке</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>in Postil</source>
<translation>Postil ішінде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a chooser</source>
<translation>таңдау тізімінде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a field of a view</source>
<translation>көріністің өрісінде</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>in a highlight</source>
<translation>ерекшелеуде</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<location filename="../../reader/ui/menus.py"/>
<source>in a note</source>
<translation>жазбада</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a plan</source>
<translation>жоспарланған өзгерістерде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a report of a fault</source>
<translation>қате туралы есепте</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a search field</source>
<translation>іздеу өрісінде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a template</source>
<translation>үлгіде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in an export</source>
<translation>экспортта</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in blue</source>
<translation>көк түспен</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in green</source>
<translation>жасыл түспен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>in its text</source>
<translation>мәтінінде</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>in its title</source>
<translation>тақырыбында</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>in or out</source>
<translation>қосу / шығару</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in pink</source>
<translation>қызғылт түспен</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>in place of the one of that name: {query}</source>
<translation>сондай аты барының орнына: {query}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>in place of the present one</source>
<translation>қазіргісінің орнына</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in purple</source>
<translation>күлгін түспен</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the changes</source>
<translation>өзгерістерде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the check of the library</source>
<translation>кітапхананы тексеруде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the concordance</source>
<translation>конкорданста</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the list</source>
<translation>тізімде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the list of keys</source>
<translation>пернелер тізімінде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the manual</source>
<translation>нұсқаулықта</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the notes</source>
<translation>жазбаларда</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the outline</source>
<translation>жоспарда</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the pictures of the library</source>
<translation>кітапхана суреттерінде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the report</source>
<translation>есепте</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the review</source>
<translation>тексеруде</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the sources</source>
<translation>дереккөздерде</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<location filename="../../reader/ui/menus.py"/>
<source>in the text</source>
<translation>мәтінде</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in yellow</source>
<translation>сары түспен</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/dateline.py"/>
<source>in {n} captures</source>
<translation><numerusform>{n} түсірілімде</numerusform><numerusform>{n} түсірілімде</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>inbox</source>
<translation>кіріс</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>inbox automatic monitor directory sync</source>
<translation>автоматты бақылау қалта кіріс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>insight</source>
<translation>шолу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>into</source>
<translation>қайда</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>is brought up to date</source>
<comment>file</comment>
<translation>жаңартылады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>is looked for</source>
<translation>ізделеді</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<location filename="../../reader/library/full_text.py"/>
<location filename="../../reader/library/reindexing.py"/>
<source>it asks for more memory than there is</source>
<translation>ол бардан көп жад сұрайды</translation>
</message>
<message>
<location filename="../../reader/services/template_worker.py"/>
<source>it does not come to an end within {seconds} seconds; look at its loops</source>
<translation>ол {seconds} секунд ішінде аяқталмайды; циклдерін қараңыз</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>it does not find what is there</source>
<translation>ол барды таппайды</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>it does not stand in the text it was made on</source>
<translation>ол өзі жасалған мәтінде тұрған жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>it finds them untagged</source>
<translation>тегі жоқтарын табады</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>it has {entries} entries for {articles} articles</source>
<translation>онда {articles} мақалаға {entries} қатар бар</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>it is a device, pipe or socket</source>
<translation>бұл — құрылғы, арна немесе сокет</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>it is a folder</source>
<translation>бұл — бума</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>it is damaged</source>
<translation>ол зақымдалған</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>it is empty</source>
<translation>ол бос</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>it is in step</source>
<translation>ол ілесіп тұр</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it is nested too deeply; write it in simpler steps</source>
<translation>ол тым терең кіріккен; қарапайым қадамдармен жазыңыз</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>it is no text in UTF-8</source>
<translation>ол UTF-8 мәтіні емес</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>it is not written like star = ["S", "list: G G"]</source>
<translation>ол былай жазылмаған: star = ["S", "list: G G"]</translation>
</message>
<message numerus="yes">
<location filename="../../reader/exporter/sandbox.py"/>
<source>it makes more than {n} million letters; look at its loops</source>
<translation><numerusform>ол {n} миллионнан көп әріп шығарады; циклдерін қараңыз</numerusform><numerusform>ол {n} миллионнан көп әріп шығарады; циклдерін қараңыз</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>it names no key</source>
<translation>онда перне аталмаған</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it reaches for what no template may see; use the variables that are listed</source>
<translation>ол ешбір үлгі көре алмайтын нәрсеге ұмтылады; тізімдегі айнымалыларды пайдаланыңыз</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it takes more memory than a template may have; look at its loops</source>
<translation>ол үлгіге рұқсат етілгеннен көп жад алады; циклдерін қараңыз</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>it takes more than {seconds} seconds; look at its loops</source>
<translation>ол {seconds} секундтан ұзақ жүреді; циклдерін қараңыз</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>it takes more time or memory than it may; look at its loops</source>
<translation>ол рұқсат етілгеннен көп уақыт не жад алады; циклдерін қараңыз</translation>
</message>
<message>
<location filename="../../reader/services/template_worker.py"/>
<source>it takes too much time or memory; look at its loops</source>
<translation>ол тым көп уақыт не жад алады; циклдерін қараңыз</translation>
</message>
<message>
<location filename="../../reader/library/full_text.py"/>
<location filename="../../reader/library/reindexing.py"/>
<source>it was not made to its end</source>
<translation>ол соңына дейін жасалмаған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>italics</source>
<translation>көлбеу</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its address on the web; empty where that is not known</source>
<translation>вебтегі адресі; белгісіз болса, бос</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>its articles</source>
<translation>мақалалары</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its block id, letters and digits: h3gezrrcy</source>
<translation>блок идентификаторы, әріптер мен цифрлар: h3gezrrcy</translation>
</message>
<message>
<location filename="../../reader/services/importing.py"/>
<source>its bytes are in the library already</source>
<translation>байттары кітапханада бұрыннан бар</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>its end is missing</source>
<translation>соңы жоқ</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>its entries are not those of the articles</source>
<translation>оның қатарлары мақалалардікі емес</translation>
</message>
<message>
<location filename="../../reader/library/reshaped.py"/>
<source>its files can be imported again</source>
<translation>файлдарын қайта импорттауға болады</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its language: en, kk, zh-Hant</source>
<translation>тілі: en, kk, zh-Hant</translation>
</message>
<message>
<location filename="../../reader/library/opening.py"/>
<source>its library version says {found}</source>
<translation>оның кітапхана нұсқасы — {found}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>its name from now on</source>
<translation>бұдан былай оның аты</translation>
</message>
<message>
<location filename="../../reader/library/backup_differences.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<source>its note says something else now</source>
<translation>жазбасы енді басқаша</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>its number now</source>
<translation>қазіргі нөмірі</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>its table is missing</source>
<translation>мазмұн кестесі жоқ</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its whole text</source>
<translation>толық мәтіні</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>join</source>
<translation>біріктіру</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>joins the tag of that name, {reach}</source>
<translation>сондай аты бар тегке қосылады, {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<source>keep</source>
<translation>сақтау</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>kept beside the library</source>
<translation>кітапхананың қасында сақталған</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts hotkeys bindings</source>
<translation>пернетақта жылдам пернелер тіркесімдер</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts hotkeys cheat sheet</source>
<translation>пернетақта жылдам пернелер тіркесімдер</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts preset vim emacs</source>
<translation>пернетақта пернелер тіркесімі vim emacs</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>keymap preset vim netnewswire newsboat shortcuts</source>
<translation>пернелер жиыны тіркесімдер vim netnewswire newsboat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>keys</source>
<translation>пернелер</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyword in context kwic collocation collocates frequency words</source>
<translation>сөз мәтінде kwic тіркестер жиілік сөздер</translation>
</message>
<message>
<location filename="../../reader/importer/constraints.py"/>
<source>known from other captures</source>
<translation>басқа түсірілімдерден белгілі</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>later</source>
<translation>кейін</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>later</source>
<comment>state</comment>
<translation>кейінге қалдырылған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>leave</source>
<translation>шығу</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>left alone: you edited it</source>
<comment>file</comment>
<translation>тиілген жоқ: өзіңіз өзгерткенсіз</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>left out</source>
<translation>шығарып тасталған</translation>
</message>
<message>
<location filename="../../reader/importer/speaking.py"/>
<location filename="../../reader/importer/words.py"/>
<source>legal</source>
<translation>құқықтық</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>let it be</source>
<translation>қалсын</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>level {level}, {row} of {rows}</source>
<translation>{level}-деңгей, {row} / {rows}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>line below</source>
<translation>төмендегі жол</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>line height spacing distance</source>
<translation>жоларалық қашықтық биіктігі алшақтық</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: its highlights in the order of reading, lost ones last, see highlight</source>
<translation>тізім: ерекшелеулері оқу ретімен, жоғалғандары соңында, highlight айнымалысын қараңыз</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the blocks of the text: kind, start and end; see the filter passages</source>
<translation>тізім: мәтін блоктары: kind, start және end; passages сүзгісін қараңыз</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the links in the text: start, end and url</source>
<translation>тізім: мәтіндегі сілтемелер: start, end және url</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the names of its authors</source>
<translation>тізім: авторларының аттары</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the tags on it</source>
<translation>тізім: ондағы тегтер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the tags on the article</source>
<translation>тізім: мақаладағы тегтер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: where it stands in the captured files, see capture</source>
<translation>тізім: түсірілген файлдардың қай жерінде тұр, capture айнымалысын қараңыз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>longer</source>
<translation>ұзағырақ</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>longest first</source>
<translation>алдымен ұзындары</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>looked for in the backups, the captures and the undo history</source>
<translation>сақтық көшірмелерден, түсірілімдерден және әрекеттер тарихынан іздеп</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>looking …</source>
<translation>ізделуде …</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>lost</source>
<translation>жоғалған</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>made anew from the texts</source>
<translation>мәтіндерден қайта құрып</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>made anew from what is whole</source>
<translation>бүтін қалғаннан қайта құрып</translation>
</message>
<message>
<location filename="../../reader/importer/web/transfer.py"/>
<source>mail</source>
<translation>хат</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>make one now</source>
<translation>қазір жасау</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>mark underline marker</source>
<translation>белгілеу астын сызу маркер</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>markdown obsidian logseq pdf docx</source>
<translation>markdown obsidian logseq pdf docx пішімі</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>measure narrow wide line length</source>
<translation>тар кең жол ұзындығы ені</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>merge combine join tags</source>
<translation>біріктіру қосу тегтер</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>month by month</source>
<translation>ай сайын</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>more</source>
<translation>жалғасы</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>most used first</source>
<translation>алдымен жиі қолданылғандары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>move</source>
<translation>жылжыту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>narrow</source>
<translation>іріктеу</translation>
</message>
<message>
<location filename="../../reader/importer/boxes.py"/>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/speaking.py"/>
<location filename="../../reader/importer/words.py"/>
<source>nav</source>
<translation>мәзір</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>never done yet</source>
<translation>әлі орындалмаған</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>never done yet, into {folder}</source>
<translation>әлі орындалмаған, {folder} бумасына</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>new</source>
<translation>жаңа</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>new</source>
<comment>article</comment>
<translation>жаңа</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>new</source>
<comment>file</comment>
<translation>жаңа</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>new</source>
<comment>template</comment>
<translation>жаңа</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>new name, {reach}</source>
<translation>жаңа аты, {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>new outline</source>
<translation>жаңа жоспар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>new tag</source>
<translation>жаңа тег</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>new: {headings}</source>
<translation>жаңасы: {headings}</translation>
</message>
<message>
<location filename="../../reader/ui/change_drawing.py"/>
<source>new: {words}</source>
<translation>жаңасы: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<location filename="../../reader/ui/desk.py"/>
<source>newest first</source>
<translation>алдымен жаңалары</translation>
</message>
<message>
<location filename="../../resources/keymaps/newsboat.toml"/>
<source>newsboat and vi</source>
<translation>newsboat және vi пернелері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/review.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>next</source>
<translation>келесі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next article</source>
<translation>келесі мақала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next change</source>
<translation>келесі өзгеріс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>next file</source>
<translation>келесі файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next highlight</source>
<translation>келесі ерекшелеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next link</source>
<translation>келесі сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next page</source>
<translation>келесі бет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next pane</source>
<translation>келесі панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next paragraph</source>
<translation>келесі абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>next picture</source>
<translation>келесі сурет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next place</source>
<translation>келесі орын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next sentence</source>
<translation>келесі сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next unread</source>
<translation>келесі оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>next value</source>
<translation>келесі мән</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next version</source>
<translation>келесі нұсқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>next word</source>
<translation>келесі сөз</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<location filename="../../reader/library/files.py"/>
<source>no SQLite file</source>
<translation>SQLite файлы емес</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>no action is called {action}</source>
<translation>{action} деген әрекет жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>no action is called {action} (is {other} meant?)</source>
<translation>{action} деген әрекет жоқ ({other} емес пе?)</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>no answer</source>
<translation>жауап жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>no key</source>
<translation>пернесіз</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>no list is to be seen</source>
<translation>тізім көрінбейді</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>no longer</source>
<comment>article</comment>
<translation>енді жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer archived</source>
<translation>енді мұрағаттан тыс</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer later</source>
<translation>енді кейінге қалдырылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer starred</source>
<translation>енді жұлдызшасыз</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer unread</source>
<translation>енді оқылған</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>no longer {tag}</source>
<translation>енді {tag} қойылмайды</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>no longer: {headings}</source>
<translation>енді жоғы: {headings}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>no note</source>
<translation>жазбасыз</translation>
</message>
<message>
<location filename="../../reader/services/bidding.py"/>
<source>no tags</source>
<translation>тегсіз</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>no title printed</source>
<translation>тақырып басылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>no title printed: these are its first words</source>
<translation>тақырып басылмаған: бұл — алғашқы сөздері</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>no words differ</source>
<translation>сөздерінде айырма жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>noise</source>
<translation>шу</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>noise</source>
<comment>line</comment>
<translation>шу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/export_view.py"/>
<source>none</source>
<comment>properties</comment>
<translation>жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>not again</source>
<translation>енді айтпау</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>not all highlights of article {article} are found</source>
<translation>{article} мақаласының барлық ерекшелеулері табылған жоқ</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>not all notes on article {article} are found</source>
<translation>{article} мақаласының барлық жазбалары табылған жоқ</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>not counted</source>
<translation>саналмаған</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>not found in the text</source>
<translation>мәтінде табылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>not found in this text</source>
<translation>бұл мәтінде табылмады</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>not in doubt</source>
<translation>күмән жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>not in this text</source>
<translation>бұл мәтінде жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>not looked at yet</source>
<translation>әлі қаралмаған</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>not written</source>
<comment>file</comment>
<translation>жазылған жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>note</source>
<translation>жазба</translation>
</message>
<message>
<location filename="../../reader/ui/desk_line.py"/>
<location filename="../../reader/ui/outline_cell.py"/>
<source>note on the article</source>
<translation>мақалаға жазба</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>note {id} is not the one that was stored</source>
<translation>{id} жазбасы сақталған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>note {id} on “{title}” is not the one that was stored</source>
<translation>«{title}» мақаласындағы {id} жазбасы сақталған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>notes as text</source>
<translation>жазбалар мәтіні</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>nothing can be written there</source>
<translation>онда ештеңе жазуға болмайды</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>nothing is called “{name}”</source>
<translation>«{name}» деген ештеңе жоқ</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>nothing to import</source>
<translation>импорттайтын ештеңе жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>nothing yet</source>
<translation>әзірге ештеңе</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>now</source>
<translation>қазіргі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>now</source>
<comment>in use</comment>
<translation>қазіргі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>number {number}</source>
<translation>{number} нөмірі</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>of the article and nothing else</source>
<translation>мақаланікі, басқа ештеңесіз</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>off</source>
<comment>a key</comment>
<translation>өшірулі</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<location filename="../../reader/ui/desk.py"/>
<source>oldest first</source>
<translation>алдымен ескілері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>on</source>
<translation>алға</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>on the desk</source>
<translation>үстелде</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>on {some} of {all}</source>
<translation>{all} ішінен {some} мақалада</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>one file</source>
<translation>бір файл</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>one key back</source>
<translation>бір перне артқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>one more</source>
<translation>тағы бір</translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_joining.py"/>
<source>only the first {n} alternatives count</source>
<translation><numerusform>тек бірінші балама ескеріледі</numerusform><numerusform>тек алғашқы {n} балама ескеріледі</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_parsing.py"/>
<source>only the first {n} characters are read</source>
<translation><numerusform>тек бірінші таңба оқылады</numerusform><numerusform>тек алғашқы {n} таңба оқылады</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} characters of a phrase are searched</source>
<translation><numerusform>тіркестің тек бірінші таңбасы ізделеді</numerusform><numerusform>тіркестің тек алғашқы {n} таңбасы ізделеді</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} conditions count</source>
<translation><numerusform>тек бірінші шарт ескеріледі</numerusform><numerusform>тек алғашқы {n} шарт ескеріледі</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} words are searched</source>
<translation><numerusform>тек бірінші сөз ізделеді</numerusform><numerusform>тек алғашқы {n} сөз ізделеді</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>only the link is here</source>
<translation>мұнда тек сілтемесі ғана бар</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>only the newest {n} lines: say more of the articles to see older ones</source>
<translation><numerusform>тек ең жаңа {n} жол: ескілерін көру үшін мақалаларды нақтылаңыз</numerusform><numerusform>тек ең жаңа {n} жол: ескілерін көру үшін мақалаларды нақтылаңыз</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>only the {n} with “{word}” beside</source>
<translation><numerusform>тек қасында «{word}» бар {n} жол</numerusform><numerusform>тек қасында «{word}» бар {n} жол</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>only what was quoted is here</source>
<translation>мұнда тек дәйексөз келтірілгені ғана бар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>open</source>
<translation>ашу</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>operators advanced search syntax regex wildcard help</source>
<translation>операторлар кеңейтілген іздеу синтаксис regex анықтама</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>orange</source>
<translation>қызғылт сары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>order</source>
<translation>рет</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>other</source>
<translation>басқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>other articles</source>
<translation>басқа мақалалар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>other words</source>
<translation>басқа сөздер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>out</source>
<translation>сыртқа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>outline</source>
<translation>жоспар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page backward</source>
<translation>артқа парақтау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page forward</source>
<translation>алға парақтау</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>page-date</source>
<translation>бет күні</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/words.py"/>
<source>pager</source>
<translation>бет нөмірлері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>paragraph</source>
<translation>абзац</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>paragraphs and links</source>
<translation>абзацтар мен сілтемелер</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>parentheses go {deepest} deep; those within count for nothing</source>
<translation>жақшалар {deepest} деңгейге дейін енеді; одан тереңдегісі ескерілмейді</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>paste clipboard</source>
<translation>қою алмасу буфері</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>pin</source>
<translation>бекіту</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>pink</source>
<translation>қызғылт</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>pink highlight: {quote}</source>
<translation>қызғылт ерекшелеу: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<source>pinned to {number}</source>
<translation>{number} нөміріне бекітілген</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>preferences options configuration customise</source>
<translation>параметрлер опциялар теңшеу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>preview</source>
<translation>алдын ала қарау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>previous</source>
<translation>алдыңғы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>print</source>
<translation>басып шығару</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>publication</source>
<translation>басылым</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>purple</source>
<translation>күлгін</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>purple highlight: {quote}</source>
<translation>күлгін ерекшелеу: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>put on by {search}</source>
<translation>қойған іздеу: {search}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>quote, note, tags, source and link</source>
<translation>дәйексөз, жазба, тегтер, дереккөз және сілтеме</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>quotes alone</source>
<translation>тек дәйексөздер</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>rank relevance</source>
<translation>дәрежесі сәйкестігі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read / unread</source>
<translation>оқылды / оқылмады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>read aloud</source>
<translation>дауыстап оқу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read it</source>
<translation>оқу</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>read later bookmark queue snooze</source>
<translation>кейін оқу бетбелгі кезек</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>read on</source>
<translation>әрі оқу</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>reads captures</source>
<translation>түсірілімдерді оқу</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>red</source>
<translation>қызыл</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>reduced animation accessibility</source>
<translation>анимацияны азайту қолжетімділік</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related</source>
<translation>байланысты</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related to this one</source>
<translation>осыған байланысты</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>relevance ranking</source>
<translation>маңыздылық реттеу</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>removed</source>
<translation>алып тасталған</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>removed for good</source>
<translation>біржола алып тасталған</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/desk_model.py"/>
<source>removed, kept for {n} more days</source>
<translation><numerusform>алып тасталған, тағы {n} күн сақталады</numerusform><numerusform>алып тасталған, тағы {n} күн сақталады</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<location filename="../../reader/ui/export_keeping.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>rename</source>
<translation>атын өзгерту</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>renders templates</source>
<translation>үлгілерді орындау</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>replaces the one of this name</source>
<translation>сондай аты барының орнын басады</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>report</source>
<translation>есеп</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>restore</source>
<translation>қалпына келтіру</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>rows are not where they should be</source>
<translation>қатарлар өз орнында емес</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>rule</source>
<comment>tag</comment>
<translation>ереже</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety</source>
<translation>қауіпсіздік</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety folder path file dropbox onedrive synced</source>
<translation>қауіпсіздік бума жол файл dropbox onedrive синхрондау</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety often</source>
<translation>қауіпсіздік жиілік</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety size disk</source>
<translation>қауіпсіздік көлем диск</translation>
</message>
<message>
<location filename="../../reader/importer/constraints.py"/>
<source>said by a reader</source>
<translation>оқырман айтқан</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>salvage</source>
<translation>құтқару</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>save</source>
<translation>сақтау</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>save as markdown obsidian logseq zotero bibtex word pdf csv citations</source>
<translation>сақтау markdown obsidian logseq zotero bibtex word pdf csv дәйексөздер</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>saves itself, [[ links, {leave_dialog|Esc} leaves</source>
<translation>өздігінен сақталады, [[ сілтеме жасайды, {leave_dialog|Esc} шығарады</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>scroll</source>
<translation>айналдыру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>search</source>
<translation>іздеу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>select</source>
<translation>таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>select exactly</source>
<translation>дәл таңдау</translation>
</message>
<message>
<location filename="../../reader/ui/article_model.py"/>
<location filename="../../reader/ui/concordance_model.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<source>selected</source>
<translation>таңдалған</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>sentence</source>
<translation>сөйлем</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>set right</source>
<translation>түзету</translation>
</message>
<message>
<location filename="../../reader/services/printing.py"/>
<source>sets papers in type</source>
<translation>беттерді теру</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>settings</source>
<translation>баптаулар</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>share</source>
<translation>бөлісу</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>shortcuts keymap bindings</source>
<translation>тіркесімдер пернелер жиыны тағайындау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>shorter</source>
<translation>қысқарақ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>show only</source>
<translation>тек мыналар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>side by side</source>
<translation>қатар</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>sidebar navigation hide show</source>
<translation>бүйір панелі жасыру көрсету</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>similar see also like</source>
<translation>ұқсас сондай-ақ</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>since {it}</source>
<translation>{it} бастап</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>smart folder filter feed</source>
<translation>ақылды қалта сүзгі</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>something is not defined</source>
<translation>бірдеңе анықталмаған</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>something is used here that is not known of every article; put {% if … %} around it</source>
<translation>мұнда әр мақалада бола бермейтін нәрсе пайдаланылған; оны {% if … %} ішіне алыңыз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>sort</source>
<translation>сұрыптау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort left</source>
<translation>сол жағымен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort right</source>
<translation>оң жағымен</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>sorting …</source>
<translation>сұрыпталуда …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>speech read aloud speak slower faster</source>
<translation>сөйлеу дауыстап оқу айту тезірек баяуырақ</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>split here</source>
<translation>осы жерден бөлу</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>split join correct edit title author date</source>
<translation>бөлу біріктіру түзету өзгерту тақырып автор күні</translation>
</message>
<message>
<location filename="../../reader/ui/review_view.py"/>
<source>split {number} of {all}</source>
<translation>{number}-бөлу, барлығы {all}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>star</source>
<translation>жұлдызша</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>starred</source>
<translation>жұлдызшалы</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>starred</source>
<comment>state</comment>
<translation>жұлдызшалы</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>statistics charts graph calendar figures</source>
<translation>статистика диаграммалар график күнтізбе сандар</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>stay as they are in your files</source>
<translation>файлдарыңызда бұрынғысынша қалады</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>stays as it is</source>
<comment>file</comment>
<translation>сол қалпында қалады</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>stays for your notes</source>
<translation>жазбаңыз үшін қалады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>stays: later captures rest on it</source>
<translation>қалады: кейінгі түсірілімдер соған сүйенеді</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>stays: you edited it</source>
<comment>file</comment>
<translation>қалады: өзіңіз өзгерткенсіз</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<location filename="../../reader/services/import_words.py"/>
<source>stopped before the end</source>
<translation>соңына жетпей тоқтатылды</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>stopped: {look_again|F5} finds the rest</source>
<translation>тоқтатылды: {look_again|F5} қалғанын табады</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>sure</source>
<translation>сенімді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>table</source>
<translation>кесте</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>tag</source>
<translation>тег</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<source>tag it</source>
<translation>тег қою</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>tagged</source>
<translation>тегтерде</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/telling.py"/>
<source>tagged {tags}</source>
<translation>тегтері: {tags}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>take back</source>
<translation>кері қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>take it</source>
<translation>осыны алу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>take it back</source>
<translation>кері қайтару</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<source>take off</source>
<translation>алып тастау</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>take off, all have it</source>
<translation>алу, бәрінде бар</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>taken off {reach}</source>
<translation>алынады: {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>teal</source>
<translation>көкшіл жасыл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>templates</source>
<translation>үлгілер</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/web/deciding.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>text</source>
<translation>мәтін</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>text beside</source>
<translation>қасында мәтін</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts are cut at one length</source>
<translation>мәтіндер бірдей ұзындықта қиылған</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts are cut with an ellipsis</source>
<translation>мәтіндер көп нүктемен қиылған</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts break off</source>
<translation>мәтіндер үзіліп қалады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>the Inbox</source>
<comment>In {list}</comment>
<translation>Кіріс</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the SHA-256 of that file; empty where that is not known</source>
<translation>сол файлдың SHA-256 мәні; белгісіз болса, бос</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the SHA-256 of the whole file</source>
<translation>бүкіл файлдың SHA-256 мәні</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the article; a template that names `articles` gets all of them instead, in one go</source>
<translation>мақала; `articles` атын қолданған үлгі оның орнына барлығын бірден алады</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>the book's table of contents tells its chapters apart</source>
<translation>кітаптың мазмұны тарауларын ажыратады</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the byte behind its last</source>
<translation>соңғы байтынан кейінгі байт</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>the bytes of a capture are not as they were stored: {error}</source>
<translation>түсірілім байттары сақталған күйіндегідей емес: {error}</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>the bytes of {file} are not those imported</source>
<translation>{file} байттары импортталған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the bytes of {name} are not the ones that were imported</source>
<translation>{name} байттары импортталған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the captured file that holds the words; empty where that is not known</source>
<translation>сөздері бар түсірілген файл; белгісіз болса, бос</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the captures</source>
<translation>түсірілімдер</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of highlights and notes</source>
<translation>ерекшелеулер мен жазбалар санақтары</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of sources</source>
<translation>дереккөздер санақтары</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of tags</source>
<translation>тегтер санақтары</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of the library</source>
<translation>кітапхана санақтары</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day it was captured</source>
<translation>түсірілген күні</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day it was published, 2026-11-02; empty where that is not known</source>
<translation>жарияланған күні, 2026-11-02; белгісіз болса, бос</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day of an addition to a file that you edited: then only what is new; else empty</source>
<translation>өзіңіз өзгерткен файлға қосылған күн: онда тек жаңасы болады; әйтпесе бос</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>the disk is open to read only: choose another place</source>
<translation>диск тек оқуға ашылған: басқа орын таңдаңыз</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>the feed tells its entries apart</source>
<translation>таспа мақалаларын өзі ажыратады</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the first byte of the article in it</source>
<translation>мақаланың ондағы бірінші байты</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the first of its bytes in that file; empty where that is not known</source>
<translation>сол файлдағы бірінші байты; белгісіз болса, бос</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the full-text index</source>
<translation>толық мәтінді индекс</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the highlights</source>
<translation>ерекшелеулер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the article, which never changes</source>
<translation>мақаланың идентификаторы, ешқашан өзгермейді</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the capture</source>
<translation>түсірілімнің идентификаторы</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the highlight, which never changes</source>
<translation>ерекшелеудің идентификаторы, ешқашан өзгермейді</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the lead of article {id} is not in its text</source>
<translation>{id} мақаласының алғашқы сөздері мәтінінде жоқ</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the library counts {counted} {said_what} and holds {held}</source>
<translation>кітапхана «{said_what}» үшін {counted} деп санайды, шынында {held}</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>the library's own answers until it is in step</source>
<translation>ол ілескенше кітапхананың өз индексі жауап береді</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the lines that pages share</source>
<translation>беттерге ортақ жолдар</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the link of note {note} to {target} does not agree with its words</source>
<translation>{note} жазбасының {target} сілтемесі оның сөздерімен сәйкес келмейді</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the link that opens it in Postil</source>
<translation>мақаланы Postil ішінде ашатын сілтеме</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the link that opens its very words in Postil</source>
<translation>дәл сол сөздерді Postil ішінде ашатын сілтеме</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the links of notes</source>
<translation>жазбалардың сілтемелері</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>the list shows {days}</source>
<translation>тізім көрсететіні: {days}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the name of the captured file</source>
<translation>түсірілген файлдың аты</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the notes</source>
<translation>жазбалар</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>the one shown</source>
<translation>көрсетіліп тұрғаны</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>the only place</source>
<translation>жалғыз жері</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>the page counts its results</source>
<translation>бет нәтижелерінің санын айтады</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the page line “{fingerprint}” of source {source} is miscounted</source>
<translation>{source} дереккөзінің беттегі «{fingerprint}» жолы қате саналған</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the pages of the file</source>
<translation>файл беттері</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the paragraphs or links of version {id} do not fit its text</source>
<translation>{id} нұсқасының абзацтары не сілтемелері мәтініне сай емес</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the publication</source>
<translation>басылым</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the quote of highlight {id} does not stand in the bytes of {name}</source>
<translation>{id} ерекшелеуінің дәйексөзі {name} байттарында жоқ</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the quotes in their captures</source>
<translation>түсірілімдеріндегі дәйексөздер</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>the same articles with other text</source>
<translation>сол мақалалар, мәтіні басқа</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>the same line ends every article</source>
<translation>әр мақаланы бірдей жол аяқтайды</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>the same line parts texts without titles</source>
<translation>тақырыпсыз мәтіндерді бірдей жол бөледі</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>the search and what it tagged stay</source>
<translation>іздеу де, ол қойған тегтер де қалады</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the stand-in of article {id} is not in its text</source>
<translation>{id} мақаласы тақырыбының орнына тұрған сөздер мәтінінде жоқ</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/parcels.py"/>
<location filename="../../reader/services/processes.py"/>
<location filename="../../reader/services/terminal.py"/>
<source>the system refused</source>
<translation>жүйе рұқсат бермеді</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>the table {table} holds what does not belong there</source>
<translation>{table} кестесінде оған жатпайтын нәрсе бар</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the tables themselves</source>
<translation>кестелердің өзі</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the tag {name} counts {counted} articles and is on {held}</source>
<translation>«{name}» тегі {counted} мақала деп санайды, шынында {held} мақалада тұр</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the text of version {id} of “{title}” in {capture} cannot be read</source>
<translation>«{title}» мақаласының {capture} ішіндегі {id} нұсқасының мәтіні оқылмайды</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the text of version {id} of “{title}” in {capture} is not the one that was stored</source>
<translation>«{title}» мақаласының {capture} ішіндегі {id} нұсқасының мәтіні сақталған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>the text that highlight {highlight} was made on cannot be read</source>
<translation>{highlight} ерекшелеуі жасалған мәтін оқылмайды</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the texts</source>
<translation>мәтіндер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the title as it was printed; empty where none was</source>
<translation>басылған күйіндегі тақырып; басылмаған болса, бос</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the title, or the words that stand in for it</source>
<translation>тақырып немесе оның орнына тұрған сөздер</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>the undo history goes, and this library is kept in a file beside the new one</source>
<translation>әрекеттер тарихы кетеді, ал бұл кітапхана жаңасының қасындағы файлда сақталады</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the words, exactly</source>
<translation>дәл сөздері</translation>
</message>
<message>
<location filename="../../reader/library/layout.py"/>
<source>the {kind} {name} is not as it was made</source>
<translation>{kind} {name} жасалған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/library/layout.py"/>
<source>the {kind} {name} is not there</source>
<translation>{kind} {name} жоқ</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>the {n} most frequent sources of {all}</source>
<translation><numerusform>{all} дереккөз ішінен ең жиісі {n}</numerusform><numerusform>{all} дереккөз ішінен ең жиісі {n}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>the {n} most frequent tags of {all}</source>
<translation><numerusform>{all} тег ішінен ең жиісі {n}</numerusform><numerusform>{all} тег ішінен ең жиісі {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the {said_what} of {source} counts {counted} articles and holds {held}</source>
<translation>{source} дереккөзі «{said_what}» үшін {counted} мақала деп санайды, шынында {held}</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>there is no filter “{name}”</source>
<translation>«{name}» деген сүзгі жоқ</translation>
</message>
<message>
<location filename="../../reader/exporter/filters.py"/>
<source>there is no flavour “{name}” of Markdown; there is pandoc and logseq</source>
<translation>Markdown тілінің «{name}» деген түрі жоқ; барлары — pandoc және logseq</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>this file</source>
<translation>осы файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>this folder</source>
<translation>осы бума</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>this is too much to be undone</source>
<translation>бұл болдырмау үшін тым көп</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>thrown away, {kept}</source>
<translation>себетте, {kept}</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>ticker</source>
<translation>жүгірме жол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>timeline</source>
<translation>уақыт шкаласы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>title</source>
<translation>тақырып</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>title</source>
<comment>line</comment>
<translation>тақырып</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>titled “{title}”</source>
<translation>тақырыбы «{title}»</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>titles alike</source>
<translation>ұқсас тақырыптар</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles and teasers alternate</source>
<translation>тақырыптар мен қысқаша мазмұндар кезектесіп тұр</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles are printed twice</source>
<translation>тақырыптар екі рет басылған</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles stand in another list of the page too</source>
<translation>тақырыптар беттің басқа тізімінде де тұр</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>to be changed</source>
<translation>өзгертіледі</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>to the error</source>
<translation>қатеге өту</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>to the outline</source>
<translation>жоспарға</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>to these very words in Postil</source>
<translation>Postil ішіндегі дәл осы сөздерге</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>to this article</source>
<translation>осы мақалаға</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>to {words}</source>
<translation>мына сөздерге: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>today {time}</source>
<translation>бүгін {time}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>tour introduction learn</source>
<translation>шолу кіріспе үйрену</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>trail</source>
<translation>бет жолы</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>trash bin deleted</source>
<translation>себет жойылған</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>trashed</source>
<translation>себет</translation>
</message>
<message>
<location filename="../../reader/model/query_joining.py"/>
<source>two conditions contradict each other: the last one counts</source>
<translation>екі шарт бір-біріне қайшы: соңғысы ескеріледі</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>two lists stand one above the other</source>
<translation>екі тізім бірінің үстінде бірі тұр</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>unchanged</source>
<comment>file</comment>
<translation>өзгермеген</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>undated</source>
<translation>күні белгісіз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>undo</source>
<translation>болдырмау</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>unfold</source>
<translation>жаю</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>unfolded</source>
<translation>жайылған</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>unread</source>
<translation>оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>unread</source>
<comment>state</comment>
<translation>оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>untitled</source>
<translation>тақырыпсыз</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>unused</source>
<translation>пайдаланылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>url web link</source>
<translation>url сілтеме сайт веб</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>used last first</source>
<translation>алдымен соңғы қолданылғандары</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>value before</source>
<translation>алдыңғы мән</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>variable</source>
<translation>айнымалы</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>verify proof integrity</source>
<translation>тексеру дәлел түпнұсқалық</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>verify repair health integrity damage corruption</source>
<translation>тексеру жөндеу тұтастық зақым күй</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>version licence</source>
<translation>нұсқа лицензия</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>versions revisions edition</source>
<translation>нұсқалар түзетулер</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>was “{words}”</source>
<translation>бұрын «{words}» еді</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>watch</source>
<translation>бақылау</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>watched</source>
<translation>бақыланады</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>week by week</source>
<translation>апта сайын</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>what</source>
<translation>не</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>what changed</source>
<translation>не өзгерді</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>what is here now is kept in a file beside it</source>
<translation>қазіргісі қасындағы файлда сақталады</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>what is new is added at its end</source>
<comment>file</comment>
<translation>жаңасы соңына қосылады</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>what is new was added at its end</source>
<comment>file</comment>
<translation>жаңасы соңына қосылды</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>what is only in it</source>
<translation>тек онда бары</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>what it says of its tables is no text</source>
<translation>оның кестелері туралы айтқаны мәтін емес</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>what it tagged stays</source>
<translation>ол қойған тегтер қалады</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what lists show of texts</source>
<translation>тізімдер көрсететін мәтін бөліктері</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>what nothing tells stays as it is</source>
<translation>ештеңе растамайтыны сол қалпында қалады</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what refers to what</source>
<translation>ненің неге сілтейтіні</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>what stands before the words</source>
<translation>сөздердің алдында тұрғаны</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>what stands behind the words</source>
<translation>сөздердің артында тұрғаны</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what texts are recognised by</source>
<translation>мәтіндер танылатын белгілер</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>when it was last changed, in UTC</source>
<translation>соңғы өзгертілген уақыты, UTC</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>when it was made, in UTC: 2026-11-02T10:00:00Z</source>
<translation>жасалған уақыты, UTC: 2026-11-02T10:00:00Z</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>where the words begin in the text, in characters; empty for lost ones</source>
<translation>сөздердің мәтінде басталатын жері, таңба есебімен; жоғалғандарында бос</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>where they end, in characters; empty for lost ones</source>
<translation>сөздердің аяқталатын жері, таңба есебімен; жоғалғандарында бос</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it has a star</source>
<translation>жұлдызшасы бар ма</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it is in the archive</source>
<translation>мұрағатта ма</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it is kept for later</source>
<translation>кейінге қалдырылған ба</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the capture holds only the beginning of it</source>
<translation>түсірілімде тек оның басы ғана бар ма</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the file holds several articles</source>
<translation>файлда бірнеше мақала бар ма</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the words are not in the text that is shown any more</source>
<translation>сөздері көрсетілетін мәтінде енді жоқ па</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether this capture holds only the beginning</source>
<translation>бұл түсірілімде тек басы ғана бар ма</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether you have read it</source>
<translation>оны оқыдыңыз ба</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>which text is shown</source>
<translation>қай мәтін көрсетілетіні</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>whole lines</source>
<translation>толық жолдар</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>whole or here</source>
<translation>бүкіл / осы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>whole text</source>
<translation>толық мәтін</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>whole texts each in one line</source>
<translation>толық мәтіндердің әрқайсысы бір жолда</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>will be made</source>
<translation>жасалады</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>with a note</source>
<translation>жазбасы бар</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>with all that is known of its source</source>
<translation>дереккөзі туралы белгілінің бәрімен</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>with links, for a word processor</source>
<translation>сілтемелерімен, мәтіндік процессорға</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>with the caret</source>
<translation>кареткамен</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>with your notes, into the trash</source>
<translation>жазбаларыңызбен бірге себетке</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>with {n} in it</source>
<translation><numerusform>ішінде {n}</numerusform><numerusform>ішінде {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>with …</source>
<translation>бірге …</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>without a note</source>
<translation>жазбасы жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>without headings</source>
<translation>айдарсыз</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>worded otherwise in this text</source>
<translation>бұл мәтінде басқаша айтылған</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>words russian kazakh german english translation Русский Қазақша Deutsch</source>
<translation>сөздер орыс қазақ неміс ағылшын тілі аударма English Русский Deutsch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>write</source>
<translation>жазу</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>written</source>
<comment>file</comment>
<translation>жазылды</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>yaml front matter obsidian</source>
<translation>yaml front matter obsidian қасиеттер</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>year by year</source>
<translation>жыл сайын</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>yellow</source>
<translation>сары</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>yellow highlight: {quote}</source>
<translation>сары ерекшелеу: {quote}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>yellow, green, blue, pink or purple</source>
<translation>yellow (сары), green (жасыл), blue (көк), pink (қызғылт) не purple (күлгін)</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>your note on it, Markdown as typed</source>
<translation>оған жазған жазбаңыз, терілген күйіндегі Markdown</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>your note on the article, Markdown as typed</source>
<translation>мақалаға жазған жазбаңыз, терілген күйіндегі Markdown</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>yours</source>
<comment>a key</comment>
<translation>өзіңіздікі</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>zoom bigger font size enlarge</source>
<translation>масштаб үлкейту қаріп өлшем</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>zoom font size shrink</source>
<translation>масштаб кішірейту қаріп өлшем</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{action} has its keys above; write them all there</source>
<translation>{action} пернелері жоғарыда; бәрін сол жерде жазыңыз</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{action} has no meaning in {context} ({keys}), only in {others}</source>
<translation>{context} ішінде {action} әрекетінің мағынасы жоқ ({keys}), тек мұнда бар: {others}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>{action} {where}</source>
<translation>{action}, {where}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{act}. {undo|Ctrl+Z} takes it back.</source>
<translation>{act}. {undo|Ctrl+Z} мұны кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<location filename="../../reader/library/reshaped.py"/>
<location filename="../../reader/services/mending.py"/>
<source>{act}; {note}</source>
<translation>{act}; {note}</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{argument} is a name that no desktop can be told; move the program to a folder with another.</source>
<translation>{argument} деген атауды ешбір жүйеге айту мүмкін емес; бағдарламаны аты басқа бумаға жылжытыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{article_note|Shift+N} writes a note on the article</source>
<translation>{article_note|Shift+N} мақалаға жазба жазады</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>{articles}, without notes</source>
<translation>{articles}, жазбасыз</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{attach_highlight|Ctrl+L} attaches it</source>
<translation>{attach_highlight|Ctrl+L} байлайды</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/hit_walk.py"/>
<source>{at} of {all}</source>
<translation>{at} / {all}</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>{at} of {all}, in a note</source>
<translation>{at} / {all}, жазбада</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review.py"/>
<source>{at} of {n} to review</source>
<translation><numerusform>Тексеруге: {at} / {n}</numerusform><numerusform>Тексеруге: {at} / {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>{best_match|Shift+F} shows the newest first.</source>
<translation>{best_match|Shift+F} жаңаларын алдымен көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>{cancel_job|Ctrl+.} stops it</source>
<translation>{cancel_job|Ctrl+.} тоқтатады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{cancel_job|Ctrl+.} stops it.</source>
<translation>{cancel_job|Ctrl+.} тоқтатады.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{captures} and {highlights} more</source>
<translation>тағы {captures} және {highlights}</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>{captures}: {articles}, {new} of them new, {merged} already here; {cut} cut, {untitled} without a title</source>
<translation>{captures}: {articles}, жаңасы {new}, бұрыннан бары {merged}; қиылғаны {cut}, тақырыпсызы {untitled}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>{capture}  (the fullest)</source>
<translation>{capture}  (ең толығы)</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>{change}. Change {place} of {count}</source>
<translation>{change}. {place}-өзгеріс, барлығы {count}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>{color} highlight: {words}</source>
<translation>{color} ерекшелеу: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/timeline.py"/>
<source>{days}: {articles}. {leave|Esc} shows all.</source>
<translation>{days}: {articles}. {leave|Esc} бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{day} {month}</source>
<translation>{day} {month}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{day} {month} {year}</source>
<translation>{year} ж. {day} {month}</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>{done} of {all}</source>
<translation>{done} / {all}</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>{files}: {what}</source>
<translation>{files}: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} cannot be read ({reason}), so your own keys do not count; look at its rights.</source>
<translation>{file} оқылмады ({reason}), сондықтан өз пернелеріңіз ескерілмейді; рұқсаттарын қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} cannot be read ({why}); look whether it is there.</source>
<translation>{file} оқылмады ({why}); оның бар-жоғын қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{file} cannot be removed ({reason}): remove it by hand.</source>
<translation>{file} алып тасталмады ({reason}): оны қолмен алып тастаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{file} cannot be written ({reason}), so the keys stay; look at its rights.</source>
<translation>{file} жазылмады ({reason}), сондықтан пернелер бұрынғысынша қалады; рұқсаттарын қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{file} cannot be written ({reason}): make room for it, or leave to write there, and install again.</source>
<translation>{file} жазылмады ({reason}): оған орын босатыңыз немесе жазуға рұқсат беріп, қайта орнатыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/picture.py"/>
<source>{file} cannot be written ({reason}); choose another place.</source>
<translation>{file} жазылмады ({reason}); басқа орын таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>{file} cannot be written ({why}); look at its rights and the disk.</source>
<translation>{file} жазылмады ({why}); рұқсаттарын және дискіні қараңыз.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} cannot be written ({why}); name a file in another folder.</source>
<translation>{file} жазылмады ({why}); басқа бумадағы файлды атаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} could not be read ({reason}); move it away and export again.</source>
<translation>{file} оқылмады ({reason}); оны басқа жерге апарып, қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>{file} could not be read or written ({reason}); {next_step}, then try again.</source>
<translation>{file} оқылмады не жазылмады ({reason}); {next_step}, содан кейін қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{file} could not be unpacked beside the library ({reason}); free some space.</source>
<translation>{file} кітапхананың қасында тарқатылмады ({reason}); орын босатыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/notes_text.py"/>
<source>{file} could not be written ({reason}): choose another folder for the backups, or free some space; your notes are in the library, and safe.</source>
<translation>{file} жазылмады ({reason}): сақтық көшірмелерге басқа бума таңдаңыз немесе орын босатыңыз; жазбаларыңыз кітапханада, аман тұр.</translation>
</message>
<message>
<location filename="../../reader/services/new_file.py"/>
<source>{file} could not be written ({reason}); choose another folder.</source>
<translation>{file} жазылмады ({reason}); басқа бума таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{file} could not be written ({reason}); move it away and export again.</source>
<translation>{file} жазылмады ({reason}); оны басқа жерге апарып, қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a capture that unpacks to more than it may.</source>
<translation>{file} ішінде тарқатылғанда рұқсат етілгеннен үлкен болатын түсірілім бар.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library that cannot be read ({error}).</source>
<translation>{file} ішіндегі кітапхана оқылмайды ({error}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library that is damaged ({problem}).</source>
<translation>{file} ішіндегі кітапхана зақымдалған ({problem}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library whose undo history is another's ({table}).</source>
<translation>{file} ішіндегі кітапхананың әрекеттер тарихы басқанікі ({table}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a text that unpacks to more than it may.</source>
<translation>{file} ішінде тарқатылғанда рұқсат етілгеннен үлкен болатын мәтін бар.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds an SQLite file of another program in the place of a library.</source>
<translation>{file} ішінде кітапхананың орнында басқа бағдарламаның SQLite файлы жатыр.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds no library as Postil makes it (its {strange} is another's).</source>
<translation>{file} ішіндегі кітапхана Postil жасайтындай емес ({strange} басқанікі).</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>{file} holds other words there</source>
<translation>{file} файлының ол жерінде басқа сөздер тұр</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds the library of a newer Postil (library version {found}, this program knows {known}); update Postil and import it again.</source>
<translation>{file} ішінде жаңарақ Postil кітапханасы бар (кітапхана нұсқасы — {found}, бұл бағдарлама білетіні — {known}); Postil бағдарламасын жаңартып, қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} holds “{strange}”, which no settings of Postil have, so nothing of it was taken over.</source>
<translation>{file} ішінде Postil баптауларында жоқ «{strange}» бар, сондықтан одан ештеңе алынған жоқ.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is a link, or behind one; move it away and export again.</source>
<translation>{file} — сілтеме немесе сілтеменің артында; оны басқа жерге апарып, қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/fetching.py"/>
<source>{file} is being written to by another program; close it there and try again.</source>
<translation>{file} файлына қазір басқа бағдарлама жазып жатыр; оны сол жерде жауып, қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{file} is brought up to date.</source>
<translation>{file} жаңартылды.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} is larger than {megabytes} MB and no file of settings.</source>
<translation>{file} {megabytes} МБ-тан үлкен және баптаулар файлы емес.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} is no file of Postil's settings; take one that Postil has written.</source>
<translation>{file} — Postil баптауларының файлы емес; Postil жазған файлды алыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is no file, so your own keys do not count; move it out of the way.</source>
<translation>{file} файл емес, сондықтан өз пернелеріңіз ескерілмейді; оны басқа жерге апарыңыз.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is no file; move it away and export again.</source>
<translation>{file} файл емес; оны басқа жерге апарып, қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is not written in UTF-8, so your own keys do not count; save it as UTF-8.</source>
<translation>{file} UTF-8 түрінде жазылмаған, сондықтан өз пернелеріңіз ескерілмейді; UTF-8 етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is read-only; allow writing to it and export again.</source>
<translation>{file} тек оқуға арналған; жазуға рұқсат беріп, қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/fetching.py"/>
<source>{file} is the library that is open: there is nothing to import from it.</source>
<translation>{file} — ашық тұрған кітапхана: одан импорттайтын ештеңе жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/picture.py"/>
<source>{file} is there already and is no PNG picture; choose another name.</source>
<translation>{file} бұрыннан бар және PNG суреті емес; басқа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>{file} is there no more; export again to have it written.</source>
<translation>{file} енді жоқ; ол жазылуы үшін қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is too large to be a keymap, so your own keys do not count; move it.</source>
<translation>{file} пернелер жиыны үшін тым үлкен, сондықтан өз пернелеріңіз ескерілмейді; оны басқа жерге апарыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{file} was changed by another hand since; nothing was taken back.</source>
<translation>{file} файлын содан бері басқа біреу өзгерткен; ештеңе кері қайтарылған жоқ.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{file} was changed while the export was running; export again.</source>
<translation>{file} экспорт жүріп жатқанда өзгертілді; қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{file} was edited since, so it is left as it is; move it away and export again.</source>
<translation>{file} содан бері өзгертілген, сондықтан сол қалпында қалдырылды; оны басқа жерге апарып, қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} was there before, and Postil did not write it; name another file.</source>
<translation>{file} бұрыннан бар және оны Postil жазбаған; басқа файлды атаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file}, line {line}: {cause}. It does not count; mend the line or take it out.</source>
<translation>{file}, {line}-жол: {cause}. Ол ескерілмейді; жолды түзетіңіз немесе алып тастаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{file}: {articles}, {new} of them new; {note}</source>
<translation>{file}: {articles}, жаңасы {new}; {note}</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>{first_steps|Shift+F11} shows the first steps again.</source>
<translation>{first_steps|Shift+F11} алғашқы қадамдарды қайта көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{first} and {last}</source>
<translation>{first} және {last}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{first} {first_month} – {last} {last_month} {year}</source>
<translation>{year} ж. {first} {first_month} – {last} {last_month}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{first} – {last} {month} {year}</source>
<translation>{year} ж. {first} – {last} {month}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{folder} cannot be looked into ({said_why}); check the permissions and import it again.</source>
<translation>{folder} бумасының ішін қарауға болмайды ({said_why}); рұқсаттарын тексеріп, қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/paths.py"/>
<source>{folder} cannot be made ({reason}); start without --portable and take the file “{mark}” away where there is one, or put Postil into a folder of your own.</source>
<translation>{folder} жасалмады ({reason}); --portable опциясынсыз іске қосып, «{mark}» файлы бар болса, оны алып тастаңыз немесе Postil бағдарламасын өз бумаңызға көшіріңіз.</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>{folder} could not be written ({reason}); choose another folder or free some space.</source>
<translation>{folder} бумасына жазылмады ({reason}); басқа бума таңдаңыз немесе орын босатыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{folder} has more than {most} folders in each other; import those inside.</source>
<translation>{folder} ішінде бірінің ішінде бірі жатқан {most} бумадан көп; ішіндегілерін импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{folder} has no room for another backup ({free} MB are free, {needed} are needed): free some space or choose another folder; the earlier backups are kept.</source>
<translation>{folder} бумасында тағы бір сақтық көшірмеге орын жоқ ({free} МБ бос, {needed} МБ керек): орын босатыңыз немесе басқа бума таңдаңыз; бұрынғы сақтық көшірмелер сақталады.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>{folder} is no folder that is there; it is made when something is exported into it.</source>
<translation>{folder} деген бума әзірге жоқ; оған бірдеңе экспортталғанда ол жасалады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>{go_backups|G J} leads to the backup made before; the words of all removed notes are in {file}, beside the library.</source>
<translation>{go_backups|G J} бұдан бұрын жасалған сақтық көшірмеге апарады; алып тасталған барлық жазбалардың сөздері кітапхананың қасындағы {file} файлында.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>{go_back|Alt+←} leads back to the picture.</source>
<translation>{go_back|Alt+←} суретке қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>{go_doctor|G N} checks all of it, {go_backups|G J} shows the backups.</source>
<translation>{go_doctor|G N} бәрін тексереді, {go_backups|G J} сақтық көшірмелерді көрсетеді.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{headings} and {n} more</source>
<translation><numerusform>{headings} және тағы {n}</numerusform><numerusform>{headings} және тағы {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/note_sheet.py"/>
<source>{highlight|H} highlights the sentence you are reading, {note|N} writes a note on it.</source>
<translation>{highlight|H} оқып отырған сөйлеміңізді ерекшелейді, {note|N} оған жазба жазады.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{import_report|G I} shows the report.</source>
<translation>{import_report|G I} есепті көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/unfinished.py"/>
<source>{import_rest|Ctrl+Shift+P} goes on with it.</source>
<translation>{import_rest|Ctrl+Shift+P} оны жалғастырады.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} are {color} now.</source>
<translation><numerusform>{items} енді {color} түсті.</numerusform><numerusform>{items} енді {color} түсті.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} brought back.</source>
<translation>Қайтарылды: {items}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} removed.</source>
<translation>Алып тасталды: {items}.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{keys} is given to {action} above; take it from one of them</source>
<translation>{keys} жоғарыда {action} әрекетіне берілген; соны біреуінен алыңыз</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>{keys} means nothing here.</source>
<translation>{keys} мұнда ештеңе білдірмейді.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{keys} or {other}</source>
<translation>{keys} немесе {other}</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>{keys} …      Esc drops it</source>
<translation>{keys} …      Esc тастайды</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>{key} does nothing.</source>
<translation>{key} ештеңе істемейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{key} pins one.</source>
<translation>{key} тегті бекітеді.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{leave|Esc} shows all</source>
<translation>{leave|Esc} бәрін көрсетеді</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>{leave|Esc} takes off the last</source>
<translation>{leave|Esc} соңғысын алып тастайды</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>{left} left, {right} right   ·   {weight}</source>
<translation>солда {left}, оңда {right}   ·   {weight}</translation>
</message>
<message>
<location filename="../../reader/library/damage.py"/>
<source>{library} is damaged ({why}): see what check says, and restore a backup.</source>
<translation>{library} зақымдалған ({why}): check пәрмені не айтатынын қарап, сақтық көшірмені қалпына келтіріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>{library} lies on another machine: writing is slower there, and safe only while no other machine has it open.</source>
<translation>{library} басқа компьютерде жатыр: жазу баяуырақ, және оны басқа ешбір компьютер ашпай тұрғанда ғана қауіпсіз.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>{library} was left as it was; open it again when there is time to bring it up to date.</source>
<translation>{library} бұрынғысынша қалды; жаңартуға уақыт болғанда қайта ашыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles}</source>
<translation>{articles} {lines}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles} so far …</source>
<translation>әзірге {articles} {lines} …</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles} so far, back to {day} …</source>
<translation>әзірге {articles} {lines}, {day} күніне дейін …</translation>
</message>
<message>
<location filename="../../reader/library/forgetting.py"/>
<source>{log} could not be written ({reason}), so nothing was removed for good; free some space or check the folder's permissions.</source>
<translation>{log} жазылмады ({reason}), сондықтан ештеңе біржола алып тасталған жоқ; орын босатыңыз немесе буманың рұқсаттарын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} cannot be read</source>
<translation>{member} оқылмайды</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is missing</source>
<translation>{member} жоқ</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is not as long as it was</source>
<translation>{member} ұзындығы бұрынғыдай емес</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is not what was put in</source>
<translation>{member} салынған күйіндегідей емес</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{mend_library|R} sets right what can be; {salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>{mend_library|R} түзетуге келетінін түзетеді; {salvage_library|S} оқуға келетіннің бәрін жаңа кітапханаға оқып алады, {go_backups|G J} сақтық көшірмелерді көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{mention} ({import_report|G I}).</source>
<translation>{mention} ({import_report|G I}).</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/incoming.py"/>
<source>{mention} and {n} more ({import_report|G I}).</source>
<translation><numerusform>{mention} және тағы {n} ({import_report|G I}).</numerusform><numerusform>{mention} және тағы {n} ({import_report|G I}).</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<location filename="../../reader/ui/headings.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<source>{month} {year}</source>
<translation>{year} ж. {month}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} cannot be read ({said_why}); check the file and try again.</source>
<translation>{name} оқылмады ({said_why}); файлды тексеріп, қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} cannot be read or unpacked ({said_why}); check the disk and try again.</source>
<translation>{name} оқылмады не тарқатылмады ({said_why}); дискіні тексеріп, қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>{name} cannot be “{value}” here.</source>
<translation>Мұнда {name} мәні «{value}» бола алмайды.</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>{name} could not be split by a fault of Postil ({what}): please report it.</source>
<translation>{name} Postil қатесінен бөлінбеді ({what}): бұл туралы хабарлаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<source>{name} defines entities that grow without measure; it is no feed, leave it out.</source>
<translation>{name} шексіз өсетін мәндерді (entity) анықтайды; ол таспа емес, импорттамаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} defines entities, which no book needs; leave it out.</source>
<translation>{name} ешбір кітапқа керек емес мәндерді (entity) анықтайды; оны импорттамаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} has a table of more than {limit} MB; use another copy.</source>
<translation>{name} ішіндегі кесте {limit} МБ-тан үлкен; басқа көшірмесін алыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} has members that overlap</source>
<translation>{name} ішіндегі файлдар бірінің үстіне бірі түскен</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} has more than {max_entries} articles; split it.</source>
<translation>{name} ішінде {max_entries} мақаладан көп; оны бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feedplaces.py"/>
<source>{name} has more than {max_entries} entries; split it into smaller files.</source>
<translation>{name} ішінде {max_entries} мақаладан көп; оны кішірек файлдарға бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} has more than {max_lines} lines; split it into smaller files.</source>
<translation>{name} ішінде {max_lines} жолдан көп; оны кішірек файлдарға бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} has more than {max_nodes} highlights; split it into smaller files.</source>
<translation>{name} ішінде {max_nodes} ерекшелеуден көп; оны кішірек файлдарға бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} has more than {most} members</source>
<translation>{name} ішінде {most} файлдан көп</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} has more than {most} members; use another copy.</source>
<translation>{name} ішінде {most} файлдан көп; басқа көшірмесін алыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/web/tree.py"/>
<source>{name} has more than {nodes} elements; split it into smaller files and import those.</source>
<translation>{name} ішінде {nodes} элементтен көп; оны кішірек файлдарға бөліп, соларды импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/web/pages.py"/>
<source>{name} has no words of its own, only frames for other pages; import the page that stands in the frame: a browser saves it into the folder beside this one.</source>
<translation>{name} бетінің өз сөзі жоқ, басқа беттерге арналған жақтаулары ғана бар; жақтауда тұрған бетті импорттаңыз: браузер оны қасындағы қалтаға сақтайды.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} has {megabytes} MB and {limit} MB are the limit; split it into smaller files.</source>
<translation>{name} көлемі {megabytes} МБ, шегі {limit} МБ; оны кішірек файлдарға бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} has {pages} pages and {max_pages} are the limit; split it.</source>
<translation>{name} ішінде {pages} бет бар, шегі — {max_pages}; оны бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} holds a member that leads out of it (“{member}”); use another copy.</source>
<translation>{name} ішінде одан тысқа апаратын файл бар («{member}»); басқа көшірмесін алыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} holds another archive</source>
<translation>{name} ішінде тағы бір мұрағат бар</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} holds binary data, not text; save the page as text and import that.</source>
<translation>{name} мәтін емес, екілік деректер; бетті мәтін етіп сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} holds no list of Pocket's in {member}; export it again.</source>
<translation>{name} ішіндегі {member} файлында Pocket тізімі жоқ; қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} holds nothing but white space; capture the page again.</source>
<translation>{name} ішінде бос аралықтардан басқа ештеңе жоқ; бетті қайта түсіріңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>{name} holds nothing that prints; capture the page again.</source>
<translation>{name} ішінде көрінетін ештеңе жоқ; бетті қайта түсіріңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} holds pictures of pages and no text; read it by OCR first and import that.</source>
<translation>{name} ішінде мәтін жоқ, тек беттердің суреттері бар; алдымен OCR арқылы танып, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is XML but neither a page nor a feed; save the page as HTML or text and import that.</source>
<translation>{name} — XML, бірақ бет те, таспа да емес; бетті HTML не мәтін етіп сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a PDF document, for which pypdfium2 is missing; add it by pip install "postil[pdf]".</source>
<translation>{name} — PDF құжаты, оған pypdfium2 керек, бірақ ол жоқ; мынамен қосыңыз: pip install "postil[pdf]".</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>{name} is a book without words that can be read; it may hold pictures alone.</source>
<translation>{name} — оқуға келетін сөзі жоқ кітап; ішінде тек суреттер болуы мүмкін.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} is a damaged EPUB; get it again.</source>
<translation>{name} — зақымдалған EPUB; қайта алыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>{name} is a damaged JSON Feed; save it again.</source>
<translation>{name} — зақымдалған JSON Feed; қайта сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a damaged PDF document</source>
<translation>{name} — зақымдалған PDF құжаты</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a damaged PDF document; get it again.</source>
<translation>{name} — зақымдалған PDF құжаты; қайта алыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/documents.py"/>
<source>{name} is a damaged export in JSON ({kind}); export it again.</source>
<translation>{name} — зақымдалған JSON экспорты ({kind}); қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/tables.py"/>
<source>{name} is a damaged table ({error}); export it again.</source>
<translation>{name} — зақымдалған кесте ({error}); қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a device, pipe or socket and no file; save its text as a file first.</source>
<translation>{name} файл емес, құрылғы, арна не сокет; алдымен мәтінін файл етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<source>{name} is a feed too damaged to be read ({kind}); save it again.</source>
<translation>{name} — оқуға келмейтіндей зақымдалған таспа ({kind}); қайта сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>{name} is a feed without entries; save it again when it has some.</source>
<translation>{name} — мақаласы жоқ таспа; мақалалары болғанда қайта сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a folder; import the files inside it.</source>
<translation>{name} — бума; ішіндегі файлдарды импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a link to a folder and was not followed; import that folder.</source>
<translation>{name} бумаға сілтейді, оның ішіне кірілген жоқ; сол буманы импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is a list of feeds (OPML) and holds no articles; open the feeds and save those.</source>
<translation>{name} — таспалар тізімі (OPML), онда мақала жоқ; таспаларды ашып, соларды сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a mail that holds no page; save its text as a file and import that.</source>
<translation>{name} — ішінде бет жоқ хат; мәтінін файл етіп сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/zotero.py"/>
<source>{name} is a note of Zotero's without a quote; export the note with annotations.</source>
<translation>{name} — дәйексөзсіз Zotero жазбасы; жазбаны аннотацияларымен экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/markdown.py"/>
<source>{name} is a note without words; write some, or leave it out.</source>
<translation>{name} — сөзі жоқ жазба; бірнеше сөз жазыңыз немесе оны импорттамаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/web/pages.py"/>
<source>{name} is a page without any words, perhaps one that a script fills; save it from the browser once it is shown, and import that.</source>
<translation>{name} — бірде-бір сөзі жоқ бет, бәлкім оны скрипт толтырады; бет көрсетілген соң браузерден сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} is a program or data by its name; import it by itself if it is a capture.</source>
<translation>{name} атына қарағанда бағдарлама не деректер; түсірілім болса, оны жеке импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a saved mail whose page is damaged and cannot be read; save it again as HTML.</source>
<translation>{name} — беті зақымдалған, оқылмайтын сақталған хат; HTML етіп қайта сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a saved mail whose parts cannot be told apart; save the page as HTML and import that.</source>
<translation>{name} — бөліктерін ажырату мүмкін емес сақталған хат; бетті HTML етіп сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>{name} is a web archive without a page that can be read; save the pages as HTML.</source>
<translation>{name} — оқуға келетін беті жоқ веб-мұрағат; беттерді HTML етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is a zip archive or an office document; unpack it, or save its text as a file.</source>
<translation>{name} — zip мұрағаты немесе кеңсе құжаты; тарқатыңыз немесе мәтінін файл етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} is a zip archive or an office document; unpack it, or save its text.</source>
<translation>{name} — zip мұрағаты немесе кеңсе құжаты; тарқатыңыз немесе мәтінін сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>{name} is accepted.</source>
<translation>{name} қабылданды.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_ending.py"/>
<source>{name} is accepted; {n} highlights were not found again and kept as lost.</source>
<translation><numerusform>{name} қабылданды; {n} ерекшелеу қайта табылмай, жоғалған ретінде сақталды.</numerusform><numerusform>{name} қабылданды; {n} ерекшелеу қайта табылмай, жоғалған ретінде сақталды.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} is an export of {program} and holds nothing; export it again.</source>
<translation>{name} — {program} экспорты, бірақ ішінде ештеңе жоқ; қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is damaged ({error})</source>
<translation>{name} зақымдалған ({error})</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} is damaged ({said_detail}) and nothing of it was imported; use another copy, or take your data again.</source>
<translation>{name} зақымдалған ({said_detail}), одан ештеңе импортталған жоқ; басқа көшірмесін алыңыз немесе деректеріңізді қайта алып шығыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} is damaged in {member}; export it again.</source>
<translation>{name} ішіндегі {member} зақымдалған; қайта экспорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is damaged inside ({error})</source>
<translation>{name} ішінде зақымдалған ({error})</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is data in JSON and no JSON Feed; save the page as HTML or text and import that.</source>
<translation>{name} — JSON деректері, бірақ JSON Feed емес; бетті HTML не мәтін етіп сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is empty; capture the page again.</source>
<translation>{name} бос; бетті қайта түсіріңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} is in ISO-2022-JP, which is not read; save the page as UTF-8 text.</source>
<translation>{name} ISO-2022-JP кодтауында, ол оқылмайды; бетті UTF-8 мәтіні етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} is in an encoding that is not known; save the page as UTF-8 text.</source>
<translation>{name} белгісіз кодтауда жазылған; бетті UTF-8 мәтіні етіп сақтаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is locked by a password</source>
<translation>{name} құпиясөзбен құлыпталған</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>{name} is locked by its seller (DRM); only an open copy can be read.</source>
<translation>{name} файлын сатушысы құлыптаған (DRM); тек ашық көшірмесін оқуға болады.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/documents.py"/>
<source>{name} is no document that is known here.</source>
<translation>{name} — мұнда белгісіз құжат.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feedplaces.py"/>
<source>{name} is no feed: an element has too many attributes; leave it out.</source>
<translation>{name} таспа емес: бір элементінің атрибуттары тым көп; оны импорттамаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is no name that a file can have; check the name.</source>
<translation>{name} файл аты бола алмайды; атын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/tables.py"/>
<source>{name} is no table that is known here; see its header.</source>
<translation>{name} — мұнда белгісіз кесте; оның бас жолын қараңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/review_work.py"/>
<source>{name} is no text that could be put right line by line; read its articles as they are.</source>
<translation>{name} жолма-жол түзетуге келетін мәтін емес; мақалаларын сол қалпында оқыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} is no whole EPUB: its contents are missing; get it again.</source>
<translation>{name} — толық емес EPUB: мазмұны жоқ; қайта алыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is not whole</source>
<translation>{name} бүтін емес</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is packed in a way that is not read</source>
<translation>{name} оқылмайтын тәсілмен буылған</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} is too large for the disk; free some space and import it again.</source>
<translation>{name} дискіге сыймайды; орын босатып, қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} is {said_what} and no capture; import it by itself if it is one.</source>
<translation>{name} — {said_what}, түсірілім емес; түсірілім болса, оны жеке импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is {said_what}, not the text of a page; save the page as text and import that.</source>
<translation>{name} — {said_what}, беттің мәтіні емес; бетті мәтін етіп сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} reads like a program or data; import it by itself if it is a capture.</source>
<translation>{name} мәтініне қарағанда бағдарлама не деректер; түсірілім болса, оны жеке импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>{name} takes more memory to read than a file may have; split it into smaller files.</source>
<translation>{name} бір файлға рұқсат етілгеннен көп жад талап етеді; оны кішірек файлдарға бөліңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>{name} takes no pages; see whether it is switched on.</source>
<translation>{name} беттерді қабылдамайды; қосулы екенін қараңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} tells about captures and is none; import the page's text.</source>
<translation>{name} түсірілімдер туралы айтады, өзі түсірілім емес; беттің мәтінін импорттаңыз.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/workers.py"/>
<source>{name} took more than {n} seconds to read and was given up; split it into smaller files.</source>
<translation><numerusform>{name} файлын оқу {n} секундтан асып, тоқтатылды; оны кішірек файлдарға бөліңіз.</numerusform><numerusform>{name} файлын оқу {n} секундтан асып, тоқтатылды; оны кішірек файлдарға бөліңіз.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>{name} unpacks to far more than its size; unpack it and import the pages.</source>
<translation>{name} тарқатылғанда көлемінен көп есе асады; оны тарқатып, беттерін импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} unpacks to more than {limit} MB</source>
<translation>{name} тарқатылғанда {limit} МБ-тан асады</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} unpacks to more than {ratio} times its size</source>
<translation>{name} тарқатылғанда көлемінен {ratio} еседен көп асады</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>{name} was taken back; import it again to review it.</source>
<translation>{name} кері қайтарылған; тексеру үшін қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} was taken from a newer Postil (form {form} of its data, this program knows {known}); update Postil and import it again.</source>
<translation>{name} жаңарақ Postil бағдарламасынан алынған (деректерінің түрі — {form}, бұл бағдарлама білетіні — {known}); Postil бағдарламасын жаңартып, қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} was taken from a newer Postil (library version {found}, this program knows {known}); update Postil and import it again.</source>
<translation>{name} жаңарақ Postil бағдарламасынан алынған (кітапхана нұсқасы — {found}, бұл бағдарлама білетіні — {known}); Postil бағдарламасын жаңартып, қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/template_rows.py"/>
<source>{name}, makes {suffix} files</source>
<translation>{name}, {suffix} файлдарын жасайды</translation>
</message>
<message>
<location filename="../../reader/library/stories.py"/>
<source>{name}: the article {id} that it was matched with is gone; import it again.</source>
<translation>{name}: оған сәйкестендірілген {id} мақаласы кетіп қалған; қайта импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>{new} is there already; name a new file to salvage into.</source>
<translation>{new} бұрыннан бар; құтқарып жазатын жаңа файлды атаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{next_lost|G W} goes to a lost highlight.</source>
<translation>{next_lost|G W} жоғалған ерекшелеуге апарады.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{note|N} writes a note</source>
<translation>{note|N} жазба жазады</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{note}; not as it should be: {fault}</source>
<translation>{note}; болуы тиістідей емесі: {fault}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/taking_in.py"/>
<source>{note}; not as it should be: {fault} and {n} more</source>
<translation><numerusform>{note}; болуы тиістідей емесі: {fault} және тағы {n}</numerusform><numerusform>{note}; болуы тиістідей емесі: {fault} және тағы {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{number} of {what}</source>
<translation>{what}: {number}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} Chinese, Japanese or Korean letters ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>Мұндағы бірде-бір қаріпте қытай, жапон не кәріс жазуының {n} таңбасы ({letters}) жоқ, олардың орнында төртбұрыш тұр; солар бар қаріпті орнатып (Debian және Ubuntu: {package}), қайта экспорттаңыз.</numerusform><numerusform>Мұндағы бірде-бір қаріпте қытай, жапон не кәріс жазуының {n} таңбасы ({letters}) жоқ, олардың орнында төртбұрыш тұр; солар бар қаріпті орнатып (Debian және Ubuntu: {package}), қайта экспорттаңыз.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/journal.py"/>
<source>{n} acts, as far as {act}</source>
<translation><numerusform>{n} әрекет, мынаған дейін: {act}</numerusform><numerusform>{n} әрекет, мынаған дейін: {act}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} added to</source>
<translation><numerusform>{n} толықтырылды</numerusform><numerusform>{n} толықтырылды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} already here</source>
<translation><numerusform>{n} бұрыннан бар</numerusform><numerusform>{n} бұрыннан бар</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<location filename="../../reader/library/backup_files.py"/>
<location filename="../../reader/services/import_words.py"/>
<location filename="../../reader/services/taking_in.py"/>
<location filename="../../reader/services/taking_out.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/selecting.py"/>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/dragging.py"/>
<location filename="../../reader/ui/palette.py"/>
<location filename="../../reader/ui/report.py"/>
<location filename="../../reader/ui/review_plan.py"/>
<location filename="../../reader/ui/review_view.py"/>
<location filename="../../reader/ui/sources.py"/>
<location filename="../../reader/ui/unopened.py"/>
<source>{n} articles</source>
<translation><numerusform>{n} мақала</numerusform><numerusform>{n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>{n} articles</source>
<comment>in</comment>
<translation><numerusform>{n} мақалада</numerusform><numerusform>{n} мақалада</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{n} articles are back.</source>
<translation><numerusform>Мақала себеттен қайтарылды.</numerusform><numerusform>{n} мақала себеттен қайтарылды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{n} articles instead of {before}</source>
<translation><numerusform>{before} орнына {n} мақала</numerusform><numerusform>{before} орнына {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles kept for later.</source>
<translation><numerusform>{n} мақала кейінге қалдырылды.</numerusform><numerusform>{n} мақала кейінге қалдырылды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles marked read.</source>
<translation><numerusform>{n} мақала оқылған деп белгіленді.</numerusform><numerusform>{n} мақала оқылған деп белгіленді.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles marked unread.</source>
<translation><numerusform>{n} мақала оқылмаған деп белгіленді.</numerusform><numerusform>{n} мақала оқылмаған деп белгіленді.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles no longer kept for later.</source>
<translation><numerusform>{n} мақала енді кейінге қалдырылмаған.</numerusform><numerusform>{n} мақала енді кейінге қалдырылмаған.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles no longer starred.</source>
<translation><numerusform>{n} мақаланың жұлдызшасы алынды.</numerusform><numerusform>{n} мақаланың жұлдызшасы алынды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/template_preview.py"/>
<source>{n} articles of {name}</source>
<translation><numerusform>{name}: {n} мақала</numerusform><numerusform>{name}: {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles put into the archive.</source>
<translation><numerusform>{n} мақала мұрағатқа салынды.</numerusform><numerusform>{n} мақала мұрағатқа салынды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles read</source>
<translation><numerusform>оқылған {n} мақала</numerusform><numerusform>оқылған {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance.py"/>
<source>{n} articles selected in {place}</source>
<comment>In {list}</comment>
<translation><numerusform>{place} ішінен таңдалған {n} мақала</numerusform><numerusform>{place} ішінен таңдалған {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/related_view.py"/>
<source>{n} articles share names, days or figures with “{title}”.</source>
<translation><numerusform>{n} мақаланың «{title}» мақаласымен ортақ атаулары, күндері не сандары бар.</numerusform><numerusform>{n} мақаланың «{title}» мақаласымен ортақ атаулары, күндері не сандары бар.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles starred.</source>
<translation><numerusform>{n} мақалаға жұлдызша қойылды.</numerusform><numerusform>{n} мақалаға жұлдызша қойылды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles taken back.</source>
<translation><numerusform>{n} мақала себеттен қайтарылды.</numerusform><numerusform>{n} мақала себеттен қайтарылды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles taken from the archive.</source>
<translation><numerusform>{n} мақала мұрағаттан шығарылды.</numerusform><numerusform>{n} мақала мұрағаттан шығарылды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles thrown away.</source>
<translation><numerusform>{n} мақала себетке тасталды.</numerusform><numerusform>{n} мақала себетке тасталды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles unread</source>
<translation><numerusform>оқылмаған {n} мақала</numerusform><numerusform>оқылмаған {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles with both</source>
<translation><numerusform>екеуі де тұрған {n} мақала</numerusform><numerusform>екеуі де тұрған {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles with highlights</source>
<translation><numerusform>ерекшелеуі бар {n} мақала</numerusform><numerusform>ерекшелеуі бар {n} мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/batches.py"/>
<source>{n} articles with your notes or marks stayed</source>
<translation><numerusform>жазбаңыз не белгіңіз бар {n} мақала қалды</numerusform><numerusform>жазбаңыз не белгіңіз бар {n} мақала қалды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>{n} articles with your notes or marks stayed.</source>
<translation><numerusform>Жазбаңыз не белгіңіз бар {n} мақала қалды.</numerusform><numerusform>Жазбаңыз не белгіңіз бар {n} мақала қалды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<source>{n} articles: {said_mark}</source>
<translation><numerusform>{n} мақала: {said_mark}</numerusform><numerusform>{n} мақала: {said_mark}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} brought up to date</source>
<translation><numerusform>{n} жаңартылды</numerusform><numerusform>{n} жаңартылды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<location filename="../../reader/services/taking_in.py"/>
<location filename="../../reader/services/taking_out.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>{n} captures</source>
<translation><numerusform>{n} түсірілім</numerusform><numerusform>{n} түсірілім</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} captures already imported</source>
<translation><numerusform>{n} түсірілім бұрын импортталған</numerusform><numerusform>{n} түсірілім бұрын импортталған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{n} captures split anew</source>
<translation><numerusform>{n} түсірілім қайта бөлінді</numerusform><numerusform>{n} түсірілім қайта бөлінді</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/incoming.py"/>
<source>{n} captures to review ({go_review|G R}).</source>
<translation><numerusform>{n} түсірілімді тексеру керек ({go_review|G R}).</numerusform><numerusform>{n} түсірілімді тексеру керек ({go_review|G R}).</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} changes to highlights and notes are not in what you edited</source>
<translation><numerusform>ерекшелеулер мен жазбалардың {n} өзгерісі өзіңіз өзгерткен файлдарда жоқ</numerusform><numerusform>ерекшелеулер мен жазбалардың {n} өзгерісі өзіңіз өзгерткен файлдарда жоқ</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/settings.py"/>
<source>{n} changes; what is here now is kept</source>
<translation><numerusform>{n} өзгеріс; қазіргісі сақталады</numerusform><numerusform>{n} өзгеріс; қазіргісі сақталады</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/days.py"/>
<source>{n} characters</source>
<translation><numerusform>{n} таңба</numerusform><numerusform>{n} таңба</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/viewing.py"/>
<source>{n} characters a line</source>
<translation><numerusform>Бір жолда {n} таңба</numerusform><numerusform>Бір жолда {n} таңба</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_view.py"/>
<source>{n} corrections, not accepted yet</source>
<translation><numerusform>{n} түзету, әлі қабылданбаған</numerusform><numerusform>{n} түзету, әлі қабылданбаған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} could not be written</source>
<translation><numerusform>{n} жазылмады</numerusform><numerusform>{n} жазылмады</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} cut</source>
<translation><numerusform>{n} қиылған</numerusform><numerusform>{n} қиылған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/encodings.py"/>
<source>{n} damaged places are shown as �</source>
<translation><numerusform>зақымдалған {n} жері � болып көрсетіледі</numerusform><numerusform>зақымдалған {n} жері � болып көрсетіледі</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/days.py"/>
<source>{n} days left</source>
<translation><numerusform>{n} күн қалды</numerusform><numerusform>{n} күн қалды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/bidding.py"/>
<location filename="../../reader/services/exporting.py"/>
<location filename="../../reader/services/intake.py"/>
<location filename="../../reader/ui/unfinished.py"/>
<source>{n} files</source>
<translation><numerusform>{n} файл</numerusform><numerusform>{n} файл</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/intake.py"/>
<source>{n} files from {folder}</source>
<translation><numerusform>{folder} бумасынан {n} файл</numerusform><numerusform>{folder} бумасынан {n} файл</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} files left of what has no notes any more</source>
<translation><numerusform>енді жазбасы жоқтардан қалған {n} файл</numerusform><numerusform>енді жазбасы жоқтардан қалған {n} файл</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} files left out</source>
<translation><numerusform>{n} файл қалдырылды</numerusform><numerusform>{n} файл қалдырылды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} files skipped</source>
<translation><numerusform>{n} файл өткізіп жіберілді</numerusform><numerusform>{n} файл өткізіп жіберілді</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline_model.py"/>
<source>{n} folded beneath</source>
<translation><numerusform>астында {n} жиналған</numerusform><numerusform>астында {n} жиналған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} headings of one make</source>
<translation><numerusform>Бірдей жасалған {n} тақырып</numerusform><numerusform>Бірдей жасалған {n} тақырып</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} headings of one make, most with {said_common} of their own</source>
<translation><numerusform>Бірдей жасалған {n} тақырып, көбінің өз {said_common} бар</numerusform><numerusform>Бірдей жасалған {n} тақырып, көбінің өз {said_common} бар</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} here already</source>
<translation><numerusform>{n} бұрыннан бар</numerusform><numerusform>{n} бұрыннан бар</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/backup_files.py"/>
<location filename="../../reader/services/taking_in.py"/>
<location filename="../../reader/services/taking_out.py"/>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/export_scope.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/retagging.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<location filename="../../reader/ui/unopened.py"/>
<source>{n} highlights</source>
<translation><numerusform>{n} ерекшелеу</numerusform><numerusform>{n} ерекшелеу</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/dragging.py"/>
<source>{n} highlights and notes</source>
<translation><numerusform>{n} ерекшелеу мен жазба</numerusform><numerusform>{n} ерекшелеу мен жазба</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} highlights at their words</source>
<translation><numerusform>{n} ерекшелеу өз сөздеріне түсті</numerusform><numerusform>{n} ерекшелеу өз сөздеріне түсті</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/copying.py"/>
<source>{n} highlights copied, notes and all.</source>
<translation><numerusform>{n} ерекшелеу жазбаларымен қоса көшіріп алынды.</numerusform><numerusform>{n} ерекшелеу жазбаларымен қоса көшіріп алынды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} highlights lost their words</source>
<translation><numerusform>{n} ерекшелеу сөздерін жоғалтты</numerusform><numerusform>{n} ерекшелеу сөздерін жоғалтты</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_work.py"/>
<source>{n} highlights or notes changed since, and stand there as they were.</source>
<translation><numerusform>{n} ерекшелеу не жазба содан бері өзгерген, онда бұрынғы күйінде тұр.</numerusform><numerusform>{n} ерекшелеу не жазба содан бері өзгерген, онда бұрынғы күйінде тұр.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/taking_in.py"/>
<source>{n} highlights, and all else as it was</source>
<translation><numerusform>{n} ерекшелеу және қалғанының бәрі бұрынғыдай</numerusform><numerusform>{n} ерекшелеу және қалғанының бәрі бұрынғыдай</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/relating.py"/>
<source>{n} in common: {things}</source>
<translation><numerusform>{n} ортағы бар: {things}</numerusform><numerusform>{n} ортағы бар: {things}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/commands/outlining.py"/>
<location filename="../../reader/ui/outline.py"/>
<source>{n} items</source>
<translation><numerusform>{n} тармақ</numerusform><numerusform>{n} тармақ</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outlining.py"/>
<source>{n} items are copied as Markdown.</source>
<translation><numerusform>Тармақ Markdown түрінде көшіріп алынды.</numerusform><numerusform>{n} тармақ Markdown түрінде көшіріп алынды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} kept as quotes until their article comes</source>
<translation><numerusform>{n} мақаласы келгенше дәйексөз ретінде сақталады</numerusform><numerusform>{n} мақаласы келгенше дәйексөз ретінде сақталады</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} kept because you edited them</source>
<translation><numerusform>{n} өзіңіз өзгерткендіктен қалдырылды</numerusform><numerusform>{n} өзіңіз өзгерткендіктен қалдырылды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} letters ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>Мұндағы бірде-бір қаріпте {n} әріп ({letters}) жоқ, олардың орнында төртбұрыш тұр; солар бар қаріпті орнатып (Debian және Ubuntu: {package}), қайта экспорттаңыз.</numerusform><numerusform>Мұндағы бірде-бір қаріпте {n} әріп ({letters}) жоқ, олардың орнында төртбұрыш тұр; солар бар қаріпті орнатып (Debian және Ubuntu: {package}), қайта экспорттаңыз.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{n} lines</source>
<translation><numerusform>{n} жол</numerusform><numerusform>{n} жол</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<source>{n} lines are as you said</source>
<translation><numerusform>{n} жол өзіңіз айтқандай</numerusform><numerusform>{n} жол өзіңіз айтқандай</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{n} lines written to {file}</source>
<translation><numerusform>{n} жол {file} файлына жазылды</numerusform><numerusform>{n} жол {file} файлына жазылды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} lost</source>
<translation><numerusform>{n} жоғалған</numerusform><numerusform>{n} жоғалған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>{n} more captures of {source} would change</source>
<translation><numerusform>{source} дереккөзінің тағы {n} түсірілімі өзгерер еді</numerusform><numerusform>{source} дереккөзінің тағы {n} түсірілімі өзгерер еді</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/related_view.py"/>
<source>{n} more have nearly the same words: {the_same|Ctrl+J} in the article makes one of them.</source>
<translation><numerusform>Тағы {n} мақаланың сөздері дерлік бірдей: мақалада {the_same|Ctrl+J} олардан бір мақала жасайды.</numerusform><numerusform>Тағы {n} мақаланың сөздері дерлік бірдей: мақалада {the_same|Ctrl+J} олардан бір мақала жасайды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} moved to the first level.</source>
<translation><numerusform>{n} тармақ бірінші деңгейге жылжытылды.</numerusform><numerusform>{n} тармақ бірінші деңгейге жылжытылды.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} moved under {item}.</source>
<translation><numerusform>{n} тармақ мынаның астына жылжытылды: {item}.</numerusform><numerusform>{n} тармақ мынаның астына жылжытылды: {item}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} new</source>
<translation><numerusform>{n} жаңа</numerusform><numerusform>{n} жаңа</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} new</source>
<comment>files</comment>
<translation><numerusform>{n} жаңа</numerusform><numerusform>{n} жаңа</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>{n} new articles</source>
<translation><numerusform>{n} жаңа мақала</numerusform><numerusform>{n} жаңа мақала</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mentions.py"/>
<source>{n} new articles mention {search}</source>
<translation><numerusform>{search} іздеуіне сай {n} жаңа мақала бар</numerusform><numerusform>{search} іздеуіне сай {n} жаңа мақала бар</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/backup_files.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/unopened.py"/>
<source>{n} notes</source>
<translation><numerusform>{n} жазба</numerusform><numerusform>{n} жазба</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>{n} of {count} quotes do not match their captures; first {words}: {why}.</source>
<translation><numerusform>{count} дәйексөздің ішінде {n} дәйексөз түсіріліміне сәйкес емес; біріншісі {words}: {why}.</numerusform><numerusform>{count} дәйексөздің ішінде {n} дәйексөз түсіріліміне сәйкес емес; біріншісі {words}: {why}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>{n} of {count} quotes stand in the bytes of their captures to the letter; of the others the files hold the text in another form, and are the ones imported.</source>
<translation><numerusform>{count} дәйексөздің ішінде {n} дәйексөз түсірілімінің байттарында әріпке дейін дәл тұр; қалғандарының мәтіні файлдарда басқа түрде, ал файлдар — импортталғанның өзі.</numerusform><numerusform>{count} дәйексөздің ішінде {n} дәйексөз түсірілімінің байттарында әріпке дейін дәл тұр; қалғандарының мәтіні файлдарда басқа түрде, ал файлдар — импортталғанның өзі.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/printing.py"/>
<source>{n} pages go to {name}.</source>
<translation><numerusform>{name} принтеріне {n} бет жіберілді.</numerusform><numerusform>{name} принтеріне {n} бет жіберілді.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/changes.py"/>
<source>{n} places differ</source>
<translation><numerusform>{n} жері өзгеше</numerusform><numerusform>{n} жері өзгеше</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} posts without titles, each with a link to itself that tells its day</source>
<translation><numerusform>Тақырыбы жоқ {n} жазба, әрқайсысында күнін айтатын өзіне сілтеме бар</numerusform><numerusform>Тақырыбы жоқ {n} жазба, әрқайсысында күнін айтатын өзіне сілтеме бар</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outlining.py"/>
<source>{n} put into “{name}”. {go_outline|G O} shows it.</source>
<translation><numerusform>«{name}» жоспарына қосылды. {go_outline|G O} оны көрсетеді.</numerusform><numerusform>{n} тармақ «{name}» жоспарына қосылды. {go_outline|G O} оны көрсетеді.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} quoted</source>
<translation><numerusform>{n} дәйексөз</numerusform><numerusform>{n} дәйексөз</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance.py"/>
<location filename="../../reader/ui/commands/desk.py"/>
<location filename="../../reader/ui/commands/selecting.py"/>
<location filename="../../reader/ui/concordance.py"/>
<location filename="../../reader/ui/desk.py"/>
<location filename="../../reader/ui/opening.py"/>
<location filename="../../reader/ui/outline.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>{n} selected</source>
<translation><numerusform>{n} таңдалған</numerusform><numerusform>{n} таңдалған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} sources</source>
<translation><numerusform>{n} дереккөз</numerusform><numerusform>{n} дереккөз</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} symbols ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>Мұндағы бірде-бір қаріпте {n} белгі ({letters}) жоқ, олардың орнында төртбұрыш тұр; солар бар қаріпті орнатып (Debian және Ubuntu: {package}), қайта экспорттаңыз.</numerusform><numerusform>Мұндағы бірде-бір қаріпте {n} белгі ({letters}) жоқ, олардың орнында төртбұрыш тұр; солар бар қаріпті орнатып (Debian және Ubuntu: {package}), қайта экспорттаңыз.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} tagged by rules</source>
<translation><numerusform>ережелер бойынша {n} мақалаға тег қойылды</numerusform><numerusform>ережелер бойынша {n} мақалаға тег қойылды</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/retagging.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>{n} tags</source>
<translation><numerusform>{n} тег</numerusform><numerusform>{n} тег</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>{n} tags are deleted, on {articles}.</source>
<translation><numerusform>{n} тег өшірілді: {articles}.</numerusform><numerusform>{n} тег өшірілді: {articles}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>{n} tags are deleted.</source>
<translation><numerusform>{n} тег өшірілді.</numerusform><numerusform>{n} тег өшірілді.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outline.py"/>
<source>{n} taken out of the outline. {undo|Ctrl+Z} takes that back.</source>
<translation><numerusform>Жоспардан шығарылды. {undo|Ctrl+Z} мұны кері қайтарады.</numerusform><numerusform>{n} тармақ жоспардан шығарылды. {undo|Ctrl+Z} мұны кері қайтарады.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/doctor.py"/>
<source>{n} things are wrong with this library.</source>
<translation><numerusform>Бұл кітапханада бір ақау бар.</numerusform><numerusform>Бұл кітапханада {n} ақау бар.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} unchanged</source>
<translation><numerusform>{n} өзгермеген</numerusform><numerusform>{n} өзгермеген</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>{n} unread</source>
<translation><numerusform>{n} оқылмаған</numerusform><numerusform>{n} оқылмаған</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} with changed texts</source>
<translation><numerusform>{n} мәтіні өзгерген</numerusform><numerusform>{n} мәтіні өзгерген</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} without a title</source>
<translation><numerusform>{n} тақырыпсыз</numerusform><numerusform>{n} тақырыпсыз</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/days.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/outcome.py"/>
<source>{n} words</source>
<translation><numerusform>{n} сөз</numerusform><numerusform>{n} сөз</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/charset.py"/>
<source>{n} zero bytes were passed over.</source>
<translation><numerusform>{n} нөлдік байт өткізіп жіберілді.</numerusform><numerusform>{n} нөлдік байт өткізіп жіберілді.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{one} and {other}</source>
<translation>{one} және {other}</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>{one} or {other}</source>
<translation>{one} не {other}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>{path} (read only)</source>
<translation>{path} (тек оқуға)</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} cannot be opened; check that the folder exists and that you may use it.</source>
<translation>{path} ашылмады; буманың бар екенін және оны пайдалануға рұқсатыңыз барын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{path} cannot be read ({reason}); check its permissions.</source>
<translation>{path} оқылмады ({reason}); рұқсаттарын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} cannot be written: the file or its folder is read-only; change its permissions or copy it elsewhere.</source>
<translation>{path} кітапханасына жазу мүмкін емес: файлға не оның бумасына тек оқуға рұқсат бар; рұқсаттарын өзгертіңіз немесе басқа жерге көшіріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} could not be read or written ({error}); check the disk, then try again: what was saved before is safe.</source>
<translation>{path} оқылмады не жазылмады ({error}); дискіні тексеріп, қайталап көріңіз: бұрын сақталғаны аман.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>{path} could not be written ({reason}), so backups are kept as before; check the folder's permissions.</source>
<translation>{path} жазылмады ({reason}), сондықтан сақтық көшірмелер бұрынғыша сақталады; буманың рұқсаттарын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} could not be written because the disk is full; what was saved before is safe: free some space and do it again.</source>
<translation>Диск толғандықтан, {path} жазылмады; бұрын сақталғаны аман: орын босатып, қайталаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{path} has too long a name for this disk; choose a shorter one.</source>
<translation>{path} атауы бұл диск үшін тым ұзын; қысқарағын таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is damaged ({said_detail}) and was left as it is: keep a copy and restore your newest backup.</source>
<translation>{path} зақымдалған ({said_detail}), сол қалпында қалдырылды: көшірмесін сақтап қойып, ең жаңа сақтық көшірмені қалпына келтіріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{path} is damaged, so no backup is made of it and none is thrown away: restore a backup, or have the library mended first.</source>
<translation>{path} зақымдалған, сондықтан одан сақтық көшірме жасалмайды және бірде-біреуі өшірілмейді: сақтық көшірмені қалпына келтіріңіз немесе алдымен кітапхананы түзетіңіз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is from an older Postil; open it once for writing to bring it up to date.</source>
<translation>{path} кітапханасын ескірек Postil жазған; жаңарту үшін оны бір рет жазуға ашыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is in use by another Postil; close that one, then try again.</source>
<translation>{path} кітапханасын басқа Postil пайдаланып тұр; соны жауып, қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is not a Postil library ({why}); choose another file or a new name.</source>
<translation>{path} — Postil кітапханасы емес ({why}); басқа файлды немесе жаңа атауды таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is not there any more: its folder was moved, deleted or taken off; put it back, and what you write meanwhile is kept until then.</source>
<translation>{path} енді орнында жоқ: бумасы жылжытылған, өшірілген немесе ажыратылған; оны орнына қайтарыңыз, оған дейін жазғаныңыз сақталып тұрады.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{path} is not there: there is no such file; check the name.</source>
<translation>{path} табылмады: мұндай файл жоқ; атын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>{path} is the library itself; name the backup to restore.</source>
<translation>{path} — кітапхананың өзі; қалпына келтірілетін сақтық көшірмені атаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} lies where nothing can be written and was not closed, so it is read in a copy, which could not be made ({reason}); copy it elsewhere together with {name}-wal.</source>
<translation>{path} ештеңе жазуға болмайтын жерде жатыр және жабылмай қалған, сондықтан көшірмесінен оқылады, ал көшірме жасалмады ({reason}); оны {name}-wal файлымен бірге басқа жерге көшіріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} was written by a newer Postil (library version {found}, this program knows {known}); it was left as it is: update Postil to open it.</source>
<translation>{path} кітапханасын жаңарақ Postil жазған (кітапхана нұсқасы — {found}, бұл бағдарлама білетіні — {known}); ол сол қалпында қалдырылды: ашу үшін Postil бағдарламасын жаңартыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path}: this is more than the library can take at once ({error}); try less.</source>
<translation>{path}: кітапхана бірден мұнша ала алмайды ({error}); азырағын байқап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>{percent} %</source>
<translation>{percent} %</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>{percent} %, {minutes} min left</source>
<translation>{percent} %, {minutes} мин қалды</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{place} cannot be used for backups ({why}); choose another folder, or free some space and check its permissions.</source>
<translation>{place} сақтық көшірмелерге жарамайды ({why}); басқа бума таңдаңыз немесе орын босатып, рұқсаттарын тексеріңіз.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{place} is a file and no folder; name a folder to export into.</source>
<translation>{place} — бума емес, файл; экспорт жазылатын буманы атаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/chooser.py"/>
<location filename="../../reader/ui/concordance_model.py"/>
<source>{place} of {count}</source>
<translation>{place} / {count}</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>{place}, only “{words}”</source>
<translation>{place}, тек «{words}»</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>{place}, unread</source>
<translation>{place}, оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>{problem} Your note is kept here and tried again.</source>
<translation>{problem} Жазбаңыз осында сақталып, қайта жазылып көріледі.</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>{problem} Your words are kept here and tried again.</source>
<translation>{problem} Сөздеріңіз осында сақталып, қайта жазылып көріледі.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{program} tells its articles apart</source>
<translation>{program} мақалаларын өзі ажыратады</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{query}   tags {tag}</source>
<translation>{query}   қоятын тегі: {tag}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{query}   tags {tag}, switched off</source>
<translation>{query}   қоятын тегі: {tag}, өшіріп қойылған</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>{refusal} The newest backup is {path} ({counted}).</source>
<translation>{refusal} Ең жаңа сақтық көшірме — {path} ({counted}).</translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/charset.py"/>
<source>{said_before} {n} zero bytes were passed over.</source>
<translation><numerusform>{said_before} {n} нөлдік байт өткізіп жіберілді.</numerusform><numerusform>{said_before} {n} нөлдік байт өткізіп жіберілді.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/encodings.py"/>
<source>{said_damage}; the rest is {encoding}.</source>
<translation>{said_damage}; қалғаны — {encoding}.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{said_fault}; use another copy, or take your data again.</source>
<translation>{said_fault}; басқа көшірмесін алыңыз немесе деректеріңізді қайта алып шығыңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<source>{said_first}; {said_second}</source>
<translation>{said_first}; {said_second}</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_owner} has no “{name}”</source>
<translation>{said_owner}: онда «{name}» жоқ</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{said_reason}; the mail holds the page packed, so no word leads back to a byte</source>
<translation>{said_reason}; хатта бет буылып тұр, сондықтан сөздер байтқа қайта апармайды</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>{said_what}.</source>
<translation>{said_what}.</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_what}; did you mean “{other}”?</source>
<translation>{said_what}; бәлкім, «{other}»?</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_what}; see the variables that are listed</source>
<translation>{said_what}; тізімдегі айнымалыларды қараңыз</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{said_why}; save an open copy of it and import that.</source>
<translation>{said_why}; ашық көшірмесін сақтап, соны импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{said_why}; unpack it and import the files you need.</source>
<translation>{said_why}; оны тарқатып, керек файлдарыңызды импорттаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>{said}, selected</source>
<translation>{said}, таңдалған</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>{salvage_library|S} оқуға келетіннің бәрін жаңа кітапханаға оқып алады, {go_backups|G J} сақтық көшірмелерді көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/search_note.py"/>
<source>{search_language|F1} shows what can be typed.</source>
<translation>{search_language|F1} не теруге болатынын көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>{search}, new</source>
<translation>{search}, жаңасы</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>{send_pages|Return} prints</source>
<translation>{send_pages|Return} басып шығарады</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>{send_pages|Return} writes them as PDF</source>
<translation>{send_pages|Return} PDF етіп жазады</translation>
</message>
<message>
<location filename="../../reader/ui/settings_rows.py"/>
<source>{setting}, changed</source>
<translation>{setting}, өзгертілген</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{show_changes|D} shows what changed</source>
<translation>{show_changes|D} не өзгергенін көрсетеді</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>{size} GB</source>
<translation>{size} ГБ</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>{size} KB</source>
<translation>{size} КБ</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<location filename="../../reader/ui/commands/filing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>{size} MB</source>
<translation>{size} МБ</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>{some} of {all}</source>
<translation>{some} / {all}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>{suffix} files</source>
<translation>{suffix} файлдары</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{summary}. {export_report|G P} shows them.</source>
<translation>{summary}. {export_report|G P} оларды көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>{sure} ({percent} %)</source>
<translation>{sure} ({percent} %)</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>{table} is missing</source>
<translation>{table} жоқ</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>{table} row {row} refers to a {parent} that is not there</source>
<translation>{table} кестесінің {row}-қатары жоқ {parent} қатарына сілтейді</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>{tags} and “{into}” are one tag now, on {articles}.</source>
<translation>{tags} және «{into}» енді бір тег: {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>{tags} and “{into}” are one tag now.</source>
<translation>{tags} және «{into}» енді бір тег.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} put on.</source>
<translation>{tags} қойылды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{tags} put on: {items}.</source>
<translation>{tags} қойылды: {items}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} put on: {n} articles.</source>
<translation><numerusform>{tags} қойылды: {n} мақала.</numerusform><numerusform>{tags} қойылды: {n} мақала.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} taken off.</source>
<translation>{tags} алынды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{tags} taken off: {items}.</source>
<translation>{tags} алынды: {items}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} taken off: {n} articles.</source>
<translation><numerusform>{tags} алынды: {n} мақала.</numerusform><numerusform>{tags} алынды: {n} мақала.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>{tag} and {other}</source>
<translation>{tag} және {other}</translation>
</message>
<message>
<location filename="../../reader/services/under_way.py"/>
<source>{target} could not be looked at ({reason}); choose another folder or name.</source>
<translation>{target} қаралмады ({reason}); басқа бума не атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/copying.py"/>
<location filename="../../reader/library/salvaging.py"/>
<location filename="../../reader/services/taking_out.py"/>
<source>{target} could not be written ({reason}); choose another folder or free some space.</source>
<translation>{target} жазылмады ({reason}); басқа бума таңдаңыз немесе орын босатыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is a library in use and no backup; choose a new name.</source>
<translation>{target} — сақтық көшірме емес, пайдаланыстағы кітапхана; жаңа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is the library itself or belongs to it; name another file.</source>
<translation>{target} — кітапхананың өзі немесе соған жататын файл; басқа файлды атаңыз.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is there already and is no backup of Postil; choose a new name.</source>
<translation>{target} бұрыннан бар және Postil сақтық көшірмесі емес; жаңа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/services/taking_out.py"/>
<source>{target} is there already and is no data of Postil; choose a new name.</source>
<translation>{target} бұрыннан бар және Postil деректері емес; жаңа атау таңдаңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{text_it_was_made_on|Ctrl+Shift+V} shows where it stood</source>
<translation>{text_it_was_made_on|Ctrl+Shift+V} қайда тұрғанын көрсетеді</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>{to} could not be written ({why}); choose another folder or free some space.</source>
<translation>{to} жазылмады ({why}); басқа бума таңдаңыз немесе орын босатыңыз.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{undo|Ctrl+Z} brings all back.</source>
<translation><numerusform>{undo|Ctrl+Z} оны қайтарады.</numerusform><numerusform>{undo|Ctrl+Z} бәрін қайтарады.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{undo|Ctrl+Z} brings it back.</source>
<translation>{undo|Ctrl+Z} оны қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{undo|Ctrl+Z} takes back what was done to notes and highlights.</source>
<translation>{undo|Ctrl+Z} жазбалар мен ерекшелеулерге істелгенді кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>{undo|Ctrl+Z} takes it back.</source>
<translation>{undo|Ctrl+Z} мұны кері қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/opening.py"/>
<source>{unread} of {all} unread</source>
<translation>{all} ішінен {unread} оқылмаған</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>{value}: that is as far as it goes.</source>
<translation>{value}: бұдан әрі болмайды.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>{value}: that is what it was at first.</source>
<translation>{value}: бастапқыда да осылай еді.</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>{weekday} {day}, {time}</source>
<translation>{weekday} {day}, {time}</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>{weekday}, {day}</source>
<translation>{weekday}, {day}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>{what} as {layout}</source>
<translation>{what}, {layout} түрінде</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{whole_card|W} shows all</source>
<translation>{whole_card|W} толық көрсетеді</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{whole_card|W} shows less</source>
<translation>{whole_card|W} қысқартады</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>{why} and is left out</source>
<translation>{why}; ескерілмейді</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>{why} and is searched as words</source>
<translation>{why}; сөздер ретінде ізделеді</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{why}, so nothing was taken over; take a file that Postil has written.</source>
<translation>{why}, сондықтан ештеңе алынған жоқ; Postil жазған файлды алыңыз.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{words}, {minutes} min</source>
<translation>{words}, {minutes} мин</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>{write_export|Return} opens the file, {open_export_folder|O} its folder</source>
<translation>{write_export|Return} файлды, {open_export_folder|O} бумасын ашады</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_view.py"/>
<source>{write_export|Return} writes them</source>
<translation><numerusform>{write_export|Return} жазады</numerusform><numerusform>{write_export|Return} жазады</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{}</source>
<translation>{}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} % of the size</source>
<translation>өлшемінің {} пайызы</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} characters</source>
<translation>{} таңба</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} pixels</source>
<translation>{} пиксель</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“()” holds nothing</source>
<translation>«()» ішінде ештеңе жоқ</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“(” is not closed, and taken to be so at the end</source>
<translation>«(» жабылмаған, соңында жабылған деп саналады</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“)” closes nothing</source>
<translation>«)» ештеңені жаппайды</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“NEAR(…)” holds two words or more: NEAR(oil pipeline, 5)</source>
<translation>«NEAR(…)» ішінде екі не одан көп сөз болады: NEAR(oil pipeline, 5)</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“NEAR” stands between two words or phrases; here both are searched, near or not</source>
<translation>«NEAR» екі сөздің не тіркестің арасында тұрады; мұнда жақын болса да, болмаса да, екеуі де ізделеді</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>“Postil notes” in your home</source>
<translation>Үй бумасындағы «Postil notes»</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>“article” is not known here; it is inside {% for article in articles %}</source>
<translation>«article» мұнда белгісіз; ол {% for article in articles %} ішінде болады</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>“highlight” is not known here; it is inside {% for highlight in article.highlights %}</source>
<translation>«highlight» мұнда белгісіз; ол {% for highlight in article.highlights %} ішінде болады</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>“{action}”: {keys} {where}.</source>
<translation>«{action}»: {keys}, {where}.</translation>
</message>
<message>
<location filename="../../reader/library/recording.py"/>
<source>“{act}” can be neither undone nor done again: what the history keeps of it is damaged; it stays as it is, and what was done before it can still be undone.</source>
<translation>«{act}» әрекетін болдырмау да, қайталау да мүмкін емес: тарихтағы ол туралы жазба бүлінген; ол сол қалпында қалады, ал одан бұрын істелгенді әлі де болдырмауға болады.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be done again: captures imported since then show its articles; take those imports back and try again.</source>
<translation>«{act}» әрекетін қайталау мүмкін емес: содан бері импортталған түсірілімдер оның мақалаларын көрсетеді; ол импорттарды кері қайтарып, қайталап көріңіз.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be done again: what it was about has changed since then; do it anew.</source>
<translation>«{act}» әрекетін қайталау мүмкін емес: оған қатысты нәрсе содан бері өзгерген; оны жаңадан істеңіз.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be undone: captures imported since then show its articles; it stays as it is, and what was done before it can still be undone.</source>
<translation>«{act}» әрекетін болдырмау мүмкін емес: содан бері импортталған түсірілімдер оның мақалаларын көрсетеді; ол сол қалпында қалады, ал одан бұрын істелгенді әлі де болдырмауға болады.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be undone: what it was about has changed since then; it stays as it is, and what was done before it can still be undone.</source>
<translation>«{act}» әрекетін болдырмау мүмкін емес: оған қатысты нәрсе содан бері өзгерген; ол сол қалпында қалады, ал одан бұрын істелгенді әлі де болдырмауға болады.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” is still under way; once it has ended or was stopped, it can be undone, and what was done before it too.</source>
<translation>«{act}» әлі орындалуда; аяқталғанда не тоқтатылғанда, оны да, бұған дейін жасалғанды да болдырмауға болады.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>“{color}” is no colour of a tag; use {colors}.</source>
<translation>«{color}» деген тег түсі жоқ; мыналарды пайдаланыңыз: {colors}.</translation>
</message>
<message>
<location filename="../../reader/model/highlight.py"/>
<source>“{color}” is no highlight colour; use {colors} or {last}.</source>
<translation>«{color}» деген ерекшелеу түсі жоқ; мыналарды пайдаланыңыз: {colors} не {last}.</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>“{heading}”</source>
<translation>«{heading}»</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several articles; give more of it.</source>
<translation>«{id}» — бірнеше мақала идентификаторының басы; көбірегін жазыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several captures; give more of it.</source>
<translation>«{id}» — бірнеше түсірілім идентификаторының басы; көбірегін жазыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several highlights; give more of it.</source>
<translation>«{id}» — бірнеше ерекшелеу идентификаторының басы; көбірегін жазыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several outlines; give more of it.</source>
<translation>«{id}» — бірнеше жоспар идентификаторының басы; көбірегін жазыңыз.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several versions; give more of it.</source>
<translation>«{id}» — бірнеше нұсқа идентификаторының басы; көбірегін жазыңыз.</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>“{it}”</source>
<translation>«{it}»</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>“{keys}” cannot be pressed: {cause}</source>
<translation>«{keys}» басылмайды: {cause}</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{key}:” is followed by nothing and is left out</source>
<translation>«{key}:» шартынан кейін ештеңе жоқ, ол ескерілмейді</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{key}:” means nothing here, so only what follows it is searched; there is {other}</source>
<translation>«{key}:» мұнда ештеңе білдірмейді, сондықтан одан кейінгісі ғана ізделеді; мынау бар: {other}</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{key}” is no key</source>
<translation>«{key}» деген перне жоқ</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{key}” is no key to hold down; Ctrl, Alt and Shift are</source>
<translation>«{key}» басып тұратын перне емес; ондайлар — Ctrl, Alt және Shift</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/keymap.py"/>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/linking.py"/>
<source>“{name}”</source>
<translation>«{name}»</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is not UTF-8; nothing of it was taken over.</source>
<translation>{file} ішіндегі «{name}» UTF-8 емес; одан ештеңе алынған жоқ.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is not as Postil writes it; take another file.</source>
<translation>{file} ішіндегі «{name}» Postil жазатындай емес; басқа файлды алыңыз.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is too long to be written by hand; nothing was taken over.</source>
<translation>{file} ішіндегі «{name}» қолмен жазылғанға ұқсамайды, тым ұзын; ештеңе алынған жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>“{name}” is deleted. {bring_back_template|U} brings it back.</source>
<translation>«{name}» өшірілді. {bring_back_template|U} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>“{name}” is deleted. {undo|Ctrl+Z} brings it back.</source>
<translation>«{name}» өшірілді. {undo|Ctrl+Z} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>“{name}” is kept as it is. {rename_export|R} renames it.</source>
<translation>«{name}» сол қалпында сақталған. {rename_export|R} атын өзгертеді.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>“{name}” is kept no longer. {undo|Ctrl+Z} brings it back.</source>
<translation>«{name}» бұдан былай сақталмайды. {undo|Ctrl+Z} қайтарады.</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{name}” is no pane; these are: {known}</source>
<translation>«{name}» деген панель жоқ; барлары: {known}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is no saved search: {save_search|Ctrl+S} saves one.</source>
<translation>«{name}» сақталған іздеу емес: {save_search|Ctrl+S} іздеуді сақтайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” is saved already: {saved_searches|G F} shows all of them.</source>
<translation>«{name}» бұрыннан сақталған: {saved_searches|G F} бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” is saved among the sources. {saved_searches|G F} shows all.</source>
<translation>«{name}» дереккөздер арасында сақталды. {saved_searches|G F} бәрін көрсетеді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>“{name}” is saved, as it always is a moment after you typed.</source>
<translation>«{name}» сақталды, терген соң аз уақытта ол өзі де сақталады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched no longer.</source>
<translation>«{name}» енді бақыланбайды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched: imports tell what is new of it. It has no words to light.</source>
<translation>«{name}» бақыланады: импорттар одан не жаңалық барын айтады. Реңделетін сөздері жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched: its words are lit, and imports tell of them.</source>
<translation>«{name}» бақыланады: сөздері реңделеді, импорттар олар туралы айтады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>“{name}” keeps its name; tags, saved searches and sources can be renamed.</source>
<translation>«{name}» аты өзгермейді; тегтердің, сақталған іздеулер мен дереккөздердің атын өзгертуге болады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>“{name}” stays; tags and saved searches can be deleted.</source>
<translation>«{name}» қалады; тегтер мен сақталған іздеулерді өшіруге болады.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” tags {tag}</source>
<translation>«{name}» қоятын тегі: {tag}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” tags {tag}, switched off</source>
<translation>«{name}» қоятын тегі: {tag}, өшіріп қойылған</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{old}” is called “{new}” now, on {articles}.</source>
<translation>«{old}» енді «{new}» деп аталады: {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{old}” is called “{new}” now.</source>
<translation>«{old}» енді «{new}» деп аталады.</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{operator}” follows nothing and is left out; as a word it is written "{operator}"</source>
<translation>«{operator}» сөзінің алдында ештеңе жоқ, ол ескерілмейді; сөз ретінде былай жазылады: "{operator}"</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{operator}” is followed by nothing and is left out; as a word it is written "{operator}"</source>
<translation>«{operator}» сөзінен кейін ештеңе жоқ, ол ескерілмейді; сөз ретінде былай жазылады: "{operator}"</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}”</source>
<translation>«{tag}»</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>“{tag}” has no number now.</source>
<translation>«{tag}» тегінің енді нөмірі жоқ.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}” is deleted, on {articles}.</source>
<translation>«{tag}» өшірілді: {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}” is deleted.</source>
<translation>«{tag}» өшірілді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>“{tag}” is pinned: {key} puts it on.</source>
<translation>«{tag}» бекітілді: оны {key} қояды.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>“{tag}” occurs with  {others}</source>
<translation>«{tag}» мыналармен бірге кездеседі:  {others}</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>“{tag}” occurs with no other tag</source>
<translation>«{tag}» басқа ешбір тегпен бірге кездеспейді</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>“{tag}” occurs with no other tag.</source>
<translation>«{tag}» басқа ешбір тегпен бірге кездеспейді.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{tag}” on what “{name}” finds</source>
<translation>«{name}» тапқандарына «{tag}» тегін қою</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{tag}” put on: {n} articles.</source>
<translation><numerusform>«{tag}» қойылды: {n} мақала.</numerusform><numerusform>«{tag}» қойылды: {n} мақала.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>“{title}”</source>
<translation>«{title}»</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no colour ({colors})</source>
<translation>«{typed}» түс емес ({colors})</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no day (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)</source>
<translation>«{typed}» күн емес (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no length (words:&gt;500, words:&lt;200, words:100..500)</source>
<translation>«{typed}» ұзындық емес (words:&gt;500, words:&lt;200, words:100..500)</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” means nothing here ({among})</source>
<translation>мұнда «{typed}» ештеңе білдірмейді ({among})</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{typed}” means nothing here and is left out; there is {other}</source>
<translation>«{typed}» мұнда ештеңе білдірмейді, ескерілмейді; мынау бар: {other}</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” says where to look and cannot be turned round</source>
<translation>«{typed}» қайдан іздеу керегін айтады, оны кері айналдыруға болмайды</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{typed}”: a tag or a source is found by its whole name, not by its beginning</source>
<translation>«{typed}»: тег не дереккөз атауының басы бойынша емес, толық атауы бойынша табылады</translation>
</message>
<message>
<location filename="../../reader/ui/citing.py"/>
<source>“{words}”</source>
<translation>«{words}»</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>“{words}” is not in this text.</source>
<translation>Бұл мәтінде «{words}» жоқ.</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{word}” holds no letter or digit and is not searched</source>
<translation>«{word}» ішінде әріп те, цифр да жоқ, ол ізделмейді</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{word}”: only the end of a word can be left open, as in pipe*</source>
<translation>«{word}»: сөздің тек соңын ашық қалдыруға болады, мысалы pipe*</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/change_text.py"/>
<source>… {n} characters the same …</source>
<translation><numerusform>… бірдей {n} таңба …</numerusform><numerusform>… бірдей {n} таңба …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_preview.py"/>
<source>… {n} lines the same …</source>
<translation><numerusform>… бірдей {n} жол …</numerusform><numerusform>… бірдей {n} жол …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_preview.py"/>
<source>… {n} more characters are in the file.</source>
<translation><numerusform>… файлда тағы {n} таңба бар.</numerusform><numerusform>… файлда тағы {n} таңба бар.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/change_text.py"/>
<source>… {n} words the same …</source>
<translation><numerusform>… бірдей {n} сөз …</numerusform><numerusform>… бірдей {n} сөз …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>↑ ↓ choose  ·  Return takes  ·  Esc quits</source>
<translation>↑ ↓ таңдау  ·  Return алу  ·  Esc шығу</translation>
</message>
</context>
</TS>
