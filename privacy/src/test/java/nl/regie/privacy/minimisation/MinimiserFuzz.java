package nl.regie.privacy.minimisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.CaseJson;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.json.ReceiptJson;
import nl.regie.privacy.json.StreamingMinimiser;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;

/**
 * What a fuzzer asks of both minimisers with any bytes at all, behind a fixed set of gates: they refuse with violations or hand something
 * out, the stream hands out what the whole case does, and no word of what is withheld is in it (PRIV-4, SDK-2).
 *
 * <p>Jazzer calls {@link #fuzzerTestOneInput}; {@link MinimiserFuzzTest} asks the same of the kept inputs in every build.
 */
public final class MinimiserFuzz {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern CANARY = Pattern.compile("(?i)kanarie[0-9]+");
    private static final Set<String> WORDS = Set.of("note", "words", "why", "what", "intendedResult", "outcome");
    private static final List<Minimiser> GATES =
            List.of(Gates.closed(), Gates.open(), Gates.mixed(1), Gates.mixed(2), lawful());

    private MinimiserFuzz() {}

    /** Behind the law itself. */
    private static Minimiser lawful() {
        Review review = new Review(
                Disclosure.edition(Framework.WGS),
                "Rechtmatigheidsadviescommissie Voorbeeld",
                LocalDate.of(2026, 1, 12),
                ReviewOutcome.LAWFUL);
        return Minimiser.of(InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), Activation.of(List.of(review)))));
    }

    /**
     * Asks it of one input behind one of the gates. Which one hangs on every byte, so that a fuzzer comes to all of them.
     *
     * @param json any bytes
     */
    public static void fuzzerTestOneInput(byte[] json) {
        ask(json, List.of(GATES.get(Math.floorMod(Arrays.hashCode(json), GATES.size()))));
    }

    /** Asks it behind all of them. */
    static void askAll(byte[] json) {
        ask(json, GATES);
    }

    private static void ask(byte[] json, List<Minimiser> gates) {
        Optional<CaseFile> file = read(json);
        DisclosureRequest request = file.map(known -> Gates.request(known, 0))
                .orElseGet(() -> new DisclosureRequest(
                        Recipient.of(new ParticipantId("o1")), Purpose.DISCUSS, Gates.LATER, List.of()));
        for (Minimiser gate : gates) {
            Validation<Seq<Violation>, Minimised> streamed =
                    StreamingMinimiser.of(gate).minimise(json, request);
            if (streamed.isInvalid()) {
                check(file.isEmpty(), "the stream refuses a case that is sound");
                refused(streamed.getError());
            } else {
                handedOut(json, streamed.get());
                file.ifPresent(known -> whole(gate, known, request, streamed.get()));
            }
        }
    }

    private static Optional<CaseFile> read(byte[] json) {
        return CaseJson.TYPE
                .read(json)
                .fold(
                        refused -> {
                            refused(refused);
                            return Optional.empty();
                        },
                        checked -> Optional.of(checked.value()));
    }

    /** A refusal says something, in both languages. What it says is the subject of other tests: bytes can be moved anywhere. */
    private static void refused(Seq<Violation> violations) {
        check(violations.nonEmpty(), "refused for no reason");
        for (Violation violation : violations) {
            for (Language language : Language.values()) {
                check(!violation.message(language).isBlank(), "a violation that says nothing");
                check(!violation.help(language).isBlank(), "a violation that does not help");
            }
        }
    }

    /** The case as a whole gives the same, and so does a case that never held what is withheld. */
    private static void whole(Minimiser gate, CaseFile file, DisclosureRequest request, Minimised streamed) {
        Minimised typed = gate.minimise(file, request);
        check(Arrays.equals(written(typed), written(streamed)), "the stream hands out something else");
        check(
                Arrays.equals(ReceiptJson.TYPE.write(typed.receipt()), ReceiptJson.TYPE.write(streamed.receipt())),
                "the stream gives another receipt");
        Minimised less = gate.minimise(onlyOf(file, shown(typed)), request);
        check(Arrays.equals(written(less), written(typed)), "what is withheld changes what is handed out");
    }

    private static CaseFile onlyOf(CaseFile file, Set<ItemId> shown) {
        return CaseFile.builder()
                .copyOf(file)
                .items(file.items().stream()
                        .filter(item -> shown.contains(item.id()))
                        .toList())
                .plan(file.plan().flatMap(plan -> onlyOf(plan, shown)))
                .results(file.results().stream()
                        .filter(result -> shown.contains(result.id()))
                        .toList())
                .build();
    }

    private static Optional<Plan> onlyOf(Plan plan, Set<ItemId> shown) {
        List<Agreement> left = plan.agreements().stream()
                .filter(agreement -> shown.contains(agreement.id()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Plan(plan.agreedOn(), left, plan.resources()));
    }

    private static byte[] written(Minimised minimised) {
        return MinimisedCaseJson.write(minimised.file());
    }

    private static Set<ItemId> shown(Minimised minimised) {
        return minimised.receipt().lines().stream()
                .filter(line -> line.outcome() == ReceiptOutcome.SHOWN)
                .map(ReceiptLine::item)
                .collect(Collectors.toSet());
    }

    /** It is read back, and holds no canary of the content of anything withheld, unless that canary stands elsewhere too. */
    private static void handedOut(byte[] json, Minimised minimised) {
        byte[] written = written(minimised);
        check(
                MinimisedCaseJson.read(written)
                        .map(checked -> checked.value().equals(minimised.file().shown()))
                        .getOrElse(false),
                "what is handed out is not read back");
        Set<String> withheld = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        Set<String> shown = shown(minimised).stream().map(ItemId::value).collect(Collectors.toSet());
        JsonNode root = tree(json);
        root.properties().forEach(field -> {
            if (field.getKey().equals("items") || field.getKey().equals("results")) {
                field.getValue()
                        .forEach(node ->
                                sort(node, shown.contains(node.path("id").asText()), withheld, elsewhere));
            } else {
                elsewhere.addAll(canaries(field.toString()));
            }
        });
        withheld.removeAll(elsewhere);
        withheld.retainAll(canaries(new String(written, UTF_8)));
        check(withheld.isEmpty(), "a word of what is withheld is handed out");
    }

    /** Of what is shown, the words that people typed are withheld all the same unless they were released. */
    private static void sort(JsonNode node, boolean shown, Set<String> withheld, Set<String> elsewhere) {
        boolean released = !node.path("labels").path("releases").isEmpty();
        node.properties().forEach(field -> {
            if (field.getKey().equals("labels") || field.getKey().equals("id")) {
                elsewhere.addAll(canaries(field.toString()));
            } else if (!shown) {
                withheld.addAll(canaries(field.toString()));
            } else if (field.getValue().isObject()) {
                field.getValue()
                        .properties()
                        .forEach(part -> (released || !WORDS.contains(part.getKey()) ? elsewhere : withheld)
                                .addAll(canaries(part.toString())));
            } else {
                boolean typed = WORDS.contains(field.getKey());
                (released || !typed ? elsewhere : withheld).addAll(canaries(field.toString()));
            }
        });
    }

    private static Set<String> canaries(String text) {
        Set<String> found = new HashSet<>();
        for (Matcher matcher = CANARY.matcher(text); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }

    /** A case that was accepted is sound JSON, so that anybody can read it. */
    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
