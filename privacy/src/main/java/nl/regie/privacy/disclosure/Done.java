package nl.regie.privacy.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.role.CaseRole;
import nl.regie.privacy.framework.OpenCondition;

/**
 * What was done for a request, as far as whoever did it was the one to do so: a designated person of a participant of the case. A
 * condition on the supplier’s word is met by the supplier alone; one on the public participants by a public participant; necessity and
 * the supplier’s conditions in words by either (P). A covenant can ask for a role beside that.
 */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
final class Done {

    private static final Set<OpenCondition> SUPPLIER_ALONE =
            EnumSet.of(OpenCondition.SUPPLIER_CONSENT, OpenCondition.SUPPLIER_ASKED, OpenCondition.SECRECY_GROUND);
    private static final Set<OpenCondition> EITHER =
            EnumSet.of(OpenCondition.NECESSITY_JUDGED, OpenCondition.CONDITION_JUDGED);

    private final Act[][] acts;

    /**
     * Something done.
     *
     * @param what what was done
     * @param byPublic whether by a public participant
     */
    private record Act(Fulfilment what, boolean byPublic) {}

    private Done(Act[][] acts) {
        this.acts = acts;
    }

    static Done of(CaseHead head, DisclosureRequest request, Map<OpenCondition, Set<CaseRole>> appointed) {
        Map<OpenCondition, List<Act>> found = new EnumMap<>(OpenCondition.class);
        for (Fulfilment fulfilment : request.fulfilments()) {
            Set<CaseRole> roles = appointed.getOrDefault(fulfilment.condition(), Set.of());
            if (fulfilment.holdsOn(request.on()) && holds(head, fulfilment, roles)) {
                head.participants().stream()
                        .filter(participation -> participation.id().equals(fulfilment.organ())
                                && mayAct(participation, fulfilment.condition(), fulfilment.by(), fulfilment.on()))
                        .findFirst()
                        .ifPresent(organ -> found.computeIfAbsent(fulfilment.condition(), key -> new ArrayList<>())
                                .add(new Act(fulfilment, isPublic(organ, fulfilment))));
            }
        }
        Act[][] acts = new Act[OpenCondition.values().length][];
        for (OpenCondition condition : OpenCondition.values()) {
            acts[condition.ordinal()] = found.getOrDefault(condition, List.of()).toArray(Act[]::new);
        }
        return new Done(acts);
    }

    /** Whom a participant may designate: of a private one nobody with commercial work (WGS 1.4(3)); for the test no third party does. */
    static boolean mayAct(Participation organ, OpenCondition condition, PersonId by, LocalDate on) {
        Duty duty = condition == OpenCondition.LAWFULNESS_TESTED ? Duty.LAWFULNESS_TEST : Duty.EXECUTION;
        if (!organ.takesPartOn(on)) {
            return false;
        }
        List<Designation> designated =
                organ.people().stream().filter(who -> who.person().equals(by)).toList();
        ParticipationClass capacity = capacity(organ, on);
        boolean commercial =
                capacity != ParticipationClass.PUBLIC && designated.stream().anyMatch(Designation::commercialWork);
        boolean participant = capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
        return !commercial
                && (participant || duty != Duty.LAWFULNESS_TEST)
                && designated.stream().anyMatch(who -> who.duty() == duty);
    }

    /** Whether it is for a participant to meet a condition, at least for what it supplied itself. */
    static boolean isFor(Participation organ, OpenCondition condition, LocalDate on) {
        return SUPPLIER_ALONE.contains(condition)
                || EITHER.contains(condition)
                || condition == OpenCondition.LAWFULNESS_TESTED
                || capacity(organ, on) == ParticipationClass.PUBLIC;
    }

    private static boolean isPublic(Participation organ, Fulfilment fulfilment) {
        return capacity(organ, fulfilment.on()) == ParticipationClass.PUBLIC;
    }

    private static ParticipationClass capacity(Participation organ, LocalDate on) {
        return ParticipationTable.classify(organ, on).capacity();
    }

    /** Every covenant that names a role is obeyed, so with two of them somebody holds both. */
    private static boolean holds(CaseHead head, Fulfilment fulfilment, Set<CaseRole> roles) {
        return roles.stream().allMatch(role -> holds(head, role, fulfilment.by(), fulfilment.organ(), fulfilment.on()));
    }

    static boolean holds(CaseHead head, CaseRole role, PersonId person, ParticipantId organ, LocalDate on) {
        return head.roles().stream()
                .anyMatch(held -> held.role() == role
                        && held.person().equals(person)
                        && held.participant().equals(organ)
                        && held.heldOn(on));
    }

    boolean is(OpenCondition condition, ItemId item, Labels labels) {
        for (Act act : acts[condition.ordinal()]) {
            if (act.what().covers(item, labels.category()) && isCompetent(condition, act, labels)) {
                return true;
            }
        }
        return false;
    }

    /** What is done for every item of a category, whoever supplied it: as bits, by the order of the vocabulary. */
    int forAll(DataCategory category) {
        int done = 0;
        for (OpenCondition condition : OpenCondition.values()) {
            for (Act act : acts[condition.ordinal()]) {
                if (isForAnySupplier(condition, act) && act.what().categories().contains(category)) {
                    done |= 1 << condition.ordinal();
                }
            }
        }
        return done;
    }

    private static boolean isForAnySupplier(OpenCondition condition, Act act) {
        return !SUPPLIER_ALONE.contains(condition) && (act.byPublic() || condition == OpenCondition.LAWFULNESS_TESTED);
    }

    private static boolean isCompetent(OpenCondition condition, Act act, Labels labels) {
        boolean bySupplier = act.what().organ().equals(labels.supplier());
        return isForAnySupplier(condition, act)
                || (bySupplier && (SUPPLIER_ALONE.contains(condition) || EITHER.contains(condition)));
    }
}
