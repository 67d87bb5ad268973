package nl.regie.privacy.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;

/** Pools the cells of a matrix that say the same into tables. */
final class Tables {

    private final Matrix matrix;

    Tables(Matrix matrix) {
        this.matrix = matrix;
    }

    /** What a table holds, apart from whom and under which regime it is about. */
    private record Inside(List<MatrixColumn> columns, List<MatrixLine> lines) {}

    private record Whom(RecipientClass recipient, List<OrganisationType> organisations, Inside inside) {}

    List<MatrixTable> make() {
        Map<Whom, List<Regime>> tables = new LinkedHashMap<>();
        for (RecipientClass recipient : RecipientClass.values()) {
            for (Regime regime : matrix.regimes()) {
                whom(regime, recipient)
                        .forEach(whom -> tables.computeIfAbsent(whom, key -> new ArrayList<>())
                                .add(regime));
            }
        }
        List<MatrixTable> made = new ArrayList<>();
        tables.forEach((whom, regimes) -> made.add(new MatrixTable(
                regimes,
                whom.recipient(),
                whom.organisations(),
                whom.inside().columns(),
                whom.inside().lines())));
        return made;
    }

    /** One table for whoever no clause names, and one for each group of organisations that are treated alike but otherwise. */
    private List<Whom> whom(Regime regime, RecipientClass recipient) {
        Inside rest = inside(regime, recipient, Optional.empty());
        Map<Inside, List<OrganisationType>> apart = new LinkedHashMap<>();
        for (OrganisationType organisation : named(recipient)) {
            Inside inside = inside(regime, recipient, Optional.of(organisation));
            if (!inside.equals(rest)) {
                apart.computeIfAbsent(inside, key -> new ArrayList<>()).add(organisation);
            }
        }
        List<Whom> tables = new ArrayList<>();
        if (!rest.columns().isEmpty()) {
            tables.add(new Whom(recipient, List.of(), rest));
        }
        apart.forEach((inside, organisations) -> tables.add(new Whom(recipient, organisations, inside)));
        return tables;
    }

    List<OrganisationType> named(RecipientClass recipient) {
        return matrix.organisations().stream()
                .filter(type -> capacities(type).contains(recipient))
                .toList();
    }

    /** The capacities in which a kind of organisation can take part, with and without a commission. */
    private Set<RecipientClass> capacities(OrganisationType type) {
        Set<RecipientClass> capacities = EnumSet.noneOf(RecipientClass.class);
        for (boolean commissioned : new boolean[] {false, true}) {
            Participation participation = Participation.builder()
                    .id(new ParticipantId("o"))
                    .organisation(new Organisation(
                            type, "o", type == OrganisationType.OTHER ? Optional.of(Chain.JUSTICE) : Optional.empty()))
                    .task(new StatutoryTask("o", "o"))
                    .commissioned(commissioned)
                    .from(matrix.on())
                    .admitted(true)
                    .build();
            ParticipationClass capacity =
                    ParticipationTable.classify(participation, matrix.on()).capacity();
            capacities.addAll(
                    switch (capacity) {
                        case PUBLIC ->
                            EnumSet.of(
                                    RecipientClass.PUBLIC_PARTICIPANT,
                                    RecipientClass.NOTIFIER,
                                    RecipientClass.LAWFULNESS_ROLE,
                                    RecipientClass.SYSTEM_SUPPORT);
                        case PRIVATE ->
                            EnumSet.of(
                                    RecipientClass.PRIVATE_PARTICIPANT,
                                    RecipientClass.NOTIFIER,
                                    RecipientClass.LAWFULNESS_ROLE,
                                    RecipientClass.SYSTEM_SUPPORT);
                        case INCIDENTAL_THIRD -> EnumSet.of(RecipientClass.INCIDENTAL_THIRD);
                        case NONE -> EnumSet.of(RecipientClass.NONE);
                    });
        }
        return capacities;
    }

    private Inside inside(Regime regime, RecipientClass recipient, Optional<OrganisationType> organisation) {
        List<MatrixColumn> columns = new ArrayList<>();
        List<List<MatrixCell>> answers = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            Map<List<MatrixCell>, List<SharingStage>> alike = new LinkedHashMap<>();
            for (SharingStage stage : SharingStage.values()) {
                List<MatrixCell> cells = DataSlot.ALL.stream()
                        .map(slot -> matrix.cell(new MatrixKey(
                                regime, recipient, organisation, stage, purpose, slot.category(), slot.position())))
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.equals(MatrixCell.NO_ROW))) {
                    alike.computeIfAbsent(cells, key -> new ArrayList<>()).add(stage);
                }
            }
            alike.forEach((cells, stages) -> {
                columns.add(new MatrixColumn(purpose, stages));
                answers.add(cells);
            });
        }
        return new Inside(columns, lines(answers));
    }

    private static List<MatrixLine> lines(List<List<MatrixCell>> answers) {
        Map<List<MatrixCell>, List<DataSlot>> alike = new LinkedHashMap<>();
        for (int i = 0; i < DataSlot.ALL.size(); i++) {
            int at = i;
            List<MatrixCell> cells =
                    answers.stream().map(column -> column.get(at)).toList();
            if (cells.stream().anyMatch(cell -> !cell.equals(MatrixCell.NO_ROW))) {
                alike.computeIfAbsent(cells, key -> new ArrayList<>()).add(DataSlot.ALL.get(i));
            }
        }
        List<MatrixLine> lines = new ArrayList<>();
        alike.forEach((cells, data) -> lines.add(new MatrixLine(data, cells)));
        return lines;
    }
}
