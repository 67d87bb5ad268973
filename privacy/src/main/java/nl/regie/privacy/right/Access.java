package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.organisation.Participation;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;

/**
 * Inzage: makes the extract for a person out of the cases in which he occurs. Immutable and thread-safe.
 *
 * <p>It holds nothing back of its own: what is not told was decided by a named person for a public participant. What was typed is told
 * once somebody looked it through; until then there is no extract, and the violation names the texts. Who it is about, and in which
 * cases he occurs, is for the house to know: somebody of whom it knows nothing gets an extract of no parts, which reads like one in
 * which everything is held back without being told.
 *
 * <p>Source: AVG 12, 15; UAVG 5(4), 34, 41; WGS 1.4(4); PRIV-14, PRIV-16, PRIV-20.
 */
public final class Access {

    /** What stands beside the items comes last: no item about a person is of the category of other data. */
    private static final Comparator<Telling.Entry> BY_CATEGORY_AND_AGE = Comparator.comparing((Telling.Entry entry) ->
                    entry.labels().map(Labels::category).orElse(DataCategory.OTHER_DATA))
            .thenComparing(entry -> entry.labels().map(Labels::firstProcessed).orElse(LocalDate.MAX));

    private final String house;
    private final Participation contactPoint;

    /**
     * Access at a house.
     *
     * @param house the name of the house
     * @param desk the desk, whose contact point answers
     */
    public Access(String house, RightsDesk desk) {
        this.house = requireNonNull(house, "house");
        this.contactPoint = requireNonNull(desk, "desk").contactPoint();
    }

    /**
     * Answers a request for access.
     *
     * @param request the request
     * @param judged that the request is to be answered, judged for the day of the answer
     * @param parts the cases in which the person occurs; may be empty
     * @param language the language of the extract
     * @param asOf the day of the answer
     * @return the extract with its receipt, or everything that stands in the way
     */
    public Validation<Seq<Violation>, AccessAnswer> answer(
            RightsRequest request,
            Decision<RequestOutcome> judged,
            List<AccessPart> parts,
            Language language,
            LocalDate asOf) {
        List<Violation> broken = new ArrayList<>();
        if (request.kind() != RightKind.ACCESS) {
            broken.add(RightsCode.OTHER_RIGHT.violation());
        }
        if (judged.outcome() != RequestOutcome.TO_BE_ANSWERED || !judged.asOf().equals(asOf)) {
            broken.add(RightsCode.NOT_TO_BE_ANSWERED.violation());
        }
        List<Told> told = new ArrayList<>();
        for (AccessPart part : parts) {
            check(part, broken);
            Telling telling = new Telling(part, language);
            if (!telling.unreviewed().isEmpty()) {
                broken.add(RightsCode.UNREVIEWED_TEXT.violation(String.join(", ", telling.unreviewed())));
            }
            telling.entries().forEach(entry -> told.add(new Told(part.file(), entry)));
        }
        if (!broken.isEmpty()) {
            return Validation.invalid(io.vavr.collection.List.ofAll(broken));
        }
        told.sort(Comparator.comparing(Told::entry, BY_CATEGORY_AND_AGE)); // stable: of equals, the order of the case
        return Validation.valid(answer(request, parts, told, language, asOf));
    }

    private record Told(CaseFile file, Telling.Entry entry) {}

    private AccessAnswer answer(
            RightsRequest request, List<AccessPart> parts, List<Told> told, Language language, LocalDate asOf) {
        List<ExtractEntry> entries = new ArrayList<>();
        List<AccessReceipt.Told> behind = new ArrayList<>();
        for (Told each : told) {
            int number = entries.size() + 1;
            entries.add(ExtractEntry.builder()
                    .copyOf(each.entry().words())
                    .number(number)
                    .build());
            each.entry()
                    .item()
                    .ifPresent(item -> behind.add(
                            new AccessReceipt.Told(number, each.file().id(), item)));
        }
        List<AccessReceipt.Withheld> withheld = parts.stream()
                .flatMap(part -> part.withholdings().stream()
                        .map(decision -> new AccessReceipt.Withheld(part.file().id(), decision)))
                .toList();
        boolean partly = withheld.stream().anyMatch(each -> each.decision().manner() == WithholdingManner.TOLD);
        AccessExtract extract = AccessExtract.builder()
                .language(language)
                .request(request.id())
                .house(house)
                .contactPoint(contactPoint.organisation().name())
                .nature(AnswerNature.of(contactPoint, asOf))
                .on(asOf)
                .partly(partly)
                .entries(entries)
                .build();
        return new AccessAnswer(extract, new AccessReceipt(behind, withheld));
    }

    private static void check(AccessPart part, List<Violation> broken) {
        CaseFile file = part.file();
        if (!file.regime().isWgs() && part.purpose().isEmpty()) {
            broken.add(RightsCode.NO_PURPOSE.violation());
        }
        Set<ItemId> his = Telling.about(part).collect(Collectors.toCollection(HashSet::new));
        String unknown = Stream.concat(
                        part.withholdings().stream().flatMap(withholding -> withholding.items().stream()),
                        part.reviews().stream().map(TextReview::item))
                .filter(id -> !his.contains(id))
                .map(ItemId::value)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            broken.add(RightsCode.UNKNOWN_ITEM.violation(unknown));
        }
        boolean allPublic = part.withholdings().stream()
                .allMatch(withholding -> file.participant(withholding.by().organ())
                        .map(organ -> AnswerNature.isPublic(organ, withholding.on()))
                        .orElse(false));
        if (!allPublic) {
            broken.add(RightsCode.ONLY_PUBLIC.violation());
        }
    }
}
