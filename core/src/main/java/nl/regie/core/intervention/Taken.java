package nl.regie.core.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.statement.Statements;

/**
 * What is taken or agreed in a case on a date: measures that were asked for, imposed or run and have not ended, care, help and
 * detention that run, and agreements that were not dropped or in vain.
 *
 * @param code the code of the measure; empty if no measure is known to be meant
 * @param kind the measure in the catalogue; empty if there is no code, or the catalogue does not know it
 * @param strand the strand, where the case itself tells it
 * @param about the problems about which it was agreed: those of the items that an agreement rests on
 * @param item the item or agreement
 * @param imposedBy who imposed it, if it was imposed or runs
 * @param agreedWith who carries it out, for an agreement on a measure
 */
record Taken(
        Optional<String> code,
        Optional<MeasureKind> kind,
        Optional<Strand> strand,
        Set<Problem> about,
        ItemId item,
        Optional<ParticipantId> imposedBy,
        Optional<ParticipantId> agreedWith) {

    private static final Comparator<Taken> BY_ITEM = Comparator.comparing(Taken::item);

    static List<Taken> of(Statements statements, MeasureCatalogue catalogue) {
        CaseFile file = statements.file();
        LocalDate asOf = statements.asOf();
        List<Taken> taken = new ArrayList<>();
        for (Item item : file.items()) {
            if (!item.labels().firstProcessed().isAfter(asOf)) {
                if (item.content() instanceof Measure measure && runs(measure, asOf)) {
                    taken.add(of(item, measure, catalogue));
                } else {
                    Underway.of(item, statements, catalogue).ifPresent(taken::add);
                }
            }
        }
        file.plan()
                .filter(plan -> !plan.agreedOn().isAfter(asOf))
                .ifPresent(plan -> plan.agreements().stream()
                        .filter(Taken::counts)
                        .map(agreement -> of(file, agreement, catalogue))
                        .forEach(taken::add));
        taken.sort(BY_ITEM);
        return taken;
    }

    private static Taken of(Item item, Measure measure, MeasureCatalogue catalogue) {
        return new Taken(
                Optional.of(measure.code()),
                catalogue.find(measure.code()),
                Optional.of(measure.strand()),
                Set.of(),
                item.id(),
                inForce(measure) ? measure.decidedBy() : Optional.empty(),
                Optional.empty());
    }

    private static Taken of(CaseFile file, Agreement agreement, MeasureCatalogue catalogue) {
        return new Taken(
                agreement.measure(),
                agreement.measure().flatMap(catalogue::find),
                Optional.empty(),
                about(file, agreement),
                agreement.id(),
                Optional.empty(),
                agreement.measure().isPresent() ? Optional.of(agreement.who()) : Optional.empty());
    }

    private static Set<Problem> about(CaseFile file, Agreement agreement) {
        if (agreement.restsOn().isEmpty()) {
            return Set.of();
        }
        Set<Problem> about = EnumSet.noneOf(Problem.class);
        for (Item item : file.items()) {
            if (agreement.restsOn().contains(item.id())) {
                Statements.problemOf(item.content()).ifPresent(about::add);
            }
        }
        return about;
    }

    private static boolean counts(Agreement agreement) {
        return agreement.state() != AgreementState.DROPPED
                && agreement.state() != AgreementState.INEFFECTIVE
                && agreement.state() != AgreementState.NOT_DONE;
    }

    /** Whether nothing tells from which strand it is: neither the case nor the catalogue. */
    boolean isOfUnknownStrand() {
        return strand.isEmpty() && kind.isEmpty();
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
