package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.BirthDate;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.violation.Violation;

/**
 * Loket voor rechten: whether a request is to be answered, and by when. The contact point of the house is a public participant;
 * whoever else receives a request forwards it, and that takes nothing from the term. Immutable and thread-safe.
 *
 * <p>Terms are counted in calendar months from the day of receipt. The term ends on the day of the same number, and where the month has
 * none on its last day: what is received on 31 January is due on 28 or 29 February. An extension is counted from the day of receipt as
 * well, so that the short month in between costs nothing: 31 January and three months is 30 April.
 *
 * <p>Source: AVG 12(3); UAVG 5(4); WGS 1.4(4)(b); PRIV-14, PRIV-20.
 */
public final class RightsDesk {

    private static final int OF_AGE = 16;

    private final RightsSettings settings;
    private final Participation contactPoint;
    private final Basis basis;

    private RightsDesk(RightsSettings settings, Participation contactPoint, Basis basis) {
        this.settings = settings;
        this.contactPoint = contactPoint;
        this.basis = basis;
    }

    /**
     * The desk of a house.
     *
     * @param settings the settings
     * @param contactPoint the contact point
     * @param on the day on which it must be a public participant
     * @param profile the id of the profile the settings are from
     * @param profileVersion its version
     * @return the desk, or that the contact point is no public participant
     */
    public static Either<Violation, RightsDesk> of(
            RightsSettings settings, Participation contactPoint, LocalDate on, String profile, String profileVersion) {
        if (!AnswerNature.isPublic(contactPoint, requireNonNull(on, "on"))) {
            return Either.left(RightsCode.CONTACT_POINT.violation());
        }
        Basis basis = new Basis(RequestRules.SET, RequestRules.VERSION, profile, profileVersion);
        return Either.right(new RightsDesk(requireNonNull(settings, "settings"), contactPoint, basis));
    }

    /**
     * The contact point.
     *
     * @return a public participant
     */
    public Participation contactPoint() {
        return contactPoint;
    }

    /**
     * Whether a request is to be answered. Ask again on the day of the answer: whoever has turned sixteen by then exercises his
     * rights himself.
     *
     * @param request the request
     * @param born the date of birth of whom it is about, if known
     * @param onRecord the representatives who are on record; may be empty
     * @param asOf the day
     * @return whether whoever asks may ask, with the reasons
     */
    public Decision<RequestOutcome> judge(
            RightsRequest request, Optional<BirthDate> born, List<PersonId> onRecord, LocalDate asOf) {
        requireNonNull(request, "request");
        Facts.Builder facts = Facts.of(RequestRules.CATALOGUE);
        tell(facts, RequestRules.IDENTIFIED, request.identity().isPresent());
        born.ifPresent(date -> tell(facts, RequestRules.UNDER_SIXTEEN, date.ageOn(asOf) < OF_AGE));
        tell(facts, RequestRules.HIMSELF, request.representatives().isEmpty());
        Set<PersonId> asking = new HashSet<>();
        boolean minor = false;
        boolean represented = false;
        for (Representative representative : request.representatives()) {
            asking.add(representative.representation().representative());
            boolean young = representative.ground() == RepresentationGround.UNDER_SIXTEEN;
            minor |= young;
            represented |= !young;
        }
        tell(facts, RequestRules.FOR_MINOR, minor);
        tell(facts, RequestRules.FOR_REPRESENTED, represented);
        tell(facts, RequestRules.ALL_ASK, asking.containsAll(onRecord));
        Facts known = facts.build();
        List<Finding> findings = RequestRules.of(settings).stream()
                .map(rule -> rule.apply(known))
                .toList();
        if (findings.stream().anyMatch(finding -> finding.truth() == Truth.NO)) { // nothing missing could change that
            return new Decision<>(RequestOutcome.NOT_ENTITLED, findings, List.of(), basis, asOf);
        }
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? RequestOutcome.TO_BE_ANSWERED : RequestOutcome.UNDECIDED, findings, basis, asOf);
    }

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, boolean holds) {
        facts.known(fact, holds, List.of());
    }

    /**
     * By when a request is answered.
     *
     * @param request the request
     * @return the last day, inclusive
     */
    public LocalDate due(RightsRequest request) {
        return request.receivedOn().plusMonths(settings.answerMonths());
    }

    /**
     * Extends the term. The notice must have been given within the term itself.
     *
     * @param request the request
     * @param notice that and why it takes longer
     * @return the new last day, inclusive; or why the term cannot be extended
     */
    public Either<Violation, LocalDate> extend(RightsRequest request, ExtensionNotice notice) {
        Optional<Integer> more = settings.extensionMonths();
        if (more.isEmpty()) {
            return Either.left(RightsCode.NO_EXTENSION.violation());
        } else if (notice.on().isAfter(due(request)) || notice.on().isBefore(request.receivedOn())) {
            return Either.left(RightsCode.LATE_NOTICE.violation());
        }
        return Either.right(request.receivedOn().plusMonths((long) settings.answerMonths() + more.get()));
    }

    /**
     * How a request stands.
     *
     * @param request the request
     * @param notice that the term was extended; one that cannot be does not count
     * @param answeredOn the day of the answer; empty while there is none
     * @param asOf the day
     * @return by when it is due, whether it is overdue and whether it must be forwarded
     */
    public RequestProgress progress(
            RightsRequest request, Optional<ExtensionNotice> notice, Optional<LocalDate> answeredOn, LocalDate asOf) {
        LocalDate due = notice.map(given -> extend(request, given).getOrElse(due(request)))
                .orElseGet(() -> due(request));
        boolean overdue =
                asOf.isAfter(due) && answeredOn.map(day -> day.isAfter(asOf)).orElse(true);
        return new RequestProgress(
                due, overdue, Optional.of(contactPoint.id()).filter(point -> !point.equals(request.receivedBy())));
    }
}
