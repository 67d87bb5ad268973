package nl.regie.privacy.right;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Ground;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;
import nl.regie.core.text.Language;

/** Vertelling: what one part of an extract says, before the entries are put in order and numbered. */
final class Telling {

    private final AccessPart part;
    private final Language language;
    private final Withheld withheld;
    private final Map<ItemId, TextReview> reviews = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> unreviewed = new ArrayList<>();

    /** An entry without its number. */
    record Entry(Optional<ItemId> item, ExtractEntry words, Optional<Labels> labels) {}

    /** What is held back, item by item. */
    private record Withheld(Map<ItemId, List<Withholding>> byItem) {

        static Withheld of(List<Withholding> withholdings) {
            Map<ItemId, List<Withholding>> byItem = new HashMap<>();
            for (Withholding withholding : withholdings) {
                withholding
                        .items()
                        .forEach(item -> byItem.computeIfAbsent(item, id -> new ArrayList<>())
                                .add(withholding));
            }
            return new Withheld(byItem);
        }

        boolean holds(ItemId item, WithheldPart part) {
            return byItem.getOrDefault(item, List.of()).stream().anyMatch(withholding -> withholding.part() == part);
        }
    }

    Telling(AccessPart part, Language language) {
        this.part = part;
        this.language = language;
        this.withheld = Withheld.of(part.withholdings());
        part.reviews().forEach(review -> reviews.put(review.item(), review));
        CaseFile file = part.file();
        for (Item item : file.items()) {
            if (isTold(item.id(), item.labels())) {
                Content content = item.content();
                ContentWords words = words(item.labels(), item.id()).tell(content);
                ContentWords.typed(content).ifPresent(typed -> typed(words, ExtractText.WORDS, item.id(), typed));
                add(item.id(), item.labels(), words);
            }
        }
        for (Agreement agreement : file.plan().map(plan -> plan.agreements()).orElse(List.of())) {
            if (isTold(agreement.id(), agreement.labels())) {
                add(agreement.id(), agreement.labels(), agreement(agreement));
            }
        }
        for (Result result : file.results()) {
            if (isTold(result.id(), result.labels())) {
                ContentWords words = words(result.labels(), result.id());
                typed(words, ExtractText.RESULT, result.id(), result.outcome());
                add(result.id(), result.labels(), words.say(ExtractText.ON, result.on()));
            }
        }
        part.additions().forEach(this::add);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The ids of typed texts that nobody looked through. */
    List<String> unreviewed() {
        return unreviewed;
    }

    /** The ids of all that is about a person. */
    static Stream<ItemId> about(AccessPart part) {
        CaseFile file = part.file();
        Stream<ItemId> items = file.items().stream()
                .filter(item -> isAbout(part, item.labels()))
                .map(Item::id);
        Stream<ItemId> agreed = file.plan().stream()
                .flatMap(plan -> plan.agreements().stream())
                .filter(agreement -> isAbout(part, agreement.labels()))
                .map(Agreement::id);
        Stream<ItemId> results = file.results().stream()
                .filter(result -> isAbout(part, result.labels()))
                .map(Result::id);
        return Stream.of(items, agreed, results).flatMap(ids -> ids);
    }

    private static boolean isAbout(AccessPart part, Labels labels) {
        return labels.subject().filter(part.person()::equals).isPresent();
    }

    private boolean isTold(ItemId id, Labels labels) {
        return isAbout(part, labels) && !withheld.holds(id, WithheldPart.ITEM);
    }

    private ContentWords words(Labels labels, ItemId id) {
        return new ContentWords(language, who -> name(who, labels, id));
    }

    private ContentWords agreement(Agreement agreement) {
        ContentWords words = words(agreement.labels(), agreement.id());
        Optional<TextReview> review = Optional.ofNullable(reviews.get(agreement.id()));
        if (review.isEmpty()) {
            unreviewed.add(agreement.id().value());
        }
        Optional<FreeText> instead = review.flatMap(TextReview::instead);
        words.say(ExtractText.AGREEMENT, instead.orElse(agreement.what()));
        if (instead.isEmpty()) { // what was written instead stands for the whole of what was typed
            words.say(ExtractText.INTENDED, agreement.intendedResult());
        }
        words.name(ExtractText.CARRIED_OUT_BY, agreement.who())
                .say(ExtractText.BY, agreement.by())
                .say(ExtractText.PROGRESS_ON, agreement.progressOn())
                .say(ExtractText.STATE, agreement.state());
        agreement.doneOn().ifPresent(day -> words.say(ExtractText.ON, day));
        return words;
    }

    private void typed(ContentWords words, ExtractText label, ItemId id, FreeText typed) {
        TextReview review = reviews.get(id);
        if (review == null) {
            unreviewed.add(id.value());
        } else {
            words.say(label, review.instead().orElse(typed));
        }
    }

    private String name(ParticipantId who, Labels labels, ItemId id) {
        boolean hidden = who.equals(labels.supplier()) && withheld.holds(id, WithheldPart.SOURCE);
        return Optional.of(who)
                .filter(named -> !hidden)
                .flatMap(part.file()::participant)
                .map(participation -> participation.organisation().name())
                .orElseGet(() -> ExtractText.SOME_PARTICIPANT.in(language));
    }

    private void add(ItemId id, Labels labels, ContentWords words) {
        List<ExtractLine> says = words.lines();
        if (says.isEmpty()) {
            return; // a typed text that awaits its reader, of which no extract is made
        }
        List<ExtractRecipient> recipients = withheld.holds(id, WithheldPart.RECIPIENTS)
                ? List.of()
                : part.disclosures().stream()
                        .filter(disclosed -> disclosed.items().contains(id))
                        .map(disclosed -> new ExtractRecipient(disclosed.recipient(), disclosed.on()))
                        .distinct()
                        .sorted(Comparator.comparing(ExtractRecipient::on).thenComparing(ExtractRecipient::name))
                        .toList();
        boolean anonymous = withheld.holds(id, WithheldPart.SOURCE);
        ExtractEntry entry = ExtractEntry.builder()
                .number(1)
                .category(labels.category())
                .says(says)
                .source(name(labels.supplier(), labels, id))
                .ground(anonymous ? ExtractText.SOME_GROUND.in(language) : ground(labels.ground()))
                .since(labels.firstProcessed())
                .recipients(recipients)
                .purpose(purpose())
                .build();
        entries.add(new Entry(Optional.of(id), entry, Optional.of(labels)));
    }

    private void add(AccessAddition addition) {
        ExtractEntry entry = ExtractEntry.builder()
                .number(1)
                .addSays(new ExtractLine(ExtractText.WORDS.in(language), addition.words()))
                .purpose(purpose())
                .build();
        entries.add(new Entry(Optional.empty(), entry, Optional.empty()));
    }

    private String ground(Ground ground) {
        return ground.kind().label(language)
                + ground.article().map(article -> " (" + article + ")").orElse("");
    }

    private String purpose() {
        return part.purpose().map(text -> text.in(language)).orElseGet(() -> ExtractText.PURPOSE_WGS.in(language));
    }
}
