package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Phase;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Telling per partner: attendance, and agreements done in time, by kind of organisation, over the open cases of a house. RAW FIGURES,
 * NOT FOR PUBLICATION: see {@link PartnerFigures}.
 *
 * <p>Counted in one pass, in any order; tallies can be added. It holds no id, no name and nothing about a professional. Whom a case
 * does not name among its participants is counted apart. Immutable.
 *
 * <p>Source: ON 3, 6; WGS 2.31(8); RES-5.
 */
public final class PartnerTally {

    private final LocalDate asOf;
    private final Map<OrganisationType, PartnerFigures> rows;
    private final long unresolved;

    private PartnerTally(LocalDate asOf, Map<OrganisationType, PartnerFigures> rows, long unresolved) {
        this.asOf = asOf;
        this.rows = rows;
        this.unresolved = unresolved;
    }

    /**
     * Nothing counted yet.
     *
     * @param asOf the day of counting, inclusive
     * @return the empty tally
     */
    public static PartnerTally none(LocalDate asOf) {
        return new PartnerTally(requireNonNull(asOf, "asOf"), Map.of(), 0);
    }

    /**
     * Counts the open cases of one house.
     *
     * @param files the cases, in any order
     * @param asOf the day of counting, inclusive
     * @return the tally
     * @throws MalformedValueException if there are cases of two houses
     */
    public static PartnerTally of(Iterable<CaseFile> files, LocalDate asOf) {
        return of(StreamSupport.stream(files.spliterator(), false), asOf);
    }

    /**
     * Counts the open cases of one house.
     *
     * @param files the cases, in any order; read once
     * @param asOf the day of counting, inclusive
     * @return the tally
     * @throws MalformedValueException if there are cases of two houses
     */
    public static PartnerTally of(Stream<CaseFile> files, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        OneHouse house = new OneHouse();
        Counter counter = new Counter();
        files.sequential().forEach(file -> {
            house.check(file);
            if (file.certainPhase().map(Phase::isOpen).orElse(false)) {
                counter.count(file, asOf);
            }
        });
        return new PartnerTally(asOf, Collections.unmodifiableMap(counter.rows), counter.unresolved);
    }

    /** Gathers while it counts; nobody else sees it. */
    private static final class Counter {

        private final Map<OrganisationType, PartnerFigures> rows = new EnumMap<>(OrganisationType.class);
        private long unresolved;

        void count(CaseFile file, LocalDate asOf) {
            Map<ParticipantId, OrganisationType> types = new HashMap<>();
            for (Participation participation : file.participants()) {
                types.put(participation.id(), participation.organisation().type());
            }
            for (Meeting meeting : file.meetings()) {
                if (!meeting.on().isAfter(asOf)) {
                    meeting.invited()
                            .forEach(id -> add(types, id, meeting.present().contains(id) ? 1 : 0));
                }
            }
            List<Agreement> agreements = file.plan().map(Plan::agreements).orElse(List.of());
            for (Agreement agreement : agreements) {
                if (!agreement.labels().firstProcessed().isAfter(asOf)) {
                    AgreementTiming timing = AgreementTiming.of(agreement, asOf);
                    add(types, agreement.who(), type -> new PartnerFigures(type, 0, 0, Map.of(timing, 1L)));
                }
            }
        }

        private void add(Map<ParticipantId, OrganisationType> types, ParticipantId id, int present) {
            add(types, id, type -> new PartnerFigures(type, 1, present, Map.of()));
        }

        private void add(
                Map<ParticipantId, OrganisationType> types,
                ParticipantId id,
                java.util.function.Function<OrganisationType, PartnerFigures> figures) {
            Optional<OrganisationType> type = Optional.ofNullable(types.get(id));
            type.ifPresentOrElse(
                    found -> rows.merge(found, figures.apply(found), PartnerFigures::plus), () -> unresolved++);
        }
    }

    /**
     * Adds the count of other cases, as of another house.
     *
     * @param other the other tally, of the same day
     * @return both together
     * @throws MalformedValueException if it is of another day
     */
    public PartnerTally plus(PartnerTally other) {
        boolean same = requireNonNull(other, "other").asOf.equals(asOf);
        MalformedValueException.unless(same, ValueCode.CONTRADICTION, "asOf");
        Map<OrganisationType, PartnerFigures> sum = new EnumMap<>(OrganisationType.class);
        sum.putAll(rows);
        other.rows.forEach((type, figures) -> sum.merge(type, figures, PartnerFigures::plus));
        return new PartnerTally(asOf, Collections.unmodifiableMap(sum), unresolved + other.unresolved);
    }

    /**
     * All partners of which something was counted.
     *
     * @return the figures in the order of the kinds of organisation
     */
    public List<PartnerFigures> partners() {
        return List.copyOf(rows.values());
    }

    /**
     * The figures of one kind of organisation.
     *
     * @param type the kind
     * @return the figures; empty if nothing was counted of it
     */
    public Optional<PartnerFigures> partner(OrganisationType type) {
        return Optional.ofNullable(rows.get(requireNonNull(type, "type")));
    }

    /**
     * How many invitations and agreements name somebody who is not among the participants of the case.
     *
     * @return the number; 0 for cases that were checked
     */
    public long unresolved() {
        return unresolved;
    }

    /** Tallies of the same day with the same numbers are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerTally that
                && asOf.equals(that.asOf)
                && unresolved == that.unresolved
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, unresolved, rows);
    }

    /** That it is not for publication; none of its numbers. */
    @Override
    public String toString() {
        return "PartnerTally[" + asOf + ", not for publication]";
    }
}
