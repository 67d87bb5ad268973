package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vectors of the grids, held against a second statement of their sources that shares no code with the library and knows nothing of it:
 * the formula of the 11-test, all completions of unknown criteria, a clock that is walked minute by minute, and the law read once more.
 */
class DerivedVectorsTest {

    private static Stream<TestVector> derived(String operation) {
        return Vectors.ALL.stream()
                .filter(vector -> vector.origin() == TestVector.Origin.DERIVED)
                .filter(vector -> vector.operation().equals(operation));
    }

    static Stream<TestVector> bsn() {
        return derived("bsn");
    }

    static Stream<TestVector> criteria() {
        return derived("criteria");
    }

    static Stream<TestVector> clock() {
        return derived("clock");
    }

    static Stream<TestVector> participation() {
        return derived("participation");
    }

    static Stream<TestVector> disclose() {
        return derived("disclose");
    }

    /** Nine times the first digit, eight times the second, and so on to twice the eighth, less the ninth: a multiple of eleven. */
    @ParameterizedTest
    @MethodSource
    void bsn(TestVector vector) {
        String number = vector.input().get("number").asText();
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int weight = i == 8 ? -1 : 9 - i;
            sum += weight * (number.charAt(i) - '0');
        }
        assertThat(vector.expected().get("valid").asBoolean()).isEqualTo(sum % 11 == 0 && !number.equals("000000000"));
    }

    /** What is the same in whatever way the unknown turns out is the outcome; else it is undecided (CPLX-3). */
    @ParameterizedTest
    @MethodSource
    void criteria(TestVector vector) {
        boolean some = false;
        boolean all = true;
        for (int completion = 0; completion < 16; completion++) {
            boolean possible = true;
            boolean[] met = new boolean[4];
            for (int i = 0; i < 4; i++) {
                met[i] = (completion >> i & 1) == 1;
                String told = vector.input().get("C" + (i + 1)).asText();
                possible &= told.equals("unknown") || told.equals(met[i] ? "yes" : "no");
            }
            if (possible) {
                boolean complex = vector.input().get("bracketing").asText().equals("fourth-alone")
                        ? met[0] && met[1] && met[2] || met[3]
                        : met[0] && met[1] && (met[2] || met[3]);
                some |= complex;
                all &= complex;
            }
        }
        assertThat(vector.expected().get("outcome").asText())
                .isEqualTo(all ? "complex" : some ? "undecided" : "not-complex");
    }

    /** Six or nine hours, of which those between midnight and nine o’clock in the Netherlands do not count: walked minute by minute. */
    @ParameterizedTest
    @MethodSource
    void clock(TestVector vector) {
        Map<String, Integer> minutes = Map.of("holding", 6 * 60, "holding-pre-trial-allowed", 9 * 60);
        int left = minutes.get(vector.input().get("kind").asText());
        Instant at = Instant.parse(vector.input().get("start").asText());
        while (left > 0) {
            left -= at.atZone(ZoneId.of("Europe/Amsterdam")).getHour() >= 9 ? 1 : 0;
            at = at.plusSeconds(60);
        }
        assertThat(vector.expected().get("deadline").asText()).isEqualTo(at.toString());
    }

    /** WGS 2.27(1) names public participants and 2.27(2) private ones, some of them if they are commissioned; the rest are thirds. */
    @ParameterizedTest
    @MethodSource
    void participation(TestVector vector) {
        JsonNode asked = vector.input().get("participation");
        String type = asked.get("organisation").get("type").asText();
        boolean commissioned = asked.path("commissioned").asBoolean();
        assertThat(vector.expected().get("article").asText()).isEqualTo(article(type, commissioned));
        String article = article(type, commissioned);
        String capacity = article.startsWith("2.27(1)")
                ? "public"
                : article.startsWith("2.27(2)") ? "private" : "incidental-third";
        assertThat(vector.expected().get("capacity").asText()).isEqualTo(capacity);
    }

    private static String article(String type, boolean commissioned) {
        return switch (type) {
            case "child-protection-board" -> "2.27(1)(a)";
            case "prison-service" -> "2.27(1)(b)";
            case "police", "community-officer" -> "2.27(1)(c)";
            case "public-prosecution" -> "2.27(1)(d)";
            case "mayor" -> "2.27(1)(e)";
            case "executive-board",
                    "care-and-welfare-department",
                    "aftercare-department",
                    "social-affairs-department",
                    "debt-help",
                    "education-department" -> "2.27(1)(f)";
            case "probation" -> "2.27(2)(a)";
            case "veilig-thuis" -> "2.27(2)(b)";
            case "certified-institution" -> "2.27(2)(c)";
            case "mental-health-care" -> "2.27(2)(d)";
            case "public-health-service" -> commissioned ? "2.27(1)(g)" : "2.31(9)";
            case "neighbourhood-team",
                    "youth-care",
                    "addiction-care",
                    "disability-care",
                    "welfare-and-social-work",
                    "youth-work",
                    "district-nursing",
                    "social-service" -> commissioned ? "2.27(2)(e)" : "2.31(9)";
            default -> "2.31(9)";
        };
    }

    /**
     * Housing data about the person concerned, everything judged and everybody admitted: what the law says of who, when and for what. By
     * the stages that 2.31 goes through: notified, judged to fit, participants admitted, at the table, agreed, and closed.
     */
    @ParameterizedTest
    @MethodSource
    void disclose(TestVector vector) {
        List<String> steps = vector.input().get("case").get("events").findValuesAsText("step");
        String participant = vector.input()
                .get("request")
                .get("recipient")
                .get("inCase")
                .get("participant")
                .asText();
        boolean isPublic = participant.equals("om");
        boolean isThird = participant.equals("wonen");
        String purpose = vector.input().get("request").get("purpose").asText();
        String last = steps.get(steps.size() - 1);
        boolean may = may(purpose, last, isPublic, isThird);
        assertThat(vector.expected().get("outcome").asText()).isEqualTo(may ? "may-disclose" : "withhold");
        assertThat(vector.expected().get("rule").asText())
                .isEqualTo(may ? granting(purpose, isThird) : withholding(purpose, last, isThird));
    }

    private static String granting(String purpose, boolean isThird) {
        return switch (purpose) {
            case "judge-fit" -> "PRIV-5.judge";
            case "discuss" -> isThird ? "PRIV-2.third-meeting" : "PRIV-5.discuss";
            case "carry-out" -> isThird ? "PRIV-2.third-follow-up" : "PRIV-5.carry-out";
            case "test-for-list" -> "PRIV-2.list";
            case "reuse" -> "CASE-2.reuse";
            case "results" -> "PRIV-8.results";
            default -> throw new IllegalStateException(purpose);
        };
    }

    private static String withholding(String purpose, String last, boolean isThird) {
        if (isThird && Set.of("judge-fit", "gather").contains(purpose)) {
            return "PRIV-2.third-judges";
        }
        boolean fits = Set.of("judge-fit", "gather").contains(last);
        return purpose.equals("gather") && fits ? "PRIV-5.staged" : "PRIV-2.row";
    }

    private static boolean may(String purpose, String last, boolean isPublic, boolean isThird) {
        boolean agreed = Set.of("agree-plan", "start-execution").contains(last);
        return switch (purpose) {
            case "judge-fit" ->
                isPublic && Set.of("notify", "discuss-with-prosecution").contains(last); // 2.31(2)
            case "gather" -> false; // 2.31(3) gives the identity; more than that waits in this house (P)
            case "discuss" -> last.equals("table") || last.equals("admit") && !isThird; // 2.31(4), (5), (9)
            case "carry-out" -> agreed; // 2.31(6), (9)
            case "test-for-list" ->
                isPublic
                        && (agreed
                                || Set.of("judge-fit", "gather", "admit", "table")
                                        .contains(last)); // 2.32(2)
            case "reuse" -> isPublic && last.equals("close"); // 1.8(7)
            case "results" -> !isThird && (agreed || last.equals("table")); // 1.7(1)
            default -> throw new IllegalStateException(purpose);
        };
    }
}
