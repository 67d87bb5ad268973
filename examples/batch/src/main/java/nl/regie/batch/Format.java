package nl.regie.batch;

/** In which form records and lines are. */
enum Format {
    /** JSON lines: a record or row on each line, in UTF-8. */
    JSONL,
    /** Parquet: a record in the column {@value #COLUMN}; rows in columns of their own. */
    PARQUET;

    /** In which column of Parquet a record stands. */
    static final String COLUMN = "record";
}
