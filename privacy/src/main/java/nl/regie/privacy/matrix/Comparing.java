package nl.regie.privacy.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;

/** Pools the cells in which two matrices differ into changes. */
final class Comparing {

    private final Matrix before;
    private final Matrix after;

    /** From one answer to another. */
    private record Pair(MatrixCell before, MatrixCell after) {}

    /** A change, apart from for whom and under which regimes. */
    private record Change(MatrixColumn column, List<DataSlot> data, Pair pair) {}

    /** A change and the organisations it is for; an empty one stands for all that no clause names. */
    private record For(Change change, Set<Optional<OrganisationType>> organisations) {}

    Comparing(Matrix before, Matrix after) {
        this.before = before;
        this.after = after;
    }

    List<MatrixChange> make() {
        List<MatrixChange> changes = new ArrayList<>();
        for (RecipientClass recipient : RecipientClass.values()) {
            Set<OrganisationType> named = EnumSet.noneOf(OrganisationType.class);
            named.addAll(new Tables(before).named(recipient));
            named.addAll(new Tables(after).named(recipient));
            Map<For, List<Regime>> found = new LinkedHashMap<>();
            for (Regime regime : Regime.values()) {
                Map<Change, Set<Optional<OrganisationType>>> under = new LinkedHashMap<>();
                add(under, regime, recipient, Optional.empty());
                named.forEach(organisation -> add(under, regime, recipient, Optional.of(organisation)));
                under.forEach((change, organisations) -> found.computeIfAbsent(
                                new For(change, organisations), key -> new ArrayList<>())
                        .add(regime));
            }
            found.forEach((change, regimes) -> changes.add(change(change, regimes, recipient, named)));
        }
        return changes;
    }

    private static MatrixChange change(
            For found, List<Regime> regimes, RecipientClass recipient, Set<OrganisationType> named) {
        boolean butThese = found.organisations().contains(Optional.<OrganisationType>empty());
        Change change = found.change();
        return MatrixChange.builder()
                .regimes(regimes)
                .recipient(recipient)
                .organisations(named.stream()
                        .filter(type -> butThese != found.organisations().contains(Optional.of(type)))
                        .toList())
                .butThese(butThese)
                .column(change.column())
                .data(change.data())
                .before(change.pair().before())
                .after(change.pair().after())
                .build();
    }

    private void add(
            Map<Change, Set<Optional<OrganisationType>>> under,
            Regime regime,
            RecipientClass recipient,
            Optional<OrganisationType> organisation) {
        for (Purpose purpose : Purpose.values()) {
            Map<Pair, Map<List<DataSlot>, List<SharingStage>>> found = new LinkedHashMap<>();
            for (SharingStage stage : SharingStage.values()) {
                changes(regime, recipient, organisation, purpose, stage)
                        .forEach((pair, slots) -> found.computeIfAbsent(pair, key -> new LinkedHashMap<>())
                                .computeIfAbsent(slots, key -> new ArrayList<>())
                                .add(stage));
            }
            found.forEach((pair, byData) -> byData.forEach((slots, stages) -> under.computeIfAbsent(
                            new Change(new MatrixColumn(purpose, stages), slots, pair), key -> new LinkedHashSet<>())
                    .add(organisation)));
        }
    }

    private Map<Pair, List<DataSlot>> changes(
            Regime regime,
            RecipientClass recipient,
            Optional<OrganisationType> organisation,
            Purpose purpose,
            SharingStage stage) {
        Map<Pair, List<DataSlot>> changes = new LinkedHashMap<>();
        for (DataSlot slot : DataSlot.ALL) {
            MatrixKey key =
                    new MatrixKey(regime, recipient, organisation, stage, purpose, slot.category(), slot.position());
            Pair pair = new Pair(before.cell(key), after.cell(key));
            if (!pair.before().equals(pair.after())) {
                changes.computeIfAbsent(pair, same -> new ArrayList<>()).add(slot);
            }
        }
        return changes;
    }
}
