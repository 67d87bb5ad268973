package nl.regie.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.regie.core.person.Bsn;
import nl.regie.privacy.pseudonym.Domain;
import nl.regie.privacy.pseudonym.HmacKey;
import nl.regie.privacy.pseudonym.KeyRing;
import nl.regie.privacy.pseudonym.Pseudonymiser;
import nl.regie.privacy.pseudonym.Subject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Making one pseudonym: the floor is one {@link Mac} that one thread reuses over the same fields, ready made as bytes, with the outcome
 * written as text. This library writes the fields itself, and is safe for several threads.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PseudonymBenchmark {

    private static final byte[] KEY = new byte[HmacKey.SHORTEST];
    private static final Subject SUBJECT = new Subject.ByNumber(Bsn.of("999900006"));

    private final Mac mac = mac();
    private final Mac shortMac = mac();
    private final byte[] number = "999900006".getBytes(StandardCharsets.US_ASCII);
    private final Pseudonymiser pseudonymiser =
            Pseudonymiser.of(KeyRing.of(List.of(HmacKey.of(1, KEY))), new Domain("veilig-thuis", "feedback"));
    private final byte[] message = message();

    private static Mac mac() {
        try {
            Mac made = Mac.getInstance("HmacSHA256");
            made.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] message() {
        ByteBuffer bytes = ByteBuffer.allocate(96);
        for (String field : List.of("regie.pseudonym", "1", "veilig-thuis", "feedback", "bsn", "999900006")) {
            bytes.putInt(field.length()).put(field.getBytes(StandardCharsets.US_ASCII));
        }
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }

    /** The floor: a reused Mac over the same fields. */
    @Benchmark
    public String reusedMac() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(message));
    }

    /** A reused Mac over the bare number, without recipient or purpose: what is linkable everywhere. */
    @Benchmark
    public String reusedMacBareNumber() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(shortMac.doFinal(number));
    }

    /** This library. */
    @Benchmark
    public Object regie() {
        return pseudonymiser.of(SUBJECT);
    }
}
