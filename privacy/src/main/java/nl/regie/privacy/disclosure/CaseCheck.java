package nl.regie.privacy.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.OpenCondition;

/**
 * Whether there is anybody in a case who can do what must be done before anything of it is disclosed. It asks of people what
 * {@link Done} asks of what they did.
 */
final class CaseCheck {

    private final CaseHead head;
    private final LocalDate on;

    /** A clause that appoints by a role. */
    private record Appointing(Covenant covenant, Clause clause, CaseRole role) {}

    CaseCheck(CaseHead head, LocalDate on) {
        this.head = head;
        this.on = on;
    }

    /** For what everything asks for, and for what the covenants give to a role: why nobody can do it. */
    List<Violation> violations(Set<OpenCondition> always, List<Covenant> covenants) {
        Map<OpenCondition, List<Appointing>> asked = new EnumMap<>(OpenCondition.class);
        always.forEach(condition -> asked.put(condition, new ArrayList<>()));
        for (Covenant covenant : covenants) {
            for (Clause clause : covenant.clauses()) {
                if (clause.effect() instanceof Appointment appointment) {
                    asked.computeIfAbsent(appointment.condition(), condition -> new ArrayList<>())
                            .add(new Appointing(covenant, clause, appointment.role()));
                }
            }
        }
        List<Violation> found = new ArrayList<>();
        asked.forEach((condition, by) -> {
            if (!isPossible(condition, by)) {
                found.addAll(why(condition, by));
            }
        });
        return found;
    }

    private boolean isPossible(OpenCondition condition, List<Appointing> by) {
        return head.participants().stream()
                .filter(organ -> Done.isFor(organ, condition, on))
                .anyMatch(organ -> organ.people().stream()
                        .anyMatch(who -> Done.mayAct(organ, condition, who.person(), on)
                                && by.stream()
                                        .allMatch(
                                                each -> Done.holds(head, each.role(), who.person(), organ.id(), on))));
    }

    private List<Violation> why(OpenCondition condition, List<Appointing> by) {
        if (by.isEmpty()) {
            return List.of(Violation.of(
                    DisclosureCode.NOBODY_DESIGNATED,
                    "$.participants",
                    Found.terms(List.of(condition)),
                    condition.code()));
        }
        List<Violation> vacant = by.stream()
                .filter(each -> head.roles().stream().noneMatch(held -> held.role() == each.role() && held.heldOn(on)))
                .map(each -> violation(DisclosureCode.ROLE_VACANT, "$.roles", condition, each))
                .toList();
        if (!vacant.isEmpty()) {
            return vacant;
        }
        Appointing first = by.get(0);
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < head.roles().size(); i++) {
            RoleAssignment held = head.roles().get(i);
            boolean all = held.role() == first.role()
                    && by.stream()
                            .allMatch(each -> Done.holds(head, each.role(), held.person(), held.participant(), on));
            if (all) {
                found.add(violation(DisclosureCode.NOT_DESIGNATED, "$.roles[" + i + "]", condition, first));
            }
        }
        return found.isEmpty() ? List.of(violation(DisclosureCode.ROLES_APART, "$.roles", condition, first)) : found;
    }

    private static Violation violation(DisclosureCode code, String path, OpenCondition condition, Appointing by) {
        return Violation.of(
                code,
                path,
                Found.terms(List.of(condition, by.role())),
                by.clause().number(),
                by.covenant().id(),
                condition.code(),
                by.role().code());
    }
}
