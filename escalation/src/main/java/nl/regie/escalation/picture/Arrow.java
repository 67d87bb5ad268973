package nl.regie.escalation.picture;

import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;
import nl.regie.escalation.model.Direction;

/**
 * All that sends a case from one level to one other.
 *
 * @param number from 1, in the order of the levels
 * @param from the level it starts at, by its place in the model
 * @param to the level it ends at; -1 if the model has none of that id
 * @param toName what the level is called, or its id if there is none
 * @param direction which way; empty if it leads nowhere
 * @param reasons what sends the case, at least one
 * @param onPath whether the case took it
 */
record Arrow(
        int number,
        int from,
        int to,
        String toName,
        Optional<Direction> direction,
        List<Reason> reasons,
        boolean onPath) {

    /**
     * One reason.
     *
     * @param says in words
     * @param rests what it rests on, in words
     */
    record Reason(String says, String rests) {

        String line() {
            return rests.isEmpty() ? says : says + " [" + rests + "]";
        }
    }

    String way(Language language) {
        return direction
                .map(found -> Phrase.valueOf(found.name()))
                .orElse(Phrase.NOWHERE)
                .in(language);
    }
}
