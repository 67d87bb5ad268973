package nl.regie.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goedgekeurde tekst: a text that somebody read and approved stays as it is. A text that differs is left in {@code target/approved}; whoever
 * has read it and approves of it copies it over the old one.
 */
public final class Approved {

    private static final Path OTHERS = Path.of("target", "approved");

    private Approved() {}

    /** Holds a text against the one that was approved under a name. */
    public static void assertApproved(String name, String text) {
        try (InputStream approved = Approved.class.getResourceAsStream("approved/" + name)) {
            String expected = approved == null ? "" : new String(approved.readAllBytes(), UTF_8);
            if (!expected.equals(text)) {
                Files.createDirectories(OTHERS);
                Files.writeString(OTHERS.resolve(name), text);
            }
            assertThat(text).as("text as in target/approved/" + name).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
