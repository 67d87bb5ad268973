package nl.regie.privacy.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.ClauseEffect;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;

/** Overeengekomen: a covenant with a clause of every kind, and the questions that there are. */
final class Agreed {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Covenant COVENANT = covenant(
            exclusion(Reach.builder()
                    .addOrganisations(OrganisationType.MENTAL_HEALTH_CARE)
                    .addCategories(DataCategory.POLICE, DataCategory.JUDICIAL)
                    .build()),
            exclusion(Reach.builder()
                    .addRecipients(RecipientClass.INCIDENTAL_THIRD)
                    .addCategories(DataCategory.HEALTH)
                    .addPositions(Position.DIRECT_CIRCLE)
                    .build()),
            new Demand(
                    Reach.builder()
                            .addPurposes(Purpose.DISCUSS)
                            .addStages(SharingStage.AT_TABLE)
                            .addCategories(DataCategory.HEALTH)
                            .build(),
                    OpenCondition.PUBLIC_DECISION),
            new Appointment(OpenCondition.NECESSITY_JUDGED, CaseRole.PROCESS_DIRECTOR));

    private Agreed() {}

    static ClauseEffect exclusion(Reach reach) {
        return new Exclusion(reach);
    }

    static Covenant covenant(ClauseEffect... effects) {
        List<Clause> clauses = new ArrayList<>();
        for (ClauseEffect effect : effects) {
            String number = "4." + (clauses.size() + 1);
            clauses.add(new Clause(number, new Text("Bepaling " + number, "Clause " + number), effect));
        }
        return new Covenant(
                "voorbeeld",
                "2026.1",
                new Text("Convenant Voorbeeld", "Covenant Example"),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                clauses);
    }

    static Matrix law() {
        return Matrix.of(Framework.WGS, List.of(), DAY).get();
    }

    static Matrix narrowed() {
        return Matrix.of(Framework.WGS, List.of(COVENANT), DAY).get();
    }

    /** Every question that a matrix can be asked, of the kinds of organisation given and of no kind. */
    static List<MatrixKey> keys(List<OrganisationType> organisations) {
        List<Optional<OrganisationType>> kinds = new ArrayList<>(List.of(Optional.empty()));
        organisations.forEach(type -> kinds.add(Optional.of(type)));
        List<MatrixKey> keys = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            for (RecipientClass recipient : RecipientClass.values()) {
                for (Optional<OrganisationType> kind : kinds) {
                    for (SharingStage stage : SharingStage.values()) {
                        for (Purpose purpose : Purpose.values()) {
                            for (DataSlot slot : DataSlot.ALL) {
                                keys.add(new MatrixKey(
                                        regime, recipient, kind, stage, purpose, slot.category(), slot.position()));
                            }
                        }
                    }
                }
            }
        }
        return keys;
    }
}
