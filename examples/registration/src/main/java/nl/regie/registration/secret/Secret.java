package nl.regie.registration.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Geheim van de installatie: what all keys are made with. It comes from the configuration. The one for development is refused as soon as
 * a profile is active, so that nobody takes it along to real use by oversight.
 */
@Component
public class Secret {

    static final String FOR_DEVELOPMENT = "only-for-development-never-for-real-data";
    private static final int SHORTEST = 32;
    private static final String FUNCTION = "HmacSHA256";

    private final byte[] bytes;

    Secret(@Value("${registration.secret:}") String secret, Environment environment) {
        if (!Development.isIn(environment) && secret.equals(FOR_DEVELOPMENT)) {
            throw new IllegalStateException("registration.secret is the one for development");
        }
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("registration.secret has at least " + SHORTEST + " characters");
        }
        bytes = secret.getBytes(UTF_8);
    }

    /** A key for one use: 32 bytes. */
    public byte[] key(String use) {
        try {
            Mac mac = Mac.getInstance(FUNCTION);
            mac.init(new SecretKeySpec(bytes, FUNCTION));
            return mac.doFinal(use.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + FUNCTION, e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
