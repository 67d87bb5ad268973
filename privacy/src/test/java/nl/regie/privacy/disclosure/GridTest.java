package nl.regie.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.privacy.disclosure.Grid.Granted;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.SharingStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiled table says what the rows say, for every question there is (PRIV-2). */
class GridTest {

    @ParameterizedTest
    @EnumSource(Regime.class)
    void the_table_says_what_the_rows_say(Regime regime) {
        Grid grid = Grid.of(Framework.WGS, regime);
        int granted = 0;
        for (RecipientClass recipient : RecipientClass.values()) {
            for (SharingStage stage : SharingStage.values()) {
                for (Purpose purpose : Purpose.values()) {
                    @Nullable Granted[] slice = grid.slice(recipient, stage, purpose);
                    for (DataCategory category : DataCategory.values()) {
                        for (Position position : Position.values()) {
                            List<Row> rows = Framework.WGS.rows().stream()
                                    .filter(row -> row.covers(recipient, regime, stage, purpose))
                                    .filter(row -> row.covers(category, position))
                                    .toList();
                            Granted found = slice[Grid.slot(category, position)];
                            assertThat(found == null ? List.of() : List.of(found.row()))
                                    .isEqualTo(rows);
                            granted += rows.size();
                        }
                    }
                }
            }
        }
        assertThat(granted > 0).isEqualTo(regime.isWgs());
    }
}
