package nl.regie.core.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;

/**
 * What is taken or agreed in a case on a date: measures that were asked for, imposed or run and have not ended, and agreements that
 * carry out a measure and were not dropped or in vain.
 *
 * @param code the code of the measure
 * @param strand the strand that the case itself names, for a measure
 * @param item the item or agreement
 * @param imposedBy who imposed it, if it was imposed or runs
 * @param agreedWith who carries it out, for an agreement
 */
record Taken(
        String code,
        Optional<Strand> strand,
        ItemId item,
        Optional<ParticipantId> imposedBy,
        Optional<ParticipantId> agreedWith) {

    static List<Taken> of(CaseFile file, LocalDate asOf) {
        List<Taken> taken = new ArrayList<>();
        for (Item item : file.items()) {
            if (item.content() instanceof Measure measure
                    && !item.labels().firstProcessed().isAfter(asOf)
                    && runs(measure, asOf)) {
                taken.add(new Taken(
                        measure.code(),
                        Optional.of(measure.strand()),
                        item.id(),
                        inForce(measure) ? measure.decidedBy() : Optional.empty(),
                        Optional.empty()));
            }
        }
        file.plan().filter(plan -> !plan.agreedOn().isAfter(asOf)).ifPresent(plan -> {
            for (Agreement agreement : plan.agreements()) {
                boolean counts = agreement.state() != AgreementState.DROPPED
                        && agreement.state() != AgreementState.INEFFECTIVE
                        && agreement.state() != AgreementState.NOT_DONE;
                if (counts && agreement.measure().isPresent()) {
                    taken.add(new Taken(
                            agreement.measure().get(),
                            Optional.empty(),
                            agreement.id(),
                            Optional.empty(),
                            Optional.of(agreement.who())));
                }
            }
        });
        taken.sort(Comparator.comparing(Taken::item));
        return taken;
    }

    /** The last day counts; what was only proposed is not taken. */
    private static boolean runs(Measure measure, LocalDate asOf) {
        boolean begun = measure.from().map(first -> !first.isAfter(asOf)).orElse(true);
        boolean lasts = measure.until().map(last -> !last.isBefore(asOf)).orElse(true);
        return begun && lasts && measure.state() != MeasureState.PROPOSED && measure.state() != MeasureState.ENDED;
    }

    private static boolean inForce(Measure measure) {
        return measure.state() == MeasureState.IMPOSED || measure.state() == MeasureState.RUNNING;
    }
}
