package nl.regie.batch;

/** A record as it stands in its file, and where. Lives within one task; never shipped, never shown. */
final class Raw {

    private final String file;
    private final long at;
    private final String unit;
    private final long length;
    private final byte[] bytes;

    /**
     * A record.
     *
     * @param file the name of its folder and file
     * @param at where it begins, from 0
     * @param unit of what {@code at} is the number: of a byte in a file of lines, of a row in Parquet
     * @param length how many bytes it has, without the line feed
     * @param bytes these bytes; of a record above the limit only the first
     */
    Raw(String file, long at, String unit, long length, byte[] bytes) {
        this.file = file;
        this.at = at;
        this.unit = unit;
        this.length = length;
        this.bytes = bytes;
    }

    String file() {
        return file;
    }

    long at() {
        return at;
    }

    String unit() {
        return unit;
    }

    long length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where; nothing of what it says. */
    @Override
    public String toString() {
        return "Raw[" + file + " at " + unit + " " + at + "]";
    }
}
