<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>Postil</name>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page back, in the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page back, on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>A page of items on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>A page of rows on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>A page on, in the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>A page on, on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>A scale for each line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>About Postil</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Accept and apply …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to another outline …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Add to the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>All colours; in high contrast at least 7 to 1.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>All notes as plain text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>All of the desk again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>All tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Annotate</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Another disk is safer than the library's own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Archive</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>As</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>As what articles and notes go out.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>As what it goes out …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Attach the highlight to other words</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Back by a page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Back in the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Back in the line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Back in what it makes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Back to the page before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Back up the library …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Back where you were</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Backups</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Backups by themselves</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence earlier</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a sentence later</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word earlier</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Begin a word later</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Beginning of the line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Beginning of the text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Beside the library</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Best match first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Better split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Blue</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Bold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Bring back a template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Caret in the text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Change the search …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Change this key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Check of the library</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Check the backup again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Check the library</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Check the quotes against the capture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Choose a value …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Collocates …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Colour of a highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Colour the tag …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the next</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Compare with the one before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Concordance …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy a link to the words</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as a Markdown link</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy as …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the address</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Copy the figures</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Copy the line with its source</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Copy the list of files</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy the notes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Copy the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Copy the page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Copy the report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Copy the report of a fault</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with notes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Copy the words with source</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Copy what it makes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Copy what was found</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy where it is from</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Copy with source</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by longer times</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Count by shorter times</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Days, sources or letters above their articles.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Delete the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the place …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Delete the tag …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Delete the template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Dim all but the sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Do all exports that you keep</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Do anything …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Down in the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Drop what is selected</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Duplicate the template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Earlier</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Edit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Empty the trash …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>End of the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>End of the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<source>End of the line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>End of the page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>End of the text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>End of the word</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Every action with its keys, to be changed.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Export</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Export by the template …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Export from the desk …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Export its notes …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Export notes …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Export the lines …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Export the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Exports that you keep …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>File</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Files</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Filter this list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Find a setting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Find a tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find an action by its name</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Find in this text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find other lines</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Find the lines again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Find what a key does</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>First article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>First file to be written</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>First item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>First letter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>First line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>First row</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>First steps</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold all tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Fold or unfold everything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Fold the tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Fold the tags of the picture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Folder of the backups</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link in view</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Follow a link …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Follow the link</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Format</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Forward again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Full screen</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give all actions their keys back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Give back a word</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Give the action its keys back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Go</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Go back beside</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Go on with it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Go to the error</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Go to the sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Green</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Heading or paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings in lists</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Headings of the notes desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Hear no more of this fault</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Help</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Help on this place</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Hide what is read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it blue</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it green</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in blue</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in green</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in pink</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight it in yellow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it pink</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight it yellow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Highlight the line’s sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Highlight the paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Highlight what is selected</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Highlights &amp; notes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Highlights and notes at the right of the text.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>How backups are kept …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How far the lines of an article stand apart.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How fast articles are read aloud: 0 is usual.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How large articles are set.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How much of an article stands on a line.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How often the open library is copied.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>How the view of all tags is sorted.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import a folder …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import files …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Import what was copied</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>In or out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Inbox</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Inferred where a capture has lost them.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Insight: the library in pictures</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Into</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Italics</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Join with the one before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Keep for later</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep the export no longer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Keep this export …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Kept, to be done again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys in the status bar</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys of all actions</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of all actions …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys of this pane</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Keys you know</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Keys you know …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Larger text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Last article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Last file to be written</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Last item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Last letter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Last line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Last row</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Later</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Leading</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Leave</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Leave the caret</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Less leading</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Letter to the right</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Letters alone do something</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Library, searches, sources and tags at the left.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line above</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Line below</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line down</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Line up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Lines of all articles, or of the list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Lines on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>List its articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Lists and sources leave out what is read.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Long lines whole</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Longer stretches</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Looks through it for damage, and mends it.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Make a backup now</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make all settings what they were at first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Make one tag of these …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Make the full-text index anew</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Make the setting what it was at first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all above read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark all below read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Mark this list read</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>More leading</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Motion</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move down</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move in</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search down</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Move the search up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Move up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Narrow the desk by words</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Narrower column</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New heading</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>New line of a template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New outline …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>New paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>New template …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Next backup</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next beginning</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next best split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next change</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Next file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Next file to be written</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Next finding</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next group on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next heading of the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next headings of the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Next hit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next hit in the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next in doubt</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Next item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Next key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Next line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Next line of the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next link</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next lost highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next mark with articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Next order of the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Next page of the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next pane</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Next picture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next place</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>Next place for it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Next related article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Next row</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next setting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Next tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Next template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Next that has articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next theme</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Next typeface</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Next unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Next value</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Next word</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>No later export touches these of a note.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>None</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Not the same article …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Note on the article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Note on the highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Note on what is selected</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Notes pane</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Off for speech input: Ctrl, Alt and F-keys count.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>On by a page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>On in the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>On in the line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>On in what it makes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>One file or a file an article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>One more key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only blue</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only green</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only lost highlights</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only pink</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only what was removed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Only what you are reading is bright.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only with a note, or without</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Only yellow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Open an outline …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Open it in its text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Open its folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Open the line in its text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Open the original …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Open what it brought</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the notes desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Order of the tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>PDF</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page backward</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page down</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Page forward</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Page up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Paragraph on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Pin a tag …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the search …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pin the tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Pink</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 1</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 2</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 3</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 4</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 5</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 6</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 7</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 8</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Pinned search 9</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Previous backup</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous beginning</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous change</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Previous file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Previous file to be written</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Previous finding</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous group on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous heading of the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Previous hit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous hit in the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous in doubt</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Previous item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Previous key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Previous line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Previous line of the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous link</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous mark with articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Previous on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Previous page of the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous pane</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Previous picture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous place</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Previous related article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Previous row</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous setting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Previous tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Previous template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Previous that has articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Previous unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Previous value</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print the pages</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Print the picture …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Print …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Properties that stay</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>Properties that stay yours</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Properties that stay yours …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put into the archive</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 1</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 2</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 3</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 4</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 5</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 6</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 7</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 8</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Put on pinned tag 9</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Quit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Read aloud</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read another version …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read back in the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Read on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read on beside</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Read on in the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read or unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read the related article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Read this version</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Reading paragraphs</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Redo</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Related to this one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Remove it, or bring it back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Remove the highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Remove the line’s highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Remove the samples</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Rename the export …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Rename the outline …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the place …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Rename the tag …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Rename the template …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Report of the last export</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>Restore the backup …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Review its capture …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Room for backups</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>SVG</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Salvage into a new library …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Save the template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Save this search …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Saved searches …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Say it again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>Search</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search for the selection</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Search the library</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Search the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Searches that tag …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Second index …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line down</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a line up</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select a word back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select all lines</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select all on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select down to the end</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select less again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select lines</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select no line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select nothing</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select nothing on the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the item above too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line above too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Select the line below too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the next item too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the next too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the one above too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one before too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Select the one below too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Select the paragraph, then all</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select the sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Select the tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select the whole list</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Select the whole outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Select the whole text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Select to the right</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Select up to the top</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Sentence on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>Set right what can be …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Shorter stretches</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Show all of the card</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Show its articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Show its articles only</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Show only …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Shows first what would change.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Side by side</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Size of the text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Smaller text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by day</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by source</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words found</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort by the words to the right</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Sort the lines …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Sort the tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>Sort this list …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<location filename="../../reader/ui/settings_table.py"/>
<source>Source pane</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak faster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>Speak slower</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Speed of the voice</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Split here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Star</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Starred</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line in</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the line out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list in</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Step the list out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Stop what is under way</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Swap the two texts</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Tag it …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Tag the highlight …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Tag the line’s article …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Tag what is selected …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tag what this search finds …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Tag …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Tags that occur with it …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take back an import …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take back the change of a setting</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Take in a word</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>Take it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>Take it back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take my data …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Take out of the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Take settings over from a file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Take settings over from a file …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take the change back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Take this import back …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>Take this key off</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Templates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>Ten minutes on the samples</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text alone</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Text as it was at first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Text beside the notes desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The article of the item, where there is room.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>The bottom line teaches the keys of where you are.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>The figures as a table</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The first of the timeline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The first page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>The last of the timeline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>The last page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same article …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>The same words too</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>The text beside the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>The text it was made on, and back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Theme</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Theme …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a caption</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a credit</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is a title</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is body</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>This line is noise</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Throw away</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Thrown away</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>Timeline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To review</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the notes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>To the other end</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the sources</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>To the text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Top of the concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Top of the desk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Top of the page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Try it on other articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it blue</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it green</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it pink</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Turn it yellow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Two versions are compared in two columns.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Typeface</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Typeface …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>Undo history …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Unfold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold all tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Unfold the tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>Unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>Unread, and on to the next</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>Up in the manual</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Versions beside each other</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/view.py"/>
<source>View</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>Watch a folder …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>Watch for this search</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Watched folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What a new highlight is coloured with.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What all take at most; the two newest stay.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What arrives in it is imported by itself.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What articles are set in: the faces installed here.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>What can be searched …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>What changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What changes in the file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/export_view.py"/>
<source>What goes out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>What goes out …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What highlights and notes stand under.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What is first of all highlights and notes.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>What is only in the backup</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>What its lines are sorted by.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>What went wrong in the program</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where all of it lies; --library names another at the start.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Where exports go.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Where it goes, in a dialog …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whether an export is one file or many.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Whole library or this place</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Whose keys count where you have given none of your own.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/view.py"/>
<source>Wider column</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Width of the column</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>With keys and templates, to be taken along.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Without it no caret blinks and no menu unfolds.</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>Word back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>Write a note on the line</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write a variable …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>Write all settings into one file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>Write all settings into one file …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>Write in the item</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>Write in the template</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>Write its note</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>Write the files, or open one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>Write the pages as PDF …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>Write the picture as SVG …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<source>Yellow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>accept</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>accessibility single keys</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>all tags</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>another</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>another key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>another split</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>archive</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>as</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>as at first</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/attaching.py"/>
<source>attach</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>backups</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>best match</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>body</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>bold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>by key</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>by name</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>changes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>check it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>choose</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>collocates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>color yellow green blue pink purple</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>colour</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>concordance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/doctor.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>copy</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<source>copy as</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>dark light sepia night mode colors appearance accessibility</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>delete</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>diff changes</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>doctor safety health repair</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>duplicate</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>earlier</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>everything</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>export</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>export save backup move zip</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/listing.py"/>
<source>filter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/settings.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>find</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/first_steps.py"/>
<source>first steps</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>focus</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>fold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>folder</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>follow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font family serif sans dyslexia</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>font zoom larger smaller letters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>go on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>group</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>heading</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>headings</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>help</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>hints</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>how they are kept</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>import</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import automatic</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>import load restore zip</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>in</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>in its text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>in or out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>insight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>into</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>italics</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>its articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>join</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>keep</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>keymap preset vim netnewswire newsboat shortcuts</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>keys</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>later</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>leave</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>line below</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>line height spacing distance</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>longer</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>make one now</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>markdown obsidian logseq pdf docx</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>measure narrow wide line length</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>move</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>narrow</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>new</source>
<translation type="unfinished"></translation>
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
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next article</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next change</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>next file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next highlight</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next link</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/manual.py"/>
<source>next page</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next pane</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>next picture</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>next unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>next value</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>next version</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>next word</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>noise</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>not again</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>note</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>notes as text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>one file</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>one more</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<source>open</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>order</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>other articles</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>other words</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>out</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page backward</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/printing.py"/>
<source>page forward</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>paragraph</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>pin</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>preview</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>previous</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/printing.py"/>
<source>print</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read / unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/speaking.py"/>
<source>read aloud</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>read it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/go.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>read on</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>reduced animation accessibility</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>related to this one</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>rename</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/file.py"/>
<source>report</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>restore</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety folder path file dropbox onedrive synced</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety often</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>safety size disk</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>salvage</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>save</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/edit.py"/>
<location filename="../../reader/ui/rows/manual.py"/>
<source>search</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>select</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>select exactly</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/caret.py"/>
<source>sentence</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/doctor.py"/>
<source>set right</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>settings</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>shortcuts keymap bindings</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<location filename="../../reader/ui/rows/search.py"/>
<source>shorter</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>show only</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>side by side</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/listing.py"/>
<location filename="../../reader/ui/rows/tags.py"/>
<source>sort</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort left</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/concordance.py"/>
<source>sort right</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>speech read aloud speak slower faster</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>split here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>star</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>table</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<location filename="../../reader/ui/rows/concordance.py"/>
<location filename="../../reader/ui/rows/desk.py"/>
<source>tag</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/annotate.py"/>
<location filename="../../reader/ui/rows/caret.py"/>
<source>tag it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>take back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/dialogs.py"/>
<source>take it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/file.py"/>
<source>take it back</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>take off</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>templates</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/go.py"/>
<source>text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/desk.py"/>
<source>text beside</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/search.py"/>
<source>timeline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>title</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>to the error</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/outline.py"/>
<source>to the outline</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/help.py"/>
<source>undo</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>unfold</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>unread</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/settings.py"/>
<source>value before</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/templates.py"/>
<source>variable</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>watch</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<source>what</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>what changed</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/backups.py"/>
<source>what is only in it</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/review.py"/>
<source>whole lines</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/insight.py"/>
<source>whole or here</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/article.py"/>
<source>whole text</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/tags.py"/>
<source>with …</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/rows/export.py"/>
<location filename="../../reader/ui/rows/outline.py"/>
<location filename="../../reader/ui/rows/templates.py"/>
<source>write</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>yaml front matter obsidian</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{}</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} % of the size</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} characters</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>{} pixels</source>
<translation type="unfinished"></translation>
</message>
<message>
<location filename="../../reader/ui/settings_table.py"/>
<source>“Postil notes” in your home</source>
<translation type="unfinished"></translation>
</message>
</context>
</TS>
