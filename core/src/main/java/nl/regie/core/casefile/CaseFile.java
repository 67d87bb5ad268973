package nl.regie.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Life;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.DepartmentRequest;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.place.Area;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Casus: everything a house has recorded on one case. Immutable; whoever changes something builds the next case.
 *
 * <p>It is made by its {@link #builder()}. Unlike the small values it is no record, so that later versions can add optional
 * attributes without breaking callers. It has no properties that a mapper of objects could write.
 *
 * <p>A case file that exists is well formed, but may still break the rules of the field; those are told by
 * {@code CaseValidator}.
 *
 * <p>Source: ON 1, 3; WGS 2.31; CASE-1, CASE-6, CASE-8.
 */
@Built
@Value.Immutable
public abstract class CaseFile {

    /** For the generated class. */
    protected CaseFile() {}

    /**
     * Starts a case file.
     *
     * @return a builder, for one thread
     */
    public static ImmutableCaseFile.Builder builder() {
        return ImmutableCaseFile.builder();
    }

    /**
     * Casuskenmerk: the id within the house.
     *
     * @return the id
     */
    public abstract CaseId id();

    /**
     * Soort casus: whether it is about a person, a system or an area.
     *
     * @return the kind
     */
    public abstract CaseKind kind();

    /**
     * Juridisch regime: under which law the case is handled now (CASE-8).
     *
     * @return the regime
     */
    public abstract Regime regime();

    /**
     * Zorg- en Veiligheidshuis: whose case it is.
     *
     * @return the house
     */
    public abstract SafetyHouse house();

    /**
     * Gemeente: the municipality the case belongs to.
     *
     * @return the municipality
     */
    public abstract Municipality municipality();

    /**
     * Thema’s: what kind of case it is.
     *
     * @return the themes, in any order; may be empty
     */
    public abstract List<Theme> themes();

    /**
     * Deelnemers: the organisations around the case.
     *
     * @return the participations; ids unique
     */
    public abstract List<Participation> participants();

    /**
     * Toestemmingen: the consents under professional secrecy.
     *
     * @return the consents; ids unique
     */
    public abstract List<Consent> consents();

    /**
     * Bewaargronden: what keeps data longer than the term.
     *
     * @return the legal holds
     */
    public abstract List<LegalHold> holds();

    /**
     * Rollen: who does what in the case.
     *
     * @return the role assignments
     */
    public abstract List<RoleAssignment> roles();

    /**
     * Personen: everybody in the case, by id and position only.
     *
     * @return the persons; ids unique
     */
    public abstract List<Person> persons();

    /**
     * Leden: the members of the system that a system case is about.
     *
     * @return the members; empty unless the kind is {@link CaseKind#SYSTEM}, and then at least two
     */
    public abstract List<PersonId> members();

    /**
     * Gebied: what an area case is about.
     *
     * @return the area, if and only if the kind is {@link CaseKind#AREA}
     */
    public abstract Optional<Area> area();

    /**
     * Melding: how the case came in.
     *
     * @return the notification
     */
    public abstract Notification notification();

    /**
     * Niveau: where the case stands on an escalation model.
     *
     * @return the level, if a model is used
     */
    public abstract Optional<Level> level();

    /**
     * Urgente maatschappelijke problematiek: why the case has priority beside complexity (CPLX-7).
     *
     * @return the priority, if it has one
     */
    public abstract Optional<Priority> priority();

    /**
     * Verbonden casussen: cases of the same person in other houses (PRIV-9).
     *
     * @return the links
     */
    public abstract List<LinkedCase> links();

    /**
     * Uitvragen: what was asked of municipal departments (ROLE-10).
     *
     * @return the requests
     */
    public abstract List<DepartmentRequest> requests();

    /**
     * Gebeurtenissen: the steps of the case, from which its phase follows.
     *
     * @return the steps, oldest first
     */
    public abstract List<Event> events();

    /**
     * Items: what is recorded, each with its labels.
     *
     * @return the items; ids unique, also among agreements and results
     */
    public abstract List<Item> items();

    /**
     * Plan van aanpak: what the table agreed.
     *
     * @return the plan, once there is one
     */
    public abstract Optional<Plan> plan();

    /**
     * Resultaten: what came of the approach.
     *
     * @return the results
     */
    public abstract List<Result> results();

    /**
     * Menselijke beslissingen: what people decided beside an advice (CPLX-8).
     *
     * @return the decisions
     */
    public abstract List<HumanDecision> decisions();

    /**
     * Casusoverleggen: the meetings that there were about the case.
     *
     * @return the meetings
     */
    public abstract List<Meeting> meetings();

    /**
     * Uitbreidingen: attributes of a vendor's own.
     *
     * @return the extensions; {@link Extensions#NONE} unless set
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.NONE;
    }

    /**
     * Fase: where the case stands, as follows from its steps.
     *
     * @return the phase; if a step was not allowed, the phase before that step
     */
    @Value.Derived
    public Phase phase() {
        return Life.phase(events(), regime()).getOrElseGet(Life.Misstep::phase);
    }

    /**
     * Vaststaande fase: where the case stands, if anybody can say. Whatever lets somebody have data asks this, not {@link #phase()}: after
     * a step that was not allowed the case may have been closed, or more, since the phase that is told.
     *
     * @return the phase; empty if a step was not allowed
     */
    public Optional<Phase> certainPhase() {
        return Life.phase(events(), regime()).toJavaOptional();
    }

    /**
     * When the case was judged to fit the purpose, or listed, which counts as such.
     *
     * @return the day; empty if it never was
     */
    public Optional<LocalDate> judgedOn() {
        return Life.judgedOn(events(), regime());
    }

    /**
     * Whether a plan was agreed and the case is still open, wherever it stands now.
     *
     * @return true from the agreement until the case is closed or leaves the house otherwise
     */
    public boolean isUnderPlan() {
        boolean agreed = events().stream().anyMatch(event -> event.step() == Step.AGREE_PLAN);
        return Life.phase(events(), regime()).fold(misstep -> misstep.phase().hasPlan(), now -> now.isOpen() && agreed);
    }

    /**
     * Looks a person up.
     *
     * @param id the id
     * @return the person, if the case has one of that id
     */
    public Optional<Person> person(PersonId id) {
        for (Person person : persons()) {
            if (person.id().equals(id)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /**
     * Looks a participation up.
     *
     * @param id the id
     * @return the participation, if the case has one of that id
     */
    public Optional<Participation> participant(ParticipantId id) {
        for (Participation participant : participants()) {
            if (participant.id().equals(id)) {
                return Optional.of(participant);
            }
        }
        return Optional.empty();
    }

    /**
     * Looks an item up.
     *
     * @param id the id
     * @return the item, if the case has one of that id
     */
    public Optional<Item> item(ItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * The contents of one kind.
     *
     * @param kind the class of the contents
     * @param <C> the kind
     * @return the contents, in the order of the items
     */
    public <C extends Content> List<C> contents(Class<C> kind) {
        return items().stream()
                .map(Item::content)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Checks what must hold between the attributes; what the field's rules say is left to the validator. */
    @Value.Check
    protected void check() {
        unique(persons(), Person::id, "persons");
        unique(participants(), Participation::id, "participants");
        unique(consents(), Consent::id, "consents");
        unique(themes(), theme -> theme, "themes");
        unique(members(), member -> member, "members");
        List<ItemId> numbered = new ArrayList<>();
        items().forEach(item -> numbered.add(item.id()));
        plan().ifPresent(plan -> plan.agreements().forEach(agreement -> numbered.add(agreement.id())));
        results().forEach(result -> numbered.add(result.id()));
        unique(numbered, id -> id, "items");
        boolean isArea = kind() == CaseKind.AREA;
        MalformedValueException.unless(!isArea || area().isPresent(), ValueCode.MISSING_TOGETHER, "area");
        MalformedValueException.unless(isArea || area().isEmpty(), ValueCode.CONTRADICTION, "area");
        boolean isSystem = kind() == CaseKind.SYSTEM;
        boolean named = members().size() > 1 || phase().isErased();
        MalformedValueException.unless(!isSystem || named, ValueCode.MISSING_TOGETHER, "members");
        MalformedValueException.unless(isSystem || members().isEmpty(), ValueCode.CONTRADICTION, "members");
    }

    private static <T> void unique(List<T> all, Function<T, ?> id, String attribute) {
        Set<Object> seen = new HashSet<>();
        for (T each : all) {
            MalformedValueException.unless(seen.add(id.apply(each)), ValueCode.DUPLICATE, attribute);
        }
    }

    /** The id, kind, regime and phase, and how many persons and items; no personal data. */
    @Override
    public String toString() {
        return "CaseFile[" + id() + ", " + kind().code() + ", " + regime().code() + ", " + phase().code() + ", "
                + persons().size() + " persons, " + items().size() + " items]";
    }
}
