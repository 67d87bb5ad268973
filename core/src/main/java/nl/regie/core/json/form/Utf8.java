package nl.regie.core.json.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import nl.regie.core.violation.Place;

/** Whether a text is UTF-8, the only encoding of JSON (RFC 8259). The parser itself lets some other bytes through. */
final class Utf8 {

    private static final int CHUNK = 4_096;
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The length of a UTF-8 byte order mark at the start: 3, or 0 if there is none. */
    static int markLength(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** Where the text stops being UTF-8, or -1 if it is so to its end. A zero byte betrays UTF-16 or UTF-32. */
    static int firstBroken(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.remaining() >= Long.BYTES && (in.getLong(in.position()) & NOT_ASCII) == 0) {
            in.position(in.position() + Long.BYTES);
        }
        return firstMalformed(in);
    }

    private static int firstMalformed(ByteBuffer in) {
        if (in.remaining() < Long.BYTES && isAscii(in)) {
            return -1;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private static boolean isAscii(ByteBuffer rest) {
        for (int i = rest.position(); i < rest.limit(); i++) {
            if (rest.get(i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Line and column of a byte. */
    static Place place(byte[] bytes, int offset) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return new Place(line, offset - begin + 1);
    }
}
