package nl.regie.privacy.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.json.CaseJson;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Verdict;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.json.StreamingMinimiser;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;

/** The library and a second reading of the law agree (WGS 1.5 to 1.8, 2.25 to 2.32; PRIV-2, 3, 5, 6, 7, 9, 16). */
class OracleTest {

    private static final int REQUESTS = 30;
    private static final int FEWEST = 3;
    private static final Pattern CANARY = Pattern.compile("Kanarie[0-9]+|kanarie[0-9]+@");

    /** One question, and both answers. */
    private record Asked(
            DisclosureRequest request, CaseHead head, Labels labels, Verdict verdict, Oracle.Answer answer) {}

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static Disclosure disclosure(List<Covenant> covenants) {
        Activation any = new Activation(List.of(), ActivationPolicy.WARN); // the cases are older than any review
        return InvalidDocumentException.orElseThrow(Disclosure.of(List.of(Framework.WGS), covenants, any));
    }

    private static List<Asked> ask(CaseFile file, long seed) {
        Questions questions = new Questions(file, seed);
        List<Asked> asked = new ArrayList<>();
        CaseHead head = questions.head();
        List<Covenant> covenants = questions.covenants();
        Disclosure disclosure = disclosure(covenants);
        for (int i = 0; i < REQUESTS; i++) {
            DisclosureRequest request = questions.request(head);
            Gate gate = disclosure.to(head, request);
            Oracle oracle = new Oracle(head, request, covenants);
            Stream.of(
                            file.items().stream().map(each -> Map.entry(each.id(), each.labels())),
                            file.results().stream().map(each -> Map.entry(each.id(), each.labels())))
                    .flatMap(each -> each)
                    .forEach(item -> {
                        ItemId id = item.getKey();
                        Labels labels = questions.labels(item.getValue());
                        asked.add(new Asked(request, head, labels, gate.decide(id, labels), oracle.answer(id, labels)));
                    });
        }
        return asked;
    }

    @Property
    void the_library_and_the_oracle_agree(@ForAll("cases") CaseFile file, @ForAll long seed) {
        for (Asked asked : ask(file, seed)) {
            assertThat(asked.verdict().outcome())
                    .as("%s", asked)
                    .isEqualTo(asked.answer().outcome());
            assertThat(asked.verdict().open())
                    .as("%s", asked)
                    .isEqualTo(asked.answer().open());
        }
    }

    /** Free text passes only if the item does and it was released (PRIV-16). */
    @Property(tries = 200)
    void the_library_and_the_oracle_agree_on_free_text(@ForAll("cases") CaseFile file, @ForAll long seed) {
        Questions questions = new Questions(file, seed);
        CaseHead head = questions.head();
        for (int i = 0; i < REQUESTS; i++) {
            DisclosureRequest request = questions.request(head);
            Gate gate = disclosure(List.of()).to(head, request);
            Oracle oracle = new Oracle(head, request, List.of());
            for (Item item : file.items()) {
                DisclosureOutcome whole =
                        oracle.answer(item.id(), item.labels()).outcome();
                assertThat(gate.decideText(item.id(), item.labels()).outcome())
                        .isEqualTo(oracle.isReleased(item.labels()) ? whole : DisclosureOutcome.WITHHOLD);
            }
        }
    }

    /** Typed and streamed: of what the oracle withholds or leaves open no item and no word is handed out (PRIV-4). */
    @Property(tries = 200)
    void nothing_that_the_oracle_withholds_is_handed_out(@ForAll("cases") CaseFile file, @ForAll long seed) {
        Questions questions = new Questions(file, seed);
        CaseFile staffed = staffed(file);
        CaseHead head = CaseHead.of(staffed);
        Minimiser minimiser = Minimiser.of(disclosure(List.of()));
        byte[] whole = CaseJson.TYPE.write(staffed);
        for (int i = 0; i < 5; i++) {
            DisclosureRequest request = questions.request(head);
            Oracle oracle = new Oracle(head, request, List.of());
            Map<ItemId, Labels> all = labels(staffed);
            List<ItemId> may = all.entrySet().stream()
                    .filter(each ->
                            oracle.answer(each.getKey(), each.getValue()).outcome() == DisclosureOutcome.MAY_DISCLOSE)
                    .map(Map.Entry::getKey)
                    .toList();
            Minimised typed = minimiser.minimise(staffed, request);
            Minimised streamed =
                    StreamingMinimiser.of(minimiser).minimise(whole, request).get();
            for (Minimised minimised : List.of(typed, streamed)) {
                assertThat(shown(minimised)).isSubsetOf(may);
                Set<String> words = canaries(new String(MinimisedCaseJson.write(minimised.file()), UTF_8));
                assertThat(words).isSubsetOf(canaries(new String(whole, UTF_8)));
                assertThat(Collections.disjoint(words, onlyIn(staffed, may))).isTrue();
            }
        }
    }

    /** Everybody is admitted, and somebody works everywhere. */
    private static CaseFile staffed(CaseFile file) {
        Designation works = new Designation(file.events().get(0).by().person(), Duty.EXECUTION, false);
        return CaseFile.builder()
                .copyOf(file)
                .participants(file.participants().stream()
                        .map(each -> Participation.builder()
                                .copyOf(each)
                                .admitted(true)
                                .addPeople(works)
                                .build())
                        .toList())
                .build();
    }

    private static Map<ItemId, Labels> labels(CaseFile file) {
        Map<ItemId, Labels> all = new LinkedHashMap<>();
        file.items().forEach(each -> all.put(each.id(), each.labels()));
        file.plan().ifPresent(plan -> plan.agreements().forEach(each -> all.put(each.id(), each.labels())));
        file.results().forEach(each -> all.put(each.id(), each.labels()));
        return all;
    }

    private static List<ItemId> shown(Minimised minimised) {
        return minimised.receipt().lines().stream()
                .filter(line -> line.outcome() == ReceiptOutcome.SHOWN)
                .map(ReceiptLine::item)
                .toList();
    }

    /** The canaries that are in the case and in nothing that may be disclosed: of every other item, and of the rest of the case. */
    private static Set<String> onlyIn(CaseFile file, List<ItemId> may) {
        CaseFile rest = CaseFile.builder()
                .copyOf(file)
                .items(file.items().stream()
                        .filter(each -> !may.contains(each.id()))
                        .toList())
                .plan(Optional.empty())
                .results(file.results().stream()
                        .filter(each -> !may.contains(each.id()))
                        .toList())
                .build();
        return canaries(new String(CaseJson.TYPE.write(rest), UTF_8));
    }

    private static Set<String> canaries(String text) {
        Set<String> found = new HashSet<>();
        for (Matcher matcher = CANARY.matcher(text); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The properties above are about something: of every purpose each outcome that the law knows occurs, and not once. */
    @Example
    void every_outcome_of_every_purpose_occurs() {
        Map<Purpose, Map<DisclosureOutcome, Integer>> counts = new EnumMap<>(Purpose.class);
        long[] seed = {0};
        CaseArbitraries.samples(300)
                .flatMap(file -> ask(file, seed[0]++).stream())
                .forEach(asked -> counts.computeIfAbsent(
                                asked.request().purpose(), key -> new EnumMap<>(DisclosureOutcome.class))
                        .merge(asked.answer().outcome(), 1, Integer::sum));
        assertThat(counts).containsOnlyKeys(Purpose.values());
        counts.forEach((purpose, outcomes) -> {
            if (purpose == Purpose.SUPPORT_SYSTEMS) {
                assertThat(outcomes).containsOnlyKeys(DisclosureOutcome.WITHHOLD); // (P)
            } else {
                assertThat(outcomes).as(purpose.code()).containsOnlyKeys(DisclosureOutcome.values());
                assertThat(outcomes.values()).as(purpose.code()).allMatch(count -> count >= FEWEST);
            }
        });
    }
}
