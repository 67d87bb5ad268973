package nl.regie.privacy.minimisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Labels;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.RuleId;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.disclosure.Verdict;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;

/** Minimisers behind any gate, so that what they do does not hang on what the law allows. */
final class Gates {

    static final Basis BASIS = new Basis("test", "1", "national", "1");
    static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private Gates() {}

    /** The gate lets through what the function says; free text if it was released for the recipient. */
    private record ById(Function<ItemId, DisclosureOutcome> outcomes, DisclosureRequest request) implements Deciding {

        @Override
        public Verdict decide(ItemId id, Labels labels) {
            DisclosureOutcome outcome = outcomes.apply(id);
            Set<OpenCondition> open =
                    outcome == DisclosureOutcome.OPEN ? Set.of(OpenCondition.NECESSITY_JUDGED) : Set.of();
            return new Verdict(outcome, new RuleId("PRIV-2." + outcome.code()), open);
        }

        @Override
        public boolean isReleased(ItemId id, Labels labels) {
            return request.recipient() instanceof Recipient.InCase within
                    && labels.releases().stream()
                            .anyMatch(release -> release.to().equals(within.participant()));
        }

        @Override
        public Basis basis() {
            return BASIS;
        }
    }

    static Minimiser of(Function<ItemId, DisclosureOutcome> outcomes) {
        return new Minimiser((head, request) -> new ById(outcomes, request), null, List.of());
    }

    static Minimiser open() {
        return of(id -> DisclosureOutcome.MAY_DISCLOSE);
    }

    static Minimiser closed() {
        return of(id -> DisclosureOutcome.WITHHOLD);
    }

    /** Withholds those, and lets everything else through. */
    static Minimiser without(Set<ItemId> withheld) {
        return of(id -> withheld.contains(id) ? DisclosureOutcome.WITHHOLD : DisclosureOutcome.MAY_DISCLOSE);
    }

    /** Any third of the items each, by the seed. */
    static Minimiser mixed(int seed) {
        return of(id -> DisclosureOutcome.values()[Math.floorMod((id.value() + seed).hashCode() >> 3, 3)]);
    }

    static DisclosureRequest request(ParticipantId participant) {
        return new DisclosureRequest(Recipient.of(participant), Purpose.DISCUSS, LATER, List.of());
    }

    static DisclosureRequest request(CaseFile file, int which) {
        int index = Math.floorMod(which, file.participants().size());
        return request(file.participants().get(index).id());
    }
}
