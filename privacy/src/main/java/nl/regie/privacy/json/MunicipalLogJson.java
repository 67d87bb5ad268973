package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regie.core.json.form.PlainWriter;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogPseudonym;
import nl.regie.privacy.log.LogSettings;
import nl.regie.privacy.log.MunicipalLog;

/**
 * Uitvoer naar het gemeentelijke verwerkingenlog: an entry as a {@code verwerkingsactie} of the API for logging of processing (VNG, 0.9.0).
 * Persons stand in it by their pseudonyms, as such; a citizen service number never does: for that the pseudonym has to be led back to the
 * person first, which is a decision of its own (PRIV-12).
 *
 * <p>The ids that the API asks for follow from the digest of the entry, so that the same entry is always the same action.
 *
 * <p>Source: facts 8.6; PRIV-11.
 */
public final class MunicipalLogJson {

    /** How the identifier of a person is called there: no number of a citizen, but a pseudonym. */
    public static final String KIND_OF_ID = "pseudoniem";

    private static final int LONGEST_ID = 40;
    private static final PlainWriter<MunicipalAction> WRITER = PlainWriter.of(MunicipalAction.form());

    private final MunicipalLog target;
    private final String term;

    private MunicipalLogJson(MunicipalLog target, String term) {
        this.target = target;
        this.term = term;
    }

    /**
     * Prepares the export.
     *
     * @param target the log it goes to
     * @param settings how long an entry is kept
     * @return the writer; immutable
     */
    public static MunicipalLogJson of(MunicipalLog target, LogSettings settings) {
        int months = requireNonNull(settings, "settings").termMonths();
        return new MunicipalLogJson(requireNonNull(target, "target"), "P" + months + "M");
    }

    /**
     * Writes an entry as one action.
     *
     * @param entry the entry, of a log that was {@linkplain nl.regie.privacy.log.LogCheck checked}
     * @return the text, in UTF-8
     */
    public byte[] write(LogEntry entry) {
        return WRITER.write(action(requireNonNull(entry, "entry")));
    }

    private MunicipalAction action(LogEntry entry) {
        LogEvent event = entry.event();
        UUID id = uuid(entry, 0);
        String at = event.at().toString();
        Optional<String> number = event.recipient()
                .flatMap(to -> Optional.ofNullable(target.numbers().get(to)));
        Optional<String> recipient = event.recipient().map(to -> number.orElseGet(() -> shortened(to.value())));
        List<LogPseudonym> subjects = event.subjects();
        return new MunicipalAction(
                target.address() + "/verwerkingsacties/" + id,
                id.toString(),
                dutch(event.action()),
                dutch(event.purpose()),
                event.ground().cite(Language.NL),
                target.confidentiality(),
                term,
                target.executor(),
                target.system(),
                shortened(event.actor().person().value()),
                recipient.map(to -> number.isPresent() ? "OIN" : "deelnemer"),
                recipient,
                at,
                at,
                IntStream.range(0, subjects.size())
                        .mapToObj(i -> object(entry, subjects.get(i), uuid(entry, i + 1)))
                        .toList());
    }

    private MunicipalObject object(LogEntry entry, LogPseudonym subject, UUID id) {
        List<String> kinds = entry.event().action() == LogAction.LOG_READING
                ? List.of()
                : entry.event().categories().stream()
                        .map(MunicipalLogJson::dutch)
                        .toList();
        return new MunicipalObject(
                target.address() + "/verwerkte-objecten/" + id, id.toString(), KIND_OF_ID, subject.value(), kinds);
    }

    private static String dutch(Term term) {
        return term.label(Language.NL);
    }

    /** An id of more characters than that log takes stands there as the beginning of its digest. */
    private static String shortened(String id) {
        return id.length() <= LONGEST_ID
                ? id
                : HexFormat.of().formatHex(sha256(id)).substring(0, LONGEST_ID);
    }

    /** A UUID of version 8 (RFC 9562), made of the digest of the entry and the place of the object in it. */
    private static UUID uuid(LogEntry entry, int place) {
        byte[] digest = sha256(entry.digest().value() + "/" + place);
        long high = 0;
        long low = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            high = (high << Byte.SIZE) | (digest[i] & 0xff);
            low = (low << Byte.SIZE) | (digest[i + Long.BYTES] & 0xff);
        }
        return new UUID((high & ~0xf000L) | 0x8000L, (low & ~0xc000_0000_0000_0000L) | 0x8000_0000_0000_0000L);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
