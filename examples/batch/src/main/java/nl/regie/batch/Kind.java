package nl.regie.batch;

import java.util.Locale;

/** What is written, each in a folder of its own, and how its columns are called in Parquet. */
enum Kind {
    /** What is wrong with each case, masked. */
    VALIDITY('v', "house STRING, case STRING, valid BOOLEAN, violations ARRAY<" + Kind.TOLD + ">"),
    /** Whether each valid case is complex, and why. */
    DECISIONS(
            'd',
            "house STRING, case STRING, asOf STRING, outcome STRING, otherReading STRING, handling STRING, dominant STRING, "
                    + "findings ARRAY<STRUCT<rule: STRING, version: INT, truth: STRING>>, missing ARRAY<STRING>, basis "
                    + Kind.BASIS),
    /** What of each case must go, or is held. */
    RETENTION(
            'r',
            "house STRING, case STRING, on STRING, refused BOOLEAN, wholeCase BOOLEAN, items ARRAY<STRUCT<item: STRING, outcome: STRING, "
                    + "ground: STRING, countedFrom: STRING, deleteOn: STRING, rules: ARRAY<STRING>>>, basis "
                    + Kind.BASIS),
    /** Where the records are that nobody can read, and why. */
    QUARANTINE('q', "file STRING, at BIGINT, unit STRING, length BIGINT, errors ARRAY<" + Kind.TOLD + ">"),
    /** Whom each list of the profile proposes. */
    TOPX(
            'x',
            "house STRING, criteria STRING, asOf STRING, refused STRING, size INT, candidates ARRAY<" + Kind.NAMED
                    + ">, tied ARRAY<" + Kind.NAMED
                    + ">, openPlaces INT, tested INT, qualifying INT, undecided INT, basis "
                    + Kind.BASIS),
    /** Figures that may be published. */
    TABLES(
            't',
            "format STRING, version STRING, houses ARRAY<STRING>, asOf STRING, synthetic BOOLEAN, nl STRING, en STRING, rows "
                    + Kind.HEADINGS + ", columns " + Kind.HEADINGS + ", cells ARRAY<ARRAY<BIGINT>>"),
    /** What a part of the register comes to; taken together and never written. */
    PART('p', "");

    private static final String TOLD = "STRUCT<code: STRING, severity: STRING, path: STRING, line: INT, column: INT>";
    private static final String BASIS =
            "STRUCT<ruleSet: STRING, ruleSetVersion: STRING, profile: STRING, profileVersion: STRING>";
    private static final String NAMED = "STRUCT<rank: INT, person: STRING, counts: ARRAY<INT>>";
    private static final String HEADINGS = "ARRAY<STRUCT<code: STRING, nl: STRING, en: STRING>>";

    private final char letter;
    private final String columns;

    Kind(char letter, String columns) {
        this.letter = letter;
        this.columns = columns;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before its lines while they are together with others. */
    char letter() {
        return letter;
    }

    String columns() {
        return columns;
    }

    /** A line for each case or record; the others are a line for each list or table of the whole. */
    boolean isByRecord() {
        return compareTo(QUARANTINE) <= 0;
    }
}
