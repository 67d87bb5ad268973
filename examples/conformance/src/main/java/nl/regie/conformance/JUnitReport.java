package nl.regie.conformance;

import java.util.List;
import java.util.stream.Collectors;

/** The report for machines: JUnit XML, a suite for each operation. What a system does not support is skipped. */
final class JUnitReport {

    private JUnitReport() {}

    static String of(Run run, Words words) {
        StringBuilder xml = new StringBuilder(4096);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"")
                .append(Escaped.of(run.system()))
                .append("\">\n");
        run.byOperation().forEach((operation, outcomes) -> suite(operation, outcomes, words, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(String operation, List<Outcome> outcomes, Words words, StringBuilder xml) {
        xml.append("  <testsuite name=\"").append(Escaped.of(operation)).append('"');
        attribute(xml, "tests", outcomes.size());
        attribute(xml, "failures", count(outcomes, Verdict.FAILED));
        attribute(xml, "errors", count(outcomes, Verdict.ERROR) + count(outcomes, Verdict.BROKEN));
        attribute(xml, "skipped", count(outcomes, Verdict.UNSUPPORTED) + count(outcomes, Verdict.NOT_ASKED));
        xml.append(" time=\"")
                .append(seconds(outcomes.stream().mapToLong(Outcome::millis).sum()))
                .append("\">\n");
        outcomes.forEach(outcome -> test(outcome, words, xml));
        xml.append("  </testsuite>\n");
    }

    private static void test(Outcome outcome, Words words, StringBuilder xml) {
        TestVector vector = outcome.vector();
        xml.append("    <testcase classname=\"")
                .append(Escaped.of(vector.operation()))
                .append("\" name=\"")
                .append(Escaped.of(vector.id() + ": " + words.title(vector)))
                .append("\" time=\"")
                .append(seconds(outcome.millis()))
                .append('"');
        String element = switch (outcome.verdict()) {
            case PASSED -> "";
            case FAILED -> "failure";
            case ERROR, BROKEN -> "error";
            case UNSUPPORTED, NOT_ASKED -> "skipped";
        };
        if (element.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        String message = words.of("verdict." + outcome.verdict().key()) + " (" + vector.requirement() + "; "
                + vector.source() + ")";
        xml.append(">\n      <")
                .append(element)
                .append(" message=\"")
                .append(Escaped.of(message))
                .append("\">")
                .append(Escaped.of(detail(outcome, words)))
                .append("</")
                .append(element)
                .append(">\n    </testcase>\n");
    }

    private static String detail(Outcome outcome, Words words) {
        String differences =
                outcome.differences().stream().map(words::difference).collect(Collectors.joining("\n"));
        return words.why(outcome) + differences;
    }

    private static void attribute(StringBuilder xml, String name, long value) {
        xml.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    private static String seconds(long millis) {
        return millis / 1000 + "." + String.format("%03d", millis % 1000);
    }
}
