package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.Relation;
import nl.regie.core.person.RelationKind;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Qualification;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;

/** Kinship never puts a child on a list (PRIV-20): a cross-check of the lists of {@code core} over any case. */
class KinshipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final TopX TOP600 =
            TopX.of(ShippedCriteria.TOP600, "national", "2026.1").get();

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    @Property
    void whoever_somebody_is_related_to_the_test_says_the_same_PRIV_20(
            @ForAll("cases") CaseFile file, @ForAll RelationKind kind) {
        for (PersonId person : Asked.persons(file)) {
            List<Item> items = new ArrayList<>(file.items());
            for (PersonId other : Asked.persons(file)) {
                Labels labels = Labels.builder()
                        .category(DataCategory.RELATIONS)
                        .subject(person)
                        .supplier(file.participants().get(0).id())
                        .ground(Ground.builder().kind(GroundKind.WGS_1_5).build())
                        .firstProcessed(DAY)
                        .build();
                items.add(new Item(new ItemId("kin-" + items.size()), labels, new Relation(other, kind)));
            }
            CaseFile related = CaseFile.builder().copyOf(file).items(items).build();
            assertThat(outcome(related, person)).isEqualTo(outcome(file, person));
        }
    }

    private static Optional<Qualification> outcome(CaseFile file, PersonId person) {
        return Candidate.of(file, person, DAY, EnumSet.allOf(ProcedureStage.class))
                .map(candidate -> TOP600.outcome(candidate, DAY));
    }
}
