package nl.regie.core.validation;

import org.jspecify.annotations.Nullable;

/** A place in a case. Its path is written out only when something is told of it, which is seldom. */
record At(@Nullable At within, String key, int index) {

    private static final int NO_INDEX = -1;

    static final At ROOT = new At(null, "$", NO_INDEX);

    /** The value of a key here. */
    At of(String name) {
        return new At(this, name, NO_INDEX);
    }

    /** An element of the list of a key here. */
    At of(String name, int position) {
        return new At(this, name, position);
    }

    /** The JSON path. */
    String path() {
        String step = index == NO_INDEX ? key : key + "[" + index + "]";
        return within == null ? step : within.path() + "." + step;
    }
}
