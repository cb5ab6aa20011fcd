<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
<name>Postil</name>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Article</source>
<translation>&amp;Статья</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Caret</source>
<translation>&amp;Каретка</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Desk</source>
<translation>С&amp;тол</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Edit</source>
<translation>&amp;Правка</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;File</source>
<translation>&amp;Файл</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Go</source>
<translation>П&amp;ереход</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Help</source>
<translation>Спр&amp;авка</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Outline</source>
<translation>П&amp;лан</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Review</source>
<translation>П&amp;роверка</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Search</source>
<translation>По&amp;иск</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Tags</source>
<translation>&amp;Метки</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;View</source>
<translation>&amp;Вид</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/teaching.py"/>
<source>(And {n} more.)</source>
<translation><numerusform>(И ещё {n}.)</numerusform><numerusform>(И ещё {n}.)</numerusform><numerusform>(И ещё {n}.)</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_lines.py"/>
<source>({n} characters more)</source>
<translation><numerusform>(ещё {n} знак)</numerusform><numerusform>(ещё {n} знака)</numerusform><numerusform>(ещё {n} знаков)</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>10 to 30 minutes</source>
<translation>От 10 до 30 минут</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>16 digits of the SHA-256 of the words, by which anyone can check them</source>
<translation>16 цифр SHA-256 этих слов, по которым их может проверить любой</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>2 to 5 minutes</source>
<translation>От 2 до 5 минут</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>5 to 10 minutes</source>
<translation>От 5 до 10 минут</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>A backup is being made already. {cancel_job|Ctrl+.} stops it.</source>
<translation>Копия уже делается. {cancel_job|Ctrl+.} останавливает.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>A colour for {n} tags</source>
<translation><numerusform>Цвет для {n} метки</numerusform><numerusform>Цвет для {n} меток</numerusform><numerusform>Цвет для {n} меток</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>A colour for “{tag}”</source>
<translation>Цвет метки «{tag}»</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A day, month, year or stretch</source>
<translation>День, месяц, год или отрезок</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>A file</source>
<translation>Неизвестный файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>A file an article</source>
<translation>Файл на статью</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>A file for each article</source>
<translation>Файл на каждую статью</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>A format or a template is needed; there is {formats}.</source>
<translation>Нужен формат или шаблон; есть {formats}.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A highlight of that colour, by its name or its key</source>
<translation>Выделение этого цвета, по имени или клавише</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>A list</source>
<translation>Список</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>A new library is begun; the backups of the old one are where they were.</source>
<translation>Начата новая библиотека; копии прежней остались на своих местах.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note as typed, kept from reaching into what follows it; a blank line must stand behind it.</source>
<translation>Заметка, как набрана, но не задевает то, что идёт за ней; после неё нужна пустая строка.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note for Logseq: what it would take for the id of the block, or its being folded, is words.</source>
<translation>Заметка для Logseq: то, что он принял бы за идентификатор или свёрнутость блока, остаётся словами.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note for a page: its Markdown as paragraphs, lists and quotations.</source>
<translation>Заметка для страницы: её Markdown абзацами, списками и цитатами.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>A note on an article has no colour.</source>
<translation>У заметки к статье цвета нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>A number for “{name}”</source>
<translation>Цифра для «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page back, in the concordance</source>
<translation>Конкорданс: на страницу назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page back, on the desk</source>
<translation>Стол: на страницу назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items back</source>
<translation>Страница плана назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items on</source>
<translation>Страница плана вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A page of its own: the text, with highlights and notes in it</source>
<translation>Отдельная страница: текст, а в нём выделения и заметки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows back</source>
<translation>Страница списка назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows on</source>
<translation>Страница списка вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page on, in the concordance</source>
<translation>Конкорданс: на страницу вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page on, on the desk</source>
<translation>Стол: на страницу вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/rejoining.py"/>
<source>A place for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you select.</source>
<translation>Место для {quote}: {attach_highlight|Ctrl+L} привязывает сюда или к другим словам, которые вы выберете.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A publication by any part of its name</source>
<translation>Издание по любой части названия</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A row a highlight, for a spreadsheet</source>
<translation>Строка на выделение, для электронной таблицы</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A row a highlight, in the columns of Readwise</source>
<translation>Строка на выделение, в колонках Readwise</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>A scale for each line</source>
<translation>Свой масштаб у каждой строки</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>A search needs a name; type at least one letter.</source>
<translation>Поиску нужно имя; наберите хотя бы одну букву.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>A second index is kept, and answers.</source>
<translation>Второй индекс есть и отвечает на поиски.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>A second index is kept; until it is in step ({due} due) the library's own answers.</source>
<translation>Второй индекс есть; пока он не догонит библиотеку (осталось {due}), отвечает её собственный.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A section of a paper for a page: the markup of each paragraph, and the remarks that begin in it.</source>
<translation>Раздел документа для страницы: разметка каждого абзаца и примечания, которые в нём начинаются.</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>A source needs a name; type one, or leave it as it was.</source>
<translation>Источнику нужно имя; наберите его или оставьте прежнее.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>A tag</source>
<translation>Метка</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A tag and those within it; with = it alone</source>
<translation>Метка и вложенные в неё; с = только она</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A tag as Obsidian and other programs read one: Middle East becomes Middle-East.</source>
<translation>Метка, как её читают Obsidian и другие программы: Middle East становится Middle-East.</translation>
</message>
<message>
<location filename="../../reader/library/tag_tree.py"/>
<source>A tag needs a name; type at least one letter.</source>
<translation>Метке нужно имя; наберите хотя бы одну букву.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>A title cannot be highlighted: only the text below it can.</source>
<translation>Заголовок выделить нельзя: только текст под ним.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A value as YAML on one line: words, a number, true or false, a list, nothing.</source>
<translation>Значение в YAML одной строкой: слова, число, true или false, список, ничего.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>A word, a “phrase”, a prefix*; tag: source: before: after:</source>
<translation>Слово, «фраза», начало*; tag: source: before: after:</translation>
</message>
<message>
<location filename="../../reader/services/under_way.py"/>
<source>A zip of all your data cannot be shown beforehand; write it, and look inside.</source>
<translation>Zip со всеми вашими данными нельзя показать заранее; запишите его и загляните внутрь.</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>A&amp;nnotate</source>
<translation>&amp;Заметки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>About Postil</source>
<translation>О программе Postil</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept</source>
<translation>Принять</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept and apply …</source>
<translation>Принять и применить …</translation>
</message>
<message>
<location filename="../../reader/library/reviewing.py"/>
<location filename="../../reader/services/mending.py"/>
<source>Accept split</source>
<translation>Принять разбор</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Actions</source>
<translation>Действия</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Actions and their keys</source>
<translation>Действия и их клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to another outline …</source>
<translation>Добавить в другой план …</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Add to outline</source>
<translation>Добавить в план</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to the outline</source>
<translation>Добавить в план</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Add to “{name}”</source>
<translation>Добавить в «{name}»</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/outlines.py"/>
<source>Add {n} to “{name}”</source>
<translation><numerusform>Добавить в «{name}»: {n} пункт</numerusform><numerusform>Добавить в «{name}»: {n} пункта</numerusform><numerusform>Добавить в «{name}»: {n} пунктов</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>All actions have the keys of the keymap again.</source>
<translation>У всех действий снова клавиши раскладки.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>All but the sentence is dimmed.</source>
<translation>Приглушено всё, кроме предложения.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All colours; in high contrast at least 7 to 1.</source>
<translation>Все цвета; в высоком контрасте не меньше 7 : 1.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All files</source>
<translation>Все файлы</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>All files (*)</source>
<translation>Все файлы (*)</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>All in one file</source>
<translation>Всё в одном файле</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>All is well: {articles}, {highlights} and {notes} are as they were stored.</source>
<translation>Всё в порядке: {articles}, {highlights} и {notes} — такие, какими были сохранены.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>All nine numbers are taken. On the tag you want, press Alt and the number it gets.</source>
<translation>Все девять цифр заняты. На нужной метке нажмите Alt и цифру, которую она получит.</translation>
</message>
<message>
<location filename="../../reader/model/export.py"/>
<source>All notes</source>
<translation>Все заметки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>All notes as plain text</source>
<translation>Все заметки простым текстом</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>All of it is in “{name}” already.</source>
<translation>Всё это уже есть в «{name}».</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>All of the desk again</source>
<translation>Снова весь стол</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>All of them, now</source>
<translation>Все, сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All of this</source>
<translation>Все настройки целиком</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>All of this card is shown.</source>
<translation>Эта карточка показана целиком.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>All read.

{go_inbox|G A} shows everything again.</source>
<translation>Всё прочитано.

{go_inbox|G A} снова показывает всё.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>All settings</source>
<translation>Все настройки</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>All settings are as they were at first.</source>
<translation>У всех настроек исходные значения.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>All sources</source>
<translation>Все источники</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>All tags</source>
<translation>Все метки</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>All take {taken}, of {most} at most, in {folder}</source>
<translation>Все занимают {taken} из возможных {most}, в папке {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is kept for later already.</source>
<translation>Всё отмеченное уже отложено.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is marked read already.</source>
<translation>Всё отмеченное уже прочитано.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is marked unread already.</source>
<translation>Всё отмеченное и так не прочитано.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is no longer kept for later already.</source>
<translation>Всё отмеченное и так не отложено.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is no longer starred already.</source>
<translation>Всё отмеченное и так без звезды.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is put into the archive already.</source>
<translation>Всё отмеченное уже в архиве.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is starred already.</source>
<translation>Всё отмеченное уже со звездой.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is taken back already.</source>
<translation>Всё отмеченное уже возвращено.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is taken from the archive already.</source>
<translation>Всё отмеченное и так не в архиве.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is thrown away already.</source>
<translation>Всё отмеченное уже в корзине.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>All that the desk shows</source>
<translation>Всё, что показывает стол</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>All that you keep</source>
<translation>Все сохранённые</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All your data is in {file} already: {size}. Any Postil imports it.</source>
<translation>Все ваши данные уже в файле {file}: {size}. Его импортирует любой Postil.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All your data is in {file}: {size}. Any Postil imports it.</source>
<translation>Все ваши данные в файле {file}: {size}. Его импортирует любой Postil.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/comparing.py"/>
<source>All {n} captures show this article in the same words.</source>
<translation><numerusform>Статья есть только в одном снимке, слова те же.</numerusform><numerusform>Во всех {n} снимках слова этой статьи одни и те же.</numerusform><numerusform>Во всех {n} снимках слова этой статьи одни и те же.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>All {n} of {count} quotes stand in the bytes of their captures to the letter.</source>
<translation><numerusform>Буква в букву в байтах снимков стоит {n} цитата из {count}.</numerusform><numerusform>Все цитаты, {n} из {count}, стоят в байтах своих снимков буква в букву.</numerusform><numerusform>Все цитаты, {n} из {count}, стоят в байтах своих снимков буква в букву.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Already imported: its bytes are in the library.</source>
<translation>Уже импортирован: его байты есть в библиотеке.</translation>
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
<translation>Адрес для ссылки Markdown: [слова]({{ article.url | address }}).</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>An article cannot be joined with itself; name two.</source>
<translation>Статью нельзя объединить с самой собой; назовите две.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/export_state.py"/>
<source>An export is under way. {cancel_job|Ctrl+.} stops it.</source>
<translation>Экспорт уже идёт. {cancel_job|Ctrl+.} останавливает.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>An export that is kept needs a name; type at least one letter.</source>
<translation>Сохранённому экспорту нужно имя; наберите хотя бы одну букву.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>An outline</source>
<translation>План</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>An outline needs a name; type at least one letter.</source>
<translation>Плану нужно имя; наберите хотя бы одну букву.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>And {n} more, changed likewise.</source>
<translation><numerusform>И ещё {n}, с тем же изменением.</numerusform><numerusform>И ещё {n}, с тем же изменением.</numerusform><numerusform>И ещё {n}, с тем же изменением.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Annotate</source>
<translation>Заметки</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>Another Postil is making a backup in {folder}; wait until it is done, then try again.</source>
<translation>Другой Postil делает резервную копию в папке {folder}; дождитесь конца и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Another disk is safer than the library's own.</source>
<translation>Другой диск надёжнее того, где лежит библиотека.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>Another file has taken the place of {path} while it was open: nothing is written to either; close Postil and open it again, and what you typed is kept.</source>
<translation>Пока файл {path} был открыт, его место занял другой: ни в один из них ничего не пишется; закройте Postil и откройте снова, набранное сохранится.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Another import is under way; this one comes after it.</source>
<translation>Сейчас идёт другой импорт; этот начнётся после него.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Another name for the export</source>
<translation>Другое имя экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Another name for the outline</source>
<translation>Другое имя плана</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Another name for the tag “{tag}”</source>
<translation>Другое имя метки «{tag}»</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Another name for the template</source>
<translation>Другое имя шаблона</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>Another name for “{name}”</source>
<translation>Другое имя для «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/template_saving.py"/>
<source>Another program changed this template meanwhile; what you typed is kept as “{name}”.</source>
<translation>Тем временем другая программа изменила этот шаблон; набранное вами сохранено как «{name}».</translation>
</message>
<message>
<location filename="../../reader/ui/template_saving.py"/>
<source>Another program changed “{name}”; here it is as it is now.</source>
<translation>Другая программа изменила «{name}»; здесь он такой, как сейчас.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Another tag …</source>
<translation>Другая метка …</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Another theme</source>
<translation>Другая тема</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>Apply corrections to {n} captures</source>
<translation><numerusform>Применить исправления к {n} снимку</numerusform><numerusform>Применить исправления к {n} снимкам</numerusform><numerusform>Применить исправления к {n} снимкам</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Apr</source>
<translation>апр.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Apr</source>
<comment>beside a day</comment>
<translation>апр.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>Archive</source>
<translation>В архив</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Archive</source>
<comment>place</comment>
<translation>Архив</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Archive {n}</source>
<translation><numerusform>Убрать в архив {n} статью</numerusform><numerusform>Убрать в архив {n} статьи</numerusform><numerusform>Убрать в архив {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Archived</source>
<comment>state</comment>
<translation>В архиве</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Archived and thrown away articles too</source>
<translation>Также статьи из архива и корзины</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Article</source>
<translation>Статья</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Article note</source>
<translation>Заметка к статье</translation>
</message>
<message>
<location filename="../../reader/ui/raw.py"/>
<source>Article {number} begins, {what}</source>
<translation>Начинается статья {number}, {what}</translation>
</message>
<message>
<location filename="../../reader/ui/article_model.py"/>
<source>Article {place} of {count}</source>
<translation>Статья {place} из {count}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Article {place} of {count}: {row}</source>
<translation>Статья {place} из {count}: {row}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Article: {layout}</source>
<translation>Статья: {layout}</translation>
</message>
<message>
<location filename="../../reader/ui/article_list.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/linking.py"/>
<location filename="../../reader/ui/palette.py"/>
<source>Articles</source>
<translation>Статьи</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Articles as one document, in the order given.</source>
<translation>Статьи одним документом, в данном порядке.</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>Articles of this capture</source>
<translation>Статьи этого снимка</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Articles over time</source>
<translation>Статьи во времени</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Articles over time, by source</source>
<translation>Статьи во времени, по источникам</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Articles over time, by tag</source>
<translation>Статьи во времени, по меткам</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>As</source>
<comment>format</comment>
<translation>В каком виде</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As is usual for the format</source>
<translation>Как принято у формата</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>As the system says</source>
<translation>Как в системе</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As usual</source>
<translation>Как обычно</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As what articles and notes go out.</source>
<translation>В каком виде экспортируются статьи и заметки.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>As what it goes out</source>
<translation>В каком виде</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>As what it goes out …</source>
<translation>В каком виде …</translation>
</message>
<message>
<location filename="../../reader/ui/dragging.py"/>
<source>At most {most} can be dragged at once. {export_notes|Ctrl+E} takes any number.</source>
<translation>За раз можно перетащить не больше: {most}. {export_notes|Ctrl+E} берёт сколько угодно.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/copy_as.py"/>
<source>At most {n} articles can be copied at once; export takes any number.</source>
<translation><numerusform>За раз можно скопировать не больше {n} статьи; экспорт берёт сколько угодно.</numerusform><numerusform>За раз можно скопировать не больше {n} статей; экспорт берёт сколько угодно.</numerusform><numerusform>За раз можно скопировать не больше {n} статей; экспорт берёт сколько угодно.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>At most {size}</source>
<translation>Не больше {size}</translation>
</message>
<message>
<location filename="../../reader/library/attaching.py"/>
<source>Attach highlight</source>
<translation>Привязать выделение</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attach it in the fullest text: {text_it_was_made_on|Ctrl+Shift+V} goes there.</source>
<translation>Привязывайте его в самом полном тексте: {text_it_was_made_on|Ctrl+Shift+V} ведёт туда.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Attach the highlight to other words</source>
<translation>Привязать выделение к другим словам</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attach which one to {words}?</source>
<translation>Какое выделение привязать к словам {words}?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attached to {words}.</source>
<translation>Привязано к словам {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Aug</source>
<translation>авг.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Aug</source>
<comment>beside a day</comment>
<translation>авг.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Back by a page</source>
<translation>На страницу назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Back in the file</source>
<translation>Назад по файлу</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Back in the fullest text.</source>
<translation>Снова самый полный текст.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Back in the line</source>
<translation>Назад по строке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Back in what it makes</source>
<translation>Назад по результату</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Back to the page before</source>
<translation>Назад к прежней странице</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Back up the library</source>
<translation>Копия библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Back up the library …</source>
<translation>Записать копию библиотеки …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Back where you were</source>
<translation>Туда, где вы были</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backed up and checked: {counted}.</source>
<translation>Копия сделана и проверена: {counted}.</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backed up at {time}.</source>
<translation>Копия сделана в {time}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Backed up to {file}</source>
<translation>Копия записана в {file}</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backing up  ·  {cancel_job|Ctrl+.} stops</source>
<translation>Делается копия  ·  {cancel_job|Ctrl+.} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backing up first  ·  {cancel_job|Ctrl+.} stops</source>
<translation>Сначала делается копия  ·  {cancel_job|Ctrl+.} останавливает</translation>
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
<translation>Резервные копии</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Backups are kept in {folder} from now on; the earlier ones stay where they are.</source>
<translation>Теперь копии хранятся в папке {folder}; прежние остаются там, где были.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Backups by themselves</source>
<translation>Копии сами собой</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Be shown around</source>
<translation>Осмотреться с провожатым</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Begin a new library; the backups stay</source>
<translation>Начать новую библиотеку; копии остаются</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence earlier</source>
<translation>Начать на предложение раньше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence later</source>
<translation>Начать на предложение позже</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word earlier</source>
<translation>Начать на слово раньше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word later</source>
<translation>Начать на слово позже</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Begin with</source>
<translation>С чего начать</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Beginning of the line</source>
<translation>Начало строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Beginning of the text</source>
<translation>Начало текста</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Beside the library</source>
<translation>Рядом с библиотекой</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Beside the library again</source>
<translation>Снова рядом с библиотекой</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Best match first</source>
<translation>Сначала лучшие совпадения</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first.</source>
<translation>Лучшие совпадения первыми.</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first: {best} of the newest {newest} and all titles.</source>
<translation>Лучшие первыми: {best} из новейших ({newest}) и всех заголовков.</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first: {best} of {all}.</source>
<translation>Лучшие первыми: {best} из {all}.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Better split</source>
<translation>Предыдущий вариант разбора</translation>
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
<translation>Синий</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Bold</source>
<translation>Полужирный</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>Border between panes</source>
<translation>Граница между панелями</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Both words, in any order, in a title, text, highlight, note or tag</source>
<translation>Оба слова, в любом порядке, в заголовке, тексте, выделении, заметке или метке</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Both, with at most 10 or so many words between</source>
<translation>Оба, и между ними не больше 10 или стольких слов</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Bring back a template</source>
<translation>Вернуть удалённый шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Bringing the library up to date</source>
<translation>Библиотека обновляется</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Brown</source>
<translation>Коричневый</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Bullets with properties, for a graph</source>
<translation>Пункты со свойствами — для графа</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>By source</source>
<translation>По источникам</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>By the command line: {what}</source>
<translation>Из командной строки: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>By title</source>
<translation>По заголовкам</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSL-JSON</source>
<translation>CSL-JSON</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSV for Readwise</source>
<translation>CSV для Readwise</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSV table</source>
<translation>Таблица CSV</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Callouts, block ids and properties, for a vault</source>
<translation>Выноски, идентификаторы блоков и свойства — для хранилища</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Can be {how}</source>
<translation>Можно исправить: {how}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Captures</source>
<translation>Снимки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Captures imported since then show its articles: take those imports back first.</source>
<translation>Эти статьи есть в снимках, импортированных позже: сначала отмените те импорты.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret</source>
<translation>Каретка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret in the text</source>
<translation>Каретка в тексте</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Change search</source>
<translation>Изменить поиск</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Change search {name}</source>
<translation>Изменить поиск «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Change the search …</source>
<translation>Изменить поиск …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Change this key</source>
<translation>Сменить эту клавишу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check again</source>
<translation>Проверить ещё раз</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Check of the library</source>
<translation>Проверка библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Check the backup again</source>
<translation>Проверить копию ещё раз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check the library</source>
<translation>Проверить библиотеку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Check the quotes against the capture</source>
<translation>Сверить цитаты со снимком</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Choose a value …</source>
<translation>Выбрать значение …</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Choose in a dialog of the desktop …</source>
<translation>Выбрать в системном диалоге …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Choosers and fields</source>
<translation>Списки выбора и поля</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Chosen on the desk</source>
<translation>Выбранное на столе</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>Collocates by log-likelihood: Return shows the lines of one</source>
<translation>Коллокации по логарифму правдоподобия: Return даёт строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Collocates …</source>
<translation>Коллокации …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Colour of a highlight</source>
<translation>Цвет выделения</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Colour tag {name}</source>
<translation>Раскрасить метку «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Colour the tag …</source>
<translation>Цвет метки …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<source>Colour {n} tags</source>
<translation><numerusform>Раскрасить {n} метку</numerusform><numerusform>Раскрасить {n} метки</numerusform><numerusform>Раскрасить {n} меток</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Colours</source>
<translation>Цвета</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the next</source>
<translation>Сравнить со следующей версией</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the one before</source>
<translation>Сравнить с предыдущей версией</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>Concordance</source>
<translation>Конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Concordance of {words}</source>
<translation>Конкорданс: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Concordance …</source>
<translation>Конкорданс …</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Conditions can be joined and turned round like words</source>
<translation>Условия соединяются и отрицаются, как слова</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied as a Markdown link.</source>
<translation>Скопировано как ссылка Markdown.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Copied as {form}: {words}</source>
<translation>Скопировано ({form}): {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Copied what was found.</source>
<translation>Найденное скопировано.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied with its source: {words}</source>
<translation>Скопировано с источником: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied with notes: {what}</source>
<translation>Скопировано с заметками: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied with source: {what}</source>
<translation>Скопировано с источником: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Copied, as it was in the backup: {words}</source>
<translation>Скопировано, как было в копии: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied: {what}</source>
<translation>Скопировано: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied: {words}</source>
<translation>Скопировано: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy</source>
<translation>Копировать</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy a link to the words</source>
<translation>Копировать ссылку на слова</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as a Markdown link</source>
<translation>Копировать как ссылку Markdown</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as …</source>
<translation>Копировать как …</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the address</source>
<translation>Копировать адрес</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Copy the figures</source>
<translation>Копировать числа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Copy the line with its source</source>
<translation>Копировать строку с источником</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Copy the list of files</source>
<translation>Копировать список файлов</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the notes</source>
<translation>Копировать заметки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Copy the outline</source>
<translation>Копировать план</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Copy the page</source>
<translation>Копировать страницу</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>Copy the report</source>
<translation>Копировать отчёт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Copy the report of a fault</source>
<translation>Копировать отчёт об ошибке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words</source>
<translation>Копировать слова</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with notes</source>
<translation>Копировать слова с заметками</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with source</source>
<translation>Копировать слова с источником</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Copy what it makes</source>
<translation>Копировать результат</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Copy what was found</source>
<translation>Копировать найденное</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy where it is from</source>
<translation>Копировать происхождение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy with source</source>
<translation>Копировать с источником</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copying {n} highlights and notes …</source>
<translation><numerusform>Копируются выделения и заметки: {n} …</numerusform><numerusform>Копируются выделения и заметки: {n} …</numerusform><numerusform>Копируются выделения и заметки: {n} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Copying {n} lines …</source>
<translation><numerusform>Копируется {n} строка …</numerusform><numerusform>Копируются {n} строки …</numerusform><numerusform>Копируются {n} строк …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by longer times</source>
<translation>Считать по отрезкам длиннее</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by shorter times</source>
<translation>Считать по отрезкам короче</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Counting …</source>
<translation>Идёт подсчёт …</translation>
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
<translation>Ctrl+Alt на многих клавиатурах — это AltGr, она пишет знаки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Dark</source>
<translation>Тёмная</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Day by day</source>
<translation>По дням</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Days, sources or letters above their articles.</source>
<translation>Дни, источники или буквы над своими статьями.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Dec</source>
<translation>дек.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Dec</source>
<comment>beside a day</comment>
<translation>дек.</translation>
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
<translation>Удалить экспорт «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Delete outline “{name}”</source>
<translation>Удалить план «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Delete search</source>
<translation>Удалить поиск</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Delete search {name}</source>
<translation>Удалить поиск «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Delete tag {name}</source>
<translation>Удалить метку «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Delete the outline</source>
<translation>Удалить план</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the place …</source>
<translation>Удалить место …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Delete the search too</source>
<translation>Удалить и поиск</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the tag …</source>
<translation>Удалить метку …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Delete the template</source>
<translation>Удалить шаблон</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>Delete {n} tags</source>
<translation><numerusform>Удалить {n} метку</numerusform><numerusform>Удалить {n} метки</numerusform><numerusform>Удалить {n} меток</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Delete “{tag}”</source>
<translation>Удалить «{tag}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Desk</source>
<translation>Стол</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Dim all but the sentence</source>
<translation>Приглушить всё, кроме предложения</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Do all exports that you keep</source>
<translation>Выполнить все сохранённые экспорты</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Do anything …</source>
<translation>Любое действие …</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Do, or go to …</source>
<translation>Сделать или перейти к …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Done again: {act}</source>
<translation>Возвращено: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Done again: {act}, in {article}</source>
<translation>Возвращено: {act}, статья {article}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Done to {done} of {all}, then stopped.</source>
<translation>Сделано {done} из {all}, затем остановлено.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Down</source>
<comment>key</comment>
<translation>Вниз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Down in the manual</source>
<translation>Вниз по руководству</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Drop what is selected</source>
<translation>Снять выбор</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Duplicate the template</source>
<translation>Дублировать шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>E&amp;xport</source>
<translation>&amp;Экспорт</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Each line behind “&gt; ”, or behind what is given: quote("    ") steps the lines in.</source>
<translation>Каждая строка после «&gt; » или после заданного: quote("    ") сдвигает строки вправо.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Each source</source>
<translation>Каждый источник</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Earlier</source>
<translation>Раньше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Edit</source>
<translation>Правка</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Elsewhere</source>
<translation>В другое место</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Elsewhere it stays: {actions}.</source>
<translation>В других местах остаётся: {actions}.</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Empty the trash</source>
<translation>Очистить корзину</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Empty the trash …</source>
<translation>Очистить корзину …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Emptying the trash …</source>
<translation>Корзина очищается …</translation>
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
<translation>Конец конкорданса</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>End of the desk</source>
<translation>Конец стола</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>End of the line</source>
<translation>Конец строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>End of the page</source>
<translation>Конец страницы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>End of the text</source>
<translation>Конец текста</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>End of the word</source>
<translation>Конец слова</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>End the rule</source>
<translation>Удалить правило</translation>
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
<translation>Esc останавливает и оставляет всё как было.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every action with its keys, to be changed.</source>
<translation>Каждое действие и его клавиши; их можно сменить.</translation>
</message>
<message>
<location filename="../../reader/ui/unfinished.py"/>
<source>Every import has come to its end.</source>
<translation>Все импорты доведены до конца.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Every word that begins so</source>
<translation>Любое слово, которое так начинается</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every {n} minutes of use</source>
<translation><numerusform>Каждую {n} минуту работы</numerusform><numerusform>Каждые {n} минуты работы</numerusform><numerusform>Каждые {n} минут работы</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything above is read.</source>
<translation>Всё выше прочитано.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything below is read.</source>
<translation>Всё ниже прочитано.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Everything here is read, and hidden.

{hide_read|Shift+U} shows what is read.</source>
<translation>Здесь всё прочитано и скрыто.

{hide_read|Shift+U} показывает прочитанное.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything here is read.</source>
<translation>Здесь всё прочитано.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>Everything is read.</source>
<translation>Всё прочитано.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>Everything with a highlight or a note</source>
<translation>Всё, где есть выделение или заметка</translation>
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
<translation>Повторить экспорт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Export by the template …</source>
<translation>Экспортировать по шаблону …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Export from the desk …</source>
<translation>Экспортировать со стола …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Export into</source>
<translation>Куда экспортировать</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Export its notes …</source>
<translation>Экспортировать заметки метки …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export notes …</source>
<translation>Экспортировать заметки …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Export the lines …</source>
<translation>Экспортировать строки …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Export the outline</source>
<translation>Экспортировать план</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>Exported to {file}.</source>
<translation>Экспортировано в {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Exports that you keep</source>
<translation>Сохранённые экспорты</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Exports that you keep …</source>
<translation>Сохранённые экспорты …</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Feb</source>
<translation>февр.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Feb</source>
<comment>beside a day</comment>
<translation>февр.</translation>
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
<translation>Файлы</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>Files in {folder}</source>
<translation>Файлы в {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/export_list.py"/>
<source>Files of the export</source>
<translation>Файлы экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Files of the import</source>
<translation>Файлы импорта</translation>
</message>
<message>
<location filename="../../reader/ui/filtering.py"/>
<source>Filter by title and source</source>
<translation>Заголовок или источник</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Filter this list</source>
<translation>Фильтровать этот список</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>Find a key or what it does</source>
<translation>Найти клавишу или что она делает</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>Find a setting</source>
<translation>Найти настройку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>Find a tag</source>
<translation>Найти метку</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find an action by its name</source>
<translation>Найти действие по названию</translation>
</message>
<message>
<location filename="../../reader/ui/panes.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Find in this text</source>
<translation>Найти в этом тексте</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find other lines</source>
<translation>Найти другие слова</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find the lines again</source>
<translation>Найти строки заново</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find what a key does</source>
<translation>Найти, что делает клавиша</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First article</source>
<translation>Первая статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>First file to be written</source>
<translation>Первый файл экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First highlight</source>
<translation>Первое выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>First item</source>
<translation>Первый пункт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>First letter</source>
<translation>Первая буква</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>First line</source>
<translation>Первая строка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First place</source>
<translation>Первое место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>First row</source>
<translation>Первая строка списка</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>First steps</source>
<translation>Первые шаги</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Five keys to read with</source>
<translation>Пять клавиш для чтения</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold</source>
<translation>Свернуть</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold all tags</source>
<translation>Свернуть все метки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold</source>
<translation>Свернуть или развернуть</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold everything</source>
<translation>Свернуть или развернуть всё</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold the tag</source>
<translation>Свернуть метку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Fold the tags of the picture</source>
<translation>Свернуть метки на картинке</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder</source>
<translation>Папка</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder of the backups</source>
<translation>Папка резервных копий</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Folders that begin so</source>
<translation>Папки, которые так начинаются</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link in view</source>
<translation>Перейти по ссылке на экране</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link …</source>
<translation>Перейти по ссылке …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Follow the link</source>
<translation>Перейти по этой ссылке</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Format</source>
<translation>Формат</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Formatted notes</source>
<translation>Оформленные заметки</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Formatted quotation</source>
<translation>Оформленная цитата</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Forward again</source>
<translation>Снова вперёд</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/help_view.py"/>
<source>Found in {n} places</source>
<translation><numerusform>Найдено в {n} месте</numerusform><numerusform>Найдено в {n} местах</numerusform><numerusform>Найдено в {n} местах</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Fri</source>
<translation>пт</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Friday</source>
<translation>Пятница</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>From a day on; before a day</source>
<translation>Начиная с дня; до дня</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Full screen</source>
<translation>Во весь экран</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/reindexing.py"/>
<source>Full-text index: {done} of {n} articles, the newest first  ·  {cancel_job|Ctrl+.} stops</source>
<translation><numerusform>Полнотекстовый индекс: {done} из {n} статьи, новые первыми  ·  {cancel_job|Ctrl+.} останавливает</numerusform><numerusform>Полнотекстовый индекс: {done} из {n} статей, новые первыми  ·  {cancel_job|Ctrl+.} останавливает</numerusform><numerusform>Полнотекстовый индекс: {done} из {n} статей, новые первыми  ·  {cancel_job|Ctrl+.} останавливает</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give all actions their keys back</source>
<translation>Вернуть клавиши всем действиям</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a paragraph</source>
<translation>Убавить на абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a sentence</source>
<translation>Убавить на предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a word</source>
<translation>Убавить на слово</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give the action its keys back</source>
<translation>Вернуть действию его клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Go</source>
<translation>Переход</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go back</source>
<translation>Вернуться</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Go back beside</source>
<translation>Листать назад текст рядом</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Go back to before an act</source>
<translation>Вернуться к тому, что было до действия</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Go on</source>
<translation>Дальше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go on with it</source>
<translation>Перейти к найденному</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Go on with the import</source>
<translation>Продолжить импорт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Go to the error</source>
<translation>Перейти к ошибке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Go to the sentence</source>
<translation>Перейти к предложению</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Green</source>
<translation>Зелёный</translation>
</message>
<message>
<location filename="../../resources/keymaps/postil.toml"/>
<source>H highlight, N note, T tag, Space on</source>
<translation>H выделить, N заметка, T метка, Пробел дальше</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Half an hour and more</source>
<translation>Полчаса и больше</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Heading</source>
<translation>Заголовок</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Heading in outline</source>
<translation>Заголовок в плане</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Heading or paragraph</source>
<translation>Заголовок или абзац</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Heading: {words}</source>
<translation>Заголовок: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings in lists</source>
<translation>Группы в списках</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings of the notes desk</source>
<translation>Группы на столе заметок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Hear no more of this fault</source>
<translation>Больше не сообщать об этой ошибке</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Help</source>
<translation>Справка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Help on this place</source>
<translation>Справка об этом месте</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>Help: {title}</source>
<translation>Справка: {title}</translation>
</message>
<message>
<location filename="../../reader/ui/change_text.py"/>
<source>Here the cut text ended; the fuller one goes on.</source>
<translation>Здесь кончался обрезанный текст; более полный идёт дальше.</translation>
</message>
<message>
<location filename="../../reader/ui/change_text.py"/>
<source>Here the underlined text is cut; the other one goes on.</source>
<translation>Здесь подчёркнутый текст обрезан; другой идёт дальше.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Hide what is read</source>
<translation>Скрыть прочитанное</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>High contrast</source>
<translation>Высокий контраст</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>High contrast, dark</source>
<translation>Высокий контраст, тёмная</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight</source>
<translation>Выделить</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Highlight it</source>
<translation>Выделить его</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it blue</source>
<translation>Выделить синим</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it green</source>
<translation>Выделить зелёным</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in blue</source>
<translation>Выделить предложение синим</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in green</source>
<translation>Выделить предложение зелёным</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in pink</source>
<translation>Выделить предложение розовым</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in purple</source>
<translation>Выделить предложение фиолетовым</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in yellow</source>
<translation>Выделить предложение жёлтым</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it pink</source>
<translation>Выделить розовым</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it purple</source>
<translation>Выделить фиолетовым</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it yellow</source>
<translation>Выделить жёлтым</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlight now {color}</source>
<translation>Цвет выделения теперь {color}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlight removed</source>
<translation>Выделение удалено</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlight removed from {words}.</source>
<translation>Выделение удалено: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlight removed with its note from {words}.</source>
<translation>Выделение удалено вместе с заметкой: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Highlight removed.</source>
<translation>Выделение удалено.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight the line’s sentence</source>
<translation>Выделить предложение строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight the paragraph</source>
<translation>Выделить абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight what is selected</source>
<translation>Выделить выбранное</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Highlight {words}</source>
<translation>Выделение {words}</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlighted</source>
<comment>articles</comment>
<translation>С выделениями</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlighted</source>
<comment>passages</comment>
<translation>Выделено</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlighted {in_color}: {what}</source>
<translation>Выделено {in_color}: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlighted: {words}</source>
<translation>Выделено: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Highlights</source>
<translation>Выделения</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>Highlights &amp; notes</source>
<translation>Выделения и заметки</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Highlights &amp; notes</source>
<comment>place</comment>
<translation>Выделения и заметки</translation>
</message>
<message>
<location filename="../../reader/ui/desk_list.py"/>
<source>Highlights and notes</source>
<translation>Выделения и заметки</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Highlights and notes at the right of the text.</source>
<translation>Выделения и заметки справа от текста.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlights and notes stand on the day they were made, an article on the day it was read.</source>
<translation>Выделения и заметки стоят на том дне, когда сделаны, статья — на дне, когда прочитана.</translation>
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
<translation>Состояние статьи</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How backups are kept</source>
<translation>Как хранить копии</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>How backups are kept …</source>
<translation>Как хранить копии …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How far the lines of an article stand apart.</source>
<translation>Насколько строки статьи отстоят друг от друга.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How fast articles are read aloud: 0 is usual.</source>
<translation>Темп чтения вслух: 0 — обычный.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How large articles are set.</source>
<translation>Каким кеглем набраны статьи.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>How long a text is, in words</source>
<translation>Длина текста, в словах</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles carry each tag, stretch of time by stretch of time.</source>
<translation>На скольких статьях стоит каждая метка, отрезок за отрезком.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles each source has, how many of them are unread and highlighted, and how many words they have.</source>
<translation>Сколько статей у каждого источника, сколько из них не прочитано и сколько с выделениями и сколько в них слов.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles each source has, stretch of time by stretch of time.</source>
<translation>Сколько статей у каждого источника, отрезок за отрезком.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How much of an article stands on a line.</source>
<translation>Сколько знаков статьи в строке.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How much room, the two newest in any case</source>
<translation>Сколько места; две последние — в любом случае</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How often</source>
<translation>Как часто</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How often the open library is copied.</source>
<translation>Как часто копируется открытая библиотека.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How the view of all tags is sorted.</source>
<translation>Как отсортированы все метки.</translation>
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
<translation>Импорт папки со снимками</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import a folder …</source>
<translation>Импортировать папку …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Import and backups</source>
<translation>Импорт и резервные копии</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Import captures</source>
<translation>Импорт снимков</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import files …</source>
<translation>Импортировать файлы …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/batches.py"/>
<source>Import of {n} captures</source>
<translation><numerusform>Импорт {n} снимка</numerusform><numerusform>Импорт {n} снимков</numerusform><numerusform>Импорт {n} снимков</numerusform></translation>
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
<translation>Отчёт об импорте</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import what was copied</source>
<translation>Импортировать скопированное</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Import your own files</source>
<translation>Импортировать свои файлы</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>Importing for the command line  ·  {leave|Esc} stops</source>
<translation>Импорт для командной строки  ·  {leave|Esc} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Importing {done} of {all}  ·  {rate} a second  ·  {seconds} s left  ·  {leave|Esc} stops</source>
<translation>Импорт: {done} из {all}  ·  {rate} в секунду  ·  осталось {seconds} с  ·  {leave|Esc} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Importing …  ·  {leave|Esc} stops</source>
<translation>Импорт …  ·  {leave|Esc} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Imports tag what “{name}” finds. {undo|Ctrl+Z} takes it back.</source>
<translation>Импорты ставят метку на найденное поиском «{name}». {undo|Ctrl+Z} отменяет.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles, archived ones too: text and titles</source>
<translation>Во всех статьях, и из архива: текст и заголовки</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles, archived ones too: titles</source>
<translation>Во всех статьях, и из архива: заголовки</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles: text and titles</source>
<translation>Во всех статьях: текст и заголовки</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles: titles</source>
<translation>Во всех статьях: заголовки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>In another folder …</source>
<translation>В другой папке …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>In or out</source>
<translation>Включить или исключить</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>In the backup of {when}, and not here; one taken is copied</source>
<translation>Есть в копии ({when}), но не здесь; выбранное копируется</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>In the browser</source>
<translation>В браузере</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>In the last 30 days</source>
<translation>За последние 30 дней</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>In the last 7 days</source>
<translation>За последние 7 дней</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In {list}: text and titles</source>
<translation>{list}: текст и заголовки</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In {list}: titles</source>
<translation>{list}: заголовки</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>In {version}</source>
<translation>В версии «{version}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Inbox</source>
<translation>Входящие</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Inbox</source>
<comment>place</comment>
<translation>Входящие</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Inferred where a capture has lost them.</source>
<translation>Восстанавливаются там, где снимок их потерял.</translation>
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
<translation>Обзор</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Insight: the library in pictures</source>
<translation>Обзор: библиотека в картинках</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Into</source>
<comment>folder</comment>
<translation>Куда</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Into its text</source>
<translation>В её текст</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>It is copied first.</source>
<translation>Сначала она копируется.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>It is in “{name}” already.</source>
<translation>Это уже есть в «{name}».</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>It is not in this library any more: it has gone for good.</source>
<translation>Этого больше нет в библиотеке: оно удалено окончательно.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>It is taken from: {actions}.</source>
<translation>Она отбирается у: {actions}.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>It looks as you like</source>
<translation>Вид по вашему вкусу</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/faults.py"/>
<source>It met with errors of its own, {n} times now, and could not finish what it was doing.</source>
<translation><numerusform>Ошибок в программе: {n}; начатое она не закончила.</numerusform><numerusform>Ошибок в программе: {n}; начатое она не закончила.</numerusform><numerusform>Ошибок в программе: {n}; начатое она не закончила.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>It stays {actions}.</source>
<translation>Остаётся: {actions}.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>It stopped by an error of its own. What was in the library then is there; words that were still being typed are brought back where they could be kept.</source>
<translation>Программа остановилась из-за собственной ошибки. Всё, что было в библиотеке, на месте; слова, которые ещё набирались, возвращены, если их удалось сохранить.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>It was also titled “{title}”.</source>
<translation>Она стояла и под заголовком «{title}».</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was edited, and files of this format cannot be added to.</source>
<translation>Его правили, а файлы этого формата дополнять нельзя.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was edited, and is no longer in UTF-8.</source>
<translation>Его правили, и он больше не в UTF-8.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was gone from the folder, and is written again.</source>
<translation>В папке его уже не было, он записан снова.</translation>
</message>
<message>
<location filename="../../reader/services/importing.py"/>
<location filename="../../reader/ui/commands/importing.py"/>
<source>It was taken back.</source>
<translation>Он отменён.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Italics</source>
<translation>Курсив</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>Its properties could not be read, and were left.</source>
<translation>Его свойства не читаются и оставлены как есть.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jan</source>
<translation>янв.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jan</source>
<comment>beside a day</comment>
<translation>янв.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Join with the one before</source>
<translation>Объединить с предыдущей статьёй</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jul</source>
<translation>июль</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jul</source>
<comment>beside a day</comment>
<translation>июля</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jun</source>
<translation>июнь</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jun</source>
<comment>beside a day</comment>
<translation>июня</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Keep a second index</source>
<translation>Держать второй индекс</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Keep backups in a folder</source>
<translation>Папка для резервных копий</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Keep for later</source>
<translation>Отложить на потом</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Keep no second index</source>
<translation>Не держать второй индекс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep the export no longer</source>
<translation>Больше не хранить экспорт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep this export …</source>
<translation>Сохранить этот экспорт …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>Keep what you worked on</source>
<translation>Оставить то, с чем вы работали</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Kept as “{name}”. {kept_exports|G K} shows all that is kept.</source>
<translation>Сохранён как «{name}». {kept_exports|G K} показывает все сохранённые.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Kept, to be done again</source>
<translation>Хранится для повтора</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys</source>
<translation>Клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys in the status bar</source>
<translation>Клавиши в строке состояния</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys of all actions</source>
<translation>Клавиши всех действий</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of all actions …</source>
<translation>Клавиши всех действий …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of this pane</source>
<translation>Клавиши этой панели</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys you know</source>
<translation>Привычная раскладка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys you know …</source>
<translation>Привычная раскладка …</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: all tags</source>
<translation>Клавиши: все метки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the article list</source>
<translation>Клавиши: список статей</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the backups</source>
<translation>Клавиши: резервные копии</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the caret in the text</source>
<translation>Клавиши: каретка в тексте</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the changes</source>
<translation>Клавиши: сравнение версий</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the check of the library</source>
<translation>Клавиши: проверка библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the concordance</source>
<translation>Клавиши: конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the desk of highlights and notes</source>
<translation>Клавиши: стол заметок</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the export</source>
<translation>Клавиши: экспорт</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the import report</source>
<translation>Клавиши: отчёт об импорте</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the keys of all actions</source>
<translation>Клавиши: клавиши всех действий</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the manual</source>
<translation>Клавиши: руководство</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the notes</source>
<translation>Клавиши: заметки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the outline</source>
<translation>Клавиши: план</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the pages to be printed</source>
<translation>Клавиши: страницы для печати</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the pictures of the library</source>
<translation>Клавиши: картинки библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the related articles</source>
<translation>Клавиши: связанные статьи</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the review</source>
<translation>Клавиши: проверка</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the settings</source>
<translation>Клавиши: настройки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the source pane</source>
<translation>Клавиши: панель источников</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the templates</source>
<translation>Клавиши: шаблоны</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the text</source>
<translation>Клавиши: текст</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the window</source>
<translation>Клавиши: окно</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Keys: {keymap}</source>
<translation>Клавиши: {keymap}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Language</source>
<translation>Язык</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>Larger text</source>
<translation>Текст крупнее</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last article</source>
<translation>Последняя статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Last file to be written</source>
<translation>Последний файл экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last highlight</source>
<translation>Последнее выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Last item</source>
<translation>Последний пункт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Last letter</source>
<translation>Последняя буква</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Last line</source>
<translation>Последняя строка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last place</source>
<translation>Последнее место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Last row</source>
<translation>Последняя строка списка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Later</source>
<translation>Позже</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Later</source>
<comment>place</comment>
<translation>Позже</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Later</source>
<comment>state</comment>
<translation>Отложено</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Leading</source>
<translation>Межстрочный интервал</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Leading {percent} %</source>
<translation>Интервал {percent} %</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Leave</source>
<translation>Выйти отсюда</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Leave everything as it is</source>
<translation>Оставить всё как есть</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/linking.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>Leave it</source>
<translation>Оставить</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Leave it as it is</source>
<translation>Оставить как есть</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Leave the caret</source>
<translation>Убрать каретку</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Left</source>
<comment>key</comment>
<translation>Влево</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Less leading</source>
<translation>Интервал меньше</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Let go</source>
<translation>Удалить с истёкшим сроком</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the left</source>
<translation>Буква влево</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the right</source>
<translation>Буква вправо</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Letters alone are switched off, so it does not count now.</source>
<translation>Действия одной буквой отключены, поэтому сейчас она не действует.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Letters alone do nothing now. {keys} finds every action.</source>
<translation>Действия одной буквой отключены. {keys} находит любое действие.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Letters alone do something</source>
<translation>Действия одной буквой</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Letters alone do something again.</source>
<translation>Действия одной буквой снова включены.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Letters of the links in view</source>
<translation>Буквы ссылок на экране</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library</source>
<translation>Библиотека</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library, searches, sources and tags at the left.</source>
<translation>Библиотека, поиски, источники и метки слева.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Light</source>
<translation>Светлая</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line above</source>
<translation>Строка выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line below</source>
<translation>Строка ниже</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line down</source>
<translation>На строку вниз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line up</source>
<translation>На строку вверх</translation>
</message>
<message>
<location filename="../../reader/exporter/templating.py"/>
<source>Line {line} of {name}</source>
<translation>Строка {line} шаблона {name}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Lines as one block of an outline, as Logseq keeps it, so many steps in: bullet(1).</source>
<translation>Строки одним блоком плана, как в Logseq, на столько шагов вглубь: bullet(1).</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines back</source>
<translation>Предыдущие строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Lines of all articles, or of the list</source>
<translation>Строки всех статей или списка</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_list.py"/>
<source>Lines of the concordance</source>
<translation>Строки конкорданса</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines on</source>
<translation>Следующие строки</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Link</source>
<translation>Ссылка</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Link to an article, or after # to a highlight …</source>
<translation>Ссылка на статью или, после #, на выделение …</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Link to the article</source>
<translation>Ссылка на статью</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {article}, to this article. Note: {note}</source>
<translation>Ссылка из статьи «{article}» на эту статью. Заметка: {note}</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {article}, to {words}. Note: {note}</source>
<translation>Ссылка из статьи «{article}» на {words}. Заметка: {note}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {n} notes</source>
<translation><numerusform>Ссылается {n} заметка</numerusform><numerusform>Ссылаются {n} заметки</numerusform><numerusform>Ссылаются {n} заметок</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Links copied: {what}</source>
<translation>Ссылки скопированы: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>List its articles</source>
<translation>Показать статьи отметки</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and sources leave out what is read.</source>
<translation>Списки и источники не показывают прочитанное.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and views</source>
<translation>Списки и виды</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Long lines whole</source>
<translation>Длинные строки целиком</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Longer stretches</source>
<translation>Отрезки длиннее</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Longest first</source>
<translation>Длинные первыми</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Look</source>
<translation>Вид</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Look at it: Postil is not sure where its articles begin</source>
<translation>Взгляните: Postil не уверен, где начинаются статьи</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_view.py"/>
<source>Looked at {done} of {n} files …</source>
<translation><numerusform>Просмотрены файлы: {done} из {n} …</numerusform><numerusform>Просмотрены файлы: {done} из {n} …</numerusform><numerusform>Просмотрены файлы: {done} из {n} …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Looking at the backup of {when} …</source>
<translation>Проверяется копия: {when} …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/export_work.py"/>
<source>Looking at the files …</source>
<translation>Просматриваются файлы …</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Looking at {what}, {at} of {all}  ·  {leave|Esc} stops</source>
<translation>Проверка: {what}, {at} из {all}  ·  {leave|Esc} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Looks through it for damage, and mends it.</source>
<translation>Ищет в ней повреждения и исправляет их.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Lost highlight {place} of {count}: {text_it_was_made_on|Ctrl+Shift+V} shows where it stood, {attach_highlight|Ctrl+L} attaches it to other words.</source>
<translation>Потерянное выделение {place} из {count}: {text_it_was_made_on|Ctrl+Shift+V} показывает, где оно стояло, {attach_highlight|Ctrl+L} привязывает его к другим словам.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Lost: not found in the text</source>
<translation>Потеряно: в тексте не найдено</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Made</source>
<comment>when</comment>
<translation>Сделано</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Make a backup now</source>
<translation>Сделать копию сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make all settings what they were at first</source>
<translation>Вернуть исходные значения всем настройкам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Make one tag of these …</source>
<translation>Объединить метки …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>Make one tag of {n} tags and …</source>
<translation><numerusform>Объединить {n} метку с …</numerusform><numerusform>Объединить {n} метки с …</numerusform><numerusform>Объединить {n} меток с …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Make one tag of “{tag}” and …</source>
<translation>Объединить метку «{tag}» с …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Make the full-text index anew</source>
<translation>Построить полнотекстовый индекс заново</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Make the second index anew</source>
<translation>Построить второй индекс заново</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make the setting what it was at first</source>
<translation>Вернуть настройке исходное значение</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>Makes {suffix} files</source>
<translation>Делает файлы {suffix}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Manual</source>
<translation>Руководство</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Mar</source>
<translation>март</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Mar</source>
<comment>beside a day</comment>
<translation>марта</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all above read</source>
<translation>Всё выше прочитано</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all below read</source>
<translation>Всё ниже прочитано</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Mark read</source>
<translation>Пометить прочитанной</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark this list read</source>
<translation>Весь список прочитан</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Mark unread</source>
<translation>Пометить непрочитанной</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Mark {n} read</source>
<translation><numerusform>Пометить прочитанными: {n} статья</numerusform><numerusform>Пометить прочитанными: {n} статьи</numerusform><numerusform>Пометить прочитанными: {n} статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Mark {n} unread</source>
<translation><numerusform>Пометить непрочитанными: {n} статья</numerusform><numerusform>Пометить непрочитанными: {n} статьи</numerusform><numerusform>Пометить непрочитанными: {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Markdown</source>
<translation>Разметка Markdown</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown for Logseq</source>
<translation>Markdown для Logseq</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown for Obsidian</source>
<translation>Markdown для Obsidian</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown with citations (pandoc)</source>
<translation>Markdown со ссылками на источники (pandoc)</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>May</source>
<translation>май</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>May</source>
<comment>beside a day</comment>
<translation>мая</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Merge tag {old} into {new}</source>
<translation>Объединить метку «{old}» с «{new}»</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<source>Merge {n} tags into {into}</source>
<translation><numerusform>Объединить {n} метку с «{into}»</numerusform><numerusform>Объединить {n} метки с «{into}»</numerusform><numerusform>Объединить {n} меток с «{into}»</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Merge {tag} into {into}</source>
<translation>Объединить «{tag}» с «{into}»</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Mon</source>
<translation>пн</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Monday</source>
<translation>Понедельник</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Month by month</source>
<translation>По месяцам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>More leading</source>
<translation>Интервал больше</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Motion</source>
<translation>Движение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move down</source>
<translation>Переместить вниз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move in</source>
<translation>На уровень глубже</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Move in “{name}”</source>
<translation>Переместить в «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move out</source>
<translation>На уровень выше</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Move search</source>
<translation>Переместить поиск</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Move search {name}</source>
<translation>Переместить поиск «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search down</source>
<translation>Переместить поиск вниз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search up</source>
<translation>Переместить поиск вверх</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move up</source>
<translation>Переместить вверх</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved down.</source>
<translation>Перемещено ниже.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved to the first level.</source>
<translation>Перемещено на первый уровень.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved under {item}.</source>
<translation>Перемещено под {item}.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved up.</source>
<translation>Перемещено выше.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>My notes{suffix}</source>
<translation>Мои заметки{suffix}</translation>
</message>
<message>
<location filename="../../resources/keymaps/newsboat.toml"/>
<source>N and P unread, U links, I note, Q back</source>
<translation>N и P непрочитанные, U ссылки, I заметка, Q назад</translation>
</message>
<message>
<location filename="../../resources/keymaps/netnewswire.toml"/>
<source>N next unread, R read, B browser, C note</source>
<translation>N следующая непрочитанная, R прочитано, B браузер, C заметка</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Name of the new outline</source>
<translation>Имя нового плана</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Name of the template</source>
<translation>Имя шаблона</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Name of this export</source>
<translation>Имя этого экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Name of this search</source>
<translation>Имя этого поиска</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Narrow the desk by words</source>
<translation>Отобрать на столе по словам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Narrower column</source>
<translation>Колонка уже</translation>
</message>
<message>
<location filename="../../resources/keymaps/netnewswire.toml"/>
<source>NetNewsWire</source>
<translation>NetNewsWire</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New heading</source>
<translation>Новый заголовок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line</source>
<translation>Новая строка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line of a template</source>
<translation>Новая строка шаблона</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>New outline “{name}”</source>
<translation>Новый план «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New outline …</source>
<translation>Новый план …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New paragraph</source>
<translation>Новый абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>New template …</source>
<translation>Новый шаблон …</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Newest first</source>
<translation>Новые первыми</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<location filename="../../reader/ui/searching.py"/>
<source>Newest first.</source>
<translation>Новые первыми.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next article</source>
<translation>Следующая статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Next backup</source>
<translation>Следующая копия</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next beginning</source>
<translation>Следующее начало статьи</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next best split</source>
<translation>Следующий вариант разбора</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next change</source>
<translation>Следующее изменение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Next file</source>
<translation>Следующий файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Next file to be written</source>
<translation>Следующий файл экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Next finding</source>
<translation>Следующее найденное</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next group on the desk</source>
<translation>Следующая группа на столе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next heading of the outline</source>
<translation>Следующий заголовок плана</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next headings of the desk</source>
<translation>Следующая группировка стола</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next highlight</source>
<translation>Следующее выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Next hit</source>
<translation>Следующее совпадение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next hit in the manual</source>
<translation>Следующее совпадение в руководстве</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next in doubt</source>
<translation>Следующий сомнительный снимок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next item</source>
<translation>Следующий пункт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Next key</source>
<translation>Следующая клавиша</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next line</source>
<translation>Следующая строка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Next line of the concordance</source>
<translation>Следующая строка конкорданса</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next link</source>
<translation>Следующая ссылка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next lost highlight</source>
<translation>Следующее потерянное выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next mark with articles</source>
<translation>Следующая отметка со статьями</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next on the desk</source>
<translation>Следующее на столе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next order of the desk</source>
<translation>Следующий порядок стола</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next page of the manual</source>
<translation>Следующая страница руководства</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next pane</source>
<translation>Следующая панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next paragraph</source>
<translation>Следующий абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next picture</source>
<translation>Следующая картинка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next place</source>
<translation>Следующее место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next place for it</source>
<translation>Следующее место для привязки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next related article</source>
<translation>Следующая связанная статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Next row</source>
<translation>Следующая строка списка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next sentence</source>
<translation>Следующее предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next setting</source>
<translation>Следующая настройка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Next tag</source>
<translation>Следующая метка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Next template</source>
<translation>Следующий шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Next that has articles</source>
<translation>Следующий отрезок со статьями</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next theme</source>
<translation>Следующая тема</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next typeface</source>
<translation>Следующий шрифт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next unread</source>
<translation>Следующая непрочитанная</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next value</source>
<translation>Следующее значение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Next word</source>
<translation>Следующее слово</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>No article begins above this line.</source>
<translation>Выше этой строки статьи не начинаются.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>No article begins below this line.</source>
<translation>Ниже этой строки статьи не начинаются.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No article carries this tag.

{tag|T} tags the article you are reading.</source>
<translation>Этой метки нет ни на одной статье.

{tag|T} ставит метку на статью, которую вы читаете.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>No article here carries a tag. {tag|T} tags the article you are reading.</source>
<translation>Ни на одной статье здесь нет меток. {tag|T} ставит метку на статью, которую вы читаете.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>No article is called “{title}”</source>
<translation>Статьи «{title}» нет</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>No article is open or selected.</source>
<translation>Ни одна статья не открыта и не отмечена.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No article is open.</source>
<translation>Ни одна статья не открыта.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>No article of this mark is left here.</source>
<translation>Статей этой отметки здесь не осталось.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No articles of this source are left here.</source>
<translation>Статей этого источника здесь не осталось.</translation>
</message>
<message>
<location filename="../../reader/ui/related_view.py"/>
<source>No articles share names, days or figures with “{title}”.</source>
<translation>Статей с общими именами, датами или числами нет: «{title}».</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>No browser could be started for {address}. Its address can be copied instead.</source>
<translation>Не удалось запустить браузер для {address}. Вместо этого адрес можно скопировать.</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>No capture is left to review.</source>
<translation>Снимков на проверку не осталось.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No capture waits for a review.</source>
<translation>Снимков на проверку нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>No card is marked in the notes.</source>
<translation>В заметках не выбрана ни одна карточка.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>No colour</source>
<translation>Без цвета</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>No deleted template is left to bring back.</source>
<translation>Удалённых шаблонов больше нет.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>No export is kept yet: {export_notes|Ctrl+E} begins one, {keep_export|U} keeps it.</source>
<translation>Сохранённых экспортов ещё нет: {export_notes|Ctrl+E} начинает экспорт, {keep_export|U} его сохраняет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>No folder is watched any more.</source>
<translation>Папок под наблюдением больше нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>No further heading.</source>
<translation>Дальше заголовков нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>No heading above.</source>
<translation>Выше заголовков нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>No heading follows.</source>
<translation>Дальше групп нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>No heading stands above.</source>
<translation>Выше групп нет.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No highlight and no note stands here.</source>
<translation>Здесь нет ни выделения, ни заметки.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>No highlight is lost: the words of all of them stand in their texts.</source>
<translation>Потерянных выделений нет: слова каждого стоят в своём тексте.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>No highlight of this article is lost.</source>
<translation>В этой статье нет потерянных выделений.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>No highlight stands here.</source>
<translation>Здесь нет выделения.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>No highlight stands here: {highlight|H} makes one.</source>
<translation>Здесь нет выделения: {highlight|H} его сделает.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>No highlight stands in this text.</source>
<translation>В этом тексте нет выделений.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>No highlights and no notes yet.

{highlight|H} highlights the sentence you are reading,
{note|N} writes a note on it. {leave|Esc} goes back to it.</source>
<translation>Пока ни выделений, ни заметок.

{highlight|H} выделяет предложение, которое вы читаете,
{note|N} пишет к нему заметку. {leave|Esc} возвращает к нему.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No highlights yet.

{highlight|H} highlights the sentence you are reading,
{note|N} writes a note on it.</source>
<translation>Выделений ещё нет.

{highlight|H} выделяет предложение, которое вы читаете,
{note|N} пишет к нему заметку.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No jump leads back from here.</source>
<translation>Отсюда возвращаться некуда.</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>No key of that name.</source>
<translation>Такой клавиши нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>No key was changed.</source>
<translation>Ни одна клавиша не менялась.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>No later export touches these of a note.</source>
<translation>Их в файле заметок не тронет ни один повторный экспорт.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>No line found for {words}

Words of notes, quotes and tags choose articles and make no lines.</source>
<translation>Строк не найдено: {words}

Слова заметок, цитат и меток выбирают статьи, но строк не дают.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>No line is known to be wrong.</source>
<translation>Строк с ошибкой не найдено.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>No line of its keys can be read, so yours stay.</source>
<translation>Ни одна строка клавиш в нём не читается, поэтому остаются ваши.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No line stands here.</source>
<translation>Здесь нет строки.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>No link is in view here.</source>
<translation>Здесь не видно ни одной ссылки.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No link leads on from this page.</source>
<translation>Ссылок дальше на этой странице нет.</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>No list of headings was found on the page</source>
<translation>Списка заголовков на странице не найдено</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>No longer tagged {tags}</source>
<translation>Метки сняты: {tags}</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed from its zero bytes.</source>
<translation>Кодировка ничем не указана; по нулевым байтам принята {encoding}.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed.</source>
<translation>Кодировка ничем не указана; принята {encoding}.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed; {said_damage}.</source>
<translation>Кодировка ничем не указана; принята {encoding}; {said_damage}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>No note in view here has a link.</source>
<translation>В видимых здесь заметках ссылок нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>No other article here is like this one; one that is selected in the list can be chosen.</source>
<translation>Похожих на эту статей здесь нет; выбрать можно ту, что отмечена в списке.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/related.py"/>
<source>No other article here tells of the same.</source>
<translation>Других статей о том же здесь нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/related.py"/>
<source>No other article here tells of the same. {copies}</source>
<translation>Других статей о том же здесь нет. {copies}</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>No other capture of {source} would change.</source>
<translation>Другие снимки источника {source} не изменились бы.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No other capture waits for a review.</source>
<translation>Других снимков на проверку нет.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No other split of this capture was thought of.</source>
<translation>Других вариантов разбора у этого снимка нет.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No outline is open.</source>
<translation>Ни один план не открыт.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page has all of these words.</source>
<translation>Нет страницы, где есть все эти слова.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page leads back from here.</source>
<translation>Отсюда назад идти некуда.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page leads on from here.</source>
<translation>Отсюда вперёд идти некуда.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>No pages are being printed.</source>
<translation>Страниц для печати нет.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>No printer is known here.</source>
<translation>Принтеров здесь нет.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>No program could be started for {file}.</source>
<translation>Не удалось запустить программу для {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>No saved search is pinned to {number}: {pin_search|P} pins one among the sources.</source>
<translation>За цифрой {number} нет поиска: {pin_search|P} закрепляет поиск в панели источников.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>No search is saved yet: {save_search|Ctrl+S} saves the one that is shown.</source>
<translation>Сохранённых поисков ещё нет: {save_search|Ctrl+S} сохраняет показанный.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>No search tags what comes in: {tag_by_search|Ctrl+Shift+T} lets one do so.</source>
<translation>Ни один поиск не ставит меток на новое: {tag_by_search|Ctrl+Shift+T} поручает это поиску.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<location filename="../../reader/ui/bigsearching.py"/>
<source>No second index is kept.</source>
<translation>Второго индекса нет.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>No second index is kept; its folder is gone.</source>
<translation>Второго индекса больше нет; его папка удалена.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting is called that.</source>
<translation>Такой настройки нет.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting was changed here.</source>
<translation>Здесь ни одна настройка не менялась.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting was changed.</source>
<translation>Ни одна настройка не менялась.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>No tag is called so.</source>
<translation>Такой метки нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>No tag is pinned to {number} yet.</source>
<translation>За цифрой {number} метки ещё нет.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>No tags yet: {tag|T} tags the article you are reading.</source>
<translation>Меток ещё нет: {tag|T} ставит метку на статью, которую вы читаете.</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>No templates yet.

{new_template|N} makes one of a layout that is built in,
to be changed as you like. Export then offers it.</source>
<translation>Шаблонов ещё нет.

{new_template|N} делает шаблон из встроенного вида,
меняйте его как угодно. Экспорт его предложит.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>No title or source here has {words}.

{leave|Esc} shows all.</source>
<translation>Ни в одном заголовке или источнике здесь нет: {words}.

{leave|Esc} показывает всё.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>No undo brings back what is removed for good</source>
<translation>Удалённое окончательно отменой не вернуть</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>No words</source>
<translation>Без слов</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>None</source>
<translation>Нет</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>None comes by itself.</source>
<translation>Сами копии не делаются.</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Not again</source>
<translation>Больше не сообщать</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Not later</source>
<translation>Больше не откладывать</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>Not the same article</source>
<translation>Это другая статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Not the same article …</source>
<translation>Это другая статья …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Not yet</source>
<translation>Ещё нет</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Not {n} later</source>
<translation><numerusform>Больше не откладывать {n} статью</numerusform><numerusform>Больше не откладывать {n} статьи</numerusform><numerusform>Больше не откладывать {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Note</source>
<translation>Заметка</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Note on the article</source>
<translation>Заметка к статье</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Note on the article: {words}</source>
<translation>Заметка к статье: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Note on the highlight</source>
<translation>Заметка к выделению</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_writing.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Note on this article</source>
<translation>Заметка к этой статье</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_writing.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Note on this highlight</source>
<translation>Заметка к этому выделению</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Note on what is selected</source>
<translation>Заметка к выбранному</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Note saved</source>
<translation>Заметка сохранена</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Note {words}</source>
<translation>Заметка {words}</translation>
</message>
<message>
<location filename="../../reader/ui/telling.py"/>
<source>Note: {note}</source>
<translation>Заметка: {note}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>Note: {words}</source>
<translation>Заметка: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Noted</source>
<translation>Записано</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/note_sheet.py"/>
<location filename="../../reader/ui/notes.py"/>
<location filename="../../reader/ui/template_preview.py"/>
<source>Notes</source>
<translation>Заметки</translation>
</message>
<message>
<location filename="../../reader/ui/note_sheet.py"/>
<source>Notes on this article</source>
<translation>Заметки к этой статье</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Notes pane</source>
<translation>Панель заметок</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time are kept now.</source>
<translation><numerusform>Сохранены заметки, которые не удалось сохранить в прошлый раз.</numerusform><numerusform>Сохранены заметки, которые не удалось сохранить в прошлый раз.</numerusform><numerusform>Сохранены заметки, которые не удалось сохранить в прошлый раз.</numerusform></translation>
</message>
<message>
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time cannot be read: look for the words in {path}.</source>
<translation>Заметки, не сохранённые в прошлый раз, не читаются: слова ищите в файле {path}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time cannot be yet: the words are in {path}.</source>
<translation><numerusform>Заметки, не сохранённые в прошлый раз, пока сохранить нельзя: слова в файле {path}.</numerusform><numerusform>Заметки, не сохранённые в прошлый раз, пока сохранить нельзя: слова в файле {path}.</numerusform><numerusform>Заметки, не сохранённые в прошлый раз, пока сохранить нельзя: слова в файле {path}.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Nothing but a few lines</source>
<translation>Всего несколько строк</translation>
</message>
<message>
<location filename="../../reader/library/attaching.py"/>
<source>Nothing can be attached there: {error}; select some words first.</source>
<translation>Сюда нельзя привязать: {error}; сначала выберите слова.</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Nothing can be highlighted there: {error}; select some words first.</source>
<translation>Здесь нечего выделить: {error}; сначала выберите слова.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>Nothing carries “{tag}”.</source>
<translation>Метка «{tag}» ни на чём не стоит.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Nothing could be set right.</source>
<translation>Исправить ничего не удалось.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing found for {words}

Try fewer words, or end one with * to find its other forms.
{leave|Esc} leaves the search.</source>
<translation>Ничего не найдено: {words}

Уберите часть слов или поставьте * в конце слова, чтобы найти другие его формы.
{leave|Esc} выходит из поиска.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Nothing has been exported since Postil was opened.</source>
<translation>С открытия Postil ничего не экспортировалось.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Nothing has been imported since Postil was opened.</source>
<translation>С открытия Postil ничего не импортировалось.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Nothing has been taken back.</source>
<translation>Ничего не отменено.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>Nothing has changed since it was exported to {file}.</source>
<translation>С прошлого экспорта в {file} ничего не изменилось.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing has gone wrong.</source>
<translation>Ошибок не было.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Nothing here has been read, highlighted or noted yet. {highlight|H} highlights a sentence.</source>
<translation>Здесь ещё ничего не прочитано, не выделено и не записано. {highlight|H} выделяет предложение.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing here yet.

{import_files|Ctrl+O} imports capture files,
{import_folder|Ctrl+Shift+O} a whole folder.</source>
<translation>Здесь пока пусто.

{import_files|Ctrl+O} — импорт снимков,
{import_folder|Ctrl+Shift+O} — целой папки.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Nothing in {file} is different from what is here.</source>
<translation>В файле {file} нет отличий от того, что здесь.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>Nothing is being looked for: {find_here|/} finds words in this text.</source>
<translation>Пока ничего не ищется: {find_here|/} находит слова в этом тексте.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Nothing is dimmed.</source>
<translation>Ничто не приглушено.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing is found now for {query}</source>
<translation>Сейчас ничего не находится: {query}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>Nothing is here any more that could be printed; no file was written.</source>
<translation>Печатать здесь больше нечего; файл не записан.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Nothing is here that could be drawn. {import_files|Ctrl+O} imports captures, {leave|Esc} leaves.</source>
<translation>Рисовать здесь нечего. {import_files|Ctrl+O} импортирует снимки, {leave|Esc} выходит.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Nothing is here that could be printed. {leave|Esc} leaves.</source>
<translation>Печатать здесь нечего. {leave|Esc} выходит.</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Nothing is here that could be shown over time. {leave|Esc} leaves.</source>
<translation>На ленте времени здесь показать нечего. {leave|Esc} выходит.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Nothing is highlighted in this article.</source>
<translation>В этой статье ничего не выделено.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Nothing is in this outline yet.

{new_paragraph|N} begins a paragraph, {new_heading|H} a heading.
In a text {add_to_outline|Shift+Return} puts the highlight into it.</source>
<translation>В этом плане пока пусто.

{new_paragraph|N} начинает абзац, {new_heading|H} — заголовок.
В тексте {add_to_outline|Shift+Return} добавляет в него выделение.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Nothing is left by: {filters}.

{leave|Esc} takes off the last filter.</source>
<translation>С этими фильтрами ничего не осталось: {filters}.

{leave|Esc} снимает последний.</translation>
</message>
<message>
<location filename="../../reader/ui/opening.py"/>
<source>Nothing is open here.

{go_inbox|G A} shows the Inbox.</source>
<translation>Здесь ничего не открыто.

{go_inbox|G A} показывает входящие.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Nothing is searched for yet: type it here, then {save_search|Ctrl+S} saves it.</source>
<translation>Пока ничего не ищется: наберите здесь, и {save_search|Ctrl+S} это сохранит.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Nothing is searched for yet: type it here, then {tag_by_search|Ctrl+Shift+T} tags by it.</source>
<translation>Пока ничего не ищется: наберите здесь, и {tag_by_search|Ctrl+Shift+T} станет ставить по этому метку.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Nothing is searched for yet: type it here, then {watch_search|Ctrl+Shift+W} watches for it.</source>
<translation>Пока ничего не ищется: наберите здесь, и {watch_search|Ctrl+Shift+W} станет за этим следить.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<location filename="../../reader/ui/commands/desk.py"/>
<location filename="../../reader/ui/commands/selecting.py"/>
<source>Nothing is selected</source>
<translation>Ничего не отмечено</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing is selected in the list.</source>
<translation>В списке ничего не отмечено.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Nothing is there that could go out yet.

{export_what|W} takes something else,
{highlight|H} in a text highlights a sentence.</source>
<translation>Экспортировать пока нечего.

{export_what|W} берёт что-нибудь другое,
{highlight|H} в тексте выделяет предложение.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>Nothing is thrown away.</source>
<translation>Корзина пуста.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing is thrown away.

{go_inbox|G A} shows the Inbox.</source>
<translation>Корзина пуста.

{go_inbox|G A} показывает входящие.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing is under way that could be stopped.</source>
<translation>Останавливать нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing kept for later.

{later|L} keeps an article here.</source>
<translation>Отложенных статей нет.

{later|L} откладывает статью сюда.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Nothing moves</source>
<translation>Ничего не движется</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Nothing new: {why}.</source>
<translation>Ничего нового: {why}.</translation>
</message>
<message>
<location filename="../../reader/ui/chooser.py"/>
<source>Nothing of that name.</source>
<translation>Ничего с таким именем.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>Nothing of {library} can be read any more; restore a backup of it.</source>
<translation>В библиотеке {library} больше ничего не читается; восстановите её из резервной копии.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Nothing of {when} is here.

{leave|Esc} shows all.</source>
<translation>За это время здесь ничего нет: {when}.

{leave|Esc} показывает всё.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing starred.

{star|S} stars the article you are reading.</source>
<translation>Статей со звездой нет.

{star|S} ставит звезду на статью, которую вы читаете.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be copied stands here.</source>
<translation>Копировать здесь нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be put into an outline stands here.</source>
<translation>Здесь нечего добавить в план.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be tagged is open or selected.</source>
<translation>Не открыто и не отмечено ничего, на что можно поставить метку.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Nothing that is in it has gone or says something else now.</source>
<translation>Всё, что в ней есть, на месте и не изменилось.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor_rows.py"/>
<source>Nothing that is whole tells it: only a backup or salvaging helps</source>
<translation>Восстановить не из чего: помогут только копия или спасение</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing to do again.</source>
<translation>Возвращать нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing to undo.</source>
<translation>Отменять нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing was done yet that could be undone.</source>
<translation>Пока не сделано ничего, что можно отменить.</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: it was stopped</source>
<translation>Ничего не экспортировано: остановлено</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: no article matches the query</source>
<translation>Ничего не экспортировано: запросу не отвечает ни одна статья</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: no article there has a highlight or a note</source>
<translation>Ничего не экспортировано: ни у одной статьи нет выделения или заметки</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Nothing was said of this capture that could be taken back.</source>
<translation>В этом снимке ещё нечего отменять.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Nov</source>
<translation>нояб.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Nov</source>
<comment>beside a day</comment>
<translation>нояб.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Now one article. “Not the same article” takes them apart again.</source>
<translation>Теперь это одна статья. «Это другая статья» снова разделит их.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Oct</source>
<translation>окт.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Oct</source>
<comment>beside a day</comment>
<translation>окт.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Of the window and the manual; articles stay in theirs.</source>
<translation>Окна и руководства; статьи остаются на своём.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off</source>
<translation>Нет</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off for speech input: Ctrl, Alt and F-keys count.</source>
<translation>Выключите для голосового ввода: останутся Ctrl, Alt и F-клавиши.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Oldest first</source>
<translation>Старые первыми</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>On</source>
<translation>Да</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>On by a page</source>
<translation>На страницу вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>On in the file</source>
<translation>Вперёд по файлу</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>On in the line</source>
<translation>Вперёд по строке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>On in what it makes</source>
<translation>Вперёд по результату</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>On to {place}.</source>
<translation>Дальше: {place}.</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>One article: {said_mark}</source>
<translation>Одна статья: {said_mark}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/backups_view.py"/>
<source>One comes by itself every {n} minutes of use.</source>
<translation><numerusform>Копии делаются сами каждую {n} минуту работы.</numerusform><numerusform>Копии делаются сами каждые {n} минуты работы.</numerusform><numerusform>Копии делаются сами каждые {n} минут работы.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>One file or a file an article</source>
<translation>Один файл или файл на статью</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>One more capture of {source} would change</source>
<translation>Изменился бы ещё один снимок источника {source}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>One more key</source>
<translation>Ещё одна клавиша</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>One of them; OR, AND, NOT and NEAR are written in capitals</source>
<translation>Одно из них; OR, AND, NOT и NEAR пишутся прописными</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>One stretch of text outweighs all lists of headings</source>
<translation>Один сплошной текст перевешивает все списки заголовков</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Only a search for words has a best match: {search_library|/} begins one.</source>
<translation>Лучшие совпадения есть только у поиска по словам: {search_library|/} его начинает.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only blue</source>
<translation>Только синие</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only green</source>
<translation>Только зелёные</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only lost highlights</source>
<translation>Только потерянные выделения</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>Only one capture shows this article, so there is nothing to tell it from.</source>
<translation>Статья есть только в одном снимке, так что отделять её не от чего.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Only one capture shows this article.</source>
<translation>Эта статья есть только в одном снимке.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only pink</source>
<translation>Только розовые</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only purple</source>
<translation>Только фиолетовые</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>Only the desktops of Linux are told of a program like this; here its installer does.</source>
<translation>Так о программе сообщают только рабочим столам Linux; здесь это делает установщик.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Only what came into it since then is left in the trash.</source>
<translation>В корзине осталось только то, что попало в неё с тех пор.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only what was removed</source>
<translation>Только удалённое</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only what you are reading is bright.</source>
<translation>Ярко только то, что вы читаете.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only when I ask for one</source>
<translation>Только по моей просьбе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only with a note, or without</source>
<translation>Только с заметкой или без неё</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>Only words of your own can be a heading.</source>
<translation>Заголовком могут быть только ваши собственные слова.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only yellow</source>
<translation>Только жёлтые</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Only {filters}</source>
<translation>Только {filters}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Only {what}: {number}</source>
<translation>Только {what}: {number}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Open a saved search</source>
<translation>Открыть сохранённый поиск</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Open an outline …</source>
<translation>Открыть план …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Open an outline, or type a new name</source>
<translation>Открыть план или набрать новое имя</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Open another library</source>
<translation>Открыть другую библиотеку</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Open another library or backup …</source>
<translation>Открыть другую библиотеку или копию …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Open it by {key}</source>
<translation>Открывать через {key}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Open it in its text</source>
<translation>Открыть в тексте статьи</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Open its folder</source>
<translation>Открыть папку файла</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Open the line in its text</source>
<translation>Открыть строку в тексте статьи</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Open the original …</source>
<translation>Открыть оригинал …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Open what it brought</source>
<translation>Открыть полученное из файла</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>Open {host}</source>
<translation>Открыть {host}</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>Opened in the browser: {host}</source>
<translation>Открыто в браузере: {host}</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>Opened: {file}</source>
<translation>Открыт: {file}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Orange</source>
<translation>Оранжевый</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the concordance</source>
<translation>Порядок конкорданса</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the notes desk</source>
<translation>Порядок стола заметок</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the tags</source>
<translation>Порядок меток</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Other version {place} of {count}</source>
<translation>Другая версия {place} из {count}</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<location filename="../../reader/ui/outline.py"/>
<location filename="../../reader/ui/outline_list.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Outline</source>
<translation>План</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/outline.py"/>
<source>Outlines</source>
<translation>Планы</translation>
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
<translation>PDF верстает печатная часть программы, а её здесь нет; выберите DOCX.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page backward</source>
<translation>Страница назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page down</source>
<translation>На страницу вниз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page forward</source>
<translation>Страница вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page up</source>
<translation>На страницу вверх</translation>
</message>
<message>
<location filename="../../reader/ui/export_pages.py"/>
<source>Page {number}</source>
<translation>Страница {number}</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Page {page} of {pages}</source>
<translation>Страница {page} из {pages}</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>Pages of the manual</source>
<translation>Страницы руководства</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Pages to print, with notes in the margin</source>
<translation>Страницы для печати, заметки на полях</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Pandoc's citations, and a bibliography beside</source>
<translation>Ссылки pandoc и рядом библиография</translation>
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
<translation>Абзац назад</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Paragraph in outline</source>
<translation>Абзац в плане</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph on</source>
<translation>Абзац вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Paragraph: {words}</source>
<translation>Абзац: {words}</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Parentheses, round words and conditions alike</source>
<translation>Скобки, вокруг слов и условий</translation>
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
<translation>Сначала закрепите метку.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Pin a tag …</source>
<translation>Закрепить метку за цифрой …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Pin a tag: {pinned_tag_1|Alt+1} to {pinned_tag_9|Alt+9}, or Return for the next free one</source>
<translation>Закрепить метку: от {pinned_tag_1|Alt+1} до {pinned_tag_9|Alt+9} или Return для следующей свободной цифры</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Pin search</source>
<translation>Закрепить поиск</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Pin search {name}</source>
<translation>Закрепить поиск «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the search …</source>
<translation>Закрепить поиск …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the tag</source>
<translation>Закрепить эту метку</translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Pin {name}</source>
<translation>Закрепить «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Pink</source>
<translation>Розовый</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 1</source>
<translation>Закреплённый поиск 1</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 2</source>
<translation>Закреплённый поиск 2</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 3</source>
<translation>Закреплённый поиск 3</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 4</source>
<translation>Закреплённый поиск 4</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 5</source>
<translation>Закреплённый поиск 5</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 6</source>
<translation>Закреплённый поиск 6</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 7</source>
<translation>Закреплённый поиск 7</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 8</source>
<translation>Закреплённый поиск 8</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 9</source>
<translation>Закреплённый поиск 9</translation>
</message>
<message>
<location filename="../../reader/ui/rejoining.py"/>
<source>Place {number} of {all} for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you select, {next_offered_place|Ctrl+Shift+L} shows the next.</source>
<translation>Место {number} из {all} для {quote}: {attach_highlight|Ctrl+L} привязывает сюда или к другим словам, которые вы выберете, {next_offered_place|Ctrl+Shift+L} показывает следующее.</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Places</source>
<translation>Места</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Plain Markdown (CommonMark)</source>
<translation>Простой Markdown (CommonMark)</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Plain Markdown that every program reads</source>
<translation>Простой Markdown, понятный любой программе</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Plain text</source>
<translation>Простой текст</translation>
</message>
<message>
<location filename="../../resources/keymaps/postil.toml"/>
<source>Postil</source>
<translation>Postil</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/unfinished.py"/>
<source>Postil ended before all of {name} was imported: {n} captures came in. {import_rest|Ctrl+Shift+P} goes on with it.</source>
<translation><numerusform>Postil завершился, не импортировав до конца «{name}»: принят {n} снимок. {import_rest|Ctrl+Shift+P} продолжает импорт.</numerusform><numerusform>Postil завершился, не импортировав до конца «{name}»: приняты {n} снимка. {import_rest|Ctrl+Shift+P} продолжает импорт.</numerusform><numerusform>Postil завершился, не импортировав до конца «{name}»: принято {n} снимков. {import_rest|Ctrl+Shift+P} продолжает импорт.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Postil ended unexpectedly last time</source>
<translation>В прошлый раз Postil завершился неожиданно</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Postil ended unexpectedly last time; {show_fault|Ctrl+F1} shows the report.</source>
<translation>В прошлый раз Postil завершился неожиданно; {show_fault|Ctrl+F1} показывает отчёт.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Postil fetches nothing from the network: save the page and import the file.</source>
<translation>Postil ничего не берёт из сети: сохраните страницу и импортируйте файл.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Postil libraries (*.sqlite *.postil)</source>
<translation>Библиотеки Postil (*.sqlite *.postil)</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Postil library</source>
<translation>Библиотека Postil</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>Postil opens no files of the kind “{suffix}”; its folder can be opened instead.</source>
<translation>Файлы вида «{suffix}» Postil не открывает; вместо этого можно открыть папку.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Postil {version}, Python {python}. Your library: {path}</source>
<translation>Postil {version}, Python {python}. Ваша библиотека: {path}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Press the key that you look for. Esc lets it be.</source>
<translation>Нажмите клавишу, которую ищете. Esc отменяет.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Press the new key for “{action}”. Esc lets it be.</source>
<translation>Нажмите новую клавишу для «{action}». Esc оставляет как было.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous article</source>
<translation>Предыдущая статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Previous backup</source>
<translation>Предыдущая копия</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous beginning</source>
<translation>Предыдущее начало статьи</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous change</source>
<translation>Предыдущее изменение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Previous file</source>
<translation>Предыдущий файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Previous file to be written</source>
<translation>Предыдущий файл экспорта</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Previous finding</source>
<translation>Предыдущее найденное</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous group on the desk</source>
<translation>Предыдущая группа на столе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous heading of the outline</source>
<translation>Предыдущий заголовок плана</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous highlight</source>
<translation>Предыдущее выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Previous hit</source>
<translation>Предыдущее совпадение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous hit in the manual</source>
<translation>Предыдущее совпадение в руководстве</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous in doubt</source>
<translation>Предыдущий сомнительный снимок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous item</source>
<translation>Предыдущий пункт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Previous key</source>
<translation>Предыдущая клавиша</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous line</source>
<translation>Предыдущая строка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Previous line of the concordance</source>
<translation>Предыдущая строка конкорданса</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous link</source>
<translation>Предыдущая ссылка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous mark with articles</source>
<translation>Предыдущая отметка со статьями</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous on the desk</source>
<translation>Предыдущее на столе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous page of the manual</source>
<translation>Предыдущая страница руководства</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous pane</source>
<translation>Предыдущая панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous paragraph</source>
<translation>Предыдущий абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous picture</source>
<translation>Предыдущая картинка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous place</source>
<translation>Предыдущее место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous related article</source>
<translation>Предыдущая связанная статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Previous row</source>
<translation>Предыдущая строка списка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous sentence</source>
<translation>Предыдущее предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous setting</source>
<translation>Предыдущая настройка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Previous tag</source>
<translation>Предыдущая метка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Previous template</source>
<translation>Предыдущий шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Previous that has articles</source>
<translation>Предыдущий отрезок со статьями</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous unread</source>
<translation>Предыдущая непрочитанная</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous value</source>
<translation>Предыдущее значение</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Print</source>
<translation>Печать</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print the pages</source>
<translation>Печатать страницы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Print the picture …</source>
<translation>Печатать картинку …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print …</source>
<translation>Печать …</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Print: {name}</source>
<translation>Печать: {name}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Properties that stay</source>
<translation>Свойства, которые не меняются</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Properties that stay yours</source>
<translation>Свойства, которые остаются вашими</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Properties that stay yours …</source>
<translation>Свойства, которые остаются вашими …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Properties that stay yours, parted by commas</source>
<translation>Свойства, которые остаются вашими, через запятую</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Purple</source>
<translation>Фиолетовый</translation>
</message>
<message>
<location filename="../../reader/library/healing.py"/>
<source>Put back what notes said</source>
<translation>Вернуть прежние слова заметок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put into the archive</source>
<translation>Убрать в архив</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Put it into, or type a new name</source>
<translation>Добавить в план или набрать новое имя</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 1</source>
<translation>Поставить закреплённую метку 1</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 2</source>
<translation>Поставить закреплённую метку 2</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 3</source>
<translation>Поставить закреплённую метку 3</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 4</source>
<translation>Поставить закреплённую метку 4</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 5</source>
<translation>Поставить закреплённую метку 5</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 6</source>
<translation>Поставить закреплённую метку 6</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 7</source>
<translation>Поставить закреплённую метку 7</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 8</source>
<translation>Поставить закреплённую метку 8</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 9</source>
<translation>Поставить закреплённую метку 9</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Put the library back as of {when}?</source>
<translation>Вернуть библиотеку к тому, что было: {when}?</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Put this away</source>
<translation>Убрать это</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Putting what was salvaged in its place</source>
<translation>Спасённое ставится на место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Quit</source>
<translation>Выйти из программы</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Quit, and leave everything as it is</source>
<translation>Выйти и оставить всё как есть</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Quotation</source>
<translation>Цитата</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Quotes, notes and where they are from, without any marks</source>
<translation>Цитаты, заметки и откуда они, без всякой разметки</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>RIS</source>
<translation>RIS</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Ranking …</source>
<translation>Определяются лучшие …</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Read</source>
<comment>articles</comment>
<translation>Прочитано</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Read all that is readable into a new library?</source>
<translation>Прочитать всё, что читается, в новую библиотеку?</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Read aloud</source>
<translation>Читать вслух</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read another version …</source>
<translation>Читать другую версию …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read back</source>
<translation>Листать назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read back in the manual</source>
<translation>Листать руководство назад</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Read later</source>
<translation>Отложить на потом</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read on</source>
<translation>Читать дальше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read on beside</source>
<translation>Листать вперёд текст рядом</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read on in the manual</source>
<translation>Читать руководство дальше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read or unread</source>
<translation>Прочитано или нет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read the related article</source>
<translation>Читать связанную статью</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read this version</source>
<translation>Читать эту версию</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Read which version?</source>
<translation>Какую версию читать?</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Read {n} later</source>
<translation><numerusform>Отложить {n} статью на потом</numerusform><numerusform>Отложить {n} статьи на потом</numerusform><numerusform>Отложить {n} статей на потом</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading</source>
<translation>Чтение</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Reading and annotating, by day</source>
<translation>Чтение и заметки, по дням</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading paragraphs</source>
<translation>Абзацы для чтения</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>Reading paragraphs.</source>
<translation>Абзацы для чтения.</translation>
</message>
<message>
<location filename="../../reader/ui/page.py"/>
<source>Reading view</source>
<translation>Чтение</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Reading: {table}</source>
<translation>Чтение: {table}</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Recent</source>
<translation>Недавнее</translation>
</message>
<message>
<location filename="../../reader/library/kin.py"/>
<source>Recognise a series</source>
<translation>Распознать серию</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/services/concording.py"/>
<source>Recolour</source>
<translation>Перекрасить</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Recolour highlight</source>
<translation>Перекрасить выделение</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Recolour {n} highlights</source>
<translation><numerusform>Перекрасить {n} выделение</numerusform><numerusform>Перекрасить {n} выделения</numerusform><numerusform>Перекрасить {n} выделений</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Red</source>
<translation>Красный</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Redo</source>
<translation>Вернуть</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Redo: {act}</source>
<translation>Вернуть: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for LaTeX and biblatex</source>
<translation>Библиография с вашими заметками, для LaTeX и biblatex</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for Zotero and its like</source>
<translation>Библиография с вашими заметками, для Zotero и подобных</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for pandoc and Zotero</source>
<translation>Библиография с вашими заметками, для pandoc и Zotero</translation>
</message>
<message>
<location filename="../../reader/ui/related_view.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related articles</source>
<translation>Связанные статьи</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related to this one</source>
<translation>Связанные с этой статьёй</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove article note</source>
<translation>Удалить заметку к статье</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Remove for good</source>
<translation>Удалить окончательно</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove highlight</source>
<translation>Удалить выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Remove it, or bring it back</source>
<translation>Удалить или вернуть</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Remove the highlight</source>
<translation>Удалить выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Remove the line’s highlight</source>
<translation>Удалить выделение строки</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Remove the samples</source>
<translation>Удалить образцы</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} article notes</source>
<translation><numerusform>Удалить {n} заметку к статьям</numerusform><numerusform>Удалить {n} заметки к статьям</numerusform><numerusform>Удалить {n} заметок к статьям</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} highlights</source>
<translation><numerusform>Удалить {n} выделение</numerusform><numerusform>Удалить {n} выделения</numerusform><numerusform>Удалить {n} выделений</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} highlights and notes</source>
<translation><numerusform>Удалить выделения и заметки: {n}</numerusform><numerusform>Удалить выделения и заметки: {n}</numerusform><numerusform>Удалить выделения и заметки: {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Remove {things} for good</source>
<translation>Удалить окончательно: {things}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Removed, or in an article thrown away</source>
<translation>Удалено или в выброшенной статье</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Rename export to {name}</source>
<translation>Переименовать экспорт в «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Rename outline to “{name}”</source>
<translation>Переименовать план в «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Rename search to {name}</source>
<translation>Переименовать поиск в «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>Rename source</source>
<translation>Переименовать источник</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Rename tag {old} to {new}</source>
<translation>Переименовать метку «{old}» в «{new}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Rename the export …</source>
<translation>Переименовать экспорт …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Rename the outline …</source>
<translation>Переименовать план …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the place …</source>
<translation>Переименовать место …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the tag …</source>
<translation>Переименовать метку …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Rename the template …</source>
<translation>Переименовать шаблон …</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Report</source>
<translation>Отчёт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Report of the last export</source>
<translation>Отчёт о последнем экспорте</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore article note</source>
<translation>Вернуть заметку к статье</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/trash.py"/>
<source>Restore highlight</source>
<translation>Вернуть выделение</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Restore it: {counted}</source>
<translation>Восстановить: {counted}</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Restore note</source>
<translation>Вернуть заметку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Restore the backup …</source>
<translation>Восстановить из копии …</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Restore the newest backup: {when}, {counted}</source>
<translation>Восстановить последнюю копию: {when}, {counted}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore {n} article notes</source>
<translation><numerusform>Вернуть {n} заметку к статьям</numerusform><numerusform>Вернуть {n} заметки к статьям</numerusform><numerusform>Вернуть {n} заметок к статьям</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/trash.py"/>
<source>Restore {n} highlights</source>
<translation><numerusform>Вернуть {n} выделение</numerusform><numerusform>Вернуть {n} выделения</numerusform><numerusform>Вернуть {n} выделений</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore {n} highlights and notes</source>
<translation><numerusform>Вернуть выделения и заметки: {n}</numerusform><numerusform>Вернуть выделения и заметки: {n}</numerusform><numerusform>Вернуть выделения и заметки: {n}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/trash.py"/>
<source>Restore {n} notes</source>
<translation><numerusform>Вернуть {n} заметку</numerusform><numerusform>Вернуть {n} заметки</numerusform><numerusform>Вернуть {n} заметок</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Restoring the backup</source>
<translation>Восстановление из копии</translation>
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
<translation>Return принимает, Tab — другая панель, ещё одна клавиша — последовательность, Esc оставляет как было.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review</source>
<translation>Проверка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review its capture …</source>
<translation>Проверить разбор снимка …</translation>
</message>
<message>
<location filename="../../reader/ui/review_view.py"/>
<source>Review of a capture</source>
<translation>Проверка снимка</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>Review which of its captures?</source>
<translation>Какой из её снимков проверить?</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Right</source>
<comment>key</comment>
<translation>Вправо</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Room for backups</source>
<translation>Место для копий</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>SVG</source>
<translation>SVG</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Salvage</source>
<translation>Спасти</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvage all that can be read into a new library</source>
<translation>Спасти всё, что читается, в новую библиотеку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Salvage into a new library …</source>
<translation>Спасти в новую библиотеку …</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvaged: {things}.</source>
<translation>Спасено: {things}.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvaging what can be read</source>
<translation>Спасение того, что читается</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Sat</source>
<translation>сб</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Saturday</source>
<translation>Суббота</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Save export {name}</source>
<translation>Сохранить экспорт «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Save search {name}</source>
<translation>Сохранить поиск «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Save the template</source>
<translation>Сохранить шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Save this search …</source>
<translation>Сохранить этот поиск …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Saved searches …</source>
<translation>Сохранённые поиски …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Say it again</source>
<translation>Вернуть исправление</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Search</source>
<translation>Поиск</translation>
</message>
<message>
<location filename="../../reader/ui/panes.py"/>
<source>Search articles, highlights, notes</source>
<translation>Статьи, выделения, заметки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search for the selection</source>
<translation>Искать выбранное</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search the library</source>
<translation>Искать в библиотеке</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Search the library for these words</source>
<translation>Искать эти слова в библиотеке</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Search the manual</source>
<translation>Искать в руководстве</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Search: {words}</source>
<translation>Поиск: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Searches</source>
<translation>Поиски</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Searches that tag what comes in</source>
<translation>Поиски, которые ставят метки на новое</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Searches that tag …</source>
<translation>Поиски, которые ставят метки …</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Second index</source>
<translation>Второй индекс</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Second index …</source>
<translation>Второй индекс …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bigsearching.py"/>
<source>Second index: {done} of {n} articles  ·  {cancel_job|Ctrl+.} stops</source>
<translation><numerusform>Второй индекс: {done} из {n} статьи  ·  {cancel_job|Ctrl+.} останавливает</numerusform><numerusform>Второй индекс: {done} из {n} статей  ·  {cancel_job|Ctrl+.} останавливает</numerusform><numerusform>Второй индекс: {done} из {n} статей  ·  {cancel_job|Ctrl+.} останавливает</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select</source>
<translation>Выбирать отсюда</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line down</source>
<translation>Выбрать на строку вниз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line up</source>
<translation>Выбрать на строку вверх</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word</source>
<translation>Выбрать слово вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word back</source>
<translation>Выбрать слово назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select all lines</source>
<translation>Отметить все строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select all on the desk</source>
<translation>Отметить всё на столе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select down to the end</source>
<translation>Отметить до конца</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select it</source>
<translation>Отметить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select less again</source>
<translation>Выбрать снова меньше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select lines</source>
<translation>Выбирать строками</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select no line</source>
<translation>Снять отметки со строк</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select nothing</source>
<translation>Снять отметки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select nothing on the desk</source>
<translation>Снять отметки на столе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the article</source>
<translation>Отметить статью</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item</source>
<translation>Отметить пункт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item above too</source>
<translation>Отметить и пункт выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line</source>
<translation>Отметить строку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line above too</source>
<translation>Отметить и строку выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line below too</source>
<translation>Отметить и строку ниже</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the next item too</source>
<translation>Отметить и следующий пункт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the next too</source>
<translation>Отметить и следующую</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the one above too</source>
<translation>Отметить и ту, что выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one before too</source>
<translation>Отметить и то, что выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one below too</source>
<translation>Отметить и то, что ниже</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select the paragraph, then all</source>
<translation>Выбрать абзац, затем весь текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select the sentence</source>
<translation>Выбрать предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Select the tag</source>
<translation>Отметить метку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the whole list</source>
<translation>Отметить весь список</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the whole outline</source>
<translation>Отметить весь план</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Select the whole text</source>
<translation>Выбрать весь текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the left</source>
<translation>Выбрать букву слева</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the right</source>
<translation>Выбрать букву справа</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select up to the top</source>
<translation>Отметить до начала</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence back</source>
<translation>Предложение назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence on</source>
<translation>Предложение вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Sep</source>
<translation>сент.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Sep</source>
<comment>beside a day</comment>
<translation>сент.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Sepia</source>
<translation>Сепия</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Set all of it right</source>
<translation>Исправить всё</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Set right</source>
<translation>Исправить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Set right what can be …</source>
<translation>Исправить, что можно …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Set right what can be?</source>
<translation>Исправить, что можно?</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>Set right where highlights stand</source>
<translation>Исправить места выделений</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Set right: {listed}.</source>
<translation>Исправлено: {listed}.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Setting right {what}, {at} of {all}  ·  {leave|Esc} stops</source>
<translation>Исправление: {what}, {at} из {all}  ·  {leave|Esc} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Setting the pages …</source>
<translation>Верстаются страницы …</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>Settings</source>
<translation>Настройки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Settings of Postil (*.zip)</source>
<translation>Настройки Postil (*.zip)</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Settings, keys and templates are in {file}.</source>
<translation>Настройки, клавиши и шаблоны — в файле {file}.</translation>
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
<translation>Shift+{key} записывается знаком, который при этом получается</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Shorter stretches</source>
<translation>Отрезки короче</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Show all of the card</source>
<translation>Показать карточку целиком</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Show its articles</source>
<translation>Показать статьи с меткой</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Show its articles only</source>
<translation>Показать только статьи отрезка</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Show only</source>
<translation>Показать только</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Show only …</source>
<translation>Показать только …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Show what it finds</source>
<translation>Показать, что он находит</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Shows first what would change.</source>
<translation>Сначала показывает, что изменится.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Side by side</source>
<translation>В две колонки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Since then {written} and {articles} more.</source>
<translation>С тех пор прибавилось: {written}, {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Since yesterday</source>
<translation>Со вчерашнего дня</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Size of the text</source>
<translation>Размер текста</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Size, width and leading are as they were at first.</source>
<translation>Размер, ширина и интервал снова исходные.</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Skipped: {why}</source>
<translation>Пропущен: {why}</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>Smaller text</source>
<translation>Текст мельче</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Something else was done meanwhile, so nothing was changed.</source>
<translation>Тем временем сделано другое, поэтому ничего не изменено.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<location filename="../../reader/ui/incoming.py"/>
<source>Something went wrong in Postil</source>
<translation>В Postil что-то пошло не так</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Something went wrong in Postil; what you have written is kept.</source>
<translation>В Postil что-то пошло не так; написанное вами сохранено.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Something went wrong in Postil; what you have written is kept. {show_fault|Ctrl+F1} tells more.</source>
<translation>В Postil что-то пошло не так; написанное вами сохранено. {show_fault|Ctrl+F1} рассказывает подробнее.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by day</source>
<translation>Сортировать по дням</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by source</source>
<translation>Сортировать по источникам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words found</source>
<translation>Сортировать по найденным словам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the left</source>
<translation>Сортировать по словам слева</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the right</source>
<translation>Сортировать по словам справа</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>Sort the lines</source>
<translation>Сортировать строки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort the lines …</source>
<translation>Сортировать строки …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Sort the tags</source>
<translation>Сортировать метки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Sort this list</source>
<translation>Сортировать этот список</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Sort this list …</source>
<translation>Сортировать этот список …</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>Sorted {order}</source>
<translation>Порядок: {order}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Source</source>
<translation>Источник</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Source pane</source>
<translation>Панель источников</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>Sources</source>
<translation>Источники</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Space</source>
<comment>key</comment>
<translation>Пробел</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak faster</source>
<translation>Говорить быстрее</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak slower</source>
<translation>Говорить медленнее</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Speed of the voice</source>
<translation>Скорость голоса</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>Split anew</source>
<translation>Разобрать заново</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Split here</source>
<translation>Разделить здесь</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Splitting the capture …</source>
<translation>Снимок разбирается …</translation>
</message>
<message>
<location filename="../../reader/services/terminal.py"/>
<source>Standard output could not be written ({why}); free some space there.</source>
<translation>В стандартный вывод не удалось записать ({why}); освободите там место.</translation>
</message>
<message>
<location filename="../../reader/services/terminal.py"/>
<source>Standard output is closed, so the answer could not be written; open it to read it.</source>
<translation>Стандартный вывод закрыт, поэтому ответ записать некуда; откройте его, чтобы прочитать ответ.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Star</source>
<translation>Звезда</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Star {n}</source>
<translation><numerusform>Поставить звезду на {n} статью</numerusform><numerusform>Поставить звезду на {n} статьи</numerusform><numerusform>Поставить звезду на {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Starred</source>
<translation>Со звездой</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Starred</source>
<comment>place</comment>
<translation>Со звездой</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Starred</source>
<comment>state</comment>
<translation>Со звездой</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>States</source>
<translation>Состояния</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line in</source>
<translation>Сдвинуть строку вправо</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line out</source>
<translation>Сдвинуть строку влево</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list in</source>
<translation>Пункт списка глубже</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list out</source>
<translation>Пункт списка обратно</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Stop what is under way</source>
<translation>Остановить текущую работу</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Stopped before everything was looked at. {check_again|V} begins anew.</source>
<translation>Остановлено раньше, чем всё проверено. {check_again|V} начинает заново.</translation>
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
<translation>Остановлено.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Stopped: nothing was written.</source>
<translation>Остановлено: ничего не записано.</translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>Stopped; everything is as it was.</source>
<translation>Остановлено; всё осталось как было.</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Struck out: in {version}</source>
<translation>Зачёркнуто: было в версии «{version}»</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Sun</source>
<translation>вс</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Sunday</source>
<translation>Воскресенье</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Swap the two texts</source>
<translation>Поменять тексты местами</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Switch it off</source>
<translation>Отключить</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Switch it on</source>
<translation>Включить</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule</source>
<translation>Включить или отключить правило</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule {name} off</source>
<translation>Отключить правило «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule {name} on</source>
<translation>Включить правило «{name}»</translation>
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
<translation>Пометить заметку к статье</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag by a search no longer</source>
<translation>Больше не ставить метку по поиску</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag by rules</source>
<translation>Поставить метки по правилам</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/tags.py"/>
<source>Tag highlight</source>
<translation>Пометить выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Tag it …</source>
<translation>Поставить метку на столе …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag nothing any more</source>
<translation>Больше не ставить метку</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag only what comes in from now on</source>
<translation>Ставить метку только на то, что придёт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Tag the highlight …</source>
<translation>Поставить метку на выделение …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Tag the line’s article …</source>
<translation>Поставить метку на статью строки …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag this article</source>
<translation>Метка на эту статью</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag this highlight</source>
<translation>Метка на это выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Tag what is selected …</source>
<translation>Поставить метку на выбранное …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tag what this search finds …</source>
<translation>Ставить метку на найденное …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag what “{name}” finds</source>
<translation>Метка на найденное поиском «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Tag {items}</source>
<translation>Метки: {items}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} article notes</source>
<translation><numerusform>Пометить {n} заметку к статьям</numerusform><numerusform>Пометить {n} заметки к статьям</numerusform><numerusform>Пометить {n} заметок к статьям</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag {n} articles</source>
<translation><numerusform>Метка на {n} статью</numerusform><numerusform>Метка на {n} статьи</numerusform><numerusform>Метка на {n} статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag {n} articles now</source>
<translation><numerusform>Поставить метку на {n} статью сейчас</numerusform><numerusform>Поставить метку на {n} статьи сейчас</numerusform><numerusform>Поставить метку на {n} статей сейчас</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag {n} articles now, and what comes in</source>
<translation><numerusform>Поставить метку на {n} статью сейчас и на то, что придёт</numerusform><numerusform>Поставить метку на {n} статьи сейчас и на то, что придёт</numerusform><numerusform>Поставить метку на {n} статей сейчас и на то, что придёт</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} highlights</source>
<translation><numerusform>Пометить {n} выделение</numerusform><numerusform>Пометить {n} выделения</numerusform><numerusform>Пометить {n} выделений</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} highlights and notes</source>
<translation><numerusform>Пометить выделения и заметки: {n}</numerusform><numerusform>Пометить выделения и заметки: {n}</numerusform><numerusform>Пометить выделения и заметки: {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}</source>
<translation>Поставить метки: {tags}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags} on {n} articles</source>
<translation><numerusform>Поставить {tags} на {n} статью</numerusform><numerusform>Поставить {tags} на {n} статьи</numerusform><numerusform>Поставить {tags} на {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}; Untag {others}</source>
<translation>Поставить {tags}; снять {others}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}; Untag {others} on {n} articles</source>
<translation><numerusform>Поставить {tags}, снять {others}: {n} статья</numerusform><numerusform>Поставить {tags}, снять {others}: {n} статьи</numerusform><numerusform>Поставить {tags}, снять {others}: {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag {tag} by a search</source>
<translation>Ставить метку «{tag}» по поиску</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Tag …</source>
<translation>Поставить метку …</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Tagged {tags}</source>
<translation>Метки поставлены: {tags}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>Tags</source>
<translation>Метки</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Tags as Obsidian and other programs read them, without those that differ in case alone.</source>
<translation>Метки, как их читают Obsidian и другие программы, без тех, что отличаются только регистром.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Tags that occur together</source>
<translation>Метки, которые встречаются вместе</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tags that occur with it …</source>
<translation>Метки, встречающиеся с ней …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Tags, and notes on the article, stay with “{title}”.</source>
<translation>Метки и заметки к статье остаются у «{title}».</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take all of it over</source>
<translation>Взять всё</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Take back</source>
<translation>Вернуть из корзины</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take back an import …</source>
<translation>Отменить импорт …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take back the change of a setting</source>
<translation>Отменить изменение настройки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Take back which import?</source>
<translation>Какой импорт отменить?</translation>
</message>
<message>
<location filename="../../reader/library/taking_back.py"/>
<source>Take back {said_label}</source>
<translation>Отменить: {said_label}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Take back “{name}”</source>
<translation>Отменить «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a paragraph</source>
<translation>Захватить ещё абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a sentence</source>
<translation>Захватить ещё предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a word</source>
<translation>Захватить ещё слово</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Take it</source>
<translation>Выбрать это</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Take it back</source>
<translation>Отменить исправление</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Take its number off</source>
<translation>Убрать цифру</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Take my data</source>
<translation>Забрать мои данные</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take my data …</source>
<translation>Забрать мои данные …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Take out of the outline</source>
<translation>Убрать из плана</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Take out of “{name}”</source>
<translation>Убрать из «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take settings over</source>
<translation>Взять настройки</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Take settings over from a file</source>
<translation>Взять настройки из файла</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take settings over from a file …</source>
<translation>Взять настройки из файла …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take settings over from {file}</source>
<translation>Взять настройки из файла {file}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take the change back</source>
<translation>Отменить смену клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take this import back …</source>
<translation>Отменить этот импорт …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take this key off</source>
<translation>Снять эту клавишу</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Take {n} back</source>
<translation><numerusform>Вернуть из корзины {n} статью</numerusform><numerusform>Вернуть из корзины {n} статьи</numerusform><numerusform>Вернуть из корзины {n} статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/outlines.py"/>
<source>Take {n} out of “{name}”</source>
<translation><numerusform>Убрать из «{name}»: {n} пункт</numerusform><numerusform>Убрать из «{name}»: {n} пункта</numerusform><numerusform>Убрать из «{name}»: {n} пунктов</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Taken over. What was here before is in {file}.</source>
<translation>Взято. То, что было здесь раньше, — в файле {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Teal</source>
<translation>Бирюзовый</translation>
</message>
<message>
<location filename="../../reader/ui/template_editor.py"/>
<source>Template</source>
<translation>Шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Template {file}</source>
<translation>Шаблон {file}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>Templates</source>
<translation>Шаблоны</translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Ten minutes on the samples</source>
<translation>Десять минут на образцах</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Text</source>
<translation>Текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text alone</source>
<translation>Только текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text as it was at first</source>
<translation>Исходный вид текста</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Text beside the notes desk</source>
<translation>Текст рядом со столом заметок</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Text {n} pixels</source>
<translation><numerusform>Кегль {n} пиксель</numerusform><numerusform>Кегль {n} пикселя</numerusform><numerusform>Кегль {n} пикселей</numerusform></translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Texts cut off, without a title, with a highlight lost</source>
<translation>Обрезанные тексты, без заголовка, с потерянным выделением</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Texts of {title} and others are damaged: “Check the library” looks for them in the backups.</source>
<translation>Повреждены тексты {title} и других статей: «Проверить библиотеку» ищет их в копиях.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Texts of {title} are damaged: “Check the library” looks for them in the backups.</source>
<translation>Повреждены тексты {title}: «Проверить библиотеку» ищет их в копиях.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>That cannot be done to this line, so it stays as it was.</source>
<translation>С этой строкой так нельзя, поэтому она остаётся как была.</translation>
</message>
<message>
<location filename="../../reader/app.py"/>
<source>That could not be done: Postil met with an error of its own.</source>
<translation>Это не удалось: в самом Postil произошла ошибка.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>That was said of this line already.</source>
<translation>Об этой строке это уже сказано.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>That was the first change.</source>
<translation>Это было первое изменение.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>That was the last change.</source>
<translation>Это было последнее изменение.</translation>
</message>
<message>
<location filename="../../reader/ui/bulk.py"/>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>The act before this one is still under way.</source>
<translation>Предыдущее действие ещё не закончено.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>The address is copied.</source>
<translation>Адрес скопирован.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>The archive is empty.

{archive|E} archives an article.</source>
<translation>Архив пуст.

{archive|E} убирает статью в архив.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The article</source>
<translation>Статья</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The article list</source>
<translation>Список статей</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The article of the item, where there is room.</source>
<translation>Статья выделения или заметки, если хватает места.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>The article that this is from is not in the library any more.</source>
<translation>Статьи, откуда это взято, в библиотеке больше нет.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>The articles and highlights stay; {undo|Ctrl+Z} puts the tag back on them</source>
<translation>Статьи и выделения остаются; {undo|Ctrl+Z} вернёт метку на них</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>The backup of {when} is damaged: it is not counted as one any more.</source>
<translation>Копия повреждена и больше не считается копией: {when}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>The backup of {when} is whole, byte for byte.</source>
<translation>Копия цела, байт в байт: {when}.</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>The backup was stopped; the earlier ones are as they were.</source>
<translation>Копирование остановлено; прежние копии не изменились.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The backups</source>
<translation>Резервные копии</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>The best matches are found: {best_match|Shift+F} shows them.</source>
<translation>Лучшие совпадения найдены: {best_match|Shift+F} показывает их.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The bottom line teaches the keys of where you are.</source>
<translation>Нижняя строка подсказывает клавиши места, где вы находитесь.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>The bytes of {name} are damaged: restore a backup of the library.</source>
<translation>Байты файла {name} повреждены: восстановите библиотеку из резервной копии.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The capture and the bytes in it, half open, of a highlight or a capture: a.txt, bytes 10-42.</source>
<translation>Снимок и байты в нём (без последнего) для выделения или снимка: a.txt, bytes 10-42.</translation>
</message>
<message>
<location filename="../../reader/ui/raw.py"/>
<source>The capture as it was imported</source>
<translation>Снимок, как он импортирован</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<location filename="../../reader/ui/commands/leading.py"/>
<source>The capture does not say where this article stands on the web.</source>
<translation>В снимке не сказано, где эта статья лежит в сети.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The caret in the text</source>
<translation>Каретка в тексте</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The caret selects nothing.</source>
<translation>Кареткой ничего не выбрано.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The changes</source>
<translation>Сравнение версий</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The check of the library</source>
<translation>Проверка библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The concordance</source>
<translation>Конкорданс</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The concordance is not open.</source>
<translation>Конкорданс не открыт.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>The damaged library is kept as {file}.</source>
<translation>Повреждённая библиотека хранится как {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The desk is sorted: {order}.</source>
<translation>Порядок стола: {order}.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The desk of highlights and notes</source>
<translation>Стол заметок</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The desk of highlights and notes is not open.</source>
<translation>Стол заметок не открыт.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The desk stands {arranged}.</source>
<translation>Группировка стола: {arranged}.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>The encoding is not known; ISO 8859-1 was assumed.</source>
<translation>Кодировка неизвестна; принята ISO 8859-1.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The export</source>
<translation>Экспорт</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/insight.py"/>
<source>The figures are copied as CSV: {n} lines.</source>
<translation><numerusform>Числа скопированы как CSV: {n} строка.</numerusform><numerusform>Числа скопированы как CSV: {n} строки.</numerusform><numerusform>Числа скопированы как CSV: {n} строк.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_table.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>The figures as a table</source>
<translation>Числа таблицей</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The first of the timeline</source>
<translation>Начало ленты времени</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The first page</source>
<translation>Первая страница</translation>
</message>
<message>
<location filename="../../reader/ui/export_pages.py"/>
<source>The first pages</source>
<translation>Первые страницы</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is damaged again, and no text is: {reindex|Ctrl+F9} makes it anew.</source>
<translation>Полнотекстовый индекс снова повреждён, а тексты целы: {reindex|Ctrl+F9} построит его заново.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is left half made.</source>
<translation>Полнотекстовый индекс остался недостроенным.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is made anew ({why}); your texts are whole.</source>
<translation>Полнотекстовый индекс строится заново ({why}); ваши тексты целы.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is whole again.</source>
<translation>Полнотекстовый индекс снова цел.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>The full-text index of {path} is damaged ({detail}), and no text is: the window makes it anew; then try again, or restore a backup.</source>
<translation>Полнотекстовый индекс файла {path} повреждён ({detail}), а тексты целы: окно построит его заново; тогда попробуйте снова или восстановите библиотеку из резервной копии.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The highlight</source>
<translation>Выделение</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>The highlight that this link names was removed; this is its article.</source>
<translation>Выделение, на которое ведёт ссылка, удалено; это его статья.</translation>
</message>
<message>
<location filename="../../reader/ui/standing.py"/>
<source>The highlight was removed; the article is open.</source>
<translation>Выделение удалено; статья открыта.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The id of a highlight or an article as a UUID, which is what it is nearly always.</source>
<translation>Идентификатор выделения или статьи как UUID; почти всегда он таков и есть.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>The import is still under way; its report comes at its end.</source>
<translation>Импорт ещё идёт; отчёт появится, когда он закончится.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>The import is taken back: {n} articles removed.</source>
<translation><numerusform>Импорт отменён: удалена {n} статья.</numerusform><numerusform>Импорт отменён: удалены {n} статьи.</numerusform><numerusform>Импорт отменён: удалено {n} статей.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The import report</source>
<translation>Отчёт об импорте</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The key of an article: who wrote it or where it stood, the year, a word of the title, and a token.</source>
<translation>Ключ статьи: кто написал или где напечатано, год, слово заголовка и различитель.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The keys of all actions</source>
<translation>Клавиши всех действий</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>The larger the square where the line of one tag meets the column of another, the more articles carry both. Tags that are often together stand near each other.</source>
<translation>Чем больше квадрат на пересечении строки одной метки и столбца другой, тем больше статей с обеими. Метки, которые часто бывают вместе, стоят рядом.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>The last change is taken back.</source>
<translation>Последнее изменение отменено.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The last of the timeline</source>
<translation>Конец ленты времени</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The last page</source>
<translation>Последняя страница</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>The library is back as of {when}.</source>
<translation>Библиотека снова такая, какой была: {when}.</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>The library is open to read only, so none is made.</source>
<translation>Библиотека открыта только для чтения, поэтому копии не делаются.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>The library is open to read only; {salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>Библиотека открыта только для чтения; {salvage_library|S} читает всё, что читается, в новую библиотеку, {go_backups|G J} показывает копии.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>The list of files is copied.</source>
<translation>Список файлов скопирован.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The manual</source>
<translation>Руководство</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The manual is not open.</source>
<translation>Руководство не открыто.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The name of a highlight's place in a page.</source>
<translation>Имя места выделения на странице.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>The next article</source>
<translation>Следующая статья</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>The next sentence</source>
<translation>Следующее предложение</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>The note is in the library now.</source>
<translation>Заметка теперь в библиотеке.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>The note on the article is copied.</source>
<translation>Заметка к статье скопирована.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The notes</source>
<translation>Заметки</translation>
</message>
<message>
<location filename="../../reader/ui/settings_sample.py"/>
<source>The open article, as the settings have it</source>
<translation>Открытая статья с этими настройками</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>The other captures stay as they are.</source>
<translation>Другие снимки остаются как есть.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The outline</source>
<translation>План</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>The outline is copied as Markdown.</source>
<translation>План скопирован в Markdown.</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>The outline “{name}” was deleted; undo brings it back.</source>
<translation>План «{name}» удалён; отмена вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/helping.py"/>
<source>The page is copied.</source>
<translation>Страница скопирована.</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>The page says of itself that it is an article</source>
<translation>Страница сама говорит о себе, что она статья</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>The page {file} of the manual cannot be read ({why}); install Postil anew.</source>
<translation>Страница руководства {file} не читается ({why}); установите Postil заново.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>The pages</source>
<translation>Страницы</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>The pages are written to {file}</source>
<translation>Страницы записаны в {file}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The pages to be printed</source>
<translation>Страницы для печати</translation>
</message>
<message>
<location filename="../../reader/ui/insight_files.py"/>
<source>The picture is written to {file}</source>
<translation>Картинка записана в {file}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The pictures of the library</source>
<translation>Картинки библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>The pictures of the library are not open.</source>
<translation>Картинки библиотеки не открыты.</translation>
</message>
<message>
<location filename="../../reader/services/processes.py"/>
<source>The process that {work} could not be started ({why}); close other programs.</source>
<translation>Процесс, который {work}, не удалось запустить ({why}); закройте другие программы.</translation>
</message>
<message>
<location filename="../../reader/services/processes.py"/>
<source>The process that {work} does not stay alive; start Postil again.</source>
<translation>Процесс, который {work}, сразу завершается; запустите Postil снова.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The properties of an article, or of several and their name, between lines of ---; for the very top.</source>
<translation>Свойства статьи или нескольких и их общего имени между строками ---; для самого начала файла.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The related articles</source>
<translation>Связанные статьи</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<location filename="../../reader/ui/faults.py"/>
<source>The report is copied.</source>
<translation>Отчёт скопирован.</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>The report names places in the program, versions and counts, and nothing that you read or wrote. It goes nowhere by itself: copy it to send it.</source>
<translation>В отчёте названы места в программе, версии и числа и нет ничего из того, что вы читали или писали. Сам он никуда не уходит: скопируйте его, чтобы отправить.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The review</source>
<translation>Проверка</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>The same article</source>
<translation>Это та же статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same article …</source>
<translation>Это та же статья …</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The same words on pages; a browser shows one long page, with links.</source>
<translation>Те же слова по страницам; браузер показывает одну длинную страницу со ссылками.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The same words on pages; a word processor has its own, with the notes as comments.</source>
<translation>Те же слова по страницам; у текстового редактора страницы свои, а заметки — примечания.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same words too</source>
<translation>Показать и совпадающий текст</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>The samples are removed. {undo|Ctrl+Z} brings them back.</source>
<translation>Образцы удалены. {undo|Ctrl+Z} вернёт их.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>The search “{name}” is deleted. {undo|Ctrl+Z} brings it back.</source>
<translation>Поиск «{name}» удалён. {undo|Ctrl+Z} вернёт его.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>The second index in {folder} could not be written ({error}): make room or let the folder be written; until then the library's own index answers.</source>
<translation>Второй индекс в папке {folder} не удалось записать ({error}): освободите место или разрешите запись; до тех пор отвечает собственный индекс библиотеки.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>The second index is made and answers from now on.</source>
<translation>Второй индекс построен и теперь отвечает на поиски.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>The second index needs tantivy, which is missing; add it by pip install "postil[bigsearch]". Until then the library's own index answers.</source>
<translation>Второму индексу нужен tantivy, которого нет; добавьте его: pip install "postil[bigsearch]". До тех пор отвечает собственный индекс библиотеки.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>The selected article</source>
<translation>Отмеченная статья</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The settings</source>
<translation>Настройки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>The settings are not open.</source>
<translation>Настройки не открыты.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The source pane</source>
<translation>Панель источников</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>The template {file} cannot be read ({reason}); choose another one.</source>
<translation>Шаблон {file} не читается ({reason}); выберите другой.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} cannot be read ({reason}); look whether it is there.</source>
<translation>Шаблон {path} не читается ({reason}); проверьте, есть ли он.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} cannot be written ({why}); look at its folder and the disk.</source>
<translation>Шаблон {path} не записывается ({why}); проверьте папку и диск.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} is larger than {kilobytes} KB; a template is text written by hand.</source>
<translation>Шаблон {path} больше {kilobytes} КБ; шаблон — это текст, написанный рукой.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} is not UTF-8; save it so where it was written.</source>
<translation>Шаблон {path} не в UTF-8; сохраните его в UTF-8 там, где он написан.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} was changed by another program meanwhile.</source>
<translation>Шаблон {path} тем временем изменила другая программа.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The templates</source>
<translation>Шаблоны</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The text</source>
<translation>Текст</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>The text alone. {focus_mode|F9} brings the rest back.</source>
<translation>Только текст. {focus_mode|F9} вернёт остальное.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>The text as it was captured.</source>
<translation>Текст, как он был снят.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>The text begins here.</source>
<translation>Здесь текст начинается.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>The text beside the desk</source>
<translation>Текст рядом со столом</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<location filename="../../reader/ui/speaking.py"/>
<source>The text ends here.</source>
<translation>Здесь текст кончается.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The text is shown beside the items where the window is wider.</source>
<translation>Текст рядом показывается, когда окно шире.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>The text it was made on, and back</source>
<translation>Исходный текст выделения и обратно</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/standing.py"/>
<source>The text it was made on: {text_it_was_made_on|Ctrl+Shift+V} goes back.</source>
<translation>Текст, в котором оно сделано: {text_it_was_made_on|Ctrl+Shift+V} возвращает обратно.</translation>
</message>
<message>
<location filename="../../reader/ui/desk_preview.py"/>
<source>The text of the item</source>
<translation>Текст пункта</translation>
</message>
<message>
<location filename="../../reader/ui/related_preview.py"/>
<source>The text of the related article</source>
<translation>Текст связанной статьи</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>The text of “{title}” from {file} is damaged: restore a backup of the library, or export it as it is and import {file} again.</source>
<translation>Текст статьи «{title}» из файла {file} повреждён: восстановите библиотеку из резервной копии или экспортируйте её как есть и импортируйте {file} снова.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>The text was encoded twice, as UTF-8 taken for {encoding}; it is shown as meant.</source>
<translation>Текст закодирован дважды: UTF-8 принят за {encoding}; он показан так, как задуман.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The text, with highlights in it and notes as comments</source>
<translation>Текст с выделениями, заметки — примечаниями</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The timeline is not open.</source>
<translation>Лента времени не открыта.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The title of an article for a heading of Markdown; the words that stand in for one in italics.</source>
<translation>Заголовок статьи для заголовка Markdown; заменяющие его слова — курсивом.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>The trash is empty.</source>
<translation>Корзина пуста.</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>The voice failed ({why}); see whether the system can speak.</source>
<translation>Голос не сработал ({why}); проверьте, умеет ли система говорить.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/speaking.py"/>
<source>The voice speaks at {rate} of -10 to +10.</source>
<translation>Скорость голоса: {rate}, от -10 до +10.</translation>
</message>
<message>
<location filename="../../reader/ui/watching.py"/>
<source>The watched folder {folder} cannot be read ({why}); Postil looks again every minute.</source>
<translation>Папка под наблюдением {folder} не читается ({why}); Postil проверяет её каждую минуту.</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>The whole library</source>
<translation>Вся библиотека</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The whole library with its captures, to take away</source>
<translation>Вся библиотека со снимками, чтобы взять с собой</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>The window met with an error of its own and did not do it; it shows a report.</source>
<translation>В окне произошла ошибка, и это не сделано; отчёт показан в нём.</translation>
</message>
<message>
<location filename="../../reader/services/requests.py"/>
<source>The window of {library} was closed before it had answered; do it again.</source>
<translation>Окно библиотеки {library} закрылось, не ответив; повторите.</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>The window that is open knows no command “{command}”.</source>
<translation>Открытое окно не знает команды «{command}».</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The words</source>
<translation>Слова</translation>
</message>
<message>
<location filename="../../reader/ui/commands/helping.py"/>
<source>The words are copied.</source>
<translation>Слова скопированы.</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>The words are in the library now.</source>
<translation>Слова теперь в библиотеке.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>The words of this line stand in no highlight.</source>
<translation>Слова этой строки не выделены.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>The words one after another</source>
<translation>Слова одно за другим</translation>
</message>
<message>
<location filename="../../reader/services/annotating.py"/>
<source>The words “{words}” are not in “{heading}”; copy them from the text that “show” prints.</source>
<translation>Слов «{words}» нет в «{heading}»; скопируйте их из текста, который печатает «show».</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>The {count} selected articles</source>
<translation>Отмеченные статьи: {count}</translation>
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
<translation>Образцов в этой библиотеке нет.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>There is a search “{name}” already; choose another name.</source>
<translation>Поиск «{name}» уже есть; выберите другое имя.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>There is a template called “{new}” already; choose another name.</source>
<translation>Шаблон «{new}» уже есть; выберите другое имя.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>There is an export “{name}” already; choose another name.</source>
<translation>Экспорт «{name}» уже есть; выберите другое имя.</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>There is an outline “{name}” already; give this one another name.</source>
<translation>План «{name}» уже есть; дайте этому другое имя.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>There is no article here.</source>
<translation>Здесь нет статей.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/timeline.py"/>
<source>There is no article then.</source>
<translation>Статей за это время нет.</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>There is no article to make it of.</source>
<translation>Сделать не из чего: статей нет.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no article “{id}” in this library; see the ids with “list”.</source>
<translation>Статьи «{id}» в библиотеке нет; идентификаторы показывает «list».</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no backup yet.</source>
<translation>Резервных копий ещё нет.</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup yet; none comes by itself. {make_backup|N} makes one now.</source>
<translation>Копий ещё нет, и сами они не делаются. {make_backup|N} делает копию сейчас.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup yet; one comes by itself every {n} minutes of use. {make_backup|N} makes one now.</source>
<translation><numerusform>Копий ещё нет; они делаются сами каждую {n} минуту работы. {make_backup|N} делает копию сейчас.</numerusform><numerusform>Копий ещё нет; они делаются сами каждые {n} минуты работы. {make_backup|N} делает копию сейчас.</numerusform><numerusform>Копий ещё нет; они делаются сами каждые {n} минут работы. {make_backup|N} делает копию сейчас.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup. The library is open to read only, so none is made.</source>
<translation>Копий нет. Библиотека открыта только для чтения, поэтому они не делаются.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>There is no capture in {folder}; save pages as text or HTML files there.</source>
<translation>В папке {folder} нет снимков; сохраняйте туда страницы как текст или HTML.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no capture “{id}” in this library; see the ids with “list”.</source>
<translation>Снимка «{id}» в библиотеке нет; идентификаторы показывает «list».</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no caret in the text.</source>
<translation>В тексте нет каретки.</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>There is no format “{format}”; there is {formats}.</source>
<translation>Формата «{format}» нет; есть {formats}.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no highlight “{id}” in this library; see the ids with “list”.</source>
<translation>Выделения «{id}» в библиотеке нет; идентификаторы показывает «list».</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>There is no import to take back.</source>
<translation>Отменять нечего: импортов нет.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>There is no library at {library} any more, or an empty file: restore a backup of it, or take {folder} elsewhere to begin a new one.</source>
<translation>По адресу {library} больше нет библиотеки или лежит пустой файл: восстановите её из резервной копии или, чтобы начать новую, уберите папку {folder} в другое место.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>There is no library at {library}; check the name, or import something to begin one there.</source>
<translation>По адресу {library} нет библиотеки; проверьте имя или импортируйте что-нибудь, чтобы начать её здесь.</translation>
</message>
<message>
<location filename="../../reader/library/outline_rows.py"/>
<source>There is no note on this article; write one first.</source>
<translation>К этой статье нет заметки; сначала напишите её.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>There is no other version to compare with.</source>
<translation>Другой версии для сравнения нет.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>There is no outline yet.

{new_outline|Ctrl+N} makes one, {new_paragraph|N} begins a paragraph in the first.
In a text {add_to_outline|Shift+Return} puts the highlight into one.</source>
<translation>Планов ещё нет.

{new_outline|Ctrl+N} создаёт план, {new_paragraph|N} начинает абзац в первом.
В тексте {add_to_outline|Shift+Return} добавляет выделение в план.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>There is no outline yet: {new_outline|Ctrl+N} makes one.</source>
<translation>Планов ещё нет: {new_outline|Ctrl+N} создаёт план.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no outline “{id}” in this library; see the ids with “list”.</source>
<translation>Плана «{id}» в библиотеке нет; идентификаторы показывает «list».</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>There is no page “{asked}” in the manual; there is {names}, and all.</source>
<translation>Страницы «{asked}» в руководстве нет; есть {names} и all.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>There is no setting {name} here.</source>
<translation>Настройки {name} здесь нет.</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>There is no such file as {backup}; name the backup to restore.</source>
<translation>Нет такого файла: {backup}; назовите резервную копию, из которой восстановить.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>There is no such file as {library}; name the library to salvage.</source>
<translation>Нет такого файла: {library}; назовите библиотеку, которую спасать.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>There is no such format.</source>
<translation>Такого формата нет.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>There is no tag “{name}”; it may have been renamed.</source>
<translation>Метки «{name}» нет; возможно, её переименовали.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no template yet.</source>
<translation>Шаблонов ещё нет.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no version “{id}” in this library; see the ids with “list”.</source>
<translation>Версии «{id}» в библиотеке нет; идентификаторы показывает «list».</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>There is no way on in this direction.</source>
<translation>В эту сторону дальше некуда.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>There is nothing in the outline to copy.</source>
<translation>В плане нечего копировать.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>There is nothing in this picture yet.</source>
<translation>На этой картинке ещё ничего нет.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing that could be set right.</source>
<translation>Исправлять нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>There is nothing to copy: no highlight and no note is on this article.</source>
<translation>Копировать нечего: у этой статьи нет ни выделений, ни заметок.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing to do again.</source>
<translation>Возвращать нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>There is nothing to import in what was copied.</source>
<translation>В скопированном нет ничего для импорта.</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>There is nothing to read on this page.</source>
<translation>На этой странице нечего читать.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>There is nothing to save: type what to look for first.</source>
<translation>Сохранять нечего: сначала наберите, что искать.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing to undo.</source>
<translation>Отменять нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>These articles are no longer in the library.</source>
<translation>Этих статей в библиотеке больше нет.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>These five are enough to begin with. {palette|Ctrl+K} finds everything else.</source>
<translation>Для начала хватит этих пяти. Всё остальное находит {palette|Ctrl+K}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>They are in the trash. {undo|Ctrl+Z} brings them back.</source>
<translation>Они в корзине. {undo|Ctrl+Z} вернёт их.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>They came in with other files; {take_back|Ctrl+Shift+X} takes that whole import back.</source>
<translation>Они пришли вместе с другими файлами; {take_back|Ctrl+Shift+X} отменяет тот импорт целиком.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>This article</source>
<translation>Эта статья</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>This article has no links that were kept.</source>
<translation>Ссылок этой статьи не сохранилось.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>This article has one version.</source>
<translation>У этой статьи одна версия.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_model.py"/>
<source>This article is no longer in the library</source>
<translation>Этой статьи в библиотеке больше нет</translation>
</message>
<message>
<location filename="../../reader/ui/session.py"/>
<source>This article is not in the library any more.</source>
<translation>Этой статьи в библиотеке больше нет.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>This article was thrown away, and its days in the trash are over.</source>
<translation>Статья была выброшена, и её срок в корзине истёк.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>This backup is damaged; take another one, or {verify_backup|V} looks at it again.</source>
<translation>Эта копия повреждена; возьмите другую или проверьте эту ещё раз: {verify_backup|V}.</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>This capture does not show the article; choose one of those that do.</source>
<translation>В этом снимке статьи нет; выберите тот, где она есть.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>This capture is not in the library; import its file again.</source>
<translation>Этого снимка нет в библиотеке; импортируйте его файл снова.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>This export is not kept; {keep_export|U} keeps it.</source>
<translation>Этот экспорт не сохранён; {keep_export|U} его сохраняет.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>This export was deleted; undo brings it back.</source>
<translation>Этот экспорт удалён; отмена вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>This file brought no article.</source>
<translation>Этот файл не дал ни одной статьи.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>This highlight was made on the text that is open.</source>
<translation>Это выделение сделано в том тексте, который открыт.</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>This highlight was removed; undo brings it back.</source>
<translation>Это выделение удалено; отмена вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>This import has been taken back already.</source>
<translation>Этот импорт уже отменён.</translation>
</message>
<message>
<location filename="../../reader/library/batches.py"/>
<source>This import is not in the library, or it was taken back already.</source>
<translation>Этого импорта нет в библиотеке, или он уже отменён.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>This is highlighted already: {line_remove|Del} removes it.</source>
<translation>Это уже выделено: {line_remove|Del} удаляет выделение.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>This is highlighted already: {remove_highlight|Del} removes it.</source>
<translation>Это уже выделено: {remove_highlight|Del} удаляет выделение.</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>This is in the outline no more; undo brings it back.</source>
<translation>Этого больше нет в плане; отмена вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>This is no address that Postil opens: {address}</source>
<translation>Такой адрес Postil не открывает: {address}</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>This is no link to an article of Postil: {address}</source>
<translation>Это не ссылка на статью Postil: {address}</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>This is not in the trash any more: it was brought back, or it has gone for good.</source>
<translation>Этого в корзине больше нет: его вернули или удалили окончательно.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>This is removed: {desk_remove|Del} brings it back.</source>
<translation>Это удалено: {desk_remove|Del} возвращает.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>This is the first article: there is none before it to join.</source>
<translation>Это первая статья: перед ней нет другой, чтобы объединить.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This is the last paragraph.</source>
<translation>Это последний абзац.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>This library cannot be opened</source>
<translation>Эта библиотека не открывается</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>This library is damaged ({why}).</source>
<translation>Эта библиотека повреждена ({why}).</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>This library is damaged. Until it is mended no backup is made of it, and none of these is thrown away. {go_doctor|G N} mends what can be, {restore_backup|R} puts one in its place.</source>
<translation>Эта библиотека повреждена. Пока её не исправят, её копии не делаются, и ни одна из этих не выбрасывается. {go_doctor|G N} исправляет, что можно, {restore_backup|R} ставит на её место копию.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>This library is open to read only, so nothing can be imported into it.</source>
<translation>Эта библиотека открыта только для чтения, и импортировать в неё нельзя.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>This library is open to read only, so nothing in it can be changed.</source>
<translation>Эта библиотека открыта только для чтения, и изменить в ней ничего нельзя.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a caption</source>
<translation>Эта строка — подпись</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a credit</source>
<translation>Эта строка — автор фото</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a title</source>
<translation>Эта строка — заголовок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is body</source>
<translation>Эта строка — текст</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>This line is in no article, so there is nothing to join; B makes it body.</source>
<translation>Эта строка не входит ни в одну статью, объединять нечего; B сделает её текстом.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is noise</source>
<translation>Эта строка — шум</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>This list</source>
<translation>Этот список</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>This note has no link.</source>
<translation>В этой заметке нет ссылок.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>This one is opened by {choose_value|Return}.</source>
<translation>Это открывается через {choose_value|Return}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>This picture has no stretches of time.</source>
<translation>На этой картинке нет отрезков времени.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>This search was deleted; undo brings it back.</source>
<translation>Этот поиск удалён; отмена вернёт его.</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>This source is no longer in the library.</source>
<translation>Этого источника в библиотеке больше нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>This was removed from its article, so no note can be written on it.</source>
<translation>Это удалено из своей статьи, и заметку к нему написать нельзя.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the first card.</source>
<translation>Это была первая карточка.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the first highlight.</source>
<translation>Это было первое выделение.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>This was the first place found.</source>
<translation>Это было первое найденное место.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the last card.</source>
<translation>Это была последняя карточка.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the last highlight.</source>
<translation>Это было последнее выделение.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>This was the last place that was found.</source>
<translation>Это было последнее найденное место.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>This year</source>
<translation>В этом году</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>Those with a tick change, when you take it. Notes and highlights stay: they are found again in the new texts.</source>
<translation>Если выполнить, изменятся снимки с галочкой. Заметки и выделения останутся: они найдутся в новых текстах.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Throw away</source>
<translation>Выбросить в корзину</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>Throw that away too</source>
<translation>Выбросить и это</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Throw {n} away</source>
<translation><numerusform>Выбросить {n} статью</numerusform><numerusform>Выбросить {n} статьи</numerusform><numerusform>Выбросить {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Thrown away</source>
<translation>Корзина</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Thrown away</source>
<comment>place</comment>
<translation>Корзина</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Thrown away. {undo|Ctrl+Z} brings it back with its notes.</source>
<translation>Выброшено. {undo|Ctrl+Z} вернёт вместе с заметками.</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Thu</source>
<translation>чт</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Thursday</source>
<translation>Четверг</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<location filename="../../reader/ui/timeline.py"/>
<source>Timeline</source>
<translation>Лента времени</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Timeline: {place}</source>
<translation>Лента времени: {place}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Title and source are copied; the capture does not say where the article stands on the web.</source>
<translation>Скопированы заголовок и источник; в снимке не сказано, где статья лежит в сети.</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>To read aloud Postil needs QtTextToSpeech, which is missing; add it by pip install "postil[speech]".</source>
<translation>Чтобы читать вслух, Postil нужен QtTextToSpeech, которого нет; добавьте его: pip install "postil[speech]".</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>To read aloud Postil needs a voice of the system; add one, on Debian the package speech-dispatcher.</source>
<translation>Чтобы читать вслух, Postil нужен системный голос; добавьте его, в Debian — пакет speech-dispatcher.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>To review</source>
<translation>На проверку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the articles</source>
<translation>К статьям</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the notes</source>
<translation>К заметкам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>To the other end</source>
<translation>К другому концу выбранного</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the sources</source>
<translation>К источникам</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the text</source>
<translation>К тексту</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/headings.py"/>
<source>Today</source>
<translation>Сегодня</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Together</source>
<translation>Вместе</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Told apart. “The same article” puts them together again.</source>
<translation>Разделены. «Это та же статья» снова соединит их.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Top of the concordance</source>
<translation>Начало конкорданса</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Top of the desk</source>
<translation>Начало стола</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Top of the page</source>
<translation>Начало страницы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Try it on other articles</source>
<translation>Проверить на других статьях</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Tue</source>
<translation>вт</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Tuesday</source>
<translation>Вторник</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it blue</source>
<translation>Перекрасить в синий</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it green</source>
<translation>Перекрасить в зелёный</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it pink</source>
<translation>Перекрасить в розовый</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it purple</source>
<translation>Перекрасить в фиолетовый</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it yellow</source>
<translation>Перекрасить в жёлтый</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Two versions are compared in two columns.</source>
<translation>Две версии сравниваются в двух колонках.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>Type a word, a “phrase” or the beginning of a word*:
each place where it stands becomes a line.

source: tag: before: after: choose the articles.</source>
<translation>Наберите слово, «фразу» или начало слова*:
каждое место, где оно стоит, станет строкой.

source: tag: before: after: выбирают статьи.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Type the letters to copy the address. Esc leaves.</source>
<translation>Наберите буквы, чтобы скопировать адрес. Esc выходит.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Type the letters to follow a link, Y to copy its address. Esc leaves.</source>
<translation>Наберите буквы, чтобы перейти по ссылке, Y — чтобы скопировать её адрес. Esc выходит.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Typeface</source>
<translation>Шрифт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Typeface …</source>
<translation>Шрифт …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Typeface: {face}.</source>
<translation>Шрифт: {face}.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Unarchive</source>
<translation>Вернуть из архива</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Unarchive {n}</source>
<translation><numerusform>Вернуть из архива {n} статью</numerusform><numerusform>Вернуть из архива {n} статьи</numerusform><numerusform>Вернуть из архива {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Under 2 minutes</source>
<translation>Меньше 2 минут</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Under headings</source>
<translation>По группам</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Under headings.</source>
<translation>По группам.</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Underlined: in {version}</source>
<translation>Подчёркнуто: есть в версии «{version}»</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo</source>
<translation>Отменить</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undo back to before</source>
<translation>Отменить вплоть до этого</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo history …</source>
<translation>История действий …</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Undo: {act}</source>
<translation>Отменить: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: do again as far as</source>
<translation>Отменено: вернуть вплоть до этого</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: {act}</source>
<translation>Отменено: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: {act}, in {article}</source>
<translation>Отменено: {act}, статья {article}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Unfold</source>
<translation>Развернуть</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold all tags</source>
<translation>Развернуть все метки</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold the tag</source>
<translation>Развернуть метку</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Unpin search {name}</source>
<translation>Открепить поиск «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Unpin {name}</source>
<translation>Открепить «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Unread</source>
<translation>Непрочитанное</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Unread</source>
<comment>articles</comment>
<translation>Не прочитано</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Unread</source>
<comment>place</comment>
<translation>Непрочитанное</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Unread</source>
<comment>state</comment>
<translation>Не прочитано</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Unread, and on to the next</source>
<translation>Не прочитано, и к следующей</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Unstar</source>
<translation>Снять звезду</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Unstar {n}</source>
<translation><numerusform>Снять звезду с {n} статьи</numerusform><numerusform>Снять звезду с {n} статей</numerusform><numerusform>Снять звезду с {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Untag {tags}</source>
<translation>Снять метки: {tags}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Untag {tags} on {n} articles</source>
<translation><numerusform>Снять {tags} с {n} статьи</numerusform><numerusform>Снять {tags} с {n} статей</numerusform><numerusform>Снять {tags} с {n} статей</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/starting.py"/>
<source>Until then it is open to read only.</source>
<translation>До тех пор она открыта только для чтения.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Up</source>
<comment>key</comment>
<translation>Вверх</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Up in the manual</source>
<translation>Вверх по руководству</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Version {version} belongs to another article; see this one's versions with “show”.</source>
<translation>Версия {version} принадлежит другой статье; версии этой показывает «show».</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Versions beside each other</source>
<translation>Версии рядом</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>View</source>
<translation>Вид</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>W3C Web Annotation, for other programs</source>
<translation>W3C Web Annotation, для других программ</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>W3C Web Annotations (JSON-LD)</source>
<translation>Веб-аннотации W3C (JSON-LD)</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch</source>
<translation>Следить</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Watch a folder for captures</source>
<translation>Папка, за которой следить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Watch a folder …</source>
<translation>Следить за папкой …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Watch for this search</source>
<translation>Следить за этим поиском</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch for {name}</source>
<translation>Следить за поиском «{name}»</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch for {name} no longer</source>
<translation>Больше не следить за поиском «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Watched folder</source>
<translation>Папка под наблюдением</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Watched: {query}</source>
<translation>Под наблюдением: {query}</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Web page (HTML)</source>
<translation>Веб-страница (HTML)</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Wed</source>
<translation>ср</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Wednesday</source>
<translation>Среда</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Week by week</source>
<translation>По неделям</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What a new highlight is coloured with.</source>
<translation>Каким цветом красится новое выделение.</translation>
</message>
<message>
<location filename="../../reader/ui/template_words.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>What a template can use</source>
<translation>Что может использовать шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What all take at most; the two newest stay.</source>
<translation>Сколько могут занять все; две последние остаются всегда.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What arrives in it is imported by itself.</source>
<translation>Что в ней появится, импортируется само.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>What arrives in {folder} is imported by itself.</source>
<translation>То, что появится в папке {folder}, импортируется само.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What articles are set in: the faces installed here.</source>
<translation>Чем набраны статьи: шрифты этого компьютера.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What can be done with words</source>
<translation>Что можно сделать со словами</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>What can be searched …</source>
<translation>Как искать …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/finding.py"/>
<source>What can be typed into a search</source>
<translation>Что можно набрать в поиске</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>What changed</source>
<translation>Что изменилось</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What changes in the file</source>
<translation>Что изменится в файле</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>What does not have them</source>
<translation>То, где их нет</translation>
</message>
<message>
<location filename="../../reader/ui/gutter.py"/>
<source>What each line is</source>
<translation>Что это за строки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/export_view.py"/>
<source>What goes out</source>
<translation>Что экспортируется</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What goes out …</source>
<translation>Что экспортировать …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What highlights and notes stand under.</source>
<translation>По чему сгруппированы выделения и заметки.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What is first of all highlights and notes.</source>
<translation>Какие из выделений и заметок идут первыми.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>What is known of each source</source>
<translation>Что известно о каждом источнике</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>What is new was added at the end of {file}.</source>
<translation>Новое добавлено в конец файла {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>What is only in the backup</source>
<translation>Что есть только в копии</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is left out.</source>
<translation>Прочитанное скрыто.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is left out. This list keeps it.</source>
<translation>Прочитанное скрыто. В этом списке оно остаётся.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is shown.</source>
<translation>Прочитанное показано.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>What is stood on</source>
<translation>То, на чём вы стоите</translation>
</message>
<message>
<location filename="../../reader/ui/export_preview.py"/>
<source>What is written into the file</source>
<translation>Что пишется в файл</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>What is wrong</source>
<translation>Что не в порядке</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>What is wrong with the template</source>
<translation>Что не так с шаблоном</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>What it makes</source>
<translation>Что он делает</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>What it would change</source>
<translation>Что изменилось бы</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What its lines are sorted by.</source>
<translation>По чему отсортированы его строки.</translation>
</message>
<message>
<location filename="../../reader/ui/ahead.py"/>
<source>What may follow {key}</source>
<translation>Что может идти после {key}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What stands between such signs is not written.</source>
<translation>То, что стоит между такими знаками, не пишется.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>What the reader left on it</source>
<translation>Что на ней оставил читатель</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>What the template makes</source>
<translation>Что делает шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What the template makes is copied.</source>
<translation>Результат шаблона скопирован.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What there is</source>
<translation>Что есть</translation>
</message>
<message>
<location filename="../../reader/model/export.py"/>
<source>What this export takes cannot be read; delete it and save it anew.</source>
<translation>То, что берёт этот экспорт, не читается; удалите его и сохраните заново.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>What this library counts is not what it holds.</source>
<translation>Счётчики этой библиотеки не соответствуют её содержимому.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>What this link names is no longer in the library.</source>
<translation>Того, на что ведёт ссылка, в библиотеке больше нет.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>What this link names is not in this library; it may be in another one.</source>
<translation>Того, на что ведёт ссылка, в этой библиотеке нет; возможно, оно в другой.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>What to begin with</source>
<translation>С чего начать</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>What was here before is kept as {file}.</source>
<translation>То, что было здесь раньше, хранится как {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/search_note.py"/>
<source>What was not understood</source>
<translation>Что не понято</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>What went wrong in the program</source>
<translation>Что не так в программе</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>What would change in {source}</source>
<translation>Что изменилось бы: {source}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>What you change counts at once and is marked; {put_setting_back|Del} puts it back.</source>
<translation>Изменение действует сразу и помечается; {put_setting_back|Del} возвращает исходное.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>What you change is kept in {file}.</source>
<translation>Изменения хранятся в файле {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/carrying.py"/>
<source>What you dragged could not be written to a file ({why}); free some room.</source>
<translation>Перетащенное не удалось записать в файл ({why}); освободите место.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>What you have worked on stays, and the files can be imported again</source>
<translation>То, с чем вы работали, останется, а файлы можно импортировать снова</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>What you have written is kept, and you can go on.</source>
<translation>Написанное вами сохранено, можно продолжать.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>What you said of {name} is kept until Postil ends.</source>
<translation>Ваши исправления хранятся до закрытия Postil: {name}.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>What {key} does:</source>
<translation>Что делает {key}:</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>What “{name}” looks for</source>
<translation>Что ищет «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Where</source>
<translation>Где</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where all of it lies; --library names another at the start.</source>
<translation>Где всё лежит; ключ --library при запуске называет другую.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Where an article is from, on one line of Markdown: who, where, when, its address, the way back.</source>
<translation>Откуда статья, одной строкой Markdown: кто, где, когда, адрес, ссылка обратно.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where exports go.</source>
<translation>Куда записывается экспорт.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes …</source>
<translation>Куда записать …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes, in a dialog …</source>
<translation>Куда записать: выбрать в диалоге …</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Where it goes: a folder, or a file</source>
<translation>Куда записать: папка или файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Where it goes: a folder, or a file for all in one</source>
<translation>Куда записать: папка или один файл на всё</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Where the article is from is copied.</source>
<translation>Происхождение статьи скопировано.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whether an export is one file or many.</source>
<translation>Один файл в экспорте или много.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Which article?</source>
<translation>Какая статья?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Which capture shows another article?</source>
<translation>В каком снимке другая статья?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Which keys?</source>
<translation>Какие клавиши?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>Which link?</source>
<translation>Какая ссылка?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Which one is the same article?</source>
<translation>Какая из них — та же статья?</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Whole library or this place</source>
<translation>Вся библиотека или это место</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whose keys count where you have given none of your own.</source>
<translation>Чьи клавиши действуют там, где вы не назначили своих.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Wider column</source>
<translation>Колонка шире</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Width of the column</source>
<translation>Ширина колонки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>With a note</source>
<translation>С заметкой</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>With keys and templates, to be taken along.</source>
<translation>С клавишами и шаблонами, чтобы взять с собой.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>With “{tag}” and …</source>
<translation>С меткой «{tag}» и …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Without a note</source>
<translation>Без заметки</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>Without a tag</source>
<translation>Без метки</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Without headings</source>
<translation>Без групп</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Without headings.</source>
<translation>Без групп.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Without it no caret blinks and no menu unfolds.</source>
<translation>Без него каретка не мигает и меню не раскрываются плавно.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>Without the text beside.</source>
<translation>Без текста рядом.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Word back</source>
<translation>Слово назад</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Word document</source>
<translation>Документ Word</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<source>Words</source>
<translation>Слова</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words as paragraphs of Markdown that mean nothing but themselves; line ends stay. Flavours as in md.</source>
<translation>Слова абзацами Markdown, где они значат только самих себя; концы строк остаются. Разновидности те же, что у md.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words of a paper for a page, with their styles and links; each run by itself where they stand apart.</source>
<translation>Слова документа для страницы, с начертаниями и ссылками; каждый отрезок отдельно, если они стоят порознь.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words on one line of Markdown that mean nothing but themselves; md("pandoc") and md("logseq") too.</source>
<translation>Слова в одну строку Markdown, где они значат только самих себя; также md("pandoc") и md("logseq").</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words on one line, apart by single spaces; not escaped.</source>
<translation>Слова в одну строку через одиночные пробелы; не экранируются.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Words there only: in:text is titles and texts</source>
<translation>Слова только там: in:text — заголовки и тексты</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words with line feeds for line ends, and no control characters; not escaped.</source>
<translation>Слова с переводами строк на концах и без управляющих знаков; не экранируются.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Words without a place are in {file}.</source>
<translation>Слова, которым не нашлось места, — в файле {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Words, tag: source: color: before: after: has:note is:lost</source>
<translation>Слова, tag: source: color: before: after: has:note is:lost</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} articles …</source>
<translation><numerusform>В работе статьи: {done} из {n} …</numerusform><numerusform>В работе статьи: {done} из {n} …</numerusform><numerusform>В работе статьи: {done} из {n} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} highlights and notes …</source>
<translation><numerusform>В работе выделения и заметки: {done} из {n} …</numerusform><numerusform>В работе выделения и заметки: {done} из {n} …</numerusform><numerusform>В работе выделения и заметки: {done} из {n} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} lines …</source>
<translation><numerusform>В работе строки: {done} из {n} …</numerusform><numerusform>В работе строки: {done} из {n} …</numerusform><numerusform>В работе строки: {done} из {n} …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {n} articles …</source>
<translation><numerusform>В работе {n} статья …</numerusform><numerusform>В работе {n} статьи …</numerusform><numerusform>В работе {n} статей …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Write a note on it</source>
<translation>Написать к нему заметку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Write a note on the line</source>
<translation>Написать заметку к строке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write a variable …</source>
<translation>Вставить переменную …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Write all settings</source>
<translation>Записать все настройки</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Write all settings into one file</source>
<translation>Записать все настройки в один файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Write all settings into one file …</source>
<translation>Записать все настройки в один файл …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Write in the item</source>
<translation>Писать в пункте</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write in the template</source>
<translation>Писать в шаблоне</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Write in “{name}”</source>
<translation>Писать в «{name}»</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Write into the template</source>
<translation>Вставить в шаблон</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Write it into</source>
<translation>Записать в</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Write its note</source>
<translation>Написать заметку</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Write the files, or open one</source>
<translation>Записать файлы или открыть файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Write the pages as PDF …</source>
<translation>Записать страницы в PDF …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Write the picture as SVG …</source>
<translation>Записать картинку в SVG …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Writing your data  ·  {leave|Esc} stops</source>
<translation>Записываются ваши данные  ·  {leave|Esc} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Writing your data, {done} of {total}  ·  {leave|Esc} stops</source>
<translation>Записываются ваши данные, {done} из {total}  ·  {leave|Esc} останавливает</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Writing {done} of {n} lines.</source>
<translation><numerusform>Записываются строки: {done} из {n}.</numerusform><numerusform>Записываются строки: {done} из {n}.</numerusform><numerusform>Записываются строки: {done} из {n}.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Writing {done} of {total} …</source>
<translation>Записывается {done} из {total} …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Writing …</source>
<translation>Запись …</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Year by year</source>
<translation>По годам</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Yellow</source>
<translation>Жёлтый</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Yes</source>
<translation>Да</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Yes, but it was changed since</source>
<translation>Да, но с тех пор изменён</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Yesterday</source>
<translation>Вчера</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>You edited it: only its properties were brought up to date.</source>
<translation>Вы его правили: обновлены только свойства.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>You have worked on {n} articles of the samples, which stayed</source>
<translation><numerusform>Вы работали с {n} статьёй образцов, и она осталась</numerusform><numerusform>Вы работали с {n} статьями образцов, и они остались</numerusform><numerusform>Вы работали с {n} статьями образцов, и они остались</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Your data is being written already. {cancel_job|Ctrl+.} stops it.</source>
<translation>Ваши данные уже записываются. {cancel_job|Ctrl+.} останавливает.</translation>
</message>
<message>
<location filename="../../reader/ui/synced.py"/>
<source>Your library lies in a folder that {program} copies while it is written: that can damage it. Quit, move {folder} out of there, and let only backups go into it.</source>
<translation>Ваша библиотека лежит в папке, которую {program} копирует во время записи: это может её повредить. Выйдите, уберите {folder} оттуда и держите там только резервные копии.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Your own keys</source>
<translation>Ваши собственные клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Your template, {suffix}</source>
<translation>Ваш шаблон, {suffix}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Zip archive</source>
<translation>Архив zip</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/raw.py"/>
<source>[… {n} characters …]</source>
<translation><numerusform>[… {n} знак …]</numerusform><numerusform>[… {n} знака …]</numerusform><numerusform>[… {n} знаков …]</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a PDF document</source>
<translation>документ PDF</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>a backup is made first</source>
<translation>сначала делается резервная копия</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a byline stands by every title</source>
<translation>у каждого заголовка указан автор</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a capture</source>
<translation>снимок</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>a capture shows article {id} by the text of another</source>
<translation>снимок показывает статью {id} текстом другой</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a compressed archive</source>
<translation>сжатый архив</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a compressed file</source>
<translation>сжатый файл</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>a copy of it does not check out</source>
<translation>её копия не проходит проверку</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a credit stands by every title</source>
<translation>у каждого заголовка указан автор фото</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a date</source>
<translation>дата</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a date and text</source>
<translation>дата и текст</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a date stands by every title</source>
<translation>у каждого заголовка стоит дата</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>a file for each article</source>
<translation>файл на каждую статью</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a highlight</source>
<translation>выделение</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>a like line ends every record</source>
<translation>каждая запись кончается похожей строкой</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a line like “{words}” stands by every title</source>
<translation>у каждого заголовка стоит строка вроде «{words}»</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>a line stands once in every record</source>
<translation>в каждой записи по разу стоит одна строка</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link</source>
<translation>ссылка</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and a date</source>
<translation>ссылка и дата</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and a date and text</source>
<translation>ссылка, дата и текст</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and text</source>
<translation>ссылка и текст</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a link to the rest stands by every title</source>
<translation>у каждого заголовка стоит ссылка на продолжение</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a list</source>
<translation>список</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>a list of feeds</source>
<translation>список лент</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a macro calls itself without end</source>
<translation>макрос бесконечно вызывает сам себя</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a multiplication makes more than a template may hold</source>
<translation>умножение даёт больше, чем может вместить шаблон</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>a name for all of them together: of the list, the tag, or the one article</source>
<translation>общее имя: списка, метки или единственной статьи</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>a new tag</source>
<translation>новая метка</translation>
</message>
<message>
<location filename="../../reader/importer/formats/markdown.py"/>
<source>a note is one article</source>
<translation>заметка — одна статья</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a number</source>
<translation>число</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>a paper is one article</source>
<translation>документ — одна статья</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a program</source>
<translation>программа</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>a quotation mark is not closed: all behind it is one phrase</source>
<translation>кавычка не закрыта: всё после неё — одна фраза</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>a row is not as it was stored: {error}</source>
<translation>строка не та, что была сохранена: {error}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a sound file</source>
<translation>звуковой файл</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a template cannot take in another file; write it all in this one</source>
<translation>шаблон не может взять другой файл; напишите всё в этом</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a text</source>
<translation>текст</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a wider gap parts the texts</source>
<translation>тексты разделены увеличенным отступом</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a wider gap stands above every title</source>
<translation>над каждым заголовком отступ больше обычного</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a zip archive or an office document</source>
<translation>архив zip или офисный документ</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>about</source>
<translation>сведения</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>accept</source>
<translation>принять</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>accepted</source>
<translation>принято</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>accessibility single keys</source>
<translation>доступность одиночные клавиши буквы голосовой ввод</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>ad</source>
<translation>реклама</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add label keyword category</source>
<translation>добавить ярлык тег ключевое слово категория</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add open load captures</source>
<translation>добавить открыть загрузить файлы</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add open load directory</source>
<translation>добавить открыть загрузить каталог папка</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>alert notify follow</source>
<translation>уведомление оповещение следить</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>all articles in one file</source>
<translation>все статьи в одном файле</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>all articles of the file: {% for article in articles %} … {% endfor %}</source>
<translation>все статьи файла: {% for article in articles %} … {% endfor %}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>all highlights and notes, as Markdown</source>
<translation>все выделения и заметки, в Markdown</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>all lines on one scale</source>
<translation>все строки в одном масштабе</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>all new</source>
<translation>все новые</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>all tags</source>
<translation>все метки</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>all that is in it is in the library already</source>
<translation>всё, что в нём есть, уже в библиотеке</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>alphabet name</source>
<translation>алфавит название заголовок</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>alternatives to a condition, and how long a text is, are not asked for on the desk</source>
<translation>варианты условия и длина текста на столе не запрашиваются</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among pages to be printed</source>
<translation>в страницах для печати</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among related articles</source>
<translation>среди связанных статей</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the backups</source>
<translation>среди резервных копий</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the settings</source>
<translation>в настройках</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the tags</source>
<translation>среди меток</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the templates</source>
<translation>среди шаблонов</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an RTF document</source>
<translation>документ RTF</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an SQLite database</source>
<translation>база данных SQLite</translation>
</message>
<message>
<location filename="../../reader/library/opening.py"/>
<source>an SQLite file of another program</source>
<translation>файл SQLite другой программы</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>an answer that makes no sense</source>
<translation>бессмысленный ответ</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>an archive</source>
<translation>архив</translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>an archive tells its pages apart</source>
<translation>архив сам разделяет свои страницы</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>an article</source>
<translation>статья</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>an article of this title may come yet</source>
<translation>статья с таким заголовком может ещё прийти</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an image</source>
<translation>изображение</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>an index does not lead to {table} {id}</source>
<translation>индекс не ведёт к {table} {id}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an old office document</source>
<translation>офисный документ старого вида</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>and nothing else</source>
<translation>и больше ничего</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>and {n} more</source>
<translation><numerusform>и ещё {n}</numerusform><numerusform>и ещё {n}</numerusform><numerusform>и ещё {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>another</source>
<translation>другой</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>another key</source>
<translation>другая клавиша</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>another pane</source>
<translation>другая панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>another split</source>
<translation>другой разбор</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>another text of it is shown now</source>
<translation>сейчас показан другой её текст</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>another version, from {file}</source>
<translation>другая версия, из {file}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>archive</source>
<translation>в архив</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>archived</source>
<translation>в архиве</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>archived</source>
<comment>state</comment>
<translation>в архиве</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>article thrown away</source>
<translation>статья в корзине</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {counted} captures and stands in {held}</source>
<translation>статья {id}: снимков по счётчику {counted}, на деле {held}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {counted} tags and carries {held}</source>
<translation>статья {id}: меток по счётчику {counted}, на деле {held}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {highlights} highlights and {notes} notes and has {marked} highlights and {noted} notes</source>
<translation>статья {id}: по счётчикам выделений {highlights}, заметок {notes}, на деле выделений {marked}, заметок {noted}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} is shown in the text of another</source>
<translation>статья {id} показана с текстом другой</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>articles</source>
<translation>статьи</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>articles came or went: {look_again|F5} looks again</source>
<translation>статьи добавились или исчезли: {look_again|F5} ищет заново</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>as</source>
<translation>вид</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>as at first</source>
<translation>исходное</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>as it does now</source>
<translation>как сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>as it is</source>
<translation>как сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>as it is called now</source>
<translation>как называется сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>as it is now</source>
<translation>как сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>as it stands in a list of sources</source>
<translation>как в списке источников</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>as they are read</source>
<translation>в порядке чтения</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>as you asked</source>
<translation>по вашей просьбе</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>asked for</source>
<translation>по просьбе</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>at closing</source>
<translation>при закрытии</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>at the end</source>
<translation>конец</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>attach</source>
<translation>привязать</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>back</source>
<translation>назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>backups</source>
<translation>копии</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a backup took its place</source>
<translation>перед восстановлением из копии</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a library was added</source>
<translation>перед добавлением библиотеки</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a newer Postil brought it up to date</source>
<translation>перед обновлением до нового Postil</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before emptying the trash</source>
<translation>перед очисткой корзины</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before many were thrown away</source>
<translation>перед удалением многих статей</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before taking an import back</source>
<translation>перед отменой импорта</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>best match</source>
<translation>лучшие первыми</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>best match first</source>
<translation>лучшие совпадения первыми</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>blank</source>
<translation>пусто</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>blue</source>
<translation>синий</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>blue highlight: {quote}</source>
<translation>синее выделение: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>body</source>
<translation>текст</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>body</source>
<comment>line</comment>
<translation>текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>bold</source>
<translation>полужирный</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>broken off before the end</source>
<translation>прервалось до конца</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>brought up to date</source>
<comment>file</comment>
<translation>обновлён</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>brown</source>
<translation>коричневый</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>browser web page url link</source>
<translation>браузер веб страница сайт url ссылка</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>by a page</source>
<translation>на страницу</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by article</source>
<translation>по статьям</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by day</source>
<translation>по дням</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by day date</source>
<translation>по дням дата день</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>by itself</source>
<translation>сама собой</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>by key</source>
<translation>по клавише</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by length words time</source>
<translation>по длине слова время</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>by name</source>
<translation>по названию</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by source</source>
<translation>по источникам</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by tag</source>
<translation>по меткам</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the first word to the left</source>
<translation>по первому слову слева</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the first word to the right</source>
<translation>по первому слову справа</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the second word to the left</source>
<translation>по второму слову слева</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the second word to the right</source>
<translation>по второму слову справа</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the third word to the left</source>
<translation>по третьему слову слева</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the third word to the right</source>
<translation>по третьему слову справа</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the words found</source>
<translation>по найденным словам</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by title</source>
<translation>по заголовкам</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>byline</source>
<comment>line</comment>
<translation>автор</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>cannot be looked at</source>
<translation>посмотреть нельзя</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>cannot be written</source>
<comment>file</comment>
<translation>нельзя записать</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>caption</source>
<comment>line</comment>
<translation>подпись</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/citing.py"/>
<location filename="../../reader/ui/dateline.py"/>
<location filename="../../reader/ui/desk_model.py"/>
<source>captured {day}</source>
<translation>снято {day}</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>change its permissions or choose another place</source>
<translation>измените права на него или выберите другое место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>changes</source>
<translation>изменения</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check again</source>
<translation>проверить ещё раз</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check it</source>
<translation>проверить</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>check the disk</source>
<translation>проверьте диск</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>checked {when}</source>
<translation>проверена: {when}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>choose</source>
<translation>выбрать</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>choose a shorter name</source>
<translation>выберите имя короче</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>cite citation quote quotation reference</source>
<translation>цитировать цитата ссылка источник</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>close exit</source>
<translation>закрыть выйти завершить</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>close other programs</source>
<translation>закройте другие программы</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>close other windows of Postil</source>
<translation>закройте другие окна Postil</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>collocates</source>
<translation>коллокации</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>color yellow green blue pink purple</source>
<translation>жёлтый желтый зелёный зеленый синий розовый фиолетовый маркер</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>colour</source>
<translation>цвет</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>comment annotation remark memo</source>
<translation>комментарий аннотация пометка</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>compare diff differences versions</source>
<translation>сравнить diff различия версии</translation>
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
<translation>копировать</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>copy as</source>
<translation>копировать как</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>counting …</source>
<translation>идёт подсчёт …</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>credit</source>
<comment>line</comment>
<translation>автор фото</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>cut</source>
<translation>обрезано</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>cut</source>
<comment>state</comment>
<translation>обрезана</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>cut by the publisher</source>
<translation>обрезано издателем</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>damaged: it cannot be restored as it was</source>
<translation>повреждена: восстановить её как было нельзя</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>dark light night mode appearance contrast colours</source>
<translation>тёмная светлая ночная ночной режим оформление контраст цвета</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>dark light sepia night mode colors appearance accessibility</source>
<translation>тёмная темная светлая сепия ночной режим цвета оформление контраст доступность</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>data in JSON</source>
<translation>данные JSON</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>date</source>
<translation>дата</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>dateline</source>
<comment>line</comment>
<translation>место и дата</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>day by day</source>
<translation>по дням</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>delete</source>
<translation>удалить</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>delete erase unmark</source>
<translation>удалить стереть снять выделение</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>delete remove articles bin</source>
<translation>удалить статьи убрать корзина</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>details</source>
<comment>line</comment>
<translation>сведения</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>diff changes</source>
<translation>сравнение различия изменения diff</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>doctor safety health repair</source>
<translation>безопасность здоровье ремонт исправить починить повреждения</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>done</source>
<translation>сделано</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>done {when}</source>
<translation>сделан {when}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>done {when}, into {folder}</source>
<translation>сделан {when}, в {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>doubtful</source>
<translation>сомнительно</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>duplicate</source>
<translation>дублировать</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>duplicates merge articles</source>
<translation>дубликаты повторы объединить статьи</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>each line on a scale of its own</source>
<translation>у каждой строки свой масштаб</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>earlier</source>
<translation>раньше</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>edit name title</source>
<translation>изменить имя название</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>elsewhere</source>
<translation>в других местах</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>empty</source>
<translation>пусто</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record ends with a credit</source>
<translation>каждая запись кончается автором фото</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a byline</source>
<translation>у каждой записи указан автор</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a date</source>
<translation>у каждой записи есть дата</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a dateline</source>
<translation>у каждой записи указаны место и дата</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a link to its rest</source>
<translation>у каждой записи есть ссылка на продолжение</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record tells of comments, topics or its age</source>
<translation>у каждой записи сказано о комментариях, темах или давности</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every text has words of its own</source>
<translation>у каждого текста свои слова</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title begins a block of lines</source>
<translation>каждый заголовок начинает блок строк</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title is printed twice</source>
<translation>каждый заголовок напечатан дважды</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title stands in a line of its own</source>
<translation>каждый заголовок стоит на отдельной строке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>everything</source>
<translation>все действия</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>everything again</source>
<translation>снова всё</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>everywhere</source>
<translation>везде</translation>
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
<translation>экспорт всё архив перенести на другой компьютер синхронизация</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>export save backup move zip</source>
<translation>экспорт сохранить копия перенести zip</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>fairly sure</source>
<translation>почти точно</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>favourite favorite flag bookmark</source>
<translation>избранное флажок закладка</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>file: {line}</source>
<translation>файл: {line}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>filter</source>
<translation>фильтр</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>find</source>
<translation>найти</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>finds {query}</source>
<translation>находит {query}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>first steps</source>
<translation>первые шаги</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>focus</source>
<translation>фокус сосредоточиться затемнить</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>focus zen distraction reader view hide panes</source>
<translation>фокус дзен без отвлечений режим чтения скрыть панели</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>fold</source>
<translation>свернуть</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>folded</source>
<translation>свёрнуто</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>folder</source>
<translation>папка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>follow</source>
<translation>перейти</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font family serif sans dyslexia</source>
<translation>гарнитура засечки антиква гротеск дислексия font</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font zoom larger smaller letters</source>
<translation>кегль размер крупнее мельче буквы масштаб увеличить уменьшить</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>for imports to come</source>
<translation>для будущих импортов</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>for some two million articles and more; a folder beside the library</source>
<translation>примерно от двух миллионов статей; папка рядом с библиотекой</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>found again in its text by its words</source>
<translation>поиском слов в тексте</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>found by its title, its tags or what else was asked for</source>
<translation>найдена по заголовку, меткам или другому условию</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>found {where}: {words}</source>
<translation>найдено {where}: {words}</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>free some space on the disk</source>
<translation>освободите место на диске</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>free some space, your share of the disk is used up</source>
<translation>освободите место: ваша доля диска исчерпана</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>from the end again</source>
<translation>снова с конца</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>from the top again</source>
<translation>снова с начала</translation>
</message>
<message>
<location filename="../../reader/library/full_text.py"/>
<source>full-text index: it does not agree with the texts ({said_why})</source>
<translation>полнотекстовый индекс: не соответствует текстам ({said_why})</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>go on</source>
<translation>перейти</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>goes today</source>
<translation>уйдёт сегодня</translation>
</message>
<message>
<location filename="../../reader/library/backup_differences.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<source>gone since</source>
<translation>с тех пор исчезло</translation>
</message>
<message>
<location filename="../../reader/ui/change_drawing.py"/>
<source>gone: {words}</source>
<translation>исчезло: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>green</source>
<translation>зелёный</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>green highlight: {quote}</source>
<translation>зелёное выделение: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>group</source>
<translation>группировка заголовки группировать</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>hashes are kept of a version {version} that is not there</source>
<translation>хранятся хеши версии {version}, которой нет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>heading</source>
<translation>заголовок</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>heading</source>
<comment>line</comment>
<translation>подзаголовок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>headings</source>
<translation>группировка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>help</source>
<translation>справка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>highlight</source>
<translation>выделить</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>highlight {highlight} does not stand where it was made</source>
<translation>выделение {highlight} стоит не там, где сделано</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>highlight {id} on “{title}” does not stand where it was made</source>
<translation>выделение {id} в «{title}» стоит не там, где сделано</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>highlight: {words}</source>
<translation>выделение: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_model.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>highlighted {in_color}</source>
<translation>выделено {in_color}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>highlights</source>
<translation>выделения</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>hints</source>
<translation>подсказки</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>history revert log</source>
<translation>история вернуть журнал</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>how many words it has</source>
<translation>сколько в ней слов</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>how they are kept</source>
<translation>как хранить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>import</source>
<translation>импорт</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import automatic</source>
<translation>импорт автоматически сам следить</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import load restore zip</source>
<translation>импорт загрузить восстановить zip</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>in</source>
<translation>глубже</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>in Postil</source>
<translation>в Postil</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a chooser</source>
<translation>в списке выбора</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a field of a view</source>
<translation>в поле вида</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>in a highlight</source>
<translation>в выделении</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<location filename="../../reader/ui/menus.py"/>
<source>in a note</source>
<translation>в заметке</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a plan</source>
<translation>в списке изменений</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a report of a fault</source>
<translation>в отчёте об ошибке</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a search field</source>
<translation>в поле поиска</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a template</source>
<translation>в шаблоне</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in an export</source>
<translation>в экспорте</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in blue</source>
<translation>синим</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in green</source>
<translation>зелёным</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>in its text</source>
<translation>в тексте</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>in its title</source>
<translation>в заголовке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>in or out</source>
<translation>включить / исключить</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in pink</source>
<translation>розовым</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>in place of the one of that name: {query}</source>
<translation>вместо прежнего с этим именем: {query}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>in place of the present one</source>
<translation>вместо нынешнего</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in purple</source>
<translation>фиолетовым</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the changes</source>
<translation>в сравнении</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the check of the library</source>
<translation>в проверке библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the concordance</source>
<translation>в конкордансе</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the list</source>
<translation>в списке</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the list of keys</source>
<translation>в списке клавиш</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the manual</source>
<translation>в руководстве</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the notes</source>
<translation>в заметках</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the outline</source>
<translation>в плане</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the pictures of the library</source>
<translation>в картинках библиотеки</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the report</source>
<translation>в отчёте</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the review</source>
<translation>в проверке</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the sources</source>
<translation>в источниках</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<location filename="../../reader/ui/menus.py"/>
<source>in the text</source>
<translation>в тексте</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in yellow</source>
<translation>жёлтым</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/dateline.py"/>
<source>in {n} captures</source>
<translation><numerusform>в {n} снимке</numerusform><numerusform>в {n} снимках</numerusform><numerusform>в {n} снимках</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>inbox</source>
<translation>входящие</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>inbox automatic monitor directory sync</source>
<translation>автоматически входящие следить каталог синхронизация</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>insight</source>
<translation>обзор</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>into</source>
<translation>куда</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>is brought up to date</source>
<comment>file</comment>
<translation>будет обновлён</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>is looked for</source>
<translation>ищется</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<location filename="../../reader/library/full_text.py"/>
<location filename="../../reader/library/reindexing.py"/>
<source>it asks for more memory than there is</source>
<translation>для этого нужно больше памяти, чем есть</translation>
</message>
<message>
<location filename="../../reader/services/template_worker.py"/>
<source>it does not come to an end within {seconds} seconds; look at its loops</source>
<translation>не кончается за {seconds} с; проверьте циклы</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>it does not find what is there</source>
<translation>он не находит того, что есть</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>it does not stand in the text it was made on</source>
<translation>её нет в тексте, где она сделана</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>it finds them untagged</source>
<translation>находит их без метки</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>it has {entries} entries for {articles} articles</source>
<translation>в нём записей {entries} на столько статей: {articles}</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>it is a device, pipe or socket</source>
<translation>это устройство, канал или сокет</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>it is a folder</source>
<translation>это папка</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>it is damaged</source>
<translation>он повреждён</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>it is empty</source>
<translation>он пуст</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>it is in step</source>
<translation>он соответствует библиотеке</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it is nested too deeply; write it in simpler steps</source>
<translation>слишком глубокая вложенность; напишите проще, по шагам</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>it is no text in UTF-8</source>
<translation>это не текст в UTF-8</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>it is not written like star = ["S", "list: G G"]</source>
<translation>запись не вида star = ["S", "list: G G"]</translation>
</message>
<message numerus="yes">
<location filename="../../reader/exporter/sandbox.py"/>
<source>it makes more than {n} million letters; look at its loops</source>
<translation><numerusform>выходит больше {n} миллиона букв; проверьте циклы</numerusform><numerusform>выходит больше {n} миллионов букв; проверьте циклы</numerusform><numerusform>выходит больше {n} миллионов букв; проверьте циклы</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>it names no key</source>
<translation>клавиша не названа</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it reaches for what no template may see; use the variables that are listed</source>
<translation>шаблон тянется к тому, что ему видеть нельзя; пользуйтесь перечисленными переменными</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it takes more memory than a template may have; look at its loops</source>
<translation>шаблону нужно больше памяти, чем можно; проверьте циклы</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>it takes more than {seconds} seconds; look at its loops</source>
<translation>работает дольше {seconds} с; проверьте циклы</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>it takes more time or memory than it may; look at its loops</source>
<translation>берёт больше времени или памяти, чем можно; проверьте циклы</translation>
</message>
<message>
<location filename="../../reader/services/template_worker.py"/>
<source>it takes too much time or memory; look at its loops</source>
<translation>берёт слишком много времени или памяти; проверьте циклы</translation>
</message>
<message>
<location filename="../../reader/library/full_text.py"/>
<location filename="../../reader/library/reindexing.py"/>
<source>it was not made to its end</source>
<translation>он не построен до конца</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>italics</source>
<translation>курсив</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its address on the web; empty where that is not known</source>
<translation>адрес в сети; пусто, если неизвестен</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>its articles</source>
<translation>только эти статьи</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its block id, letters and digits: h3gezrrcy</source>
<translation>идентификатор блока, буквы и цифры: h3gezrrcy</translation>
</message>
<message>
<location filename="../../reader/services/importing.py"/>
<source>its bytes are in the library already</source>
<translation>его байты уже есть в библиотеке</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>its end is missing</source>
<translation>нет его конца</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>its entries are not those of the articles</source>
<translation>его записи не соответствуют статьям</translation>
</message>
<message>
<location filename="../../reader/library/reshaped.py"/>
<source>its files can be imported again</source>
<translation>файлы можно импортировать снова</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its language: en, kk, zh-Hant</source>
<translation>язык: en, kk, zh-Hant</translation>
</message>
<message>
<location filename="../../reader/library/opening.py"/>
<source>its library version says {found}</source>
<translation>версия библиотеки в нём — {found}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>its name from now on</source>
<translation>новое имя</translation>
</message>
<message>
<location filename="../../reader/library/backup_differences.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<source>its note says something else now</source>
<translation>заметка теперь другая</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>its number now</source>
<translation>его цифра сейчас</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>its table is missing</source>
<translation>нет его таблицы</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its whole text</source>
<translation>весь её текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>join</source>
<translation>объединить</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>joins the tag of that name, {reach}</source>
<translation>сольётся с меткой этого имени, {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<source>keep</source>
<translation>сохранить</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>kept beside the library</source>
<translation>лежит рядом с библиотекой</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts hotkeys bindings</source>
<translation>клавиатура сочетания горячие клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts hotkeys cheat sheet</source>
<translation>клавиатура сочетания горячие клавиши шпаргалка</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts preset vim emacs</source>
<translation>клавиатура сочетания клавиш раскладка vim emacs</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>keymap preset vim netnewswire newsboat shortcuts</source>
<translation>раскладка сочетания горячие клавиши vim netnewswire newsboat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>keys</source>
<translation>клавиши</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyword in context kwic collocation collocates frequency words</source>
<translation>слово в контексте kwic коллокации сочетаемость частота слова</translation>
</message>
<message>
<location filename="../../reader/importer/constraints.py"/>
<source>known from other captures</source>
<translation>известно из других снимков</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>later</source>
<translation>позже</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>later</source>
<comment>state</comment>
<translation>отложена</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>leave</source>
<translation>выйти</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>left alone: you edited it</source>
<comment>file</comment>
<translation>не тронут: вы его правили</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>left out</source>
<translation>исключён</translation>
</message>
<message>
<location filename="../../reader/importer/speaking.py"/>
<location filename="../../reader/importer/words.py"/>
<source>legal</source>
<translation>правовое</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>let it be</source>
<translation>оставить</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>level {level}, {row} of {rows}</source>
<translation>уровень {level}, {row} из {rows}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>line below</source>
<translation>строка ниже</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>line height spacing distance</source>
<translation>интерлиньяж высота строки расстояние между строками</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: its highlights in the order of reading, lost ones last, see highlight</source>
<translation>список: выделения в порядке чтения, потерянные в конце, см. highlight</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the blocks of the text: kind, start and end; see the filter passages</source>
<translation>список: блоки текста: kind, start и end; см. фильтр passages</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the links in the text: start, end and url</source>
<translation>список: ссылки в тексте: start, end и url</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the names of its authors</source>
<translation>список: имена авторов</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the tags on it</source>
<translation>список: метки на нём</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the tags on the article</source>
<translation>список: метки на статье</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: where it stands in the captured files, see capture</source>
<translation>список: где она стоит в снятых файлах, см. capture</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>longer</source>
<translation>длиннее</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>longest first</source>
<translation>длинные первыми</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>looked for in the backups, the captures and the undo history</source>
<translation>поиском в резервных копиях, снимках и истории действий</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>looking …</source>
<translation>идёт поиск …</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>lost</source>
<translation>потерянные</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>made anew from the texts</source>
<translation>построением заново из текстов</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>made anew from what is whole</source>
<translation>построением заново из того, что цело</translation>
</message>
<message>
<location filename="../../reader/importer/web/transfer.py"/>
<source>mail</source>
<translation>письмо</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>make one now</source>
<translation>сделать сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>mark underline marker</source>
<translation>выделить отметить подчеркнуть маркер</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>markdown obsidian logseq pdf docx</source>
<translation>вид экспорта markdown obsidian logseq pdf docx word</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>measure narrow wide line length</source>
<translation>узкая широкая длина строки формат набора</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>merge combine join tags</source>
<translation>объединить слить соединить метки теги</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>month by month</source>
<translation>по месяцам</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>more</source>
<translation>далее</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>most used first</source>
<translation>частые первыми</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>move</source>
<translation>переместить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>narrow</source>
<translation>отобрать</translation>
</message>
<message>
<location filename="../../reader/importer/boxes.py"/>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/speaking.py"/>
<location filename="../../reader/importer/words.py"/>
<source>nav</source>
<translation>навигация</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>never done yet</source>
<translation>ещё не делался</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>never done yet, into {folder}</source>
<translation>ещё не делался, в {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>new</source>
<translation>новый</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>new</source>
<comment>article</comment>
<translation>новая</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>new</source>
<comment>file</comment>
<translation>новый</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>new</source>
<comment>template</comment>
<translation>новый</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>new name, {reach}</source>
<translation>новое имя, {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>new outline</source>
<translation>новый план</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>new tag</source>
<translation>новая метка</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>new: {headings}</source>
<translation>новые: {headings}</translation>
</message>
<message>
<location filename="../../reader/ui/change_drawing.py"/>
<source>new: {words}</source>
<translation>новое: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<location filename="../../reader/ui/desk.py"/>
<source>newest first</source>
<translation>новые первыми</translation>
</message>
<message>
<location filename="../../resources/keymaps/newsboat.toml"/>
<source>newsboat and vi</source>
<translation>newsboat и vi</translation>
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
<translation>дальше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next article</source>
<translation>следующая статья</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next change</source>
<translation>следующее изменение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>next file</source>
<translation>следующий файл</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next highlight</source>
<translation>следующее выделение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next link</source>
<translation>следующая ссылка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next page</source>
<translation>следующая страница</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next pane</source>
<translation>следующая панель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next paragraph</source>
<translation>следующий абзац</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>next picture</source>
<translation>следующая картинка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next place</source>
<translation>следующее место</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next sentence</source>
<translation>следующее предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next unread</source>
<translation>к непрочитанной</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>next value</source>
<translation>следующее значение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next version</source>
<translation>следующая версия</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>next word</source>
<translation>следующее слово</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<location filename="../../reader/library/files.py"/>
<source>no SQLite file</source>
<translation>не файл SQLite</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>no action is called {action}</source>
<translation>действия {action} нет</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>no action is called {action} (is {other} meant?)</source>
<translation>действия {action} нет (может быть, {other}?)</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>no answer</source>
<translation>ответа нет</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>no key</source>
<translation>нет клавиши</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>no list is to be seen</source>
<translation>списка не видно</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>no longer</source>
<comment>article</comment>
<translation>исчезнет</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer archived</source>
<translation>уже не в архиве</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer later</source>
<translation>уже не отложено</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer starred</source>
<translation>уже без звезды</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer unread</source>
<translation>прочитано</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>no longer {tag}</source>
<translation>больше не {tag}</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>no longer: {headings}</source>
<translation>исчезнут: {headings}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>no note</source>
<translation>без заметки</translation>
</message>
<message>
<location filename="../../reader/services/bidding.py"/>
<source>no tags</source>
<translation>без меток</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>no title printed</source>
<translation>без заголовка</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>no title printed: these are its first words</source>
<translation>без заголовка: это первые слова текста</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>no words differ</source>
<translation>слова те же</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>noise</source>
<translation>шум</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>noise</source>
<comment>line</comment>
<translation>шум</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/export_view.py"/>
<source>none</source>
<comment>properties</comment>
<translation>нет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>not again</source>
<translation>больше не сообщать</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>not all highlights of article {article} are found</source>
<translation>найдены не все выделения статьи {article}</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>not all notes on article {article} are found</source>
<translation>найдены не все заметки к статье {article}</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>not counted</source>
<translation>не посчитано</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>not found in the text</source>
<translation>в тексте не найдено</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>not found in this text</source>
<translation>в этом тексте не найдено</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>not in doubt</source>
<translation>не под сомнением</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>not in this text</source>
<translation>в этом тексте нет</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>not looked at yet</source>
<translation>ещё не проверена</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>not written</source>
<comment>file</comment>
<translation>не записан</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>note</source>
<translation>заметка</translation>
</message>
<message>
<location filename="../../reader/ui/desk_line.py"/>
<location filename="../../reader/ui/outline_cell.py"/>
<source>note on the article</source>
<translation>заметка к статье</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>note {id} is not the one that was stored</source>
<translation>заметка {id} не та, что была сохранена</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>note {id} on “{title}” is not the one that was stored</source>
<translation>заметка {id} к «{title}» не та, что была сохранена</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>notes as text</source>
<translation>заметки текстом</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>nothing can be written there</source>
<translation>туда нельзя записать</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>nothing is called “{name}”</source>
<translation>ничего с именем «{name}» нет</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>nothing to import</source>
<translation>импортировать нечего</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>nothing yet</source>
<translation>пока ничего</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>now</source>
<translation>сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>now</source>
<comment>in use</comment>
<translation>сейчас</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>number {number}</source>
<translation>цифра {number}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>of the article and nothing else</source>
<translation>статьи и больше ничего</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>off</source>
<comment>a key</comment>
<translation>отключена</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<location filename="../../reader/ui/desk.py"/>
<source>oldest first</source>
<translation>старые первыми</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>on</source>
<translation>вперёд</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>on the desk</source>
<translation>на столе</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>on {some} of {all}</source>
<translation>на {some} из {all}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>one file</source>
<translation>один файл</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>one key back</source>
<translation>на клавишу назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>one more</source>
<translation>ещё одна</translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_joining.py"/>
<source>only the first {n} alternatives count</source>
<translation><numerusform>считается только первый {n} вариант</numerusform><numerusform>считаются только первые {n} варианта</numerusform><numerusform>считаются только первые {n} вариантов</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_parsing.py"/>
<source>only the first {n} characters are read</source>
<translation><numerusform>читается только первый {n} знак</numerusform><numerusform>читаются только первые {n} знака</numerusform><numerusform>читаются только первые {n} знаков</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} characters of a phrase are searched</source>
<translation><numerusform>ищется только первый {n} знак фразы</numerusform><numerusform>ищутся только первые {n} знака фразы</numerusform><numerusform>ищутся только первые {n} знаков фразы</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} conditions count</source>
<translation><numerusform>считается только первое {n} условие</numerusform><numerusform>считаются только первые {n} условия</numerusform><numerusform>считаются только первые {n} условий</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} words are searched</source>
<translation><numerusform>ищется только первое {n} слово</numerusform><numerusform>ищутся только первые {n} слова</numerusform><numerusform>ищутся только первые {n} слов</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>only the link is here</source>
<translation>здесь только ссылка</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>only the newest {n} lines: say more of the articles to see older ones</source>
<translation><numerusform>только новейшая {n} строка: сузьте выбор статей, чтобы увидеть старые</numerusform><numerusform>только новейшие {n} строки: сузьте выбор статей, чтобы увидеть старые</numerusform><numerusform>только новейшие {n} строк: сузьте выбор статей, чтобы увидеть старые</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>only the {n} with “{word}” beside</source>
<translation><numerusform>только {n} со словом «{word}» рядом</numerusform><numerusform>только {n} со словом «{word}» рядом</numerusform><numerusform>только {n} со словом «{word}» рядом</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>only what was quoted is here</source>
<translation>здесь только процитированное</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>open</source>
<translation>открыть</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>operators advanced search syntax regex wildcard help</source>
<translation>операторы расширенный поиск синтаксис regex подстановка справка</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>orange</source>
<translation>оранжевый</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>order</source>
<translation>порядок</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>other</source>
<translation>прочее</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>other articles</source>
<translation>другие статьи</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>other words</source>
<translation>другие слова</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>out</source>
<translation>на уровень выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>outline</source>
<translation>план</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page backward</source>
<translation>страница назад</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page forward</source>
<translation>страница вперёд</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>page-date</source>
<translation>дата страницы</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/words.py"/>
<source>pager</source>
<translation>листание</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>paragraph</source>
<translation>абзац</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>paragraphs and links</source>
<translation>абзацы и ссылки</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>parentheses go {deepest} deep; those within count for nothing</source>
<translation>предел вложенности скобок — {deepest}; те, что глубже, не считаются</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>paste clipboard</source>
<translation>вставить буфер обмена</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>pin</source>
<translation>закрепить</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>pink</source>
<translation>розовый</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>pink highlight: {quote}</source>
<translation>розовое выделение: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<source>pinned to {number}</source>
<translation>закреплено за цифрой {number}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>preferences options configuration customise</source>
<translation>параметры предпочтения опции конфигурация</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>preview</source>
<translation>предпросмотр просмотр</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>previous</source>
<translation>выше</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>print</source>
<translation>печать</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>publication</source>
<translation>издание газета источник</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>purple</source>
<translation>фиолетовый</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>purple highlight: {quote}</source>
<translation>фиолетовое выделение: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>put on by {search}</source>
<translation>ставит поиск «{search}»</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>quote, note, tags, source and link</source>
<translation>цитата, заметка, метки, источник и ссылка</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>quotes alone</source>
<translation>только цитаты</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>rank relevance</source>
<translation>ранг релевантность близость</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read / unread</source>
<translation>прочитано / нет</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>read aloud</source>
<translation>читать вслух</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read it</source>
<translation>читать</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>read later bookmark queue snooze</source>
<translation>прочитать потом закладка очередь отложить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>read on</source>
<translation>читать дальше</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>reads captures</source>
<translation>читает снимки</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>red</source>
<translation>красный</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>reduced animation accessibility</source>
<translation>анимация мигание доступность</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related</source>
<translation>связанные</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related to this one</source>
<translation>связанные с этой</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>relevance ranking</source>
<translation>релевантность ранжирование</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>removed</source>
<translation>удалено</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>removed for good</source>
<translation>удалено окончательно</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/desk_model.py"/>
<source>removed, kept for {n} more days</source>
<translation><numerusform>удалено, хранится ещё {n} день</numerusform><numerusform>удалено, хранится ещё {n} дня</numerusform><numerusform>удалено, хранится ещё {n} дней</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<location filename="../../reader/ui/export_keeping.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>rename</source>
<translation>переименовать</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>renders templates</source>
<translation>исполняет шаблоны</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>replaces the one of this name</source>
<translation>заменит прежний с этим именем</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>report</source>
<translation>отчёт</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>restore</source>
<translation>восстановить</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>rows are not where they should be</source>
<translation>строки не на своих местах</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>rule</source>
<comment>tag</comment>
<translation>правило</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety</source>
<translation>безопасность</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety folder path file dropbox onedrive synced</source>
<translation>безопасность папка путь файл облако синхронизация dropbox onedrive</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety often</source>
<translation>безопасность резервные часто</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety size disk</source>
<translation>безопасность размер диск объём резервные</translation>
</message>
<message>
<location filename="../../reader/importer/constraints.py"/>
<source>said by a reader</source>
<translation>так сказал читатель</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>salvage</source>
<translation>спасти</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>save</source>
<translation>сохранить</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>save as markdown obsidian logseq zotero bibtex word pdf csv citations</source>
<translation>сохранить как markdown obsidian logseq zotero bibtex word pdf csv цитаты</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>saves itself, [[ links, {leave_dialog|Esc} leaves</source>
<translation>сохраняется сама, [[ ставит ссылку, {leave_dialog|Esc} выходит</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>scroll</source>
<translation>прокрутить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>search</source>
<translation>поиск</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>select</source>
<translation>отметить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>select exactly</source>
<translation>точный выбор</translation>
</message>
<message>
<location filename="../../reader/ui/article_model.py"/>
<location filename="../../reader/ui/concordance_model.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<source>selected</source>
<translation>отмечено</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>sentence</source>
<translation>предложение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>set right</source>
<translation>исправить</translation>
</message>
<message>
<location filename="../../reader/services/printing.py"/>
<source>sets papers in type</source>
<translation>верстает страницы</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>settings</source>
<translation>настройки</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>share</source>
<translation>поделиться</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>shortcuts keymap bindings</source>
<translation>сочетания горячие клавиши раскладка назначить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>shorter</source>
<translation>короче</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>show only</source>
<translation>только …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>side by side</source>
<translation>в две колонки</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>sidebar navigation hide show</source>
<translation>боковая панель навигация скрыть показать</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>similar see also like</source>
<translation>похожие подобные см. также</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>since {it}</source>
<translation>с {it}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>smart folder filter feed</source>
<translation>умная папка фильтр лента</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>something is not defined</source>
<translation>что-то не определено</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>something is used here that is not known of every article; put {% if … %} around it</source>
<translation>здесь берётся то, что известно не о каждой статье; заключите это в {% if … %}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>sort</source>
<translation>порядок</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort left</source>
<translation>по словам слева</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort right</source>
<translation>по словам справа</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>sorting …</source>
<translation>сортируется …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>speech read aloud speak slower faster</source>
<translation>речь вслух озвучка говорить медленнее быстрее</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>split here</source>
<translation>разделить здесь</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>split join correct edit title author date</source>
<translation>разделить соединить исправить изменить заголовок автор дата</translation>
</message>
<message>
<location filename="../../reader/ui/review_view.py"/>
<source>split {number} of {all}</source>
<translation>разбор {number} из {all}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>star</source>
<translation>звезда</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>starred</source>
<translation>со звездой</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>starred</source>
<comment>state</comment>
<translation>со звездой</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>statistics charts graph calendar figures</source>
<translation>статистика диаграммы графики календарь цифры</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>stay as they are in your files</source>
<translation>в ваших файлах остаются как есть</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>stays as it is</source>
<comment>file</comment>
<translation>остаётся как есть</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>stays for your notes</source>
<translation>остаётся ради ваших заметок</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>stays: later captures rest on it</source>
<translation>остаётся: на нём держатся более поздние снимки</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>stays: you edited it</source>
<comment>file</comment>
<translation>остаётся: вы его правили</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<location filename="../../reader/services/import_words.py"/>
<source>stopped before the end</source>
<translation>остановлено до конца</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>stopped: {look_again|F5} finds the rest</source>
<translation>остановлено: {look_again|F5} найдёт остальное</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>sure</source>
<translation>точно</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>table</source>
<translation>таблица</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>tag</source>
<translation>метка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<source>tag it</source>
<translation>метка выделения</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>tagged</source>
<translation>с меткой</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/telling.py"/>
<source>tagged {tags}</source>
<translation>метки: {tags}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>take back</source>
<translation>отменить</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>take it</source>
<translation>выбрать</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>take it back</source>
<translation>отменить импорт</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<source>take off</source>
<translation>снять</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>take off, all have it</source>
<translation>снять, стоит на всех</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>taken off {reach}</source>
<translation>снимется: {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>teal</source>
<translation>бирюзовый</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>templates</source>
<translation>шаблоны</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/web/deciding.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>text</source>
<translation>текст</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>text beside</source>
<translation>текст рядом</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts are cut at one length</source>
<translation>тексты обрезаны на одной длине</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts are cut with an ellipsis</source>
<translation>тексты обрезаны многоточием</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts break off</source>
<translation>тексты обрываются</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>the Inbox</source>
<comment>In {list}</comment>
<translation>Входящие</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the SHA-256 of that file; empty where that is not known</source>
<translation>SHA-256 этого файла; пусто, если неизвестен</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the SHA-256 of the whole file</source>
<translation>SHA-256 всего файла</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the article; a template that names `articles` gets all of them instead, in one go</source>
<translation>статья; шаблон, который называет `articles`, вместо неё получает сразу все</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>the book's table of contents tells its chapters apart</source>
<translation>главы разделяет оглавление книги</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the byte behind its last</source>
<translation>байт, следующий за последним</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>the bytes of a capture are not as they were stored: {error}</source>
<translation>байты снимка не те, что были сохранены: {error}</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>the bytes of {file} are not those imported</source>
<translation>байты файла {file} не те, что импортированы</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the bytes of {name} are not the ones that were imported</source>
<translation>байты файла {name} не те, что были импортированы</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the captured file that holds the words; empty where that is not known</source>
<translation>снятый файл, где есть эти слова; пусто, если неизвестен</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the captures</source>
<translation>снимки</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of highlights and notes</source>
<translation>счётчики выделений и заметок</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of sources</source>
<translation>счётчики источников</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of tags</source>
<translation>счётчики меток</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of the library</source>
<translation>счётчики библиотеки</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day it was captured</source>
<translation>день, когда снято</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day it was published, 2026-11-02; empty where that is not known</source>
<translation>день публикации, 2026-11-02; пусто, если неизвестен</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day of an addition to a file that you edited: then only what is new; else empty</source>
<translation>дата добавления к файлу, который вы правили: тогда только новое; иначе пусто</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>the disk is open to read only: choose another place</source>
<translation>диск доступен только для чтения: выберите другое место</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>the feed tells its entries apart</source>
<translation>лента сама разделяет свои записи</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the first byte of the article in it</source>
<translation>первый байт статьи в нём</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the first of its bytes in that file; empty where that is not known</source>
<translation>первый байт слов в этом файле; пусто, если неизвестен</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the full-text index</source>
<translation>полнотекстовый индекс</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the highlights</source>
<translation>выделения</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the article, which never changes</source>
<translation>идентификатор статьи, никогда не меняется</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the capture</source>
<translation>идентификатор снимка</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the highlight, which never changes</source>
<translation>идентификатор выделения, никогда не меняется</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the lead of article {id} is not in its text</source>
<translation>начала статьи {id} нет в её тексте</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the library counts {counted} {said_what} and holds {held}</source>
<translation>счётчик библиотеки «{said_what}»: записано {counted}, на деле {held}</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>the library's own answers until it is in step</source>
<translation>пока он не догонит библиотеку, отвечает её собственный индекс</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the lines that pages share</source>
<translation>общие строки страниц</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the link of note {note} to {target} does not agree with its words</source>
<translation>ссылка заметки {note} на {target} не соответствует её словам</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the link that opens it in Postil</source>
<translation>ссылка, которая открывает её в Postil</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the link that opens its very words in Postil</source>
<translation>ссылка, которая открывает эти самые слова в Postil</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the links of notes</source>
<translation>ссылки заметок</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>the list shows {days}</source>
<translation>список показывает {days}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the name of the captured file</source>
<translation>имя снятого файла</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the notes</source>
<translation>заметки</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>the one shown</source>
<translation>показанная</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>the only place</source>
<translation>единственное место</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>the page counts its results</source>
<translation>страница считает свои результаты</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the page line “{fingerprint}” of source {source} is miscounted</source>
<translation>строка страниц «{fingerprint}» источника {source} сосчитана неверно</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the pages of the file</source>
<translation>страницы файла</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the paragraphs or links of version {id} do not fit its text</source>
<translation>абзацы или ссылки версии {id} не подходят к её тексту</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the publication</source>
<translation>издание</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the quote of highlight {id} does not stand in the bytes of {name}</source>
<translation>цитаты выделения {id} нет в байтах файла {name}</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the quotes in their captures</source>
<translation>цитаты в своих снимках</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>the same articles with other text</source>
<translation>те же статьи с другим текстом</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>the same line ends every article</source>
<translation>каждая статья кончается одной и той же строкой</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>the same line parts texts without titles</source>
<translation>тексты без заголовков разделены одной и той же строкой</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>the search and what it tagged stay</source>
<translation>поиск и поставленные им метки остаются</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the stand-in of article {id} is not in its text</source>
<translation>слов, заменяющих заголовок статьи {id}, нет в её тексте</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/parcels.py"/>
<location filename="../../reader/services/processes.py"/>
<location filename="../../reader/services/terminal.py"/>
<source>the system refused</source>
<translation>система отказала</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>the table {table} holds what does not belong there</source>
<translation>в таблице {table} лежит чужое</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the tables themselves</source>
<translation>сами таблицы</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the tag {name} counts {counted} articles and is on {held}</source>
<translation>метка {name}: статей по счётчику {counted}, на деле {held}</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the text of version {id} of “{title}” in {capture} cannot be read</source>
<translation>текст версии {id} статьи «{title}» в {capture} не читается</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the text of version {id} of “{title}” in {capture} is not the one that was stored</source>
<translation>текст версии {id} статьи «{title}» в {capture} не тот, что был сохранён</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>the text that highlight {highlight} was made on cannot be read</source>
<translation>текст, в котором сделано выделение {highlight}, не читается</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the texts</source>
<translation>тексты</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the title as it was printed; empty where none was</source>
<translation>заголовок, как он напечатан; пусто, если его нет</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the title, or the words that stand in for it</source>
<translation>заголовок или слова, которые его заменяют</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>the undo history goes, and this library is kept in a file beside the new one</source>
<translation>история действий пропадёт, а эта библиотека останется в файле рядом с новой</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the words, exactly</source>
<translation>сами слова, точно</translation>
</message>
<message>
<location filename="../../reader/library/layout.py"/>
<source>the {kind} {name} is not as it was made</source>
<translation>объект {name} ({kind}) не такой, каким был создан</translation>
</message>
<message>
<location filename="../../reader/library/layout.py"/>
<source>the {kind} {name} is not there</source>
<translation>нет объекта {name} ({kind})</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>the {n} most frequent sources of {all}</source>
<translation><numerusform>самый частый источник из {all}</numerusform><numerusform>самые частые источники: {n} из {all}</numerusform><numerusform>самые частые источники: {n} из {all}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>the {n} most frequent tags of {all}</source>
<translation><numerusform>самая частая метка из {all}</numerusform><numerusform>самые частые метки: {n} из {all}</numerusform><numerusform>самые частые метки: {n} из {all}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the {said_what} of {source} counts {counted} articles and holds {held}</source>
<translation>счётчик «{said_what}» источника {source}: статей записано {counted}, на деле {held}</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>there is no filter “{name}”</source>
<translation>фильтра «{name}» нет</translation>
</message>
<message>
<location filename="../../reader/exporter/filters.py"/>
<source>there is no flavour “{name}” of Markdown; there is pandoc and logseq</source>
<translation>разновидности «{name}» у Markdown нет; есть pandoc и logseq</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>this file</source>
<translation>этот файл</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>this folder</source>
<translation>эта папка</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>this is too much to be undone</source>
<translation>это слишком много, чтобы отменить</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>thrown away, {kept}</source>
<translation>в корзине, {kept}</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>ticker</source>
<translation>бегущая строка</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>timeline</source>
<translation>лента времени</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>title</source>
<translation>заголовок</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>title</source>
<comment>line</comment>
<translation>заголовок</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>titled “{title}”</source>
<translation>с заголовком «{title}»</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>titles alike</source>
<translation>заголовки однотипны</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles and teasers alternate</source>
<translation>заголовки и анонсы чередуются</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles are printed twice</source>
<translation>заголовки напечатаны дважды</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles stand in another list of the page too</source>
<translation>заголовки есть и в другом списке страницы</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>to be changed</source>
<translation>изменится</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>to the error</source>
<translation>к ошибке</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>to the outline</source>
<translation>в план</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>to these very words in Postil</source>
<translation>на эти самые слова в Postil</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>to this article</source>
<translation>на эту статью</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>to {words}</source>
<translation>на {words}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>today {time}</source>
<translation>сегодня {time}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>tour introduction learn</source>
<translation>обзор введение обучение знакомство</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>trail</source>
<translation>путь по сайту</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>trash bin deleted</source>
<translation>корзина удалённое</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>trashed</source>
<translation>в корзине</translation>
</message>
<message>
<location filename="../../reader/model/query_joining.py"/>
<source>two conditions contradict each other: the last one counts</source>
<translation>два условия противоречат друг другу: действует последнее</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>two lists stand one above the other</source>
<translation>один над другим стоят два списка</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>unchanged</source>
<comment>file</comment>
<translation>не изменился</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>undated</source>
<translation>без даты</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>undo</source>
<translation>отменить</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>unfold</source>
<translation>развернуть</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>unfolded</source>
<translation>развёрнуто</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>unread</source>
<translation>непрочитанное</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>unread</source>
<comment>state</comment>
<translation>не прочитана</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>untitled</source>
<translation>без заголовка</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>unused</source>
<translation>не используется</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>url web link</source>
<translation>url ссылка адрес сайт веб</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>used last first</source>
<translation>недавние первыми</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>value before</source>
<translation>предыдущее значение</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>variable</source>
<translation>переменная</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>verify proof integrity</source>
<translation>проверить доказательство подлинность</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>verify repair health integrity damage corruption</source>
<translation>проверить починить исправить целостность повреждения состояние</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>version licence</source>
<translation>версия лицензия</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>versions revisions edition</source>
<translation>версии редакции правки</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>was “{words}”</source>
<translation>было «{words}»</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>watch</source>
<translation>следить</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>watched</source>
<translation>под наблюдением</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>week by week</source>
<translation>по неделям</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>what</source>
<translation>что</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>what changed</source>
<translation>что изменилось</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>what is here now is kept in a file beside it</source>
<translation>то, что здесь сейчас, останется в файле рядом</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>what is new is added at its end</source>
<comment>file</comment>
<translation>новое добавится в конец</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>what is new was added at its end</source>
<comment>file</comment>
<translation>новое добавлено в конец</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>what is only in it</source>
<translation>что есть только в ней</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>what it says of its tables is no text</source>
<translation>описание её таблиц — не текст</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>what it tagged stays</source>
<translation>поставленные им метки остаются</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what lists show of texts</source>
<translation>то, что списки показывают из текстов</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>what nothing tells stays as it is</source>
<translation>то, чего восстановить не из чего, останется как есть</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what refers to what</source>
<translation>взаимные ссылки</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>what stands before the words</source>
<translation>что стоит перед словами</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>what stands behind the words</source>
<translation>что стоит после слов</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what texts are recognised by</source>
<translation>приметы, по которым узнаются тексты</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>when it was last changed, in UTC</source>
<translation>когда изменено в последний раз, в UTC</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>when it was made, in UTC: 2026-11-02T10:00:00Z</source>
<translation>когда сделано, в UTC: 2026-11-02T10:00:00Z</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>where the words begin in the text, in characters; empty for lost ones</source>
<translation>где слова начинаются в тексте, в знаках; у потерянных пусто</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>where they end, in characters; empty for lost ones</source>
<translation>где они кончаются, в знаках; у потерянных пусто</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it has a star</source>
<translation>есть ли звезда</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it is in the archive</source>
<translation>в архиве ли</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it is kept for later</source>
<translation>отложена ли</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the capture holds only the beginning of it</source>
<translation>только ли её начало есть в снимке</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the file holds several articles</source>
<translation>несколько ли статей в файле</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the words are not in the text that is shown any more</source>
<translation>пропали ли слова из показанного текста</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether this capture holds only the beginning</source>
<translation>только ли начало есть в этом снимке</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether you have read it</source>
<translation>прочитана ли</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>which text is shown</source>
<translation>какой текст показан</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>whole lines</source>
<translation>строки целиком</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>whole or here</source>
<translation>всё или здесь</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>whole text</source>
<translation>весь текст</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>whole texts each in one line</source>
<translation>каждый текст целиком в одной строке</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>will be made</source>
<translation>будет создана</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>with a note</source>
<translation>с заметкой</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>with all that is known of its source</source>
<translation>со всем, что известно об источнике</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>with links, for a word processor</source>
<translation>со ссылками, для текстового редактора</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>with the caret</source>
<translation>с кареткой</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>with your notes, into the trash</source>
<translation>вместе с вашими заметками, в корзину</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>with {n} in it</source>
<translation><numerusform>со вложенной: {n}</numerusform><numerusform>со вложенными: {n}</numerusform><numerusform>со вложенными: {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>with …</source>
<translation>вместе с …</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>without a note</source>
<translation>без заметки</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>without headings</source>
<translation>без групп</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>worded otherwise in this text</source>
<translation>в этом тексте сказано иначе</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>words russian kazakh german english translation Русский Қазақша Deutsch</source>
<translation>слова русский казахский немецкий английский перевод russian kazakh german english Қазақша Deutsch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>write</source>
<translation>писать</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>written</source>
<comment>file</comment>
<translation>записан</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>yaml front matter obsidian</source>
<translation>свойства поля yaml front matter obsidian</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>year by year</source>
<translation>по годам</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>yellow</source>
<translation>жёлтый</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>yellow highlight: {quote}</source>
<translation>жёлтое выделение: {quote}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>yellow, green, blue, pink or purple</source>
<translation>yellow, green, blue, pink или purple</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>your note on it, Markdown as typed</source>
<translation>ваша заметка к нему, Markdown, как набрано</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>your note on the article, Markdown as typed</source>
<translation>ваша заметка к статье, Markdown, как набрано</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>yours</source>
<comment>a key</comment>
<translation>ваша</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>zoom bigger font size enlarge</source>
<translation>масштаб увеличить крупнее шрифт размер</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>zoom font size shrink</source>
<translation>масштаб уменьшить мельче шрифт размер</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{action} has its keys above; write them all there</source>
<translation>клавиши действия {action} заданы выше; запишите их все там</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{action} has no meaning in {context} ({keys}), only in {others}</source>
<translation>{action} ничего не значит в {context} ({keys}), только в {others}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>{action} {where}</source>
<translation>{action} {where}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{act}. {undo|Ctrl+Z} takes it back.</source>
<translation>{act}. {undo|Ctrl+Z} отменяет.</translation>
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
<translation>Имя {argument} нельзя сообщить рабочему столу; перенесите программу в папку с другим именем.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{article_note|Shift+N} writes a note on the article</source>
<translation>{article_note|Shift+N} пишет заметку к статье</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>{articles}, without notes</source>
<translation>{articles}, без заметок</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{attach_highlight|Ctrl+L} attaches it</source>
<translation>{attach_highlight|Ctrl+L} привязывает</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/hit_walk.py"/>
<source>{at} of {all}</source>
<translation>{at} из {all}</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>{at} of {all}, in a note</source>
<translation>{at} из {all}, в заметке</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review.py"/>
<source>{at} of {n} to review</source>
<translation><numerusform>{at} из {n} на проверку</numerusform><numerusform>{at} из {n} на проверку</numerusform><numerusform>{at} из {n} на проверку</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>{best_match|Shift+F} shows the newest first.</source>
<translation>{best_match|Shift+F} ставит первыми новые.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>{cancel_job|Ctrl+.} stops it</source>
<translation>{cancel_job|Ctrl+.} останавливает</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{cancel_job|Ctrl+.} stops it.</source>
<translation>{cancel_job|Ctrl+.} останавливает.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{captures} and {highlights} more</source>
<translation>прибавилось: {captures} и {highlights}</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>{captures}: {articles}, {new} of them new, {merged} already here; {cut} cut, {untitled} without a title</source>
<translation>{captures}: {articles}, из них новых {new}, уже здесь {merged}; обрезано {cut}, без заголовка {untitled}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>{capture}  (the fullest)</source>
<translation>{capture}  (самая полная)</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>{change}. Change {place} of {count}</source>
<translation>{change}. Изменение {place} из {count}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>{color} highlight: {words}</source>
<translation>выделение ({color}): {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/timeline.py"/>
<source>{days}: {articles}. {leave|Esc} shows all.</source>
<translation>{days}: {articles}. {leave|Esc} показывает всё.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{day} {month}</source>
<translation>{day} {month}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{day} {month} {year}</source>
<translation>{day} {month} {year}</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>{done} of {all}</source>
<translation>{done} из {all}</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>{files}: {what}</source>
<translation>{files}: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} cannot be read ({reason}), so your own keys do not count; look at its rights.</source>
<translation>Файл {file} не читается ({reason}), поэтому ваши клавиши не действуют; проверьте права на него.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} cannot be read ({why}); look whether it is there.</source>
<translation>Файл {file} не читается ({why}); проверьте, есть ли он.</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{file} cannot be removed ({reason}): remove it by hand.</source>
<translation>Файл {file} не удаляется ({reason}): удалите его вручную.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{file} cannot be written ({reason}), so the keys stay; look at its rights.</source>
<translation>Файл {file} не записывается ({reason}), поэтому клавиши прежние; проверьте права на него.</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{file} cannot be written ({reason}): make room for it, or leave to write there, and install again.</source>
<translation>Файл {file} не записывается ({reason}): освободите место или разрешите запись и установите снова.</translation>
</message>
<message>
<location filename="../../reader/ui/picture.py"/>
<source>{file} cannot be written ({reason}); choose another place.</source>
<translation>Файл {file} не записывается ({reason}); выберите другое место.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>{file} cannot be written ({why}); look at its rights and the disk.</source>
<translation>Файл {file} не записывается ({why}); проверьте права и диск.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} cannot be written ({why}); name a file in another folder.</source>
<translation>Файл {file} не записывается ({why}); назовите файл в другой папке.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} could not be read ({reason}); move it away and export again.</source>
<translation>Файл {file} не удалось прочитать ({reason}); уберите его и экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>{file} could not be read or written ({reason}); {next_step}, then try again.</source>
<translation>Файл {file} не удалось прочитать или записать ({reason}); {next_step} и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{file} could not be unpacked beside the library ({reason}); free some space.</source>
<translation>Файл {file} не удалось распаковать рядом с библиотекой ({reason}); освободите место.</translation>
</message>
<message>
<location filename="../../reader/library/notes_text.py"/>
<source>{file} could not be written ({reason}): choose another folder for the backups, or free some space; your notes are in the library, and safe.</source>
<translation>Файл {file} не удалось записать ({reason}): выберите другую папку для резервных копий или освободите место; ваши заметки в библиотеке, они целы.</translation>
</message>
<message>
<location filename="../../reader/services/new_file.py"/>
<source>{file} could not be written ({reason}); choose another folder.</source>
<translation>Файл {file} не удалось записать ({reason}); выберите другую папку.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{file} could not be written ({reason}); move it away and export again.</source>
<translation>Файл {file} не удалось записать ({reason}); уберите его и экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a capture that unpacks to more than it may.</source>
<translation>В файле {file} есть снимок, который распаковывается сверх дозволенного.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library that cannot be read ({error}).</source>
<translation>В файле {file} библиотека, которая не читается ({error}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library that is damaged ({problem}).</source>
<translation>В файле {file} повреждённая библиотека ({problem}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library whose undo history is another's ({table}).</source>
<translation>В файле {file} библиотека с чужой историей действий ({table}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a text that unpacks to more than it may.</source>
<translation>В файле {file} есть текст, который распаковывается сверх дозволенного.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds an SQLite file of another program in the place of a library.</source>
<translation>В файле {file} на месте библиотеки лежит файл SQLite другой программы.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds no library as Postil makes it (its {strange} is another's).</source>
<translation>В файле {file} не такая библиотека, какую делает Postil (чужое: {strange}).</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>{file} holds other words there</source>
<translation>в файле {file} на этом месте другие слова</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds the library of a newer Postil (library version {found}, this program knows {known}); update Postil and import it again.</source>
<translation>В файле {file} библиотека более нового Postil (версия {found}, эта программа знает {known}); обновите Postil и импортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} holds “{strange}”, which no settings of Postil have, so nothing of it was taken over.</source>
<translation>В файле {file} есть «{strange}», чего в настройках Postil не бывает, поэтому из него ничего не взято.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is a link, or behind one; move it away and export again.</source>
<translation>Файл {file} — ссылка или лежит за ссылкой; уберите его и экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/library/fetching.py"/>
<source>{file} is being written to by another program; close it there and try again.</source>
<translation>В {file} сейчас пишет другая программа; закройте библиотеку там и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{file} is brought up to date.</source>
<translation>Файл {file} обновлён.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} is larger than {megabytes} MB and no file of settings.</source>
<translation>Файл {file} больше {megabytes} МБ, это не файл настроек.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} is no file of Postil's settings; take one that Postil has written.</source>
<translation>{file} — не файл настроек Postil; возьмите тот, что записал Postil.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is no file, so your own keys do not count; move it out of the way.</source>
<translation>{file} — не файл, поэтому ваши клавиши не действуют; уберите его.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is no file; move it away and export again.</source>
<translation>{file} — не файл; уберите его и экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is not written in UTF-8, so your own keys do not count; save it as UTF-8.</source>
<translation>Файл {file} не в UTF-8, поэтому ваши клавиши не действуют; сохраните его в UTF-8.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is read-only; allow writing to it and export again.</source>
<translation>Файл {file} — только для чтения; разрешите запись и экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/library/fetching.py"/>
<source>{file} is the library that is open: there is nothing to import from it.</source>
<translation>{file} — это открытая библиотека: импортировать из неё нечего.</translation>
</message>
<message>
<location filename="../../reader/ui/picture.py"/>
<source>{file} is there already and is no PNG picture; choose another name.</source>
<translation>Файл {file} уже есть, и это не картинка PNG; выберите другое имя.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>{file} is there no more; export again to have it written.</source>
<translation>Файла {file} больше нет; экспортируйте снова, чтобы его записать.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is too large to be a keymap, so your own keys do not count; move it.</source>
<translation>Файл {file} слишком велик для раскладки клавиш, поэтому ваши клавиши не действуют; уберите его.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{file} was changed by another hand since; nothing was taken back.</source>
<translation>Файл {file} с тех пор изменён кем-то другим; ничего не отменено.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{file} was changed while the export was running; export again.</source>
<translation>Файл {file} изменился, пока шёл экспорт; экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{file} was edited since, so it is left as it is; move it away and export again.</source>
<translation>Файл {file} с тех пор правили, поэтому он оставлен как есть; уберите его и экспортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} was there before, and Postil did not write it; name another file.</source>
<translation>Файл {file} уже был, и записал его не Postil; назовите другой.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file}, line {line}: {cause}. It does not count; mend the line or take it out.</source>
<translation>{file}, строка {line}: {cause}. Она не действует; исправьте строку или уберите её.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{file}: {articles}, {new} of them new; {note}</source>
<translation>{file}: {articles}, из них новых {new}; {note}</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>{first_steps|Shift+F11} shows the first steps again.</source>
<translation>{first_steps|Shift+F11} снова показывает первые шаги.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{first} and {last}</source>
<translation>{first} и {last}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{first} {first_month} – {last} {last_month} {year}</source>
<translation>{first} {first_month} – {last} {last_month} {year}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{first} – {last} {month} {year}</source>
<translation>{first}–{last} {month} {year}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{folder} cannot be looked into ({said_why}); check the permissions and import it again.</source>
<translation>Папка {folder} не открывается ({said_why}); проверьте права и импортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/paths.py"/>
<source>{folder} cannot be made ({reason}); start without --portable and take the file “{mark}” away where there is one, or put Postil into a folder of your own.</source>
<translation>Папку {folder} не удалось создать ({reason}); запустите без --portable и уберите файл «{mark}», если он есть, или перенесите Postil в свою папку.</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>{folder} could not be written ({reason}); choose another folder or free some space.</source>
<translation>В папку {folder} не удалось записать ({reason}); выберите другую папку или освободите место.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{folder} has more than {most} folders in each other; import those inside.</source>
<translation>Вложенных друг в друга папок в {folder} больше, чем {most}; импортируйте внутренние.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{folder} has no room for another backup ({free} MB are free, {needed} are needed): free some space or choose another folder; the earlier backups are kept.</source>
<translation>В папке {folder} нет места для новой резервной копии (свободно {free} МБ, нужно {needed}): освободите место или выберите другую папку; прежние копии хранятся.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>{folder} is no folder that is there; it is made when something is exported into it.</source>
<translation>Папки {folder} ещё нет; она появится, когда в неё что-нибудь экспортируют.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>{go_backups|G J} leads to the backup made before; the words of all removed notes are in {file}, beside the library.</source>
<translation>{go_backups|G J} ведёт к сделанной перед этим копии; слова всех удалённых заметок — в файле {file} рядом с библиотекой.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>{go_back|Alt+←} leads back to the picture.</source>
<translation>{go_back|Alt+←} ведёт обратно к картинке.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>{go_doctor|G N} checks all of it, {go_backups|G J} shows the backups.</source>
<translation>{go_doctor|G N} проверяет её всю, {go_backups|G J} показывает копии.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{headings} and {n} more</source>
<translation><numerusform>{headings} и ещё {n}</numerusform><numerusform>{headings} и ещё {n}</numerusform><numerusform>{headings} и ещё {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/note_sheet.py"/>
<source>{highlight|H} highlights the sentence you are reading, {note|N} writes a note on it.</source>
<translation>{highlight|H} выделяет предложение, которое вы читаете, {note|N} пишет к нему заметку.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{import_report|G I} shows the report.</source>
<translation>{import_report|G I} показывает отчёт.</translation>
</message>
<message>
<location filename="../../reader/ui/unfinished.py"/>
<source>{import_rest|Ctrl+Shift+P} goes on with it.</source>
<translation>{import_rest|Ctrl+Shift+P} продолжает его.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} are {color} now.</source>
<translation><numerusform>Цвет теперь {color}: {items}.</numerusform><numerusform>Цвет теперь {color}: {items}.</numerusform><numerusform>Цвет теперь {color}: {items}.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} brought back.</source>
<translation>Возвращено: {items}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} removed.</source>
<translation>Удалено: {items}.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{keys} is given to {action} above; take it from one of them</source>
<translation>{keys} выше отдано действию {action}; снимите с одного из них</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>{keys} means nothing here.</source>
<translation>{keys} здесь ничего не значит.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{keys} or {other}</source>
<translation>{keys} или {other}</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>{keys} …      Esc drops it</source>
<translation>{keys} …      Esc сбрасывает</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>{key} does nothing.</source>
<translation>{key} ничего не делает.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{key} pins one.</source>
<translation>{key} закрепляет метку.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{leave|Esc} shows all</source>
<translation>{leave|Esc} показывает всё</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>{leave|Esc} takes off the last</source>
<translation>{leave|Esc} снимает последний</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>{left} left, {right} right   ·   {weight}</source>
<translation>{left} слева, {right} справа   ·   {weight}</translation>
</message>
<message>
<location filename="../../reader/library/damage.py"/>
<source>{library} is damaged ({why}): see what check says, and restore a backup.</source>
<translation>Библиотека {library} повреждена ({why}): посмотрите, что говорит check, и восстановите её из резервной копии.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>{library} lies on another machine: writing is slower there, and safe only while no other machine has it open.</source>
<translation>Библиотека {library} лежит на другой машине: запись туда медленнее и безопасна, только пока её не открыла ещё какая-нибудь машина.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>{library} was left as it was; open it again when there is time to bring it up to date.</source>
<translation>Библиотека {library} оставлена как была; откройте её снова, когда будет время её обновить.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles}</source>
<translation>{lines} в {articles}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles} so far …</source>
<translation>пока {lines} в {articles} …</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles} so far, back to {day} …</source>
<translation>{lines} в {articles}, пока до {day} …</translation>
</message>
<message>
<location filename="../../reader/library/forgetting.py"/>
<source>{log} could not be written ({reason}), so nothing was removed for good; free some space or check the folder's permissions.</source>
<translation>Файл {log} не удалось записать ({reason}), поэтому ничего не удалено окончательно; освободите место или проверьте права на папку.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} cannot be read</source>
<translation>{member} не читается</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is missing</source>
<translation>нет {member}</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is not as long as it was</source>
<translation>длина {member} не та, что была</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is not what was put in</source>
<translation>{member} — не то, что было положено</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{mend_library|R} sets right what can be; {salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>{mend_library|R} исправляет, что можно; {salvage_library|S} читает всё, что читается, в новую библиотеку, {go_backups|G J} показывает копии.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{mention} ({import_report|G I}).</source>
<translation>{mention} ({import_report|G I}).</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/incoming.py"/>
<source>{mention} and {n} more ({import_report|G I}).</source>
<translation><numerusform>{mention} и ещё {n} ({import_report|G I}).</numerusform><numerusform>{mention} и ещё {n} ({import_report|G I}).</numerusform><numerusform>{mention} и ещё {n} ({import_report|G I}).</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<location filename="../../reader/ui/headings.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<source>{month} {year}</source>
<translation>{month} {year}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} cannot be read ({said_why}); check the file and try again.</source>
<translation>Файл {name} не читается ({said_why}); проверьте его и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} cannot be read or unpacked ({said_why}); check the disk and try again.</source>
<translation>Файл {name} не читается или не распаковывается ({said_why}); проверьте диск и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>{name} cannot be “{value}” here.</source>
<translation>Настройка {name} не может быть «{value}».</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>{name} could not be split by a fault of Postil ({what}): please report it.</source>
<translation>Файл {name} не удалось разобрать из-за ошибки Postil ({what}): сообщите о ней.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<source>{name} defines entities that grow without measure; it is no feed, leave it out.</source>
<translation>В файле {name} определены безмерно растущие сущности; это не лента, не берите его.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} defines entities, which no book needs; leave it out.</source>
<translation>В файле {name} определены сущности, которые книге не нужны; не берите его.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} has a table of more than {limit} MB; use another copy.</source>
<translation>Таблица файла {name} больше {limit} МБ; возьмите другую копию.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} has members that overlap</source>
<translation>{name} содержит файлы, которые накладываются друг на друга</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} has more than {max_entries} articles; split it.</source>
<translation>Статей в файле {name} больше, чем {max_entries}; разделите его.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feedplaces.py"/>
<source>{name} has more than {max_entries} entries; split it into smaller files.</source>
<translation>Записей в файле {name} больше, чем {max_entries}; разделите его на файлы поменьше.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} has more than {max_lines} lines; split it into smaller files.</source>
<translation>Строк в файле {name} больше, чем {max_lines}; разделите его на файлы поменьше.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} has more than {max_nodes} highlights; split it into smaller files.</source>
<translation>Выделений в файле {name} больше, чем {max_nodes}; разделите его на файлы поменьше.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} has more than {most} members</source>
<translation>{name} содержит больше файлов, чем {most}</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} has more than {most} members; use another copy.</source>
<translation>Файлов внутри {name} больше, чем {most}; возьмите другую копию.</translation>
</message>
<message>
<location filename="../../reader/importer/web/tree.py"/>
<source>{name} has more than {nodes} elements; split it into smaller files and import those.</source>
<translation>Элементов в файле {name} больше, чем {nodes}; разделите его на файлы поменьше и импортируйте их.</translation>
</message>
<message>
<location filename="../../reader/importer/web/pages.py"/>
<source>{name} has no words of its own, only frames for other pages; import the page that stands in the frame: a browser saves it into the folder beside this one.</source>
<translation>{name} — страница без своих слов, только рамки для других страниц; импортируйте ту, что стоит в рамке: браузер сохраняет её в папку рядом.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} has {megabytes} MB and {limit} MB are the limit; split it into smaller files.</source>
<translation>В файле {name} {megabytes} МБ, а предел — {limit} МБ; разделите его на файлы поменьше.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} has {pages} pages and {max_pages} are the limit; split it.</source>
<translation>В файле {name} страниц {pages}, а предел — {max_pages}; разделите его.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} holds a member that leads out of it (“{member}”); use another copy.</source>
<translation>Внутри {name} есть путь, ведущий наружу («{member}»); возьмите другую копию.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} holds another archive</source>
<translation>{name} содержит ещё один архив</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} holds binary data, not text; save the page as text and import that.</source>
<translation>В файле {name} двоичные данные, а не текст; сохраните страницу как текст и импортируйте его.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} holds no list of Pocket's in {member}; export it again.</source>
<translation>В файле {name} нет списка Pocket в {member}; экспортируйте его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} holds nothing but white space; capture the page again.</source>
<translation>В файле {name} одни пробелы; снимите страницу снова.</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>{name} holds nothing that prints; capture the page again.</source>
<translation>В файле {name} нет печатных знаков; снимите страницу снова.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} holds pictures of pages and no text; read it by OCR first and import that.</source>
<translation>В файле {name} изображения страниц без текста; сначала распознайте их (OCR) и импортируйте результат.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is XML but neither a page nor a feed; save the page as HTML or text and import that.</source>
<translation>{name} — XML, но не страница и не лента; сохраните страницу как HTML или текст и импортируйте её.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a PDF document, for which pypdfium2 is missing; add it by pip install "postil[pdf]".</source>
<translation>{name} — документ PDF, а для него не хватает pypdfium2; добавьте его: pip install "postil[pdf]".</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>{name} is a book without words that can be read; it may hold pictures alone.</source>
<translation>{name} — книга без читаемых слов; возможно, в ней одни картинки.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} is a damaged EPUB; get it again.</source>
<translation>{name} — повреждённый EPUB; получите его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>{name} is a damaged JSON Feed; save it again.</source>
<translation>{name} — повреждённый JSON Feed; сохраните его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a damaged PDF document</source>
<translation>{name} — повреждённый документ PDF</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a damaged PDF document; get it again.</source>
<translation>{name} — повреждённый документ PDF; получите его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/documents.py"/>
<source>{name} is a damaged export in JSON ({kind}); export it again.</source>
<translation>{name} — повреждённый экспорт в JSON ({kind}); экспортируйте его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/tables.py"/>
<source>{name} is a damaged table ({error}); export it again.</source>
<translation>{name} — повреждённая таблица ({error}); экспортируйте её снова.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a device, pipe or socket and no file; save its text as a file first.</source>
<translation>{name} — устройство, канал или сокет, а не файл; сначала сохраните его текст как файл.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<source>{name} is a feed too damaged to be read ({kind}); save it again.</source>
<translation>{name} — лента, слишком повреждённая, чтобы её прочитать ({kind}); сохраните её снова.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>{name} is a feed without entries; save it again when it has some.</source>
<translation>{name} — лента без записей; сохраните её снова, когда они появятся.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a folder; import the files inside it.</source>
<translation>{name} — папка; импортируйте файлы из неё.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a link to a folder and was not followed; import that folder.</source>
<translation>{name} — ссылка на папку, переход по ней не сделан; импортируйте ту папку.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is a list of feeds (OPML) and holds no articles; open the feeds and save those.</source>
<translation>{name} — список лент (OPML), статей в нём нет; откройте ленты и сохраните их.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a mail that holds no page; save its text as a file and import that.</source>
<translation>{name} — письмо без страницы; сохраните его текст в файл и импортируйте его.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/zotero.py"/>
<source>{name} is a note of Zotero's without a quote; export the note with annotations.</source>
<translation>{name} — заметка Zotero без цитаты; экспортируйте заметку с аннотациями.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/markdown.py"/>
<source>{name} is a note without words; write some, or leave it out.</source>
<translation>{name} — заметка без слов; напишите их или не берите её.</translation>
</message>
<message>
<location filename="../../reader/importer/web/pages.py"/>
<source>{name} is a page without any words, perhaps one that a script fills; save it from the browser once it is shown, and import that.</source>
<translation>{name} — страница без слов; возможно, её заполняет скрипт; сохраните её из браузера, когда она показана, и импортируйте.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} is a program or data by its name; import it by itself if it is a capture.</source>
<translation>{name} — судя по имени, программа или данные; если это снимок, импортируйте его отдельно.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a saved mail whose page is damaged and cannot be read; save it again as HTML.</source>
<translation>{name} — сохранённое письмо, страница которого повреждена и не читается; сохраните её снова как HTML.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a saved mail whose parts cannot be told apart; save the page as HTML and import that.</source>
<translation>{name} — сохранённое письмо, части которого не разделить; сохраните страницу как HTML и импортируйте её.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>{name} is a web archive without a page that can be read; save the pages as HTML.</source>
<translation>{name} — веб-архив, в котором нет читаемых страниц; сохраните страницы как HTML.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is a zip archive or an office document; unpack it, or save its text as a file.</source>
<translation>{name} — архив zip или офисный документ; распакуйте его или сохраните его текст в файл.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} is a zip archive or an office document; unpack it, or save its text.</source>
<translation>{name} — архив zip или офисный документ; распакуйте его или сохраните его текст.</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>{name} is accepted.</source>
<translation>Разбор принят: {name}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_ending.py"/>
<source>{name} is accepted; {n} highlights were not found again and kept as lost.</source>
<translation><numerusform>Разбор принят ({name}); {n} выделение не найдено и хранится как потерянное.</numerusform><numerusform>Разбор принят ({name}); {n} выделения не найдены и хранятся как потерянные.</numerusform><numerusform>Разбор принят ({name}); {n} выделений не найдено, они хранятся как потерянные.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} is an export of {program} and holds nothing; export it again.</source>
<translation>{name} — пустой экспорт программы {program}; экспортируйте его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is damaged ({error})</source>
<translation>{name} повреждён ({error})</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} is damaged ({said_detail}) and nothing of it was imported; use another copy, or take your data again.</source>
<translation>Файл {name} повреждён ({said_detail}), и из него ничего не импортировано; возьмите другую копию или заберите свои данные снова.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} is damaged in {member}; export it again.</source>
<translation>Файл {name} повреждён в {member}; экспортируйте его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is damaged inside ({error})</source>
<translation>{name} повреждён внутри ({error})</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is data in JSON and no JSON Feed; save the page as HTML or text and import that.</source>
<translation>{name} — данные JSON, но не JSON Feed; сохраните страницу как HTML или текст и импортируйте её.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is empty; capture the page again.</source>
<translation>Файл {name} пуст; снимите страницу снова.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} is in ISO-2022-JP, which is not read; save the page as UTF-8 text.</source>
<translation>Файл {name} — в ISO-2022-JP, эта кодировка не читается; сохраните страницу как текст UTF-8.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} is in an encoding that is not known; save the page as UTF-8 text.</source>
<translation>Файл {name} — в неизвестной кодировке; сохраните страницу как текст UTF-8.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is locked by a password</source>
<translation>{name} заперт паролем</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>{name} is locked by its seller (DRM); only an open copy can be read.</source>
<translation>Файл {name} заперт продавцом (DRM); читается только открытая копия.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/documents.py"/>
<source>{name} is no document that is known here.</source>
<translation>{name} — документ неизвестного здесь вида.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feedplaces.py"/>
<source>{name} is no feed: an element has too many attributes; leave it out.</source>
<translation>{name} — не лента: у элемента слишком много атрибутов; не берите его.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is no name that a file can have; check the name.</source>
<translation>{name} — не имя файла; проверьте имя.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/tables.py"/>
<source>{name} is no table that is known here; see its header.</source>
<translation>{name} — таблица неизвестного здесь вида; посмотрите её заголовок.</translation>
</message>
<message>
<location filename="../../reader/ui/review_work.py"/>
<source>{name} is no text that could be put right line by line; read its articles as they are.</source>
<translation>{name} — не текст, который можно исправлять по строкам; читайте его статьи как есть.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} is no whole EPUB: its contents are missing; get it again.</source>
<translation>{name} — неполный EPUB: в нём нет содержания; получите его снова.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is not whole</source>
<translation>{name} не полон</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is packed in a way that is not read</source>
<translation>{name} упакован способом, который не читается</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} is too large for the disk; free some space and import it again.</source>
<translation>Файл {name} слишком велик для диска; освободите место и импортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} is {said_what} and no capture; import it by itself if it is one.</source>
<translation>{name} — {said_what}, а не снимок; если это снимок, импортируйте его отдельно.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is {said_what}, not the text of a page; save the page as text and import that.</source>
<translation>{name} — {said_what}, а не текст страницы; сохраните страницу как текст и импортируйте его.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} reads like a program or data; import it by itself if it is a capture.</source>
<translation>{name} похож на программу или данные; если это снимок, импортируйте его отдельно.</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>{name} takes more memory to read than a file may have; split it into smaller files.</source>
<translation>Чтению файла {name} нужно больше памяти, чем можно; разделите его на файлы поменьше.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>{name} takes no pages; see whether it is switched on.</source>
<translation>Принтер {name} не принимает страницы; проверьте, включён ли он.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} tells about captures and is none; import the page's text.</source>
<translation>Файл {name} — описание снимков, а не снимок; импортируйте текст страницы.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/workers.py"/>
<source>{name} took more than {n} seconds to read and was given up; split it into smaller files.</source>
<translation><numerusform>Чтение файла {name} шло дольше {n} секунды и прекращено; разделите его на файлы поменьше.</numerusform><numerusform>Чтение файла {name} шло дольше {n} секунд и прекращено; разделите его на файлы поменьше.</numerusform><numerusform>Чтение файла {name} шло дольше {n} секунд и прекращено; разделите его на файлы поменьше.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>{name} unpacks to far more than its size; unpack it and import the pages.</source>
<translation>Файл {name} при распаковке вырастает во много раз; распакуйте его и импортируйте страницы.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} unpacks to more than {limit} MB</source>
<translation>{name} распаковывается больше чем в {limit} МБ</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} unpacks to more than {ratio} times its size</source>
<translation>{name} при распаковке вырастает больше чем в {ratio} раз</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>{name} was taken back; import it again to review it.</source>
<translation>Импорт файла {name} отменён; чтобы проверить его, импортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} was taken from a newer Postil (form {form} of its data, this program knows {known}); update Postil and import it again.</source>
<translation>Файл {name} — из более нового Postil (вид данных {form}, эта программа знает {known}); обновите Postil и импортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} was taken from a newer Postil (library version {found}, this program knows {known}); update Postil and import it again.</source>
<translation>Файл {name} — из более нового Postil (версия библиотеки {found}, эта программа знает {known}); обновите Postil и импортируйте снова.</translation>
</message>
<message>
<location filename="../../reader/ui/template_rows.py"/>
<source>{name}, makes {suffix} files</source>
<translation>{name}, делает файлы {suffix}</translation>
</message>
<message>
<location filename="../../reader/library/stories.py"/>
<source>{name}: the article {id} that it was matched with is gone; import it again.</source>
<translation>{name}: статьи {id}, с которой он был сопоставлен, больше нет; импортируйте его снова.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>{new} is there already; name a new file to salvage into.</source>
<translation>Файл {new} уже есть; назовите новый, чтобы спасти в него.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{next_lost|G W} goes to a lost highlight.</source>
<translation>{next_lost|G W} ведёт к потерянному выделению.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{note|N} writes a note</source>
<translation>{note|N} пишет заметку</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{note}; not as it should be: {fault}</source>
<translation>{note}; не так, как должно быть: {fault}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/taking_in.py"/>
<source>{note}; not as it should be: {fault} and {n} more</source>
<translation><numerusform>{note}; не так, как должно быть: {fault} и ещё {n}</numerusform><numerusform>{note}; не так, как должно быть: {fault} и ещё {n}</numerusform><numerusform>{note}; не так, как должно быть: {fault} и ещё {n}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{number} of {what}</source>
<translation>{what}: {number}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} Chinese, Japanese or Korean letters ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>{n} китайского, японского или корейского знака ({letters}) нет ни в одном шрифте, вместо него стоит квадратик; установите шрифт, где он есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform><numerusform>{n} китайских, японских или корейских знаков ({letters}) нет ни в одном шрифте, вместо них стоят квадратики; установите шрифт, где они есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform><numerusform>{n} китайских, японских или корейских знаков ({letters}) нет ни в одном шрифте, вместо них стоят квадратики; установите шрифт, где они есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/journal.py"/>
<source>{n} acts, as far as {act}</source>
<translation><numerusform>{n} действие, вплоть до «{act}»</numerusform><numerusform>{n} действия, вплоть до «{act}»</numerusform><numerusform>{n} действий, вплоть до «{act}»</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} added to</source>
<translation><numerusform>{n} дополнен</numerusform><numerusform>{n} дополнены</numerusform><numerusform>{n} дополнено</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} already here</source>
<translation><numerusform>{n} уже здесь</numerusform><numerusform>{n} уже здесь</numerusform><numerusform>{n} уже здесь</numerusform></translation>
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
<translation><numerusform>{n} статья</numerusform><numerusform>{n} статьи</numerusform><numerusform>{n} статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>{n} articles</source>
<comment>in</comment>
<translation><numerusform>{n} статье</numerusform><numerusform>{n} статьях</numerusform><numerusform>{n} статьях</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{n} articles are back.</source>
<translation><numerusform>Возвращена {n} статья.</numerusform><numerusform>Возвращены {n} статьи.</numerusform><numerusform>Возвращено {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{n} articles instead of {before}</source>
<translation><numerusform>{n} статья вместо {before}</numerusform><numerusform>{n} статьи вместо {before}</numerusform><numerusform>{n} статей вместо {before}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles kept for later.</source>
<translation><numerusform>Отложена {n} статья.</numerusform><numerusform>Отложены {n} статьи.</numerusform><numerusform>Отложено {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles marked read.</source>
<translation><numerusform>Помечена прочитанной {n} статья.</numerusform><numerusform>Помечены прочитанными {n} статьи.</numerusform><numerusform>Помечено прочитанными {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles marked unread.</source>
<translation><numerusform>Помечена непрочитанной {n} статья.</numerusform><numerusform>Помечены непрочитанными {n} статьи.</numerusform><numerusform>Помечено непрочитанными {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles no longer kept for later.</source>
<translation><numerusform>Больше не отложена {n} статья.</numerusform><numerusform>Больше не отложены {n} статьи.</numerusform><numerusform>Больше не отложено {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles no longer starred.</source>
<translation><numerusform>Звезда снята: {n} статья.</numerusform><numerusform>Звезда снята: {n} статьи.</numerusform><numerusform>Звезда снята: {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/template_preview.py"/>
<source>{n} articles of {name}</source>
<translation><numerusform>{name}: {n} статья</numerusform><numerusform>{name}: {n} статьи</numerusform><numerusform>{name}: {n} статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles put into the archive.</source>
<translation><numerusform>В архив убрана {n} статья.</numerusform><numerusform>В архив убраны {n} статьи.</numerusform><numerusform>В архив убрано {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles read</source>
<translation><numerusform>{n} прочитанная статья</numerusform><numerusform>{n} прочитанные статьи</numerusform><numerusform>{n} прочитанных статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance.py"/>
<source>{n} articles selected in {place}</source>
<comment>In {list}</comment>
<translation><numerusform>{place}: {n} отмеченная статья</numerusform><numerusform>{place}: {n} отмеченные статьи</numerusform><numerusform>{place}: {n} отмеченных статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/related_view.py"/>
<source>{n} articles share names, days or figures with “{title}”.</source>
<translation><numerusform>У {n} статьи общие имена, даты или числа с «{title}».</numerusform><numerusform>У {n} статей общие имена, даты или числа с «{title}».</numerusform><numerusform>У {n} статей общие имена, даты или числа с «{title}».</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles starred.</source>
<translation><numerusform>Звезда поставлена: {n} статья.</numerusform><numerusform>Звезда поставлена: {n} статьи.</numerusform><numerusform>Звезда поставлена: {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles taken back.</source>
<translation><numerusform>Из корзины возвращена {n} статья.</numerusform><numerusform>Из корзины возвращены {n} статьи.</numerusform><numerusform>Из корзины возвращено {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles taken from the archive.</source>
<translation><numerusform>Из архива возвращена {n} статья.</numerusform><numerusform>Из архива возвращены {n} статьи.</numerusform><numerusform>Из архива возвращено {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles thrown away.</source>
<translation><numerusform>Выброшена {n} статья.</numerusform><numerusform>Выброшены {n} статьи.</numerusform><numerusform>Выброшено {n} статей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles unread</source>
<translation><numerusform>{n} непрочитанная статья</numerusform><numerusform>{n} непрочитанные статьи</numerusform><numerusform>{n} непрочитанных статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles with both</source>
<translation><numerusform>{n} статья с обеими</numerusform><numerusform>{n} статьи с обеими</numerusform><numerusform>{n} статей с обеими</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles with highlights</source>
<translation><numerusform>{n} статья с выделениями</numerusform><numerusform>{n} статьи с выделениями</numerusform><numerusform>{n} статей с выделениями</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/batches.py"/>
<source>{n} articles with your notes or marks stayed</source>
<translation><numerusform>осталась {n} статья с вашими заметками или пометками</numerusform><numerusform>остались {n} статьи с вашими заметками или пометками</numerusform><numerusform>осталось {n} статей с вашими заметками или пометками</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>{n} articles with your notes or marks stayed.</source>
<translation><numerusform>Осталась {n} статья с вашими заметками или пометками.</numerusform><numerusform>Остались {n} статьи с вашими заметками или пометками.</numerusform><numerusform>Осталось {n} статей с вашими заметками или пометками.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<source>{n} articles: {said_mark}</source>
<translation><numerusform>{n} статья: {said_mark}</numerusform><numerusform>{n} статьи: {said_mark}</numerusform><numerusform>{n} статей: {said_mark}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} brought up to date</source>
<translation><numerusform>{n} обновлён</numerusform><numerusform>{n} обновлены</numerusform><numerusform>{n} обновлено</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<location filename="../../reader/services/taking_in.py"/>
<location filename="../../reader/services/taking_out.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>{n} captures</source>
<translation><numerusform>{n} снимок</numerusform><numerusform>{n} снимка</numerusform><numerusform>{n} снимков</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} captures already imported</source>
<translation><numerusform>{n} снимок уже импортирован</numerusform><numerusform>{n} снимка уже импортированы</numerusform><numerusform>{n} снимков уже импортировано</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{n} captures split anew</source>
<translation><numerusform>{n} снимок разобран заново</numerusform><numerusform>{n} снимка разобраны заново</numerusform><numerusform>{n} снимков разобрано заново</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/incoming.py"/>
<source>{n} captures to review ({go_review|G R}).</source>
<translation><numerusform>{n} снимок ждёт проверки ({go_review|G R}).</numerusform><numerusform>{n} снимка ждут проверки ({go_review|G R}).</numerusform><numerusform>{n} снимков ждут проверки ({go_review|G R}).</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} changes to highlights and notes are not in what you edited</source>
<translation><numerusform>{n} изменение выделений и заметок не попало в то, что вы правили</numerusform><numerusform>{n} изменения выделений и заметок не попали в то, что вы правили</numerusform><numerusform>{n} изменений выделений и заметок не попали в то, что вы правили</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/settings.py"/>
<source>{n} changes; what is here now is kept</source>
<translation><numerusform>{n} изменение; то, что здесь сейчас, останется</numerusform><numerusform>{n} изменения; то, что здесь сейчас, останется</numerusform><numerusform>{n} изменений; то, что здесь сейчас, останется</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/days.py"/>
<source>{n} characters</source>
<translation><numerusform>{n} знак</numerusform><numerusform>{n} знака</numerusform><numerusform>{n} знаков</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/viewing.py"/>
<source>{n} characters a line</source>
<translation><numerusform>{n} знак в строке</numerusform><numerusform>{n} знака в строке</numerusform><numerusform>{n} знаков в строке</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_view.py"/>
<source>{n} corrections, not accepted yet</source>
<translation><numerusform>{n} исправление, ещё не принято</numerusform><numerusform>{n} исправления, ещё не приняты</numerusform><numerusform>{n} исправлений, ещё не приняты</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} could not be written</source>
<translation><numerusform>{n} не удалось записать</numerusform><numerusform>{n} не удалось записать</numerusform><numerusform>{n} не удалось записать</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} cut</source>
<translation><numerusform>{n} обрезана</numerusform><numerusform>{n} обрезаны</numerusform><numerusform>{n} обрезано</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/encodings.py"/>
<source>{n} damaged places are shown as �</source>
<translation><numerusform>{n} повреждённое место показано как �</numerusform><numerusform>{n} повреждённых места показаны как �</numerusform><numerusform>{n} повреждённых мест показаны как �</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/days.py"/>
<source>{n} days left</source>
<translation><numerusform>остался {n} день</numerusform><numerusform>осталось {n} дня</numerusform><numerusform>осталось {n} дней</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/bidding.py"/>
<location filename="../../reader/services/exporting.py"/>
<location filename="../../reader/services/intake.py"/>
<location filename="../../reader/ui/unfinished.py"/>
<source>{n} files</source>
<translation><numerusform>{n} файл</numerusform><numerusform>{n} файла</numerusform><numerusform>{n} файлов</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/intake.py"/>
<source>{n} files from {folder}</source>
<translation><numerusform>{n} файл из {folder}</numerusform><numerusform>{n} файла из {folder}</numerusform><numerusform>{n} файлов из {folder}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} files left of what has no notes any more</source>
<translation><numerusform>остался {n} файл о том, к чему больше нет заметок</numerusform><numerusform>остались {n} файла о том, к чему больше нет заметок</numerusform><numerusform>осталось {n} файлов о том, к чему больше нет заметок</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} files left out</source>
<translation><numerusform>{n} файл не взят</numerusform><numerusform>{n} файла не взяты</numerusform><numerusform>{n} файлов не взято</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} files skipped</source>
<translation><numerusform>{n} файл пропущен</numerusform><numerusform>{n} файла пропущены</numerusform><numerusform>{n} файлов пропущено</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline_model.py"/>
<source>{n} folded beneath</source>
<translation><numerusform>под ним свёрнут {n}</numerusform><numerusform>под ним свёрнуто {n}</numerusform><numerusform>под ним свёрнуто {n}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} headings of one make</source>
<translation><numerusform>{n} однотипный заголовок</numerusform><numerusform>{n} однотипных заголовка</numerusform><numerusform>{n} однотипных заголовков</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} headings of one make, most with {said_common} of their own</source>
<translation><numerusform>{n} однотипный заголовок, и при нём {said_common}</numerusform><numerusform>{n} однотипных заголовка, при большинстве {said_common}</numerusform><numerusform>{n} однотипных заголовков, при большинстве {said_common}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} here already</source>
<translation><numerusform>{n} уже здесь</numerusform><numerusform>{n} уже здесь</numerusform><numerusform>{n} уже здесь</numerusform></translation>
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
<translation><numerusform>{n} выделение</numerusform><numerusform>{n} выделения</numerusform><numerusform>{n} выделений</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/dragging.py"/>
<source>{n} highlights and notes</source>
<translation><numerusform>{n} выделение или заметка</numerusform><numerusform>{n} выделения и заметки</numerusform><numerusform>{n} выделений и заметок</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} highlights at their words</source>
<translation><numerusform>{n} выделение на своих словах</numerusform><numerusform>{n} выделения на своих словах</numerusform><numerusform>{n} выделений на своих словах</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/copying.py"/>
<source>{n} highlights copied, notes and all.</source>
<translation><numerusform>Скопировано {n} выделение вместе с заметками.</numerusform><numerusform>Скопировано {n} выделения вместе с заметками.</numerusform><numerusform>Скопировано {n} выделений вместе с заметками.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} highlights lost their words</source>
<translation><numerusform>{n} выделение потеряло свои слова</numerusform><numerusform>{n} выделения потеряли свои слова</numerusform><numerusform>{n} выделений потеряли свои слова</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_work.py"/>
<source>{n} highlights or notes changed since, and stand there as they were.</source>
<translation><numerusform>С тех пор изменилось {n} выделение или заметка; там они как были.</numerusform><numerusform>С тех пор изменились {n} выделения или заметки; там они как были.</numerusform><numerusform>С тех пор изменились {n} выделений или заметок; там они как были.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/taking_in.py"/>
<source>{n} highlights, and all else as it was</source>
<translation><numerusform>{n} выделение, и всё остальное как было</numerusform><numerusform>{n} выделения, и всё остальное как было</numerusform><numerusform>{n} выделений, и всё остальное как было</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/relating.py"/>
<source>{n} in common: {things}</source>
<translation><numerusform>общее ({n}): {things}</numerusform><numerusform>общее ({n}): {things}</numerusform><numerusform>общее ({n}): {things}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/commands/outlining.py"/>
<location filename="../../reader/ui/outline.py"/>
<source>{n} items</source>
<translation><numerusform>{n} пункт</numerusform><numerusform>{n} пункта</numerusform><numerusform>{n} пунктов</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outlining.py"/>
<source>{n} items are copied as Markdown.</source>
<translation><numerusform>{n} пункт скопирован в Markdown.</numerusform><numerusform>{n} пункта скопированы в Markdown.</numerusform><numerusform>{n} пунктов скопировано в Markdown.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} kept as quotes until their article comes</source>
<translation><numerusform>{n} хранится как цитата, пока не придёт статья</numerusform><numerusform>{n} хранятся как цитаты, пока не придут их статьи</numerusform><numerusform>{n} хранится как цитаты, пока не придут их статьи</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} kept because you edited them</source>
<translation><numerusform>{n} не тронут: вы его правили</numerusform><numerusform>{n} не тронуты: вы их правили</numerusform><numerusform>{n} не тронуто: вы их правили</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} letters ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>{n} буквы ({letters}) нет ни в одном шрифте, вместо неё стоит квадратик; установите шрифт, где она есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform><numerusform>{n} букв ({letters}) нет ни в одном шрифте, вместо них стоят квадратики; установите шрифт, где они есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform><numerusform>{n} букв ({letters}) нет ни в одном шрифте, вместо них стоят квадратики; установите шрифт, где они есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{n} lines</source>
<translation><numerusform>{n} строка</numerusform><numerusform>{n} строки</numerusform><numerusform>{n} строк</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<source>{n} lines are as you said</source>
<translation><numerusform>{n} строка — как вы сказали</numerusform><numerusform>{n} строки — как вы сказали</numerusform><numerusform>{n} строк — как вы сказали</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{n} lines written to {file}</source>
<translation><numerusform>{n} строка записана в {file}</numerusform><numerusform>{n} строки записаны в {file}</numerusform><numerusform>{n} строк записано в {file}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} lost</source>
<translation><numerusform>{n} потеряно</numerusform><numerusform>{n} потеряно</numerusform><numerusform>{n} потеряно</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>{n} more captures of {source} would change</source>
<translation><numerusform>Изменился бы ещё {n} снимок источника {source}</numerusform><numerusform>Изменились бы ещё {n} снимка источника {source}</numerusform><numerusform>Изменились бы ещё {n} снимков источника {source}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/related_view.py"/>
<source>{n} more have nearly the same words: {the_same|Ctrl+J} in the article makes one of them.</source>
<translation><numerusform>Ещё у {n} статьи почти те же слова: {the_same|Ctrl+J} в статье сделает из них одну.</numerusform><numerusform>Ещё у {n} статей почти те же слова: {the_same|Ctrl+J} в статье сделает из них одну.</numerusform><numerusform>Ещё у {n} статей почти те же слова: {the_same|Ctrl+J} в статье сделает из них одну.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} moved to the first level.</source>
<translation><numerusform>{n} пункт перемещён на первый уровень.</numerusform><numerusform>{n} пункта перемещены на первый уровень.</numerusform><numerusform>{n} пунктов перемещено на первый уровень.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} moved under {item}.</source>
<translation><numerusform>{n} пункт перемещён под {item}.</numerusform><numerusform>{n} пункта перемещены под {item}.</numerusform><numerusform>{n} пунктов перемещено под {item}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} new</source>
<translation><numerusform>{n} новая</numerusform><numerusform>{n} новые</numerusform><numerusform>{n} новых</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} new</source>
<comment>files</comment>
<translation><numerusform>{n} новый</numerusform><numerusform>{n} новых</numerusform><numerusform>{n} новых</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>{n} new articles</source>
<translation><numerusform>{n} новая статья</numerusform><numerusform>{n} новые статьи</numerusform><numerusform>{n} новых статей</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mentions.py"/>
<source>{n} new articles mention {search}</source>
<translation><numerusform>{n} новая статья упоминает «{search}»</numerusform><numerusform>{n} новые статьи упоминают «{search}»</numerusform><numerusform>{n} новых статей упоминают «{search}»</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/backup_files.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/unopened.py"/>
<source>{n} notes</source>
<translation><numerusform>{n} заметка</numerusform><numerusform>{n} заметки</numerusform><numerusform>{n} заметок</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>{n} of {count} quotes do not match their captures; first {words}: {why}.</source>
<translation><numerusform>Не совпадает со своим снимком {n} цитата из {count}; первая — {words}: {why}.</numerusform><numerusform>Не совпадают со своими снимками {n} цитаты из {count}; первая — {words}: {why}.</numerusform><numerusform>Не совпадают со своими снимками {n} цитат из {count}; первая — {words}: {why}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>{n} of {count} quotes stand in the bytes of their captures to the letter; of the others the files hold the text in another form, and are the ones imported.</source>
<translation><numerusform>Буква в букву в байтах снимков стоит {n} цитата из {count}; у остальных текст в файлах записан иначе, а файлы — те самые, что импортированы.</numerusform><numerusform>Буква в букву в байтах снимков стоят {n} цитаты из {count}; у остальных текст в файлах записан иначе, а файлы — те самые, что импортированы.</numerusform><numerusform>Буква в букву в байтах снимков стоят {n} цитат из {count}; у остальных текст в файлах записан иначе, а файлы — те самые, что импортированы.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/printing.py"/>
<source>{n} pages go to {name}.</source>
<translation><numerusform>{n} страница отправлена на {name}.</numerusform><numerusform>{n} страницы отправлены на {name}.</numerusform><numerusform>{n} страниц отправлено на {name}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/changes.py"/>
<source>{n} places differ</source>
<translation><numerusform>отличие в {n} месте</numerusform><numerusform>отличия в {n} местах</numerusform><numerusform>отличия в {n} местах</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} posts without titles, each with a link to itself that tells its day</source>
<translation><numerusform>{n} запись без заголовка, со ссылкой на саму себя, которая называет её день</numerusform><numerusform>{n} записи без заголовков, каждая со ссылкой на саму себя, которая называет её день</numerusform><numerusform>{n} записей без заголовков, каждая со ссылкой на саму себя, которая называет её день</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outlining.py"/>
<source>{n} put into “{name}”. {go_outline|G O} shows it.</source>
<translation><numerusform>{n} пункт добавлен в «{name}». {go_outline|G O} показывает план.</numerusform><numerusform>{n} пункта добавлены в «{name}». {go_outline|G O} показывает план.</numerusform><numerusform>{n} пунктов добавлено в «{name}». {go_outline|G O} показывает план.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} quoted</source>
<translation><numerusform>{n} цитата</numerusform><numerusform>{n} цитаты</numerusform><numerusform>{n} цитат</numerusform></translation>
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
<translation><numerusform>{n} отмечено</numerusform><numerusform>{n} отмечено</numerusform><numerusform>{n} отмечено</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} sources</source>
<translation><numerusform>{n} источник</numerusform><numerusform>{n} источника</numerusform><numerusform>{n} источников</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} symbols ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>{n} символа ({letters}) нет ни в одном шрифте, вместо него стоит квадратик; установите шрифт, где он есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform><numerusform>{n} символов ({letters}) нет ни в одном шрифте, вместо них стоят квадратики; установите шрифт, где они есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform><numerusform>{n} символов ({letters}) нет ни в одном шрифте, вместо них стоят квадратики; установите шрифт, где они есть (Debian и Ubuntu: {package}), и экспортируйте снова.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} tagged by rules</source>
<translation><numerusform>{n} получила метки по правилам</numerusform><numerusform>{n} получили метки по правилам</numerusform><numerusform>{n} получили метки по правилам</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/retagging.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>{n} tags</source>
<translation><numerusform>{n} метка</numerusform><numerusform>{n} метки</numerusform><numerusform>{n} меток</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>{n} tags are deleted, on {articles}.</source>
<translation><numerusform>Удалена {n} метка: {articles}.</numerusform><numerusform>Удалены {n} метки: {articles}.</numerusform><numerusform>Удалено {n} меток: {articles}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>{n} tags are deleted.</source>
<translation><numerusform>Удалена {n} метка.</numerusform><numerusform>Удалены {n} метки.</numerusform><numerusform>Удалено {n} меток.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outline.py"/>
<source>{n} taken out of the outline. {undo|Ctrl+Z} takes that back.</source>
<translation><numerusform>{n} пункт убран из плана. {undo|Ctrl+Z} отменяет это.</numerusform><numerusform>{n} пункта убраны из плана. {undo|Ctrl+Z} отменяет это.</numerusform><numerusform>{n} пунктов убрано из плана. {undo|Ctrl+Z} отменяет это.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/doctor.py"/>
<source>{n} things are wrong with this library.</source>
<translation><numerusform>В этой библиотеке {n} неисправность.</numerusform><numerusform>В этой библиотеке {n} неисправности.</numerusform><numerusform>В этой библиотеке {n} неисправностей.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} unchanged</source>
<translation><numerusform>{n} без изменений</numerusform><numerusform>{n} без изменений</numerusform><numerusform>{n} без изменений</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>{n} unread</source>
<translation><numerusform>{n} непрочитанная</numerusform><numerusform>{n} непрочитанные</numerusform><numerusform>{n} непрочитанных</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} with changed texts</source>
<translation><numerusform>{n} с изменённым текстом</numerusform><numerusform>{n} с изменённым текстом</numerusform><numerusform>{n} с изменённым текстом</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} without a title</source>
<translation><numerusform>{n} без заголовка</numerusform><numerusform>{n} без заголовка</numerusform><numerusform>{n} без заголовка</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/days.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/outcome.py"/>
<source>{n} words</source>
<translation><numerusform>{n} слово</numerusform><numerusform>{n} слова</numerusform><numerusform>{n} слов</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/charset.py"/>
<source>{n} zero bytes were passed over.</source>
<translation><numerusform>Пропущен {n} нулевой байт.</numerusform><numerusform>Пропущены {n} нулевых байта.</numerusform><numerusform>Пропущено {n} нулевых байтов.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{one} and {other}</source>
<translation>{one} и {other}</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>{one} or {other}</source>
<translation>{one} или {other}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>{path} (read only)</source>
<translation>{path} (только для чтения)</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} cannot be opened; check that the folder exists and that you may use it.</source>
<translation>Файл {path} не открывается; проверьте, есть ли папка и есть ли у вас права на неё.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{path} cannot be read ({reason}); check its permissions.</source>
<translation>Файл {path} не читается ({reason}); проверьте права на него.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} cannot be written: the file or its folder is read-only; change its permissions or copy it elsewhere.</source>
<translation>В файл {path} нельзя писать: он сам или его папка доступны только для чтения; измените права или скопируйте его в другое место.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} could not be read or written ({error}); check the disk, then try again: what was saved before is safe.</source>
<translation>Файл {path} не удалось прочитать или записать ({error}); проверьте диск и попробуйте снова: сохранённое раньше цело.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>{path} could not be written ({reason}), so backups are kept as before; check the folder's permissions.</source>
<translation>Файл {path} не удалось записать ({reason}), поэтому копии хранятся как прежде; проверьте права на папку.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} could not be written because the disk is full; what was saved before is safe: free some space and do it again.</source>
<translation>Файл {path} не удалось записать: диск полон; сохранённое раньше цело: освободите место и повторите.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{path} has too long a name for this disk; choose a shorter one.</source>
<translation>Имя файла {path} слишком длинное для этого диска; выберите короче.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is damaged ({said_detail}) and was left as it is: keep a copy and restore your newest backup.</source>
<translation>Файл {path} повреждён ({said_detail}) и оставлен как есть: сохраните его копию и восстановите библиотеку из последней резервной копии.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{path} is damaged, so no backup is made of it and none is thrown away: restore a backup, or have the library mended first.</source>
<translation>Файл {path} повреждён, поэтому его копия не делается и ни одна не выбрасывается: восстановите библиотеку из резервной копии или сначала исправьте её.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is from an older Postil; open it once for writing to bring it up to date.</source>
<translation>Файл {path} — от более старого Postil; откройте его один раз с правом записи, чтобы обновить.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is in use by another Postil; close that one, then try again.</source>
<translation>Файл {path} занят другим Postil; закройте тот и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is not a Postil library ({why}); choose another file or a new name.</source>
<translation>Файл {path} — не библиотека Postil ({why}); выберите другой файл или новое имя.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is not there any more: its folder was moved, deleted or taken off; put it back, and what you write meanwhile is kept until then.</source>
<translation>Файла {path} больше нет: его папку перенесли, удалили или отключили; верните её, а то, что вы пишете, до тех пор хранится.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{path} is not there: there is no such file; check the name.</source>
<translation>Файла {path} нет; проверьте имя.</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>{path} is the library itself; name the backup to restore.</source>
<translation>Файл {path} — сама библиотека; назовите резервную копию, из которой восстановить.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} lies where nothing can be written and was not closed, so it is read in a copy, which could not be made ({reason}); copy it elsewhere together with {name}-wal.</source>
<translation>Файл {path} лежит там, где нельзя писать, и не был закрыт, поэтому читается его копия, а сделать её не удалось ({reason}); скопируйте его в другое место вместе с {name}-wal.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} was written by a newer Postil (library version {found}, this program knows {known}); it was left as it is: update Postil to open it.</source>
<translation>Файл {path} записан более новым Postil (версия библиотеки {found}, эта программа знает {known}) и оставлен как есть: обновите Postil, чтобы его открыть.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path}: this is more than the library can take at once ({error}); try less.</source>
<translation>{path}: это больше, чем библиотека может принять за раз ({error}); попробуйте меньше.</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>{percent} %</source>
<translation>{percent} %</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>{percent} %, {minutes} min left</source>
<translation>{percent} %, осталось {minutes} мин</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{place} cannot be used for backups ({why}); choose another folder, or free some space and check its permissions.</source>
<translation>Папка {place} не годится для резервных копий ({why}); выберите другую или освободите место и проверьте права.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{place} is a file and no folder; name a folder to export into.</source>
<translation>{place} — файл, а не папка; назовите папку, в которую экспортировать.</translation>
</message>
<message>
<location filename="../../reader/ui/chooser.py"/>
<location filename="../../reader/ui/concordance_model.py"/>
<source>{place} of {count}</source>
<translation>{place} из {count}</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>{place}, only “{words}”</source>
<translation>{place}, только «{words}»</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>{place}, unread</source>
<translation>{place}, непрочитанное</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>{problem} Your note is kept here and tried again.</source>
<translation>{problem} Ваша заметка хранится здесь, попытка повторится.</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>{problem} Your words are kept here and tried again.</source>
<translation>{problem} Ваши слова хранятся здесь, попытка повторится.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{program} tells its articles apart</source>
<translation>{program} сама разделяет свои статьи</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{query}   tags {tag}</source>
<translation>{query}   ставит метку {tag}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{query}   tags {tag}, switched off</source>
<translation>{query}   ставит метку {tag}, отключён</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>{refusal} The newest backup is {path} ({counted}).</source>
<translation>{refusal} Последняя резервная копия — {path} ({counted}).</translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/charset.py"/>
<source>{said_before} {n} zero bytes were passed over.</source>
<translation><numerusform>{said_before} Пропущен {n} нулевой байт.</numerusform><numerusform>{said_before} Пропущены {n} нулевых байта.</numerusform><numerusform>{said_before} Пропущено {n} нулевых байтов.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/encodings.py"/>
<source>{said_damage}; the rest is {encoding}.</source>
<translation>{said_damage}; остальное в {encoding}.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{said_fault}; use another copy, or take your data again.</source>
<translation>{said_fault}; возьмите другую копию или заберите свои данные снова.</translation>
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
<translation>{said_owner}: «{name}» здесь нет</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{said_reason}; the mail holds the page packed, so no word leads back to a byte</source>
<translation>{said_reason}; в письме страница упакована, поэтому слова не ведут обратно к байтам</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>{said_what}.</source>
<translation>{said_what}.</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_what}; did you mean “{other}”?</source>
<translation>{said_what}; может быть, «{other}»?</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_what}; see the variables that are listed</source>
<translation>{said_what}; переменные перечислены рядом</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{said_why}; save an open copy of it and import that.</source>
<translation>{said_why}; сохраните открытую копию и импортируйте её.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{said_why}; unpack it and import the files you need.</source>
<translation>{said_why}; распакуйте его и импортируйте нужные файлы.</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>{said}, selected</source>
<translation>{said}, отмечено</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>{salvage_library|S} читает всё, что читается, в новую библиотеку, {go_backups|G J} показывает копии.</translation>
</message>
<message>
<location filename="../../reader/ui/search_note.py"/>
<source>{search_language|F1} shows what can be typed.</source>
<translation>{search_language|F1} показывает, что можно набрать.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>{search}, new</source>
<translation>{search}, новое</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>{send_pages|Return} prints</source>
<translation>{send_pages|Return} печатает</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>{send_pages|Return} writes them as PDF</source>
<translation>{send_pages|Return} записывает их в PDF</translation>
</message>
<message>
<location filename="../../reader/ui/settings_rows.py"/>
<source>{setting}, changed</source>
<translation>{setting}, изменено</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{show_changes|D} shows what changed</source>
<translation>{show_changes|D} показывает, что изменилось</translation>
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
<translation>{some} из {all}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>{suffix} files</source>
<translation>файлы {suffix}</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{summary}. {export_report|G P} shows them.</source>
<translation>{summary}. {export_report|G P} показывает их.</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>{sure} ({percent} %)</source>
<translation>{sure} ({percent} %)</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>{table} is missing</source>
<translation>не хватает таблицы {table}</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>{table} row {row} refers to a {parent} that is not there</source>
<translation>{table}, строка {row}: ссылается на {parent}, которого нет</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>{tags} and “{into}” are one tag now, on {articles}.</source>
<translation>{tags} и «{into}» теперь одна метка: {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>{tags} and “{into}” are one tag now.</source>
<translation>{tags} и «{into}» теперь одна метка.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} put on.</source>
<translation>Поставлено {tags}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{tags} put on: {items}.</source>
<translation>Поставлено {tags}: {items}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} put on: {n} articles.</source>
<translation><numerusform>Поставлено {tags}: {n} статья.</numerusform><numerusform>Поставлено {tags}: {n} статьи.</numerusform><numerusform>Поставлено {tags}: {n} статей.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} taken off.</source>
<translation>Снято {tags}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{tags} taken off: {items}.</source>
<translation>Снято {tags}: {items}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} taken off: {n} articles.</source>
<translation><numerusform>Снято {tags}: {n} статья.</numerusform><numerusform>Снято {tags}: {n} статьи.</numerusform><numerusform>Снято {tags}: {n} статей.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>{tag} and {other}</source>
<translation>{tag} и {other}</translation>
</message>
<message>
<location filename="../../reader/services/under_way.py"/>
<source>{target} could not be looked at ({reason}); choose another folder or name.</source>
<translation>{target}: посмотреть не удалось ({reason}); выберите другую папку или имя.</translation>
</message>
<message>
<location filename="../../reader/library/copying.py"/>
<location filename="../../reader/library/salvaging.py"/>
<location filename="../../reader/services/taking_out.py"/>
<source>{target} could not be written ({reason}); choose another folder or free some space.</source>
<translation>Файл {target} не удалось записать ({reason}); выберите другую папку или освободите место.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is a library in use and no backup; choose a new name.</source>
<translation>Файл {target} — рабочая библиотека, а не резервная копия; выберите новое имя.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is the library itself or belongs to it; name another file.</source>
<translation>Файл {target} — сама библиотека или её часть; назовите другой.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is there already and is no backup of Postil; choose a new name.</source>
<translation>Файл {target} уже есть, и это не резервная копия Postil; выберите новое имя.</translation>
</message>
<message>
<location filename="../../reader/services/taking_out.py"/>
<source>{target} is there already and is no data of Postil; choose a new name.</source>
<translation>Файл {target} уже есть, и это не данные Postil; выберите новое имя.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{text_it_was_made_on|Ctrl+Shift+V} shows where it stood</source>
<translation>{text_it_was_made_on|Ctrl+Shift+V} показывает, где оно стояло</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>{to} could not be written ({why}); choose another folder or free some space.</source>
<translation>Файл {to} не удалось записать ({why}); выберите другую папку или освободите место.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{undo|Ctrl+Z} brings all back.</source>
<translation><numerusform>{undo|Ctrl+Z} вернёт всё.</numerusform><numerusform>{undo|Ctrl+Z} вернёт всё.</numerusform><numerusform>{undo|Ctrl+Z} вернёт всё.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{undo|Ctrl+Z} brings it back.</source>
<translation>{undo|Ctrl+Z} вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{undo|Ctrl+Z} takes back what was done to notes and highlights.</source>
<translation>{undo|Ctrl+Z} отменяет сделанное с заметками и выделениями.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>{undo|Ctrl+Z} takes it back.</source>
<translation>{undo|Ctrl+Z} отменяет.</translation>
</message>
<message>
<location filename="../../reader/ui/opening.py"/>
<source>{unread} of {all} unread</source>
<translation>{unread} из {all} не прочитано</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>{value}: that is as far as it goes.</source>
<translation>{value}: дальше некуда.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>{value}: that is what it was at first.</source>
<translation>{value}: это исходное значение.</translation>
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
<translation>{what} — {layout}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{whole_card|W} shows all</source>
<translation>{whole_card|W} показывает всё</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{whole_card|W} shows less</source>
<translation>{whole_card|W} сворачивает</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>{why} and is left out</source>
<translation>{why} и пропущено</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>{why} and is searched as words</source>
<translation>{why} и ищется как слова</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{why}, so nothing was taken over; take a file that Postil has written.</source>
<translation>{why}, поэтому ничего не взято; возьмите файл, который записал Postil.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{words}, {minutes} min</source>
<translation>{words}, {minutes} мин</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>{write_export|Return} opens the file, {open_export_folder|O} its folder</source>
<translation>{write_export|Return} открывает файл, {open_export_folder|O} — его папку</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_view.py"/>
<source>{write_export|Return} writes them</source>
<translation><numerusform>{write_export|Return} записывает</numerusform><numerusform>{write_export|Return} записывает</numerusform><numerusform>{write_export|Return} записывает</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{}</source>
<translation>{}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} % of the size</source>
<translation>{} % кегля</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} characters</source>
<translation>{} зн.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} pixels</source>
<translation>{} пикс.</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“()” holds nothing</source>
<translation>в «()» ничего нет</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“(” is not closed, and taken to be so at the end</source>
<translation>«(» не закрыта и считается закрытой в конце</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“)” closes nothing</source>
<translation>«)» ничего не закрывает</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“NEAR(…)” holds two words or more: NEAR(oil pipeline, 5)</source>
<translation>в «NEAR(…)» два слова или больше: NEAR(oil pipeline, 5)</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“NEAR” stands between two words or phrases; here both are searched, near or not</source>
<translation>«NEAR» стоит между двумя словами или фразами; здесь ищутся оба, рядом или нет</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>“Postil notes” in your home</source>
<translation>«Postil notes» в домашней папке</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>“article” is not known here; it is inside {% for article in articles %}</source>
<translation>«article» здесь неизвестно; оно есть внутри {% for article in articles %}</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>“highlight” is not known here; it is inside {% for highlight in article.highlights %}</source>
<translation>«highlight» здесь неизвестно; оно есть внутри {% for highlight in article.highlights %}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>“{action}”: {keys} {where}.</source>
<translation>«{action}»: {keys} {where}.</translation>
</message>
<message>
<location filename="../../reader/library/recording.py"/>
<source>“{act}” can be neither undone nor done again: what the history keeps of it is damaged; it stays as it is, and what was done before it can still be undone.</source>
<translation>«{act}» нельзя ни отменить, ни повторить: запись об этом в истории повреждена; всё остаётся как есть, а сделанное раньше отменить можно.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be done again: captures imported since then show its articles; take those imports back and try again.</source>
<translation>«{act}» нельзя вернуть: эти статьи есть в снимках, импортированных позже; отмените те импорты и попробуйте снова.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be done again: what it was about has changed since then; do it anew.</source>
<translation>«{act}» нельзя вернуть: то, к чему это относилось, с тех пор изменилось; сделайте это заново.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be undone: captures imported since then show its articles; it stays as it is, and what was done before it can still be undone.</source>
<translation>«{act}» нельзя отменить: эти статьи есть в снимках, импортированных позже; всё остаётся как есть, а сделанное раньше отменить можно.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be undone: what it was about has changed since then; it stays as it is, and what was done before it can still be undone.</source>
<translation>«{act}» нельзя отменить: то, к чему это относилось, с тех пор изменилось; всё остаётся как есть, а сделанное раньше отменить можно.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” is still under way; once it has ended or was stopped, it can be undone, and what was done before it too.</source>
<translation>«{act}» ещё выполняется; когда это закончится или будет остановлено, его можно будет отменить, а также то, что было сделано раньше.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>“{color}” is no colour of a tag; use {colors}.</source>
<translation>«{color}» — не цвет метки; годятся: {colors}.</translation>
</message>
<message>
<location filename="../../reader/model/highlight.py"/>
<source>“{color}” is no highlight colour; use {colors} or {last}.</source>
<translation>«{color}» — не цвет выделения; годятся {colors} или {last}.</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>“{heading}”</source>
<translation>«{heading}»</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several articles; give more of it.</source>
<translation>С «{id}» начинаются идентификаторы нескольких статей; укажите больше знаков.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several captures; give more of it.</source>
<translation>С «{id}» начинаются идентификаторы нескольких снимков; укажите больше знаков.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several highlights; give more of it.</source>
<translation>С «{id}» начинаются идентификаторы нескольких выделений; укажите больше знаков.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several outlines; give more of it.</source>
<translation>С «{id}» начинаются идентификаторы нескольких планов; укажите больше знаков.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several versions; give more of it.</source>
<translation>С «{id}» начинаются идентификаторы нескольких версий; укажите больше знаков.</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>“{it}”</source>
<translation>«{it}»</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>“{keys}” cannot be pressed: {cause}</source>
<translation>«{keys}» нажать нельзя: {cause}</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{key}:” is followed by nothing and is left out</source>
<translation>после «{key}:» ничего нет, условие пропущено</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{key}:” means nothing here, so only what follows it is searched; there is {other}</source>
<translation>«{key}:» здесь ничего не значит, поэтому ищется только то, что следует; есть {other}</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{key}” is no key</source>
<translation>«{key}» — не клавиша</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{key}” is no key to hold down; Ctrl, Alt and Shift are</source>
<translation>«{key}» нельзя удерживать; удерживают Ctrl, Alt и Shift</translation>
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
<translation>«{name}» в файле {file} не в UTF-8; из него ничего не взято.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is not as Postil writes it; take another file.</source>
<translation>«{name}» в файле {file} не такое, как пишет Postil; возьмите другой файл.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is too long to be written by hand; nothing was taken over.</source>
<translation>«{name}» в файле {file} слишком длинно для написанного рукой; ничего не взято.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>“{name}” is deleted. {bring_back_template|U} brings it back.</source>
<translation>Шаблон «{name}» удалён. {bring_back_template|U} вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>“{name}” is deleted. {undo|Ctrl+Z} brings it back.</source>
<translation>Удалено: «{name}». {undo|Ctrl+Z} вернёт.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>“{name}” is kept as it is. {rename_export|R} renames it.</source>
<translation>Экспорт «{name}» хранится как есть. {rename_export|R} его переименует.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>“{name}” is kept no longer. {undo|Ctrl+Z} brings it back.</source>
<translation>Экспорт «{name}» больше не хранится. {undo|Ctrl+Z} вернёт его.</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{name}” is no pane; these are: {known}</source>
<translation>«{name}» — не панель; панели такие: {known}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is no saved search: {save_search|Ctrl+S} saves one.</source>
<translation>«{name}» — не сохранённый поиск: {save_search|Ctrl+S} сохраняет поиск.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” is saved already: {saved_searches|G F} shows all of them.</source>
<translation>«{name}» уже сохранён: {saved_searches|G F} показывает все поиски.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” is saved among the sources. {saved_searches|G F} shows all.</source>
<translation>«{name}» сохранён среди источников. {saved_searches|G F} показывает все поиски.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>“{name}” is saved, as it always is a moment after you typed.</source>
<translation>Шаблон «{name}» сохранён, как и всегда через миг после набора.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched no longer.</source>
<translation>«{name}» больше не под наблюдением.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched: imports tell what is new of it. It has no words to light.</source>
<translation>«{name}» под наблюдением: импорты сообщают, что нового. Подсвечивать в нём нечего: слов нет.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched: its words are lit, and imports tell of them.</source>
<translation>«{name}» под наблюдением: слова подсвечены, и импорты сообщают о них.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>“{name}” keeps its name; tags, saved searches and sources can be renamed.</source>
<translation>У «{name}» имя не меняется; переименовать можно метки, сохранённые поиски и источники.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>“{name}” stays; tags and saved searches can be deleted.</source>
<translation>«{name}» остаётся; удалить можно метки и сохранённые поиски.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” tags {tag}</source>
<translation>«{name}» ставит метку {tag}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” tags {tag}, switched off</source>
<translation>«{name}» ставит метку {tag}, отключён</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{old}” is called “{new}” now, on {articles}.</source>
<translation>Метка «{old}» теперь называется «{new}»: {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{old}” is called “{new}” now.</source>
<translation>Метка «{old}» теперь называется «{new}».</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{operator}” follows nothing and is left out; as a word it is written "{operator}"</source>
<translation>перед «{operator}» ничего нет, поэтому оператор пропущен; как слово пишется "{operator}"</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{operator}” is followed by nothing and is left out; as a word it is written "{operator}"</source>
<translation>после «{operator}» ничего нет, поэтому оператор пропущен; как слово пишется "{operator}"</translation>
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
<translation>У метки «{tag}» больше нет цифры.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}” is deleted, on {articles}.</source>
<translation>Метка «{tag}» удалена: {articles}.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}” is deleted.</source>
<translation>Метка «{tag}» удалена.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>“{tag}” is pinned: {key} puts it on.</source>
<translation>Метка «{tag}» закреплена: {key} ставит её.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>“{tag}” occurs with  {others}</source>
<translation>«{tag}» встречается с  {others}</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>“{tag}” occurs with no other tag</source>
<translation>«{tag}» не встречается с другими метками</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>“{tag}” occurs with no other tag.</source>
<translation>Метка «{tag}» не встречается с другими.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{tag}” on what “{name}” finds</source>
<translation>Метка «{tag}» на найденное поиском «{name}»</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{tag}” put on: {n} articles.</source>
<translation><numerusform>Метка «{tag}» поставлена: {n} статья.</numerusform><numerusform>Метка «{tag}» поставлена: {n} статьи.</numerusform><numerusform>Метка «{tag}» поставлена: {n} статей.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>“{title}”</source>
<translation>«{title}»</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no colour ({colors})</source>
<translation>«{typed}» — не цвет ({colors})</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no day (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)</source>
<translation>«{typed}» — не день (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no length (words:&gt;500, words:&lt;200, words:100..500)</source>
<translation>«{typed}» — не длина (words:&gt;500, words:&lt;200, words:100..500)</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” means nothing here ({among})</source>
<translation>«{typed}» здесь ничего не значит ({among})</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{typed}” means nothing here and is left out; there is {other}</source>
<translation>«{typed}» здесь ничего не значит и пропущено; есть {other}</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” says where to look and cannot be turned round</source>
<translation>«{typed}» говорит, где искать, и отрицать его нельзя</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{typed}”: a tag or a source is found by its whole name, not by its beginning</source>
<translation>«{typed}»: метка или источник находятся по полному названию, а не по его началу</translation>
</message>
<message>
<location filename="../../reader/ui/citing.py"/>
<source>“{words}”</source>
<translation>«{words}»</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>“{words}” is not in this text.</source>
<translation>В этом тексте нет: «{words}».</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{word}” holds no letter or digit and is not searched</source>
<translation>в «{word}» нет ни букв, ни цифр, поэтому оно не ищется</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{word}”: only the end of a word can be left open, as in pipe*</source>
<translation>«{word}»: открытым может быть только конец слова, как в pipe*</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/change_text.py"/>
<source>… {n} characters the same …</source>
<translation><numerusform>… {n} знак тот же …</numerusform><numerusform>… {n} знака те же …</numerusform><numerusform>… {n} знаков те же …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_preview.py"/>
<source>… {n} lines the same …</source>
<translation><numerusform>… {n} строка та же …</numerusform><numerusform>… {n} строки те же …</numerusform><numerusform>… {n} строк те же …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_preview.py"/>
<source>… {n} more characters are in the file.</source>
<translation><numerusform>… в файле ещё {n} знак.</numerusform><numerusform>… в файле ещё {n} знака.</numerusform><numerusform>… в файле ещё {n} знаков.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/change_text.py"/>
<source>… {n} words the same …</source>
<translation><numerusform>… {n} слово то же …</numerusform><numerusform>… {n} слова те же …</numerusform><numerusform>… {n} слов те же …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>↑ ↓ choose  ·  Return takes  ·  Esc quits</source>
<translation>↑ ↓ выбрать  ·  Return принять  ·  Esc выйти из программы</translation>
</message>
</context>
</TS>
