package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.source.Source;

/**
 * Gereedheid: whether those who act in a case were designated for it and have the training that their role asks for. It tells, and
 * refuses nothing. Immutable and thread-safe.
 *
 * <p>Source: ON 6; WGS 1.4(3), 1.8(2), 1.8(9); ROLE-9, ROLE-11.
 */
public final class Readiness {

    private static final Source DESIGNATION = Source.wgs("1.8(2)", "ROLE-11");

    private final List<Training> trainings;

    private Readiness(List<Training> trainings) {
        this.trainings = trainings;
    }

    /**
     * Prepares the check.
     *
     * @param settings what the roles ask for
     * @return the check
     */
    public static Readiness of(CompetenceSettings settings) {
        return new Readiness(requireNonNull(settings, "settings").trainings());
    }

    /**
     * Looks for everything that is lacking on a date.
     *
     * @param file the case
     * @param certificates the certificates of its professionals; of one training the latest counts
     * @param asOf the date, inclusive
     * @return what is lacking: first participants in the order of their ids, then roles in the order of the case
     */
    public List<Gap> gaps(CaseFile file, List<Certificate> certificates, LocalDate asOf) {
        List<Gap> gaps = new ArrayList<>();
        file.participants().stream()
                .filter(participant -> participant.admitted() && participant.takesPartOn(asOf))
                .filter(participant -> participant.people().isEmpty())
                .sorted(Comparator.comparing(Participation::id))
                .map(participant -> Gap.builder()
                        .kind(GapKind.NOBODY_DESIGNATED)
                        .participant(participant.id())
                        .since(participant.from())
                        .source(DESIGNATION)
                        .build())
                .forEach(gaps::add);
        for (RoleAssignment role : file.roles()) {
            if (role.heldOn(asOf)) {
                designation(file, role).ifPresent(gaps::add);
                trainings.stream()
                        .filter(training -> training.role() == role.role())
                        .flatMap(training -> training(role, training, certificates, asOf).stream())
                        .forEach(gaps::add);
            }
        }
        return List.copyOf(gaps);
    }

    static boolean isDesignated(CaseFile file, RoleAssignment role) {
        return file.participant(role.participant())
                .map(participant -> participant.people().stream()
                        .anyMatch(designated ->
                                designated.person().equals(role.person()) && designated.duty() == Duty.EXECUTION))
                .orElse(false);
    }

    private static Optional<Gap> designation(CaseFile file, RoleAssignment role) {
        return isDesignated(file, role)
                ? Optional.empty()
                : Optional.of(gap(GapKind.NOT_DESIGNATED, role)
                        .since(role.from())
                        .source(DESIGNATION)
                        .build());
    }

    private static Optional<Gap> training(
            RoleAssignment role, Training training, List<Certificate> certificates, LocalDate asOf) {
        Optional<LocalDate> latest = certificates.stream()
                .filter(certificate -> certificate.person().equals(role.person())
                        && certificate.training().equals(training.code())
                        && !certificate.on().isAfter(asOf))
                .map(Certificate::on)
                .max(Comparator.naturalOrder());
        Source source = Source.on2020("6", "ROLE-9");
        if (latest.isEmpty()) {
            return Optional.of(gap(GapKind.NOT_TRAINED, role)
                    .training(training.code())
                    .since(role.from())
                    .source(source)
                    .build());
        }
        return training.expires(latest.get())
                .filter(end -> !asOf.isBefore(end))
                .map(end -> gap(GapKind.TRAINING_EXPIRED, role)
                        .training(training.code())
                        .since(end)
                        .source(source)
                        .build());
    }

    private static GapBuilder gap(GapKind kind, RoleAssignment role) {
        return Gap.builder()
                .kind(kind)
                .participant(role.participant())
                .person(role.person())
                .role(role.role());
    }
}
