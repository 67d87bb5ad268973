package nl.regie.privacy.minimisation;

import nl.regie.core.id.ItemId;
import nl.regie.core.item.Labels;
import nl.regie.core.rule.Basis;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Verdict;

/** Beslisser: what the minimiser needs of a {@link Gate}, so that a test can try it behind any other. */
interface Deciding {

    Verdict decide(ItemId id, Labels labels);

    /** Whether the free text of something that is let through may be shown too. */
    boolean isReleased(ItemId id, Labels labels);

    /** The rules by which it decides. */
    Basis basis();

    /** Whatever a gate decides. */
    record ByGate(Gate gate) implements Deciding {

        @Override
        public Verdict decide(ItemId id, Labels labels) {
            return gate.decide(id, labels);
        }

        @Override
        public boolean isReleased(ItemId id, Labels labels) {
            return gate.decideText(id, labels).mayDisclose();
        }

        @Override
        public Basis basis() {
            return gate.basis();
        }
    }
}
