package nl.regie.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job on the files that come with it: what it prints, what it keeps to itself, and its exit status. */
class QuickstartTest {

    private static final String CASES = "cases";
    private static final String BROKEN = "broken";

    /** Keys of the case files whose texts are personal. */
    private static final Pattern PERSONAL = Pattern.compile(
            "\"(given|family|born|bsn|street|postcode|phone|email|note|words|necessity|aim|reason|why|what|"
                    + "intendedResult|outcome|purpose|whyNotInformed|description)\": \"([^\"]{4,})\"");

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Quickstart.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_case_is_accepted_without_remark() throws IOException {
        Run run = run("--lang", "nl", CASES);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("7 aanvaard, 0 geweigerd.")
                .contains("== neighbour.json")
                .contains("fase: in uitvoering")
                .doesNotContain("waarschuwing");
    }

    @Test
    void cases_have_the_size_that_a_house_keeps() throws IOException {
        for (Path file : files(CASES)) {
            assertThat(Files.size(file)).as(file.toString()).isBetween(5_000L, 15_360L);
        }
    }

    static Stream<Map.Entry<String, List<String>>> faults() {
        return Map.ofEntries(
                Map.entry("area-with-person", List.of("case.area-personal-data", "case.area-personal-data")),
                Map.entry(
                        "dates-out-of-order",
                        List.of("case.steps-out-of-order", "case.step-only-public", "case.gathered-too-early")),
                Map.entry("duplicate-key", List.of("document.duplicate-key")),
                Map.entry("forbidden-category", List.of("case.forbidden-category")),
                Map.entry("incomplete-agreement", List.of("document.missing", "document.missing")),
                Map.entry(
                        "many-errors",
                        List.of(
                                "value.pattern",
                                "value.missing-together",
                                "value.unknown-code",
                                "value.too-short",
                                "document.not-whole",
                                "document.missing")),
                Map.entry("newer-version", List.of("document.newer-version")),
                Map.entry("nobody-accountable", List.of("case.not-finally-accountable")),
                Map.entry("police-data-wrong-origin", List.of("case.police-origin")),
                Map.entry("radicalisation-under-wgs", List.of("case.radicalisation-regime")),
                Map.entry("truncated", List.of("document.syntax")),
                Map.entry("unknown-key", List.of("document.unknown-key")),
                Map.entry("wrong-bsn-and-date", List.of("value.no-such-day", "value.eleven-test")),
                Map.entry("wrong-term", List.of("value.unknown-code", "value.unknown-code")))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_broken_file_is_told_by_exactly_its_faults(Map.Entry<String, List<String>> fault) throws IOException {
        Run run = run(BROKEN + "/" + fault.getKey() + ".json");
        assertThat(run.status()).isEqualTo(1);
        List<String> codes = run.out()
                .lines()
                .filter(line -> line.startsWith("  error "))
                .map(line -> line.split(" +", -1)[2])
                .toList();
        assertThat(codes).isEqualTo(fault.getValue());
    }

    @Test
    void all_broken_files_are_known_here() throws IOException {
        assertThat(files(BROKEN)).hasSize((int) faults().count());
    }

    @Test
    void nothing_personal_is_printed() throws IOException {
        String told = run(CASES, BROKEN).out()
                + run("--json", CASES, BROKEN).out()
                + run("--lang", "nl", CASES, BROKEN).out();
        int seen = 0;
        for (String folder : List.of(CASES, BROKEN)) {
            for (Path file : files(folder)) {
                Matcher personal = PERSONAL.matcher(Files.readString(file));
                while (personal.find()) {
                    seen++;
                    Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(personal.group(2)) + "(?!\\p{L})");
                    assertThat(word.matcher(told).find()).as(personal.group(2)).isFalse();
                }
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void for_machines_each_file_is_one_json_object_with_both_languages() throws IOException {
        Run run = run("--json", CASES, BROKEN);
        assertThat(run.status()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(22);
        assertThat(lines.subList(0, 21)).allMatch(line -> line.startsWith("{\"file\":") && line.endsWith("}"));
        assertThat(lines.get(21)).startsWith("{\"asOf\":\"2026-11-19\"").contains("list.not-in-force");
        assertThat(lines).filteredOn(line -> line.contains("\"accepted\":true")).hasSize(7);
        assertThat(lines)
                .filteredOn(line -> line.contains("\"accepted\":false"))
                .allMatch(line -> line.contains("\"nl\":{\"message\"") && line.contains("\"en\":{\"message\""));
        for (String line : lines) {
            try (JsonParser parser = new JsonFactory().createParser(line)) {
                while (parser.nextToken() != null) {
                    assertThat(parser.currentName()).isNotEqualTo("null");
                }
            }
        }
    }

    /** The listed person of Amsterdam has an arrest and three convictions on record, while the criteria of the Top600 hold. */
    @Test
    void a_list_proposes_whoever_qualifies_while_its_criteria_hold() throws IOException {
        String then = run("--as-of", "2025-12-31", CASES).out();
        assertThat(then).contains("Amsterdam Top600: ");
        String now = run("--as-of", "2026-11-19", CASES).out();
        assertThat(now).contains("Amsterdam Top600: no proposal.");
    }

    @Test
    void the_figures_of_each_house_are_raw() throws IOException {
        String told = run(CASES).out();
        assertThat(told)
                .contains(": 1 case. Raw figures, not for publication.")
                .contains("    By phase: in execution 1.")
                .doesNotContain("    Agreements: ")
                .contains(
                        "Offences: before the approach 1, during the approach unknown; the difference cannot be told.");
        assertThat(run("--as-of", "2026-05-20", CASES + "/neighbour.json").out())
                .contains("    Agreements: done, unknown when 2, not due yet 2.");
        assertThat(run("--json", CASES).out()).contains("\"rawFigures\":{").contains("\"phase\":{\"");
    }

    @Test
    void the_figures_of_a_house_tell_what_was_decided_and_who_came() throws IOException {
        assertThat(run("--as-of", "2026-05-20", CASES + "/neighbour.json").out())
                .contains("    Test of complexity: complex 1.")
                .contains("    Plans: needs attention 1.");
        assertThat(run("--as-of", "2026-01-11", CASES + "/neighbour.json").out())
                .contains("0 cases. Raw figures")
                .doesNotContain("complex 1");
    }

    /** Four meetings; the prosecution came to the one where the plan was made, Halt to none. */
    @Test
    void who_came_to_the_meetings_is_told() throws IOException {
        String youth = CASES + "/youth-group-friesland.json";
        assertThat(run("--as-of", "2026-09-02", youth).out())
                .contains("    Present at the meetings to which they were invited: police 4 of 4, "
                        + "public prosecution service 1 of 2, Halt, youth diversion 0 of 2, mayor 3 of 4, "
                        + "executive board 4 of 4, youth work 4 of 4, housing corporation 3 of 4.");
        assertThat(run("--as-of", "2026-06-02", youth).out())
                .contains("police 1 of 1, public prosecution service 0 of 1, ");
        assertThat(run("--as-of", "2026-05-26", youth).out()).doesNotContain("Present at the meetings");
    }

    /** The municipality chairs and the mayor directs; three organisations at the table have designated nobody. */
    @Test
    void who_is_not_ready_is_told_in_both_languages(@TempDir Path folder) throws IOException {
        String youth = CASES + "/youth-group-friesland.json";
        assertThat(run(youth).out().lines().map(String::strip).filter(line -> line.startsWith("Readiness")))
                .containsExactly(
                        "Readiness, not trained: w1 (process director, executive board, training for process directors); "
                                + "w2 (case director, mayor, training for case directors).",
                        "Readiness, nobody designated: Halt, youth diversion; public prosecution service; housing corporation.");
        assertThat(run("--lang", "nl", youth).out())
                .contains("  Gereedheid, niet opgeleid: w1 (procesregisseur, college van burgemeester en wethouders, "
                        + "training procesregisseur); w2 (casusregisseur, burgemeester, training casusregisseur).")
                .contains("  Gereedheid, niemand aangewezen: Halt; Openbaar Ministerie; woningcorporatie.")
                .contains("Bij een casus zitten geen certificaten");
        Path supported = Files.writeString(
                folder.resolve("case.json"),
                Files.readString(Path.of(youth))
                        .replace("\"w4\", \"duty\": \"execution\"", "\"w4\", \"duty\": \"system-support\""));
        assertThat(run(supported.toString()).out())
                .contains("Readiness, not designated: w4 (participant, youth work).");
        assertThat(run("--json", supported.toString()).out())
                .contains("{\"kind\":\"not-designated\",\"participant\":\"jw\",\"person\":\"w4\","
                        + "\"role\":\"participant\",\"training\":\"\",\"since\":\"2026-05-20\"}");
    }

    /** Nobody published an order for the Top600, so whoever meets its criteria is equal to the others. */
    @Test
    void who_is_equal_for_a_place_has_no_rank(@TempDir Path folder) throws IOException {
        String listed = Files.readString(Path.of(CASES, "top600-amsterdam.json"));
        for (int i = 0; i < 601; i++) {
            Files.writeString(
                    folder.resolve("case" + i + ".json"), listed.replace("ZVH-2025-0600", "ZVH-2025-" + (1000 + i)));
        }
        assertThat(run("--as-of", "2025-12-31", folder.toString()).out())
                .contains("Amsterdam Top600: 601 tested, 601 qualify")
                .contains("For all 600 places 601 persons are equal; the criteria do not say who comes first: "
                        + "ZVH-2025-1000/p1, ")
                .contains(" and 576 more.");
    }

    @Test
    void nobody_is_tested_before_the_notification() throws IOException {
        assertThat(run("--as-of", "2025-09-14", CASES).out()).contains("Amsterdam Top600: 0 tested");
        assertThat(run("--as-of", "2025-09-15", CASES).out()).contains("Amsterdam Top600: 1 tested");
    }

    @Test
    void partners_are_called_by_what_they_are_and_only_the_admitted_are_at_the_table() throws IOException {
        assertThat(run(CASES + "/zsm-rotterdam.json").out())
                .contains("Notified on 2026-11-19 by public prosecution service, ")
                .contains("Not admitted yet: Reclassering Voorbeeld, ZSM; Raad voor de Kinderbescherming; ");
        assertThat(run(CASES + "/neighbour.json").out())
                .contains(") decided: complex. The advice was: not to be decided yet; the reason is in the file.");
        assertThat(run(CASES + "/organised-crime.json").out())
                .contains("whether there is a problem on the life domain finances, work and education, ")
                .contains(" or participation in society.");
    }

    @Test
    void who_is_missing_at_the_table_is_told() throws IOException {
        assertThat(run(CASES + "/zsm-rotterdam.json").out()).contains("Missing at the table since ");
        assertThat(run("--json", CASES + "/zsm-rotterdam.json").out()).contains("\"missingAtTable\":[{\"problem\":");
    }

    @Test
    void what_is_done_and_what_is_due_is_told() throws IOException {
        String told = run(CASES).out();
        assertThat(told)
                .contains("State of the plan: ")
                .contains("Approach from the strands ")
                .contains("Approach from one strand: care; ")
                .contains("not listed in the plan")
                .contains("On closing, a successor would be missing for: ");
        assertThat(run("--json", CASES).out())
                .contains("\"plan\":\"attention\"")
                .contains("\"mix\":\"");
    }

    static Stream<Path> profiles() throws IOException {
        return files("../profiles").stream().filter(file -> file.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_regional_profile_is_used_as_it_is(Path profile) throws IOException {
        Run run = run("--profile", profile.toString(), CASES);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        String id = String.valueOf(profile.getFileName()).replace(".json", "");
        assertThat(run.out()).contains("by profile " + id + " 2026.1");
    }

    /** By the Frisian reading an area alone makes no case complex; the invented town has a list in force. */
    @Test
    void regions_decide_otherwise() throws IOException {
        String youth = CASES + "/youth-group-friesland.json";
        assertThat(run("--as-of", "2026-06-03", youth).out()).contains("national 2026.1: complex.");
        assertThat(run("--as-of", "2026-06-03", "--profile", "../profiles/friesland.json", youth)
                        .out())
                .contains("friesland 2026.1: not complex.");
        assertThat(run("--profile", "../profiles/voorbeeldstad.json", CASES).out())
                .contains("Voorbeeldstad list: ")
                .contains("The public participants place each of them separately");
    }

    /** The national profile holds since the first day of the WGS. */
    @Test
    void a_profile_that_does_not_hold_is_told() throws IOException {
        String file = CASES + "/top600-amsterdam.json";
        assertThat(run("--as-of", "2025-02-28", file).out()).contains("Mind: this profile does not hold on this day.");
        assertThat(run("--as-of", "2025-03-01", file).out()).doesNotContain("Mind: ");
    }

    @Test
    void a_profile_that_is_wrong_is_told_at_its_path(@TempDir Path folder) throws IOException {
        String national = Files.readString(Path.of("../profiles/tilburg.json"));
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, national.replace("\"soonDays\"", "\"soonDayz\""));
        Run run = run("--profile", wrong.toString(), CASES);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("$.monitoring");
    }

    @Test
    void where_each_case_goes_is_told_with_who_does_what_by_when() throws IOException {
        Run nl = run("--lang", "nl", CASES);
        assertThat(nl.out()).contains("Landelijk escalatiemodel (2026.1): ", "Uiterlijk ", "Zo niet: ");
        assertThat(nl.out().split("Landelijk escalatiemodel", -1)).hasSize(8);
        assertThat(run("--lang", "en", CASES).out()).contains("National escalation model (2026.1): ", "If not: ");
        assertThat(run("--json", CASES).out()).contains("\"routing\":{\"model\":\"national\"");
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_regional_model_routes_the_cases(Path model) throws IOException {
        Run run = run("--model", model.toString(), CASES);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    static Stream<Path> models() throws IOException {
        return files("../escalation").stream().filter(file -> file.toString().endsWith(".json"));
    }

    @Test
    void a_model_that_is_not_sound_is_refused_with_what_is_wrong(@TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of("../escalation/oldambt.json"));
        Path broken =
                Files.writeString(folder.resolve("broken.json"), text.replace("\"to\": \"ovo\"", "\"to\": \"tvo\""));
        Run run = run("--model", broken.toString(), CASES);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("$.levels[1].triggers[1]", "to the level where it already is, tvo");
        assertThat(run("--model", folder.resolve("none.json").toString(), CASES).status())
                .isEqualTo(2);
    }

    @Test
    void usage_is_told_for_arguments_that_mean_nothing() throws IOException {
        for (String[] args : new String[][] {
            {"--lang"}, {"--lang", "fr"}, {"--wat"}, {"--as-of", "2025-02-29"}, {"--as-of", "+999999999-12-31"}
        }) {
            Run run = run(args);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("Usage:");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_not_there_does_not_stop_the_others() throws IOException {
        Run run = run("nowhere.json", CASES);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.json");
        assertThat(run.out()).contains("7 accepted, 0 refused.");
    }

    @Test
    void thousands_of_files_and_folders_within_folders(@TempDir Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(CASES, "zsm-rotterdam.json"));
        for (int i = 0; i < 2_000; i++) {
            Path within = Files.createDirectories(folder.resolve("d" + i % 10));
            Files.write(within.resolve("case" + i + ".json"), i % 100 == 0 ? Arrays.copyOf(bytes, 500) : bytes);
        }
        Files.write(folder.resolve("not-a-case.txt"), bytes);
        Run run = run(folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith("1980 accepted, 20 refused." + System.lineSeparator());
    }

    /** In every phase, for every participant; and not a word of what the items say. */
    @Test
    void who_sees_what_is_told_for_every_phase_without_telling_what() throws IOException {
        for (Path file : files(CASES)) {
            Run run = run("who-sees-what", "--lang", "nl", file.toString());
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("# Wie ziet wat van casus ZVH-").contains("; fase: ");
            String json = Files.readString(file);
            for (Matcher personal = PERSONAL.matcher(json); personal.find(); ) {
                assertThat(run.out()).doesNotContain(personal.group(2));
            }
        }
        Run one = run("who-sees-what", CASES);
        assertThat(one.out())
                .contains("| health data (3) ", "| agreements (4) ", "## agreements made (4); phase: in execution")
                .contains("Nobody sees: results (1).");
        assertThat(run("who-sees-what", CASES + "/returnee-haaglanden.json").out())
                .contains("Nobody sees any of it")
                .doesNotContain("|");
        assertThat(run("who-sees-what", "--wrong").status()).isEqualTo(2);
        assertThat(run("who-sees-what", "nowhere.json").status()).isEqualTo(2);
        assertThat(run("who-sees-what", BROKEN + "/truncated.json").status()).isEqualTo(1);
    }

    /** The covenant leaves the judgement to the process director, whom each of these cases names and designates. */
    @Test
    void the_samples_disclose_under_the_covenant_too() throws IOException {
        String covenant = "covenants/voorbeeld.json";
        for (String name : List.of("neighbour", "family-tilburg", "top600-amsterdam")) {
            Run run = run("who-sees-what", "--covenant", covenant, CASES + "/" + name + ".json");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("| ● ").doesNotContain("never disclosed");
        }
        // health data to the probation service, for which the public participants must decide together (clause 4.3)
        assertThat(run("who-sees-what", "--covenant", covenant, CASES + "/neighbour.json")
                        .out())
                .contains("public participants decided on it");
    }

    @Test
    void a_case_that_nobody_may_judge_says_why_nothing_of_it_is_disclosed(@TempDir Path folder) throws IOException {
        String json = Files.readString(Path.of(CASES, "neighbour.json"))
                .replace(", { \"person\": \"w5\", \"duty\": \"execution\" }", "");
        Path file = Files.writeString(folder.resolve("undesignated.json"), json);
        assertThat(run("who-sees-what", file.toString()).out()).contains("| ● ").doesNotContain("never disclosed");
        Run run = run("who-sees-what", "--lang", "nl", "--covenant", "covenants/voorbeeld.json", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("- $.roles[0]: Bepaling 5.1 van convenant voorbeeld")
                .doesNotContain("| ● ");
        assertThat(run("who-sees-what", "--covenant", "nowhere.json", file.toString())
                        .status())
                .isEqualTo(2);
        assertThat(run("who-sees-what", "--covenant", file.toString(), file.toString())
                        .status())
                .isEqualTo(1);
    }
}
