package nl.regie.batch;

import nl.regie.batch.Rows.Counts;

/**
 * What a run came to. Numbers of cases of one house: for the house, not for publication.
 *
 * @param house for which house; empty if over synthetic cases of several
 * @param asOf on which day
 * @param read how many records were read: as many as are valid, invalid and in the quarantine together
 * @param valid how many cases are valid
 * @param invalid how many can be read and break a rule
 * @param quarantined how many records are in the quarantine
 * @param decisions how many cases were decided on
 * @param retention of how many cases something must go, or is held
 * @param lists how many lists were asked whom they propose, over all houses
 * @param tables how many tables there are, with those that are withheld
 */
record Summary(
        String house,
        String asOf,
        long read,
        long valid,
        long invalid,
        long quarantined,
        long decisions,
        long retention,
        long lists,
        long tables) {

    static final String FILE = "summary.json";

    static Summary of(Order order, Counts counts, long lists, long tables) {
        if (counts.read() != counts.valid() + counts.invalid() + counts.quarantined()) {
            throw new IllegalStateException("records were lost: " + counts);
        }
        return new Summary(
                order.house(),
                order.asOf().toString(),
                counts.read(),
                counts.valid(),
                counts.invalid(),
                counts.quarantined(),
                counts.decisions(),
                counts.retention(),
                lists,
                tables);
    }
}
