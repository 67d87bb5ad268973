package nl.regie.privacy.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.text.Term;

/**
 * Codering: an entry as bytes, in one way only. Every number has four or eight bytes, the highest first; every text is its length in bytes
 * and then UTF-8; every list its length and then its parts; an absent value is a list of none. So two different entries never give the
 * same bytes, and another language can do it after.
 */
final class Encoding {

    private static final String FORM = "nl.regie.log/1";
    private static final int TYPICAL = 512;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL);

    private Encoding(String what) {
        text(FORM).text(what);
    }

    static LogDigest begin(String log) {
        return new Encoding("log").text(log).digest();
    }

    static LogDigest digest(int sequence, LogDigest previous, LogEvent event) {
        Encoding out = new Encoding("entry").number(sequence).text(previous.value());
        Instant at = event.at();
        out.number(at.getEpochSecond());
        out.number(at.getNano());
        out.term(event.action());
        out.text(event.actor().participant().value());
        out.text(event.actor().person().value());
        out.text(kind(event.actor().as()));
        out.term(event.actor().as().term());
        out.texts(optional(event.recipient()), ParticipantId::value);
        out.term(event.purpose());
        out.term(event.ground().origin());
        out.text(event.ground().document()).text(event.ground().place());
        out.text(event.ground().requirement());
        out.texts(event.categories(), Term::code);
        out.texts(event.items(), ItemId::value);
        out.texts(optional(event.casePseudonym()), LogPseudonym::value);
        out.texts(event.subjects(), LogPseudonym::value);
        return out.digest();
    }

    /** A role, a function and a duty may have the same code. */
    private static String kind(ActingAs as) {
        if (as instanceof ActingAs.InCase) {
            return "in-case";
        }
        return as instanceof ActingAs.ForHouse ? "for-house" : "designated";
    }

    private static <T> List<T> optional(Optional<T> value) {
        return value.stream().toList();
    }

    private Encoding number(int value) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write(value >>> shift);
        }
        return this;
    }

    private Encoding number(long value) {
        return number((int) (value >>> Integer.SIZE)).number((int) value);
    }

    private Encoding text(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    private void term(Term term) {
        text(term.code());
    }

    private <T> void texts(List<T> values, Function<T, String> text) {
        number(values.size());
        values.forEach(value -> text(text.apply(value)));
    }

    private LogDigest digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return new LogDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
