package nl.regie.escalation.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.fact.Truth;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Melden: who may notify. Any participant may, public or private, along whatever line; somebody who takes part in no such capacity brings the
 * signal to a participant.
 *
 * <p>Source: WGS 2.31(1); ESC-1.
 */
public final class Notifying {

    private static final Basis BASIS = new Basis("access", "1", "national", "2026.1");
    private static final Text SAYS = new Text("De organisatie is deelnemer", "The organisation is a participant");

    private Notifying() {}

    /**
     * Whether an organisation may notify.
     *
     * @param participation in which capacity it takes part
     * @param date the day of the notification
     * @return that it may, or that its signal goes through a participant, with the reason
     */
    public static Decision<NotifyingOutcome> decide(Participation participation, LocalDate date) {
        ParticipationClass capacity = ParticipationTable.classify(requireNonNull(participation, "participation"), date)
                .capacity();
        boolean participant = participation.takesPartOn(date)
                && (capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE);
        Finding finding = Finding.builder()
                .rule(new RuleId("ESC-1.participant"))
                .version(1)
                .source(Source.wgs("2.31(1)", "ESC-1"))
                .says(SAYS)
                .truth(Truth.of(participant))
                .build();
        NotifyingOutcome outcome = participant ? NotifyingOutcome.MAY_NOTIFY : NotifyingOutcome.THROUGH_PARTICIPANT;
        return Decision.of(outcome, List.of(finding), BASIS, date);
    }
}
