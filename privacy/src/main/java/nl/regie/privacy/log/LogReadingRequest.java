package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Verzoek om het logbestand te raadplegen: who wants to read the log, and what for.
 *
 * <p>Source: WGS 1.8(4); PRIV-11.
 *
 * @param reader who wants to read
 * @param purpose what for
 * @param on the day
 */
public record LogReadingRequest(LogActor reader, LogReadingPurpose purpose, LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param reader who wants to read
     * @param purpose what for
     * @param on the day
     */
    public LogReadingRequest {
        requireNonNull(reader, "reader");
        requireNonNull(purpose, "purpose");
        requireNonNull(on, "on");
    }
}
