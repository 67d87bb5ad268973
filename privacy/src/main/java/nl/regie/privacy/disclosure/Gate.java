package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Release;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.secrecy.SecrecyOutcome;
import nl.regie.privacy.secrecy.Supply;
import org.jspecify.annotations.Nullable;

/**
 * Poort: answers for one recipient, one purpose and one case whether an item may pass. What is unknown or contradictory is withheld.
 * Immutable and thread-safe.
 *
 * <p>That somebody supplied an item gives no view of it by itself: the law does not say so, and at stage 1 the row of the notifier
 * covers what it notified.
 *
 * <p>Source: WGS 2.29, 2.30, 2.31; PRIV-2, PRIV-6, PRIV-7, PRIV-16.
 */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
public final class Gate {

    private static final OpenCondition[] CONDITIONS = OpenCondition.values();
    /** The term of WGS 1.8(7), in years. */
    private static final int LONGEST = 5;

    private final CaseHead head;
    private final DisclosureRequest request;
    private final Prepared prepared;
    private final Standing standing;
    private final Done done;
    private final Demands demands;
    private final Supply supply;
    private final @Nullable Check refused;
    private final LocalDate oldest;
    private final Lookup<Position> positions;
    private final Lookup<OrganisationType> suppliers;
    private final Answer[] answers; // by slot

    Gate(CaseHead head, DisclosureRequest request, Standing standing, Prepared prepared) {
        this.head = head;
        this.request = request;
        this.standing = standing;
        this.prepared = prepared;
        this.done = Done.of(head, request, prepared.appointed());
        this.demands = new Demands(standing, request.on());
        this.supply = new Supply(head.participants(), head.consents(), standing.id(), standing.inCase(), request.on());
        this.refused = Check.OF_REQUEST.stream()
                .filter(prepared.broken()::contains)
                .findFirst()
                .orElse(null);
        this.oldest = oldest(request.on());
        this.positions = Lookup.of(head.persons(), person -> person.id().value(), Person::position);
        this.suppliers = Lookup.of(
                head.participants(),
                each -> each.id().value(),
                each -> each.organisation().type());
        this.answers = answers();
    }

    private Answer[] answers() {
        Answer[] made = new Answer[Grid.slots()];
        int named = standing.admitted() ? 1 << OpenCondition.NAMED_BY_PUBLIC.ordinal() : 0;
        for (DataCategory category : DataCategory.values()) {
            int ready = named | done.forAll(category);
            for (Position position : Position.values()) {
                int slot = Grid.slot(category, position);
                made[slot] = Answer.of(slot, prepared, standing, ready);
            }
        }
        return made;
    }

    /** The first day of which the term has not ended: what the house first processed before it, it should have no more. */
    private static LocalDate oldest(LocalDate on) {
        if (on.isBefore(LocalDate.MIN.plusYears(LONGEST))) {
            return LocalDate.MIN;
        }
        LocalDate day = on.minusYears(LONGEST);
        return day.plusYears(LONGEST).isBefore(on) ? day.plusDays(1) : day; // asked on 29 February
    }

    /**
     * Decides on an item, without the reasons.
     *
     * @param item the item
     * @param labels its labels
     * @return the outcome and the rule that decided it; of an open item also what is still to be done
     */
    public Verdict decide(ItemId item, Labels labels) {
        requireNonNull(item, "item");
        if (refused != null) {
            return refused.withheld();
        }
        int slot = slot(labels);
        if (slot < 0) {
            return Check.SUBJECT.withheld();
        }
        if (!fitsArea(labels)) {
            return Check.AREA.withheld();
        }
        if (!isProcessed(labels)) {
            return Check.PROCESSED.withheld();
        }
        if (!isWithinTerm(labels)) {
            return Check.WITHIN_TERM.withheld();
        }
        OrganisationType supplier = suppliers.get(labels.supplier().value());
        if (supplier == null) {
            return Check.SUPPLIER.withheld();
        }
        Answer answer = answers[slot];
        if (answer.isWithheld()) {
            return answer.verdict();
        }
        Check broken = brokenByItem(labels, supplier, answer.ofNotification());
        if (broken != null) {
            return broken.withheld();
        }
        Truth secrecy = secrecy(labels);
        return secrecy == Truth.NO
                ? Check.SECRECY.withheld()
                : answer.verdict(open(answer.missing() | demanded(labels, secrecy == Truth.UNKNOWN), item, labels));
    }

    /** The first check that the item breaks by itself, after those of its kind of data and before secrecy. */
    private @Nullable Check brokenByItem(Labels labels, OrganisationType supplier, boolean ofNotification) {
        if (ofNotification && !isFromNotifier(labels)) {
            return Check.OF_NOTIFICATION;
        }
        if (!Grounds.fitRegime(labels, head.regime())) {
            return Check.GROUND_OF_REGIME;
        }
        if (!Grounds.fitCategory(labels, head.regime(), supplier)) {
            return Check.CRIMINAL_GROUND;
        }
        return demands.disobeyed(labels);
    }

    /** What of this is not done: as bits. */
    private int open(int needed, ItemId item, Labels labels) {
        int open = 0;
        for (int left = needed; left != 0; left &= left - 1) {
            int condition = Integer.numberOfTrailingZeros(left);
            open |= isDone(CONDITIONS[condition], item, labels) ? 0 : 1 << condition;
        }
        return open;
    }

    /**
     * Decides on the free text of an item: it passes only if the item does, and a person released the text for this recipient.
     *
     * @param item the item
     * @param labels its labels
     * @return the outcome and the rule that decided it
     */
    public Verdict decideText(ItemId item, Labels labels) {
        Verdict verdict = decide(item, labels);
        boolean passes = verdict.outcome() == DisclosureOutcome.WITHHOLD || isReleased(labels);
        return passes ? verdict : Check.RELEASED.withheld();
    }

    /**
     * Decides on an item, with the reasons: a finding for each rule that was asked, with its article.
     *
     * @param item the item
     * @param labels its labels
     * @return the decision; the outcome is that of {@link #decide}, and what is missing is what is still to be done
     */
    public Decision<DisclosureOutcome> explain(ItemId item, Labels labels) {
        return new Reasons(this, requireNonNull(item, "item"), requireNonNull(labels, "labels")).decision(false);
    }

    /**
     * Decides on the free text of an item, with the reasons.
     *
     * @param item the item
     * @param labels its labels
     * @return the decision; the outcome is that of {@link #decideText}
     */
    public Decision<DisclosureOutcome> explainText(ItemId item, Labels labels) {
        return new Reasons(this, requireNonNull(item, "item"), requireNonNull(labels, "labels")).decision(true);
    }

    /**
     * By which rules it decides.
     *
     * @return the framework, with the covenants of the house
     */
    public Basis basis() {
        return prepared.basis();
    }

    /**
     * Whose case it is about.
     *
     * @return the head of the case
     */
    public CaseHead head() {
        return head;
    }

    /**
     * What it answers.
     *
     * @return the request
     */
    public DisclosureRequest request() {
        return request;
    }

    Prepared prepared() {
        return prepared;
    }

    Standing standing() {
        return standing;
    }

    /** Which kind of data it is; below zero if it is about somebody who is not in the case. */
    int slot(Labels labels) {
        if (labels.category() == DataCategory.OTHER_DATA) {
            return Grid.slot(DataCategory.OTHER_DATA, Position.CONCERNED);
        }
        Position position = labels.subject().isPresent()
                ? positions.get(labels.subject().get().value())
                : null;
        return position == null ? -1 : Grid.slot(labels.category(), position);
    }

    /** What has to be done for an item: as bits, by the order of the vocabulary. */
    int needed(int slot, Labels labels, boolean secrecyOpen) {
        return prepared.conditions(slot) | demanded(labels, secrecyOpen);
    }

    /** What has to be done because of the item itself. */
    private int demanded(Labels labels, boolean secrecyOpen) {
        return demands.open(labels) | (secrecyOpen ? 1 << OpenCondition.SECRECY_GROUND.ordinal() : 0);
    }

    boolean isDone(OpenCondition condition, ItemId item, Labels labels) {
        boolean named = condition == OpenCondition.NAMED_BY_PUBLIC && standing.admitted();
        return named || done.is(condition, item, labels);
    }

    /** Whether a check holds; one that does not concern the item holds. */
    Truth truth(Check check, Labels labels, int slot, Grid.@Nullable Granted row) {
        return switch (check) {
            case SUBJECT -> Truth.of(slot >= 0);
            case AREA -> Truth.of(fitsArea(labels));
            case PROCESSED -> Truth.of(isProcessed(labels));
            case WITHIN_TERM -> Truth.of(isWithinTerm(labels));
            case SUPPLIER -> Truth.of(suppliers.get(labels.supplier().value()) != null);
            case ROW -> Truth.of(row != null && row.grants());
            case COVENANT -> Truth.of(slot < 0 || prepared.excluding(slot) == null);
            case ADMITTED -> Truth.of(standing.admitted() || row == null || !row.toAdmitted());
            case OF_NOTIFICATION -> Truth.of(isFromNotifier(labels) || !standing.seesNotificationOnly(row));
            case GROUND_OF_REGIME -> Truth.of(Grounds.fitRegime(labels, head.regime()));
            case CRIMINAL_GROUND ->
                Truth.of(Grounds.fitCategory(
                        labels, head.regime(), suppliers.get(labels.supplier().value())));
            case ONLY_TO -> Truth.of(demands.obeys(labels, ConditionKind.ONLY_TO));
            case NOT_TO -> Truth.of(demands.obeys(labels, ConditionKind.NOT_TO));
            case NOT_TO_THIRDS -> Truth.of(demands.obeys(labels, ConditionKind.NOT_TO_THIRDS));
            case SECRECY -> secrecy(labels);
            case RELEASED -> Truth.of(isReleased(labels));
            default -> Truth.of(!prepared.broken().contains(check));
        };
    }

    private boolean fitsArea(Labels labels) {
        return head.kind() != CaseKind.AREA || labels.category() == DataCategory.OTHER_DATA;
    }

    private boolean isProcessed(Labels labels) {
        return !labels.firstProcessed().isAfter(request.on());
    }

    private boolean isFromNotifier(Labels labels) {
        return labels.supplier().equals(head.notifier());
    }

    /** What is no personal data has no term; under another regime the rules of that regime set it. */
    private boolean isWithinTerm(Labels labels) {
        return labels.category() == DataCategory.OTHER_DATA
                || !head.regime().isWgs()
                || !labels.firstProcessed().isBefore(oldest);
    }

    private Truth secrecy(Labels labels) {
        SecrecyOutcome outcome = prepared.secrecy().outcome(labels, supply);
        return switch (outcome) {
            case MAY_SUPPLY -> Truth.YES;
            case INCOMPLETE -> Truth.UNKNOWN;
            case MAY_NOT_SUPPLY -> Truth.NO;
        };
    }

    Supply supply() {
        return supply;
    }

    private boolean isReleased(Labels labels) {
        Optional<ParticipantId> id = standing.id();
        List<Release> releases = labels.releases();
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            if (id.isPresent()
                    && release.to().equals(id.get())
                    && !release.on().isAfter(request.on())
                    && positions.get(release.by().value()) == Position.PROFESSIONAL) {
                return true;
            }
        }
        return false;
    }

    /** The case and the purpose; no personal data. */
    @Override
    public String toString() {
        return "Gate[" + head.id() + ", " + request.purpose().code() + "]";
    }
}
