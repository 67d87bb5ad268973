package nl.regie.registration.user;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Eerste gebruiker: outside development nobody is made up, so the first user of an empty register comes from the configuration. Who signs
 * in elsewhere has no password here.
 */
@Component
@ConditionalOnProperty("registration.first-account")
class FirstAccount implements ApplicationRunner {

    private static final int SHORTEST = 16;
    private static final int UNGUESSED = 32;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Account first;
    private final String password;
    private final boolean elsewhere;

    FirstAccount(
            Accounts accounts,
            PasswordEncoder encoder,
            ObjectProvider<ClientRegistrationRepository> oidc,
            @Value("${registration.first-account}") String line,
            @Value("${registration.first-password:}") String password) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.first = AccountLine.read(line);
        this.password = password;
        this.elsewhere = oidc.getIfAvailable() != null;
        if (!elsewhere && password.length() < SHORTEST) {
            throw new IllegalStateException("registration.first-password has at least " + SHORTEST + " characters");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.all().isEmpty()) {
            accounts.add(first, encoder.encode(elsewhere ? unguessed() : password));
        }
    }

    private static String unguessed() {
        byte[] bytes = new byte[UNGUESSED];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
