package nl.regie.privacy.pseudonym;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Velden: texts as bytes of which the boundaries are certain: their number, and each with its length in bytes before it. */
final class Fields {

    private Fields() {}

    static byte[] encode(List<String> fields) {
        byte[][] encoded = new byte[fields.size()][];
        int length = Integer.BYTES;
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = utf8(fields.get(i));
            length += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).putInt(encoded.length);
        for (byte[] field : encoded) {
            bytes.putInt(field.length).put(field);
        }
        return bytes.array();
    }

    /** Half a character has no bytes of its own in UTF-8: it would become a question mark, and so equal to one. */
    private static byte[] utf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                MalformedValueException.unless(whole, ValueCode.LONE_SURROGATE, "fields");
                i++;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
