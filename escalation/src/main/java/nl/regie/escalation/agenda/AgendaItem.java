package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.CaseId;

/**
 * Agendapunt: a case that is proposed for a table.
 *
 * <p>Source: ESC-7.
 *
 * @param id the case
 * @param ground why it stands there
 * @param reserved whether it has a place that acute danger would otherwise have taken
 * @param deferrals how often it was deferred before
 */
public record AgendaItem(CaseId id, AgendaGround ground, boolean reserved, int deferrals) {

    /**
     * Checks that all are there.
     *
     * @param id the case
     * @param ground why it stands there
     * @param reserved whether it has a reserved place
     * @param deferrals how often it was deferred before
     */
    public AgendaItem {
        requireNonNull(id, "id");
        requireNonNull(ground, "ground");
    }

    /** Which case; not why, which tells something about it. */
    @Override
    public String toString() {
        return "AgendaItem[" + id + "]";
    }
}
