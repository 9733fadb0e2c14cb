package dk.direktionsbord.records;

import org.springframework.web.util.HtmlUtils;

/** A page of headings and text that opens anywhere and needs nothing beside itself. */
final class PlainPage {
    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="UTF-8">
            <style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}p{white-space:pre-line}
            table{border-collapse:collapse}th,td{border:1px solid #767676;padding:.3em .6em;text-align:left}</style>
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final int head;

    PlainPage(String title) {
        this.title = title;
        body.append("<h1>").append(escaped(title)).append("</h1>\n");
        head = body.length();
    }

    PlainPage heading(String text) {
        body.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    PlainPage text(String text) {
        if (!text.isBlank()) {
            body.append("<p>").append(escaped(text)).append("</p>\n");
        }
        return this;
    }

    PlainPage row(String cell, String... cells) {
        body.append("<tr><th scope=\"row\">").append(cell).append("</th>");
        for (String each : cells) {
            body.append("<td>").append(escaped(each)).append("</td>");
        }
        body.append("</tr>\n");
        return this;
    }

    PlainPage table(String caption, String... heads) {
        body.append("<table><caption>").append(escaped(caption)).append("</caption><thead><tr>");
        for (String head : heads) {
            body.append("<th scope=\"col\">").append(escaped(head)).append("</th>");
        }
        body.append("</tr></thead><tbody>\n");
        return this;
    }

    PlainPage endTable() {
        body.append("</tbody></table>\n");
        return this;
    }

    static String link(String path) {
        return "<a href=\"" + org.springframework.web.util.UriUtils.encodePath(path, "UTF-8") + "\">" + escaped(path)
                + "</a>";
    }

    String html() {
        if (body.length() == head) {
            text(CaseWords.text("nothing"));
        }
        return HEAD + "<title>" + escaped(title) + "</title></head><body>\n" + body + "</body></html>\n";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
