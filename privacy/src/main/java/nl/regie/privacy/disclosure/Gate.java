package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Release;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
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

    private static final Check[] OF_ITEM = Check.OF_ITEM.toArray(Check[]::new);

    private final CaseHead head;
    private final DisclosureRequest request;
    private final Prepared prepared;
    private final Standing standing;
    private final Done done;
    private final Supply supply;
    private final @Nullable Check refused;
    private final LocalDate oldest;
    private final Map<PersonId, Position> positions = new HashMap<>();
    private final Map<ParticipantId, OrganisationType> suppliers = new HashMap<>();

    Gate(CaseHead head, DisclosureRequest request, Standing standing, Prepared prepared) {
        this.head = head;
        this.request = request;
        this.standing = standing;
        this.prepared = prepared;
        this.done = Done.of(head, request, prepared.appointed());
        this.supply = new Supply(head.participants(), head.consents(), standing.id(), standing.inCase(), request.on());
        this.refused = Check.OF_REQUEST.stream()
                .filter(prepared.broken()::contains)
                .findFirst()
                .orElse(null);
        this.oldest = oldest(request.on());
        for (Person person : head.persons()) {
            positions.putIfAbsent(person.id(), person.position());
        }
        for (Participation participation : head.participants()) {
            suppliers.putIfAbsent(
                    participation.id(), participation.organisation().type());
        }
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
        Grid.Granted row = slot < 0 ? null : prepared.row(slot);
        boolean open = false;
        for (Check check : OF_ITEM) {
            Truth truth = truth(check, labels, slot, row);
            if (truth == Truth.NO) {
                boolean byRow = check == Check.ROW && row != null;
                return byRow && row != null ? row.verdict() : check.withheld();
            }
            open |= truth == Truth.UNKNOWN;
        }
        Grid.Granted granting = requireNonNull(row, "row"); // or it would not have passed
        int needed = needed(slot, labels, open);
        for (int i = 0; i < CONDITIONS.length; i++) {
            if ((needed & 1 << i) != 0 && !isDone(CONDITIONS[i], item, labels)) {
                return new Verdict(DisclosureOutcome.OPEN, granting.row().id(), open(needed, item, labels));
            }
        }
        return granting.verdict();
    }

    private Set<OpenCondition> open(int needed, ItemId item, Labels labels) {
        Set<OpenCondition> open = EnumSet.noneOf(OpenCondition.class);
        for (int i = 0; i < CONDITIONS.length; i++) {
            if ((needed & 1 << i) != 0 && !isDone(CONDITIONS[i], item, labels)) {
                open.add(CONDITIONS[i]);
            }
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

    /** Which kind of data it is; below zero if it is about somebody who is not in the case. */
    int slot(Labels labels) {
        if (labels.category() == DataCategory.OTHER_DATA) {
            return Grid.slot(DataCategory.OTHER_DATA, Position.CONCERNED);
        }
        Position position =
                labels.subject().isPresent() ? positions.get(labels.subject().get()) : null;
        return position == null ? -1 : Grid.slot(labels.category(), position);
    }

    /** What has to be done for an item: as bits, by the order of the vocabulary. */
    int needed(int slot, Labels labels, boolean secrecyOpen) {
        int needed = prepared.conditions(slot);
        if (secrecyOpen) {
            needed |= 1 << OpenCondition.SECRECY_GROUND.ordinal();
        }
        List<SupplierCondition> conditions = labels.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (binds(conditions.get(i))) {
                needed |= switch (conditions.get(i).kind()) {
                    case ASK_FIRST -> 1 << OpenCondition.SUPPLIER_ASKED.ordinal();
                    case OTHER -> 1 << OpenCondition.CONDITION_JUDGED.ordinal();
                    case ONLY_TO, NOT_TO, NOT_TO_THIRDS -> 0;
                };
            }
        }
        return needed;
    }

    boolean isDone(OpenCondition condition, ItemId item, Labels labels) {
        boolean named = condition == OpenCondition.NAMED_BY_PUBLIC && standing.admitted();
        return named || done.is(condition, item, labels);
    }

    /** Whether a check holds; one that does not concern the item holds. */
    Truth truth(Check check, Labels labels, int slot, Grid.@Nullable Granted row) {
        return switch (check) {
            case SUBJECT -> Truth.of(slot >= 0);
            case AREA -> Truth.of(head.kind() != CaseKind.AREA || labels.category() == DataCategory.OTHER_DATA);
            case PROCESSED -> Truth.of(!labels.firstProcessed().isAfter(request.on()));
            case WITHIN_TERM -> Truth.of(isWithinTerm(labels));
            case SUPPLIER -> Truth.of(suppliers.containsKey(labels.supplier()));
            case ROW -> Truth.of(row != null && row.grants());
            case COVENANT -> Truth.of(slot < 0 || prepared.excluding(slot) == null);
            case ADMITTED -> Truth.of(standing.admitted() || row == null || !row.toAdmitted());
            case OF_NOTIFICATION -> Truth.of(labels.supplier().equals(head.notifier()) || !ofNotification(row));
            case GROUND_OF_REGIME -> Truth.of(Grounds.fitRegime(labels, head.regime()));
            case CRIMINAL_GROUND ->
                Truth.of(Grounds.fitCategory(labels, head.regime(), suppliers.get(labels.supplier())));
            case ONLY_TO -> Truth.of(obeys(labels, ConditionKind.ONLY_TO));
            case NOT_TO -> Truth.of(obeys(labels, ConditionKind.NOT_TO));
            case NOT_TO_THIRDS -> Truth.of(obeys(labels, ConditionKind.NOT_TO_THIRDS));
            case SECRECY -> secrecy(labels);
            case RELEASED -> Truth.of(isReleased(labels));
            default -> Truth.of(!prepared.broken().contains(check));
        };
    }

    boolean ofNotification(Grid.@Nullable Granted row) {
        return standing.notificationOnly() || (row != null && row.ofNotification());
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

    private boolean obeys(Labels labels, ConditionKind kind) {
        List<SupplierCondition> conditions = labels.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            SupplierCondition condition = conditions.get(i);
            if (condition.kind() == kind && binds(condition) && !obeys(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean obeys(SupplierCondition condition) {
        Optional<ParticipantId> id = standing.id();
        boolean named = id.isPresent() && condition.participants().contains(id.get());
        return switch (condition.kind()) {
            case ONLY_TO -> named;
            case NOT_TO -> !named;
            case NOT_TO_THIRDS -> !standing.isThird();
            case ASK_FIRST, OTHER -> true; // a person answers these
        };
    }

    private boolean binds(SupplierCondition condition) {
        return condition.until().isEmpty()
                || !request.on().isAfter(condition.until().get());
    }

    private boolean isReleased(Labels labels) {
        Optional<ParticipantId> id = standing.id();
        List<Release> releases = labels.releases();
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            if (id.isPresent()
                    && release.to().equals(id.get())
                    && !release.on().isAfter(request.on())
                    && positions.get(release.by()) == Position.PROFESSIONAL) {
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
