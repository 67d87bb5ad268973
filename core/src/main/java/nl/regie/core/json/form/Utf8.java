package nl.regie.core.json.form;

/** How a text begins: with a mark, or in another encoding than UTF-8 (RFC 8259 allows no other). */
final class Utf8 {

    private Utf8() {}

    /** The length of a UTF-8 byte order mark at the start: 3, or 0 if there is none. */
    static int markLength(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** Whether the text begins as UTF-16 or UTF-32 does: with their mark, or with a zero byte among the first four. */
    static boolean isOtherEncoding(byte[] bytes) {
        if (bytes.length >= 2) {
            boolean bigEndian = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
            boolean littleEndian = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
            if (bigEndian || littleEndian) {
                return true;
            }
        }
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
