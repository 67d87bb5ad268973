package nl.regie.privacy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Language;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.ClauseEffect;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;
import org.junit.jupiter.api.Test;

/** What a change of covenant changes, and that nothing else is told as changed (PRIV-17). */
class MatrixDifferenceTest {

    @Provide
    Arbitrary<List<ClauseEffect>> clauses() {
        Arbitrary<Reach> reaches = net.jqwik.api.Combinators.combine(
                        Arbitraries.of(RecipientClass.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(
                                        OrganisationType.MENTAL_HEALTH_CARE,
                                        OrganisationType.POLICE,
                                        OrganisationType.SCHOOL)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(SharingStage.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(Purpose.class).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(DataCategory.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3))
                .as((recipients, organisations, stages, purposes, categories) ->
                        new Reach(recipients, organisations, stages, purposes, categories, List.of()));
        Arbitrary<ClauseEffect> effects = Arbitraries.oneOf(
                reaches.map(Exclusion::new),
                net.jqwik.api.Combinators.combine(reaches, Arbitraries.of(OpenCondition.class))
                        .as(Demand::new),
                net.jqwik.api.Combinators.combine(Arbitraries.of(OpenCondition.class), Arbitraries.of(CaseRole.class))
                        .as(Appointment::new));
        return effects.list().ofMaxSize(4);
    }

    private static Matrix matrix(List<ClauseEffect> effects) {
        return Matrix.of(Framework.WGS, List.of(Agreed.covenant(effects.toArray(ClauseEffect[]::new))), Agreed.DAY)
                .get();
    }

    @Property(tries = 12)
    void every_cell_that_changes_is_told_once_and_no_other_PRIV_17(
            @ForAll("clauses") List<ClauseEffect> before, @ForAll("clauses") List<ClauseEffect> after) {
        Matrix was = matrix(before);
        Matrix is = matrix(after);
        MatrixDifference difference = MatrixDifference.between(was, is);
        List<OrganisationType> named = new ArrayList<>(was.organisations());
        is.organisations().stream().filter(type -> !named.contains(type)).forEach(named::add);
        Tables ofWas = new Tables(was);
        Tables ofIs = new Tables(is);
        for (MatrixKey key : Agreed.keys(named)) {
            boolean possible = key.organisation()
                    .map(type -> ofWas.named(key.recipient()).contains(type)
                            || ofIs.named(key.recipient()).contains(type))
                    .orElse(true);
            if (!possible) {
                continue;
            }
            List<MatrixChange> told = difference.changes().stream()
                    .filter(change -> tells(change, key))
                    .toList();
            MatrixCell old = was.cell(key);
            MatrixCell now = is.cell(key);
            if (old.equals(now) ? !told.isEmpty() : told.size() != 1) {
                assertThat(told).as(key.toString()).hasSize(old.equals(now) ? 0 : 1);
            }
            told.forEach(change -> {
                assertThat(change.before()).isEqualTo(old);
                assertThat(change.after()).isEqualTo(now);
            });
        }
    }

    private static boolean tells(MatrixChange change, MatrixKey key) {
        boolean organisation = change.butThese()
                != key.organisation().map(change.organisations()::contains).orElse(false);
        return change.recipient() == key.recipient()
                && change.regimes().contains(key.regime())
                && organisation
                && change.column().purpose() == key.purpose()
                && change.column().stages().contains(key.stage())
                && change.data().contains(new DataSlot(key.category(), key.position()));
    }

    @Test
    void a_covenant_only_narrows_or_organises_and_taking_it_away_widens_PRIV_3() {
        assertThat(MatrixDifference.between(Agreed.law(), Agreed.narrowed()).changes())
                .isNotEmpty()
                .noneMatch(change -> change.kind() == ChangeKind.WIDENED);
        assertThat(MatrixDifference.between(Agreed.narrowed(), Agreed.law()).changes())
                .isNotEmpty()
                .noneMatch(change -> change.kind() == ChangeKind.NARROWED);
    }

    @Test
    void an_exclusion_narrows_a_demand_narrows_and_an_appointment_does_neither() {
        Reach all = Reach.builder().build();
        assertThat(kinds(new Exclusion(all))).containsOnly(ChangeKind.NARROWED);
        assertThat(kinds(new Demand(all, OpenCondition.ORDERED)))
                .contains(ChangeKind.NARROWED)
                .doesNotContain(ChangeKind.WIDENED);
        assertThat(kinds(new Appointment(OpenCondition.NECESSITY_JUDGED, CaseRole.PROCESS_DIRECTOR)))
                .containsOnly(ChangeKind.ORGANISED);
    }

    private static List<ChangeKind> kinds(ClauseEffect effect) {
        return MatrixDifference.between(Agreed.law(), matrix(List.of(effect))).changes().stream()
                .map(MatrixChange::kind)
                .toList();
    }

    @Test
    void the_same_matrix_differs_in_nothing_and_says_so() {
        MatrixDifference same = MatrixDifference.between(Agreed.narrowed(), Agreed.narrowed());
        assertThat(same.changes()).isEmpty();
        assertThat(same.markdown(Language.EN)).contains("Nothing changes");
    }

    @Test
    void it_reads_as_who_when_what_was_and_becomes() {
        String difference =
                MatrixDifference.between(Agreed.law(), Agreed.narrowed()).markdown(Language.NL);
        assertThat(difference)
                .contains(
                        "Private deelnemer: geestelijke gezondheidszorg",
                        "Mag, mits:",
                        "bepaling 4.1 (convenant)",
                        "nauwer",
                        "iemand heeft de noodzaak beoordeeld – was: ieder die het volgens de wet mag; wordt: procesregisseur");
        assertThat(difference).doesNotContain("georganiseerd");
    }
}
