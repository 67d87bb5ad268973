package nl.regie.conformance;

import java.util.List;

/** The report for people: one page that needs nothing else, with what did not pass first. */
final class HtmlReport {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
            table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
            th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}
            th{background:#eee}
            td.number{text-align:right}
            code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
            section.problem{border-left:.4rem solid #a4000f;padding-left:1rem;margin:1.5rem 0}
            summary{cursor:pointer;padding:.3rem 0}
            """;

    private final Words words;
    private final StringBuilder page = new StringBuilder(16_384);

    private HtmlReport(Words words) {
        this.words = words;
    }

    static String of(Run run, Words words) {
        return new HtmlReport(words).page(run);
    }

    private String page(Run run) {
        String heading = words.of("heading");
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Escaped.of(heading))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", heading);
        page.append("<p>")
                .append(Escaped.of(words.of("system")))
                .append(" <code>")
                .append(Escaped.of(run.system()))
                .append("</code></p>\n");
        numbers(run);
        problems(run);
        all(run);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void numbers(Run run) {
        page.append("<table>\n<tr><th scope=\"col\">")
                .append(Escaped.of(words.of("operation")))
                .append("</th>");
        for (Verdict verdict : Verdict.values()) {
            page.append("<th scope=\"col\">")
                    .append(Escaped.of(words.of("verdict." + verdict.key())))
                    .append("</th>");
        }
        page.append("</tr>\n");
        run.byOperation().forEach(this::row);
        row(words.of("together"), run.outcomes());
        page.append("</table>\n");
    }

    private void row(String name, List<Outcome> outcomes) {
        page.append("<tr><th scope=\"row\">").append(Escaped.of(name)).append("</th>");
        for (Verdict verdict : Verdict.values()) {
            long count = outcomes.stream()
                    .filter(outcome -> outcome.verdict() == verdict)
                    .count();
            page.append("<td class=\"number\">").append(count).append("</td>");
        }
        page.append("</tr>\n");
    }

    private void problems(Run run) {
        element("h2", words.of("problems"));
        long before = page.length();
        for (Outcome outcome : run.outcomes()) {
            switch (outcome.verdict()) {
                case FAILED, ERROR, BROKEN -> problem(outcome);
                case PASSED, UNSUPPORTED, NOT_ASKED -> {}
            }
        }
        if (page.length() == before) {
            element("p", words.of("problems.none"));
        }
    }

    private void problem(Outcome outcome) {
        TestVector vector = outcome.vector();
        page.append("<section class=\"problem\" id=\"")
                .append(Escaped.of(vector.id()))
                .append("\">\n");
        element("h3", vector.id() + ": " + words.title(vector));
        element(
                "p",
                words.of("verdict." + outcome.verdict().key()) + ". " + vector.requirement() + "; " + vector.source()
                        + ". " + words.of("origin." + vector.origin().name()));
        String why = words.why(outcome);
        if (!why.isEmpty()) {
            page.append("<p><code>").append(Escaped.of(why)).append("</code></p>\n");
        }
        if (!outcome.differences().isEmpty()) {
            page.append("<table>\n<tr><th scope=\"col\">")
                    .append(Escaped.of(words.of("place")))
                    .append("</th><th scope=\"col\">")
                    .append(Escaped.of(words.of("expected")))
                    .append("</th><th scope=\"col\">")
                    .append(Escaped.of(words.of("got")))
                    .append("</th></tr>\n");
            outcome.differences().forEach(this::difference);
            page.append("</table>\n");
        }
        details(words.of("question"), vector.input().toPrettyString());
        page.append("</section>\n");
    }

    private void difference(Difference difference) {
        page.append("<tr>");
        code(difference.path().isEmpty() ? "/" : difference.path());
        code(difference.expected().isEmpty() ? words.of("nothing") : difference.expected());
        code(difference.got().isEmpty() ? words.of("nothing") : difference.got());
        page.append("</tr>\n");
    }

    private void code(String text) {
        page.append("<td><code>").append(Escaped.of(text)).append("</code></td>");
    }

    private void details(String summary, String text) {
        page.append("<details><summary>")
                .append(Escaped.of(summary))
                .append("</summary><pre><code>")
                .append(Escaped.of(text))
                .append("</code></pre></details>\n");
    }

    private void all(Run run) {
        element("h2", words.of("all"));
        run.byOperation().forEach((operation, outcomes) -> {
            page.append("<details><summary>")
                    .append(Escaped.of(operation))
                    .append(" (")
                    .append(outcomes.size())
                    .append(")</summary>\n<table>\n");
            for (Outcome outcome : outcomes) {
                TestVector vector = outcome.vector();
                page.append("<tr><td>")
                        .append(Escaped.of(vector.id()))
                        .append("</td><td>")
                        .append(Escaped.of(words.title(vector)))
                        .append("</td><td>")
                        .append(Escaped.of(vector.requirement() + "; " + vector.source()))
                        .append("</td><td>")
                        .append(Escaped.of(
                                words.of("verdict." + outcome.verdict().key())))
                        .append("</td></tr>\n");
            }
            page.append("</table></details>\n");
        });
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(Escaped.of(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
