package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Contactgegevens: how a person is reached.
 *
 * <p>Source: WGS 2.30(1); PRIV-1.
 *
 * @param address the address
 * @param phone the telephone number
 * @param email the e-mail address; one of the three is there
 */
public record Contact(Optional<Address> address, Optional<PhoneNumber> phone, Optional<EmailAddress> email)
        implements Content {

    /**
     * Checks what must hold.
     *
     * @param address the address
     * @param phone the telephone number
     * @param email the e-mail address
     * @throws MalformedValueException if none of the three is there
     */
    public Contact {
        requireNonNull(address, "address");
        requireNonNull(phone, "phone");
        requireNonNull(email, "email");
        MalformedValueException.unless(
                address.isPresent() || phone.isPresent() || email.isPresent(), ValueCode.MISSING_TOGETHER, "address");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Contact";
    }
}
