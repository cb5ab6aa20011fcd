<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Postil</name>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Article</source>
<translation>&amp;Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Caret</source>
<translation>Schreib&amp;marke</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Desk</source>
<translation>No&amp;tiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Edit</source>
<translation>&amp;Bearbeiten</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;File</source>
<translation>&amp;Datei</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Go</source>
<translation>&amp;Gehe zu</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Help</source>
<translation>&amp;Hilfe</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Outline</source>
<translation>G&amp;liederung</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Review</source>
<translation>&amp;Prüfung</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Search</source>
<translation>S&amp;uche</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;Tags</source>
<translation>&amp;Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>&amp;View</source>
<translation>Ans&amp;icht</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/teaching.py"/>
<source>(And {n} more.)</source>
<translation><numerusform>(Und {n} weiteres.)</numerusform><numerusform>(Und {n} weitere.)</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_lines.py"/>
<source>({n} characters more)</source>
<translation><numerusform>({n} Zeichen mehr)</numerusform><numerusform>({n} Zeichen mehr)</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>10 to 30 minutes</source>
<translation>10 bis 30 Minuten</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>16 digits of the SHA-256 of the words, by which anyone can check them</source>
<translation>16 Stellen der SHA-256 der Wörter, an denen jeder sie prüfen kann</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>2 to 5 minutes</source>
<translation>2 bis 5 Minuten</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>5 to 10 minutes</source>
<translation>5 bis 10 Minuten</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>A backup is being made already. {cancel_job|Ctrl+.} stops it.</source>
<translation>Es läuft schon eine Sicherung. {cancel_job|Ctrl+.} bricht sie ab.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>A colour for {n} tags</source>
<translation><numerusform>Farbe für {n} Schlagwort</numerusform><numerusform>Farbe für {n} Schlagwörter</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>A colour for “{tag}”</source>
<translation>Farbe für „{tag}“</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A day, month, year or stretch</source>
<translation>Ein Tag, Monat, Jahr oder Zeitraum</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>A file</source>
<translation>Eine Datei</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>A file an article</source>
<translation>Eine Datei je Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>A file for each article</source>
<translation>Eine Datei für jeden Artikel</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>A format or a template is needed; there is {formats}.</source>
<translation>Ein Format oder eine Vorlage ist nötig; es gibt {formats}.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A highlight of that colour, by its name or its key</source>
<translation>Eine Markierung dieser Farbe, nach Name oder Taste</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>A list</source>
<translation>Eine Liste</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>A new library is begun; the backups of the old one are where they were.</source>
<translation>Eine neue Bibliothek ist begonnen; die Sicherungen der alten sind, wo sie waren.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note as typed, kept from reaching into what follows it; a blank line must stand behind it.</source>
<translation>Eine Notiz, wie getippt, die nicht in das Folgende hineinwirkt; dahinter muss eine Leerzeile stehen.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note for Logseq: what it would take for the id of the block, or its being folded, is words.</source>
<translation>Eine Notiz für Logseq: Was es für die ID des Blocks oder sein Einklappen hielte, wird Text.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A note for a page: its Markdown as paragraphs, lists and quotations.</source>
<translation>Eine Notiz für eine Seite: ihr Markdown als Absätze, Listen und Zitate.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>A note on an article has no colour.</source>
<translation>Eine Notiz zum Artikel hat keine Farbe.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>A number for “{name}”</source>
<translation>Nummer für „{name}“</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page back, in the concordance</source>
<translation>Eine Seite zurück in der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page back, on the desk</source>
<translation>Eine Seite zurück auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items back</source>
<translation>Eine Seite Einträge zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items on</source>
<translation>Eine Seite Einträge weiter</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A page of its own: the text, with highlights and notes in it</source>
<translation>Eine eigene Seite: der Text mit Markierungen und Notizen darin</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows back</source>
<translation>Eine Seite Zeilen zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows on</source>
<translation>Eine Seite Zeilen weiter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page on, in the concordance</source>
<translation>Eine Seite weiter in der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page on, on the desk</source>
<translation>Eine Seite weiter auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rejoining.py"/>
<source>A place for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you select.</source>
<translation>Eine Stelle für {quote}: {attach_highlight|Ctrl+L} ordnet die Markierung hier zu oder anderen Wörtern, die Sie auswählen.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A publication by any part of its name</source>
<translation>Eine Quelle, nach einem Teil ihres Namens</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A row a highlight, for a spreadsheet</source>
<translation>Eine Zeile je Markierung, für eine Tabellenkalkulation</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>A row a highlight, in the columns of Readwise</source>
<translation>Eine Zeile je Markierung, in den Spalten von Readwise</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>A scale for each line</source>
<translation>Ein Maßstab für jede Zeile</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>A search needs a name; type at least one letter.</source>
<translation>Eine Suche braucht einen Namen; geben Sie mindestens einen Buchstaben ein.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>A second index is kept, and answers.</source>
<translation>Ein zweiter Index wird geführt und antwortet.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>A second index is kept; until it is in step ({due} due) the library's own answers.</source>
<translation>Ein zweiter Index wird geführt; bis er nachgezogen ist ({due} ausstehend), antwortet der eigene Index der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A section of a paper for a page: the markup of each paragraph, and the remarks that begin in it.</source>
<translation>Ein Abschnitt eines Dokuments für eine Seite: die Auszeichnung jedes Absatzes und die Anmerkungen, die darin beginnen.</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>A source needs a name; type one, or leave it as it was.</source>
<translation>Eine Quelle braucht einen Namen; geben Sie einen ein, oder lassen Sie ihn, wie er war.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>A tag</source>
<translation>Ein Schlagwort</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>A tag and those within it; with = it alone</source>
<translation>Ein Schlagwort mit allen darin; mit = nur dieses</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A tag as Obsidian and other programs read one: Middle East becomes Middle-East.</source>
<translation>Ein Schlagwort, wie Obsidian und andere es lesen: aus Middle East wird Middle-East.</translation>
</message>
<message>
<location filename="../../reader/library/tag_tree.py"/>
<source>A tag needs a name; type at least one letter.</source>
<translation>Ein Schlagwort braucht einen Namen; geben Sie mindestens einen Buchstaben ein.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>A title cannot be highlighted: only the text below it can.</source>
<translation>Ein Titel lässt sich nicht markieren, nur der Text darunter.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>A value as YAML on one line: words, a number, true or false, a list, nothing.</source>
<translation>Ein Wert als YAML in einer Zeile: Wörter, eine Zahl, true oder false, eine Liste, nichts.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>A word, a “phrase”, a prefix*; tag: source: before: after:</source>
<translation>Ein Wort, eine „Wortfolge“, ein Anfang*; tag: source: before: after:</translation>
</message>
<message>
<location filename="../../reader/services/under_way.py"/>
<source>A zip of all your data cannot be shown beforehand; write it, and look inside.</source>
<translation>Ein ZIP mit all Ihren Daten lässt sich nicht vorab anzeigen; schreiben Sie es, und sehen Sie hinein.</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>A&amp;nnotate</source>
<translation>A&amp;nmerken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>About Postil</source>
<translation>Über Postil</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept</source>
<translation>Annehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept and apply …</source>
<translation>Annehmen und übertragen …</translation>
</message>
<message>
<location filename="../../reader/library/reviewing.py"/>
<location filename="../../reader/services/mending.py"/>
<source>Accept split</source>
<translation>Zerlegung annehmen</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Actions</source>
<translation>Aktionen</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Actions and their keys</source>
<translation>Aktionen und ihre Tasten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to another outline …</source>
<translation>In eine andere Gliederung aufnehmen …</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Add to outline</source>
<translation>In Gliederung aufnehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to the outline</source>
<translation>In die Gliederung aufnehmen</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Add to “{name}”</source>
<translation>In „{name}“ aufnehmen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/outlines.py"/>
<source>Add {n} to “{name}”</source>
<translation><numerusform>{n} Eintrag in „{name}“ aufnehmen</numerusform><numerusform>{n} Einträge in „{name}“ aufnehmen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>All actions have the keys of the keymap again.</source>
<translation>Alle Aktionen haben wieder die Tasten der Belegung.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>All but the sentence is dimmed.</source>
<translation>Alles außer dem Satz ist abgedunkelt.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All colours; in high contrast at least 7 to 1.</source>
<translation>Alle Farben; bei hohem Kontrast mindestens 7 zu 1.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All files</source>
<translation>Alle Dateien</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>All files (*)</source>
<translation>Alle Dateien (*)</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>All in one file</source>
<translation>Alles in einer Datei</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>All is well: {articles}, {highlights} and {notes} are as they were stored.</source>
<translation>Alles in Ordnung: {articles}, {highlights} und {notes} sind, wie sie gespeichert wurden.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>All nine numbers are taken. On the tag you want, press Alt and the number it gets.</source>
<translation>Alle neun Nummern sind vergeben. Drücken Sie auf dem gewünschten Schlagwort Alt und die Nummer, die es bekommen soll.</translation>
</message>
<message>
<location filename="../../reader/model/export.py"/>
<source>All notes</source>
<translation>Alle Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>All notes as plain text</source>
<translation>Alle Notizen als reiner Text</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>All of it is in “{name}” already.</source>
<translation>Alles davon ist schon in „{name}“.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>All of the desk again</source>
<translation>Wieder den ganzen Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>All of them, now</source>
<translation>Alle, jetzt</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All of this</source>
<translation>Alles zusammen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>All of this card is shown.</source>
<translation>Diese Karte wird ganz gezeigt.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>All read.

{go_inbox|G A} shows everything again.</source>
<translation>Alles gelesen.

{go_inbox|G A} zeigt wieder alles.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>All settings</source>
<translation>Alle Einstellungen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>All settings are as they were at first.</source>
<translation>Alle Einstellungen sind wie am Anfang.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>All sources</source>
<translation>Alle Quellen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>All tags</source>
<translation>Alle Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>All take {taken}, of {most} at most, in {folder}</source>
<translation>Alle belegen {taken} von höchstens {most}, in {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is kept for later already.</source>
<translation>Alles Ausgewählte ist schon für später vorgemerkt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is marked read already.</source>
<translation>Alles Ausgewählte ist schon als gelesen gekennzeichnet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is marked unread already.</source>
<translation>Alles Ausgewählte ist schon als ungelesen gekennzeichnet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is no longer kept for later already.</source>
<translation>Alles Ausgewählte ist schon nicht mehr für später vorgemerkt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is no longer starred already.</source>
<translation>Alles Ausgewählte ist schon ohne Stern.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is put into the archive already.</source>
<translation>Alles Ausgewählte ist schon im Archiv.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is starred already.</source>
<translation>Alles Ausgewählte hat schon einen Stern.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is taken back already.</source>
<translation>Alles Ausgewählte ist schon zurückgeholt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is taken from the archive already.</source>
<translation>Alles Ausgewählte ist schon aus dem Archiv geholt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>All that is selected is thrown away already.</source>
<translation>Alles Ausgewählte liegt schon im Papierkorb.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>All that the desk shows</source>
<translation>Alles, was der Notiztisch zeigt</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>All that you keep</source>
<translation>Alle aufbewahrten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All your data is in {file} already: {size}. Any Postil imports it.</source>
<translation>Alle Ihre Daten sind schon in {file}: {size}. Jedes Postil kann sie importieren.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>All your data is in {file}: {size}. Any Postil imports it.</source>
<translation>Alle Ihre Daten sind in {file}: {size}. Jedes Postil kann sie importieren.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/comparing.py"/>
<source>All {n} captures show this article in the same words.</source>
<translation><numerusform>Nur ein Mitschnitt zeigt diesen Artikel.</numerusform><numerusform>Alle {n} Mitschnitte zeigen diesen Artikel im selben Wortlaut.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>All {n} of {count} quotes stand in the bytes of their captures to the letter.</source>
<translation><numerusform>{n} von {count} Zitaten steht Buchstabe für Buchstabe in den Bytes seines Mitschnitts.</numerusform><numerusform>{n} von {count} Zitaten, also alle, stehen Buchstabe für Buchstabe in den Bytes ihrer Mitschnitte.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Already imported: its bytes are in the library.</source>
<translation>Schon importiert: Die Bytes sind in der Bibliothek.</translation>
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
<translation>Eine Adresse für einen Link in Markdown: [Wörter]({{ article.url | address }}).</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>An article cannot be joined with itself; name two.</source>
<translation>Ein Artikel lässt sich nicht mit sich selbst zusammenführen; nennen Sie zwei.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/export_state.py"/>
<source>An export is under way. {cancel_job|Ctrl+.} stops it.</source>
<translation>Ein Export läuft. {cancel_job|Ctrl+.} bricht ihn ab.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>An export that is kept needs a name; type at least one letter.</source>
<translation>Ein Export, der aufbewahrt wird, braucht einen Namen; geben Sie mindestens einen Buchstaben ein.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>An outline</source>
<translation>Eine Gliederung</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>An outline needs a name; type at least one letter.</source>
<translation>Eine Gliederung braucht einen Namen; geben Sie mindestens einen Buchstaben ein.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>And {n} more, changed likewise.</source>
<translation><numerusform>Und {n} weiterer, ebenso geändert.</numerusform><numerusform>Und {n} weitere, ebenso geändert.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Annotate</source>
<translation>Anmerken</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>Another Postil is making a backup in {folder}; wait until it is done, then try again.</source>
<translation>Ein anderes Postil legt gerade eine Sicherung in {folder} an; warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Another disk is safer than the library's own.</source>
<translation>Ein anderer Datenträger ist sicherer als der der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>Another file has taken the place of {path} while it was open: nothing is written to either; close Postil and open it again, and what you typed is kept.</source>
<translation>Eine andere Datei hat den Platz von {path} eingenommen, während es geöffnet war: In keine von beiden wird geschrieben; schließen Sie Postil, und öffnen Sie es neu. Was Sie eingegeben haben, bleibt erhalten.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Another import is under way; this one comes after it.</source>
<translation>Ein anderer Import läuft noch; dieser kommt danach.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Another name for the export</source>
<translation>Anderer Name für den Export</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Another name for the outline</source>
<translation>Anderer Name für die Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Another name for the tag “{tag}”</source>
<translation>Anderer Name für das Schlagwort „{tag}“</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Another name for the template</source>
<translation>Anderer Name für die Vorlage</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>Another name for “{name}”</source>
<translation>Anderer Name für „{name}“</translation>
</message>
<message>
<location filename="../../reader/ui/template_saving.py"/>
<source>Another program changed this template meanwhile; what you typed is kept as “{name}”.</source>
<translation>Ein anderes Programm hat diese Vorlage inzwischen geändert; was Sie getippt haben, bleibt als „{name}“ erhalten.</translation>
</message>
<message>
<location filename="../../reader/ui/template_saving.py"/>
<source>Another program changed “{name}”; here it is as it is now.</source>
<translation>Ein anderes Programm hat „{name}“ geändert; hier steht der jetzige Stand.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Another tag …</source>
<translation>Anderes Schlagwort …</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Another theme</source>
<translation>Anderes Farbschema</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>Apply corrections to {n} captures</source>
<translation><numerusform>Berichtigungen auf {n} Mitschnitt übertragen</numerusform><numerusform>Berichtigungen auf {n} Mitschnitte übertragen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Apr</source>
<translation>Apr.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Apr</source>
<comment>beside a day</comment>
<translation>Apr.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>Archive</source>
<translation>Ins Archiv</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Archive</source>
<comment>place</comment>
<translation>Archiv</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Archive {n}</source>
<translation><numerusform>{n} Artikel ins Archiv</numerusform><numerusform>{n} Artikel ins Archiv</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Archived</source>
<comment>state</comment>
<translation>Im Archiv</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Archived and thrown away articles too</source>
<translation>Auch Artikel im Archiv und im Papierkorb</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Article</source>
<translation>Artikel</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Article note</source>
<translation>Notiz zum Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/raw.py"/>
<source>Article {number} begins, {what}</source>
<translation>Artikel {number} beginnt, {what}</translation>
</message>
<message>
<location filename="../../reader/ui/article_model.py"/>
<source>Article {place} of {count}</source>
<translation>Artikel {place} von {count}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Article {place} of {count}: {row}</source>
<translation>Artikel {place} von {count}: {row}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Article: {layout}</source>
<translation>Artikel: {layout}</translation>
</message>
<message>
<location filename="../../reader/ui/article_list.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/linking.py"/>
<location filename="../../reader/ui/palette.py"/>
<source>Articles</source>
<translation>Artikel</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Articles as one document, in the order given.</source>
<translation>Artikel als ein Dokument, in der gegebenen Reihenfolge.</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>Articles of this capture</source>
<translation>Artikel dieses Mitschnitts</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Articles over time</source>
<translation>Artikel im Zeitverlauf</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Articles over time, by source</source>
<translation>Artikel im Zeitverlauf, nach Quelle</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Articles over time, by tag</source>
<translation>Artikel im Zeitverlauf, nach Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>As</source>
<comment>format</comment>
<translation>Format</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As is usual for the format</source>
<translation>Wie beim Format üblich</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>As the system says</source>
<translation>Wie das System</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As usual</source>
<translation>Wie üblich</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As what articles and notes go out.</source>
<translation>In welchem Format Artikel und Notizen exportiert werden.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>As what it goes out</source>
<translation>In welchem Format</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>As what it goes out …</source>
<translation>In welchem Format …</translation>
</message>
<message>
<location filename="../../reader/ui/dragging.py"/>
<source>At most {most} can be dragged at once. {export_notes|Ctrl+E} takes any number.</source>
<translation>Höchstens {most} lassen sich auf einmal ziehen. {export_notes|Ctrl+E} nimmt beliebig viele.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/copy_as.py"/>
<source>At most {n} articles can be copied at once; export takes any number.</source>
<translation><numerusform>Höchstens {n} Artikel lässt sich auf einmal kopieren; exportieren lassen sich beliebig viele.</numerusform><numerusform>Höchstens {n} Artikel lassen sich auf einmal kopieren; exportieren lassen sich beliebig viele.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>At most {size}</source>
<translation>Höchstens {size}</translation>
</message>
<message>
<location filename="../../reader/library/attaching.py"/>
<source>Attach highlight</source>
<translation>Markierung zuordnen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attach it in the fullest text: {text_it_was_made_on|Ctrl+Shift+V} goes there.</source>
<translation>Zuordnen lässt sie sich im vollsten Text: {text_it_was_made_on|Ctrl+Shift+V} führt dorthin.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Attach the highlight to other words</source>
<translation>Markierung anderen Wörtern zuordnen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attach which one to {words}?</source>
<translation>Welche zuordnen zu {words}?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Attached to {words}.</source>
<translation>Zugeordnet: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Aug</source>
<translation>Aug.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Aug</source>
<comment>beside a day</comment>
<translation>Aug.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Back by a page</source>
<translation>Um eine Seite zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Back in the file</source>
<translation>In der Datei zurück</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Back in the fullest text.</source>
<translation>Zurück im vollsten Text.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Back in the line</source>
<translation>In der Zeile zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Back in what it makes</source>
<translation>Zurück im Ergebnis</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Back to the page before</source>
<translation>Zurück zur vorigen Seite</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Back up the library</source>
<translation>Bibliothek sichern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Back up the library …</source>
<translation>Bibliothek sichern …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Back where you were</source>
<translation>Dorthin zurück, wo Sie waren</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backed up and checked: {counted}.</source>
<translation>Gesichert und geprüft: {counted}.</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backed up at {time}.</source>
<translation>Gesichert um {time}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Backed up to {file}</source>
<translation>Gesichert in {file}</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backing up  ·  {cancel_job|Ctrl+.} stops</source>
<translation>Sicherung läuft  ·  {cancel_job|Ctrl+.} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>Backing up first  ·  {cancel_job|Ctrl+.} stops</source>
<translation>Zuerst wird gesichert  ·  {cancel_job|Ctrl+.} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Backspace</source>
<comment>key</comment>
<translation>Rücktaste</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Backups</source>
<translation>Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Backups are kept in {folder} from now on; the earlier ones stay where they are.</source>
<translation>Sicherungen werden von jetzt an in {folder} aufbewahrt; die früheren bleiben, wo sie sind.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Backups by themselves</source>
<translation>Sicherungen von selbst</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Be shown around</source>
<translation>Rundgang machen</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Begin a new library; the backups stay</source>
<translation>Neue Bibliothek beginnen; die Sicherungen bleiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence earlier</source>
<translation>Einen Satz früher beginnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence later</source>
<translation>Einen Satz später beginnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word earlier</source>
<translation>Ein Wort früher beginnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word later</source>
<translation>Ein Wort später beginnen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Begin with</source>
<translation>Beginnen mit</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Beginning of the line</source>
<translation>Anfang der Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Beginning of the text</source>
<translation>Anfang des Textes</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Beside the library</source>
<translation>Neben der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Beside the library again</source>
<translation>Wieder neben der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Best match first</source>
<translation>Beste Treffer zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first.</source>
<translation>Beste Treffer zuerst.</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first: {best} of the newest {newest} and all titles.</source>
<translation>Beste Treffer zuerst: {best} der neuesten {newest} und alle Titel.</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Best match first: {best} of {all}.</source>
<translation>Beste Treffer zuerst: {best} von {all}.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Better split</source>
<translation>Bessere Zerlegung</translation>
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
<translation>Blau</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Bold</source>
<translation>Fett</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>Border between panes</source>
<translation>Grenze zwischen Bereichen</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Both words, in any order, in a title, text, highlight, note or tag</source>
<translation>Beide Wörter in beliebiger Folge: in Titel, Text, Markierung, Notiz oder Schlagwort</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Both, with at most 10 or so many words between</source>
<translation>Beide, mit höchstens etwa 10 Wörtern dazwischen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Bring back a template</source>
<translation>Vorlage zurückholen</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Bringing the library up to date</source>
<translation>Die Bibliothek wird auf den neuen Stand gebracht</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Brown</source>
<translation>Braun</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Bullets with properties, for a graph</source>
<translation>Stichpunkte mit Eigenschaften, für einen Graphen</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>By source</source>
<translation>Nach Quelle</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>By the command line: {what}</source>
<translation>Von der Befehlszeile: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>By title</source>
<translation>Nach Titel</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSL-JSON</source>
<translation>CSL-JSON</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSV for Readwise</source>
<translation>CSV für Readwise</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>CSV table</source>
<translation>CSV-Tabelle</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Callouts, block ids and properties, for a vault</source>
<translation>Callouts, Block-IDs und Eigenschaften, für einen Vault</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Can be {how}</source>
<translation>Kann {how} werden</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Captures</source>
<translation>Mitschnitte</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Captures imported since then show its articles: take those imports back first.</source>
<translation>Seither importierte Mitschnitte zeigen die Artikel: Nehmen Sie zuerst diese Importe zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret</source>
<translation>Schreibmarke</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret in the text</source>
<translation>Schreibmarke im Text</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Change search</source>
<translation>Suche ändern</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Change search {name}</source>
<translation>Suche {name} ändern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Change the search …</source>
<translation>Suche ändern …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Change this key</source>
<translation>Diese Taste ändern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check again</source>
<translation>Erneut prüfen</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Check of the library</source>
<translation>Prüfung der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Check the backup again</source>
<translation>Sicherung erneut prüfen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check the library</source>
<translation>Bibliothek prüfen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Check the quotes against the capture</source>
<translation>Zitate mit dem Mitschnitt vergleichen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Choose a value …</source>
<translation>Wert wählen …</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Choose in a dialog of the desktop …</source>
<translation>In einem Dialog des Systems wählen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Choosers and fields</source>
<translation>Auswahllisten und Felder</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Chosen on the desk</source>
<translation>Auf dem Notiztisch ausgewählt</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>Collocates by log-likelihood: Return shows the lines of one</source>
<translation>Kollokate nach Log-Likelihood: Return zeigt die Zeilen eines Kollokats</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Collocates …</source>
<translation>Kollokate …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Colour of a highlight</source>
<translation>Farbe einer Markierung</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Colour tag {name}</source>
<translation>Schlagwort {name} färben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Colour the tag …</source>
<translation>Schlagwort färben …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<source>Colour {n} tags</source>
<translation><numerusform>{n} Schlagwort färben</numerusform><numerusform>{n} Schlagwörter färben</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the next</source>
<translation>Mit der nächsten vergleichen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the one before</source>
<translation>Mit der vorigen vergleichen</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>Concordance</source>
<translation>Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Concordance of {words}</source>
<translation>Konkordanz von {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Concordance …</source>
<translation>Konkordanz …</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Conditions can be joined and turned round like words</source>
<translation>Bedingungen lassen sich verknüpfen und umkehren wie Wörter</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied as a Markdown link.</source>
<translation>Als Markdown-Link kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Copied as {form}: {words}</source>
<translation>Als {form} kopiert: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Copied what was found.</source>
<translation>Befunde kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied with its source: {words}</source>
<translation>Mit Quelle kopiert: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied with notes: {what}</source>
<translation>Mit Notizen kopiert: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied with source: {what}</source>
<translation>Mit Quelle kopiert: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Copied, as it was in the backup: {words}</source>
<translation>Kopiert, wie es in der Sicherung stand: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copied: {what}</source>
<translation>Kopiert: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Copied: {words}</source>
<translation>Kopiert: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy a link to the words</source>
<translation>Link zu den Wörtern kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as a Markdown link</source>
<translation>Als Markdown-Link kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as …</source>
<translation>Kopieren als …</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the address</source>
<translation>Adresse kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Copy the figures</source>
<translation>Zahlen kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Copy the line with its source</source>
<translation>Zeile mit Quelle kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Copy the list of files</source>
<translation>Dateiliste kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the notes</source>
<translation>Notizen kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Copy the outline</source>
<translation>Gliederung kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Copy the page</source>
<translation>Seite kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>Copy the report</source>
<translation>Bericht kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Copy the report of a fault</source>
<translation>Fehlerbericht kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words</source>
<translation>Wörter kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with notes</source>
<translation>Wörter mit Notizen kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with source</source>
<translation>Wörter mit Quelle kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Copy what it makes</source>
<translation>Ergebnis kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Copy what was found</source>
<translation>Befunde kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy where it is from</source>
<translation>Herkunft kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy with source</source>
<translation>Mit Quelle kopieren</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Copying {n} highlights and notes …</source>
<translation><numerusform>{n} Markierung oder Notiz wird kopiert …</numerusform><numerusform>{n} Markierungen und Notizen werden kopiert …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Copying {n} lines …</source>
<translation><numerusform>{n} Zeile wird kopiert …</numerusform><numerusform>{n} Zeilen werden kopiert …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by longer times</source>
<translation>Nach längeren Zeiten zählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by shorter times</source>
<translation>Nach kürzeren Zeiten zählen</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Counting …</source>
<translation>Wird gezählt …</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Ctrl</source>
<comment>key</comment>
<translation>Strg</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>Ctrl+Alt is AltGr on many keyboards and writes characters</source>
<translation>Ctrl+Alt ist auf vielen Tastaturen AltGr und schreibt Zeichen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Dark</source>
<translation>Dunkel</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Day by day</source>
<translation>Tag für Tag</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Days, sources or letters above their articles.</source>
<translation>Tage, Quellen oder Buchstaben über ihren Artikeln.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Dec</source>
<translation>Dez.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Dec</source>
<comment>beside a day</comment>
<translation>Dez.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Del</source>
<comment>key</comment>
<translation>Entf</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Delete export {name}</source>
<translation>Export {name} löschen</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Delete outline “{name}”</source>
<translation>Gliederung „{name}“ löschen</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Delete search</source>
<translation>Suche löschen</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Delete search {name}</source>
<translation>Suche {name} löschen</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Delete tag {name}</source>
<translation>Schlagwort {name} löschen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Delete the outline</source>
<translation>Gliederung löschen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the place …</source>
<translation>Ort löschen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Delete the search too</source>
<translation>Auch die Suche löschen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the tag …</source>
<translation>Schlagwort löschen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Delete the template</source>
<translation>Vorlage löschen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>Delete {n} tags</source>
<translation><numerusform>{n} Schlagwort löschen</numerusform><numerusform>{n} Schlagwörter löschen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Delete “{tag}”</source>
<translation>„{tag}“ löschen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Desk</source>
<translation>Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Dim all but the sentence</source>
<translation>Alles außer dem Satz abdunkeln</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Do all exports that you keep</source>
<translation>Alle aufbewahrten Exporte ausführen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Do anything …</source>
<translation>Beliebige Aktion …</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Do, or go to …</source>
<translation>Aktion oder Ziel …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Done again: {act}</source>
<translation>Wiederholt: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Done again: {act}, in {article}</source>
<translation>Wiederholt: {act} – {article}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Done to {done} of {all}, then stopped.</source>
<translation>Bis {done} von {all} ausgeführt, dann abgebrochen.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Down</source>
<comment>key</comment>
<translation>Herunter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Down in the manual</source>
<translation>Im Handbuch hinab</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Drop what is selected</source>
<translation>Auswahl aufheben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Duplicate the template</source>
<translation>Vorlage duplizieren</translation>
</message>
<message>
<location filename="../../reader/ui/frame.py"/>
<source>E&amp;xport</source>
<translation>E&amp;xport</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Each line behind “&gt; ”, or behind what is given: quote("    ") steps the lines in.</source>
<translation>Jede Zeile hinter „&gt; “ oder hinter dem Angegebenen: quote("    ") rückt die Zeilen ein.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Each source</source>
<translation>Jede Quelle</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Earlier</source>
<translation>Früher</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Edit</source>
<translation>Bearbeiten</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Elsewhere</source>
<translation>Woandershin</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Elsewhere it stays: {actions}.</source>
<translation>Anderswo bleibt sie: {actions}.</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Empty the trash</source>
<translation>Papierkorb leeren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Empty the trash …</source>
<translation>Papierkorb leeren …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Emptying the trash …</source>
<translation>Der Papierkorb wird geleert …</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>End</source>
<comment>key</comment>
<translation>Ende</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>End of the concordance</source>
<translation>Ende der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>End of the desk</source>
<translation>Ende des Notiztischs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>End of the line</source>
<translation>Ende der Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>End of the page</source>
<translation>Ende der Seite</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>End of the text</source>
<translation>Ende des Textes</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>End of the word</source>
<translation>Ende des Wortes</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>End the rule</source>
<translation>Regel beenden</translation>
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
<translation>Esc bricht ab und lässt alles, wie es war.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every action with its keys, to be changed.</source>
<translation>Jede Aktion mit ihren Tasten, zum Ändern.</translation>
</message>
<message>
<location filename="../../reader/ui/unfinished.py"/>
<source>Every import has come to its end.</source>
<translation>Jeder Import ist bis zu seinem Ende gekommen.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Every word that begins so</source>
<translation>Jedes Wort, das so beginnt</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every {n} minutes of use</source>
<translation><numerusform>Nach jeder Minute Nutzung</numerusform><numerusform>Alle {n} Minuten Nutzung</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything above is read.</source>
<translation>Alles darüber ist gelesen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything below is read.</source>
<translation>Alles darunter ist gelesen.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Everything here is read, and hidden.

{hide_read|Shift+U} shows what is read.</source>
<translation>Hier ist alles gelesen und ausgeblendet.

{hide_read|Shift+U} zeigt das Gelesene.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Everything here is read.</source>
<translation>Alles hier ist gelesen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>Everything is read.</source>
<translation>Alles ist gelesen.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>Everything with a highlight or a note</source>
<translation>Alles mit Markierung oder Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Export</source>
<translation>Export</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export again</source>
<translation>Erneut exportieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Export by the template …</source>
<translation>Mit der Vorlage exportieren …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Export from the desk …</source>
<translation>Vom Notiztisch exportieren …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Export into</source>
<translation>Exportieren nach</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Export its notes …</source>
<translation>Notizen des Schlagworts exportieren …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export notes …</source>
<translation>Notizen exportieren …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Export the lines …</source>
<translation>Zeilen exportieren …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Export the outline</source>
<translation>Gliederung exportieren</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>Exported to {file}.</source>
<translation>Exportiert nach {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Exports that you keep</source>
<translation>Aufbewahrte Exporte</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Exports that you keep …</source>
<translation>Aufbewahrte Exporte …</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Feb</source>
<translation>Feb.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Feb</source>
<comment>beside a day</comment>
<translation>Feb.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>File</source>
<translation>Datei</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Files</source>
<translation>Dateien</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>Files in {folder}</source>
<translation>Dateien in {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/export_list.py"/>
<source>Files of the export</source>
<translation>Dateien des Exports</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Files of the import</source>
<translation>Dateien des Imports</translation>
</message>
<message>
<location filename="../../reader/ui/filtering.py"/>
<source>Filter by title and source</source>
<translation>Nach Titel und Quelle filtern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Filter this list</source>
<translation>Diese Liste filtern</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>Find a key or what it does</source>
<translation>Taste suchen, oder was sie bewirkt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>Find a setting</source>
<translation>Einstellung suchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>Find a tag</source>
<translation>Schlagwort suchen</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find an action by its name</source>
<translation>Aktion nach Namen suchen</translation>
</message>
<message>
<location filename="../../reader/ui/panes.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Find in this text</source>
<translation>In diesem Text suchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find other lines</source>
<translation>Andere Zeilen suchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find the lines again</source>
<translation>Zeilen neu suchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find what a key does</source>
<translation>Suchen, was eine Taste bewirkt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First article</source>
<translation>Erster Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>First file to be written</source>
<translation>Erste Datei des Exports</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First highlight</source>
<translation>Erste Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>First item</source>
<translation>Erster Eintrag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>First letter</source>
<translation>Erstes Zeichen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>First line</source>
<translation>Erste Mitschnittzeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First place</source>
<translation>Erster Ort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>First row</source>
<translation>Erste Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>First steps</source>
<translation>Erste Schritte</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Five keys to read with</source>
<translation>Fünf Tasten zum Lesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold</source>
<translation>Einklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold all tags</source>
<translation>Alle Schlagwörter einklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold</source>
<translation>Ein- oder ausklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold everything</source>
<translation>Alles ein- oder ausklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold the tag</source>
<translation>Schlagwort einklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Fold the tags of the picture</source>
<translation>Schlagwörter des Bildes einklappen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder</source>
<translation>Ordner</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder of the backups</source>
<translation>Ordner der Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Folders that begin so</source>
<translation>Ordner, die so beginnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link in view</source>
<translation>Sichtbarem Link folgen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link …</source>
<translation>Einem Link folgen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Follow the link</source>
<translation>Dem Link folgen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Formatted notes</source>
<translation>Formatierte Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Formatted quotation</source>
<translation>Formatiertes Zitat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Forward again</source>
<translation>Wieder vorwärts</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/help_view.py"/>
<source>Found in {n} places</source>
<translation><numerusform>An einer Stelle gefunden</numerusform><numerusform>An {n} Stellen gefunden</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Fri</source>
<translation>Fr</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Friday</source>
<translation>Freitag</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>From a day on; before a day</source>
<translation>Ab einem Tag; vor einem Tag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Full screen</source>
<translation>Vollbild</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/reindexing.py"/>
<source>Full-text index: {done} of {n} articles, the newest first  ·  {cancel_job|Ctrl+.} stops</source>
<translation><numerusform>Volltextindex: {done} von {n} Artikel, die neuesten zuerst  ·  {cancel_job|Ctrl+.} bricht ab</numerusform><numerusform>Volltextindex: {done} von {n} Artikeln, die neuesten zuerst  ·  {cancel_job|Ctrl+.} bricht ab</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give all actions their keys back</source>
<translation>Tasten aller Aktionen zurücksetzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a paragraph</source>
<translation>Um einen Absatz verkürzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a sentence</source>
<translation>Um einen Satz verkürzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a word</source>
<translation>Um ein Wort verkürzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give the action its keys back</source>
<translation>Tasten der Aktion zurücksetzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Go</source>
<translation>Gehe zu</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go back</source>
<translation>Zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Go back beside</source>
<translation>Daneben zurückblättern</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Go back to before an act</source>
<translation>Bis vor einen Schritt zurückgehen</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Go on</source>
<translation>Weiter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go on with it</source>
<translation>Damit fortfahren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Go on with the import</source>
<translation>Import fortsetzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Go to the error</source>
<translation>Zum Fehler</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Go to the sentence</source>
<translation>Zum Satz</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Green</source>
<translation>Grün</translation>
</message>
<message>
<location filename="../../resources/keymaps/postil.toml"/>
<source>H highlight, N note, T tag, Space on</source>
<translation>H markieren, N Notiz, T Schlagwort, Leertaste weiter</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Half an hour and more</source>
<translation>Eine halbe Stunde und mehr</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Heading</source>
<translation>Überschrift</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Heading in outline</source>
<translation>Überschrift in Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Heading or paragraph</source>
<translation>Überschrift oder Absatz</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Heading: {words}</source>
<translation>Überschrift: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings in lists</source>
<translation>Überschriften in Listen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings of the notes desk</source>
<translation>Überschriften des Notiztischs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Hear no more of this fault</source>
<translation>Diesen Fehler nicht mehr melden</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Help on this place</source>
<translation>Hilfe zu diesem Ort</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>Help: {title}</source>
<translation>Hilfe: {title}</translation>
</message>
<message>
<location filename="../../reader/ui/change_text.py"/>
<source>Here the cut text ended; the fuller one goes on.</source>
<translation>Hier endete der gekürzte Text; der vollere geht weiter.</translation>
</message>
<message>
<location filename="../../reader/ui/change_text.py"/>
<source>Here the underlined text is cut; the other one goes on.</source>
<translation>Hier ist der unterstrichene Text gekürzt; der andere geht weiter.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Hide what is read</source>
<translation>Gelesenes ausblenden</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>High contrast</source>
<translation>Hoher Kontrast</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>High contrast, dark</source>
<translation>Hoher Kontrast, dunkel</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight</source>
<translation>Markieren</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Highlight it</source>
<translation>Ihn markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it blue</source>
<translation>Blau markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it green</source>
<translation>Grün markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in blue</source>
<translation>In Blau markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in green</source>
<translation>In Grün markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in pink</source>
<translation>In Rosa markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in purple</source>
<translation>In Violett markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in yellow</source>
<translation>In Gelb markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it pink</source>
<translation>Rosa markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it purple</source>
<translation>Violett markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it yellow</source>
<translation>Gelb markieren</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlight now {color}</source>
<translation>Markierung jetzt {color}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlight removed</source>
<translation>Markierung entfernt</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlight removed from {words}.</source>
<translation>Markierung entfernt: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlight removed with its note from {words}.</source>
<translation>Markierung mit Notiz entfernt: {words}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Highlight removed.</source>
<translation>Markierung entfernt.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight the line’s sentence</source>
<translation>Satz der Zeile markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight the paragraph</source>
<translation>Absatz markieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight what is selected</source>
<translation>Auswahl markieren</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Highlight {words}</source>
<translation>Markierung {words}</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlighted</source>
<comment>articles</comment>
<translation>Markiert</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlighted</source>
<comment>passages</comment>
<translation>Markiert</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>Highlighted {in_color}: {what}</source>
<translation>Markiert {in_color}: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Highlighted: {words}</source>
<translation>Markiert: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Highlights</source>
<translation>Markierungen</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>Highlights &amp; notes</source>
<translation>Markierungen &amp; Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Highlights &amp; notes</source>
<comment>place</comment>
<translation>Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/desk_list.py"/>
<source>Highlights and notes</source>
<translation>Markierungen und Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Highlights and notes at the right of the text.</source>
<translation>Markierungen und Notizen rechts vom Text.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Highlights and notes stand on the day they were made, an article on the day it was read.</source>
<translation>Markierungen und Notizen stehen an dem Tag, an dem sie angelegt wurden, ein Artikel an dem Tag, an dem er gelesen wurde.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Home</source>
<comment>key</comment>
<translation>Pos1</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>How an article stands</source>
<translation>In welchem Zustand ein Artikel ist</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How backups are kept</source>
<translation>Wie Sicherungen aufbewahrt werden</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>How backups are kept …</source>
<translation>Wie Sicherungen aufbewahrt werden …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How far the lines of an article stand apart.</source>
<translation>Wie weit die Zeilen eines Artikels auseinanderstehen.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How fast articles are read aloud: 0 is usual.</source>
<translation>Wie schnell Artikel vorgelesen werden: 0 ist üblich.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How large articles are set.</source>
<translation>Wie groß Artikel gesetzt sind.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>How long a text is, in words</source>
<translation>Wie lang ein Text ist, in Wörtern</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles carry each tag, stretch of time by stretch of time.</source>
<translation>Wie viele Artikel jedes Schlagwort tragen, Zeitabschnitt für Zeitabschnitt.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles each source has, how many of them are unread and highlighted, and how many words they have.</source>
<translation>Wie viele Artikel jede Quelle hat, wie viele davon ungelesen und markiert sind und wie viele Wörter sie haben.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>How many articles each source has, stretch of time by stretch of time.</source>
<translation>Wie viele Artikel jede Quelle hat, Zeitabschnitt für Zeitabschnitt.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How much of an article stands on a line.</source>
<translation>Wie viel von einem Artikel in einer Zeile steht.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How much room, the two newest in any case</source>
<translation>Wie viel Platz; die zwei neuesten bleiben in jedem Fall</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>How often</source>
<translation>Wie oft</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How often the open library is copied.</source>
<translation>Wie oft die geöffnete Bibliothek gesichert wird.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How the view of all tags is sorted.</source>
<translation>Wie die Ansicht aller Schlagwörter sortiert ist.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<location filename="../../reader/ui/incoming.py"/>
<source>Import</source>
<translation>Importieren</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Import a folder of captures</source>
<translation>Ordner mit Mitschnitten importieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import a folder …</source>
<translation>Ordner importieren …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Import and backups</source>
<translation>Import und Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Import captures</source>
<translation>Mitschnitte importieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import files …</source>
<translation>Dateien importieren …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/batches.py"/>
<source>Import of {n} captures</source>
<translation><numerusform>Import von {n} Mitschnitt</numerusform><numerusform>Import von {n} Mitschnitten</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/imported.py"/>
<location filename="../../reader/library/joining.py"/>
<source>Import of {said_label}</source>
<translation>Import von {said_label}</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import report</source>
<translation>Importbericht</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import what was copied</source>
<translation>Kopiertes importieren</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Import your own files</source>
<translation>Eigene Dateien importieren</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>Importing for the command line  ·  {leave|Esc} stops</source>
<translation>Import für die Befehlszeile  ·  {leave|Esc} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Importing {done} of {all}  ·  {rate} a second  ·  {seconds} s left  ·  {leave|Esc} stops</source>
<translation>Import: {done} von {all}  ·  {rate} je Sekunde  ·  noch {seconds} s  ·  {leave|Esc} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Importing …  ·  {leave|Esc} stops</source>
<translation>Import läuft …  ·  {leave|Esc} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Imports tag what “{name}” finds. {undo|Ctrl+Z} takes it back.</source>
<translation>Importe verschlagworten, was „{name}“ findet. {undo|Ctrl+Z} nimmt es zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles, archived ones too: text and titles</source>
<translation>In allen Artikeln, auch im Archiv: Text und Titel</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles, archived ones too: titles</source>
<translation>In allen Artikeln, auch im Archiv: Titel</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles: text and titles</source>
<translation>In allen Artikeln: Text und Titel</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In all articles: titles</source>
<translation>In allen Artikeln: Titel</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>In another folder …</source>
<translation>In einem anderen Ordner …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>In or out</source>
<translation>Hinein oder heraus</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>In the backup of {when}, and not here; one taken is copied</source>
<translation>In der Sicherung von {when} und nicht hier; was Sie wählen, wird kopiert</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>In the browser</source>
<translation>Im Browser</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>In the last 30 days</source>
<translation>In den letzten 30 Tagen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>In the last 7 days</source>
<translation>In den letzten 7 Tagen</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In {list}: text and titles</source>
<translation>{list}: Text und Titel</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>In {list}: titles</source>
<translation>{list}: Titel</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>In {version}</source>
<translation>In {version}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Inbox</source>
<translation>Eingang</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Inbox</source>
<comment>place</comment>
<translation>Eingang</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Inferred where a capture has lost them.</source>
<translation>Erschlossen, wo ein Mitschnitt sie verloren hat.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Insert</source>
<comment>key</comment>
<translation>Einfg</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>Insight</source>
<translation>Einblick</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Insight: the library in pictures</source>
<translation>Einblick: die Bibliothek in Bildern</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Into</source>
<comment>folder</comment>
<translation>Wohin</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Into its text</source>
<translation>In seinen Text</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>It is copied first.</source>
<translation>Zuerst wird sie kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>It is in “{name}” already.</source>
<translation>Es ist schon in „{name}“.</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>It is not in this library any more: it has gone for good.</source>
<translation>Das ist nicht mehr in dieser Bibliothek: Es wurde endgültig gelöscht.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>It is taken from: {actions}.</source>
<translation>Verloren geht sie bei: {actions}.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>It looks as you like</source>
<translation>Ganz nach Ihrem Geschmack</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/faults.py"/>
<source>It met with errors of its own, {n} times now, and could not finish what it was doing.</source>
<translation><numerusform>Es ist ein Fehler im Programm aufgetreten; was es gerade tat, konnte es nicht abschließen.</numerusform><numerusform>Es sind Fehler im Programm aufgetreten, bisher {n}; was es gerade tat, konnte es nicht abschließen.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>It stays {actions}.</source>
<translation>Sie bleibt: {actions}.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>It stopped by an error of its own. What was in the library then is there; words that were still being typed are brought back where they could be kept.</source>
<translation>Ein eigener Fehler hat das Programm beendet. Was in der Bibliothek war, ist da; Wörter, die gerade noch getippt wurden, sind zurückgeholt, soweit sie sich bewahren ließen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>It was also titled “{title}”.</source>
<translation>Er trug auch den Titel „{title}“.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was edited, and files of this format cannot be added to.</source>
<translation>Sie wurde bearbeitet, und Dateien dieses Formats lassen sich nicht ergänzen.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was edited, and is no longer in UTF-8.</source>
<translation>Sie wurde bearbeitet und ist nicht mehr in UTF-8.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>It was gone from the folder, and is written again.</source>
<translation>Sie war aus dem Ordner verschwunden und ist wieder geschrieben.</translation>
</message>
<message>
<location filename="../../reader/services/importing.py"/>
<location filename="../../reader/ui/commands/importing.py"/>
<source>It was taken back.</source>
<translation>Er wurde zurückgenommen.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Italics</source>
<translation>Kursiv</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>Its properties could not be read, and were left.</source>
<translation>Ihre Eigenschaften ließen sich nicht lesen und blieben, wie sie sind.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jan</source>
<translation>Jan.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jan</source>
<comment>beside a day</comment>
<translation>Jan.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Join with the one before</source>
<translation>Mit dem vorigen zusammenführen</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jul</source>
<translation>Juli</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jul</source>
<comment>beside a day</comment>
<translation>Juli</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jun</source>
<translation>Juni</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Jun</source>
<comment>beside a day</comment>
<translation>Juni</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Keep a second index</source>
<translation>Zweiten Index führen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Keep backups in a folder</source>
<translation>Sicherungen in einem Ordner aufbewahren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Keep for later</source>
<translation>Für später vormerken</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Keep no second index</source>
<translation>Keinen zweiten Index führen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep the export no longer</source>
<translation>Export nicht mehr aufbewahren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep this export …</source>
<translation>Diesen Export aufbewahren …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>Keep what you worked on</source>
<translation>Behalten, womit Sie gearbeitet haben</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Kept as “{name}”. {kept_exports|G K} shows all that is kept.</source>
<translation>Aufbewahrt als „{name}“. {kept_exports|G K} zeigt alle aufbewahrten Exporte.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Kept, to be done again</source>
<translation>Aufbewahrt, zum Wiederholen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys in the status bar</source>
<translation>Tasten in der Statusleiste</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys of all actions</source>
<translation>Tasten aller Aktionen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of all actions …</source>
<translation>Tasten aller Aktionen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of this pane</source>
<translation>Tasten dieses Bereichs</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys you know</source>
<translation>Vertraute Tasten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys you know …</source>
<translation>Vertraute Tasten …</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: all tags</source>
<translation>Tasten: alle Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the article list</source>
<translation>Tasten: Artikelliste</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the backups</source>
<translation>Tasten: Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the caret in the text</source>
<translation>Tasten: Schreibmarke im Text</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the changes</source>
<translation>Tasten: Änderungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the check of the library</source>
<translation>Tasten: Bibliotheksprüfung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the concordance</source>
<translation>Tasten: Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the desk of highlights and notes</source>
<translation>Tasten: Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the export</source>
<translation>Tasten: Export</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the import report</source>
<translation>Tasten: Importbericht</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the keys of all actions</source>
<translation>Tasten: Tasten aller Aktionen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the manual</source>
<translation>Tasten: Handbuch</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the notes</source>
<translation>Tasten: Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the outline</source>
<translation>Tasten: Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the pages to be printed</source>
<translation>Tasten: Druckvorschau</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the pictures of the library</source>
<translation>Tasten: Bilder der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the related articles</source>
<translation>Tasten: verwandte Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the review</source>
<translation>Tasten: Prüfung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the settings</source>
<translation>Tasten: Einstellungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the source pane</source>
<translation>Tasten: Quellenbereich</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the templates</source>
<translation>Tasten: Vorlagen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the text</source>
<translation>Tasten: Text</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Keys: the window</source>
<translation>Tasten: Fenster</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Keys: {keymap}</source>
<translation>Tasten: {keymap}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>Larger text</source>
<translation>Größerer Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last article</source>
<translation>Letzter Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Last file to be written</source>
<translation>Letzte Datei des Exports</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last highlight</source>
<translation>Letzte Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Last item</source>
<translation>Letzter Eintrag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Last letter</source>
<translation>Letztes Zeichen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Last line</source>
<translation>Letzte Mitschnittzeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last place</source>
<translation>Letzter Ort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Last row</source>
<translation>Letzte Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Later</source>
<translation>Später</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Later</source>
<comment>place</comment>
<translation>Später</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Later</source>
<comment>state</comment>
<translation>Für später</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Leading</source>
<translation>Zeilenabstand</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Leading {percent} %</source>
<translation>Zeilenabstand {percent} %</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Leave</source>
<translation>Verlassen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Leave everything as it is</source>
<translation>Alles lassen, wie es ist</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/linking.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>Leave it</source>
<translation>Lassen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Leave it as it is</source>
<translation>Lassen, wie es ist</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Leave the caret</source>
<translation>Schreibmarke verlassen</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Left</source>
<comment>key</comment>
<translation>Links</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Less leading</source>
<translation>Kleinerer Zeilenabstand</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Let go</source>
<translation>Freigeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the left</source>
<translation>Ein Zeichen nach links</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the right</source>
<translation>Ein Zeichen nach rechts</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Letters alone are switched off, so it does not count now.</source>
<translation>Einzelne Buchstaben sind abgeschaltet, deshalb zählt das jetzt nicht.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Letters alone do nothing now. {keys} finds every action.</source>
<translation>Einzelne Buchstaben lösen jetzt nichts aus. {keys} findet jede Aktion.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Letters alone do something</source>
<translation>Einzelne Buchstaben lösen Aktionen aus</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Letters alone do something again.</source>
<translation>Einzelne Buchstaben lösen wieder Aktionen aus.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Letters of the links in view</source>
<translation>Buchstaben der sichtbaren Links</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library</source>
<translation>Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library, searches, sources and tags at the left.</source>
<translation>Bibliothek, Suchen, Quellen und Schlagwörter links.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Light</source>
<translation>Hell</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line above</source>
<translation>Zeile darüber</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line below</source>
<translation>Zeile darunter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line down</source>
<translation>Eine Zeile hinab</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line up</source>
<translation>Eine Zeile hinauf</translation>
</message>
<message>
<location filename="../../reader/exporter/templating.py"/>
<source>Line {line} of {name}</source>
<translation>Zeile {line} von {name}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Lines as one block of an outline, as Logseq keeps it, so many steps in: bullet(1).</source>
<translation>Zeilen als ein Block einer Gliederung, wie Logseq ihn führt, so viele Stufen eingerückt: bullet(1).</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines back</source>
<translation>Zeilen zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Lines of all articles, or of the list</source>
<translation>Zeilen aller Artikel oder der Liste</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_list.py"/>
<source>Lines of the concordance</source>
<translation>Zeilen der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines on</source>
<translation>Zeilen weiter</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Link</source>
<translation>Link</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Link to an article, or after # to a highlight …</source>
<translation>Link zu einem Artikel, nach # zu einer Markierung …</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Link to the article</source>
<translation>Link zum Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {article}, to this article. Note: {note}</source>
<translation>Verlinkt aus {article}, auf diesen Artikel. Notiz: {note}</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {article}, to {words}. Note: {note}</source>
<translation>Verlinkt aus {article}, auf {words}. Notiz: {note}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/linked.py"/>
<source>Linked from {n} notes</source>
<translation><numerusform>Verlinkt aus</numerusform><numerusform>Verlinkt aus {n} Notizen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<source>Links copied: {what}</source>
<translation>Links kopiert: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>List its articles</source>
<translation>Seine Artikel auflisten</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and sources leave out what is read.</source>
<translation>Listen und Quellen lassen aus, was gelesen ist.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and views</source>
<translation>Listen und Ansichten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Long lines whole</source>
<translation>Lange Zeilen ganz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Longer stretches</source>
<translation>Längere Zeitabschnitte</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Longest first</source>
<translation>Längste zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Look</source>
<translation>Aussehen</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Look at it: Postil is not sure where its articles begin</source>
<translation>Sehen Sie nach: Postil ist nicht sicher, wo die Artikel beginnen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_view.py"/>
<source>Looked at {done} of {n} files …</source>
<translation><numerusform>{done} von {n} Datei geprüft …</numerusform><numerusform>{done} von {n} Dateien geprüft …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Looking at the backup of {when} …</source>
<translation>Die Sicherung von {when} wird geprüft …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/export_work.py"/>
<source>Looking at the files …</source>
<translation>Dateien werden geprüft …</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Looking at {what}, {at} of {all}  ·  {leave|Esc} stops</source>
<translation>Geprüft wird: {what}, {at} von {all}  ·  {leave|Esc} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Looks through it for damage, and mends it.</source>
<translation>Sucht in ihr nach Schäden und behebt sie.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Lost highlight {place} of {count}: {text_it_was_made_on|Ctrl+Shift+V} shows where it stood, {attach_highlight|Ctrl+L} attaches it to other words.</source>
<translation>Verlorene Markierung {place} von {count}: {text_it_was_made_on|Ctrl+Shift+V} zeigt, wo sie stand, {attach_highlight|Ctrl+L} ordnet sie anderen Wörtern zu.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Lost: not found in the text</source>
<translation>Verloren: nicht im Text gefunden</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Made</source>
<comment>when</comment>
<translation>Angelegt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Make a backup now</source>
<translation>Jetzt eine Sicherung anlegen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make all settings what they were at first</source>
<translation>Alle Einstellungen zurücksetzen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Make one tag of these …</source>
<translation>Schlagwörter zusammenführen …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>Make one tag of {n} tags and …</source>
<translation><numerusform>{n} Schlagwort zusammenführen mit …</numerusform><numerusform>{n} Schlagwörter zusammenführen mit …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>Make one tag of “{tag}” and …</source>
<translation>„{tag}“ zusammenführen mit …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Make the full-text index anew</source>
<translation>Volltextindex neu anlegen</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Make the second index anew</source>
<translation>Zweiten Index neu anlegen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make the setting what it was at first</source>
<translation>Einstellung zurücksetzen</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>Makes {suffix} files</source>
<translation>Erzeugt {suffix}-Dateien</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Manual</source>
<translation>Handbuch</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Mar</source>
<translation>März</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Mar</source>
<comment>beside a day</comment>
<translation>März</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all above read</source>
<translation>Alles darüber als gelesen kennzeichnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all below read</source>
<translation>Alles darunter als gelesen kennzeichnen</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Mark read</source>
<translation>Als gelesen kennzeichnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark this list read</source>
<translation>Ganze Liste als gelesen kennzeichnen</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Mark unread</source>
<translation>Als ungelesen kennzeichnen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Mark {n} read</source>
<translation><numerusform>{n} Artikel als gelesen kennzeichnen</numerusform><numerusform>{n} Artikel als gelesen kennzeichnen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Mark {n} unread</source>
<translation><numerusform>{n} Artikel als ungelesen kennzeichnen</numerusform><numerusform>{n} Artikel als ungelesen kennzeichnen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Markdown</source>
<translation>Markdown</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown for Logseq</source>
<translation>Markdown für Logseq</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown for Obsidian</source>
<translation>Markdown für Obsidian</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Markdown with citations (pandoc)</source>
<translation>Markdown mit Zitierschlüsseln (pandoc)</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>May</source>
<translation>Mai</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>May</source>
<comment>beside a day</comment>
<translation>Mai</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Merge tag {old} into {new}</source>
<translation>Schlagwort {old} mit {new} zusammenführen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/retagging.py"/>
<source>Merge {n} tags into {into}</source>
<translation><numerusform>{n} Schlagwort mit {into} zusammenführen</numerusform><numerusform>{n} Schlagwörter mit {into} zusammenführen</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Merge {tag} into {into}</source>
<translation>{tag} mit {into} zusammenführen</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Mon</source>
<translation>Mo</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Monday</source>
<translation>Montag</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Month by month</source>
<translation>Monat für Monat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>More leading</source>
<translation>Größerer Zeilenabstand</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Motion</source>
<translation>Bewegung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move down</source>
<translation>Nach unten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move in</source>
<translation>Einrücken</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Move in “{name}”</source>
<translation>In „{name}“ verschieben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move out</source>
<translation>Ausrücken</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Move search</source>
<translation>Suche verschieben</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Move search {name}</source>
<translation>Suche {name} verschieben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search down</source>
<translation>Suche nach unten verschieben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search up</source>
<translation>Suche nach oben verschieben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move up</source>
<translation>Nach oben</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved down.</source>
<translation>Nach unten verschoben.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved to the first level.</source>
<translation>Auf die erste Ebene verschoben.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved under {item}.</source>
<translation>Unter {item} verschoben.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Moved up.</source>
<translation>Nach oben verschoben.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>My notes{suffix}</source>
<translation>Meine Notizen{suffix}</translation>
</message>
<message>
<location filename="../../resources/keymaps/newsboat.toml"/>
<source>N and P unread, U links, I note, Q back</source>
<translation>N und P ungelesen, U Links, I Notiz, Q zurück</translation>
</message>
<message>
<location filename="../../resources/keymaps/netnewswire.toml"/>
<source>N next unread, R read, B browser, C note</source>
<translation>N nächster ungelesener, R gelesen, B Browser, C Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Name of the new outline</source>
<translation>Name der neuen Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Name of the template</source>
<translation>Name der Vorlage</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>Name of this export</source>
<translation>Name dieses Exports</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Name of this search</source>
<translation>Name dieser Suche</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Narrow the desk by words</source>
<translation>Notiztisch nach Wörtern filtern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Narrower column</source>
<translation>Schmalere Spalte</translation>
</message>
<message>
<location filename="../../resources/keymaps/netnewswire.toml"/>
<source>NetNewsWire</source>
<translation>NetNewsWire</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New heading</source>
<translation>Neue Überschrift</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line</source>
<translation>Neue Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line of a template</source>
<translation>Neue Zeile einer Vorlage</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>New outline “{name}”</source>
<translation>Neue Gliederung „{name}“</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New outline …</source>
<translation>Neue Gliederung …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New paragraph</source>
<translation>Neuer Absatz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>New template …</source>
<translation>Neue Vorlage …</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Newest first</source>
<translation>Neueste zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<location filename="../../reader/ui/searching.py"/>
<source>Newest first.</source>
<translation>Neueste zuerst.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next article</source>
<translation>Nächster Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Next backup</source>
<translation>Nächste Sicherung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next beginning</source>
<translation>Nächster Artikelanfang</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next best split</source>
<translation>Nächstbeste Zerlegung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next change</source>
<translation>Nächste Änderung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Next file</source>
<translation>Nächste Datei</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Next file to be written</source>
<translation>Nächste Datei des Exports</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Next finding</source>
<translation>Nächster Befund</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next group on the desk</source>
<translation>Nächste Gruppe auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next heading of the outline</source>
<translation>Nächste Überschrift der Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next headings of the desk</source>
<translation>Nächste Überschriften des Notiztischs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next highlight</source>
<translation>Nächste Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Next hit</source>
<translation>Nächster Treffer</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next hit in the manual</source>
<translation>Nächster Treffer im Handbuch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next in doubt</source>
<translation>Nächster zweifelhafter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next item</source>
<translation>Nächster Eintrag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Next key</source>
<translation>Nächste Taste</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next line</source>
<translation>Nächste Mitschnittzeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Next line of the concordance</source>
<translation>Nächste Zeile der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next link</source>
<translation>Nächster Link</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next lost highlight</source>
<translation>Nächste verlorene Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next mark with articles</source>
<translation>Nächstes Zeichen mit Artikeln</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next on the desk</source>
<translation>Weiter auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next order of the desk</source>
<translation>Nächste Reihenfolge des Notiztischs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next page of the manual</source>
<translation>Nächste Seite des Handbuchs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next pane</source>
<translation>Nächster Bereich</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next paragraph</source>
<translation>Nächster Absatz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next picture</source>
<translation>Nächstes Bild</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next place</source>
<translation>Nächster Ort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next place for it</source>
<translation>Nächste Stelle dafür</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next related article</source>
<translation>Nächster verwandter Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Next row</source>
<translation>Nächste Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next sentence</source>
<translation>Nächster Satz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next setting</source>
<translation>Nächste Einstellung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Next tag</source>
<translation>Nächstes Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Next template</source>
<translation>Nächste Vorlage</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Next that has articles</source>
<translation>Weiter, wo es Artikel gibt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next theme</source>
<translation>Nächstes Farbschema</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next typeface</source>
<translation>Nächste Schrift</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next unread</source>
<translation>Nächster ungelesener</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next value</source>
<translation>Nächster Wert</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Next word</source>
<translation>Nächstes Wort</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>No article begins above this line.</source>
<translation>Über dieser Zeile beginnt kein Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>No article begins below this line.</source>
<translation>Unter dieser Zeile beginnt kein Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No article carries this tag.

{tag|T} tags the article you are reading.</source>
<translation>Kein Artikel trägt dieses Schlagwort.

{tag|T} verschlagwortet den Artikel, den Sie lesen.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>No article here carries a tag. {tag|T} tags the article you are reading.</source>
<translation>Kein Artikel hier trägt ein Schlagwort. {tag|T} verschlagwortet den Artikel, den Sie lesen.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>No article is called “{title}”</source>
<translation>Kein Artikel heißt „{title}“</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>No article is open or selected.</source>
<translation>Kein Artikel ist geöffnet oder ausgewählt.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No article is open.</source>
<translation>Kein Artikel ist geöffnet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>No article of this mark is left here.</source>
<translation>Von diesem Zeichen ist hier kein Artikel mehr.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No articles of this source are left here.</source>
<translation>Von dieser Quelle ist hier kein Artikel mehr.</translation>
</message>
<message>
<location filename="../../reader/ui/related_view.py"/>
<source>No articles share names, days or figures with “{title}”.</source>
<translation>Kein Artikel teilt Namen, Tage oder Zahlen mit „{title}“.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>No browser could be started for {address}. Its address can be copied instead.</source>
<translation>Für {address} ließ sich kein Browser starten. Die Adresse können Sie stattdessen kopieren.</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>No capture is left to review.</source>
<translation>Kein Mitschnitt ist mehr zu prüfen.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No capture waits for a review.</source>
<translation>Kein Mitschnitt wartet auf Prüfung.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>No card is marked in the notes.</source>
<translation>In den Notizen ist keine Karte angewählt.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>No colour</source>
<translation>Keine Farbe</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>No deleted template is left to bring back.</source>
<translation>Es gibt keine gelöschte Vorlage mehr, die sich zurückholen ließe.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>No export is kept yet: {export_notes|Ctrl+E} begins one, {keep_export|U} keeps it.</source>
<translation>Noch wird kein Export aufbewahrt: {export_notes|Ctrl+E} beginnt einen, {keep_export|U} bewahrt ihn auf.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>No folder is watched any more.</source>
<translation>Kein Ordner wird mehr überwacht.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>No further heading.</source>
<translation>Keine weitere Überschrift.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>No heading above.</source>
<translation>Keine Überschrift darüber.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>No heading follows.</source>
<translation>Keine weitere Überschrift.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>No heading stands above.</source>
<translation>Keine Überschrift darüber.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No highlight and no note stands here.</source>
<translation>Hier steht weder Markierung noch Notiz.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>No highlight is lost: the words of all of them stand in their texts.</source>
<translation>Keine Markierung ist verloren: Die Wörter aller Markierungen stehen in ihren Texten.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>No highlight of this article is lost.</source>
<translation>Keine Markierung dieses Artikels ist verloren.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>No highlight stands here.</source>
<translation>Hier steht keine Markierung.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>No highlight stands here: {highlight|H} makes one.</source>
<translation>Hier steht keine Markierung: {highlight|H} legt eine an.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>No highlight stands in this text.</source>
<translation>In diesem Text steht keine Markierung.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>No highlights and no notes yet.

{highlight|H} highlights the sentence you are reading,
{note|N} writes a note on it. {leave|Esc} goes back to it.</source>
<translation>Noch keine Markierungen und keine Notizen.

{highlight|H} markiert den Satz, den Sie lesen,
{note|N} schreibt eine Notiz dazu. {leave|Esc} führt dorthin zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>No highlights yet.

{highlight|H} highlights the sentence you are reading,
{note|N} writes a note on it.</source>
<translation>Noch keine Markierungen.

{highlight|H} markiert den Satz, den Sie lesen,
{note|N} schreibt eine Notiz dazu.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No jump leads back from here.</source>
<translation>Von hier führt kein Sprung zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>No key of that name.</source>
<translation>Keine Taste heißt so.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>No key was changed.</source>
<translation>Es wurde keine Taste geändert.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>No later export touches these of a note.</source>
<translation>Kein späterer Export rührt diese an einer Notiz an.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>No line found for {words}

Words of notes, quotes and tags choose articles and make no lines.</source>
<translation>Keine Zeile gefunden für {words}

Wörter in Notizen, Zitaten und Schlagwörtern wählen Artikel aus und ergeben keine Zeilen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>No line is known to be wrong.</source>
<translation>In keiner Zeile ist ein Fehler bekannt.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>No line of its keys can be read, so yours stay.</source>
<translation>Keine Zeile der Tasten lässt sich lesen, Ihre bleiben also.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No line stands here.</source>
<translation>Hier steht keine Zeile.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>No link is in view here.</source>
<translation>Kein Link ist zu sehen.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No link leads on from this page.</source>
<translation>Von dieser Seite führt kein Link weiter.</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>No list of headings was found on the page</source>
<translation>Auf der Seite fand sich keine Liste von Überschriften</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>No longer tagged {tags}</source>
<translation>Schlagwort entfernt: {tags}</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed from its zero bytes.</source>
<translation>Keine Angabe nannte die Kodierung; wegen der Nullbytes wurde {encoding} angenommen.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed.</source>
<translation>Keine Angabe nannte die Kodierung; {encoding} wurde angenommen.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>No mark told the encoding; {encoding} was assumed; {said_damage}.</source>
<translation>Keine Angabe nannte die Kodierung; {encoding} wurde angenommen; {said_damage}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>No note in view here has a link.</source>
<translation>Keine sichtbare Notiz hat einen Link.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>No other article here is like this one; one that is selected in the list can be chosen.</source>
<translation>Kein anderer Artikel hier gleicht diesem; einer, der in der Liste gewählt ist, lässt sich nehmen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/related.py"/>
<source>No other article here tells of the same.</source>
<translation>Kein anderer Artikel hier berichtet davon.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/related.py"/>
<source>No other article here tells of the same. {copies}</source>
<translation>Kein anderer Artikel hier berichtet davon. {copies}</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>No other capture of {source} would change.</source>
<translation>Kein anderer Mitschnitt von {source} würde sich ändern.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No other capture waits for a review.</source>
<translation>Kein anderer Mitschnitt wartet auf Prüfung.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>No other split of this capture was thought of.</source>
<translation>Eine andere Zerlegung dieses Mitschnitts bot sich nicht an.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>No outline is open.</source>
<translation>Keine Gliederung ist geöffnet.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page has all of these words.</source>
<translation>Keine Seite enthält alle diese Wörter.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page leads back from here.</source>
<translation>Von hier führt keine Seite zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>No page leads on from here.</source>
<translation>Von hier führt keine Seite weiter.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>No pages are being printed.</source>
<translation>Es werden keine Seiten gedruckt.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>No printer is known here.</source>
<translation>Hier ist kein Drucker bekannt.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>No program could be started for {file}.</source>
<translation>Für {file} ließ sich kein Programm starten.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>No saved search is pinned to {number}: {pin_search|P} pins one among the sources.</source>
<translation>An {number} ist keine gespeicherte Suche angeheftet: {pin_search|P} heftet eine an, bei den Quellen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>No search is saved yet: {save_search|Ctrl+S} saves the one that is shown.</source>
<translation>Noch ist keine Suche gespeichert: {save_search|Ctrl+S} speichert die gezeigte.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>No search tags what comes in: {tag_by_search|Ctrl+Shift+T} lets one do so.</source>
<translation>Keine Suche verschlagwortet, was hereinkommt: {tag_by_search|Ctrl+Shift+T} stellt eine darauf ein.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<location filename="../../reader/ui/bigsearching.py"/>
<source>No second index is kept.</source>
<translation>Es wird kein zweiter Index geführt.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>No second index is kept; its folder is gone.</source>
<translation>Es wird kein zweiter Index geführt; sein Ordner ist gelöscht.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting is called that.</source>
<translation>Keine Einstellung heißt so.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting was changed here.</source>
<translation>Hier wurde keine Einstellung geändert.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>No setting was changed.</source>
<translation>Es wurde keine Einstellung geändert.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>No tag is called so.</source>
<translation>Kein Schlagwort heißt so.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>No tag is pinned to {number} yet.</source>
<translation>An {number} ist noch kein Schlagwort angeheftet.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>No tags yet: {tag|T} tags the article you are reading.</source>
<translation>Noch keine Schlagwörter: {tag|T} verschlagwortet den Artikel, den Sie lesen.</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>No templates yet.

{new_template|N} makes one of a layout that is built in,
to be changed as you like. Export then offers it.</source>
<translation>Noch keine Vorlagen.

{new_template|N} legt eine nach einem eingebauten Layout an,
die Sie beliebig ändern können. Der Export bietet sie dann an.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>No title or source here has {words}.

{leave|Esc} shows all.</source>
<translation>Kein Titel und keine Quelle hier enthält {words}.

{leave|Esc} zeigt alle.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>No undo brings back what is removed for good</source>
<translation>Was endgültig gelöscht ist, holt kein Rückgängig zurück</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>No words</source>
<translation>Keine Wörter</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>None</source>
<translation>Keine</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>None comes by itself.</source>
<translation>Von selbst wird keine angelegt.</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Not again</source>
<translation>Nicht wieder zeigen</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Not later</source>
<translation>Nicht mehr für später</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>Not the same article</source>
<translation>Nicht derselbe Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Not the same article …</source>
<translation>Nicht derselbe Artikel …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Not yet</source>
<translation>Noch nicht</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Not {n} later</source>
<translation><numerusform>{n} Artikel nicht mehr für später</numerusform><numerusform>{n} Artikel nicht mehr für später</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Note on the article</source>
<translation>Notiz zum Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Note on the article: {words}</source>
<translation>Notiz zum Artikel: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Note on the highlight</source>
<translation>Notiz zur Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_writing.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Note on this article</source>
<translation>Notiz zu diesem Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/desk_writing.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Note on this highlight</source>
<translation>Notiz zu dieser Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Note on what is selected</source>
<translation>Notiz zur Auswahl</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Note saved</source>
<translation>Notiz gespeichert</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Note {words}</source>
<translation>Notiz {words}</translation>
</message>
<message>
<location filename="../../reader/ui/telling.py"/>
<source>Note: {note}</source>
<translation>Notiz: {note}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>Note: {words}</source>
<translation>Notiz: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Noted</source>
<translation>Notiert</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/note_sheet.py"/>
<location filename="../../reader/ui/notes.py"/>
<location filename="../../reader/ui/template_preview.py"/>
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/note_sheet.py"/>
<source>Notes on this article</source>
<translation>Notizen zu diesem Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Notes pane</source>
<translation>Notizbereich</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time are kept now.</source>
<translation><numerusform>Eine Notiz, die zuletzt nicht gespeichert werden konnte, ist jetzt gespeichert.</numerusform><numerusform>Notizen, die zuletzt nicht gespeichert werden konnten, sind jetzt gespeichert.</numerusform></translation>
</message>
<message>
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time cannot be read: look for the words in {path}.</source>
<translation>Notizen, die zuletzt nicht gespeichert werden konnten, lassen sich nicht lesen: Suchen Sie die Wörter in {path}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/rescuing.py"/>
<source>Notes that could not be saved the last time cannot be yet: the words are in {path}.</source>
<translation><numerusform>Eine Notiz, die zuletzt nicht gespeichert werden konnte, lässt sich noch nicht speichern: Die Wörter stehen in {path}.</numerusform><numerusform>Notizen, die zuletzt nicht gespeichert werden konnten, lassen sich noch nicht speichern: Die Wörter stehen in {path}.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Nothing but a few lines</source>
<translation>Nichts als ein paar Zeilen</translation>
</message>
<message>
<location filename="../../reader/library/attaching.py"/>
<source>Nothing can be attached there: {error}; select some words first.</source>
<translation>Dort lässt sich nichts zuordnen: {error}; wählen Sie zuerst einige Wörter aus.</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Nothing can be highlighted there: {error}; select some words first.</source>
<translation>Dort lässt sich nichts markieren: {error}; wählen Sie zuerst einige Wörter aus.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>Nothing carries “{tag}”.</source>
<translation>Nichts trägt „{tag}“.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Nothing could be set right.</source>
<translation>Es ließ sich nichts beheben.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing found for {words}

Try fewer words, or end one with * to find its other forms.
{leave|Esc} leaves the search.</source>
<translation>Nichts gefunden für {words}

Versuchen Sie weniger Wörter, oder beenden Sie eines mit *, um andere Formen zu finden.
{leave|Esc} verlässt die Suche.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Nothing has been exported since Postil was opened.</source>
<translation>Seit Postil geöffnet wurde, ist nichts exportiert worden.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Nothing has been imported since Postil was opened.</source>
<translation>Seit Postil geöffnet wurde, ist nichts importiert worden.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Nothing has been taken back.</source>
<translation>Es wurde nichts zurückgenommen.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>Nothing has changed since it was exported to {file}.</source>
<translation>Seit dem Export nach {file} hat sich nichts geändert.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing has gone wrong.</source>
<translation>Es ist nichts schiefgegangen.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Nothing here has been read, highlighted or noted yet. {highlight|H} highlights a sentence.</source>
<translation>Hier wurde noch nichts gelesen, markiert oder notiert. {highlight|H} markiert einen Satz.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing here yet.

{import_files|Ctrl+O} imports capture files,
{import_folder|Ctrl+Shift+O} a whole folder.</source>
<translation>Hier ist noch nichts.

{import_files|Ctrl+O} importiert Dateien mit Mitschnitten,
{import_folder|Ctrl+Shift+O} einen ganzen Ordner.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Nothing in {file} is different from what is here.</source>
<translation>Nichts in {file} weicht von dem ab, was hier gilt.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>Nothing is being looked for: {find_here|/} finds words in this text.</source>
<translation>Es wird nichts gesucht: {find_here|/} findet Wörter in diesem Text.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Nothing is dimmed.</source>
<translation>Nichts ist abgedunkelt.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing is found now for {query}</source>
<translation>Derzeit wird nichts gefunden für {query}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>Nothing is here any more that could be printed; no file was written.</source>
<translation>Hier ist nichts mehr, was gedruckt werden könnte; es wurde keine Datei geschrieben.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Nothing is here that could be drawn. {import_files|Ctrl+O} imports captures, {leave|Esc} leaves.</source>
<translation>Hier gibt es nichts zu zeichnen. {import_files|Ctrl+O} importiert Mitschnitte, {leave|Esc} führt zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Nothing is here that could be printed. {leave|Esc} leaves.</source>
<translation>Hier gibt es nichts zu drucken. {leave|Esc} führt zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Nothing is here that could be shown over time. {leave|Esc} leaves.</source>
<translation>Hier gibt es nichts im Zeitverlauf zu zeigen. {leave|Esc} führt zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>Nothing is highlighted in this article.</source>
<translation>In diesem Artikel ist nichts markiert.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>Nothing is in this outline yet.

{new_paragraph|N} begins a paragraph, {new_heading|H} a heading.
In a text {add_to_outline|Shift+Return} puts the highlight into it.</source>
<translation>In dieser Gliederung ist noch nichts.

{new_paragraph|N} beginnt einen Absatz, {new_heading|H} eine Überschrift.
In einem Text nimmt {add_to_outline|Shift+Return} die Markierung auf.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Nothing is left by: {filters}.

{leave|Esc} takes off the last filter.</source>
<translation>Nichts bleibt übrig bei: {filters}.

{leave|Esc} nimmt den letzten Filter weg.</translation>
</message>
<message>
<location filename="../../reader/ui/opening.py"/>
<source>Nothing is open here.

{go_inbox|G A} shows the Inbox.</source>
<translation>Hier ist nichts geöffnet.

{go_inbox|G A} zeigt den Eingang.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Nothing is searched for yet: type it here, then {save_search|Ctrl+S} saves it.</source>
<translation>Noch wird nichts gesucht: Geben Sie hier etwas ein, {save_search|Ctrl+S} speichert es dann.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Nothing is searched for yet: type it here, then {tag_by_search|Ctrl+Shift+T} tags by it.</source>
<translation>Noch wird nichts gesucht: Geben Sie hier etwas ein, {tag_by_search|Ctrl+Shift+T} verschlagwortet dann danach.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Nothing is searched for yet: type it here, then {watch_search|Ctrl+Shift+W} watches for it.</source>
<translation>Noch wird nichts gesucht: Geben Sie hier etwas ein, {watch_search|Ctrl+Shift+W} beobachtet es dann.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<location filename="../../reader/ui/commands/desk.py"/>
<location filename="../../reader/ui/commands/selecting.py"/>
<source>Nothing is selected</source>
<translation>Nichts ist ausgewählt</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing is selected in the list.</source>
<translation>In der Liste ist nichts ausgewählt.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Nothing is there that could go out yet.

{export_what|W} takes something else,
{highlight|H} in a text highlights a sentence.</source>
<translation>Noch gibt es hier nichts zu exportieren.

{export_what|W} wählt etwas anderes,
{highlight|H} markiert in einem Text einen Satz.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>Nothing is thrown away.</source>
<translation>Der Papierkorb ist leer.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing is thrown away.

{go_inbox|G A} shows the Inbox.</source>
<translation>Der Papierkorb ist leer.

{go_inbox|G A} zeigt den Eingang.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing is under way that could be stopped.</source>
<translation>Es läuft nichts, was sich abbrechen ließe.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing kept for later.

{later|L} keeps an article here.</source>
<translation>Nichts für später.

{later|L} merkt einen Artikel hier vor.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Nothing moves</source>
<translation>Nichts bewegt sich</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Nothing new: {why}.</source>
<translation>Nichts Neues: {why}.</translation>
</message>
<message>
<location filename="../../reader/ui/chooser.py"/>
<source>Nothing of that name.</source>
<translation>Nichts heißt so.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>Nothing of {library} can be read any more; restore a backup of it.</source>
<translation>Von {library} lässt sich nichts mehr lesen; stellen Sie eine Sicherung davon wieder her.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Nothing of {when} is here.

{leave|Esc} shows all.</source>
<translation>Aus diesem Zeitraum ist hier nichts: {when}.

{leave|Esc} zeigt alle.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Nothing starred.

{star|S} stars the article you are reading.</source>
<translation>Nichts mit Stern.

{star|S} gibt dem Artikel, den Sie lesen, einen Stern.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be copied stands here.</source>
<translation>Hier steht nichts, was sich kopieren ließe.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be put into an outline stands here.</source>
<translation>Hier steht nichts, was sich in eine Gliederung aufnehmen ließe.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>Nothing that could be tagged is open or selected.</source>
<translation>Nichts, was sich verschlagworten ließe, ist geöffnet oder ausgewählt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Nothing that is in it has gone or says something else now.</source>
<translation>Nichts daraus ist verschwunden oder lautet jetzt anders.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor_rows.py"/>
<source>Nothing that is whole tells it: only a backup or salvaging helps</source>
<translation>Nichts Unversehrtes gibt darüber Auskunft: Nur eine Sicherung oder das Bergen hilft</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing to do again.</source>
<translation>Nichts zu wiederholen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing to undo.</source>
<translation>Nichts rückgängig zu machen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Nothing was done yet that could be undone.</source>
<translation>Noch wurde nichts getan, was sich rückgängig machen ließe.</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: it was stopped</source>
<translation>Nichts exportiert: Es wurde abgebrochen</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: no article matches the query</source>
<translation>Nichts exportiert: Kein Artikel passt zur Abfrage</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>Nothing was exported: no article there has a highlight or a note</source>
<translation>Nichts exportiert: Kein Artikel dort hat eine Markierung oder Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Nothing was said of this capture that could be taken back.</source>
<translation>Über diesen Mitschnitt wurde nichts gesagt, was sich zurücknehmen ließe.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Nov</source>
<translation>Nov.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Nov</source>
<comment>beside a day</comment>
<translation>Nov.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Now one article. “Not the same article” takes them apart again.</source>
<translation>Jetzt ein Artikel. „Nicht derselbe Artikel“ trennt sie wieder.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Oct</source>
<translation>Okt.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Oct</source>
<comment>beside a day</comment>
<translation>Okt.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Of the window and the manual; articles stay in theirs.</source>
<translation>Die von Fenster und Handbuch; Artikel bleiben in ihrer.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off</source>
<translation>Aus</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off for speech input: Ctrl, Alt and F-keys count.</source>
<translation>Aus für Spracheingabe: Strg, Alt und F-Tasten zählen.</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>Oldest first</source>
<translation>Älteste zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>On</source>
<translation>Ein</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>On by a page</source>
<translation>Um eine Seite weiter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>On in the file</source>
<translation>In der Datei weiter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>On in the line</source>
<translation>In der Zeile weiter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>On in what it makes</source>
<translation>Weiter im Ergebnis</translation>
</message>
<message>
<location filename="../../reader/ui/commands/going.py"/>
<source>On to {place}.</source>
<translation>Weiter zu {place}.</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>One article: {said_mark}</source>
<translation>Ein Artikel: {said_mark}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/backups_view.py"/>
<source>One comes by itself every {n} minutes of use.</source>
<translation><numerusform>Nach jeder Minute Nutzung wird eine angelegt.</numerusform><numerusform>Alle {n} Minuten Nutzung wird eine angelegt.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>One file or a file an article</source>
<translation>Eine Datei, oder eine je Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>One more capture of {source} would change</source>
<translation>Ein weiterer Mitschnitt von {source} würde sich ändern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>One more key</source>
<translation>Noch eine Taste</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>One of them; OR, AND, NOT and NEAR are written in capitals</source>
<translation>Eines davon; OR, AND, NOT und NEAR werden großgeschrieben</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>One stretch of text outweighs all lists of headings</source>
<translation>Ein Stück Text überwiegt alle Listen von Überschriften</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Only a search for words has a best match: {search_library|/} begins one.</source>
<translation>Beste Treffer hat nur eine Suche nach Wörtern: {search_library|/} beginnt eine.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only blue</source>
<translation>Nur Blau</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only green</source>
<translation>Nur Grün</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only lost highlights</source>
<translation>Nur verlorene Markierungen</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>Only one capture shows this article, so there is nothing to tell it from.</source>
<translation>Nur ein Mitschnitt zeigt diesen Artikel, er lässt sich also von nichts unterscheiden.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Only one capture shows this article.</source>
<translation>Nur ein Mitschnitt zeigt diesen Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only pink</source>
<translation>Nur Rosa</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only purple</source>
<translation>Nur Violett</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>Only the desktops of Linux are told of a program like this; here its installer does.</source>
<translation>Nur Desktops unter Linux wird ein Programm so mitgeteilt; hier tut es das Installationsprogramm.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Only what came into it since then is left in the trash.</source>
<translation>Im Papierkorb liegt nur noch, was seither hineinkam.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only what was removed</source>
<translation>Nur Entferntes</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only what you are reading is bright.</source>
<translation>Nur was Sie lesen, ist hell.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only when I ask for one</source>
<translation>Nur auf Wunsch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only with a note, or without</source>
<translation>Nur mit Notiz, oder nur ohne</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>Only words of your own can be a heading.</source>
<translation>Nur eigene Wörter können eine Überschrift sein.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only yellow</source>
<translation>Nur Gelb</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Only {filters}</source>
<translation>Nur {filters}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Only {what}: {number}</source>
<translation>Nur {what}: {number}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Open a saved search</source>
<translation>Gespeicherte Suche öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Open an outline …</source>
<translation>Gliederung öffnen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Open an outline, or type a new name</source>
<translation>Gliederung öffnen, oder neuen Namen eingeben</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Open another library</source>
<translation>Andere Bibliothek öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Open another library or backup …</source>
<translation>Andere Bibliothek oder Sicherung öffnen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Open it by {key}</source>
<translation>Öffnen mit {key}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Open it in its text</source>
<translation>Eintrag im Text öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Open its folder</source>
<translation>Ihren Ordner öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Open the line in its text</source>
<translation>Zeile im Text öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Open the original …</source>
<translation>Original öffnen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Open what it brought</source>
<translation>Öffnen, was sie brachte</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>Open {host}</source>
<translation>{host} öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>Opened in the browser: {host}</source>
<translation>Im Browser geöffnet: {host}</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>Opened: {file}</source>
<translation>Geöffnet: {file}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Orange</source>
<translation>Orange</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the concordance</source>
<translation>Reihenfolge der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the notes desk</source>
<translation>Reihenfolge des Notiztischs</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the tags</source>
<translation>Reihenfolge der Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Other version {place} of {count}</source>
<translation>Andere Fassung {place} von {count}</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<location filename="../../reader/ui/outline.py"/>
<location filename="../../reader/ui/outline_list.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Outline</source>
<translation>Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/outline.py"/>
<source>Outlines</source>
<translation>Gliederungen</translation>
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
<translation>PDF wird vom Druckteil des Programms gesetzt, der hier nicht verfügbar ist; wählen Sie DOCX.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page backward</source>
<translation>Seite zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page down</source>
<translation>Seite hinab</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page forward</source>
<translation>Seite vor</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page up</source>
<translation>Seite hinauf</translation>
</message>
<message>
<location filename="../../reader/ui/export_pages.py"/>
<source>Page {number}</source>
<translation>Seite {number}</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Page {page} of {pages}</source>
<translation>Seite {page} von {pages}</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<source>Pages of the manual</source>
<translation>Seiten des Handbuchs</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Pages to print, with notes in the margin</source>
<translation>Seiten zum Drucken, Notizen am Rand</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Pandoc's citations, and a bibliography beside</source>
<translation>Zitierschlüssel von Pandoc, dazu ein Literaturverzeichnis</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/outline_writing.py"/>
<source>Paragraph</source>
<translation>Absatz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph back</source>
<translation>Einen Absatz zurück</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Paragraph in outline</source>
<translation>Absatz in Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph on</source>
<translation>Einen Absatz weiter</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>Paragraph: {words}</source>
<translation>Absatz: {words}</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Parentheses, round words and conditions alike</source>
<translation>Klammern, um Wörter wie um Bedingungen</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>PgDown</source>
<comment>key</comment>
<translation>Bild abwärts</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>PgUp</source>
<comment>key</comment>
<translation>Bild aufwärts</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Pin a tag first.</source>
<translation>Heften Sie zuerst ein Schlagwort an.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Pin a tag …</source>
<translation>Schlagwort an Nummer anheften …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Pin a tag: {pinned_tag_1|Alt+1} to {pinned_tag_9|Alt+9}, or Return for the next free one</source>
<translation>Schlagwort anheften: {pinned_tag_1|Alt+1} bis {pinned_tag_9|Alt+9}, oder Return für die nächste freie Nummer</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Pin search</source>
<translation>Suche anheften</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Pin search {name}</source>
<translation>Suche {name} anheften</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the search …</source>
<translation>Suche anheften …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the tag</source>
<translation>Schlagwort anheften</translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Pin {name}</source>
<translation>{name} anheften</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Pink</source>
<translation>Rosa</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 1</source>
<translation>Angeheftete Suche 1</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 2</source>
<translation>Angeheftete Suche 2</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 3</source>
<translation>Angeheftete Suche 3</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 4</source>
<translation>Angeheftete Suche 4</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 5</source>
<translation>Angeheftete Suche 5</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 6</source>
<translation>Angeheftete Suche 6</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 7</source>
<translation>Angeheftete Suche 7</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 8</source>
<translation>Angeheftete Suche 8</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 9</source>
<translation>Angeheftete Suche 9</translation>
</message>
<message>
<location filename="../../reader/ui/rejoining.py"/>
<source>Place {number} of {all} for {quote}: {attach_highlight|Ctrl+L} attaches it here, or to other words that you select, {next_offered_place|Ctrl+Shift+L} shows the next.</source>
<translation>Stelle {number} von {all} für {quote}: {attach_highlight|Ctrl+L} ordnet die Markierung hier zu oder anderen Wörtern, die Sie auswählen, {next_offered_place|Ctrl+Shift+L} zeigt die nächste.</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Places</source>
<translation>Orte</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Plain Markdown (CommonMark)</source>
<translation>Schlichtes Markdown (CommonMark)</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Plain Markdown that every program reads</source>
<translation>Schlichtes Markdown, das jedes Programm liest</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Plain text</source>
<translation>Reiner Text</translation>
</message>
<message>
<location filename="../../resources/keymaps/postil.toml"/>
<source>Postil</source>
<translation>Postil</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/unfinished.py"/>
<source>Postil ended before all of {name} was imported: {n} captures came in. {import_rest|Ctrl+Shift+P} goes on with it.</source>
<translation><numerusform>Postil wurde beendet, bevor „{name}“ ganz importiert war: {n} Mitschnitt ist da. {import_rest|Ctrl+Shift+P} setzt den Import fort.</numerusform><numerusform>Postil wurde beendet, bevor „{name}“ ganz importiert war: {n} Mitschnitte sind da. {import_rest|Ctrl+Shift+P} setzt den Import fort.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Postil ended unexpectedly last time</source>
<translation>Postil wurde zuletzt unerwartet beendet</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Postil ended unexpectedly last time; {show_fault|Ctrl+F1} shows the report.</source>
<translation>Postil wurde zuletzt unerwartet beendet; {show_fault|Ctrl+F1} zeigt den Bericht.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>Postil fetches nothing from the network: save the page and import the file.</source>
<translation>Postil holt nichts aus dem Netz: Speichern Sie die Seite, und importieren Sie die Datei.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Postil libraries (*.sqlite *.postil)</source>
<translation>Postil-Bibliotheken (*.sqlite *.postil)</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Postil library</source>
<translation>Postil-Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>Postil opens no files of the kind “{suffix}”; its folder can be opened instead.</source>
<translation>Dateien der Art „{suffix}“ öffnet Postil nicht; stattdessen lässt sich ihr Ordner öffnen.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Postil {version}, Python {python}. Your library: {path}</source>
<translation>Postil {version}, Python {python}. Ihre Bibliothek: {path}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Press the key that you look for. Esc lets it be.</source>
<translation>Drücken Sie die Taste, die Sie suchen. Esc lässt es.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>Press the new key for “{action}”. Esc lets it be.</source>
<translation>Drücken Sie die neue Taste für „{action}“. Esc lässt es.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous article</source>
<translation>Voriger Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Previous backup</source>
<translation>Vorige Sicherung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous beginning</source>
<translation>Voriger Artikelanfang</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous change</source>
<translation>Vorige Änderung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Previous file</source>
<translation>Vorige Datei</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Previous file to be written</source>
<translation>Vorige Datei des Exports</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Previous finding</source>
<translation>Voriger Befund</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous group on the desk</source>
<translation>Vorige Gruppe auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous heading of the outline</source>
<translation>Vorige Überschrift der Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous highlight</source>
<translation>Vorige Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Previous hit</source>
<translation>Voriger Treffer</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous hit in the manual</source>
<translation>Voriger Treffer im Handbuch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous in doubt</source>
<translation>Voriger zweifelhafter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous item</source>
<translation>Voriger Eintrag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Previous key</source>
<translation>Vorige Taste</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous line</source>
<translation>Vorige Mitschnittzeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Previous line of the concordance</source>
<translation>Vorige Zeile der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous link</source>
<translation>Voriger Link</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous mark with articles</source>
<translation>Voriges Zeichen mit Artikeln</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous on the desk</source>
<translation>Zurück auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous page of the manual</source>
<translation>Vorige Seite des Handbuchs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous pane</source>
<translation>Voriger Bereich</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous paragraph</source>
<translation>Voriger Absatz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous picture</source>
<translation>Voriges Bild</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous place</source>
<translation>Voriger Ort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous related article</source>
<translation>Voriger verwandter Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Previous row</source>
<translation>Vorige Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous sentence</source>
<translation>Voriger Satz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous setting</source>
<translation>Vorige Einstellung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Previous tag</source>
<translation>Voriges Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Previous template</source>
<translation>Vorige Vorlage</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Previous that has articles</source>
<translation>Zurück, wo es Artikel gibt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous unread</source>
<translation>Voriger ungelesener</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous value</source>
<translation>Voriger Wert</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Print</source>
<translation>Drucken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print the pages</source>
<translation>Seiten drucken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Print the picture …</source>
<translation>Bild drucken …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print …</source>
<translation>Drucken …</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Print: {name}</source>
<translation>Drucken: {name}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Properties that stay</source>
<translation>Eigenschaften, die bleiben</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Properties that stay yours</source>
<translation>Eigenschaften, die Ihre bleiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Properties that stay yours …</source>
<translation>Eigenschaften, die Ihre bleiben …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>Properties that stay yours, parted by commas</source>
<translation>Eigenschaften, die Ihre bleiben, durch Kommas getrennt</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Purple</source>
<translation>Violett</translation>
</message>
<message>
<location filename="../../reader/library/healing.py"/>
<source>Put back what notes said</source>
<translation>Wortlaut von Notizen wiederherstellen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put into the archive</source>
<translation>Artikel ins Archiv</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>Put it into, or type a new name</source>
<translation>Aufnehmen in, oder neuen Namen eingeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 1</source>
<translation>Angeheftetes Schlagwort 1 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 2</source>
<translation>Angeheftetes Schlagwort 2 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 3</source>
<translation>Angeheftetes Schlagwort 3 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 4</source>
<translation>Angeheftetes Schlagwort 4 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 5</source>
<translation>Angeheftetes Schlagwort 5 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 6</source>
<translation>Angeheftetes Schlagwort 6 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 7</source>
<translation>Angeheftetes Schlagwort 7 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 8</source>
<translation>Angeheftetes Schlagwort 8 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 9</source>
<translation>Angeheftetes Schlagwort 9 vergeben</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Put the library back as of {when}?</source>
<translation>Bibliothek auf den Stand von {when} zurücksetzen?</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Put this away</source>
<translation>Ausblenden</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Putting what was salvaged in its place</source>
<translation>Das Geborgene kommt an seinen Platz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Quit, and leave everything as it is</source>
<translation>Beenden und alles lassen, wie es ist</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Quotation</source>
<translation>Zitat mit Beleg</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Quotes, notes and where they are from, without any marks</source>
<translation>Zitate, Notizen und ihre Herkunft, ohne jede Auszeichnung</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>RIS</source>
<translation>RIS</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>Ranking …</source>
<translation>Treffer werden gewichtet …</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Read</source>
<comment>articles</comment>
<translation>Gelesen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Read all that is readable into a new library?</source>
<translation>Alles Lesbare in eine neue Bibliothek übernehmen?</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Read aloud</source>
<translation>Vorlesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read another version …</source>
<translation>Andere Fassung lesen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read back</source>
<translation>Zurückblättern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read back in the manual</source>
<translation>Im Handbuch zurückblättern</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Read later</source>
<translation>Später lesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read on</source>
<translation>Weiterlesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read on beside</source>
<translation>Daneben weiterlesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read on in the manual</source>
<translation>Im Handbuch weiterlesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read or unread</source>
<translation>Gelesen oder ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read the related article</source>
<translation>Verwandten Artikel lesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read this version</source>
<translation>Diese Fassung lesen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Read which version?</source>
<translation>Welche Fassung lesen?</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Read {n} later</source>
<translation><numerusform>{n} Artikel später lesen</numerusform><numerusform>{n} Artikel später lesen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading</source>
<translation>Lesen</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Reading and annotating, by day</source>
<translation>Lesen und Anmerken, nach Tag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading paragraphs</source>
<translation>Leseabsätze</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>Reading paragraphs.</source>
<translation>Leseabsätze.</translation>
</message>
<message>
<location filename="../../reader/ui/page.py"/>
<source>Reading view</source>
<translation>Leseansicht</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Reading: {table}</source>
<translation>Gelesen wird: {table}</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<source>Recent</source>
<translation>Zuletzt</translation>
</message>
<message>
<location filename="../../reader/library/kin.py"/>
<source>Recognise a series</source>
<translation>Serie erkennen</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/services/concording.py"/>
<source>Recolour</source>
<translation>Umfärben</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Recolour highlight</source>
<translation>Markierung umfärben</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Recolour {n} highlights</source>
<translation><numerusform>{n} Markierung umfärben</numerusform><numerusform>{n} Markierungen umfärben</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Red</source>
<translation>Rot</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Redo: {act}</source>
<translation>Wiederholen: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for LaTeX and biblatex</source>
<translation>Literaturangaben mit Ihren Notizen, für LaTeX und biblatex</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for Zotero and its like</source>
<translation>Literaturangaben mit Ihren Notizen, für Zotero und Ähnliches</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>References with your notes, for pandoc and Zotero</source>
<translation>Literaturangaben mit Ihren Notizen, für pandoc und Zotero</translation>
</message>
<message>
<location filename="../../reader/ui/related_view.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related articles</source>
<translation>Verwandte Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related to this one</source>
<translation>Mit diesem verwandte zeigen</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove article note</source>
<translation>Notiz zum Artikel entfernen</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Remove for good</source>
<translation>Endgültig löschen</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove highlight</source>
<translation>Markierung entfernen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Remove it, or bring it back</source>
<translation>Entfernen oder zurückholen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Remove the highlight</source>
<translation>Diese Markierung entfernen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Remove the line’s highlight</source>
<translation>Markierung der Zeile entfernen</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Remove the samples</source>
<translation>Beispiele entfernen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} article notes</source>
<translation><numerusform>{n} Notiz zum Artikel entfernen</numerusform><numerusform>{n} Notizen zu Artikeln entfernen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} highlights</source>
<translation><numerusform>{n} Markierung entfernen</numerusform><numerusform>{n} Markierungen entfernen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Remove {n} highlights and notes</source>
<translation><numerusform>{n} Markierung oder Notiz entfernen</numerusform><numerusform>{n} Markierungen und Notizen entfernen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Remove {things} for good</source>
<translation>{things} endgültig löschen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Removed, or in an article thrown away</source>
<translation>Entfernt oder in einem Artikel im Papierkorb</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Rename export to {name}</source>
<translation>Export in {name} umbenennen</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Rename outline to “{name}”</source>
<translation>Gliederung in „{name}“ umbenennen</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Rename search to {name}</source>
<translation>Suche in {name} umbenennen</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>Rename source</source>
<translation>Quelle umbenennen</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>Rename tag {old} to {new}</source>
<translation>Schlagwort {old} in {new} umbenennen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Rename the export …</source>
<translation>Export umbenennen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Rename the outline …</source>
<translation>Gliederung umbenennen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the place …</source>
<translation>Ort umbenennen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the tag …</source>
<translation>Schlagwort umbenennen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Rename the template …</source>
<translation>Vorlage umbenennen …</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Report of the last export</source>
<translation>Bericht des letzten Exports</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore article note</source>
<translation>Notiz zum Artikel wiederherstellen</translation>
</message>
<message>
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/trash.py"/>
<source>Restore highlight</source>
<translation>Markierung wiederherstellen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Restore it: {counted}</source>
<translation>Wiederherstellen: {counted}</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>Restore note</source>
<translation>Notiz wiederherstellen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Restore the backup …</source>
<translation>Sicherung wiederherstellen …</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Restore the newest backup: {when}, {counted}</source>
<translation>Neueste Sicherung wiederherstellen: {when}, {counted}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore {n} article notes</source>
<translation><numerusform>{n} Notiz zum Artikel wiederherstellen</numerusform><numerusform>{n} Notizen zu Artikeln wiederherstellen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/trash.py"/>
<source>Restore {n} highlights</source>
<translation><numerusform>{n} Markierung wiederherstellen</numerusform><numerusform>{n} Markierungen wiederherstellen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Restore {n} highlights and notes</source>
<translation><numerusform>{n} Markierung oder Notiz wiederherstellen</numerusform><numerusform>{n} Markierungen und Notizen wiederherstellen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/trash.py"/>
<source>Restore {n} notes</source>
<translation><numerusform>{n} Notiz wiederherstellen</numerusform><numerusform>{n} Notizen wiederherstellen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Restoring the backup</source>
<translation>Die Sicherung wird wiederhergestellt</translation>
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
<translation>Return übernimmt, Tab wählt einen anderen Bereich, eine weitere Taste bildet eine Folge, Esc lässt es.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review</source>
<translation>Prüfung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review its capture …</source>
<translation>Mitschnitt des Artikels prüfen …</translation>
</message>
<message>
<location filename="../../reader/ui/review_view.py"/>
<source>Review of a capture</source>
<translation>Prüfung eines Mitschnitts</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reviewing.py"/>
<source>Review which of its captures?</source>
<translation>Welchen Mitschnitt prüfen?</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Right</source>
<comment>key</comment>
<translation>Rechts</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Room for backups</source>
<translation>Platz für Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>SVG</source>
<translation>SVG</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Salvage</source>
<translation>Bergen</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvage all that can be read into a new library</source>
<translation>Alles Lesbare in eine neue Bibliothek bergen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Salvage into a new library …</source>
<translation>In eine neue Bibliothek bergen …</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvaged: {things}.</source>
<translation>Geborgen: {things}.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Salvaging what can be read</source>
<translation>Was lesbar ist, wird geborgen</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Sat</source>
<translation>Sa</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Saturday</source>
<translation>Samstag</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>Save export {name}</source>
<translation>Export {name} speichern</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Save search {name}</source>
<translation>Suche {name} speichern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Save the template</source>
<translation>Vorlage speichern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Save this search …</source>
<translation>Diese Suche speichern …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Saved searches …</source>
<translation>Gespeicherte Suchen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Say it again</source>
<translation>Noch einmal sagen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Search</source>
<translation>Suche</translation>
</message>
<message>
<location filename="../../reader/ui/panes.py"/>
<source>Search articles, highlights, notes</source>
<translation>Artikel, Markierungen, Notizen durchsuchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search for the selection</source>
<translation>Nach der Auswahl suchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search the library</source>
<translation>Bibliothek durchsuchen</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>Search the library for these words</source>
<translation>In der Bibliothek nach diesen Wörtern suchen</translation>
</message>
<message>
<location filename="../../reader/ui/help_view.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Search the manual</source>
<translation>Handbuch durchsuchen</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Search: {words}</source>
<translation>Suche: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Searches</source>
<translation>Suchen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Searches that tag what comes in</source>
<translation>Suchen, die verschlagworten, was hereinkommt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Searches that tag …</source>
<translation>Suchen, die verschlagworten …</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>Second index</source>
<translation>Zweiter Index</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Second index …</source>
<translation>Zweiter Index …</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bigsearching.py"/>
<source>Second index: {done} of {n} articles  ·  {cancel_job|Ctrl+.} stops</source>
<translation><numerusform>Zweiter Index: {done} von {n} Artikel  ·  {cancel_job|Ctrl+.} bricht ab</numerusform><numerusform>Zweiter Index: {done} von {n} Artikeln  ·  {cancel_job|Ctrl+.} bricht ab</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select</source>
<translation>Auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line down</source>
<translation>Eine Zeile hinab auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line up</source>
<translation>Eine Zeile hinauf auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word</source>
<translation>Ein Wort auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word back</source>
<translation>Ein Wort zurück auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select all lines</source>
<translation>Alle Zeilen auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select all on the desk</source>
<translation>Alles auf dem Notiztisch auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select down to the end</source>
<translation>Bis zum Ende auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select it</source>
<translation>Eintrag des Notiztischs auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select less again</source>
<translation>Wieder weniger auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select lines</source>
<translation>Zeilen auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select no line</source>
<translation>Keine Zeile auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select nothing</source>
<translation>Nichts auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select nothing on the desk</source>
<translation>Nichts auf dem Notiztisch auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the article</source>
<translation>Artikel auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item</source>
<translation>Eintrag auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item above too</source>
<translation>Auch den Eintrag darüber auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line</source>
<translation>Zeile auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line above too</source>
<translation>Auch die Zeile darüber auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line below too</source>
<translation>Auch die Zeile darunter auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the next item too</source>
<translation>Auch den nächsten Eintrag auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the next too</source>
<translation>Auch den nächsten auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the one above too</source>
<translation>Auch den vorigen auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one before too</source>
<translation>Auch den darüber auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one below too</source>
<translation>Auch den darunter auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select the paragraph, then all</source>
<translation>Absatz auswählen, dann alles</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select the sentence</source>
<translation>Satz auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Select the tag</source>
<translation>Schlagwort auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the whole list</source>
<translation>Ganze Liste auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the whole outline</source>
<translation>Ganze Gliederung auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Select the whole text</source>
<translation>Ganzen Text auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the left</source>
<translation>Nach links auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the right</source>
<translation>Nach rechts auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select up to the top</source>
<translation>Bis zum Anfang auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence back</source>
<translation>Einen Satz zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence on</source>
<translation>Einen Satz weiter</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Sep</source>
<translation>Sept.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>Sep</source>
<comment>beside a day</comment>
<translation>Sept.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Sepia</source>
<translation>Sepia</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Set all of it right</source>
<translation>Alles beheben</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Set right</source>
<translation>Beheben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Set right what can be …</source>
<translation>Beheben, was sich beheben lässt …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>Set right what can be?</source>
<translation>Beheben, was sich beheben lässt?</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>Set right where highlights stand</source>
<translation>Stellen von Markierungen beheben</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Set right: {listed}.</source>
<translation>Behoben: {listed}.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Setting right {what}, {at} of {all}  ·  {leave|Esc} stops</source>
<translation>Behoben wird: {what}, {at} von {all}  ·  {leave|Esc} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>Setting the pages …</source>
<translation>Die Seiten werden gesetzt …</translation>
</message>
<message>
<location filename="../../reader/ui/palette.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Settings of Postil (*.zip)</source>
<translation>Einstellungen von Postil (*.zip)</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Settings, keys and templates are in {file}.</source>
<translation>Einstellungen, Tasten und Vorlagen sind in {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Shift</source>
<comment>key</comment>
<translation>Umschalt</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>Shift+{key} is written as the character that it makes</source>
<translation>für Shift+{key} steht das Zeichen, das dabei entsteht</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Shorter stretches</source>
<translation>Kürzere Zeitabschnitte</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Show all of the card</source>
<translation>Karte ganz zeigen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Show its articles</source>
<translation>Artikel mit dem Schlagwort zeigen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Show its articles only</source>
<translation>Nur diese Artikel zeigen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Show only</source>
<translation>Nur zeigen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Show only …</source>
<translation>Nur zeigen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Show what it finds</source>
<translation>Zeigen, was sie findet</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Shows first what would change.</source>
<translation>Zeigt zuerst, was sich ändern würde.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Side by side</source>
<translation>Nebeneinander</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Since then {written} and {articles} more.</source>
<translation>Seither {written} und {articles} mehr.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Since yesterday</source>
<translation>Seit gestern</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Size of the text</source>
<translation>Textgröße</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Size, width and leading are as they were at first.</source>
<translation>Größe, Breite und Zeilenabstand sind wie am Anfang.</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Skipped: {why}</source>
<translation>Übergangen: {why}</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>Smaller text</source>
<translation>Kleinerer Text</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Something else was done meanwhile, so nothing was changed.</source>
<translation>Inzwischen geschah etwas anderes, deshalb wurde nichts geändert.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<location filename="../../reader/ui/incoming.py"/>
<source>Something went wrong in Postil</source>
<translation>In Postil ist etwas schiefgegangen</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Something went wrong in Postil; what you have written is kept.</source>
<translation>In Postil ist etwas schiefgegangen; was Sie geschrieben haben, bleibt erhalten.</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>Something went wrong in Postil; what you have written is kept. {show_fault|Ctrl+F1} tells more.</source>
<translation>In Postil ist etwas schiefgegangen; was Sie geschrieben haben, bleibt erhalten. {show_fault|Ctrl+F1} sagt mehr.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by day</source>
<translation>Nach Tag sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by source</source>
<translation>Nach Quelle sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words found</source>
<translation>Nach den gefundenen Wörtern sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the left</source>
<translation>Nach den Wörtern links sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the right</source>
<translation>Nach den Wörtern rechts sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>Sort the lines</source>
<translation>Zeilen sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort the lines …</source>
<translation>Zeilen sortieren …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Sort the tags</source>
<translation>Schlagwörter sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Sort this list</source>
<translation>Diese Liste sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Sort this list …</source>
<translation>Diese Liste sortieren …</translation>
</message>
<message>
<location filename="../../reader/ui/concordance.py"/>
<source>Sorted {order}</source>
<translation>Sortiert {order}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Source</source>
<translation>Quelle</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Source pane</source>
<translation>Quellenbereich</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>Sources</source>
<translation>Quellen</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Space</source>
<comment>key</comment>
<translation>Leertaste</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak faster</source>
<translation>Schneller sprechen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak slower</source>
<translation>Langsamer sprechen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Speed of the voice</source>
<translation>Geschwindigkeit der Stimme</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>Split anew</source>
<translation>Neu zerlegen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Split here</source>
<translation>Hier teilen</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>Splitting the capture …</source>
<translation>Der Mitschnitt wird zerlegt …</translation>
</message>
<message>
<location filename="../../reader/services/terminal.py"/>
<source>Standard output could not be written ({why}); free some space there.</source>
<translation>Die Standardausgabe ließ sich nicht schreiben ({why}); schaffen Sie dort Platz.</translation>
</message>
<message>
<location filename="../../reader/services/terminal.py"/>
<source>Standard output is closed, so the answer could not be written; open it to read it.</source>
<translation>Die Standardausgabe ist geschlossen, deshalb ließ sich die Antwort nicht schreiben; öffnen Sie sie, um sie zu lesen.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Star</source>
<translation>Mit Stern versehen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Star {n}</source>
<translation><numerusform>{n} Artikel mit Stern versehen</numerusform><numerusform>{n} Artikel mit Stern versehen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Starred</source>
<translation>Mit Stern</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Starred</source>
<comment>place</comment>
<translation>Mit Stern</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Starred</source>
<comment>state</comment>
<translation>Mit Stern</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>States</source>
<translation>Zustände</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line in</source>
<translation>Zeile einrücken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line out</source>
<translation>Zeile ausrücken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list in</source>
<translation>Liste einrücken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list out</source>
<translation>Liste ausrücken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Stop what is under way</source>
<translation>Laufendes abbrechen</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>Stopped before everything was looked at. {check_again|V} begins anew.</source>
<translation>Abgebrochen, bevor alles geprüft war. {check_again|V} beginnt von vorn.</translation>
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
<translation>Abgebrochen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Stopped: nothing was written.</source>
<translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>Stopped; everything is as it was.</source>
<translation>Abgebrochen; alles ist, wie es war.</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Struck out: in {version}</source>
<translation>Durchgestrichen: in {version}</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Sun</source>
<translation>So</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Sunday</source>
<translation>Sonntag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Swap the two texts</source>
<translation>Die beiden Texte vertauschen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Switch it off</source>
<translation>Ausschalten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Switch it on</source>
<translation>Einschalten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule</source>
<translation>Regel umschalten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule {name} off</source>
<translation>Regel {name} ausschalten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Switch rule {name} on</source>
<translation>Regel {name} einschalten</translation>
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
<translation>Notiz zum Artikel verschlagworten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag by a search no longer</source>
<translation>Nicht mehr durch eine Suche verschlagworten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag by rules</source>
<translation>Nach Regeln verschlagworten</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<location filename="../../reader/library/desk_acts.py"/>
<location filename="../../reader/library/tags.py"/>
<source>Tag highlight</source>
<translation>Markierung verschlagworten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Tag it …</source>
<translation>Eintrag verschlagworten …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag nothing any more</source>
<translation>Nichts mehr verschlagworten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag only what comes in from now on</source>
<translation>Nur verschlagworten, was von jetzt an hereinkommt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Tag the highlight …</source>
<translation>Markierung verschlagworten …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Tag the line’s article …</source>
<translation>Artikel der Zeile verschlagworten …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag this article</source>
<translation>Diesen Artikel verschlagworten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag this highlight</source>
<translation>Diese Markierung verschlagworten</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Tag what is selected …</source>
<translation>Auswahl verschlagworten …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tag what this search finds …</source>
<translation>Verschlagworten, was diese Suche findet …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag what “{name}” finds</source>
<translation>Verschlagworten, was „{name}“ findet</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>Tag {items}</source>
<translation>Verschlagworten: {items}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} article notes</source>
<translation><numerusform>{n} Notiz zum Artikel verschlagworten</numerusform><numerusform>{n} Notizen zu Artikeln verschlagworten</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>Tag {n} articles</source>
<translation><numerusform>{n} Artikel verschlagworten</numerusform><numerusform>{n} Artikel verschlagworten</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag {n} articles now</source>
<translation><numerusform>{n} Artikel jetzt verschlagworten</numerusform><numerusform>{n} Artikel jetzt verschlagworten</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>Tag {n} articles now, and what comes in</source>
<translation><numerusform>{n} Artikel jetzt verschlagworten, und was neu hereinkommt</numerusform><numerusform>{n} Artikel jetzt verschlagworten, und was neu hereinkommt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} highlights</source>
<translation><numerusform>{n} Markierung verschlagworten</numerusform><numerusform>{n} Markierungen verschlagworten</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/desk_acts.py"/>
<source>Tag {n} highlights and notes</source>
<translation><numerusform>{n} Markierung oder Notiz verschlagworten</numerusform><numerusform>{n} Markierungen und Notizen verschlagworten</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}</source>
<translation>Schlagwort vergeben: {tags}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags} on {n} articles</source>
<translation><numerusform>{n} Artikel verschlagworten: {tags}</numerusform><numerusform>{n} Artikel verschlagworten: {tags}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}; Untag {others}</source>
<translation>Schlagwort {tags}; weg mit {others}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Tag {tags}; Untag {others} on {n} articles</source>
<translation><numerusform>Bei {n} Artikel Schlagwort vergeben: {tags}; entfernen: {others}</numerusform><numerusform>Bei {n} Artikeln Schlagwort vergeben: {tags}; entfernen: {others}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Tag {tag} by a search</source>
<translation>Mit {tag} verschlagworten durch eine Suche</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Tag …</source>
<translation>Verschlagworten …</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Tagged {tags}</source>
<translation>Schlagwort: {tags}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>Tags</source>
<translation>Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Tags as Obsidian and other programs read them, without those that differ in case alone.</source>
<translation>Schlagwörter, wie Obsidian und andere sie lesen, ohne solche, die sich nur in der Schreibung groß oder klein unterscheiden.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Tags that occur together</source>
<translation>Schlagwörter, die gemeinsam vorkommen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tags that occur with it …</source>
<translation>Schlagwörter, die damit vorkommen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Tags, and notes on the article, stay with “{title}”.</source>
<translation>Tags und Notizen zum Artikel bleiben bei „{title}“.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take all of it over</source>
<translation>Alles übernehmen</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Take back</source>
<translation>Zurückholen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take back an import …</source>
<translation>Einen Import zurücknehmen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take back the change of a setting</source>
<translation>Änderung einer Einstellung zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Take back which import?</source>
<translation>Welchen Import zurücknehmen?</translation>
</message>
<message>
<location filename="../../reader/library/taking_back.py"/>
<source>Take back {said_label}</source>
<translation>{said_label} zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Take back “{name}”</source>
<translation>„{name}“ zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a paragraph</source>
<translation>Um einen Absatz erweitern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a sentence</source>
<translation>Um einen Satz erweitern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a word</source>
<translation>Um ein Wort erweitern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Take it</source>
<translation>Übernehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Take it back</source>
<translation>Zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>Take its number off</source>
<translation>Nummer entfernen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Take my data</source>
<translation>Meine Daten mitnehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take my data …</source>
<translation>Meine Daten mitnehmen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Take out of the outline</source>
<translation>Aus der Gliederung herausnehmen</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Take out of “{name}”</source>
<translation>Aus „{name}“ herausnehmen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take settings over</source>
<translation>Einstellungen übernehmen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Take settings over from a file</source>
<translation>Einstellungen aus einer Datei übernehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take settings over from a file …</source>
<translation>Einstellungen aus einer Datei übernehmen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Take settings over from {file}</source>
<translation>Einstellungen aus {file} übernehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take the change back</source>
<translation>Änderung zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take this import back …</source>
<translation>Diesen Import zurücknehmen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take this key off</source>
<translation>Diese Taste wegnehmen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Take {n} back</source>
<translation><numerusform>{n} Artikel zurückholen</numerusform><numerusform>{n} Artikel zurückholen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/outlines.py"/>
<source>Take {n} out of “{name}”</source>
<translation><numerusform>{n} Eintrag aus „{name}“ herausnehmen</numerusform><numerusform>{n} Einträge aus „{name}“ herausnehmen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Taken over. What was here before is in {file}.</source>
<translation>Übernommen. Was vorher hier war, ist in {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>Teal</source>
<translation>Petrol</translation>
</message>
<message>
<location filename="../../reader/ui/template_editor.py"/>
<source>Template</source>
<translation>Vorlage</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Template {file}</source>
<translation>Vorlage {file}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>Templates</source>
<translation>Vorlagen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Ten minutes on the samples</source>
<translation>Zehn Minuten mit den Beispielen</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text alone</source>
<translation>Nur der Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text as it was at first</source>
<translation>Text wie am Anfang</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Text beside the notes desk</source>
<translation>Text neben dem Notiztisch</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Text {n} pixels</source>
<translation><numerusform>Text {n} Pixel</numerusform><numerusform>Text {n} Pixel</numerusform></translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Texts cut off, without a title, with a highlight lost</source>
<translation>Texte, die gekürzt sind, ohne Titel oder mit verlorener Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Texts of {title} and others are damaged: “Check the library” looks for them in the backups.</source>
<translation>Texte von {title} und weiteren sind beschädigt: „Bibliothek prüfen“ sucht sie in den Sicherungen.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Texts of {title} are damaged: “Check the library” looks for them in the backups.</source>
<translation>Texte von {title} sind beschädigt: „Bibliothek prüfen“ sucht sie in den Sicherungen.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>That cannot be done to this line, so it stays as it was.</source>
<translation>Das geht mit dieser Zeile nicht, sie bleibt, wie sie war.</translation>
</message>
<message>
<location filename="../../reader/app.py"/>
<source>That could not be done: Postil met with an error of its own.</source>
<translation>Das war nicht möglich: In Postil ist ein Fehler aufgetreten.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>That was said of this line already.</source>
<translation>Das wurde von dieser Zeile schon gesagt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>That was the first change.</source>
<translation>Das war die erste Änderung.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>That was the last change.</source>
<translation>Das war die letzte Änderung.</translation>
</message>
<message>
<location filename="../../reader/ui/bulk.py"/>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>The act before this one is still under way.</source>
<translation>Der vorige Schritt läuft noch.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>The address is copied.</source>
<translation>Die Adresse ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>The archive is empty.

{archive|E} archives an article.</source>
<translation>Das Archiv ist leer.

{archive|E} legt einen Artikel ins Archiv.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The article</source>
<translation>Der Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The article list</source>
<translation>Die Artikelliste</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The article of the item, where there is room.</source>
<translation>Der Artikel des Eintrags, wo Platz ist.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>The article that this is from is not in the library any more.</source>
<translation>Der Artikel, aus dem das stammt, ist nicht mehr in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>The articles and highlights stay; {undo|Ctrl+Z} puts the tag back on them</source>
<translation>Artikel und Markierungen bleiben; {undo|Ctrl+Z} vergibt das Schlagwort wieder</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>The backup of {when} is damaged: it is not counted as one any more.</source>
<translation>Die Sicherung von {when} ist beschädigt: Sie zählt nicht mehr als Sicherung.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>The backup of {when} is whole, byte for byte.</source>
<translation>Die Sicherung von {when} ist Byte für Byte unversehrt.</translation>
</message>
<message>
<location filename="../../reader/ui/backing_up.py"/>
<source>The backup was stopped; the earlier ones are as they were.</source>
<translation>Die Sicherung wurde abgebrochen; die früheren sind, wie sie waren.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The backups</source>
<translation>Die Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>The best matches are found: {best_match|Shift+F} shows them.</source>
<translation>Die besten Treffer sind gefunden: {best_match|Shift+F} zeigt sie.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The bottom line teaches the keys of where you are.</source>
<translation>Die unterste Zeile lehrt die Tasten des jeweiligen Orts.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>The bytes of {name} are damaged: restore a backup of the library.</source>
<translation>Die Bytes von {name} sind beschädigt: Stellen Sie eine Sicherung der Bibliothek wieder her.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The capture and the bytes in it, half open, of a highlight or a capture: a.txt, bytes 10-42.</source>
<translation>Der Mitschnitt und die Bytes darin, halboffen, einer Markierung oder eines Mitschnitts: a.txt, bytes 10-42.</translation>
</message>
<message>
<location filename="../../reader/ui/raw.py"/>
<source>The capture as it was imported</source>
<translation>Der Mitschnitt, wie er importiert wurde</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<location filename="../../reader/ui/commands/leading.py"/>
<source>The capture does not say where this article stands on the web.</source>
<translation>Der Mitschnitt sagt nicht, wo dieser Artikel im Web steht.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The caret in the text</source>
<translation>Die Schreibmarke im Text</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The caret selects nothing.</source>
<translation>Die Schreibmarke wählt nichts aus.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The changes</source>
<translation>Die Änderungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The check of the library</source>
<translation>Die Prüfung der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The concordance</source>
<translation>Die Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The concordance is not open.</source>
<translation>Die Konkordanz ist nicht geöffnet.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>The damaged library is kept as {file}.</source>
<translation>Die beschädigte Bibliothek wird als {file} aufbewahrt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The desk is sorted: {order}.</source>
<translation>Der Notiztisch ist sortiert: {order}.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The desk of highlights and notes</source>
<translation>Der Notiztisch mit Markierungen und Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The desk of highlights and notes is not open.</source>
<translation>Der Notiztisch ist nicht geöffnet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The desk stands {arranged}.</source>
<translation>Notiztisch {arranged}.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>The encoding is not known; ISO 8859-1 was assumed.</source>
<translation>Die Kodierung ist nicht bekannt; ISO 8859-1 wurde angenommen.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The export</source>
<translation>Der Export</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/insight.py"/>
<source>The figures are copied as CSV: {n} lines.</source>
<translation><numerusform>Die Zahlen sind als CSV kopiert: {n} Zeile.</numerusform><numerusform>Die Zahlen sind als CSV kopiert: {n} Zeilen.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_table.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>The figures as a table</source>
<translation>Zahlen als Tabelle</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The first of the timeline</source>
<translation>Anfang der Zeitleiste</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The first page</source>
<translation>Die erste Seite</translation>
</message>
<message>
<location filename="../../reader/ui/export_pages.py"/>
<source>The first pages</source>
<translation>Die ersten Seiten</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is damaged again, and no text is: {reindex|Ctrl+F9} makes it anew.</source>
<translation>Der Volltextindex ist wieder beschädigt, die Texte sind es nicht: {reindex|Ctrl+F9} legt ihn neu an.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is left half made.</source>
<translation>Der Volltextindex bleibt halb fertig.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is made anew ({why}); your texts are whole.</source>
<translation>Der Volltextindex wird neu angelegt ({why}); Ihre Texte sind unversehrt.</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>The full-text index is whole again.</source>
<translation>Der Volltextindex ist wieder unversehrt.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>The full-text index of {path} is damaged ({detail}), and no text is: the window makes it anew; then try again, or restore a backup.</source>
<translation>Der Volltextindex von {path} ist beschädigt ({detail}), die Texte sind es nicht: Das Fenster legt ihn neu an; versuchen Sie es dann noch einmal, oder stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The highlight</source>
<translation>Die Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>The highlight that this link names was removed; this is its article.</source>
<translation>Die Markierung, die dieser Link nennt, wurde entfernt; dies ist ihr Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/standing.py"/>
<source>The highlight was removed; the article is open.</source>
<translation>Die Markierung wurde entfernt; der Artikel ist geöffnet.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The id of a highlight or an article as a UUID, which is what it is nearly always.</source>
<translation>Die Kennung einer Markierung oder eines Artikels als UUID, was sie fast immer ist.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>The import is still under way; its report comes at its end.</source>
<translation>Der Import läuft noch; sein Bericht kommt am Ende.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>The import is taken back: {n} articles removed.</source>
<translation><numerusform>Der Import ist zurückgenommen: {n} Artikel entfernt.</numerusform><numerusform>Der Import ist zurückgenommen: {n} Artikel entfernt.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The import report</source>
<translation>Der Importbericht</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The key of an article: who wrote it or where it stood, the year, a word of the title, and a token.</source>
<translation>Der Zitierschlüssel eines Artikels: Autor oder Quelle, das Jahr, ein Wort des Titels und ein Kürzel.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The keys of all actions</source>
<translation>Die Tasten aller Aktionen</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>The larger the square where the line of one tag meets the column of another, the more articles carry both. Tags that are often together stand near each other.</source>
<translation>Je größer das Quadrat, wo die Zeile eines Schlagworts auf die Spalte eines anderen trifft, desto mehr Artikel tragen beide. Schlagwörter, die oft gemeinsam vorkommen, stehen nahe beieinander.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>The last change is taken back.</source>
<translation>Die letzte Änderung ist zurückgenommen.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The last of the timeline</source>
<translation>Ende der Zeitleiste</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The last page</source>
<translation>Die letzte Seite</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>The library is back as of {when}.</source>
<translation>Die Bibliothek ist wieder auf dem Stand von {when}.</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>The library is open to read only, so none is made.</source>
<translation>Die Bibliothek ist schreibgeschützt geöffnet, deshalb wird keine angelegt.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>The library is open to read only; {salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>Die Bibliothek ist schreibgeschützt geöffnet; {salvage_library|S} übernimmt alles Lesbare in eine neue Bibliothek, {go_backups|G J} zeigt die Sicherungen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>The list of files is copied.</source>
<translation>Die Dateiliste ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The manual</source>
<translation>Das Handbuch</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The manual is not open.</source>
<translation>Das Handbuch ist nicht geöffnet.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The name of a highlight's place in a page.</source>
<translation>Der Name der Stelle einer Markierung auf einer Seite.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>The next article</source>
<translation>Der nächste Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>The next sentence</source>
<translation>Der nächste Satz</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>The note is in the library now.</source>
<translation>Die Notiz ist jetzt in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>The note on the article is copied.</source>
<translation>Die Notiz zum Artikel ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The notes</source>
<translation>Die Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_sample.py"/>
<source>The open article, as the settings have it</source>
<translation>Der geöffnete Artikel mit diesen Einstellungen</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>The other captures stay as they are.</source>
<translation>Die anderen Mitschnitte bleiben, wie sie sind.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The outline</source>
<translation>Die Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>The outline is copied as Markdown.</source>
<translation>Die Gliederung ist als Markdown kopiert.</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>The outline “{name}” was deleted; undo brings it back.</source>
<translation>Die Gliederung „{name}“ wurde gelöscht; Rückgängig holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/helping.py"/>
<source>The page is copied.</source>
<translation>Die Seite ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>The page says of itself that it is an article</source>
<translation>Die Seite sagt von sich selbst, dass sie ein Artikel ist</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>The page {file} of the manual cannot be read ({why}); install Postil anew.</source>
<translation>Die Seite {file} des Handbuchs lässt sich nicht lesen ({why}); installieren Sie Postil neu.</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>The pages</source>
<translation>Die Seiten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>The pages are written to {file}</source>
<translation>Die Seiten sind in {file} geschrieben</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The pages to be printed</source>
<translation>Die Seiten zum Drucken</translation>
</message>
<message>
<location filename="../../reader/ui/insight_files.py"/>
<source>The picture is written to {file}</source>
<translation>Das Bild ist in {file} geschrieben</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The pictures of the library</source>
<translation>Die Bilder der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>The pictures of the library are not open.</source>
<translation>Die Bilder der Bibliothek sind nicht geöffnet.</translation>
</message>
<message>
<location filename="../../reader/services/processes.py"/>
<source>The process that {work} could not be started ({why}); close other programs.</source>
<translation>Der Prozess, der {work}, ließ sich nicht starten ({why}); schließen Sie andere Programme.</translation>
</message>
<message>
<location filename="../../reader/services/processes.py"/>
<source>The process that {work} does not stay alive; start Postil again.</source>
<translation>Der Prozess, der {work}, bleibt nicht am Leben; starten Sie Postil neu.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The properties of an article, or of several and their name, between lines of ---; for the very top.</source>
<translation>Die Eigenschaften eines Artikels, oder mehrerer und ihr Name, zwischen Zeilen aus ---; für ganz oben.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The related articles</source>
<translation>Die verwandten Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<location filename="../../reader/ui/faults.py"/>
<source>The report is copied.</source>
<translation>Der Bericht ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/fault_sheet.py"/>
<source>The report names places in the program, versions and counts, and nothing that you read or wrote. It goes nowhere by itself: copy it to send it.</source>
<translation>Der Bericht nennt Stellen im Programm, Versionen und Zahlen, aber nichts, was Sie gelesen oder geschrieben haben. Er geht nicht von selbst hinaus: Kopieren Sie ihn, um ihn zu senden.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The review</source>
<translation>Die Prüfung</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>The same article</source>
<translation>Derselbe Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same article …</source>
<translation>Derselbe Artikel …</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The same words on pages; a browser shows one long page, with links.</source>
<translation>Dieselben Wörter auf Seiten; ein Browser zeigt eine einzige lange Seite, mit Links.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The same words on pages; a word processor has its own, with the notes as comments.</source>
<translation>Dieselben Wörter auf Seiten; eine Textverarbeitung hat ihre eigenen, mit den Notizen als Kommentaren.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same words too</source>
<translation>Auch gleiche Wörter</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>The samples are removed. {undo|Ctrl+Z} brings them back.</source>
<translation>Die Beispiele sind entfernt. {undo|Ctrl+Z} holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>The search “{name}” is deleted. {undo|Ctrl+Z} brings it back.</source>
<translation>Die Suche „{name}“ ist gelöscht. {undo|Ctrl+Z} holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>The second index in {folder} could not be written ({error}): make room or let the folder be written; until then the library's own index answers.</source>
<translation>Der zweite Index in {folder} ließ sich nicht schreiben ({error}): Schaffen Sie Platz, oder geben Sie den Ordner zum Schreiben frei; bis dahin antwortet der eigene Index der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>The second index is made and answers from now on.</source>
<translation>Der zweite Index ist angelegt und antwortet von jetzt an.</translation>
</message>
<message>
<location filename="../../reader/services/bigsearching.py"/>
<source>The second index needs tantivy, which is missing; add it by pip install "postil[bigsearch]". Until then the library's own index answers.</source>
<translation>Der zweite Index braucht tantivy, und das fehlt; installieren Sie es mit pip install "postil[bigsearch]". Bis dahin antwortet der eigene Index der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>The selected article</source>
<translation>Der ausgewählte Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The settings</source>
<translation>Die Einstellungen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>The settings are not open.</source>
<translation>Die Einstellungen sind nicht geöffnet.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The source pane</source>
<translation>Der Quellenbereich</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>The template {file} cannot be read ({reason}); choose another one.</source>
<translation>Die Vorlage {file} lässt sich nicht lesen ({reason}); wählen Sie eine andere.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} cannot be read ({reason}); look whether it is there.</source>
<translation>Die Vorlage {path} lässt sich nicht lesen ({reason}); sehen Sie nach, ob es sie gibt.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} cannot be written ({why}); look at its folder and the disk.</source>
<translation>Die Vorlage {path} lässt sich nicht schreiben ({why}); prüfen Sie den Ordner und den Datenträger.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} is larger than {kilobytes} KB; a template is text written by hand.</source>
<translation>Die Vorlage {path} ist größer als {kilobytes} KB; eine Vorlage ist Text, der von Hand geschrieben wird.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} is not UTF-8; save it so where it was written.</source>
<translation>Die Vorlage {path} ist nicht in UTF-8; speichern Sie sie so, wo sie geschrieben wurde.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>The template {path} was changed by another program meanwhile.</source>
<translation>Die Vorlage {path} wurde inzwischen von einem anderen Programm geändert.</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The templates</source>
<translation>Die Vorlagen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>The text</source>
<translation>Der Text</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>The text alone. {focus_mode|F9} brings the rest back.</source>
<translation>Nur der Text. {focus_mode|F9} bringt alles andere zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>The text as it was captured.</source>
<translation>Der Text, wie er mitgeschnitten wurde.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>The text begins here.</source>
<translation>Hier beginnt der Text.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>The text beside the desk</source>
<translation>Text neben dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<location filename="../../reader/ui/speaking.py"/>
<source>The text ends here.</source>
<translation>Hier endet der Text.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>The text is shown beside the items where the window is wider.</source>
<translation>Der Text steht neben den Einträgen, sobald das Fenster breiter ist.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>The text it was made on, and back</source>
<translation>Zum Text der Markierung und zurück</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/standing.py"/>
<source>The text it was made on: {text_it_was_made_on|Ctrl+Shift+V} goes back.</source>
<translation>Der Text, in dem sie angelegt wurde: {text_it_was_made_on|Ctrl+Shift+V} führt zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/desk_preview.py"/>
<source>The text of the item</source>
<translation>Der Text zum Eintrag</translation>
</message>
<message>
<location filename="../../reader/ui/related_preview.py"/>
<source>The text of the related article</source>
<translation>Der Text des verwandten Artikels</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>The text of “{title}” from {file} is damaged: restore a backup of the library, or export it as it is and import {file} again.</source>
<translation>Der Text von „{title}“ aus {file} ist beschädigt: Stellen Sie eine Sicherung der Bibliothek wieder her, oder exportieren Sie ihn, wie er ist, und importieren Sie {file} erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>The text was encoded twice, as UTF-8 taken for {encoding}; it is shown as meant.</source>
<translation>Der Text war doppelt kodiert, UTF-8 als {encoding} verstanden; er wird gezeigt, wie er gemeint ist.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The text, with highlights in it and notes as comments</source>
<translation>Der Text mit Markierungen, Notizen als Kommentare</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>The timeline is not open.</source>
<translation>Die Zeitleiste ist nicht geöffnet.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>The title of an article for a heading of Markdown; the words that stand in for one in italics.</source>
<translation>Der Titel eines Artikels für eine Überschrift in Markdown; Wörter, die für einen einstehen, kursiv.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>The trash is empty.</source>
<translation>Der Papierkorb ist leer.</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>The voice failed ({why}); see whether the system can speak.</source>
<translation>Die Stimme versagte ({why}); prüfen Sie, ob das System sprechen kann.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/speaking.py"/>
<source>The voice speaks at {rate} of -10 to +10.</source>
<translation>Die Stimme spricht mit {rate}, zwischen -10 und +10.</translation>
</message>
<message>
<location filename="../../reader/ui/watching.py"/>
<source>The watched folder {folder} cannot be read ({why}); Postil looks again every minute.</source>
<translation>Der überwachte Ordner {folder} lässt sich nicht lesen ({why}); Postil sieht jede Minute wieder nach.</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>The whole library</source>
<translation>Die ganze Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>The whole library with its captures, to take away</source>
<translation>Die ganze Bibliothek mit ihren Mitschnitten, zum Mitnehmen</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>The window met with an error of its own and did not do it; it shows a report.</source>
<translation>Im Fenster trat ein Fehler auf, es wurde nicht ausgeführt; das Fenster zeigt einen Bericht.</translation>
</message>
<message>
<location filename="../../reader/services/requests.py"/>
<source>The window of {library} was closed before it had answered; do it again.</source>
<translation>Das Fenster von {library} wurde geschlossen, bevor es geantwortet hatte; versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../reader/ui/bidden.py"/>
<source>The window that is open knows no command “{command}”.</source>
<translation>Das geöffnete Fenster kennt den Befehl „{command}“ nicht.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>The words</source>
<translation>Die Wörter</translation>
</message>
<message>
<location filename="../../reader/ui/commands/helping.py"/>
<source>The words are copied.</source>
<translation>Die Wörter sind kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>The words are in the library now.</source>
<translation>Die Wörter sind jetzt in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>The words of this line stand in no highlight.</source>
<translation>Die Wörter dieser Zeile stehen in keiner Markierung.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>The words one after another</source>
<translation>Die Wörter unmittelbar nacheinander</translation>
</message>
<message>
<location filename="../../reader/services/annotating.py"/>
<source>The words “{words}” are not in “{heading}”; copy them from the text that “show” prints.</source>
<translation>Die Wörter „{words}“ stehen nicht in „{heading}“; kopieren Sie sie aus dem Text, den „show“ ausgibt.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>The {count} selected articles</source>
<translation>Die {count} ausgewählten Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Theme</source>
<translation>Farbschema</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Theme …</source>
<translation>Farbschema …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Theme: {theme}.</source>
<translation>Farbschema: {theme}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>There are no samples in this library.</source>
<translation>In dieser Bibliothek sind keine Beispiele.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>There is a search “{name}” already; choose another name.</source>
<translation>Eine Suche „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../reader/services/templates.py"/>
<source>There is a template called “{new}” already; choose another name.</source>
<translation>Eine Vorlage „{new}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>There is an export “{name}” already; choose another name.</source>
<translation>Einen Export „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../reader/library/outline_names.py"/>
<source>There is an outline “{name}” already; give this one another name.</source>
<translation>Eine Gliederung „{name}“ gibt es schon; geben Sie dieser einen anderen Namen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>There is no article here.</source>
<translation>Hier ist kein Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/timeline.py"/>
<source>There is no article then.</source>
<translation>Aus dieser Zeit gibt es keinen Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>There is no article to make it of.</source>
<translation>Es gibt keinen Artikel, aus dem sich etwas erzeugen ließe.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no article “{id}” in this library; see the ids with “list”.</source>
<translation>Einen Artikel „{id}“ gibt es in dieser Bibliothek nicht; die Kennungen zeigt „list“.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no backup yet.</source>
<translation>Es gibt noch keine Sicherung.</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup yet; none comes by itself. {make_backup|N} makes one now.</source>
<translation>Es gibt noch keine Sicherung, und von selbst wird keine angelegt. {make_backup|N} legt jetzt eine an.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup yet; one comes by itself every {n} minutes of use. {make_backup|N} makes one now.</source>
<translation><numerusform>Es gibt noch keine Sicherung; nach jeder Minute Nutzung wird eine angelegt. {make_backup|N} legt jetzt eine an.</numerusform><numerusform>Es gibt noch keine Sicherung; alle {n} Minuten Nutzung wird eine angelegt. {make_backup|N} legt jetzt eine an.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>There is no backup. The library is open to read only, so none is made.</source>
<translation>Es gibt keine Sicherung. Die Bibliothek ist schreibgeschützt geöffnet, deshalb wird keine angelegt.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>There is no capture in {folder}; save pages as text or HTML files there.</source>
<translation>In {folder} ist kein Mitschnitt; speichern Sie dort Seiten als Text- oder HTML-Dateien.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no capture “{id}” in this library; see the ids with “list”.</source>
<translation>Einen Mitschnitt „{id}“ gibt es in dieser Bibliothek nicht; die Kennungen zeigt „list“.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no caret in the text.</source>
<translation>Im Text ist keine Schreibmarke.</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>There is no format “{format}”; there is {formats}.</source>
<translation>Ein Format „{format}“ gibt es nicht; es gibt {formats}.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no highlight “{id}” in this library; see the ids with “list”.</source>
<translation>Eine Markierung „{id}“ gibt es in dieser Bibliothek nicht; die Kennungen zeigt „list“.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>There is no import to take back.</source>
<translation>Es gibt keinen Import zurückzunehmen.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>There is no library at {library} any more, or an empty file: restore a backup of it, or take {folder} elsewhere to begin a new one.</source>
<translation>In {library} liegt keine Bibliothek mehr oder nur eine leere Datei: Stellen Sie eine Sicherung wieder her, oder verschieben Sie {folder}, um eine neue zu beginnen.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>There is no library at {library}; check the name, or import something to begin one there.</source>
<translation>In {library} liegt keine Bibliothek; prüfen Sie den Namen, oder importieren Sie etwas, um dort eine zu beginnen.</translation>
</message>
<message>
<location filename="../../reader/library/outline_rows.py"/>
<source>There is no note on this article; write one first.</source>
<translation>Zu diesem Artikel gibt es keine Notiz; schreiben Sie zuerst eine.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>There is no other version to compare with.</source>
<translation>Es gibt keine andere Fassung zum Vergleichen.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>There is no outline yet.

{new_outline|Ctrl+N} makes one, {new_paragraph|N} begins a paragraph in the first.
In a text {add_to_outline|Shift+Return} puts the highlight into one.</source>
<translation>Es gibt noch keine Gliederung.

{new_outline|Ctrl+N} legt eine an, {new_paragraph|N} beginnt in der ersten einen Absatz.
In einem Text nimmt {add_to_outline|Shift+Return} die Markierung in eine auf.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>There is no outline yet: {new_outline|Ctrl+N} makes one.</source>
<translation>Es gibt noch keine Gliederung: {new_outline|Ctrl+N} legt eine an.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no outline “{id}” in this library; see the ids with “list”.</source>
<translation>Eine Gliederung „{id}“ gibt es in dieser Bibliothek nicht; die Kennungen zeigt „list“.</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>There is no page “{asked}” in the manual; there is {names}, and all.</source>
<translation>Eine Seite „{asked}“ gibt es im Handbuch nicht; es gibt {names} und all.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>There is no setting {name} here.</source>
<translation>Eine Einstellung {name} gibt es hier nicht.</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>There is no such file as {backup}; name the backup to restore.</source>
<translation>Eine Datei {backup} gibt es nicht; nennen Sie die Sicherung, die wiederhergestellt werden soll.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>There is no such file as {library}; name the library to salvage.</source>
<translation>Eine Datei {library} gibt es nicht; nennen Sie die Bibliothek, die geborgen werden soll.</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>There is no such format.</source>
<translation>Ein solches Format gibt es nicht.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>There is no tag “{name}”; it may have been renamed.</source>
<translation>Ein Schlagwort „{name}“ gibt es nicht; vielleicht wurde es umbenannt.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is no template yet.</source>
<translation>Es gibt noch keine Vorlage.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>There is no version “{id}” in this library; see the ids with “list”.</source>
<translation>Eine Fassung „{id}“ gibt es in dieser Bibliothek nicht; die Kennungen zeigt „list“.</translation>
</message>
<message>
<location filename="../../reader/ui/outline.py"/>
<source>There is no way on in this direction.</source>
<translation>In dieser Richtung geht es nicht weiter.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>There is nothing in the outline to copy.</source>
<translation>In der Gliederung gibt es nichts zu kopieren.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>There is nothing in this picture yet.</source>
<translation>In diesem Bild ist noch nichts.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing that could be set right.</source>
<translation>Es gibt nichts, was sich beheben ließe.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>There is nothing to copy: no highlight and no note is on this article.</source>
<translation>Es gibt nichts zu kopieren: Dieser Artikel hat weder Markierung noch Notiz.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing to do again.</source>
<translation>Es gibt nichts zu wiederholen.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>There is nothing to import in what was copied.</source>
<translation>In dem Kopierten ist nichts zu importieren.</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>There is nothing to read on this page.</source>
<translation>Auf dieser Seite gibt es nichts zu lesen.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>There is nothing to save: type what to look for first.</source>
<translation>Es gibt nichts zu speichern: Geben Sie zuerst ein, wonach gesucht werden soll.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>There is nothing to undo.</source>
<translation>Es gibt nichts rückgängig zu machen.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>These articles are no longer in the library.</source>
<translation>Diese Artikel sind nicht mehr in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>These five are enough to begin with. {palette|Ctrl+K} finds everything else.</source>
<translation>Diese fünf genügen für den Anfang. {palette|Ctrl+K} findet alles andere.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>They are in the trash. {undo|Ctrl+Z} brings them back.</source>
<translation>Sie liegen im Papierkorb. {undo|Ctrl+Z} holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>They came in with other files; {take_back|Ctrl+Shift+X} takes that whole import back.</source>
<translation>Sie kamen zusammen mit anderen Dateien; {take_back|Ctrl+Shift+X} nimmt diesen ganzen Import zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>This article</source>
<translation>Dieser Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>This article has no links that were kept.</source>
<translation>Dieser Artikel hat keine erhaltenen Links.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>This article has one version.</source>
<translation>Dieser Artikel hat nur eine Fassung.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_model.py"/>
<source>This article is no longer in the library</source>
<translation>Dieser Artikel ist nicht mehr in der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/session.py"/>
<source>This article is not in the library any more.</source>
<translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>This article was thrown away, and its days in the trash are over.</source>
<translation>Dieser Artikel lag im Papierkorb, und seine Tage dort sind abgelaufen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>This backup is damaged; take another one, or {verify_backup|V} looks at it again.</source>
<translation>Diese Sicherung ist beschädigt; nehmen Sie eine andere, oder prüfen Sie sie mit {verify_backup|V} noch einmal.</translation>
</message>
<message>
<location filename="../../reader/library/parting.py"/>
<source>This capture does not show the article; choose one of those that do.</source>
<translation>Dieser Mitschnitt zeigt den Artikel nicht; wählen Sie einen, der ihn zeigt.</translation>
</message>
<message>
<location filename="../../reader/library/captures.py"/>
<source>This capture is not in the library; import its file again.</source>
<translation>Dieser Mitschnitt ist nicht in der Bibliothek; importieren Sie seine Datei noch einmal.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>This export is not kept; {keep_export|U} keeps it.</source>
<translation>Dieser Export wird nicht aufbewahrt; {keep_export|U} bewahrt ihn auf.</translation>
</message>
<message>
<location filename="../../reader/library/exports.py"/>
<source>This export was deleted; undo brings it back.</source>
<translation>Dieser Export wurde gelöscht; Rückgängig holt ihn zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>This file brought no article.</source>
<translation>Diese Datei brachte keinen Artikel.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<source>This highlight was made on the text that is open.</source>
<translation>Diese Markierung wurde im geöffneten Text angelegt.</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>This highlight was removed; undo brings it back.</source>
<translation>Diese Markierung wurde entfernt; Rückgängig holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>This import has been taken back already.</source>
<translation>Dieser Import wurde schon zurückgenommen.</translation>
</message>
<message>
<location filename="../../reader/library/batches.py"/>
<source>This import is not in the library, or it was taken back already.</source>
<translation>Dieser Import ist nicht in der Bibliothek, oder er wurde schon zurückgenommen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>This is highlighted already: {line_remove|Del} removes it.</source>
<translation>Das ist schon markiert: {line_remove|Del} entfernt die Markierung.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<source>This is highlighted already: {remove_highlight|Del} removes it.</source>
<translation>Das ist schon markiert: {remove_highlight|Del} entfernt die Markierung.</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>This is in the outline no more; undo brings it back.</source>
<translation>Das steht nicht mehr in der Gliederung; Rückgängig holt es zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/addresses.py"/>
<source>This is no address that Postil opens: {address}</source>
<translation>Diese Adresse öffnet Postil nicht: {address}</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>This is no link to an article of Postil: {address}</source>
<translation>Das ist kein Link zu einem Artikel von Postil: {address}</translation>
</message>
<message>
<location filename="../../reader/library/trash.py"/>
<source>This is not in the trash any more: it was brought back, or it has gone for good.</source>
<translation>Das ist nicht mehr im Papierkorb: Es wurde zurückgeholt oder endgültig gelöscht.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>This is removed: {desk_remove|Del} brings it back.</source>
<translation>Das ist entfernt: {desk_remove|Del} holt es zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>This is the first article: there is none before it to join.</source>
<translation>Das ist der erste Artikel: Vor ihm ist keiner zum Zusammenführen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This is the last paragraph.</source>
<translation>Das ist der letzte Absatz.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>This library cannot be opened</source>
<translation>Diese Bibliothek lässt sich nicht öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>This library is damaged ({why}).</source>
<translation>Diese Bibliothek ist beschädigt ({why}).</translation>
</message>
<message>
<location filename="../../reader/ui/backups_view.py"/>
<source>This library is damaged. Until it is mended no backup is made of it, and none of these is thrown away. {go_doctor|G N} mends what can be, {restore_backup|R} puts one in its place.</source>
<translation>Diese Bibliothek ist beschädigt. Bis das behoben ist, wird keine Sicherung von ihr angelegt und keine der vorhandenen verworfen. {go_doctor|G N} behebt, was sich beheben lässt, {restore_backup|R} setzt eine Sicherung an ihre Stelle.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>This library is open to read only, so nothing can be imported into it.</source>
<translation>Diese Bibliothek ist schreibgeschützt geöffnet, deshalb lässt sich nichts in sie importieren.</translation>
</message>
<message>
<location filename="../../reader/ui/needs.py"/>
<source>This library is open to read only, so nothing in it can be changed.</source>
<translation>Diese Bibliothek ist schreibgeschützt geöffnet, deshalb lässt sich nichts in ihr ändern.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a caption</source>
<translation>Diese Zeile ist eine Bildunterschrift</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a credit</source>
<translation>Diese Zeile ist ein Bildnachweis</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a title</source>
<translation>Diese Zeile ist ein Titel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is body</source>
<translation>Diese Zeile ist Text</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>This line is in no article, so there is nothing to join; B makes it body.</source>
<translation>Diese Zeile gehört zu keinem Artikel, es gibt also nichts zusammenzuführen; B macht sie zu Text.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is noise</source>
<translation>Diese Zeile ist Beiwerk</translation>
</message>
<message>
<location filename="../../reader/ui/export_scope.py"/>
<source>This list</source>
<translation>Diese Liste</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>This note has no link.</source>
<translation>Diese Notiz hat keinen Link.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>This one is opened by {choose_value|Return}.</source>
<translation>Diese hier öffnet {choose_value|Return}.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>This picture has no stretches of time.</source>
<translation>Dieses Bild hat keine Zeitabschnitte.</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>This search was deleted; undo brings it back.</source>
<translation>Diese Suche wurde gelöscht; Rückgängig holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/library/sources.py"/>
<source>This source is no longer in the library.</source>
<translation>Diese Quelle ist nicht mehr in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outline.py"/>
<source>This was removed from its article, so no note can be written on it.</source>
<translation>Das wurde aus dem Artikel entfernt, eine Notiz dazu ist deshalb nicht möglich.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the first card.</source>
<translation>Das war die erste Karte.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the first highlight.</source>
<translation>Das war die erste Markierung.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>This was the first place found.</source>
<translation>Das war die erste Fundstelle.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the last card.</source>
<translation>Das war die letzte Karte.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/reading.py"/>
<source>This was the last highlight.</source>
<translation>Das war die letzte Markierung.</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>This was the last place that was found.</source>
<translation>Das war die letzte Fundstelle.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>This year</source>
<translation>In diesem Jahr</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>Those with a tick change, when you take it. Notes and highlights stay: they are found again in the new texts.</source>
<translation>Die mit Häkchen ändern sich, wenn Sie es übernehmen. Notizen und Markierungen bleiben: Sie werden in den neuen Texten wiedergefunden.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>Throw away</source>
<translation>In den Papierkorb</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>Throw that away too</source>
<translation>Auch das entfernen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Throw {n} away</source>
<translation><numerusform>{n} Artikel in den Papierkorb</numerusform><numerusform>{n} Artikel in den Papierkorb</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Thrown away</source>
<translation>Papierkorb</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Thrown away</source>
<comment>place</comment>
<translation>Papierkorb</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>Thrown away. {undo|Ctrl+Z} brings it back with its notes.</source>
<translation>In den Papierkorb gelegt. {undo|Ctrl+Z} holt den Artikel mit seinen Notizen zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Thu</source>
<translation>Do</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Thursday</source>
<translation>Donnerstag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<location filename="../../reader/ui/timeline.py"/>
<source>Timeline</source>
<translation>Zeitleiste</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>Timeline: {place}</source>
<translation>Zeitleiste: {place}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Title and source are copied; the capture does not say where the article stands on the web.</source>
<translation>Titel und Quelle sind kopiert; der Mitschnitt sagt nicht, wo der Artikel im Web steht.</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>To read aloud Postil needs QtTextToSpeech, which is missing; add it by pip install "postil[speech]".</source>
<translation>Zum Vorlesen braucht Postil QtTextToSpeech, und das fehlt; installieren Sie es mit pip install "postil[speech]".</translation>
</message>
<message>
<location filename="../../reader/ui/speaking.py"/>
<source>To read aloud Postil needs a voice of the system; add one, on Debian the package speech-dispatcher.</source>
<translation>Zum Vorlesen braucht Postil eine Stimme des Systems; installieren Sie eine, unter Debian das Paket speech-dispatcher.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>To review</source>
<translation>Zu prüfen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the articles</source>
<translation>Zu den Artikeln</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the notes</source>
<translation>Zu den Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>To the other end</source>
<translation>Zum anderen Ende</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the sources</source>
<translation>Zu den Quellen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the text</source>
<translation>Zum Text</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/headings.py"/>
<source>Today</source>
<translation>Heute</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Together</source>
<translation>Gemeinsam</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Told apart. “The same article” puts them together again.</source>
<translation>Getrennt. „Derselbe Artikel“ führt sie wieder zusammen.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Top of the concordance</source>
<translation>Anfang der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Top of the desk</source>
<translation>Anfang des Notiztischs</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Top of the page</source>
<translation>Anfang der Seite</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Try it on other articles</source>
<translation>An anderen Artikeln ausprobieren</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Tue</source>
<translation>Di</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Tuesday</source>
<translation>Dienstag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it blue</source>
<translation>Blau färben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it green</source>
<translation>Grün färben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it pink</source>
<translation>Rosa färben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it purple</source>
<translation>Violett färben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it yellow</source>
<translation>Gelb färben</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Two versions are compared in two columns.</source>
<translation>Zwei Fassungen werden in zwei Spalten verglichen.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>Type a word, a “phrase” or the beginning of a word*:
each place where it stands becomes a line.

source: tag: before: after: choose the articles.</source>
<translation>Geben Sie ein Wort, eine „Wortfolge“ oder einen Wortanfang* ein:
Jede Fundstelle wird zu einer Zeile.

source: tag: before: after: schränken die Artikel ein.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Type the letters to copy the address. Esc leaves.</source>
<translation>Tippen Sie die Buchstaben, um die Adresse zu kopieren. Esc beendet.</translation>
</message>
<message>
<location filename="../../reader/ui/linkhints.py"/>
<source>Type the letters to follow a link, Y to copy its address. Esc leaves.</source>
<translation>Tippen Sie die Buchstaben, um einem Link zu folgen, Y, um seine Adresse zu kopieren. Esc beendet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Typeface</source>
<translation>Schrift</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Typeface …</source>
<translation>Schrift …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<source>Typeface: {face}.</source>
<translation>Schrift: {face}.</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Unarchive</source>
<translation>Aus dem Archiv holen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Unarchive {n}</source>
<translation><numerusform>{n} Artikel aus dem Archiv holen</numerusform><numerusform>{n} Artikel aus dem Archiv holen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Under 2 minutes</source>
<translation>Unter 2 Minuten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Under headings</source>
<translation>Mit Überschriften</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Under headings.</source>
<translation>Mit Überschriften.</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>Underlined: in {version}</source>
<translation>Unterstrichen: in {version}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undo back to before</source>
<translation>Rückgängig machen bis vor</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo history …</source>
<translation>Verlauf …</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>Undo: {act}</source>
<translation>Rückgängig: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: do again as far as</source>
<translation>Rückgängig gemacht: bis hierher wiederholen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: {act}</source>
<translation>Rückgängig: {act}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>Undone: {act}, in {article}</source>
<translation>Rückgängig: {act} – {article}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Unfold</source>
<translation>Ausklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold all tags</source>
<translation>Alle Schlagwörter ausklappen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold the tag</source>
<translation>Schlagwort ausklappen</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Unpin search {name}</source>
<translation>Suche {name} lösen</translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Unpin {name}</source>
<translation>{name} lösen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Unread</source>
<translation>Ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Unread</source>
<comment>articles</comment>
<translation>Ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>Unread</source>
<comment>place</comment>
<translation>Ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>Unread</source>
<comment>state</comment>
<translation>Ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Unread, and on to the next</source>
<translation>Ungelesen, und weiter zum nächsten</translation>
</message>
<message>
<location filename="../../reader/library/articles.py"/>
<source>Unstar</source>
<translation>Stern entfernen</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/articles.py"/>
<source>Unstar {n}</source>
<translation><numerusform>Stern von {n} Artikel entfernen</numerusform><numerusform>Stern von {n} Artikeln entfernen</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/tags.py"/>
<source>Untag {tags}</source>
<translation>Schlagwort entfernen: {tags}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/tags.py"/>
<source>Untag {tags} on {n} articles</source>
<translation><numerusform>Bei {n} Artikel Schlagwort entfernen: {tags}</numerusform><numerusform>Bei {n} Artikeln Schlagwort entfernen: {tags}</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/starting.py"/>
<source>Until then it is open to read only.</source>
<translation>Bis dahin ist sie schreibgeschützt geöffnet.</translation>
</message>
<message>
<location filename="../../reader/ui/naming.py"/>
<source>Up</source>
<comment>key</comment>
<translation>Hoch</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Up in the manual</source>
<translation>Im Handbuch hinauf</translation>
</message>
<message>
<location filename="../../reader/library/annotations.py"/>
<source>Version {version} belongs to another article; see this one's versions with “show”.</source>
<translation>Die Fassung {version} gehört zu einem anderen Artikel; die Fassungen dieses Artikels zeigt „show“.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Versions beside each other</source>
<translation>Fassungen nebeneinander</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>View</source>
<translation>Ansicht</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>W3C Web Annotation, for other programs</source>
<translation>W3C Web Annotation, für andere Programme</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>W3C Web Annotations (JSON-LD)</source>
<translation>W3C Web Annotations (JSON-LD)</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch</source>
<translation>Beobachten</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Watch a folder for captures</source>
<translation>Ordner auf Mitschnitte überwachen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Watch a folder …</source>
<translation>Ordner überwachen …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Watch for this search</source>
<translation>Diese Suche beobachten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch for {name}</source>
<translation>{name} beobachten</translation>
</message>
<message>
<location filename="../../reader/library/saved_searches.py"/>
<source>Watch for {name} no longer</source>
<translation>{name} nicht mehr beobachten</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Watched folder</source>
<translation>Überwachter Ordner</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>Watched: {query}</source>
<translation>Beobachtet: {query}</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Web page (HTML)</source>
<translation>Webseite (HTML)</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>Wed</source>
<translation>Mi</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Wednesday</source>
<translation>Mittwoch</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Week by week</source>
<translation>Woche für Woche</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What a new highlight is coloured with.</source>
<translation>Welche Farbe eine neue Markierung bekommt.</translation>
</message>
<message>
<location filename="../../reader/ui/template_words.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>What a template can use</source>
<translation>Was eine Vorlage benutzen kann</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What all take at most; the two newest stay.</source>
<translation>Was alle höchstens belegen; die zwei neuesten bleiben.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What arrives in it is imported by itself.</source>
<translation>Was dort eintrifft, wird von selbst importiert.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>What arrives in {folder} is imported by itself.</source>
<translation>Was in {folder} eintrifft, wird von selbst importiert.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What articles are set in: the faces installed here.</source>
<translation>Worin Artikel gesetzt sind: die hier installierten Schriften.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What can be done with words</source>
<translation>Was sich mit Wörtern machen lässt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>What can be searched …</source>
<translation>Was sich suchen lässt …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/finding.py"/>
<source>What can be typed into a search</source>
<translation>Was in eine Suche eingegeben werden kann</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<source>What changed</source>
<translation>Was sich geändert hat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What changes in the file</source>
<translation>Was sich in der Datei ändert</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>What does not have them</source>
<translation>Was das nicht enthält</translation>
</message>
<message>
<location filename="../../reader/ui/gutter.py"/>
<source>What each line is</source>
<translation>Was jede Zeile ist</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/export_view.py"/>
<source>What goes out</source>
<translation>Was exportiert wird</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What goes out …</source>
<translation>Was exportiert wird …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What highlights and notes stand under.</source>
<translation>Worunter Markierungen und Notizen stehen.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What is first of all highlights and notes.</source>
<translation>Was unter allen Markierungen und Notizen zuerst kommt.</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>What is known of each source</source>
<translation>Was über jede Quelle bekannt ist</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>What is new was added at the end of {file}.</source>
<translation>Neues wurde am Ende von {file} angefügt.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>What is only in the backup</source>
<translation>Was nur in der Sicherung ist</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is left out.</source>
<translation>Gelesenes wird ausgeblendet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is left out. This list keeps it.</source>
<translation>Gelesenes wird ausgeblendet. Diese Liste behält es.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>What is read is shown.</source>
<translation>Gelesenes wird gezeigt.</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>What is stood on</source>
<translation>Was angewählt ist</translation>
</message>
<message>
<location filename="../../reader/ui/export_preview.py"/>
<source>What is written into the file</source>
<translation>Was in die Datei geschrieben wird</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>What is wrong</source>
<translation>Was nicht stimmt</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>What is wrong with the template</source>
<translation>Was an der Vorlage falsch ist</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>What it makes</source>
<translation>Ergebnis</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>What it would change</source>
<translation>Was sich ändern würde</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What its lines are sorted by.</source>
<translation>Wonach ihre Zeilen sortiert sind.</translation>
</message>
<message>
<location filename="../../reader/ui/ahead.py"/>
<source>What may follow {key}</source>
<translation>Was auf {key} folgen kann</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What stands between such signs is not written.</source>
<translation>Was zwischen solchen Zeichen steht, wird nicht geschrieben.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>What the reader left on it</source>
<translation>Was Sie daran hinterlassen haben</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>What the template makes</source>
<translation>Was die Vorlage erzeugt</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What the template makes is copied.</source>
<translation>Was die Vorlage erzeugt, ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>What there is</source>
<translation>Was es gibt</translation>
</message>
<message>
<location filename="../../reader/model/export.py"/>
<source>What this export takes cannot be read; delete it and save it anew.</source>
<translation>Was dieser Export umfasst, lässt sich nicht lesen; löschen Sie ihn, und speichern Sie ihn neu.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>What this library counts is not what it holds.</source>
<translation>Was diese Bibliothek zählt, ist nicht, was sie enthält.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>What this link names is no longer in the library.</source>
<translation>Was dieser Link nennt, ist nicht mehr in der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>What this link names is not in this library; it may be in another one.</source>
<translation>Was dieser Link nennt, ist nicht in dieser Bibliothek; vielleicht in einer anderen.</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>What to begin with</source>
<translation>Womit beginnen</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>What was here before is kept as {file}.</source>
<translation>Was vorher hier war, wird als {file} aufbewahrt.</translation>
</message>
<message>
<location filename="../../reader/ui/search_note.py"/>
<source>What was not understood</source>
<translation>Was nicht verstanden wurde</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>What went wrong in the program</source>
<translation>Was im Programm schiefging</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>What would change in {source}</source>
<translation>Was sich in {source} ändern würde</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>What you change counts at once and is marked; {put_setting_back|Del} puts it back.</source>
<translation>Was Sie ändern, gilt sofort und wird gekennzeichnet; {put_setting_back|Del} setzt es zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>What you change is kept in {file}.</source>
<translation>Was Sie ändern, wird in {file} aufbewahrt.</translation>
</message>
<message>
<location filename="../../reader/ui/carrying.py"/>
<source>What you dragged could not be written to a file ({why}); free some room.</source>
<translation>Was Sie gezogen haben, ließ sich nicht in eine Datei schreiben ({why}); schaffen Sie Platz.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>What you have worked on stays, and the files can be imported again</source>
<translation>Womit Sie gearbeitet haben, bleibt, und die Dateien können erneut importiert werden</translation>
</message>
<message>
<location filename="../../reader/ui/faults.py"/>
<source>What you have written is kept, and you can go on.</source>
<translation>Was Sie geschrieben haben, bleibt erhalten, und Sie können weiterarbeiten.</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>What you said of {name} is kept until Postil ends.</source>
<translation>Was Sie zu {name} gesagt haben, bleibt erhalten, bis Postil beendet wird.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>What {key} does:</source>
<translation>Was {key} bewirkt:</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>What “{name}” looks for</source>
<translation>Wonach „{name}“ sucht</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>Where</source>
<translation>Wo</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where all of it lies; --library names another at the start.</source>
<translation>Wo alles liegt; --library nennt beim Start eine andere.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Where an article is from, on one line of Markdown: who, where, when, its address, the way back.</source>
<translation>Woher ein Artikel ist, in einer Zeile Markdown: wer, wo, wann, seine Adresse, der Weg zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where exports go.</source>
<translation>Wohin Exporte gehen.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes …</source>
<translation>Wohin …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes, in a dialog …</source>
<translation>Wohin, in einem Dialog …</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Where it goes: a folder, or a file</source>
<translation>Wohin: ein Ordner oder eine Datei</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Where it goes: a folder, or a file for all in one</source>
<translation>Wohin: ein Ordner, oder eine Datei für alles</translation>
</message>
<message>
<location filename="../../reader/ui/commands/copying.py"/>
<source>Where the article is from is copied.</source>
<translation>Die Herkunft des Artikels ist kopiert.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whether an export is one file or many.</source>
<translation>Ob ein Export eine Datei ist oder viele.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/importing.py"/>
<source>Which article?</source>
<translation>Welcher Artikel?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Which capture shows another article?</source>
<translation>Welcher Mitschnitt zeigt einen anderen Artikel?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>Which keys?</source>
<translation>Welche Tasten?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/leading.py"/>
<source>Which link?</source>
<translation>Welcher Link?</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>Which one is the same article?</source>
<translation>Welcher ist derselbe Artikel?</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Whole library or this place</source>
<translation>Ganze Bibliothek oder dieser Ort</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whose keys count where you have given none of your own.</source>
<translation>Wessen Tasten gelten, wo Sie keine eigenen vergeben haben.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Wider column</source>
<translation>Breitere Spalte</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Width of the column</source>
<translation>Spaltenbreite</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>With a note</source>
<translation>Mit Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>With keys and templates, to be taken along.</source>
<translation>Mit Tasten und Vorlagen, zum Mitnehmen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>With “{tag}” and …</source>
<translation>Mit „{tag}“ und …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<source>Without a note</source>
<translation>Ohne Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>Without a tag</source>
<translation>Ohne Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Without headings</source>
<translation>Ohne Überschriften</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>Without headings.</source>
<translation>Ohne Überschriften.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Without it no caret blinks and no menu unfolds.</source>
<translation>Ohne sie blinkt keine Schreibmarke, klappt kein Menü auf.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk.py"/>
<source>Without the text beside.</source>
<translation>Ohne den Text daneben.</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Word back</source>
<translation>Ein Wort zurück</translation>
</message>
<message>
<location filename="../../reader/exporter/formats.py"/>
<source>Word document</source>
<translation>Word-Dokument</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<source>Words</source>
<translation>Wörter</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words as paragraphs of Markdown that mean nothing but themselves; line ends stay. Flavours as in md.</source>
<translation>Wörter als Absätze in Markdown, die nur sich selbst bedeuten; Zeilenenden bleiben. Arten wie bei md.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words of a paper for a page, with their styles and links; each run by itself where they stand apart.</source>
<translation>Wörter eines Dokuments für eine Seite, mit Stilen und Links; jeder Lauf für sich, wo sie getrennt stehen.</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words on one line of Markdown that mean nothing but themselves; md("pandoc") and md("logseq") too.</source>
<translation>Wörter in einer Zeile Markdown, die nur sich selbst bedeuten; auch md("pandoc") und md("logseq").</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words on one line, apart by single spaces; not escaped.</source>
<translation>Wörter in einer Zeile, durch einzelne Leerzeichen getrennt; nicht maskiert.</translation>
</message>
<message>
<location filename="../../reader/model/query_language.py"/>
<source>Words there only: in:text is titles and texts</source>
<translation>Wörter nur dort: in:text sucht in Titeln und Texten</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>Words with line feeds for line ends, and no control characters; not escaped.</source>
<translation>Wörter mit Zeilenvorschub als Zeilenende und ohne Steuerzeichen; nicht maskiert.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>Words without a place are in {file}.</source>
<translation>Wörter ohne Platz stehen in {file}.</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>Words, tag: source: color: before: after: has:note is:lost</source>
<translation>Wörter, tag: source: color: before: after: has:note is:lost</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} articles …</source>
<translation><numerusform>In Arbeit: {done} von {n} Artikel …</numerusform><numerusform>In Arbeit: {done} von {n} Artikeln …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} highlights and notes …</source>
<translation><numerusform>In Arbeit: {done} von {n} Markierung oder Notiz …</numerusform><numerusform>In Arbeit: {done} von {n} Markierungen und Notizen …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {done} of {n} lines …</source>
<translation><numerusform>In Arbeit: {done} von {n} Zeile …</numerusform><numerusform>In Arbeit: {done} von {n} Zeilen …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/bulk.py"/>
<source>Working on {n} articles …</source>
<translation><numerusform>In Arbeit: {n} Artikel …</numerusform><numerusform>In Arbeit: {n} Artikel …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>Write a note on it</source>
<translation>Eine Notiz dazu schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Write a note on the line</source>
<translation>Notiz zur Zeile schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write a variable …</source>
<translation>Variable einfügen …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Write all settings</source>
<translation>Alle Einstellungen schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Write all settings into one file</source>
<translation>Alle Einstellungen in eine Datei schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Write all settings into one file …</source>
<translation>Alle Einstellungen in eine Datei schreiben …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Write in the item</source>
<translation>Im Eintrag schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write in the template</source>
<translation>In der Vorlage schreiben</translation>
</message>
<message>
<location filename="../../reader/library/outlines.py"/>
<source>Write in “{name}”</source>
<translation>In „{name}“ schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>Write into the template</source>
<translation>In die Vorlage schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>Write it into</source>
<translation>Hierhin schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Write its note</source>
<translation>Notiz dazu schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Write the files, or open one</source>
<translation>Dateien schreiben oder öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Write the pages as PDF …</source>
<translation>Seiten als PDF schreiben …</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Write the picture as SVG …</source>
<translation>Bild als SVG schreiben …</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Writing your data  ·  {leave|Esc} stops</source>
<translation>Ihre Daten werden geschrieben  ·  {leave|Esc} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Writing your data, {done} of {total}  ·  {leave|Esc} stops</source>
<translation>Ihre Daten werden geschrieben, {done} von {total}  ·  {leave|Esc} bricht ab</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>Writing {done} of {n} lines.</source>
<translation><numerusform>{done} von {n} Zeile wird geschrieben.</numerusform><numerusform>{done} von {n} Zeilen werden geschrieben.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Writing {done} of {total} …</source>
<translation>Geschrieben wird: {done} von {total} …</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Writing …</source>
<translation>Wird geschrieben …</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>Year by year</source>
<translation>Jahr für Jahr</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Yellow</source>
<translation>Gelb</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Yes</source>
<translation>Ja</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Yes, but it was changed since</source>
<translation>Ja, seither aber geändert</translation>
</message>
<message>
<location filename="../../reader/ui/headings.py"/>
<source>Yesterday</source>
<translation>Gestern</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>You edited it: only its properties were brought up to date.</source>
<translation>Sie haben die Datei bearbeitet: Nur ihre Eigenschaften wurden aktualisiert.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>You have worked on {n} articles of the samples, which stayed</source>
<translation><numerusform>Sie haben mit einem Artikel der Beispiele gearbeitet, er ist geblieben</numerusform><numerusform>Sie haben mit {n} Artikeln der Beispiele gearbeitet, sie sind geblieben</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Your data is being written already. {cancel_job|Ctrl+.} stops it.</source>
<translation>Ihre Daten werden schon geschrieben. {cancel_job|Ctrl+.} bricht ab.</translation>
</message>
<message>
<location filename="../../reader/ui/synced.py"/>
<source>Your library lies in a folder that {program} copies while it is written: that can damage it. Quit, move {folder} out of there, and let only backups go into it.</source>
<translation>Ihre Bibliothek liegt in einem Ordner, den {program} kopiert, während darin geschrieben wird: Das kann sie beschädigen. Beenden Sie Postil, verschieben Sie {folder} an einen anderen Ort, und lassen Sie nur Sicherungen dorthin.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>Your own keys</source>
<translation>Ihre eigenen Tasten</translation>
</message>
<message>
<location filename="../../reader/ui/export_layouts.py"/>
<source>Your template, {suffix}</source>
<translation>Ihre Vorlage, {suffix}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>Zip archive</source>
<translation>ZIP-Archiv</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/raw.py"/>
<source>[… {n} characters …]</source>
<translation><numerusform>[… {n} Zeichen …]</numerusform><numerusform>[… {n} Zeichen …]</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a PDF document</source>
<translation>ein PDF-Dokument</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>a backup is made first</source>
<translation>zuerst wird gesichert</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a byline stands by every title</source>
<translation>bei jedem Titel steht eine Autorzeile</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a capture</source>
<translation>ein Mitschnitt</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>a capture shows article {id} by the text of another</source>
<translation>ein Mitschnitt zeigt Artikel {id} mit dem Text eines anderen</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a compressed archive</source>
<translation>ein komprimiertes Archiv</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a compressed file</source>
<translation>eine komprimierte Datei</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>a copy of it does not check out</source>
<translation>eine Kopie davon besteht die Prüfung nicht</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a credit stands by every title</source>
<translation>bei jedem Titel steht ein Bildnachweis</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a date and text</source>
<translation>Datum und Text</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a date stands by every title</source>
<translation>bei jedem Titel steht ein Datum</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>a file for each article</source>
<translation>eine Datei je Artikel</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a highlight</source>
<translation>eine Markierung</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>a like line ends every record</source>
<translation>eine gleichartige Zeile beendet jeden Eintrag</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a line like “{words}” stands by every title</source>
<translation>bei jedem Titel steht eine Zeile wie „{words}“</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>a line stands once in every record</source>
<translation>eine Zeile steht einmal in jedem Eintrag</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link</source>
<translation>Link</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and a date</source>
<translation>Link und Datum</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and a date and text</source>
<translation>Link, Datum und Text</translation>
</message>
<message>
<location filename="../../reader/importer/web/deciding.py"/>
<source>a link and text</source>
<translation>Link und Text</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a link to the rest stands by every title</source>
<translation>bei jedem Titel steht ein Link zum Rest</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a list</source>
<translation>eine Liste</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>a list of feeds</source>
<translation>eine Liste von Feeds</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a macro calls itself without end</source>
<translation>ein Makro ruft sich endlos selbst auf</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a multiplication makes more than a template may hold</source>
<translation>eine Multiplikation ergibt mehr, als eine Vorlage fassen darf</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>a name for all of them together: of the list, the tag, or the one article</source>
<translation>ein Name für alle zusammen: der Liste, des Schlagworts oder des einen Artikels</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>a new tag</source>
<translation>neues Schlagwort</translation>
</message>
<message>
<location filename="../../reader/importer/formats/markdown.py"/>
<source>a note is one article</source>
<translation>eine Notiz ist ein Artikel</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a number</source>
<translation>eine Zahl</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>a paper is one article</source>
<translation>ein Dokument ist ein Artikel</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a program</source>
<translation>ein Programm</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>a quotation mark is not closed: all behind it is one phrase</source>
<translation>ein Anführungszeichen wird nicht geschlossen: Alles dahinter ist eine Wortfolge</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>a row is not as it was stored: {error}</source>
<translation>eine Zeile ist nicht mehr, wie sie gespeichert wurde: {error}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a sound file</source>
<translation>eine Tondatei</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a template cannot take in another file; write it all in this one</source>
<translation>eine Vorlage kann keine andere Datei einbinden; schreiben Sie alles in diese</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>a text</source>
<translation>ein Text</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a wider gap parts the texts</source>
<translation>ein größerer Abstand trennt die Texte</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>a wider gap stands above every title</source>
<translation>über jedem Titel steht ein größerer Abstand</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>a zip archive or an office document</source>
<translation>ein ZIP-Archiv oder Office-Dokument</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>about</source>
<translation>Über uns</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>accept</source>
<translation>annehmen</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>accepted</source>
<translation>angenommen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>accessibility single keys</source>
<translation>Barrierefreiheit Einzeltasten</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>ad</source>
<translation>Anzeige</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add label keyword category</source>
<translation>hinzufügen Etikett Tag Stichwort Kategorie</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add open load captures</source>
<translation>hinzufügen öffnen laden einlesen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>add open load directory</source>
<translation>hinzufügen öffnen laden Verzeichnis</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>alert notify follow</source>
<translation>Benachrichtigung Alarm verfolgen</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>all articles in one file</source>
<translation>alle Artikel in einer Datei</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>all articles of the file: {% for article in articles %} … {% endfor %}</source>
<translation>alle Artikel der Datei: {% for article in articles %} … {% endfor %}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>all highlights and notes, as Markdown</source>
<translation>alle Markierungen und Notizen, als Markdown</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>all lines on one scale</source>
<translation>alle Zeilen im selben Maßstab</translation>
</message>
<message>
<location filename="../../reader/ui/report.py"/>
<source>all new</source>
<translation>alle neu</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>all tags</source>
<translation>alle Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>all that is in it is in the library already</source>
<translation>alles daraus ist schon in der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>alphabet name</source>
<translation>Alphabet Name</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>alternatives to a condition, and how long a text is, are not asked for on the desk</source>
<translation>auf dem Notiztisch wird weder nach Alternativen zu einer Bedingung noch nach der Länge eines Textes gefragt</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among pages to be printed</source>
<translation>in der Druckvorschau</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among related articles</source>
<translation>bei verwandten Artikeln</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the backups</source>
<translation>bei den Sicherungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the settings</source>
<translation>in den Einstellungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the tags</source>
<translation>bei den Schlagwörtern</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>among the templates</source>
<translation>bei den Vorlagen</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an RTF document</source>
<translation>ein RTF-Dokument</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an SQLite database</source>
<translation>eine SQLite-Datenbank</translation>
</message>
<message>
<location filename="../../reader/library/opening.py"/>
<source>an SQLite file of another program</source>
<translation>eine SQLite-Datei eines anderen Programms</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>an answer that makes no sense</source>
<translation>eine Antwort ohne Sinn</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>an archive</source>
<translation>ein Archiv</translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>an archive tells its pages apart</source>
<translation>ein Archiv hält seine Seiten selbst auseinander</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>an article</source>
<translation>ein Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/linking.py"/>
<source>an article of this title may come yet</source>
<translation>ein Artikel dieses Titels kann noch kommen</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an image</source>
<translation>ein Bild</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>an index does not lead to {table} {id}</source>
<translation>ein Index führt nicht zu {table} {id}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>an old office document</source>
<translation>ein altes Office-Dokument</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>and nothing else</source>
<translation>und sonst nichts</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>and {n} more</source>
<translation><numerusform>und {n} weiterer</numerusform><numerusform>und {n} weitere</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>another</source>
<translation>andere</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>another key</source>
<translation>andere Taste</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>another pane</source>
<translation>anderer Bereich</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>another split</source>
<translation>andere Zerlegung</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>another text of it is shown now</source>
<translation>jetzt wird eine andere Fassung gezeigt</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>another version, from {file}</source>
<translation>andere Fassung, aus {file}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>archive</source>
<translation>Archiv</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>archived</source>
<translation>archiviert</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>archived</source>
<comment>state</comment>
<translation>im Archiv</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>article thrown away</source>
<translation>Artikel im Papierkorb</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {counted} captures and stands in {held}</source>
<translation>Artikel {id} zählt {counted} Mitschnitte und steht in {held}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {counted} tags and carries {held}</source>
<translation>Artikel {id} zählt {counted} Schlagwörter und trägt {held}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} counts {highlights} highlights and {notes} notes and has {marked} highlights and {noted} notes</source>
<translation>Artikel {id} zählt {highlights} Markierungen und {notes} Notizen und hat {marked} Markierungen und {noted} Notizen</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>article {id} is shown in the text of another</source>
<translation>Artikel {id} wird mit dem Text eines anderen angezeigt</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>articles</source>
<translation>Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>articles came or went: {look_again|F5} looks again</source>
<translation>Artikel kamen dazu oder fielen weg: {look_again|F5} sucht neu</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>as</source>
<translation>Format</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>as at first</source>
<translation>wie am Anfang</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>as it does now</source>
<translation>wie jetzt auch</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>as it is</source>
<translation>wie es ist</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>as it is called now</source>
<translation>wie es jetzt heißt</translation>
</message>
<message>
<location filename="../../reader/ui/commands/arranging.py"/>
<source>as it is now</source>
<translation>wie jetzt</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>as it stands in a list of sources</source>
<translation>wie in einem Quellenverzeichnis</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>as they are read</source>
<translation>wie man sie liest</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>as you asked</source>
<translation>auf Ihren Wunsch</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>asked for</source>
<translation>auf Wunsch</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>at closing</source>
<translation>beim Schließen</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>at the end</source>
<translation>am Ende</translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>attach</source>
<translation>zuordnen</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<location filename="../../reader/ui/templates_view.py"/>
<source>back</source>
<translation>zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>backups</source>
<translation>Sicherungen</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a backup took its place</source>
<translation>bevor eine Sicherung an ihre Stelle kam</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a library was added</source>
<translation>vor dem Hinzufügen einer Bibliothek</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before a newer Postil brought it up to date</source>
<translation>bevor ein neueres Postil sie auf seinen Stand brachte</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before emptying the trash</source>
<translation>vor dem Leeren des Papierkorbs</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before many were thrown away</source>
<translation>bevor viele in den Papierkorb kamen</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>before taking an import back</source>
<translation>vor dem Zurücknehmen eines Imports</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>best match</source>
<translation>beste Treffer</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>best match first</source>
<translation>beste Treffer zuerst</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>blank</source>
<translation>leer</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>blue</source>
<translation>blau</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>blue highlight: {quote}</source>
<translation>blaue Markierung: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>body</source>
<translation>Text</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>body</source>
<comment>line</comment>
<translation>Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>bold</source>
<translation>fett</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>broken off before the end</source>
<translation>vorzeitig gescheitert</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>brought up to date</source>
<comment>file</comment>
<translation>aktualisiert</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>brown</source>
<translation>braun</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>browser web page url link</source>
<translation>Browser Webseite url Link</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>by a page</source>
<translation>um eine Seite</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by article</source>
<translation>nach Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by day</source>
<translation>nach Tag</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by day date</source>
<translation>nach Tag Datum</translation>
</message>
<message>
<location filename="../../reader/model/backups.py"/>
<source>by itself</source>
<translation>von selbst</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>by key</source>
<translation>nach Taste</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by length words time</source>
<translation>nach Länge Wörter Zeit</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>by name</source>
<translation>nach Namen</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by source</source>
<translation>nach Quelle</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>by tag</source>
<translation>nach Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the first word to the left</source>
<translation>nach dem ersten Wort links</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the first word to the right</source>
<translation>nach dem ersten Wort rechts</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the second word to the left</source>
<translation>nach dem zweiten Wort links</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the second word to the right</source>
<translation>nach dem zweiten Wort rechts</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the third word to the left</source>
<translation>nach dem dritten Wort links</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the third word to the right</source>
<translation>nach dem dritten Wort rechts</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>by the words found</source>
<translation>nach den gefundenen Wörtern</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>by title</source>
<translation>nach Titel</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>byline</source>
<comment>line</comment>
<translation>Autorzeile</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>cannot be looked at</source>
<translation>nicht einsehbar</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>cannot be written</source>
<comment>file</comment>
<translation>lässt sich nicht schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>caption</source>
<comment>line</comment>
<translation>Bildunterschrift</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/citing.py"/>
<location filename="../../reader/ui/dateline.py"/>
<location filename="../../reader/ui/desk_model.py"/>
<source>captured {day}</source>
<translation>Mitschnitt vom {day}</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>change its permissions or choose another place</source>
<translation>ändern Sie die Zugriffsrechte, oder wählen Sie einen anderen Ort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>changes</source>
<translation>Änderungen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check again</source>
<translation>erneut prüfen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check it</source>
<translation>prüfen</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>check the disk</source>
<translation>prüfen Sie den Datenträger</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>checked {when}</source>
<translation>geprüft {when}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>choose</source>
<translation>wählen</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>choose a shorter name</source>
<translation>wählen Sie einen kürzeren Namen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>cite citation quote quotation reference</source>
<translation>zitieren Zitat Quelle Nachweis</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>close exit</source>
<translation>schließen verlassen</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>close other programs</source>
<translation>schließen Sie andere Programme</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>close other windows of Postil</source>
<translation>schließen Sie andere Fenster von Postil</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>collocates</source>
<translation>Kollokate</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>color yellow green blue pink purple</source>
<translation>Farbe gelb grün blau rosa violett</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>colour</source>
<translation>Farbe</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>comment annotation remark memo</source>
<translation>Kommentar Anmerkung Bemerkung</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>compare diff differences versions</source>
<translation>vergleichen diff Unterschiede Versionen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>concordance</source>
<translation>Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>copy</source>
<translation>kopieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>copy as</source>
<translation>kopieren als</translation>
</message>
<message>
<location filename="../../reader/ui/insight.py"/>
<source>counting …</source>
<translation>wird gezählt …</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>credit</source>
<comment>line</comment>
<translation>Bildnachweis</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>cut</source>
<translation>gekürzt</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>cut</source>
<comment>state</comment>
<translation>gekürzt</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>cut by the publisher</source>
<translation>vom Verlag gekürzt</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>damaged: it cannot be restored as it was</source>
<translation>beschädigt: nicht wiederherstellbar</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>dark light night mode appearance contrast colours</source>
<translation>dunkel hell Nachtmodus dunkler Modus Aussehen Kontrast Farben</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>dark light sepia night mode colors appearance accessibility</source>
<translation>dunkel hell Sepia Nacht Modus Farben Design Erscheinungsbild Barrierefreiheit Thema</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>data in JSON</source>
<translation>Daten in JSON</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>dateline</source>
<comment>line</comment>
<translation>Ortszeile</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>day by day</source>
<translation>Tag für Tag</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>delete</source>
<translation>löschen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>delete erase unmark</source>
<translation>löschen entfernen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>delete remove articles bin</source>
<translation>löschen entfernen Papierkorb</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>details</source>
<comment>line</comment>
<translation>Angaben</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>diff changes</source>
<translation>Vergleich Unterschiede Änderungen diff</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>doctor safety health repair</source>
<translation>Sicherheit Reparatur reparieren Schaden</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>done</source>
<translation>erledigt</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>done {when}</source>
<translation>ausgeführt {when}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>done {when}, into {folder}</source>
<translation>ausgeführt {when}, nach {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>doubtful</source>
<translation>zweifelhaft</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>duplicate</source>
<translation>duplizieren</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>duplicates merge articles</source>
<translation>Duplikate Doppelte zusammenführen</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>each line on a scale of its own</source>
<translation>jede Zeile mit eigenem Maßstab</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>earlier</source>
<translation>früher</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>edit name title</source>
<translation>bearbeiten Name umbenennen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>elsewhere</source>
<translation>anderswo</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>empty</source>
<translation>leer</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record ends with a credit</source>
<translation>jeder Eintrag endet mit einem Bildnachweis</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a byline</source>
<translation>jeder Eintrag hat eine Autorzeile</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a date</source>
<translation>jeder Eintrag hat ein Datum</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a dateline</source>
<translation>jeder Eintrag hat eine Ortszeile</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record has a link to its rest</source>
<translation>jeder Eintrag hat einen Link zu seinem Rest</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>every record tells of comments, topics or its age</source>
<translation>jeder Eintrag nennt Kommentare, Themen oder sein Alter</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every text has words of its own</source>
<translation>jeder Text hat seine eigenen Wörter</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title begins a block of lines</source>
<translation>jeder Titel beginnt einen Block von Zeilen</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title is printed twice</source>
<translation>jeder Titel ist doppelt gedruckt</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>every title stands in a line of its own</source>
<translation>jeder Titel steht in einer eigenen Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>everything</source>
<translation>alles</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>everything again</source>
<translation>alles wieder</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>everywhere</source>
<translation>überall</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>export</source>
<translation>exportieren</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>export everything archive move computer sync</source>
<translation>alles exportieren Archiv umziehen anderer Rechner abgleichen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>export save backup move zip</source>
<translation>Export speichern Backup umziehen ZIP</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>fairly sure</source>
<translation>ziemlich sicher</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>favourite favorite flag bookmark</source>
<translation>Favorit Lieblings Fähnchen Lesezeichen</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>file: {line}</source>
<translation>Datei: {line}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>filter</source>
<translation>filtern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>find</source>
<translation>finden</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>finds {query}</source>
<translation>findet {query}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>first steps</source>
<translation>erste Schritte</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>focus</source>
<translation>Fokus Konzentration</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>focus zen distraction reader view hide panes</source>
<translation>Fokus Zen ablenkungsfrei Leseansicht Bereiche ausblenden</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>fold</source>
<translation>einklappen</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>folded</source>
<translation>eingeklappt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>folder</source>
<translation>Ordner</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>follow</source>
<translation>folgen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font family serif sans dyslexia</source>
<translation>Schriftart Serifen serifenlos Legasthenie font</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font zoom larger smaller letters</source>
<translation>Schrift Schriftgröße Zoom größer kleiner Buchstaben font</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>for imports to come</source>
<translation>für künftige Importe</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>for some two million articles and more; a folder beside the library</source>
<translation>ab etwa zwei Millionen Artikeln; ein Ordner neben der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>found again in its text by its words</source>
<translation>im Text anhand der Wörter wiedergefunden</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>found by its title, its tags or what else was asked for</source>
<translation>gefunden durch Titel, Schlagwörter oder eine andere Bedingung</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>found {where}: {words}</source>
<translation>gefunden {where}: {words}</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>free some space on the disk</source>
<translation>schaffen Sie Platz auf dem Datenträger</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>free some space, your share of the disk is used up</source>
<translation>schaffen Sie Platz, Ihr Kontingent auf dem Datenträger ist erschöpft</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>from the end again</source>
<translation>wieder von unten</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>from the top again</source>
<translation>wieder von oben</translation>
</message>
<message>
<location filename="../../reader/library/full_text.py"/>
<source>full-text index: it does not agree with the texts ({said_why})</source>
<translation>Volltextindex: Er stimmt nicht mit den Texten überein ({said_why})</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>go on</source>
<translation>fortfahren</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>goes today</source>
<translation>wird heute gelöscht</translation>
</message>
<message>
<location filename="../../reader/library/backup_differences.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<source>gone since</source>
<translation>seither verschwunden</translation>
</message>
<message>
<location filename="../../reader/ui/change_drawing.py"/>
<source>gone: {words}</source>
<translation>weg: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>green</source>
<translation>grün</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>green highlight: {quote}</source>
<translation>grüne Markierung: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>group</source>
<translation>gruppieren Gruppe</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>hashes are kept of a version {version} that is not there</source>
<translation>es sind Prüfsummen einer Fassung {version} vorhanden, die es nicht gibt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>heading</source>
<translation>Überschrift</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>heading</source>
<comment>line</comment>
<translation>Überschrift</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>headings</source>
<translation>Überschriften</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>help</source>
<translation>Hilfe</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>highlight</source>
<translation>markieren</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>highlight {highlight} does not stand where it was made</source>
<translation>die Markierung {highlight} steht nicht, wo sie angelegt wurde</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>highlight {id} on “{title}” does not stand where it was made</source>
<translation>die Markierung {id} in „{title}“ steht nicht, wo sie angelegt wurde</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>highlight: {words}</source>
<translation>Markierung: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_model.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>highlighted {in_color}</source>
<translation>markiert {in_color}</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>highlights</source>
<translation>Markierungen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>hints</source>
<translation>Hinweise Tipps</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>history revert log</source>
<translation>Verlauf zurücksetzen Protokoll</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>how many words it has</source>
<translation>wie viele Wörter er hat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>how they are kept</source>
<translation>aufbewahren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>import</source>
<translation>importieren</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import automatic</source>
<translation>Import automatisch</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import load restore zip</source>
<translation>Import laden wiederherstellen ZIP</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>in</source>
<translation>einrücken</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>in Postil</source>
<translation>in Postil</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a chooser</source>
<translation>in einer Auswahlliste</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a field of a view</source>
<translation>in einem Feld einer Ansicht</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>in a highlight</source>
<translation>in einer Markierung</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<location filename="../../reader/ui/menus.py"/>
<source>in a note</source>
<translation>in einer Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a plan</source>
<translation>in einem Plan</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a report of a fault</source>
<translation>in einem Fehlerbericht</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a search field</source>
<translation>in einem Suchfeld</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in a template</source>
<translation>in einer Vorlage</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in an export</source>
<translation>in einem Export</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in blue</source>
<translation>in Blau</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in green</source>
<translation>in Grün</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>in its text</source>
<translation>im Text</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>in its title</source>
<translation>im Titel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>in or out</source>
<translation>hinein / heraus</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in pink</source>
<translation>in Rosa</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>in place of the one of that name: {query}</source>
<translation>anstelle der gleichnamigen: {query}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<source>in place of the present one</source>
<translation>anstelle der jetzigen</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in purple</source>
<translation>in Violett</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the changes</source>
<translation>in den Änderungen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the check of the library</source>
<translation>in der Bibliotheksprüfung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the concordance</source>
<translation>in der Konkordanz</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the list</source>
<translation>in der Liste</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the list of keys</source>
<translation>in der Tastenliste</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the manual</source>
<translation>im Handbuch</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the notes</source>
<translation>in den Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the outline</source>
<translation>in der Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the pictures of the library</source>
<translation>in den Bildern der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the report</source>
<translation>im Bericht</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the review</source>
<translation>in der Prüfung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>in the sources</source>
<translation>in den Quellen</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<location filename="../../reader/ui/menus.py"/>
<source>in the text</source>
<translation>im Text</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>in yellow</source>
<translation>in Gelb</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/dateline.py"/>
<source>in {n} captures</source>
<translation><numerusform>in {n} Mitschnitt</numerusform><numerusform>in {n} Mitschnitten</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>inbox</source>
<translation>Eingang</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>inbox automatic monitor directory sync</source>
<translation>Eingang automatisch überwachen Verzeichnis</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>insight</source>
<translation>Einblick</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>into</source>
<translation>wohin</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>is brought up to date</source>
<comment>file</comment>
<translation>wird aktualisiert</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>is looked for</source>
<translation>danach wird gesucht</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<location filename="../../reader/library/full_text.py"/>
<location filename="../../reader/library/reindexing.py"/>
<source>it asks for more memory than there is</source>
<translation>es verlangt mehr Speicher, als vorhanden ist</translation>
</message>
<message>
<location filename="../../reader/services/template_worker.py"/>
<source>it does not come to an end within {seconds} seconds; look at its loops</source>
<translation>sie kommt nicht innerhalb von {seconds} Sekunden zu einem Ende; prüfen Sie ihre Schleifen</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>it does not find what is there</source>
<translation>er findet nicht, was da ist</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>it does not stand in the text it was made on</source>
<translation>es steht nicht in dem Text, in dem es angelegt wurde</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>it finds them untagged</source>
<translation>findet sie ohne das Schlagwort</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>it has {entries} entries for {articles} articles</source>
<translation>er hat {entries} Einträge für {articles} Artikel</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>it is a device, pipe or socket</source>
<translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>it is a folder</source>
<translation>es ist ein Ordner</translation>
</message>
<message>
<location filename="../../reader/ui/reindexing.py"/>
<source>it is damaged</source>
<translation>er ist beschädigt</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>it is empty</source>
<translation>sie ist leer</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>it is in step</source>
<translation>er ist auf dem Stand</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it is nested too deeply; write it in simpler steps</source>
<translation>sie ist zu tief verschachtelt; schreiben Sie sie in einfacheren Schritten</translation>
</message>
<message>
<location filename="../../reader/services/pieces.py"/>
<source>it is no text in UTF-8</source>
<translation>es ist kein Text in UTF-8</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>it is not written like star = ["S", "list: G G"]</source>
<translation>es ist nicht in der Form star = ["S", "list: G G"] geschrieben</translation>
</message>
<message numerus="yes">
<location filename="../../reader/exporter/sandbox.py"/>
<source>it makes more than {n} million letters; look at its loops</source>
<translation><numerusform>sie erzeugt mehr als {n} Million Zeichen; prüfen Sie ihre Schleifen</numerusform><numerusform>sie erzeugt mehr als {n} Millionen Zeichen; prüfen Sie ihre Schleifen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>it names no key</source>
<translation>es wird keine Taste genannt</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it reaches for what no template may see; use the variables that are listed</source>
<translation>sie greift nach etwas, das keine Vorlage sehen darf; benutzen Sie die aufgelisteten Variablen</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>it takes more memory than a template may have; look at its loops</source>
<translation>sie braucht mehr Speicher, als eine Vorlage haben darf; prüfen Sie ihre Schleifen</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>it takes more than {seconds} seconds; look at its loops</source>
<translation>sie braucht mehr als {seconds} Sekunden; prüfen Sie ihre Schleifen</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>it takes more time or memory than it may; look at its loops</source>
<translation>sie braucht mehr Zeit oder Speicher, als sie darf; prüfen Sie ihre Schleifen</translation>
</message>
<message>
<location filename="../../reader/services/template_worker.py"/>
<source>it takes too much time or memory; look at its loops</source>
<translation>sie braucht zu viel Zeit oder Speicher; prüfen Sie ihre Schleifen</translation>
</message>
<message>
<location filename="../../reader/library/full_text.py"/>
<location filename="../../reader/library/reindexing.py"/>
<source>it was not made to its end</source>
<translation>er wurde nicht zu Ende angelegt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>italics</source>
<translation>kursiv</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its address on the web; empty where that is not known</source>
<translation>die Adresse im Web; leer, wo sie nicht bekannt ist</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>its articles</source>
<translation>diese Artikel</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its block id, letters and digits: h3gezrrcy</source>
<translation>ihre Block-ID, Buchstaben und Ziffern: h3gezrrcy</translation>
</message>
<message>
<location filename="../../reader/services/importing.py"/>
<source>its bytes are in the library already</source>
<translation>die Bytes sind schon in der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>its end is missing</source>
<translation>das Ende fehlt</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>its entries are not those of the articles</source>
<translation>seine Einträge sind nicht die der Artikel</translation>
</message>
<message>
<location filename="../../reader/library/reshaped.py"/>
<source>its files can be imported again</source>
<translation>die Dateien können erneut importiert werden</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its language: en, kk, zh-Hant</source>
<translation>die Sprache: en, kk, zh-Hant</translation>
</message>
<message>
<location filename="../../reader/library/opening.py"/>
<source>its library version says {found}</source>
<translation>ihre Bibliotheksversion lautet {found}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>its name from now on</source>
<translation>von jetzt an so</translation>
</message>
<message>
<location filename="../../reader/library/backup_differences.py"/>
<location filename="../../reader/ui/commands/backups.py"/>
<source>its note says something else now</source>
<translation>die Notiz lautet jetzt anders</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>its number now</source>
<translation>jetzige Nummer</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>its table is missing</source>
<translation>das Verzeichnis fehlt</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>its whole text</source>
<translation>sein ganzer Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>join</source>
<translation>zusammenführen</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>joins the tag of that name, {reach}</source>
<translation>wird mit dem gleichnamigen Schlagwort zusammengeführt, {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<source>keep</source>
<translation>aufbewahren</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>kept beside the library</source>
<translation>neben der Bibliothek aufbewahrt</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts hotkeys bindings</source>
<translation>Tastatur Tastenkürzel Kurzbefehle Belegung</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts hotkeys cheat sheet</source>
<translation>Tastatur Tastenkürzel Kurzbefehle Übersicht</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyboard shortcuts preset vim emacs</source>
<translation>Tastatur Tastenkürzel Kurzbefehle vim emacs</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>keymap preset vim netnewswire newsboat shortcuts</source>
<translation>Tastenbelegung Tastatur Kürzel keymap vim netnewswire newsboat</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>keyword in context kwic collocation collocates frequency words</source>
<translation>Stichwort im Kontext kwic Kollokation Häufigkeit Wörter</translation>
</message>
<message>
<location filename="../../reader/importer/constraints.py"/>
<source>known from other captures</source>
<translation>aus anderen Mitschnitten bekannt</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>later</source>
<translation>später</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>later</source>
<comment>state</comment>
<translation>für später</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>leave</source>
<translation>verlassen</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>left alone: you edited it</source>
<comment>file</comment>
<translation>nicht angerührt: von Ihnen bearbeitet</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>left out</source>
<translation>ausgelassen</translation>
</message>
<message>
<location filename="../../reader/importer/speaking.py"/>
<location filename="../../reader/importer/words.py"/>
<source>legal</source>
<translation>Rechtliches</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>let it be</source>
<translation>lassen</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>level {level}, {row} of {rows}</source>
<translation>Ebene {level}, {row} von {rows}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>line below</source>
<translation>Zeile darunter</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>line height spacing distance</source>
<translation>Durchschuss Abstand Zeilenhöhe</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: its highlights in the order of reading, lost ones last, see highlight</source>
<translation>Liste: seine Markierungen in Lesefolge, verlorene zuletzt, siehe highlight</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the blocks of the text: kind, start and end; see the filter passages</source>
<translation>Liste: die Blöcke des Textes: kind, start und end; siehe Filter passages</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the links in the text: start, end and url</source>
<translation>Liste: die Links im Text: start, end und url</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the names of its authors</source>
<translation>Liste: die Namen der Autoren</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the tags on it</source>
<translation>Liste: die Schlagwörter daran</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: the tags on the article</source>
<translation>Liste: die Schlagwörter des Artikels</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>list: where it stands in the captured files, see capture</source>
<translation>Liste: wo er in den mitgeschnittenen Dateien steht, siehe capture</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>longer</source>
<translation>länger</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>longest first</source>
<translation>längste zuerst</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>looked for in the backups, the captures and the undo history</source>
<translation>in Sicherungen, Mitschnitten und Verlauf gesucht</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>looking …</source>
<translation>wird gesucht …</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>lost</source>
<translation>verloren</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>made anew from the texts</source>
<translation>aus den Texten neu angelegt</translation>
</message>
<message>
<location filename="../../reader/services/doctoring.py"/>
<source>made anew from what is whole</source>
<translation>aus dem Unversehrten neu angelegt</translation>
</message>
<message>
<location filename="../../reader/importer/web/transfer.py"/>
<source>mail</source>
<translation>Mailkopf</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>make one now</source>
<translation>jetzt sichern</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>mark underline marker</source>
<translation>markieren unterstreichen anstreichen Textmarker</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>markdown obsidian logseq pdf docx</source>
<translation>markdown obsidian logseq pdf docx</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>measure narrow wide line length</source>
<translation>schmal breit Zeilenlänge Satzspiegel</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>merge combine join tags</source>
<translation>zusammenführen vereinen verbinden Tags</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>month by month</source>
<translation>Monat für Monat</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>more</source>
<translation>weiterlesen</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>most used first</source>
<translation>meistbenutzte zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>move</source>
<translation>verschieben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>narrow</source>
<translation>filtern</translation>
</message>
<message>
<location filename="../../reader/importer/boxes.py"/>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/speaking.py"/>
<location filename="../../reader/importer/words.py"/>
<source>nav</source>
<translation>Navigation</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>never done yet</source>
<translation>noch nie ausgeführt</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>never done yet, into {folder}</source>
<translation>noch nie ausgeführt, nach {folder}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/settings.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>new</source>
<translation>neu</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>new</source>
<comment>article</comment>
<translation>neu</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>new</source>
<comment>file</comment>
<translation>neu</translation>
</message>
<message>
<location filename="../../reader/ui/templates_view.py"/>
<source>new</source>
<comment>template</comment>
<translation>neu</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>new name, {reach}</source>
<translation>neuer Name, {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>new outline</source>
<translation>neue Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>new tag</source>
<translation>neues Schlagwort</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>new: {headings}</source>
<translation>neu: {headings}</translation>
</message>
<message>
<location filename="../../reader/ui/change_drawing.py"/>
<source>new: {words}</source>
<translation>neu: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<location filename="../../reader/ui/desk.py"/>
<source>newest first</source>
<translation>neueste zuerst</translation>
</message>
<message>
<location filename="../../resources/keymaps/newsboat.toml"/>
<source>newsboat and vi</source>
<translation>newsboat und vi</translation>
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
<translation>weiter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next article</source>
<translation>nächster Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next change</source>
<translation>nächste Änderung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>next file</source>
<translation>nächste Datei</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next highlight</source>
<translation>nächste Markierung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next link</source>
<translation>nächster Link</translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next page</source>
<translation>nächste Seite</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next pane</source>
<translation>nächster Bereich</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next paragraph</source>
<translation>nächster Absatz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>next picture</source>
<translation>nächstes Bild</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next place</source>
<translation>nächster Ort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next sentence</source>
<translation>nächster Satz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next unread</source>
<translation>nächster ungelesener</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>next value</source>
<translation>nächster Wert</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next version</source>
<translation>nächste Fassung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>next word</source>
<translation>nächstes Wort</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<location filename="../../reader/library/files.py"/>
<source>no SQLite file</source>
<translation>keine SQLite-Datei</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>no action is called {action}</source>
<translation>eine Aktion {action} gibt es nicht</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>no action is called {action} (is {other} meant?)</source>
<translation>eine Aktion {action} gibt es nicht (ist {other} gemeint?)</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>no answer</source>
<translation>keine Antwort</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>no key</source>
<translation>keine Taste</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>no list is to be seen</source>
<translation>es ist keine Liste zu erkennen</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>no longer</source>
<comment>article</comment>
<translation>entfällt</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer archived</source>
<translation>nicht mehr im Archiv</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer later</source>
<translation>nicht mehr für später</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer starred</source>
<translation>nicht mehr mit Stern</translation>
</message>
<message>
<location filename="../../reader/ui/announcing.py"/>
<source>no longer unread</source>
<translation>nicht mehr ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>no longer {tag}</source>
<translation>nicht mehr {tag}</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>no longer: {headings}</source>
<translation>entfällt: {headings}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>no note</source>
<translation>keine Notiz</translation>
</message>
<message>
<location filename="../../reader/services/bidding.py"/>
<source>no tags</source>
<translation>keine Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>no title printed</source>
<translation>ohne gedruckten Titel</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>no title printed: these are its first words</source>
<translation>ohne gedruckten Titel: dies sind die ersten Wörter</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>no words differ</source>
<translation>alle Wörter gleich</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>noise</source>
<translation>Beiwerk</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>noise</source>
<comment>line</comment>
<translation>Beiwerk</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/export_view.py"/>
<source>none</source>
<comment>properties</comment>
<translation>keine</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>not again</source>
<translation>nicht mehr melden</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>not all highlights of article {article} are found</source>
<translation>nicht alle Markierungen von Artikel {article} werden gefunden</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>not all notes on article {article} are found</source>
<translation>nicht alle Notizen zu Artikel {article} werden gefunden</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>not counted</source>
<translation>nicht gezählt</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>not found in the text</source>
<translation>nicht im Text gefunden</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>not found in this text</source>
<translation>nicht in diesem Text gefunden</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>not in doubt</source>
<translation>nicht im Zweifel</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>not in this text</source>
<translation>nicht in diesem Text</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<source>not looked at yet</source>
<translation>noch nicht geprüft</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>not written</source>
<comment>file</comment>
<translation>nicht geschrieben</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/desk_line.py"/>
<location filename="../../reader/ui/outline_cell.py"/>
<source>note on the article</source>
<translation>Notiz zum Artikel</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>note {id} is not the one that was stored</source>
<translation>die Notiz {id} ist nicht die gespeicherte</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>note {id} on “{title}” is not the one that was stored</source>
<translation>die Notiz {id} zu „{title}“ ist nicht die gespeicherte</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>notes as text</source>
<translation>Notizen als Text</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>nothing can be written there</source>
<translation>dort lässt sich nichts schreiben</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>nothing is called “{name}”</source>
<translation>nichts heißt „{name}“</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>nothing to import</source>
<translation>nichts zu importieren</translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>nothing yet</source>
<translation>noch nichts</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>now</source>
<translation>jetzt</translation>
</message>
<message>
<location filename="../../reader/ui/commands/keying.py"/>
<source>now</source>
<comment>in use</comment>
<translation>jetzt</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>number {number}</source>
<translation>Nummer {number}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>of the article and nothing else</source>
<translation>des Artikels und sonst nichts</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>off</source>
<comment>a key</comment>
<translation>aus</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<location filename="../../reader/ui/desk.py"/>
<source>oldest first</source>
<translation>älteste zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>on</source>
<translation>weiter</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>on the desk</source>
<translation>auf dem Notiztisch</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>on {some} of {all}</source>
<translation>an {some} von {all}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>one file</source>
<translation>eine Datei</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>one key back</source>
<translation>eine Taste zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>one more</source>
<translation>noch eine</translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_joining.py"/>
<source>only the first {n} alternatives count</source>
<translation><numerusform>nur die erste Alternative zählt</numerusform><numerusform>nur die ersten {n} Alternativen zählen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_parsing.py"/>
<source>only the first {n} characters are read</source>
<translation><numerusform>nur das erste Zeichen wird gelesen</numerusform><numerusform>nur die ersten {n} Zeichen werden gelesen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} characters of a phrase are searched</source>
<translation><numerusform>nur das erste Zeichen einer Wortfolge wird gesucht</numerusform><numerusform>nur die ersten {n} Zeichen einer Wortfolge werden gesucht</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} conditions count</source>
<translation><numerusform>nur die erste Bedingung zählt</numerusform><numerusform>nur die ersten {n} Bedingungen zählen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/model/query_problems.py"/>
<source>only the first {n} words are searched</source>
<translation><numerusform>nur das erste Wort wird gesucht</numerusform><numerusform>nur die ersten {n} Wörter werden gesucht</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>only the link is here</source>
<translation>nur der Link ist hier</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>only the newest {n} lines: say more of the articles to see older ones</source>
<translation><numerusform>nur die neueste {n} Zeile: Schränken Sie die Artikel ein, um ältere zu sehen</numerusform><numerusform>nur die neuesten {n} Zeilen: Schränken Sie die Artikel ein, um ältere zu sehen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>only the {n} with “{word}” beside</source>
<translation><numerusform>nur die {n} mit „{word}“ daneben</numerusform><numerusform>nur die {n} mit „{word}“ daneben</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>only what was quoted is here</source>
<translation>nur das Zitierte ist hier</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>open</source>
<translation>öffnen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>operators advanced search syntax regex wildcard help</source>
<translation>Operatoren erweiterte Suche Syntax regex Platzhalter Hilfe</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>orange</source>
<translation>orange</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>order</source>
<translation>Reihenfolge</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>other</source>
<translation>Sonstiges</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>other articles</source>
<translation>andere Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>other words</source>
<translation>andere Wörter</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>out</source>
<translation>ausrücken</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>outline</source>
<translation>Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page backward</source>
<translation>Seite zurück</translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page forward</source>
<translation>Seite vor</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>page-date</source>
<translation>Seitendatum</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/words.py"/>
<source>pager</source>
<translation>Blättern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>paragraph</source>
<translation>Absatz</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>paragraphs and links</source>
<translation>Absätze und Links</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>parentheses go {deepest} deep; those within count for nothing</source>
<translation>Klammern reichen {deepest} Ebenen tief; die weiter innen zählen nicht</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>paste clipboard</source>
<translation>einfügen Zwischenablage</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>pin</source>
<translation>anheften</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>pink</source>
<translation>rosa</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>pink highlight: {quote}</source>
<translation>rosa Markierung: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<source>pinned to {number}</source>
<translation>angeheftet an {number}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>preferences options configuration customise</source>
<translation>Optionen Konfiguration anpassen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>preview</source>
<translation>Vorschau</translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>previous</source>
<translation>vorher</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>print</source>
<translation>drucken</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>publication</source>
<translation>Publikation Zeitung</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>purple</source>
<translation>violett</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>purple highlight: {quote}</source>
<translation>violette Markierung: {quote}</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>put on by {search}</source>
<translation>vergeben durch {search}</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>quote, note, tags, source and link</source>
<translation>Zitat, Notiz, Schlagwörter, Quelle und Link</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>quotes alone</source>
<translation>nur Zitate</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>rank relevance</source>
<translation>Rang Relevanz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read / unread</source>
<translation>gelesen / ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>read aloud</source>
<translation>vorlesen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read it</source>
<translation>lesen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>read later bookmark queue snooze</source>
<translation>später lesen Lesezeichen Warteschlange zurückstellen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>read on</source>
<translation>weiterlesen</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>reads captures</source>
<translation>Mitschnitte liest</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>red</source>
<translation>rot</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>reduced animation accessibility</source>
<translation>Animation reduziert Barrierefreiheit</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related</source>
<translation>verwandte</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related to this one</source>
<translation>mit diesem verwandte</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>relevance ranking</source>
<translation>Relevanz Rangfolge</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>removed</source>
<translation>entfernt</translation>
</message>
<message>
<location filename="../../reader/ui/outline_model.py"/>
<source>removed for good</source>
<translation>endgültig gelöscht</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/desk_model.py"/>
<source>removed, kept for {n} more days</source>
<translation><numerusform>entfernt, noch {n} Tag aufbewahrt</numerusform><numerusform>entfernt, noch {n} Tage aufbewahrt</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<location filename="../../reader/ui/export_keeping.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>rename</source>
<translation>umbenennen</translation>
</message>
<message>
<location filename="../../reader/services/rendering.py"/>
<source>renders templates</source>
<translation>Vorlagen ausführt</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>replaces the one of this name</source>
<translation>ersetzt den gleichnamigen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>restore</source>
<translation>wiederherstellen</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>rows are not where they should be</source>
<translation>Zeilen stehen nicht, wo sie stehen sollten</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>rule</source>
<comment>tag</comment>
<translation>Regel</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety</source>
<translation>Sicherheit Backup</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety folder path file dropbox onedrive synced</source>
<translation>Sicherheit Ordner Pfad Datei dropbox onedrive synchronisiert</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety often</source>
<translation>Sicherheit Backup oft</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety size disk</source>
<translation>Sicherheit Backup Größe Speicherplatz</translation>
</message>
<message>
<location filename="../../reader/importer/constraints.py"/>
<source>said by a reader</source>
<translation>von Ihnen so gesagt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>salvage</source>
<translation>bergen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>save</source>
<translation>speichern</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>save as markdown obsidian logseq zotero bibtex word pdf csv citations</source>
<translation>speichern als markdown obsidian logseq zotero bibtex word pdf csv Zitate</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>saves itself, [[ links, {leave_dialog|Esc} leaves</source>
<translation>speichert von selbst, [[ verlinkt, {leave_dialog|Esc} schließt</translation>
</message>
<message>
<location filename="../../reader/ui/overlay.py"/>
<source>scroll</source>
<translation>blättern</translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>search</source>
<translation>suchen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>select</source>
<translation>auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>select exactly</source>
<translation>genau auswählen</translation>
</message>
<message>
<location filename="../../reader/ui/article_model.py"/>
<location filename="../../reader/ui/concordance_model.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<location filename="../../reader/ui/tag_rows.py"/>
<source>selected</source>
<translation>ausgewählt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>sentence</source>
<translation>Satz</translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>set right</source>
<translation>beheben</translation>
</message>
<message>
<location filename="../../reader/services/printing.py"/>
<source>sets papers in type</source>
<translation>Seiten setzt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>share</source>
<translation>Teilen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>shortcuts keymap bindings</source>
<translation>Tastenkürzel Tastenbelegung Tastatur</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>shorter</source>
<translation>kürzer</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>show only</source>
<translation>nur zeigen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>side by side</source>
<translation>nebeneinander</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>sidebar navigation hide show</source>
<translation>Seitenleiste Navigation ausblenden einblenden</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>similar see also like</source>
<translation>ähnliche siehe auch verwandt</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>since {it}</source>
<translation>seit {it}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>smart folder filter feed</source>
<translation>intelligenter Ordner Filter Feed</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>something is not defined</source>
<translation>etwas ist nicht definiert</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>something is used here that is not known of every article; put {% if … %} around it</source>
<translation>hier wird etwas benutzt, das nicht von jedem Artikel bekannt ist; setzen Sie {% if … %} darum</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>sort</source>
<translation>sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort left</source>
<translation>links sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort right</source>
<translation>rechts sortieren</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>sorting …</source>
<translation>wird sortiert …</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>speech read aloud speak slower faster</source>
<translation>Sprachausgabe vorlesen sprechen langsamer schneller Tempo</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>split here</source>
<translation>hier teilen</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>split join correct edit title author date</source>
<translation>teilen verbinden korrigieren bearbeiten Titel Autor Datum</translation>
</message>
<message>
<location filename="../../reader/ui/review_view.py"/>
<source>split {number} of {all}</source>
<translation>Zerlegung {number} von {all}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>star</source>
<translation>Stern</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>starred</source>
<translation>mit Stern</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>starred</source>
<comment>state</comment>
<translation>mit Stern</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>statistics charts graph calendar figures</source>
<translation>Statistik Diagramme Grafik Kalender Zahlen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/exporting.py"/>
<source>stay as they are in your files</source>
<translation>bleiben in Ihren Dateien, wie sie sind</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>stays as it is</source>
<comment>file</comment>
<translation>bleibt, wie sie ist</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>stays for your notes</source>
<translation>bleibt wegen Ihrer Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/undoing.py"/>
<source>stays: later captures rest on it</source>
<translation>bleibt: spätere Mitschnitte bauen darauf auf</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>stays: you edited it</source>
<comment>file</comment>
<translation>bleibt: von Ihnen bearbeitet</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<location filename="../../reader/services/import_words.py"/>
<source>stopped before the end</source>
<translation>vor dem Ende abgebrochen</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>stopped: {look_again|F5} finds the rest</source>
<translation>abgebrochen: {look_again|F5} findet den Rest</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>sure</source>
<translation>sicher</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>table</source>
<translation>Tabelle</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>tag</source>
<translation>Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<source>tag it</source>
<translation>Schlagwort</translation>
</message>
<message>
<location filename="../../reader/services/snippets.py"/>
<source>tagged</source>
<translation>als Schlagwort</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/cell.py"/>
<location filename="../../reader/ui/telling.py"/>
<source>tagged {tags}</source>
<translation>Schlagwort {tags}</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>take back</source>
<translation>zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>take it</source>
<translation>übernehmen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>take it back</source>
<translation>zurücknehmen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_filtering.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<source>take off</source>
<translation>entfernen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>take off, all have it</source>
<translation>entfernen, alle haben es</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>taken off {reach}</source>
<translation>betrifft: {reach}</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>teal</source>
<translation>petrol</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>templates</source>
<translation>Vorlagen</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<location filename="../../reader/importer/web/deciding.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<source>text</source>
<translation>Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>text beside</source>
<translation>Text daneben</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts are cut at one length</source>
<translation>Texte sind bei einer Länge gekürzt</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts are cut with an ellipsis</source>
<translation>Texte enden in Auslassungspunkten</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>texts break off</source>
<translation>Texte brechen ab</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>the Inbox</source>
<comment>In {list}</comment>
<translation>Im Eingang</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the SHA-256 of that file; empty where that is not known</source>
<translation>die SHA-256 dieser Datei; leer, wo sie nicht bekannt ist</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the SHA-256 of the whole file</source>
<translation>die SHA-256 der ganzen Datei</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the article; a template that names `articles` gets all of them instead, in one go</source>
<translation>der Artikel; eine Vorlage, die `articles` nennt, bekommt stattdessen alle auf einmal</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>the book's table of contents tells its chapters apart</source>
<translation>das Inhaltsverzeichnis des Buchs hält die Kapitel auseinander</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the byte behind its last</source>
<translation>das Byte hinter ihrem letzten</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>the bytes of a capture are not as they were stored: {error}</source>
<translation>die Bytes eines Mitschnitts sind nicht mehr die gespeicherten: {error}</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>the bytes of {file} are not those imported</source>
<translation>die Bytes von {file} sind nicht die importierten</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the bytes of {name} are not the ones that were imported</source>
<translation>die Bytes von {name} sind nicht die importierten</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the captured file that holds the words; empty where that is not known</source>
<translation>die mitgeschnittene Datei, die die Wörter enthält; leer, wo sie nicht bekannt ist</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the captures</source>
<translation>Mitschnitte</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of highlights and notes</source>
<translation>Zählungen der Markierungen und Notizen</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of sources</source>
<translation>Zählungen der Quellen</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of tags</source>
<translation>Zählungen der Schlagwörter</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the counts of the library</source>
<translation>Zählungen der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day it was captured</source>
<translation>der Tag des Mitschnitts</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day it was published, 2026-11-02; empty where that is not known</source>
<translation>der Tag des Erscheinens, 2026-11-02; leer, wo er nicht bekannt ist</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the day of an addition to a file that you edited: then only what is new; else empty</source>
<translation>der Tag eines Nachtrags zu einer von Ihnen bearbeiteten Datei: dann nur das Neue; sonst leer</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>the disk is open to read only: choose another place</source>
<translation>der Datenträger ist schreibgeschützt: Wählen Sie einen anderen Ort</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>the feed tells its entries apart</source>
<translation>der Feed hält seine Einträge selbst auseinander</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the first byte of the article in it</source>
<translation>das erste Byte des Artikels darin</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the first of its bytes in that file; empty where that is not known</source>
<translation>das erste ihrer Bytes in dieser Datei; leer, wo es nicht bekannt ist</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the full-text index</source>
<translation>Volltextindex</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the highlights</source>
<translation>Markierungen</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the article, which never changes</source>
<translation>die Kennung des Artikels, die sich nie ändert</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the capture</source>
<translation>die Kennung des Mitschnitts</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the id of the highlight, which never changes</source>
<translation>die Kennung der Markierung, die sich nie ändert</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the lead of article {id} is not in its text</source>
<translation>der Anfang von Artikel {id} steht nicht in seinem Text</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the library counts {counted} {said_what} and holds {held}</source>
<translation>die Bibliothek zählt {counted} ({said_what}) und enthält {held}</translation>
</message>
<message>
<location filename="../../reader/ui/bigsearching.py"/>
<source>the library's own answers until it is in step</source>
<translation>bis er nachgezogen ist, antwortet der eigene Index der Bibliothek</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the lines that pages share</source>
<translation>Zeilen, die Seiten gemeinsam haben</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the link of note {note} to {target} does not agree with its words</source>
<translation>der Link der Notiz {note} auf {target} stimmt nicht mit ihren Wörtern überein</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the link that opens it in Postil</source>
<translation>der Link, der ihn in Postil öffnet</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the link that opens its very words in Postil</source>
<translation>der Link, der genau diese Wörter in Postil öffnet</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the links of notes</source>
<translation>Links der Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>the list shows {days}</source>
<translation>die Liste zeigt {days}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the name of the captured file</source>
<translation>der Name der mitgeschnittenen Datei</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the notes</source>
<translation>Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>the one shown</source>
<translation>die angezeigte</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>the only place</source>
<translation>die einzige Stelle</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>the page counts its results</source>
<translation>die Seite zählt ihre Ergebnisse</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the page line “{fingerprint}” of source {source} is miscounted</source>
<translation>die Seitenzeile „{fingerprint}“ der Quelle {source} ist falsch gezählt</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the pages of the file</source>
<translation>Seiten der Datei</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the paragraphs or links of version {id} do not fit its text</source>
<translation>die Absätze oder Links der Fassung {id} passen nicht zu ihrem Text</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the publication</source>
<translation>die Quelle</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the quote of highlight {id} does not stand in the bytes of {name}</source>
<translation>das Zitat der Markierung {id} steht nicht in den Bytes von {name}</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the quotes in their captures</source>
<translation>Zitate in ihren Mitschnitten</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>the same articles with other text</source>
<translation>dieselben Artikel mit anderem Text</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>the same line ends every article</source>
<translation>dieselbe Zeile beendet jeden Artikel</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>the same line parts texts without titles</source>
<translation>dieselbe Zeile trennt Texte ohne Titel</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>the search and what it tagged stay</source>
<translation>die Suche bleibt, und was sie verschlagwortet hat</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the stand-in of article {id} is not in its text</source>
<translation>der Ersatztitel von Artikel {id} steht nicht in seinem Text</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/parcels.py"/>
<location filename="../../reader/services/processes.py"/>
<location filename="../../reader/services/terminal.py"/>
<source>the system refused</source>
<translation>das System verweigert es</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>the table {table} holds what does not belong there</source>
<translation>die Tabelle {table} enthält, was nicht dorthin gehört</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the tables themselves</source>
<translation>Tabellen</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the tag {name} counts {counted} articles and is on {held}</source>
<translation>das Schlagwort {name} zählt {counted} Artikel und steht an {held}</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the text of version {id} of “{title}” in {capture} cannot be read</source>
<translation>der Text der Fassung {id} von „{title}“ in {capture} lässt sich nicht lesen</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the text of version {id} of “{title}” in {capture} is not the one that was stored</source>
<translation>der Text der Fassung {id} von „{title}“ in {capture} ist nicht der gespeicherte</translation>
</message>
<message>
<location filename="../../reader/library/vouching.py"/>
<source>the text that highlight {highlight} was made on cannot be read</source>
<translation>der Text, in dem die Markierung {highlight} angelegt wurde, lässt sich nicht lesen</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>the texts</source>
<translation>Texte</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the title as it was printed; empty where none was</source>
<translation>der gedruckte Titel; leer, wo keiner stand</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the title, or the words that stand in for it</source>
<translation>der Titel oder die Wörter, die für ihn einstehen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>the undo history goes, and this library is kept in a file beside the new one</source>
<translation>der Verlauf geht verloren, und diese Bibliothek bleibt in einer Datei neben der neuen erhalten</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>the words, exactly</source>
<translation>die Wörter, genau</translation>
</message>
<message>
<location filename="../../reader/library/layout.py"/>
<source>the {kind} {name} is not as it was made</source>
<translation>{kind} {name} ist nicht, wie angelegt</translation>
</message>
<message>
<location filename="../../reader/library/layout.py"/>
<source>the {kind} {name} is not there</source>
<translation>{kind} {name} fehlt</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>the {n} most frequent sources of {all}</source>
<translation><numerusform>die {n} häufigste Quelle von {all}</numerusform><numerusform>die {n} häufigsten Quellen von {all}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>the {n} most frequent tags of {all}</source>
<translation><numerusform>das {n} häufigste Schlagwort von {all}</numerusform><numerusform>die {n} häufigsten Schlagwörter von {all}</numerusform></translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>the {said_what} of {source} counts {counted} articles and holds {held}</source>
<translation>die Quelle {source} zählt {counted} Artikel ({said_what}) und enthält {held}</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>there is no filter “{name}”</source>
<translation>einen Filter „{name}“ gibt es nicht</translation>
</message>
<message>
<location filename="../../reader/exporter/filters.py"/>
<source>there is no flavour “{name}” of Markdown; there is pandoc and logseq</source>
<translation>die Markdown-Art „{name}“ gibt es nicht; es gibt pandoc und logseq</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>this file</source>
<translation>diese Datei</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>this folder</source>
<translation>dieser Ordner</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>this is too much to be undone</source>
<translation>das ist zu viel, um es rückgängig zu machen</translation>
</message>
<message>
<location filename="../../reader/ui/dateline.py"/>
<source>thrown away, {kept}</source>
<translation>im Papierkorb, {kept}</translation>
</message>
<message>
<location filename="../../reader/importer/furniture.py"/>
<source>ticker</source>
<translation>Ticker</translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>timeline</source>
<translation>Zeitleiste</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>title</source>
<translation>Titel</translation>
</message>
<message>
<location filename="../../reader/ui/review_lines.py"/>
<source>title</source>
<comment>line</comment>
<translation>Titel</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>titled “{title}”</source>
<translation>mit dem Titel „{title}“</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>titles alike</source>
<translation>gleichartige Titel</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles and teasers alternate</source>
<translation>Titel und Anreißer wechseln sich ab</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles are printed twice</source>
<translation>Titel sind doppelt gedruckt</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>titles stand in another list of the page too</source>
<translation>Titel stehen auch in einer anderen Liste der Seite</translation>
</message>
<message>
<location filename="../../reader/ui/review_plan.py"/>
<source>to be changed</source>
<translation>wird geändert</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>to the error</source>
<translation>zum Fehler</translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>to the outline</source>
<translation>in die Gliederung</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>to these very words in Postil</source>
<translation>zu genau diesen Wörtern in Postil</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>to this article</source>
<translation>auf diesen Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/linked.py"/>
<source>to {words}</source>
<translation>auf {words}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>today {time}</source>
<translation>heute {time}</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>tour introduction learn</source>
<translation>Rundgang Einführung lernen</translation>
</message>
<message>
<location filename="../../reader/importer/words.py"/>
<source>trail</source>
<translation>Pfad</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>trash bin deleted</source>
<translation>Papierkorb gelöscht</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<source>trashed</source>
<translation>im Papierkorb</translation>
</message>
<message>
<location filename="../../reader/model/query_joining.py"/>
<source>two conditions contradict each other: the last one counts</source>
<translation>zwei Bedingungen widersprechen einander: Die letzte zählt</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>two lists stand one above the other</source>
<translation>zwei Listen stehen untereinander</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>unchanged</source>
<comment>file</comment>
<translation>unverändert</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>undated</source>
<translation>ohne Datum</translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>undo</source>
<translation>rückgängig</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>unfold</source>
<translation>ausklappen</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>unfolded</source>
<translation>ausgeklappt</translation>
</message>
<message>
<location filename="../../reader/library/recounting.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>unread</source>
<translation>ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/cell.py"/>
<source>unread</source>
<comment>state</comment>
<translation>ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>untitled</source>
<translation>ohne Titel</translation>
</message>
<message>
<location filename="../../reader/ui/tag_rows.py"/>
<source>unused</source>
<translation>unbenutzt</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>url web link</source>
<translation>url Link Verweis Webadresse</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>used last first</source>
<translation>zuletzt benutzte zuerst</translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>value before</source>
<translation>voriger Wert</translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>variable</source>
<translation>Variable</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>verify proof integrity</source>
<translation>prüfen Beweis Echtheit</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>verify repair health integrity damage corruption</source>
<translation>prüfen reparieren Zustand Integrität Schaden beschädigt</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>version licence</source>
<translation>Version Lizenz</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>versions revisions edition</source>
<translation>Versionen Fassungen Ausgabe</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>was “{words}”</source>
<translation>vorher „{words}“</translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>watch</source>
<translation>beobachten</translation>
</message>
<message>
<location filename="../../reader/ui/sources.py"/>
<source>watched</source>
<translation>beobachtet</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>week by week</source>
<translation>Woche für Woche</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>what</source>
<translation>was</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>what changed</source>
<translation>Änderungen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/backups.py"/>
<source>what is here now is kept in a file beside it</source>
<translation>was jetzt hier ist, bleibt in einer Datei daneben erhalten</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>what is new is added at its end</source>
<comment>file</comment>
<translation>Neues wird am Ende angefügt</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>what is new was added at its end</source>
<comment>file</comment>
<translation>Neues wurde am Ende angefügt</translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>what is only in it</source>
<translation>nur dort</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>what it says of its tables is no text</source>
<translation>was dort über die Tabellen steht, ist kein Text</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>what it tagged stays</source>
<translation>was sie verschlagwortet hat, bleibt</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what lists show of texts</source>
<translation>Anzeige der Texte in Listen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/doctor.py"/>
<source>what nothing tells stays as it is</source>
<translation>was sich nicht ermitteln lässt, bleibt, wie es ist</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what refers to what</source>
<translation>Verweise der Daten untereinander</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>what stands before the words</source>
<translation>was vor den Wörtern steht</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>what stands behind the words</source>
<translation>was hinter den Wörtern steht</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>what texts are recognised by</source>
<translation>Erkennungsmerkmale der Texte</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>when it was last changed, in UTC</source>
<translation>wann sie zuletzt geändert wurde, in UTC</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>when it was made, in UTC: 2026-11-02T10:00:00Z</source>
<translation>wann sie angelegt wurde, in UTC: 2026-11-02T10:00:00Z</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>where the words begin in the text, in characters; empty for lost ones</source>
<translation>wo die Wörter im Text beginnen, in Zeichen; leer bei verlorenen</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>where they end, in characters; empty for lost ones</source>
<translation>wo sie enden, in Zeichen; leer bei verlorenen</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it has a star</source>
<translation>ob er einen Stern hat</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it is in the archive</source>
<translation>ob er im Archiv ist</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether it is kept for later</source>
<translation>ob er für später vorgemerkt ist</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the capture holds only the beginning of it</source>
<translation>ob der Mitschnitt nur den Anfang enthält</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the file holds several articles</source>
<translation>ob die Datei mehrere Artikel enthält</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether the words are not in the text that is shown any more</source>
<translation>ob die Wörter nicht mehr in dem Text stehen, der gezeigt wird</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether this capture holds only the beginning</source>
<translation>ob dieser Mitschnitt nur den Anfang enthält</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>whether you have read it</source>
<translation>ob Sie ihn gelesen haben</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>which text is shown</source>
<translation>Angezeigter Text</translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>whole lines</source>
<translation>ganze Zeilen</translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>whole or here</source>
<translation>alles / hier</translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>whole text</source>
<translation>ganzer Text</translation>
</message>
<message>
<location filename="../../reader/importer/signs.py"/>
<source>whole texts each in one line</source>
<translation>ganze Texte in je einer Zeile</translation>
</message>
<message>
<location filename="../../reader/ui/export_paths.py"/>
<source>will be made</source>
<translation>wird angelegt</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>with a note</source>
<translation>mit Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>with all that is known of its source</source>
<translation>mit allem, was über die Quelle bekannt ist</translation>
</message>
<message>
<location filename="../../reader/ui/copy_as.py"/>
<source>with links, for a word processor</source>
<translation>mit Links, für eine Textverarbeitung</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>with the caret</source>
<translation>mit der Schreibmarke</translation>
</message>
<message>
<location filename="../../reader/ui/commands/first_steps.py"/>
<source>with your notes, into the trash</source>
<translation>mit Ihren Notizen, in den Papierkorb</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>with {n} in it</source>
<translation><numerusform>samt {n} darin</numerusform><numerusform>samt {n} darin</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>with …</source>
<translation>mit …</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>without a note</source>
<translation>ohne Notiz</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>without headings</source>
<translation>ohne Überschriften</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>worded otherwise in this text</source>
<translation>in diesem Text anders ausgedrückt</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>words russian kazakh german english translation Русский Қазақша Deutsch</source>
<translation>language russisch kasachisch deutsch englisch Übersetzung Русский Қазақша English</translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>write</source>
<translation>schreiben</translation>
</message>
<message>
<location filename="../../reader/ui/export_files.py"/>
<source>written</source>
<comment>file</comment>
<translation>geschrieben</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>yaml front matter obsidian</source>
<translation>yaml front matter obsidian Metadaten</translation>
</message>
<message>
<location filename="../../reader/ui/timeline.py"/>
<source>year by year</source>
<translation>Jahr für Jahr</translation>
</message>
<message>
<location filename="../../reader/ui/color_words.py"/>
<source>yellow</source>
<translation>gelb</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>yellow highlight: {quote}</source>
<translation>gelbe Markierung: {quote}</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>yellow, green, blue, pink or purple</source>
<translation>yellow, green, blue, pink oder purple</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>your note on it, Markdown as typed</source>
<translation>Ihre Notiz dazu, Markdown, wie getippt</translation>
</message>
<message>
<location filename="../../reader/exporter/variables.py"/>
<source>your note on the article, Markdown as typed</source>
<translation>Ihre Notiz zum Artikel, Markdown, wie getippt</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_rows.py"/>
<source>yours</source>
<comment>a key</comment>
<translation>eigene</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>zoom bigger font size enlarge</source>
<translation>Zoom vergrößern Schriftgröße</translation>
</message>
<message>
<location filename="../../reader/ui/other_names.py"/>
<source>zoom font size shrink</source>
<translation>Zoom verkleinern Schriftgröße</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{action} has its keys above; write them all there</source>
<translation>{action} hat ihre Tasten weiter oben; schreiben Sie dort alle hin</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{action} has no meaning in {context} ({keys}), only in {others}</source>
<translation>{action} hat in {context} keine Bedeutung ({keys}), nur in {others}</translation>
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
<translation>{act}. {undo|Ctrl+Z} nimmt es zurück.</translation>
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
<translation>{argument} ist ein Name, der sich keinem Desktop mitteilen lässt; verschieben Sie das Programm in einen anders benannten Ordner.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{article_note|Shift+N} writes a note on the article</source>
<translation>{article_note|Shift+N} schreibt eine Notiz zum Artikel</translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>{articles}, without notes</source>
<translation>{articles}, ohne Notizen</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{attach_highlight|Ctrl+L} attaches it</source>
<translation>{attach_highlight|Ctrl+L} ordnet sie zu</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<location filename="../../reader/ui/hit_walk.py"/>
<source>{at} of {all}</source>
<translation>{at} von {all}</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>{at} of {all}, in a note</source>
<translation>{at} von {all}, in einer Notiz</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review.py"/>
<source>{at} of {n} to review</source>
<translation><numerusform>{at} von {n} zu prüfen</numerusform><numerusform>{at} von {n} zu prüfen</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/searching.py"/>
<source>{best_match|Shift+F} shows the newest first.</source>
<translation>{best_match|Shift+F} zeigt die neuesten zuerst.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>{cancel_job|Ctrl+.} stops it</source>
<translation>{cancel_job|Ctrl+.} bricht ab</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{cancel_job|Ctrl+.} stops it.</source>
<translation>{cancel_job|Ctrl+.} bricht ab.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{captures} and {highlights} more</source>
<translation>{captures} und {highlights} mehr</translation>
</message>
<message>
<location filename="../../reader/services/import_words.py"/>
<source>{captures}: {articles}, {new} of them new, {merged} already here; {cut} cut, {untitled} without a title</source>
<translation>{captures}: {articles}, davon {new} neu, {merged} schon hier; {cut} gekürzt, {untitled} ohne Titel</translation>
</message>
<message>
<location filename="../../reader/ui/commands/comparing.py"/>
<source>{capture}  (the fullest)</source>
<translation>{capture}  (die vollste)</translation>
</message>
<message>
<location filename="../../reader/ui/changes.py"/>
<source>{change}. Change {place} of {count}</source>
<translation>{change}. Änderung {place} von {count}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<location filename="../../reader/ui/outline_model.py"/>
<source>{color} highlight: {words}</source>
<translation>Markierung {color}: {words}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/timeline.py"/>
<source>{days}: {articles}. {leave|Esc} shows all.</source>
<translation>{days}: {articles}. {leave|Esc} zeigt alle.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{day} {month}</source>
<translation>{day}. {month}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{day} {month} {year}</source>
<translation>{day}. {month} {year}</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>{done} of {all}</source>
<translation>{done} von {all}</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>{files}: {what}</source>
<translation>{files}: {what}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} cannot be read ({reason}), so your own keys do not count; look at its rights.</source>
<translation>{file} lässt sich nicht lesen ({reason}), deshalb zählen Ihre eigenen Tasten nicht; prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} cannot be read ({why}); look whether it is there.</source>
<translation>{file} lässt sich nicht lesen ({why}); sehen Sie nach, ob es die Datei gibt.</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{file} cannot be removed ({reason}): remove it by hand.</source>
<translation>{file} lässt sich nicht entfernen ({reason}): Entfernen Sie die Datei von Hand.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{file} cannot be written ({reason}), so the keys stay; look at its rights.</source>
<translation>{file} lässt sich nicht schreiben ({reason}), die Tasten bleiben also; prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<location filename="../../reader/services/desktop_entry.py"/>
<source>{file} cannot be written ({reason}): make room for it, or leave to write there, and install again.</source>
<translation>{file} lässt sich nicht schreiben ({reason}): Schaffen Sie Platz, oder erlauben Sie dort das Schreiben, und installieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/ui/picture.py"/>
<source>{file} cannot be written ({reason}); choose another place.</source>
<translation>{file} lässt sich nicht schreiben ({reason}); wählen Sie einen anderen Ort.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>{file} cannot be written ({why}); look at its rights and the disk.</source>
<translation>{file} lässt sich nicht schreiben ({why}); prüfen Sie die Zugriffsrechte und den Datenträger.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} cannot be written ({why}); name a file in another folder.</source>
<translation>{file} lässt sich nicht schreiben ({why}); nennen Sie eine Datei in einem anderen Ordner.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} could not be read ({reason}); move it away and export again.</source>
<translation>{file} ließ sich nicht lesen ({reason}); räumen Sie die Datei weg, und exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/services/reporting.py"/>
<source>{file} could not be read or written ({reason}); {next_step}, then try again.</source>
<translation>{file} ließ sich nicht lesen oder schreiben ({reason}); {next_step}, und versuchen Sie es dann erneut.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{file} could not be unpacked beside the library ({reason}); free some space.</source>
<translation>{file} ließ sich nicht neben der Bibliothek entpacken ({reason}); schaffen Sie Platz.</translation>
</message>
<message>
<location filename="../../reader/library/notes_text.py"/>
<source>{file} could not be written ({reason}): choose another folder for the backups, or free some space; your notes are in the library, and safe.</source>
<translation>{file} ließ sich nicht schreiben ({reason}): Wählen Sie einen anderen Ordner für die Sicherungen, oder schaffen Sie Platz; Ihre Notizen sind in der Bibliothek und sicher.</translation>
</message>
<message>
<location filename="../../reader/services/new_file.py"/>
<source>{file} could not be written ({reason}); choose another folder.</source>
<translation>{file} ließ sich nicht schreiben ({reason}); wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{file} could not be written ({reason}); move it away and export again.</source>
<translation>{file} ließ sich nicht schreiben ({reason}); räumen Sie die Datei weg, und exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a capture that unpacks to more than it may.</source>
<translation>{file} enthält einen Mitschnitt, der entpackt größer ist als erlaubt.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library that cannot be read ({error}).</source>
<translation>{file} enthält eine Bibliothek, die sich nicht lesen lässt ({error}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library that is damaged ({problem}).</source>
<translation>{file} enthält eine beschädigte Bibliothek ({problem}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a library whose undo history is another's ({table}).</source>
<translation>{file} enthält eine Bibliothek mit fremdem Verlauf ({table}).</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds a text that unpacks to more than it may.</source>
<translation>{file} enthält einen Text, der entpackt größer ist als erlaubt.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds an SQLite file of another program in the place of a library.</source>
<translation>{file} enthält eine SQLite-Datei eines anderen Programms anstelle einer Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds no library as Postil makes it (its {strange} is another's).</source>
<translation>{file} enthält keine Bibliothek, wie Postil sie anlegt ({strange} ist fremd).</translation>
</message>
<message>
<location filename="../../reader/services/proving.py"/>
<source>{file} holds other words there</source>
<translation>{file} enthält dort andere Wörter</translation>
</message>
<message>
<location filename="../../reader/library/outside.py"/>
<source>{file} holds the library of a newer Postil (library version {found}, this program knows {known}); update Postil and import it again.</source>
<translation>{file} enthält die Bibliothek eines neueren Postil (Bibliotheksversion {found}, dieses Programm kennt {known}); aktualisieren Sie Postil, und importieren Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} holds “{strange}”, which no settings of Postil have, so nothing of it was taken over.</source>
<translation>{file} enthält „{strange}“, das in Postils Einstellungen nicht vorkommt; deshalb wurde nichts daraus übernommen.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is a link, or behind one; move it away and export again.</source>
<translation>{file} ist eine Verknüpfung oder liegt hinter einer; räumen Sie sie weg, und exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/library/fetching.py"/>
<source>{file} is being written to by another program; close it there and try again.</source>
<translation>In {file} schreibt gerade ein anderes Programm; schließen Sie die Bibliothek dort und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{file} is brought up to date.</source>
<translation>{file} ist aktualisiert.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} is larger than {megabytes} MB and no file of settings.</source>
<translation>{file} ist größer als {megabytes} MB und keine Datei mit Einstellungen.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{file} is no file of Postil's settings; take one that Postil has written.</source>
<translation>{file} ist keine Datei mit Einstellungen von Postil; nehmen Sie eine, die Postil geschrieben hat.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is no file, so your own keys do not count; move it out of the way.</source>
<translation>{file} ist keine Datei, deshalb zählen Ihre eigenen Tasten nicht; räumen Sie sie aus dem Weg.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is no file; move it away and export again.</source>
<translation>{file} ist keine Datei; räumen Sie sie weg, und exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is not written in UTF-8, so your own keys do not count; save it as UTF-8.</source>
<translation>{file} ist nicht in UTF-8 geschrieben, deshalb zählen Ihre eigenen Tasten nicht; speichern Sie die Datei als UTF-8.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} is read-only; allow writing to it and export again.</source>
<translation>{file} ist schreibgeschützt; erlauben Sie das Schreiben, und exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/library/fetching.py"/>
<source>{file} is the library that is open: there is nothing to import from it.</source>
<translation>{file} ist die geöffnete Bibliothek: Aus ihr ist nichts zu importieren.</translation>
</message>
<message>
<location filename="../../reader/ui/picture.py"/>
<source>{file} is there already and is no PNG picture; choose another name.</source>
<translation>{file} gibt es schon, und es ist kein PNG-Bild; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>{file} is there no more; export again to have it written.</source>
<translation>{file} ist nicht mehr da; exportieren Sie erneut, um die Datei zu schreiben.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file} is too large to be a keymap, so your own keys do not count; move it.</source>
<translation>{file} ist zu groß für eine Tastenbelegung, deshalb zählen Ihre eigenen Tasten nicht; legen Sie die Datei woanders ab.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{file} was changed by another hand since; nothing was taken back.</source>
<translation>{file} wurde inzwischen von anderer Hand geändert; es wurde nichts zurückgenommen.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{file} was changed while the export was running; export again.</source>
<translation>{file} wurde während des Exports geändert; exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{file} was edited since, so it is left as it is; move it away and export again.</source>
<translation>{file} wurde seither bearbeitet und bleibt deshalb, wie sie ist; legen Sie die Datei woanders ab, und exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/services/folder.py"/>
<source>{file} was there before, and Postil did not write it; name another file.</source>
<translation>{file} war schon da, und Postil hat die Datei nicht geschrieben; nennen Sie eine andere.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{file}, line {line}: {cause}. It does not count; mend the line or take it out.</source>
<translation>{file}, Zeile {line}: {cause}. Die Zeile zählt nicht; verbessern Sie sie, oder nehmen Sie sie heraus.</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{file}: {articles}, {new} of them new; {note}</source>
<translation>{file}: {articles}, davon {new} neu; {note}</translation>
</message>
<message>
<location filename="../../reader/ui/first_steps.py"/>
<source>{first_steps|Shift+F11} shows the first steps again.</source>
<translation>{first_steps|Shift+F11} zeigt die ersten Schritte wieder.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{first} and {last}</source>
<translation>{first} und {last}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{first} {first_month} – {last} {last_month} {year}</source>
<translation>{first}. {first_month} – {last}. {last_month} {year}</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{first} – {last} {month} {year}</source>
<translation>{first}. – {last}. {month} {year}</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{folder} cannot be looked into ({said_why}); check the permissions and import it again.</source>
<translation>{folder} lässt sich nicht einsehen ({said_why}); prüfen Sie die Zugriffsrechte, und importieren Sie den Ordner erneut.</translation>
</message>
<message>
<location filename="../../reader/paths.py"/>
<source>{folder} cannot be made ({reason}); start without --portable and take the file “{mark}” away where there is one, or put Postil into a folder of your own.</source>
<translation>{folder} lässt sich nicht anlegen ({reason}); starten Sie ohne --portable, und entfernen Sie gegebenenfalls die Datei „{mark}“, oder legen Sie Postil in einen eigenen Ordner.</translation>
</message>
<message>
<location filename="../../reader/services/exporting.py"/>
<source>{folder} could not be written ({reason}); choose another folder or free some space.</source>
<translation>{folder} ließ sich nicht schreiben ({reason}); wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{folder} has more than {most} folders in each other; import those inside.</source>
<translation>{folder} hat mehr als {most} ineinanderliegende Ordner; importieren Sie die inneren.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{folder} has no room for another backup ({free} MB are free, {needed} are needed): free some space or choose another folder; the earlier backups are kept.</source>
<translation>In {folder} ist kein Platz für eine weitere Sicherung ({free} MB sind frei, {needed} werden gebraucht): Schaffen Sie Platz, oder wählen Sie einen anderen Ordner; die früheren Sicherungen bleiben erhalten.</translation>
</message>
<message>
<location filename="../../reader/ui/written_files.py"/>
<source>{folder} is no folder that is there; it is made when something is exported into it.</source>
<translation>Einen Ordner {folder} gibt es noch nicht; er wird angelegt, wenn etwas in ihn exportiert wird.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/triage.py"/>
<source>{go_backups|G J} leads to the backup made before; the words of all removed notes are in {file}, beside the library.</source>
<translation>{go_backups|G J} führt zur Sicherung von davor; die Wörter aller gelöschten Notizen stehen in {file} neben der Bibliothek.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/insight.py"/>
<source>{go_back|Alt+←} leads back to the picture.</source>
<translation>{go_back|Alt+←} führt zum Bild zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>{go_doctor|G N} checks all of it, {go_backups|G J} shows the backups.</source>
<translation>{go_doctor|G N} prüft alles, {go_backups|G J} zeigt die Sicherungen.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{headings} and {n} more</source>
<translation><numerusform>{headings} und {n} weiterer</numerusform><numerusform>{headings} und {n} weitere</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/note_sheet.py"/>
<source>{highlight|H} highlights the sentence you are reading, {note|N} writes a note on it.</source>
<translation>{highlight|H} markiert den Satz, den Sie lesen, {note|N} schreibt eine Notiz dazu.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{import_report|G I} shows the report.</source>
<translation>{import_report|G I} zeigt den Bericht.</translation>
</message>
<message>
<location filename="../../reader/ui/unfinished.py"/>
<source>{import_rest|Ctrl+Shift+P} goes on with it.</source>
<translation>{import_rest|Ctrl+Shift+P} setzt ihn fort.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} are {color} now.</source>
<translation><numerusform>{items}: jetzt {color}.</numerusform><numerusform>{items}: jetzt {color}.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} brought back.</source>
<translation>{items} zurückgeholt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{items} removed.</source>
<translation>{items} entfernt.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>{keys} is given to {action} above; take it from one of them</source>
<translation>{keys} ist weiter oben an {action} vergeben; nehmen Sie die Taste einer von beiden weg</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>{keys} means nothing here.</source>
<translation>{keys} bedeutet hier nichts.</translation>
</message>
<message>
<location filename="../../reader/ui/keymap.py"/>
<source>{keys} or {other}</source>
<translation>{keys} oder {other}</translation>
</message>
<message>
<location filename="../../reader/ui/teaching.py"/>
<source>{keys} …      Esc drops it</source>
<translation>{keys} …      Esc verwirft es</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>{key} does nothing.</source>
<translation>{key} bewirkt nichts.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{key} pins one.</source>
<translation>{key} heftet eines an.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{leave|Esc} shows all</source>
<translation>{leave|Esc} zeigt alle</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>{leave|Esc} takes off the last</source>
<translation>{leave|Esc} nimmt den letzten Filter weg</translation>
</message>
<message>
<location filename="../../reader/ui/commands/concordance.py"/>
<source>{left} left, {right} right   ·   {weight}</source>
<translation>{left} links, {right} rechts   ·   {weight}</translation>
</message>
<message>
<location filename="../../reader/library/damage.py"/>
<source>{library} is damaged ({why}): see what check says, and restore a backup.</source>
<translation>{library} ist beschädigt ({why}): Sehen Sie nach, was „check“ sagt, und stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<location filename="../../reader/ui/checkup.py"/>
<source>{library} lies on another machine: writing is slower there, and safe only while no other machine has it open.</source>
<translation>{library} liegt auf einem anderen Rechner: Schreiben ist dort langsamer, und sicher nur, solange kein anderer Rechner sie geöffnet hat.</translation>
</message>
<message>
<location filename="../../reader/ui/unopened.py"/>
<source>{library} was left as it was; open it again when there is time to bring it up to date.</source>
<translation>{library} blieb, wie sie war; öffnen Sie die Bibliothek wieder, wenn Zeit ist, sie auf den neuen Stand zu bringen.</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles}</source>
<translation>{lines} in {articles}</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles} so far …</source>
<translation>{lines} in {articles} bisher …</translation>
</message>
<message>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{lines} in {articles} so far, back to {day} …</source>
<translation>{lines} in {articles} bisher, zurück bis {day} …</translation>
</message>
<message>
<location filename="../../reader/library/forgetting.py"/>
<source>{log} could not be written ({reason}), so nothing was removed for good; free some space or check the folder's permissions.</source>
<translation>{log} ließ sich nicht schreiben ({reason}), deshalb wurde nichts endgültig gelöscht; schaffen Sie Platz, oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} cannot be read</source>
<translation>{member} lässt sich nicht lesen</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is missing</source>
<translation>{member} fehlt</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is not as long as it was</source>
<translation>{member} ist nicht mehr so lang, wie es war</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{member} is not what was put in</source>
<translation>{member} ist nicht, was hineingelegt wurde</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{mend_library|R} sets right what can be; {salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>{mend_library|R} behebt, was sich beheben lässt; {salvage_library|S} übernimmt alles Lesbare in eine neue Bibliothek, {go_backups|G J} zeigt die Sicherungen.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{mention} ({import_report|G I}).</source>
<translation>{mention} ({import_report|G I}).</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/incoming.py"/>
<source>{mention} and {n} more ({import_report|G I}).</source>
<translation><numerusform>{mention} und {n} weiteres ({import_report|G I}).</numerusform><numerusform>{mention} und {n} weitere ({import_report|G I}).</numerusform></translation>
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
<translation>{name} lässt sich nicht lesen ({said_why}); prüfen Sie die Datei, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} cannot be read or unpacked ({said_why}); check the disk and try again.</source>
<translation>{name} lässt sich nicht lesen oder entpacken ({said_why}); prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_carrying.py"/>
<source>{name} cannot be “{value}” here.</source>
<translation>{name} kann hier nicht „{value}“ sein.</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>{name} could not be split by a fault of Postil ({what}): please report it.</source>
<translation>{name} ließ sich wegen eines Fehlers von Postil nicht zerlegen ({what}): Bitte melden Sie ihn.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<source>{name} defines entities that grow without measure; it is no feed, leave it out.</source>
<translation>{name} definiert maßlos wachsende Entitäten und ist kein Feed; lassen Sie die Datei weg.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} defines entities, which no book needs; leave it out.</source>
<translation>{name} definiert Entitäten, die kein Buch braucht; lassen Sie die Datei weg.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} has a table of more than {limit} MB; use another copy.</source>
<translation>{name} hat ein Verzeichnis von mehr als {limit} MB; nehmen Sie eine andere Kopie.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} has members that overlap</source>
<translation>{name} hat Dateien, die einander überlappen</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} has more than {max_entries} articles; split it.</source>
<translation>{name} hat mehr als {max_entries} Artikel; teilen Sie die Datei.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feedplaces.py"/>
<source>{name} has more than {max_entries} entries; split it into smaller files.</source>
<translation>{name} hat mehr als {max_entries} Einträge; teilen Sie die Datei in kleinere.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} has more than {max_lines} lines; split it into smaller files.</source>
<translation>{name} hat mehr als {max_lines} Zeilen; teilen Sie die Datei in kleinere.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} has more than {max_nodes} highlights; split it into smaller files.</source>
<translation>{name} hat mehr als {max_nodes} Markierungen; teilen Sie die Datei in kleinere.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} has more than {most} members</source>
<translation>{name} hat mehr als {most} Dateien darin</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} has more than {most} members; use another copy.</source>
<translation>{name} hat mehr als {most} Dateien darin; nehmen Sie eine andere Kopie.</translation>
</message>
<message>
<location filename="../../reader/importer/web/tree.py"/>
<source>{name} has more than {nodes} elements; split it into smaller files and import those.</source>
<translation>{name} hat mehr als {nodes} Elemente; teilen Sie die Datei in kleinere, und importieren Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/web/pages.py"/>
<source>{name} has no words of its own, only frames for other pages; import the page that stands in the frame: a browser saves it into the folder beside this one.</source>
<translation>{name} hat keine eigenen Wörter, nur Rahmen für andere Seiten; importieren Sie die Seite, die im Rahmen steht: Ein Browser speichert sie in den Ordner daneben.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} has {megabytes} MB and {limit} MB are the limit; split it into smaller files.</source>
<translation>{name} hat {megabytes} MB, die Grenze liegt bei {limit} MB; teilen Sie die Datei in kleinere.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} has {pages} pages and {max_pages} are the limit; split it.</source>
<translation>{name} hat {pages} Seiten, die Grenze liegt bei {max_pages}; teilen Sie die Datei.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} holds a member that leads out of it (“{member}”); use another copy.</source>
<translation>{name} enthält eine Datei, die hinausführt („{member}“); nehmen Sie eine andere Kopie.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} holds another archive</source>
<translation>{name} enthält ein weiteres Archiv</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} holds binary data, not text; save the page as text and import that.</source>
<translation>{name} enthält Binärdaten, keinen Text; speichern Sie die Seite als Text, und importieren Sie diesen.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} holds no list of Pocket's in {member}; export it again.</source>
<translation>{name} enthält in {member} keine Liste von Pocket; exportieren Sie sie erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} holds nothing but white space; capture the page again.</source>
<translation>{name} enthält nur Leerraum; schneiden Sie die Seite noch einmal mit.</translation>
</message>
<message>
<location filename="../../reader/importer/splitting.py"/>
<source>{name} holds nothing that prints; capture the page again.</source>
<translation>{name} enthält nichts, was druckt; schneiden Sie die Seite noch einmal mit.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} holds pictures of pages and no text; read it by OCR first and import that.</source>
<translation>{name} enthält Bilder von Seiten und keinen Text; lassen Sie zuerst eine Texterkennung darüber laufen, und importieren Sie das Ergebnis.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is XML but neither a page nor a feed; save the page as HTML or text and import that.</source>
<translation>{name} ist XML, aber weder Seite noch Feed; speichern Sie die Seite als HTML oder Text, und importieren Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a PDF document, for which pypdfium2 is missing; add it by pip install "postil[pdf]".</source>
<translation>{name} ist ein PDF-Dokument, wofür pypdfium2 fehlt; installieren Sie es mit pip install "postil[pdf]".</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>{name} is a book without words that can be read; it may hold pictures alone.</source>
<translation>{name} ist ein Buch ohne lesbare Wörter; vielleicht enthält es nur Bilder.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} is a damaged EPUB; get it again.</source>
<translation>{name} ist ein beschädigtes EPUB; besorgen Sie es neu.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>{name} is a damaged JSON Feed; save it again.</source>
<translation>{name} ist ein beschädigter JSON Feed; speichern Sie ihn neu.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a damaged PDF document</source>
<translation>{name} ist ein beschädigtes PDF-Dokument</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{name} is a damaged PDF document; get it again.</source>
<translation>{name} ist ein beschädigtes PDF-Dokument; besorgen Sie es neu.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/documents.py"/>
<source>{name} is a damaged export in JSON ({kind}); export it again.</source>
<translation>{name} ist ein beschädigter Export in JSON ({kind}); exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/tables.py"/>
<source>{name} is a damaged table ({error}); export it again.</source>
<translation>{name} ist eine beschädigte Tabelle ({error}); exportieren Sie sie erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a device, pipe or socket and no file; save its text as a file first.</source>
<translation>{name} ist ein Gerät, eine Pipe oder ein Socket und keine Datei; speichern Sie den Text zuerst als Datei.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<source>{name} is a feed too damaged to be read ({kind}); save it again.</source>
<translation>{name} ist ein Feed, der zum Lesen zu beschädigt ist ({kind}); speichern Sie ihn neu.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feeds.py"/>
<location filename="../../reader/importer/formats/jsonfeeds.py"/>
<source>{name} is a feed without entries; save it again when it has some.</source>
<translation>{name} ist ein Feed ohne Einträge; speichern Sie ihn neu, wenn er welche hat.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a folder; import the files inside it.</source>
<translation>{name} ist ein Ordner; importieren Sie die Dateien darin.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is a link to a folder and was not followed; import that folder.</source>
<translation>{name} ist eine Verknüpfung mit einem Ordner und wurde nicht verfolgt; importieren Sie jenen Ordner.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is a list of feeds (OPML) and holds no articles; open the feeds and save those.</source>
<translation>{name} ist eine Liste von Feeds (OPML) und enthält keine Artikel; öffnen Sie die Feeds, und speichern Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a mail that holds no page; save its text as a file and import that.</source>
<translation>{name} ist eine Mail, die keine Seite enthält; speichern Sie den Text als Datei, und importieren Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/zotero.py"/>
<source>{name} is a note of Zotero's without a quote; export the note with annotations.</source>
<translation>{name} ist eine Notiz von Zotero ohne Zitat; exportieren Sie die Notiz mit Anmerkungen.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/markdown.py"/>
<source>{name} is a note without words; write some, or leave it out.</source>
<translation>{name} ist eine Notiz ohne Wörter; schreiben Sie welche, oder lassen Sie die Datei weg.</translation>
</message>
<message>
<location filename="../../reader/importer/web/pages.py"/>
<source>{name} is a page without any words, perhaps one that a script fills; save it from the browser once it is shown, and import that.</source>
<translation>{name} ist eine Seite ganz ohne Wörter, vielleicht eine, die ein Skript füllt; speichern Sie sie aus dem Browser, sobald sie zu sehen ist, und importieren Sie diese Datei.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} is a program or data by its name; import it by itself if it is a capture.</source>
<translation>{name} ist dem Namen nach ein Programm oder Daten; importieren Sie die Datei einzeln, wenn es ein Mitschnitt ist.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a saved mail whose page is damaged and cannot be read; save it again as HTML.</source>
<translation>{name} ist eine gespeicherte Mail, deren Seite beschädigt und nicht lesbar ist; speichern Sie sie noch einmal als HTML.</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{name} is a saved mail whose parts cannot be told apart; save the page as HTML and import that.</source>
<translation>{name} ist eine gespeicherte Mail, deren Teile sich nicht trennen lassen; speichern Sie die Seite als HTML, und importieren Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>{name} is a web archive without a page that can be read; save the pages as HTML.</source>
<translation>{name} ist ein Webarchiv ohne lesbare Seite; speichern Sie die Seiten als HTML.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is a zip archive or an office document; unpack it, or save its text as a file.</source>
<translation>{name} ist ein ZIP-Archiv oder Office-Dokument; entpacken Sie es, oder speichern Sie den Text daraus als Datei.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} is a zip archive or an office document; unpack it, or save its text.</source>
<translation>{name} ist ein ZIP-Archiv oder Office-Dokument; entpacken Sie es, oder speichern Sie den Text daraus.</translation>
</message>
<message>
<location filename="../../reader/ui/review_ending.py"/>
<source>{name} is accepted.</source>
<translation>{name} ist angenommen.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_ending.py"/>
<source>{name} is accepted; {n} highlights were not found again and kept as lost.</source>
<translation><numerusform>{name} ist angenommen; {n} Markierung wurde nicht wiedergefunden und bleibt als verlorene erhalten.</numerusform><numerusform>{name} ist angenommen; {n} Markierungen wurden nicht wiedergefunden und bleiben als verlorene erhalten.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{name} is an export of {program} and holds nothing; export it again.</source>
<translation>{name} ist ein Export von {program} und enthält nichts; exportieren Sie erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is damaged ({error})</source>
<translation>{name} ist beschädigt ({error})</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} is damaged ({said_detail}) and nothing of it was imported; use another copy, or take your data again.</source>
<translation>{name} ist beschädigt ({said_detail}), und nichts daraus wurde importiert; nehmen Sie eine andere Kopie, oder nehmen Sie Ihre Daten noch einmal mit.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/archives.py"/>
<source>{name} is damaged in {member}; export it again.</source>
<translation>{name} ist in {member} beschädigt; exportieren Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is damaged inside ({error})</source>
<translation>{name} ist innen beschädigt ({error})</translation>
</message>
<message>
<location filename="../../reader/importer/formats/recognising.py"/>
<source>{name} is data in JSON and no JSON Feed; save the page as HTML or text and import that.</source>
<translation>{name} sind Daten in JSON und kein JSON Feed; speichern Sie die Seite als HTML oder Text, und importieren Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is empty; capture the page again.</source>
<translation>{name} ist leer; schneiden Sie die Seite noch einmal mit.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} is in ISO-2022-JP, which is not read; save the page as UTF-8 text.</source>
<translation>{name} ist in ISO-2022-JP, was nicht gelesen wird; speichern Sie die Seite als Text in UTF-8.</translation>
</message>
<message>
<location filename="../../reader/importer/encodings.py"/>
<source>{name} is in an encoding that is not known; save the page as UTF-8 text.</source>
<translation>{name} ist in einer unbekannten Kodierung; speichern Sie die Seite als Text in UTF-8.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is locked by a password</source>
<translation>{name} ist durch ein Passwort gesperrt</translation>
</message>
<message>
<location filename="../../reader/importer/formats/books.py"/>
<source>{name} is locked by its seller (DRM); only an open copy can be read.</source>
<translation>{name} ist vom Verkäufer gesperrt (DRM); nur ein offenes Exemplar lässt sich lesen.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/documents.py"/>
<source>{name} is no document that is known here.</source>
<translation>{name} ist kein Dokument, das hier bekannt ist.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/feedplaces.py"/>
<source>{name} is no feed: an element has too many attributes; leave it out.</source>
<translation>{name} ist kein Feed: Ein Element hat zu viele Attribute; lassen Sie die Datei weg.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is no name that a file can have; check the name.</source>
<translation>{name} kann kein Dateiname sein; prüfen Sie den Namen.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/tables.py"/>
<source>{name} is no table that is known here; see its header.</source>
<translation>{name} ist keine Tabelle, die hier bekannt ist; prüfen Sie die Kopfzeile.</translation>
</message>
<message>
<location filename="../../reader/ui/review_work.py"/>
<source>{name} is no text that could be put right line by line; read its articles as they are.</source>
<translation>{name} ist kein Text, der sich Zeile für Zeile berichtigen ließe; lesen Sie die Artikel, wie sie sind.</translation>
</message>
<message>
<location filename="../../reader/importer/formats/contents.py"/>
<source>{name} is no whole EPUB: its contents are missing; get it again.</source>
<translation>{name} ist kein vollständiges EPUB: Der Inhalt fehlt; besorgen Sie es neu.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is not whole</source>
<translation>{name} ist unvollständig</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} is packed in a way that is not read</source>
<translation>{name} ist auf eine Weise gepackt, die nicht gelesen wird</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} is too large for the disk; free some space and import it again.</source>
<translation>{name} ist zu groß für den Datenträger; schaffen Sie Platz, und importieren Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} is {said_what} and no capture; import it by itself if it is one.</source>
<translation>{name} ist {said_what} und kein Mitschnitt; importieren Sie die Datei einzeln, wenn es doch einer ist.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} is {said_what}, not the text of a page; save the page as text and import that.</source>
<translation>{name} ist {said_what}, nicht der Text einer Seite; speichern Sie die Seite als Text, und importieren Sie diesen.</translation>
</message>
<message>
<location filename="../../reader/importer/sifting.py"/>
<source>{name} reads like a program or data; import it by itself if it is a capture.</source>
<translation>{name} liest sich wie ein Programm oder Daten; importieren Sie die Datei einzeln, wenn es ein Mitschnitt ist.</translation>
</message>
<message>
<location filename="../../reader/services/workers.py"/>
<source>{name} takes more memory to read than a file may have; split it into smaller files.</source>
<translation>{name} braucht zum Lesen mehr Speicher, als eine Datei haben darf; teilen Sie die Datei in kleinere.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/printing.py"/>
<source>{name} takes no pages; see whether it is switched on.</source>
<translation>{name} nimmt keine Seiten an; sehen Sie nach, ob das Gerät eingeschaltet ist.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{name} tells about captures and is none; import the page's text.</source>
<translation>{name} beschreibt Mitschnitte und ist selbst keiner; importieren Sie den Text der Seite.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/workers.py"/>
<source>{name} took more than {n} seconds to read and was given up; split it into smaller files.</source>
<translation><numerusform>{name} brauchte mehr als {n} Sekunde zum Lesen und wurde aufgegeben; teilen Sie die Datei in kleinere.</numerusform><numerusform>{name} brauchte mehr als {n} Sekunden zum Lesen und wurde aufgegeben; teilen Sie die Datei in kleinere.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/formats/archives.py"/>
<source>{name} unpacks to far more than its size; unpack it and import the pages.</source>
<translation>{name} ist entpackt um ein Vielfaches größer; entpacken Sie die Datei, und importieren Sie die Seiten.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} unpacks to more than {limit} MB</source>
<translation>{name} ist entpackt größer als {limit} MB</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{name} unpacks to more than {ratio} times its size</source>
<translation>{name} ist entpackt mehr als {ratio}-mal so groß</translation>
</message>
<message>
<location filename="../../reader/ui/review.py"/>
<source>{name} was taken back; import it again to review it.</source>
<translation>{name} wurde zurückgenommen; importieren Sie die Datei erneut, um sie zu prüfen.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} was taken from a newer Postil (form {form} of its data, this program knows {known}); update Postil and import it again.</source>
<translation>{name} stammt von einem neueren Postil (Datenform {form}, dieses Programm kennt {known}); aktualisieren Sie Postil, und importieren Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{name} was taken from a newer Postil (library version {found}, this program knows {known}); update Postil and import it again.</source>
<translation>{name} stammt von einem neueren Postil (Bibliotheksversion {found}, dieses Programm kennt {known}); aktualisieren Sie Postil, und importieren Sie die Datei erneut.</translation>
</message>
<message>
<location filename="../../reader/ui/template_rows.py"/>
<source>{name}, makes {suffix} files</source>
<translation>{name}, erzeugt {suffix}-Dateien</translation>
</message>
<message>
<location filename="../../reader/library/stories.py"/>
<source>{name}: the article {id} that it was matched with is gone; import it again.</source>
<translation>{name}: Der Artikel {id}, dem er zugeordnet wurde, ist nicht mehr da; importieren Sie ihn erneut.</translation>
</message>
<message>
<location filename="../../reader/library/salvaging.py"/>
<source>{new} is there already; name a new file to salvage into.</source>
<translation>{new} gibt es schon; nennen Sie eine neue Datei für das Geborgene.</translation>
</message>
<message>
<location filename="../../reader/ui/incoming.py"/>
<source>{next_lost|G W} goes to a lost highlight.</source>
<translation>{next_lost|G W} führt zu einer verlorenen Markierung.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{note|N} writes a note</source>
<translation>{note|N} schreibt eine Notiz</translation>
</message>
<message>
<location filename="../../reader/services/taking_in.py"/>
<source>{note}; not as it should be: {fault}</source>
<translation>{note}; nicht, wie es sein sollte: {fault}</translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/taking_in.py"/>
<source>{note}; not as it should be: {fault} and {n} more</source>
<translation><numerusform>{note}; nicht, wie es sein sollte: {fault} und {n} weiteres</numerusform><numerusform>{note}; nicht, wie es sein sollte: {fault} und {n} weitere</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{number} of {what}</source>
<translation>{what} ({number})</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} Chinese, Japanese or Korean letters ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>{n} chinesisches, japanisches oder koreanisches Schriftzeichen ({letters}) kommt hier in keiner Schrift vor, an seiner Stelle steht ein Kästchen; installieren Sie eine, die es enthält (Debian und Ubuntu: {package}), und exportieren Sie erneut.</numerusform><numerusform>{n} chinesische, japanische oder koreanische Schriftzeichen ({letters}) kommen hier in keiner Schrift vor, an ihrer Stelle stehen Kästchen; installieren Sie eine, die sie enthält (Debian und Ubuntu: {package}), und exportieren Sie erneut.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/journal.py"/>
<source>{n} acts, as far as {act}</source>
<translation><numerusform>{n} Schritt, bis „{act}“</numerusform><numerusform>{n} Schritte, bis „{act}“</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} added to</source>
<translation><numerusform>{n} ergänzt</numerusform><numerusform>{n} ergänzt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} already here</source>
<translation><numerusform>{n} schon hier</numerusform><numerusform>{n} schon hier</numerusform></translation>
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
<translation><numerusform>{n} Artikel</numerusform><numerusform>{n} Artikel</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/concordance_words.py"/>
<source>{n} articles</source>
<comment>in</comment>
<translation><numerusform>{n} Artikel</numerusform><numerusform>{n} Artikeln</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{n} articles are back.</source>
<translation><numerusform>Der Artikel ist zurückgeholt.</numerusform><numerusform>{n} Artikel sind zurückgeholt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{n} articles instead of {before}</source>
<translation><numerusform>{n} Artikel statt {before}</numerusform><numerusform>{n} Artikel statt {before}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles kept for later.</source>
<translation><numerusform>{n} Artikel für später vorgemerkt.</numerusform><numerusform>{n} Artikel für später vorgemerkt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles marked read.</source>
<translation><numerusform>{n} Artikel als gelesen gekennzeichnet.</numerusform><numerusform>{n} Artikel als gelesen gekennzeichnet.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles marked unread.</source>
<translation><numerusform>{n} Artikel als ungelesen gekennzeichnet.</numerusform><numerusform>{n} Artikel als ungelesen gekennzeichnet.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles no longer kept for later.</source>
<translation><numerusform>{n} Artikel nicht mehr für später vorgemerkt.</numerusform><numerusform>{n} Artikel nicht mehr für später vorgemerkt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles no longer starred.</source>
<translation><numerusform>{n} Artikel nicht mehr mit Stern.</numerusform><numerusform>{n} Artikel nicht mehr mit Stern.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/template_preview.py"/>
<source>{n} articles of {name}</source>
<translation><numerusform>{n} Artikel aus {name}</numerusform><numerusform>{n} Artikel aus {name}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles put into the archive.</source>
<translation><numerusform>{n} Artikel ins Archiv gelegt.</numerusform><numerusform>{n} Artikel ins Archiv gelegt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles read</source>
<translation><numerusform>{n} Artikel gelesen</numerusform><numerusform>{n} Artikel gelesen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance.py"/>
<source>{n} articles selected in {place}</source>
<comment>In {list}</comment>
<translation><numerusform>{n} ausgewählter Artikel ({place})</numerusform><numerusform>{n} ausgewählte Artikel ({place})</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/related_view.py"/>
<source>{n} articles share names, days or figures with “{title}”.</source>
<translation><numerusform>{n} Artikel teilt Namen, Tage oder Zahlen mit „{title}“.</numerusform><numerusform>{n} Artikel teilen Namen, Tage oder Zahlen mit „{title}“.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles starred.</source>
<translation><numerusform>{n} Artikel mit Stern versehen.</numerusform><numerusform>{n} Artikel mit Stern versehen.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles taken back.</source>
<translation><numerusform>{n} Artikel zurückgeholt.</numerusform><numerusform>{n} Artikel zurückgeholt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles taken from the archive.</source>
<translation><numerusform>{n} Artikel aus dem Archiv geholt.</numerusform><numerusform>{n} Artikel aus dem Archiv geholt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/triage_words.py"/>
<source>{n} articles thrown away.</source>
<translation><numerusform>{n} Artikel in den Papierkorb gelegt.</numerusform><numerusform>{n} Artikel in den Papierkorb gelegt.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles unread</source>
<translation><numerusform>{n} Artikel ungelesen</numerusform><numerusform>{n} Artikel ungelesen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles with both</source>
<translation><numerusform>{n} Artikel mit beiden</numerusform><numerusform>{n} Artikel mit beiden</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} articles with highlights</source>
<translation><numerusform>{n} Artikel mit Markierungen</numerusform><numerusform>{n} Artikel mit Markierungen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/batches.py"/>
<source>{n} articles with your notes or marks stayed</source>
<translation><numerusform>{n} Artikel mit Ihren Notizen oder Kennzeichen ist geblieben</numerusform><numerusform>{n} Artikel mit Ihren Notizen oder Kennzeichen sind geblieben</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>{n} articles with your notes or marks stayed.</source>
<translation><numerusform>{n} Artikel mit Ihren Notizen oder Kennzeichen ist geblieben.</numerusform><numerusform>{n} Artikel mit Ihren Notizen oder Kennzeichen sind geblieben.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<source>{n} articles: {said_mark}</source>
<translation><numerusform>{n} Artikel: {said_mark}</numerusform><numerusform>{n} Artikel: {said_mark}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} brought up to date</source>
<translation><numerusform>{n} aktualisiert</numerusform><numerusform>{n} aktualisiert</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<location filename="../../reader/services/taking_in.py"/>
<location filename="../../reader/services/taking_out.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>{n} captures</source>
<translation><numerusform>{n} Mitschnitt</numerusform><numerusform>{n} Mitschnitte</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} captures already imported</source>
<translation><numerusform>{n} Mitschnitt schon importiert</numerusform><numerusform>{n} Mitschnitte schon importiert</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mending.py"/>
<source>{n} captures split anew</source>
<translation><numerusform>{n} Mitschnitt neu zerlegt</numerusform><numerusform>{n} Mitschnitte neu zerlegt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/incoming.py"/>
<source>{n} captures to review ({go_review|G R}).</source>
<translation><numerusform>{n} Mitschnitt zu prüfen ({go_review|G R}).</numerusform><numerusform>{n} Mitschnitte zu prüfen ({go_review|G R}).</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} changes to highlights and notes are not in what you edited</source>
<translation><numerusform>{n} Änderung an Markierungen und Notizen fehlt in dem, was Sie bearbeitet haben</numerusform><numerusform>{n} Änderungen an Markierungen und Notizen fehlen in dem, was Sie bearbeitet haben</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/settings.py"/>
<source>{n} changes; what is here now is kept</source>
<translation><numerusform>{n} Änderung; was jetzt hier ist, bleibt erhalten</numerusform><numerusform>{n} Änderungen; was jetzt hier ist, bleibt erhalten</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/days.py"/>
<source>{n} characters</source>
<translation><numerusform>{n} Zeichen</numerusform><numerusform>{n} Zeichen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/viewing.py"/>
<source>{n} characters a line</source>
<translation><numerusform>{n} Zeichen je Zeile</numerusform><numerusform>{n} Zeichen je Zeile</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_view.py"/>
<source>{n} corrections, not accepted yet</source>
<translation><numerusform>{n} Berichtigung, noch nicht angenommen</numerusform><numerusform>{n} Berichtigungen, noch nicht angenommen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} could not be written</source>
<translation><numerusform>{n} ließ sich nicht schreiben</numerusform><numerusform>{n} ließen sich nicht schreiben</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} cut</source>
<translation><numerusform>{n} gekürzt</numerusform><numerusform>{n} gekürzt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/encodings.py"/>
<source>{n} damaged places are shown as �</source>
<translation><numerusform>{n} beschädigte Stelle erscheint als �</numerusform><numerusform>{n} beschädigte Stellen erscheinen als �</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/days.py"/>
<source>{n} days left</source>
<translation><numerusform>noch {n} Tag</numerusform><numerusform>noch {n} Tage</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/bidding.py"/>
<location filename="../../reader/services/exporting.py"/>
<location filename="../../reader/services/intake.py"/>
<location filename="../../reader/ui/unfinished.py"/>
<source>{n} files</source>
<translation><numerusform>{n} Datei</numerusform><numerusform>{n} Dateien</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/intake.py"/>
<source>{n} files from {folder}</source>
<translation><numerusform>{n} Datei aus {folder}</numerusform><numerusform>{n} Dateien aus {folder}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} files left of what has no notes any more</source>
<translation><numerusform>{n} Datei übrig von dem, was keine Notizen mehr hat</numerusform><numerusform>{n} Dateien übrig von dem, was keine Notizen mehr hat</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} files left out</source>
<translation><numerusform>{n} Datei ausgelassen</numerusform><numerusform>{n} Dateien ausgelassen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} files skipped</source>
<translation><numerusform>{n} Datei übergangen</numerusform><numerusform>{n} Dateien übergangen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline_model.py"/>
<source>{n} folded beneath</source>
<translation><numerusform>{n} darunter eingeklappt</numerusform><numerusform>{n} darunter eingeklappt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} headings of one make</source>
<translation><numerusform>{n} Überschrift gleicher Machart</numerusform><numerusform>{n} Überschriften gleicher Machart</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} headings of one make, most with {said_common} of their own</source>
<translation><numerusform>{n} Überschrift gleicher Machart, meist mit eigenem {said_common}</numerusform><numerusform>{n} Überschriften gleicher Machart, die meisten mit eigenem {said_common}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} here already</source>
<translation><numerusform>{n} schon hier</numerusform><numerusform>{n} schon hier</numerusform></translation>
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
<translation><numerusform>{n} Markierung</numerusform><numerusform>{n} Markierungen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/backups.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/desk_copying.py"/>
<location filename="../../reader/ui/copy_as.py"/>
<location filename="../../reader/ui/dragging.py"/>
<source>{n} highlights and notes</source>
<translation><numerusform>{n} Markierung oder Notiz</numerusform><numerusform>{n} Markierungen und Notizen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} highlights at their words</source>
<translation><numerusform>{n} Markierung an ihren Wörtern</numerusform><numerusform>{n} Markierungen an ihren Wörtern</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/copying.py"/>
<source>{n} highlights copied, notes and all.</source>
<translation><numerusform>{n} Markierung kopiert, samt Notiz.</numerusform><numerusform>{n} Markierungen kopiert, samt Notizen.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} highlights lost their words</source>
<translation><numerusform>{n} Markierung hat ihre Wörter verloren</numerusform><numerusform>{n} Markierungen haben ihre Wörter verloren</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_work.py"/>
<source>{n} highlights or notes changed since, and stand there as they were.</source>
<translation><numerusform>{n} Markierung oder Notiz hat sich seither geändert und steht dort, wie sie war.</numerusform><numerusform>{n} Markierungen oder Notizen haben sich seither geändert und stehen dort, wie sie waren.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/taking_in.py"/>
<source>{n} highlights, and all else as it was</source>
<translation><numerusform>{n} Markierung, und alles andere, wie es war</numerusform><numerusform>{n} Markierungen, und alles andere, wie es war</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/relating.py"/>
<source>{n} in common: {things}</source>
<translation><numerusform>{n} gemeinsam: {things}</numerusform><numerusform>{n} gemeinsam: {things}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/exporting.py"/>
<location filename="../../reader/ui/commands/outlining.py"/>
<location filename="../../reader/ui/outline.py"/>
<source>{n} items</source>
<translation><numerusform>{n} Eintrag</numerusform><numerusform>{n} Einträge</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outlining.py"/>
<source>{n} items are copied as Markdown.</source>
<translation><numerusform>Der Eintrag ist als Markdown kopiert.</numerusform><numerusform>{n} Einträge sind als Markdown kopiert.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} kept as quotes until their article comes</source>
<translation><numerusform>{n} als Zitat behalten, bis der Artikel kommt</numerusform><numerusform>{n} als Zitate behalten, bis ihr Artikel kommt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} kept because you edited them</source>
<translation><numerusform>{n} belassen, weil von Ihnen bearbeitet</numerusform><numerusform>{n} belassen, weil von Ihnen bearbeitet</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} letters ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>{n} Buchstabe ({letters}) kommt hier in keiner Schrift vor, an seiner Stelle steht ein Kästchen; installieren Sie eine, die ihn enthält (Debian und Ubuntu: {package}), und exportieren Sie erneut.</numerusform><numerusform>{n} Buchstaben ({letters}) kommen hier in keiner Schrift vor, an ihrer Stelle stehen Kästchen; installieren Sie eine, die sie enthält (Debian und Ubuntu: {package}), und exportieren Sie erneut.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<location filename="../../reader/ui/concordance_words.py"/>
<source>{n} lines</source>
<translation><numerusform>{n} Zeile</numerusform><numerusform>{n} Zeilen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/explaining.py"/>
<source>{n} lines are as you said</source>
<translation><numerusform>{n} Zeile ist nach Ihrer Angabe</numerusform><numerusform>{n} Zeilen sind nach Ihrer Angabe</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{n} lines written to {file}</source>
<translation><numerusform>{n} Zeile in {file} geschrieben</numerusform><numerusform>{n} Zeilen in {file} geschrieben</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} lost</source>
<translation><numerusform>{n} verloren</numerusform><numerusform>{n} verloren</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/review_plan.py"/>
<source>{n} more captures of {source} would change</source>
<translation><numerusform>{n} weiterer Mitschnitt von {source} würde sich ändern</numerusform><numerusform>{n} weitere Mitschnitte von {source} würden sich ändern</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/related_view.py"/>
<source>{n} more have nearly the same words: {the_same|Ctrl+J} in the article makes one of them.</source>
<translation><numerusform>{n} weiterer hat fast denselben Wortlaut: {the_same|Ctrl+J} im Artikel führt die beiden zusammen.</numerusform><numerusform>{n} weitere haben fast denselben Wortlaut: {the_same|Ctrl+J} im Artikel führt einen von ihnen damit zusammen.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} moved to the first level.</source>
<translation><numerusform>{n} auf die erste Ebene verschoben.</numerusform><numerusform>{n} auf die erste Ebene verschoben.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} moved under {item}.</source>
<translation><numerusform>{n} unter {item} verschoben.</numerusform><numerusform>{n} unter {item} verschoben.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} new</source>
<translation><numerusform>{n} neu</numerusform><numerusform>{n} neu</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} new</source>
<comment>files</comment>
<translation><numerusform>{n} neu</numerusform><numerusform>{n} neu</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/importing.py"/>
<source>{n} new articles</source>
<translation><numerusform>{n} neuer Artikel</numerusform><numerusform>{n} neue Artikel</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/mentions.py"/>
<source>{n} new articles mention {search}</source>
<translation><numerusform>{n} neuer Artikel nennt {search}</numerusform><numerusform>{n} neue Artikel nennen {search}</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/library/backup_files.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/doctor.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/unopened.py"/>
<source>{n} notes</source>
<translation><numerusform>{n} Notiz</numerusform><numerusform>{n} Notizen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>{n} of {count} quotes do not match their captures; first {words}: {why}.</source>
<translation><numerusform>{n} von {count} Zitaten stimmt nicht mit seinem Mitschnitt überein; zuerst {words}: {why}.</numerusform><numerusform>{n} von {count} Zitaten stimmen nicht mit ihren Mitschnitten überein; zuerst {words}: {why}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/attaching.py"/>
<source>{n} of {count} quotes stand in the bytes of their captures to the letter; of the others the files hold the text in another form, and are the ones imported.</source>
<translation><numerusform>{n} von {count} Zitaten steht Buchstabe für Buchstabe in den Bytes seines Mitschnitts; von den übrigen enthalten die Dateien den Text in anderer Form, und es sind die importierten.</numerusform><numerusform>{n} von {count} Zitaten stehen Buchstabe für Buchstabe in den Bytes ihrer Mitschnitte; von den übrigen enthalten die Dateien den Text in anderer Form, und es sind die importierten.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/printing.py"/>
<source>{n} pages go to {name}.</source>
<translation><numerusform>{n} Seite geht an {name}.</numerusform><numerusform>{n} Seiten gehen an {name}.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/changes.py"/>
<source>{n} places differ</source>
<translation><numerusform>{n} Stelle verschieden</numerusform><numerusform>{n} Stellen verschieden</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/deciding.py"/>
<source>{n} posts without titles, each with a link to itself that tells its day</source>
<translation><numerusform>{n} Beitrag ohne Titel, mit einem Link auf sich selbst, der seinen Tag nennt</numerusform><numerusform>{n} Beiträge ohne Titel, jeder mit einem Link auf sich selbst, der seinen Tag nennt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outlining.py"/>
<source>{n} put into “{name}”. {go_outline|G O} shows it.</source>
<translation><numerusform>In „{name}“ aufgenommen. {go_outline|G O} zeigt die Gliederung.</numerusform><numerusform>{n} in „{name}“ aufgenommen. {go_outline|G O} zeigt die Gliederung.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/outline.py"/>
<source>{n} quoted</source>
<translation><numerusform>{n} zitiert</numerusform><numerusform>{n} zitiert</numerusform></translation>
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
<translation><numerusform>{n} ausgewählt</numerusform><numerusform>{n} ausgewählt</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<source>{n} sources</source>
<translation><numerusform>{n} Quelle</numerusform><numerusform>{n} Quellen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/print_letters.py"/>
<source>{n} symbols ({letters}) are in no typeface here, and boxes stand for them; install one that has them (Debian and Ubuntu: {package}) and export again.</source>
<translation><numerusform>{n} Symbol ({letters}) kommt hier in keiner Schrift vor, an seiner Stelle steht ein Kästchen; installieren Sie eine, die es enthält (Debian und Ubuntu: {package}), und exportieren Sie erneut.</numerusform><numerusform>{n} Symbole ({letters}) kommen hier in keiner Schrift vor, an ihrer Stelle stehen Kästchen; installieren Sie eine, die sie enthält (Debian und Ubuntu: {package}), und exportieren Sie erneut.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/import_words.py"/>
<source>{n} tagged by rules</source>
<translation><numerusform>{n} nach Regeln verschlagwortet</numerusform><numerusform>{n} nach Regeln verschlagwortet</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/retagging.py"/>
<location filename="../../reader/ui/tags_view.py"/>
<source>{n} tags</source>
<translation><numerusform>{n} Schlagwort</numerusform><numerusform>{n} Schlagwörter</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>{n} tags are deleted, on {articles}.</source>
<translation><numerusform>{n} Schlagwort ist gelöscht ({articles}).</numerusform><numerusform>{n} Schlagwörter sind gelöscht ({articles}).</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/retagging.py"/>
<source>{n} tags are deleted.</source>
<translation><numerusform>{n} Schlagwort ist gelöscht.</numerusform><numerusform>{n} Schlagwörter sind gelöscht.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/outline.py"/>
<source>{n} taken out of the outline. {undo|Ctrl+Z} takes that back.</source>
<translation><numerusform>Aus der Gliederung herausgenommen. {undo|Ctrl+Z} nimmt das zurück.</numerusform><numerusform>{n} aus der Gliederung herausgenommen. {undo|Ctrl+Z} nimmt das zurück.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/doctor.py"/>
<source>{n} things are wrong with this library.</source>
<translation><numerusform>Diese Bibliothek hat einen Schaden.</numerusform><numerusform>Diese Bibliothek hat {n} Schäden.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/services/exporting.py"/>
<source>{n} unchanged</source>
<translation><numerusform>{n} unverändert</numerusform><numerusform>{n} unverändert</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/sources.py"/>
<source>{n} unread</source>
<translation><numerusform>{n} ungelesen</numerusform><numerusform>{n} ungelesen</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} with changed texts</source>
<translation><numerusform>{n} mit geändertem Text</numerusform><numerusform>{n} mit geändertem Text</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/report.py"/>
<source>{n} without a title</source>
<translation><numerusform>{n} ohne Titel</numerusform><numerusform>{n} ohne Titel</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/changes.py"/>
<location filename="../../reader/ui/days.py"/>
<location filename="../../reader/ui/insight_words.py"/>
<location filename="../../reader/ui/outcome.py"/>
<source>{n} words</source>
<translation><numerusform>{n} Wort</numerusform><numerusform>{n} Wörter</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/charset.py"/>
<source>{n} zero bytes were passed over.</source>
<translation><numerusform>{n} Nullbyte wurde übergangen.</numerusform><numerusform>{n} Nullbytes wurden übergangen.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{one} and {other}</source>
<translation>{one} und {other}</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>{one} or {other}</source>
<translation>{one} oder {other}</translation>
</message>
<message>
<location filename="../../reader/ui/menus.py"/>
<source>{path} (read only)</source>
<translation>{path} (schreibgeschützt)</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} cannot be opened; check that the folder exists and that you may use it.</source>
<translation>{path} lässt sich nicht öffnen; prüfen Sie, ob es den Ordner gibt und ob Sie ihn benutzen dürfen.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{path} cannot be read ({reason}); check its permissions.</source>
<translation>{path} lässt sich nicht lesen ({reason}); prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} cannot be written: the file or its folder is read-only; change its permissions or copy it elsewhere.</source>
<translation>{path} lässt sich nicht schreiben: Die Datei oder ihr Ordner ist schreibgeschützt; ändern Sie die Zugriffsrechte, oder kopieren Sie sie an einen anderen Ort.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} could not be read or written ({error}); check the disk, then try again: what was saved before is safe.</source>
<translation>{path} ließ sich nicht lesen oder schreiben ({error}); prüfen Sie den Datenträger, und versuchen Sie es dann erneut: Was vorher gespeichert war, ist sicher.</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>{path} could not be written ({reason}), so backups are kept as before; check the folder's permissions.</source>
<translation>{path} ließ sich nicht schreiben ({reason}), Sicherungen werden also aufbewahrt wie bisher; prüfen Sie die Zugriffsrechte des Ordners.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} could not be written because the disk is full; what was saved before is safe: free some space and do it again.</source>
<translation>{path} ließ sich nicht schreiben, weil der Datenträger voll ist; was vorher gespeichert war, ist sicher: Schaffen Sie Platz, und wiederholen Sie den Schritt.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{path} has too long a name for this disk; choose a shorter one.</source>
<translation>{path} hat einen zu langen Namen für diesen Datenträger; wählen Sie einen kürzeren.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is damaged ({said_detail}) and was left as it is: keep a copy and restore your newest backup.</source>
<translation>{path} ist beschädigt ({said_detail}) und blieb, wie es war: Bewahren Sie eine Kopie auf, und stellen Sie die neueste Sicherung wieder her.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{path} is damaged, so no backup is made of it and none is thrown away: restore a backup, or have the library mended first.</source>
<translation>{path} ist beschädigt, deshalb wird davon keine Sicherung angelegt und keine verworfen: Stellen Sie eine Sicherung wieder her, oder lassen Sie die Bibliothek zuerst instand setzen.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is from an older Postil; open it once for writing to bring it up to date.</source>
<translation>{path} stammt von einem älteren Postil; öffnen Sie es einmal zum Schreiben, um es auf den neuen Stand zu bringen.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is in use by another Postil; close that one, then try again.</source>
<translation>{path} wird von einem anderen Postil benutzt; schließen Sie dieses, und versuchen Sie es dann erneut.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is not a Postil library ({why}); choose another file or a new name.</source>
<translation>{path} ist keine Postil-Bibliothek ({why}); wählen Sie eine andere Datei oder einen neuen Namen.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} is not there any more: its folder was moved, deleted or taken off; put it back, and what you write meanwhile is kept until then.</source>
<translation>{path} ist nicht mehr da: Der Ordner wurde verschoben, gelöscht oder ausgehängt; bringen Sie ihn zurück. Was Sie inzwischen schreiben, bleibt bis dahin erhalten.</translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<source>{path} is not there: there is no such file; check the name.</source>
<translation>{path} ist nicht da: Eine solche Datei gibt es nicht; prüfen Sie den Namen.</translation>
</message>
<message>
<location filename="../../reader/library/restoring.py"/>
<source>{path} is the library itself; name the backup to restore.</source>
<translation>{path} ist die Bibliothek selbst; nennen Sie die Sicherung, die wiederhergestellt werden soll.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} lies where nothing can be written and was not closed, so it is read in a copy, which could not be made ({reason}); copy it elsewhere together with {name}-wal.</source>
<translation>{path} liegt, wo nichts geschrieben werden kann, und wurde nicht geschlossen; gelesen würde deshalb eine Kopie, die sich nicht anlegen ließ ({reason}). Kopieren Sie die Datei zusammen mit {name}-wal an einen anderen Ort.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path} was written by a newer Postil (library version {found}, this program knows {known}); it was left as it is: update Postil to open it.</source>
<translation>{path} wurde von einem neueren Postil geschrieben (Bibliotheksversion {found}, dieses Programm kennt {known}) und blieb, wie es war: Aktualisieren Sie Postil, um es zu öffnen.</translation>
</message>
<message>
<location filename="../../reader/library/faults.py"/>
<source>{path}: this is more than the library can take at once ({error}); try less.</source>
<translation>{path}: Das ist mehr, als die Bibliothek auf einmal aufnehmen kann ({error}); versuchen Sie es mit weniger.</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>{percent} %</source>
<translation>{percent} %</translation>
</message>
<message>
<location filename="../../reader/ui/progress.py"/>
<source>{percent} %, {minutes} min left</source>
<translation>{percent} %, noch {minutes} Min.</translation>
</message>
<message>
<location filename="../../reader/library/backups.py"/>
<source>{place} cannot be used for backups ({why}); choose another folder, or free some space and check its permissions.</source>
<translation>{place} taugt nicht für Sicherungen ({why}); wählen Sie einen anderen Ordner, oder schaffen Sie Platz und prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<location filename="../../reader/services/writing.py"/>
<source>{place} is a file and no folder; name a folder to export into.</source>
<translation>{place} ist eine Datei und kein Ordner; nennen Sie einen Ordner für den Export.</translation>
</message>
<message>
<location filename="../../reader/ui/chooser.py"/>
<location filename="../../reader/ui/concordance_model.py"/>
<source>{place} of {count}</source>
<translation>{place} von {count}</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>{place}, only “{words}”</source>
<translation>{place}, nur „{words}“</translation>
</message>
<message>
<location filename="../../reader/ui/arranging.py"/>
<source>{place}, unread</source>
<translation>{place}, ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>{problem} Your note is kept here and tried again.</source>
<translation>{problem} Ihre Notiz bleibt hier erhalten; das Speichern wird erneut versucht.</translation>
</message>
<message>
<location filename="../../reader/ui/noting.py"/>
<source>{problem} Your words are kept here and tried again.</source>
<translation>{problem} Ihre Wörter bleiben hier erhalten; das Speichern wird erneut versucht.</translation>
</message>
<message>
<location filename="../../reader/importer/elsewhere/entries.py"/>
<source>{program} tells its articles apart</source>
<translation>{program} hält seine Artikel selbst auseinander</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{query}   tags {tag}</source>
<translation>{query}   vergibt {tag}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>{query}   tags {tag}, switched off</source>
<translation>{query}   vergibt {tag}, ausgeschaltet</translation>
</message>
<message>
<location filename="../../reader/library/backup_files.py"/>
<source>{refusal} The newest backup is {path} ({counted}).</source>
<translation>{refusal} Die neueste Sicherung ist {path} ({counted}).</translation>
</message>
<message numerus="yes">
<location filename="../../reader/importer/web/charset.py"/>
<source>{said_before} {n} zero bytes were passed over.</source>
<translation><numerusform>{said_before} {n} Nullbyte wurde übergangen.</numerusform><numerusform>{said_before} {n} Nullbytes wurden übergangen.</numerusform></translation>
</message>
<message>
<location filename="../../reader/importer/door.py"/>
<location filename="../../reader/importer/encodings.py"/>
<source>{said_damage}; the rest is {encoding}.</source>
<translation>{said_damage}; der Rest ist {encoding}.</translation>
</message>
<message>
<location filename="../../reader/importer/parcels.py"/>
<source>{said_fault}; use another copy, or take your data again.</source>
<translation>{said_fault}; nehmen Sie eine andere Kopie, oder nehmen Sie Ihre Daten noch einmal mit.</translation>
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
<translation>{said_owner} hat kein „{name}“</translation>
</message>
<message>
<location filename="../../reader/importer/web/mhtml.py"/>
<source>{said_reason}; the mail holds the page packed, so no word leads back to a byte</source>
<translation>{said_reason}; die Mail enthält die Seite gepackt, deshalb führt kein Wort zu einem Byte zurück</translation>
</message>
<message>
<location filename="../../reader/importer/explaining.py"/>
<source>{said_what}.</source>
<translation>{said_what}.</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_what}; did you mean “{other}”?</source>
<translation>{said_what}; meinten Sie „{other}“?</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>{said_what}; see the variables that are listed</source>
<translation>{said_what}; sehen Sie in der Liste der Variablen nach</translation>
</message>
<message>
<location filename="../../reader/importer/formats/papers.py"/>
<source>{said_why}; save an open copy of it and import that.</source>
<translation>{said_why}; speichern Sie eine offene Kopie davon, und importieren Sie diese.</translation>
</message>
<message>
<location filename="../../reader/importer/limits.py"/>
<source>{said_why}; unpack it and import the files you need.</source>
<translation>{said_why}; entpacken Sie die Datei, und importieren Sie, was Sie brauchen.</translation>
</message>
<message>
<location filename="../../reader/ui/desk_model.py"/>
<source>{said}, selected</source>
<translation>{said}, ausgewählt</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups.</source>
<translation>{salvage_library|S} übernimmt alles Lesbare in eine neue Bibliothek, {go_backups|G J} zeigt die Sicherungen.</translation>
</message>
<message>
<location filename="../../reader/ui/search_note.py"/>
<source>{search_language|F1} shows what can be typed.</source>
<translation>{search_language|F1} zeigt, was sich eingeben lässt.</translation>
</message>
<message>
<location filename="../../reader/ui/places.py"/>
<source>{search}, new</source>
<translation>{search}, neu</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>{send_pages|Return} prints</source>
<translation>{send_pages|Return} druckt</translation>
</message>
<message>
<location filename="../../reader/ui/print_view.py"/>
<source>{send_pages|Return} writes them as PDF</source>
<translation>{send_pages|Return} schreibt sie als PDF</translation>
</message>
<message>
<location filename="../../reader/ui/settings_rows.py"/>
<source>{setting}, changed</source>
<translation>{setting}, geändert</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{show_changes|D} shows what changed</source>
<translation>{show_changes|D} zeigt, was sich geändert hat</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>{size} GB</source>
<translation>{size} GB</translation>
</message>
<message>
<location filename="../../reader/ui/commands/filing.py"/>
<source>{size} KB</source>
<translation>{size} KB</translation>
</message>
<message>
<location filename="../../reader/ui/backup_rows.py"/>
<location filename="../../reader/ui/commands/filing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>{size} MB</source>
<translation>{size} MB</translation>
</message>
<message>
<location filename="../../reader/ui/desk.py"/>
<source>{some} of {all}</source>
<translation>{some} von {all}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>{suffix} files</source>
<translation>{suffix}-Dateien</translation>
</message>
<message>
<location filename="../../reader/ui/export_state.py"/>
<source>{summary}. {export_report|G P} shows them.</source>
<translation>{summary}. {export_report|G P} zeigt sie.</translation>
</message>
<message>
<location filename="../../reader/ui/outcome.py"/>
<source>{sure} ({percent} %)</source>
<translation>{sure} ({percent} %)</translation>
</message>
<message>
<location filename="../../reader/library/reindexing.py"/>
<source>{table} is missing</source>
<translation>{table} fehlt</translation>
</message>
<message>
<location filename="../../reader/library/looks.py"/>
<source>{table} row {row} refers to a {parent} that is not there</source>
<translation>{table}, Zeile {row}, verweist auf etwas in {parent}, das nicht da ist</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>{tags} and “{into}” are one tag now, on {articles}.</source>
<translation>{tags} und „{into}“ sind jetzt ein Schlagwort ({articles}).</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>{tags} and “{into}” are one tag now.</source>
<translation>{tags} und „{into}“ sind jetzt ein Schlagwort.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} put on.</source>
<translation>{tags} vergeben.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{tags} put on: {items}.</source>
<translation>{tags} vergeben: {items}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} put on: {n} articles.</source>
<translation><numerusform>{tags} vergeben: {n} Artikel.</numerusform><numerusform>{tags} vergeben: {n} Artikel.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} taken off.</source>
<translation>{tags} entfernt.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{tags} taken off: {items}.</source>
<translation>{tags} entfernt: {items}.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/tagging.py"/>
<source>{tags} taken off: {n} articles.</source>
<translation><numerusform>{tags} entfernt: {n} Artikel.</numerusform><numerusform>{tags} entfernt: {n} Artikel.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/insight_words.py"/>
<source>{tag} and {other}</source>
<translation>{tag} und {other}</translation>
</message>
<message>
<location filename="../../reader/services/under_way.py"/>
<source>{target} could not be looked at ({reason}); choose another folder or name.</source>
<translation>{target} ließ sich nicht einsehen ({reason}); wählen Sie einen anderen Ordner oder Namen.</translation>
</message>
<message>
<location filename="../../reader/library/copying.py"/>
<location filename="../../reader/library/salvaging.py"/>
<location filename="../../reader/services/taking_out.py"/>
<source>{target} could not be written ({reason}); choose another folder or free some space.</source>
<translation>{target} ließ sich nicht schreiben ({reason}); wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is a library in use and no backup; choose a new name.</source>
<translation>{target} ist eine Bibliothek in Gebrauch und keine Sicherung; wählen Sie einen neuen Namen.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is the library itself or belongs to it; name another file.</source>
<translation>{target} ist die Bibliothek selbst oder gehört zu ihr; nennen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../../reader/library/files.py"/>
<source>{target} is there already and is no backup of Postil; choose a new name.</source>
<translation>{target} gibt es schon, und es ist keine Sicherung von Postil; wählen Sie einen neuen Namen.</translation>
</message>
<message>
<location filename="../../reader/services/taking_out.py"/>
<source>{target} is there already and is no data of Postil; choose a new name.</source>
<translation>{target} gibt es schon, und es sind keine Daten von Postil; wählen Sie einen neuen Namen.</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{text_it_was_made_on|Ctrl+Shift+V} shows where it stood</source>
<translation>{text_it_was_made_on|Ctrl+Shift+V} zeigt, wo sie stand</translation>
</message>
<message>
<location filename="../../reader/services/manual.py"/>
<source>{to} could not be written ({why}); choose another folder or free some space.</source>
<translation>{to} ließ sich nicht schreiben ({why}); wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/desk_changing.py"/>
<source>{undo|Ctrl+Z} brings all back.</source>
<translation><numerusform>{undo|Ctrl+Z} holt es zurück.</numerusform><numerusform>{undo|Ctrl+Z} holt alles zurück.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/commands/annotating.py"/>
<location filename="../../reader/ui/commands/concordance_acts.py"/>
<source>{undo|Ctrl+Z} brings it back.</source>
<translation>{undo|Ctrl+Z} holt sie zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/doctor.py"/>
<source>{undo|Ctrl+Z} takes back what was done to notes and highlights.</source>
<translation>{undo|Ctrl+Z} nimmt zurück, was an Notizen und Markierungen geändert wurde.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/attaching.py"/>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/commands/triage.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>{undo|Ctrl+Z} takes it back.</source>
<translation>{undo|Ctrl+Z} nimmt es zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/opening.py"/>
<source>{unread} of {all} unread</source>
<translation>{unread} von {all} ungelesen</translation>
</message>
<message>
<location filename="../../reader/ui/commands/viewing.py"/>
<location filename="../../reader/ui/settings_view.py"/>
<source>{value}: that is as far as it goes.</source>
<translation>{value}: Weiter geht es nicht.</translation>
</message>
<message>
<location filename="../../reader/ui/settings_view.py"/>
<source>{value}: that is what it was at first.</source>
<translation>{value}: So war es am Anfang.</translation>
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
<translation>{what} als {layout}</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{whole_card|W} shows all</source>
<translation>{whole_card|W} zeigt alles</translation>
</message>
<message>
<location filename="../../reader/ui/card.py"/>
<source>{whole_card|W} shows less</source>
<translation>{whole_card|W} zeigt weniger</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>{why} and is left out</source>
<translation>{why} und wird übergangen</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>{why} and is searched as words</source>
<translation>{why} und wird als Wörter gesucht</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>{why}, so nothing was taken over; take a file that Postil has written.</source>
<translation>{why}, deshalb wurde nichts übernommen; nehmen Sie eine Datei, die Postil geschrieben hat.</translation>
</message>
<message>
<location filename="../../reader/ui/days.py"/>
<source>{words}, {minutes} min</source>
<translation>{words}, {minutes} Min.</translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>{write_export|Return} opens the file, {open_export_folder|O} its folder</source>
<translation>{write_export|Return} öffnet die Datei, {open_export_folder|O} ihren Ordner</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_view.py"/>
<source>{write_export|Return} writes them</source>
<translation><numerusform>{write_export|Return} schreibt sie</numerusform><numerusform>{write_export|Return} schreibt sie</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{}</source>
<translation>{}</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} % of the size</source>
<translation>{} % der Größe</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} characters</source>
<translation>{} Zeichen</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} pixels</source>
<translation>{} Pixel</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“()” holds nothing</source>
<translation>„()“ ist leer</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“(” is not closed, and taken to be so at the end</source>
<translation>„(“ wird nicht geschlossen und gilt als am Ende geschlossen</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“)” closes nothing</source>
<translation>„)“ schließt nichts</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“NEAR(…)” holds two words or more: NEAR(oil pipeline, 5)</source>
<translation>„NEAR(…)“ braucht zwei Wörter oder mehr: NEAR(oil pipeline, 5)</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“NEAR” stands between two words or phrases; here both are searched, near or not</source>
<translation>„NEAR“ steht zwischen zwei Wörtern oder Wortfolgen; hier werden beide gesucht, nah beieinander oder nicht</translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>“Postil notes” in your home</source>
<translation>„Postil notes“ in Ihrem Benutzerordner</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>“article” is not known here; it is inside {% for article in articles %}</source>
<translation>„article“ ist hier nicht bekannt; das gibt es in {% for article in articles %}</translation>
</message>
<message>
<location filename="../../reader/exporter/sandbox.py"/>
<source>“highlight” is not known here; it is inside {% for highlight in article.highlights %}</source>
<translation>„highlight“ ist hier nicht bekannt; das gibt es in {% for highlight in article.highlights %}</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_view.py"/>
<source>“{action}”: {keys} {where}.</source>
<translation>„{action}“: {keys} {where}.</translation>
</message>
<message>
<location filename="../../reader/library/recording.py"/>
<source>“{act}” can be neither undone nor done again: what the history keeps of it is damaged; it stays as it is, and what was done before it can still be undone.</source>
<translation>„{act}“ lässt sich weder rückgängig machen noch wiederholen: Was der Verlauf davon aufbewahrt, ist beschädigt; es bleibt, wie es ist, und was davor geschah, lässt sich noch rückgängig machen.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be done again: captures imported since then show its articles; take those imports back and try again.</source>
<translation>„{act}“ lässt sich nicht wiederholen: Seither importierte Mitschnitte zeigen die Artikel; nehmen Sie diese Importe zurück, und versuchen Sie es erneut.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be done again: what it was about has changed since then; do it anew.</source>
<translation>„{act}“ lässt sich nicht wiederholen: Was davon betroffen war, hat sich seither geändert; führen Sie es neu aus.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be undone: captures imported since then show its articles; it stays as it is, and what was done before it can still be undone.</source>
<translation>„{act}“ lässt sich nicht rückgängig machen: Seither importierte Mitschnitte zeigen die Artikel; es bleibt, wie es ist, und was davor geschah, lässt sich noch rückgängig machen.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” cannot be undone: what it was about has changed since then; it stays as it is, and what was done before it can still be undone.</source>
<translation>„{act}“ lässt sich nicht rückgängig machen: Was davon betroffen war, hat sich seither geändert; es bleibt, wie es ist, und was davor geschah, lässt sich noch rückgängig machen.</translation>
</message>
<message>
<location filename="../../reader/library/journal.py"/>
<source>“{act}” is still under way; once it has ended or was stopped, it can be undone, and what was done before it too.</source>
<translation>„{act}“ läuft noch; sobald es beendet oder angehalten ist, lässt es sich rückgängig machen, und was davor geschah, auch.</translation>
</message>
<message>
<location filename="../../reader/library/retagging.py"/>
<source>“{color}” is no colour of a tag; use {colors}.</source>
<translation>„{color}“ ist keine Farbe für Schlagwörter; möglich sind {colors}.</translation>
</message>
<message>
<location filename="../../reader/model/highlight.py"/>
<source>“{color}” is no highlight colour; use {colors} or {last}.</source>
<translation>„{color}“ ist keine Markierungsfarbe; möglich sind {colors} oder {last}.</translation>
</message>
<message>
<location filename="../../reader/services/mending.py"/>
<source>“{heading}”</source>
<translation>„{heading}“</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several articles; give more of it.</source>
<translation>Mit „{id}“ beginnen die Kennungen mehrerer Artikel; geben Sie mehr davon an.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several captures; give more of it.</source>
<translation>Mit „{id}“ beginnen die Kennungen mehrerer Mitschnitte; geben Sie mehr davon an.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several highlights; give more of it.</source>
<translation>Mit „{id}“ beginnen die Kennungen mehrerer Markierungen; geben Sie mehr davon an.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several outlines; give more of it.</source>
<translation>Mit „{id}“ beginnen die Kennungen mehrerer Gliederungen; geben Sie mehr davon an.</translation>
</message>
<message>
<location filename="../../reader/library/rows.py"/>
<source>“{id}” begins the ids of several versions; give more of it.</source>
<translation>Mit „{id}“ beginnen die Kennungen mehrerer Fassungen; geben Sie mehr davon an.</translation>
</message>
<message>
<location filename="../../reader/model/desk.py"/>
<source>“{it}”</source>
<translation>„{it}“</translation>
</message>
<message>
<location filename="../../reader/ui/keymap_file.py"/>
<source>“{keys}” cannot be pressed: {cause}</source>
<translation>„{keys}“ lässt sich nicht drücken: {cause}</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{key}:” is followed by nothing and is left out</source>
<translation>auf „{key}:“ folgt nichts, es wird übergangen</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{key}:” means nothing here, so only what follows it is searched; there is {other}</source>
<translation>„{key}:“ bedeutet hier nichts, daher wird nur gesucht, was darauf folgt; es gibt {other}</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{key}” is no key</source>
<translation>„{key}“ ist keine Taste</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{key}” is no key to hold down; Ctrl, Alt and Shift are</source>
<translation>„{key}“ ist keine Taste zum Halten; das sind Ctrl, Alt und Shift</translation>
</message>
<message>
<location filename="../../reader/ui/commands/desk_changing.py"/>
<location filename="../../reader/ui/keymap.py"/>
<location filename="../../reader/ui/keymap_view.py"/>
<location filename="../../reader/ui/linking.py"/>
<source>“{name}”</source>
<translation>„{name}“</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is not UTF-8; nothing of it was taken over.</source>
<translation>„{name}“ in {file} ist nicht in UTF-8; es wurde nichts daraus übernommen.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is not as Postil writes it; take another file.</source>
<translation>„{name}“ in {file} ist nicht, wie Postil es schreibt; nehmen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="../../reader/services/settings_parcel.py"/>
<source>“{name}” in {file} is too long to be written by hand; nothing was taken over.</source>
<translation>„{name}“ in {file} ist zu lang, um von Hand geschrieben zu sein; es wurde nichts übernommen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>“{name}” is deleted. {bring_back_template|U} brings it back.</source>
<translation>„{name}“ ist gelöscht. {bring_back_template|U} holt die Vorlage zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/outlining.py"/>
<source>“{name}” is deleted. {undo|Ctrl+Z} brings it back.</source>
<translation>„{name}“ ist gelöscht. {undo|Ctrl+Z} holt die Gliederung zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>“{name}” is kept as it is. {rename_export|R} renames it.</source>
<translation>„{name}“ wird unverändert aufbewahrt. {rename_export|R} benennt den Export um.</translation>
</message>
<message>
<location filename="../../reader/ui/export_keeping.py"/>
<source>“{name}” is kept no longer. {undo|Ctrl+Z} brings it back.</source>
<translation>„{name}“ wird nicht mehr aufbewahrt. {undo|Ctrl+Z} holt den Export zurück.</translation>
</message>
<message>
<location filename="../../reader/ui/chords.py"/>
<source>“{name}” is no pane; these are: {known}</source>
<translation>„{name}“ ist kein Bereich; es gibt: {known}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is no saved search: {save_search|Ctrl+S} saves one.</source>
<translation>„{name}“ ist keine gespeicherte Suche: {save_search|Ctrl+S} speichert eine.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” is saved already: {saved_searches|G F} shows all of them.</source>
<translation>„{name}“ ist schon gespeichert: {saved_searches|G F} zeigt alle.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” is saved among the sources. {saved_searches|G F} shows all.</source>
<translation>„{name}“ ist bei den Quellen gespeichert. {saved_searches|G F} zeigt alle.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/templates.py"/>
<source>“{name}” is saved, as it always is a moment after you typed.</source>
<translation>„{name}“ ist gespeichert, wie immer kurz nach dem Tippen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched no longer.</source>
<translation>„{name}“ wird nicht mehr beobachtet.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched: imports tell what is new of it. It has no words to light.</source>
<translation>„{name}“ wird beobachtet: Importe melden, was neu ist. Hervorzuhebende Wörter hat diese Suche nicht.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/saved_places.py"/>
<source>“{name}” is watched: its words are lit, and imports tell of them.</source>
<translation>„{name}“ wird beobachtet: Die Wörter sind hervorgehoben, und Importe melden sie.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>“{name}” keeps its name; tags, saved searches and sources can be renamed.</source>
<translation>„{name}“ behält den Namen; Schlagwörter, gespeicherte Suchen und Quellen lassen sich umbenennen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/placing.py"/>
<source>“{name}” stays; tags and saved searches can be deleted.</source>
<translation>„{name}“ bleibt; Schlagwörter und gespeicherte Suchen lassen sich löschen.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” tags {tag}</source>
<translation>„{name}“ vergibt {tag}</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{name}” tags {tag}, switched off</source>
<translation>„{name}“ vergibt {tag}, ausgeschaltet</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{old}” is called “{new}” now, on {articles}.</source>
<translation>„{old}“ heißt jetzt „{new}“ ({articles}).</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{old}” is called “{new}” now.</source>
<translation>„{old}“ heißt jetzt „{new}“.</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{operator}” follows nothing and is left out; as a word it is written "{operator}"</source>
<translation>vor „{operator}“ steht nichts, es wird übergangen; als Wort schreibt man es "{operator}"</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{operator}” is followed by nothing and is left out; as a word it is written "{operator}"</source>
<translation>auf „{operator}“ folgt nichts, es wird übergangen; als Wort schreibt man es "{operator}"</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}”</source>
<translation>„{tag}“</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>“{tag}” has no number now.</source>
<translation>„{tag}“ hat keine Nummer mehr.</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}” is deleted, on {articles}.</source>
<translation>„{tag}“ ist gelöscht ({articles}).</translation>
</message>
<message>
<location filename="../../reader/ui/retagging.py"/>
<source>“{tag}” is deleted.</source>
<translation>„{tag}“ ist gelöscht.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tagging.py"/>
<source>“{tag}” is pinned: {key} puts it on.</source>
<translation>„{tag}“ ist angeheftet: {key} vergibt es.</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>“{tag}” occurs with  {others}</source>
<translation>„{tag}“ kommt vor mit  {others}</translation>
</message>
<message>
<location filename="../../reader/ui/tags_view.py"/>
<source>“{tag}” occurs with no other tag</source>
<translation>„{tag}“ kommt mit keinem anderen Schlagwort vor</translation>
</message>
<message>
<location filename="../../reader/ui/commands/tags.py"/>
<source>“{tag}” occurs with no other tag.</source>
<translation>„{tag}“ kommt mit keinem anderen Schlagwort vor.</translation>
</message>
<message>
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{tag}” on what “{name}” finds</source>
<translation>„{tag}“ an allem, was „{name}“ findet</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/commands/searches.py"/>
<source>“{tag}” put on: {n} articles.</source>
<translation><numerusform>„{tag}“ vergeben: {n} Artikel.</numerusform><numerusform>„{tag}“ vergeben: {n} Artikel.</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/template_preview.py"/>
<source>“{title}”</source>
<translation>„{title}“</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no colour ({colors})</source>
<translation>„{typed}“ ist keine Farbe ({colors})</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no day (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)</source>
<translation>„{typed}“ ist kein Tag (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” is no length (words:&gt;500, words:&lt;200, words:100..500)</source>
<translation>„{typed}“ ist keine Länge (words:&gt;500, words:&lt;200, words:100..500)</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” means nothing here ({among})</source>
<translation>„{typed}“ bedeutet hier nichts ({among})</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{typed}” means nothing here and is left out; there is {other}</source>
<translation>„{typed}“ bedeutet hier nichts und wird übergangen; es gibt {other}</translation>
</message>
<message>
<location filename="../../reader/model/query_conditions.py"/>
<source>“{typed}” says where to look and cannot be turned round</source>
<translation>„{typed}“ sagt, wo gesucht wird, und lässt sich nicht umkehren</translation>
</message>
<message>
<location filename="../../reader/model/query_problems.py"/>
<source>“{typed}”: a tag or a source is found by its whole name, not by its beginning</source>
<translation>„{typed}“: Ein Schlagwort oder eine Quelle wird unter dem ganzen Namen gefunden, nicht unter dem Anfang</translation>
</message>
<message>
<location filename="../../reader/ui/citing.py"/>
<source>“{words}”</source>
<translation>„{words}“</translation>
</message>
<message>
<location filename="../../reader/ui/hit_walk.py"/>
<source>“{words}” is not in this text.</source>
<translation>„{words}“ steht nicht in diesem Text.</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{word}” holds no letter or digit and is not searched</source>
<translation>„{word}“ enthält weder Buchstaben noch Ziffern und wird nicht gesucht</translation>
</message>
<message>
<location filename="../../reader/model/query_parsing.py"/>
<source>“{word}”: only the end of a word can be left open, as in pipe*</source>
<translation>„{word}“: Nur das Ende eines Wortes kann offen bleiben, wie in pipe*</translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/change_text.py"/>
<source>… {n} characters the same …</source>
<translation><numerusform>… {n} gleiches Zeichen …</numerusform><numerusform>… {n} gleiche Zeichen …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_preview.py"/>
<source>… {n} lines the same …</source>
<translation><numerusform>… {n} gleiche Zeile …</numerusform><numerusform>… {n} gleiche Zeilen …</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/export_preview.py"/>
<source>… {n} more characters are in the file.</source>
<translation><numerusform>… {n} weiteres Zeichen steht in der Datei.</numerusform><numerusform>… {n} weitere Zeichen stehen in der Datei.</numerusform></translation>
</message>
<message numerus="yes">
<location filename="../../reader/ui/change_text.py"/>
<source>… {n} words the same …</source>
<translation><numerusform>… {n} gleiches Wort …</numerusform><numerusform>… {n} gleiche Wörter …</numerusform></translation>
</message>
<message>
<location filename="../../reader/ui/start_sheet.py"/>
<source>↑ ↓ choose  ·  Return takes  ·  Esc quits</source>
<translation>↑ ↓ wählen  ·  Return übernimmt  ·  Esc beendet</translation>
</message>
</context>
</TS>
