package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.organisation.Participation;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.Violation;

/**
 * Uitvoering van een beslissing op een verzoek: what follows of it for the case, and who is told.
 *
 * <p>What is rectified says the right thing in the next case, and what is erased is not in it. Restricted data, and data that somebody
 * rightly objected to, stay in the case and are named: until people decide what becomes of them they are not to be used or disclosed.
 *
 * <p>Source: AVG 16-19, 21; UAVG 34, 35; WGS 1.8(7), 2.27(3); PRIV-14.
 *
 * @param nature what the answer is in law
 * @param after the next case; the same if nothing in it changes
 * @param paused the items that are not to be used or disclosed
 * @param messages what the source and every recipient are told; sources first, then by name
 */
public record RightsExecution(AnswerNature nature, CaseFile after, List<ItemId> paused, List<RightsMessage> messages) {

    /**
     * Copies the lists.
     *
     * @param nature what the answer is in law
     * @param after the next case
     * @param paused the items that are not to be used or disclosed
     * @param messages what the source and every recipient are told
     */
    public RightsExecution {
        requireNonNull(nature, "nature");
        requireNonNull(after, "after");
        paused = List.copyOf(requireNonNull(paused, "paused"));
        messages = List.copyOf(requireNonNull(messages, "messages"));
    }

    /**
     * Carries a decision out.
     *
     * @param file the case as it is
     * @param decision the decision
     * @param judged that the request was to be answered, judged for the day of the decision
     * @param disclosures to whom items of the case were disclosed
     * @return what follows, or everything that stands in the way
     */
    public static Validation<Seq<Violation>, RightsExecution> of(
            CaseFile file, RightsDecision decision, Decision<RequestOutcome> judged, List<Disclosed> disclosures) {
        List<Violation> broken = new ArrayList<>();
        if (decision.request().kind() == RightKind.ACCESS) {
            broken.add(RightsCode.OTHER_RIGHT.violation());
        }
        if (judged.outcome() != RequestOutcome.TO_BE_ANSWERED || !judged.asOf().equals(decision.on())) {
            broken.add(RightsCode.NOT_TO_BE_ANSWERED.violation());
        }
        PersonId person = decision.request().about();
        AccessPart part = AccessPart.builder().file(file).person(person).build();
        Set<ItemId> his = Telling.about(part).collect(Collectors.toCollection(HashSet::new));
        told(
                broken,
                RightsCode.UNKNOWN_ITEM,
                decision.items().stream().filter(id -> !his.contains(id)).toList());
        told(broken, RightsCode.NO_CORRECTION, uncorrected(file, decision));
        told(broken, RightsCode.UNDER_HOLD, held(file, decision));
        Participation organ = file.participant(decision.by().organ())
                .filter(found -> AnswerNature.isPublic(found, decision.on()))
                .orElse(null);
        if (organ == null) {
            broken.add(RightsCode.ONLY_PUBLIC.violation());
        }
        if (!broken.isEmpty() || organ == null) {
            return Validation.invalid(io.vavr.collection.List.ofAll(broken));
        }
        RightKind kind = decision.request().kind();
        boolean pauses = kind == RightKind.RESTRICTION || kind == RightKind.OBJECTION;
        return Validation.valid(new RightsExecution(
                AnswerNature.of(organ, decision.on()),
                new NextCase(file, decision).make(),
                pauses ? decision.items() : List.of(),
                new Messages(file, decision, disclosures).make()));
    }

    private static void told(List<Violation> broken, RightsCode code, List<ItemId> items) {
        if (!items.isEmpty()) {
            broken.add(code.violation(items.stream().map(ItemId::value).collect(Collectors.joining(", "))));
        }
    }

    /** Items that are to be rectified and for which nothing of the same kind, or something for another item, was given. */
    private static List<ItemId> uncorrected(CaseFile file, RightsDecision decision) {
        if (decision.request().kind() != RightKind.RECTIFICATION) {
            return List.of();
        }
        Map<ItemId, Content> right = decision.corrections().stream()
                .collect(Collectors.toMap(Correction::item, Correction::content, (first, second) -> second));
        List<ItemId> missing = new ArrayList<>(decision.items().stream()
                .filter(id -> file.item(id)
                        .map(Item::content)
                        .filter(old -> right.containsKey(id)
                                && old.getClass() == right.get(id).getClass())
                        .isEmpty())
                .toList());
        decision.corrections().stream()
                .map(Correction::item)
                .filter(id -> !decision.items().contains(id))
                .forEach(missing::add);
        return missing;
    }

    /** What a legal duty or claim keeps cannot be erased on request. */
    private static List<ItemId> held(CaseFile file, RightsDecision decision) {
        if (decision.request().kind() != RightKind.ERASURE) {
            return List.of();
        }
        return decision.items().stream()
                .filter(id -> file.holds().stream().anyMatch(hold -> keeps(hold, id, decision)))
                .toList();
    }

    private static boolean keeps(LegalHold hold, ItemId id, RightsDecision decision) {
        boolean holdsNow = !decision.on().isBefore(hold.from())
                && hold.until().map(end -> !decision.on().isAfter(end)).orElse(true);
        return holdsNow && (hold.items().isEmpty() || hold.items().contains(id));
    }

    /** The nature of the answer and how many are told; nothing of whom it is about. */
    @Override
    public String toString() {
        return "RightsExecution[" + nature.code() + ", " + messages.size() + " messages]";
    }
}
