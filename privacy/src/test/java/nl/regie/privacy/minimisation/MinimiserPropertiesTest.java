package nl.regie.privacy.minimisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Item;
import nl.regie.core.json.CaseJson;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.json.ReceiptJson;
import nl.regie.privacy.json.StreamingMinimiser;

/** What is handed out of any case, behind any gate (PRIV-4, PRIV-16, PRIV-21). */
class MinimiserPropertiesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern CANARY = Pattern.compile("(?i)kanarie([0-9]+)");
    private static final List<String> WORDS = List.of("note", "words", "why", "what", "intendedResult", "outcome");

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static byte[] json(Minimised minimised) {
        return MinimisedCaseJson.write(minimised.file());
    }

    private static Set<String> canaries(String text) {
        Set<String> found = new HashSet<>();
        for (Matcher matcher = CANARY.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<ItemId> shown(Receipt receipt) {
        return receipt.lines().stream()
                .filter(line -> line.outcome() == ReceiptOutcome.SHOWN)
                .map(ReceiptLine::item)
                .collect(Collectors.toSet());
    }

    private static Stream<ItemId> ids(CaseFile file) {
        Stream<ItemId> agreed =
                file.plan().stream().flatMap(plan -> plan.agreements().stream()).map(Agreement::id);
        return Stream.of(
                        file.items().stream().map(Item::id),
                        agreed,
                        file.results().stream().map(Result::id))
                .flatMap(ids -> ids);
    }

    /** The canaries that the recipient may see: of what is shown, and of free text only if it was released. */
    private static Set<String> allowed(CaseFile file, Receipt receipt, DisclosureRequest request) throws IOException {
        Set<ItemId> shown = shown(receipt);
        Set<String> allowed = new HashSet<>();
        JsonNode written = MAPPER.readTree(CaseJson.TYPE.write(file));
        List<JsonNode> all = new ArrayList<>();
        written.path("items").forEach(all::add);
        written.path("plan").path("agreements").forEach(all::add);
        written.path("results").forEach(all::add);
        String recipient =
                "\"to\":\"" + request.recipient().toString().replaceAll(".*participant=([^,]*),.*", "$1") + '"';
        for (JsonNode node : all) {
            if (shown.contains(new ItemId(node.get("id").asText()))) {
                boolean released =
                        node.get("labels").path("releases").toString().contains(recipient);
                JsonNode conditions = node.get("labels").path("conditions");
                ObjectNode content = (ObjectNode) node.deepCopy();
                content.remove("labels");
                if (released) {
                    allowed.addAll(canaries(conditions.toString()));
                } else {
                    content.remove(WORDS);
                    content.forEach(value -> {
                        if (value instanceof ObjectNode object) {
                            object.remove(WORDS);
                        }
                    });
                }
                allowed.addAll(canaries(content.toString()));
            }
        }
        return allowed;
    }

    @Property
    void no_word_of_anything_withheld_is_in_it(
            @ForAll("cases") CaseFile file, @ForAll int seed, @ForAll int participant) throws IOException {
        DisclosureRequest request = Gates.request(file, participant);
        Minimised minimised = Gates.mixed(seed).minimise(file, request);
        assertThat(canaries(new String(json(minimised), UTF_8))).isEqualTo(allowed(file, minimised.receipt(), request));
    }

    @Property
    void the_stream_gives_the_same_bytes_and_the_same_receipt(
            @ForAll("cases") CaseFile file, @ForAll int seed, @ForAll int participant) {
        DisclosureRequest request = Gates.request(file, participant);
        Minimised typed = Gates.mixed(seed).minimise(file, request);
        Minimised streamed = StreamingMinimiser.of(Gates.mixed(seed))
                .minimise(CaseJson.TYPE.write(file), request)
                .get();
        assertThat(json(streamed)).isEqualTo(json(typed));
        assertThat(streamed.receipt()).isEqualTo(typed.receipt());
    }

    @Property
    void two_cases_that_differ_only_in_what_is_withheld_give_the_same_bytes(
            @ForAll("cases") CaseFile file, @ForAll("cases") CaseFile other, @ForAll int seed, @ForAll Random random) {
        DisclosureRequest request = Gates.request(file, seed);
        Minimised whole = Gates.mixed(seed).minimise(file, request);
        Set<ItemId> shown = shown(whole.receipt());
        List<Item> items = new ArrayList<>(
                file.items().stream().filter(item -> shown.contains(item.id())).toList());
        Set<ItemId> withheld = ids(file).filter(id -> !shown.contains(id)).collect(Collectors.toSet());
        for (Item item : other.items()) {
            ItemId id = new ItemId("withheld-" + item.id());
            withheld.add(id);
            items.add(random.nextInt(items.size() + 1), new Item(id, item.labels(), item.content()));
        }
        CaseFile different = CaseFile.builder()
                .copyOf(file)
                .items(items)
                .plan(file.plan().flatMap(plan -> onlyOf(plan, shown)))
                .results(file.results().stream()
                        .filter(result -> shown.contains(result.id()))
                        .toList())
                // and in what is never told
                .themes(List.of())
                .consents(other.consents())
                .holds(other.holds())
                .level(other.level())
                .priority(other.priority())
                .links(other.links())
                .requests(other.requests())
                .decisions(other.decisions())
                .meetings(other.meetings())
                .extensions(other.extensions())
                .build();
        assertThat(json(Gates.without(withheld).minimise(different, request))).isEqualTo(json(whole));
    }

    private static Optional<Plan> onlyOf(Plan plan, Set<ItemId> shown) {
        List<Agreement> left = plan.agreements().stream()
                .filter(agreement -> shown.contains(agreement.id()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Plan(plan.agreedOn(), left, plan.resources()));
    }

    @Property
    void where_nothing_is_shown_nothing_is_told(@ForAll("cases") CaseFile file, @ForAll int participant) {
        Minimised minimised = Gates.closed().minimise(file, Gates.request(file, participant));
        assertThat(new String(json(minimised), UTF_8))
                .isEqualTo("{\"format\":\"nl.regie.minimised-case\",\"version\":\"1.0\",\"purpose\":\"discuss\","
                        + "\"asOf\":\"2030-01-01\"}");
    }

    @Property
    void whatever_is_closed_shows_nothing_more(
            @ForAll("cases") CaseFile file, @ForAll int seed, @ForAll Random random) {
        DisclosureRequest request = Gates.request(file, seed);
        Set<ItemId> before = shown(Gates.mixed(seed).minimise(file, request).receipt());
        Set<ItemId> closed = ids(file)
                .filter(id -> random.nextBoolean() || !before.contains(id))
                .collect(Collectors.toSet());
        Set<ItemId> after = shown(Gates.without(closed).minimise(file, request).receipt());
        assertThat(before).containsAll(after);
        assertThat(Collections.disjoint(after, closed)).isTrue();
    }

    @Property
    void the_receipt_has_every_item_once_and_agrees_with_what_is_shown(
            @ForAll("cases") CaseFile file, @ForAll int seed) {
        Minimised minimised = Gates.mixed(seed).minimise(file, Gates.request(file, seed));
        Receipt receipt = minimised.receipt();
        assertThat(receipt.lines())
                .extracting(ReceiptLine::item)
                .containsExactlyElementsOf(ids(file).toList());
        ShownCase shown = minimised.file().shown();
        List<ItemId> numbers = Stream.of(
                        shown.items().stream().map(ShownItem::id),
                        shown.agreements().stream().map(ShownAgreement::id),
                        shown.results().stream().map(ShownResult::id))
                .flatMap(ids -> ids)
                .toList();
        assertThat(receipt.lines().stream().flatMap(line -> line.shownAs().stream()))
                .containsExactlyElementsOf(numbers);
        byte[] written = ReceiptJson.TYPE.write(receipt);
        assertThat(InvalidDocumentException.orElseThrow(ReceiptJson.TYPE.read(written))
                        .value())
                .isEqualTo(receipt);
    }

    /** The numbers count what is shown from one on, and everything that is referred to is there. */
    @Property
    void numbers_have_no_gaps_and_refer_to_what_is_there(@ForAll("cases") CaseFile file, @ForAll int seed)
            throws IOException {
        byte[] json = json(Gates.mixed(seed).minimise(file, Gates.request(file, seed)));
        JsonNode root = MAPPER.readTree(json);
        Set<String> used = new HashSet<>();
        for (String key : List.of("items", "agreements", "results", "participants", "persons")) {
            root.path(key)
                    .forEach(node ->
                            assertThat(used.add(node.get("id").asText())).isTrue());
        }
        for (String letter : List.of("i", "o", "p")) {
            long count = used.stream().filter(id -> id.startsWith(letter)).count();
            for (int i = 1; i <= count; i++) {
                assertThat(used).contains(letter + i);
            }
        }
        Matcher references = Pattern.compile(
                        "\"(subject|supplier|who|person|participant|decidedBy|successor|to|recipient)\":\"([^\"]*)\"")
                .matcher(new String(json, UTF_8));
        while (references.find()) {
            assertThat(used).contains(references.group(2));
        }
        root.findValues("restsOn")
                .forEach(list -> list.forEach(id -> assertThat(used).contains(id.asText())));
    }

    @Property
    void what_is_handed_out_is_read_back(@ForAll("cases") CaseFile file, @ForAll int seed) {
        Minimised minimised = Gates.mixed(seed).minimise(file, Gates.request(file, seed));
        assertThat(InvalidDocumentException.orElseThrow(MinimisedCaseJson.read(json(minimised)))
                        .value())
                .isEqualTo(minimised.file().shown());
        assertThat(minimised.toString()).doesNotContain("anarie");
        assertThat(minimised.receipt().toString()).doesNotContain("anarie");
        assertThat(minimised.file().shown().toString()).doesNotContain("anarie");
    }
}
