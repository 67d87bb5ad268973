package nl.regie.privacy.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** The consent of a supplier covers its own items, and not before it is given (WGS 1.7, 1.8(7), 2.28(4)). */
class SupplierConsentTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final ItemId ITEM = new ItemId("i1");
    private static final Labels LABELS = new Labels(
            DataCategory.HEALTH,
            Optional.of(new PersonId("p1")),
            new ParticipantId("ggz"),
            new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()),
            ON,
            List.of(),
            List.of());

    private static SupplierConsent consent(String of) {
        DecidedBy by = new DecidedBy(new PersonId("w1"), new ParticipantId(of), Optional.empty());
        return new SupplierConsent(by, ON, List.of(ITEM));
    }

    @Test
    void it_covers_the_items_it_names_of_its_own_from_the_day_on() {
        assertThat(consent("ggz").covers(ITEM, LABELS, ON)).isTrue();
        assertThat(consent("ggz").covers(ITEM, LABELS, ON.minusDays(1))).isFalse();
        assertThat(consent("pol").covers(ITEM, LABELS, ON)).isFalse();
        assertThat(consent("ggz").covers(new ItemId("i2"), LABELS, ON)).isFalse();
    }

    @Test
    void it_names_an_item() {
        DecidedBy by = consent("ggz").by();
        assertThatThrownBy(() -> new SupplierConsent(by, ON, List.of())).isInstanceOf(MalformedValueException.class);
    }
}
