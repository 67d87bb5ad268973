package nl.regie.privacy.publication;

import java.util.Arrays;

/**
 * Voorkennis: what is known of the cells beside the table itself, as the lowest and the highest number that each can have.
 */
final class Known {

    private final long[] least;
    private final long[] most;
    private boolean something;

    private Known(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    /** Whether anything more is known than that no number is below nought. */
    boolean isSomething() {
        return something;
    }

    long least(int cell) {
        return least[cell];
    }

    long most(int cell) {
        return most[cell];
    }

    /** That no number is below nought. */
    static Known nothing(Grid grid) {
        long[] most = new long[grid.cells];
        Arrays.fill(most, Flow.UNBOUNDED);
        return new Known(new long[grid.cells], most);
    }

    /**
     * That of so many cases each counts for one label or more, or for the one that says that it has none. A label can then not be counted
     * more often than there are cases with a label, and all together not less often than there are cases. How many have none may be hidden
     * itself; so what room there is is shared: half of it for those without, the rest for the others. What is protected then is protected
     * whatever is made of it.
     *
     * @param labels the cells of one row or column, without its sum
     * @param none the place among them of those that have no label; below 0 if there are none
     * @param sum the cell of their sum
     * @param cases how many cases there are
     */
    void eachCaseOnceOrMore(long[] values, int[] labels, int none, int sum, long cases) {
        long without = none < 0 ? 0 : values[labels[none]];
        long highest = 0;
        for (int i = 0; i < labels.length; i++) {
            highest = i == none ? highest : Math.max(highest, values[labels[i]]);
        }
        long room = none < 0 ? 0 : (cases - without - highest) / 2;
        for (int i = 0; i < labels.length; i++) {
            most[labels[i]] = i == none ? without + room : cases - without - room;
        }
        least[sum] = cases;
        something = true;
    }
}
