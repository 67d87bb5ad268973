package nl.regie.privacy.right;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.organisation.Participation;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;

/** Berichten: who is told of a decision; each addressee once as source and once as recipient. */
final class Messages {

    private final CaseFile file;
    private final RightsDecision decision;
    private final List<Disclosed> disclosures;
    private final Map<Addressee, TreeSet<ItemId>> items = new TreeMap<>(Comparator.comparing(Addressee::role)
            .thenComparing(Addressee::name)
            .thenComparing(addressee ->
                    addressee.participant().map(ParticipantId::value).orElse("")));

    private record Addressee(String name, Optional<ParticipantId> participant, MessageRole role) {}

    Messages(CaseFile file, RightsDecision decision, List<Disclosed> disclosures) {
        this.file = file;
        this.decision = decision;
        this.disclosures = disclosures;
    }

    List<RightsMessage> make() {
        for (ItemId id : decision.items()) {
            labels(id).map(Labels::supplier).flatMap(file::participant).ifPresent(supplier -> tell(of(supplier), id));
            disclosures.stream()
                    .filter(disclosed -> disclosed.items().contains(id))
                    .forEach(disclosed -> tell(
                            new Addressee(disclosed.recipient(), disclosed.participant(), MessageRole.RECIPIENT), id));
        }
        List<RightsMessage> messages = new ArrayList<>();
        items.forEach((addressee, about) -> messages.add(RightsMessage.builder()
                .to(addressee.name())
                .participant(addressee.participant())
                .role(addressee.role())
                .kind(decision.request().kind())
                .items(about)
                .corrections(decision.corrections().stream()
                        .filter(correction -> about.contains(correction.item()))
                        .toList())
                .build()));
        return messages;
    }

    private static Addressee of(Participation supplier) {
        return new Addressee(supplier.organisation().name(), Optional.of(supplier.id()), MessageRole.SOURCE);
    }

    private void tell(Addressee addressee, ItemId id) {
        items.computeIfAbsent(addressee, who -> new TreeSet<>(Comparator.comparing(ItemId::value)))
                .add(id);
    }

    private Optional<Labels> labels(ItemId id) {
        return file.item(id)
                .map(Item::labels)
                .or(() -> file.plan().stream()
                        .flatMap(plan -> plan.agreements().stream())
                        .filter(agreement -> agreement.id().equals(id))
                        .map(Agreement::labels)
                        .findFirst())
                .or(() -> file.results().stream()
                        .filter(result -> result.id().equals(id))
                        .map(Result::labels)
                        .findFirst());
    }
}
