package nl.regie.registration.user;

import nl.regie.registration.secret.Development;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Nieuwe gebruikers: all of the invented ones have the one password that the README tells, so that there are none outside development. */
@Component
@Conditional(Development.class)
public class NewAccounts {

    private static final String FOR_EVERYBODY = "synthetisch";

    private final Accounts accounts;
    private final String encoded;

    NewAccounts(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoded = encoder.encode(FOR_EVERYBODY);
    }

    /** Adds an invented user. */
    public void add(Account account) {
        accounts.add(account, encoded);
    }
}
