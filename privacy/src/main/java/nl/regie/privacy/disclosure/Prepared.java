package nl.regie.privacy.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.core.item.DataCategory;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Basis;
import nl.regie.privacy.disclosure.Grid.Granted;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.secrecy.SecrecyTest;
import org.jspecify.annotations.Nullable;

/** What framework and covenants say of one request, for each kind of data. */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
final class Prepared {

    private final @Nullable Granted[] rows;
    private final @Nullable Excluding[] excluding;
    private final int[] conditions;
    private final Map<OpenCondition, Set<CaseRole>> appointed = new EnumMap<>(OpenCondition.class);
    private final Set<Check> broken;
    private final Basis basis;
    private final SecrecyTest secrecy;

    /** The clause that excludes. */
    record Excluding(Covenant covenant, Clause clause) {}

    private Prepared(@Nullable Granted[] rows, Set<Check> broken, Basis basis, SecrecyTest secrecy) {
        this.rows = rows;
        this.excluding = new Excluding[rows.length];
        this.conditions = new int[rows.length];
        this.broken = broken;
        this.basis = basis;
        this.secrecy = secrecy;
        for (int i = 0; i < rows.length; i++) {
            Granted row = rows[i];
            conditions[i] = row == null ? 0 : bits(row.row().conditions());
        }
    }

    static Prepared of(
            @Nullable Grid grid,
            List<Covenant> covenants,
            Standing standing,
            CaseHead head,
            DisclosureRequest request,
            Set<Check> broken,
            Basis basis,
            SecrecyTest secrecy) {
        SharingStage stage = head.phase().map(SharingStage::of).orElse(SharingStage.NOTHING);
        @Nullable
        Granted[] rows =
                grid == null ? new Granted[Grid.slots()] : grid.slice(standing.kind(), stage, request.purpose());
        Prepared prepared = new Prepared(rows, broken, basis, secrecy);
        covenants.stream()
                .filter(covenant -> covenant.holdsOn(request.on()))
                .forEach(covenant -> covenant.clauses()
                        .forEach(clause -> prepared.narrow(covenant, clause, standing, stage, request)));
        return prepared;
    }

    private void narrow(
            Covenant covenant, Clause clause, Standing standing, SharingStage stage, DisclosureRequest request) {
        if (clause.effect() instanceof Exclusion exclusion) {
            for (int slot : reached(exclusion.of(), standing, stage, request)) {
                excluding[slot] = excluding[slot] == null ? new Excluding(covenant, clause) : excluding[slot];
            }
        } else if (clause.effect() instanceof Demand demand) {
            for (int slot : reached(demand.of(), standing, stage, request)) {
                conditions[slot] |= 1 << demand.condition().ordinal();
            }
        } else if (clause.effect() instanceof Appointment appointment) {
            appointed
                    .computeIfAbsent(appointment.condition(), key -> EnumSet.noneOf(CaseRole.class))
                    .add(appointment.role());
        }
    }

    private static List<Integer> reached(
            Reach reach, Standing standing, SharingStage stage, DisclosureRequest request) {
        List<Integer> slots = new ArrayList<>();
        if (reach.covers(standing.kind(), standing.organisation(), stage, request.purpose())) {
            for (DataCategory category : DataCategory.values()) {
                for (Position position : Position.values()) {
                    if (reach.covers(category, position)) {
                        slots.add(Grid.slot(category, position));
                    }
                }
            }
        }
        return slots;
    }

    private static int bits(List<OpenCondition> conditions) {
        int bits = 0;
        for (OpenCondition condition : conditions) {
            bits |= 1 << condition.ordinal();
        }
        return bits;
    }

    @Nullable
    Granted row(int slot) {
        return rows[slot];
    }

    @Nullable
    Excluding excluding(int slot) {
        return excluding[slot];
    }

    int conditions(int slot) {
        return conditions[slot];
    }

    Map<OpenCondition, Set<CaseRole>> appointed() {
        return appointed;
    }

    Set<Check> broken() {
        return broken;
    }

    Basis basis() {
        return basis;
    }

    SecrecyTest secrecy() {
        return secrecy;
    }
}
