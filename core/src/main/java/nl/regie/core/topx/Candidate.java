package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.life.Phase;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;

/**
 * Kandidaat: one person whose record is tested: what is on record, and of which stages the record is complete. A record that is
 * not known to be complete can show that a threshold is reached, but never that it is not. Immutable; holds personal data, so its
 * text form tells only the id.
 *
 * <p>Source: WGS 2.32(2); TOPX-1, TOPX-6.
 */
public final class Candidate {

    private final CandidateId id;
    private final Optional<BirthDate> born;
    private final List<Charge> charges;
    private final Set<ProcedureStage> complete;

    private Candidate(CandidateId id, Optional<BirthDate> born, List<Charge> charges, Set<ProcedureStage> complete) {
        this.id = id;
        this.born = born;
        this.charges = charges;
        this.complete = complete;
    }

    /**
     * Feit op de lijst van een kandidaat: one entry of a record.
     *
     * @param item the item that bears it out
     * @param offence what it says
     */
    public record Charge(ItemId item, Offence offence) {

        /**
         * Checks that both are there.
         *
         * @param item the item that bears it out
         * @param offence what it says
         */
        public Charge {
            requireNonNull(item, "item");
            requireNonNull(offence, "offence");
        }
    }

    /**
     * A person with a record.
     *
     * @param id by which the person is known
     * @param born the date of birth, if known
     * @param charges what is on record, in any order
     * @param complete the stages of which everything is on record, because whoever keeps that record supplied all of it
     * @return the candidate
     */
    public static Candidate of(
            CandidateId id, Optional<BirthDate> born, List<Charge> charges, Set<ProcedureStage> complete) {
        Set<ProcedureStage> stages = EnumSet.noneOf(ProcedureStage.class);
        stages.addAll(requireNonNull(complete, "complete"));
        return new Candidate(
                requireNonNull(id, "id"),
                requireNonNull(born, "born"),
                List.copyOf(requireNonNull(charges, "charges")),
                stages);
    }

    /**
     * A person concerned of a case. Nobody else can be a candidate: not a brother, however much is recorded of him (PRIV-20). What is
     * recorded under another regime than the WGS, or was screened off, is not used to test anybody (CASE-8, WGS 2.31(8)).
     *
     * @param file the case
     * @param person the person
     * @param asOf the date, inclusive: what was first processed later is left out
     * @param complete the stages of which everything is on record
     * @return the candidate; empty if the case has no such person, he is not a person concerned, the regime is not one of the WGS, or
     *     the case is not open for certain or was notified after that date
     */
    public static Optional<Candidate> of(CaseFile file, PersonId person, LocalDate asOf, Set<ProcedureStage> complete) {
        boolean concerned = file.person(requireNonNull(person, "person"))
                .map(Person::position)
                .filter(position -> position == Position.CONCERNED)
                .isPresent();
        boolean notified = !file.notification().on().isAfter(asOf);
        boolean open = file.certainPhase().map(Phase::isOpen).orElse(false);
        if (!concerned || !notified || !file.regime().isWgs() || !open) {
            return Optional.empty();
        }
        Set<BirthDate> dates = new HashSet<>();
        List<Charge> charges = new ArrayList<>();
        for (Item item : file.items()) {
            boolean own = item.labels().subject().filter(person::equals).isPresent();
            if (!own || item.labels().firstProcessed().isAfter(asOf)) {
                continue;
            }
            if (item.content() instanceof Offence offence) {
                charges.add(new Charge(item.id(), offence));
            } else if (item.content() instanceof Identity identity) {
                identity.born().ifPresent(dates::add);
            }
        }
        // two dates of birth that differ are none
        Optional<BirthDate> born =
                dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
        return Optional.of(of(CandidateId.of(file.id(), person), born, charges, complete));
    }

    /**
     * By which the person is known.
     *
     * @return the id
     */
    public CandidateId id() {
        return id;
    }

    Optional<BirthDate> born() {
        return born;
    }

    List<Charge> charges() {
        return charges;
    }

    boolean hasAll(List<ProcedureStage> stages) {
        return complete.containsAll(stages);
    }

    /** The id; nothing of the record. */
    @Override
    public String toString() {
        return "Candidate[" + id + "]";
    }
}
