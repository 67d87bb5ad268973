package nl.regie.core.fact;

import java.time.LocalDate;
import nl.regie.core.text.Term;

/** Soort feit: which values a fact can take. */
public enum FactType implements Term {
    /** Ja of nee: yes or no; denied and known to be no are the same. */
    FLAG(Boolean.class),
    /** Aantal: a whole number from 0. */
    COUNT(Long.class),
    /** Datum: a calendar date. */
    DATE(LocalDate.class),
    /** Code: one out of a closed list. */
    CODE(String.class);

    private final Class<?> valueClass;

    FactType(Class<?> valueClass) {
        this.valueClass = valueClass;
    }

    /**
     * The Java class of the values.
     *
     * @return the class
     */
    public Class<?> valueClass() {
        return valueClass;
    }
}
