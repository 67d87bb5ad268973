package nl.regie.registration.log;

import java.security.SecureRandom;
import java.util.HexFormat;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.log.CaseKey;
import nl.regie.registration.secret.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sleutels van casussen: one for each case, made of the secret of the installation and of chance that is kept for the case alone. Who
 * destroys that chance cuts the log loose from the case; the secret by itself gives it back to nobody.
 */
@Component
public class CaseKeys {

    private static final String DESTROYED = ""; // what is left in its place, so that no new one is made

    private final JdbcClient jdbc;
    private final Secret secret;
    private final SecureRandom chance = new SecureRandom();

    CaseKeys(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    /** The key of a case, made if there never was one. Of a case whose key was destroyed it is another each time, which is not kept. */
    CaseKey of(CaseId id) {
        return CaseKey.of(secret.key("log/" + id.value() + "/" + salt(id)));
    }

    /** The key of a case for who supervises it: its pseudonym stands for the case in no other entry. */
    CaseKey ofOversight(CaseId id) {
        return CaseKey.of(secret.key("log-oversight/" + id.value() + "/" + salt(id)));
    }

    private String salt(CaseId id) {
        String salt = jdbc.sql("select salt from case_salt where case_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElseGet(() -> make(id));
        return salt.equals(DESTROYED) ? chance() : salt;
    }

    /** The key of what is about the register as a whole and about no case. */
    CaseKey ofRegister() {
        return CaseKey.of(secret.key("log-register"));
    }

    private String chance() {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String make(CaseId id) {
        String salt = chance();
        jdbc.sql("insert into case_salt (case_id, salt) values (?, ?)")
                .params(id.value(), salt)
                .update();
        return salt;
    }

    /** Destroys the key of a case for good. The log still verifies, and nobody can tell any more whose case it was. */
    public void destroy(CaseId id) {
        int destroyed = jdbc.sql("update case_salt set salt = ? where case_id = ?")
                .params(DESTROYED, id.value())
                .update();
        if (destroyed == 0) {
            jdbc.sql("insert into case_salt (case_id, salt) values (?, ?)")
                    .params(id.value(), DESTROYED)
                    .update();
        }
    }
}
