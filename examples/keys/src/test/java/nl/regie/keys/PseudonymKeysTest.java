package nl.regie.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import nl.regie.core.person.Bsn;
import nl.regie.privacy.pseudonym.Domain;
import nl.regie.privacy.pseudonym.KeyRing;
import nl.regie.privacy.pseudonym.Pseudonym;
import nl.regie.privacy.pseudonym.Pseudonymiser;
import nl.regie.privacy.pseudonym.Subject;
import org.junit.jupiter.api.Test;

class PseudonymKeysTest {

    private static final Domain DOMAIN = new Domain("veilig-thuis", "feedback");
    private static final String PURPOSE = "pseudonyms";

    private static Aead master() throws GeneralSecurityException {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static Pseudonym pseudonym(KeyRing ring) {
        return Pseudonymiser.of(ring, DOMAIN).of(new Subject.ByNumber(Bsn.of("999900006")));
    }

    @Test
    void keys_make_the_same_pseudonyms_after_being_sealed_and_opened() throws GeneralSecurityException {
        Aead master = master();
        PseudonymKeys keys = PseudonymKeys.create();
        PseudonymKeys opened = PseudonymKeys.open(keys.seal(master, PURPOSE), master, PURPOSE);
        assertThat(pseudonym(opened.ring())).isEqualTo(pseudonym(keys.ring()));
    }

    @Test
    void two_sets_of_keys_make_different_pseudonyms() throws GeneralSecurityException {
        assertThat(pseudonym(PseudonymKeys.create().ring()))
                .isNotEqualTo(pseudonym(PseudonymKeys.create().ring()));
    }

    @Test
    void sealed_keys_open_with_their_master_key_for_their_purpose_and_unchanged_only() throws GeneralSecurityException {
        Aead master = master();
        byte[] sealed = PseudonymKeys.create().seal(master, PURPOSE);
        Aead another = master();
        assertThatThrownBy(() -> PseudonymKeys.open(sealed, another, PURPOSE))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> PseudonymKeys.open(sealed, master, "other"))
                .isInstanceOf(GeneralSecurityException.class);
        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;
        assertThatThrownBy(() -> PseudonymKeys.open(changed, master, PURPOSE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void after_rotating_the_next_key_makes_pseudonyms_and_the_older_is_still_there() throws GeneralSecurityException {
        PseudonymKeys first = PseudonymKeys.create();
        KeyRing ring = first.rotate().ring();
        assertThat(ring.versions()).containsExactly(2, 1);
        assertThat(pseudonym(ring).keyVersion()).isEqualTo(2);
        assertThat(pseudonym(ring)).isNotEqualTo(pseudonym(first.ring()));
    }

    @Test
    void a_destroyed_key_is_gone_from_what_is_sealed_and_no_later_key_takes_its_version()
            throws GeneralSecurityException {
        Aead master = master();
        PseudonymKeys left = PseudonymKeys.create().rotate().destroy(1);
        PseudonymKeys opened = PseudonymKeys.open(left.seal(master, PURPOSE), master, PURPOSE);
        assertThat(opened.ring().versions()).containsExactly(2);
        assertThat(opened.rotate().ring().versions()).containsExactly(3, 2);
    }

    @Test
    void the_key_in_use_cannot_be_destroyed() throws GeneralSecurityException {
        PseudonymKeys keys = PseudonymKeys.create().rotate();
        assertThatThrownBy(() -> keys.destroy(2)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void nothing_of_a_key_shows() throws GeneralSecurityException {
        assertThat(PseudonymKeys.create().rotate()).hasToString("PseudonymKeys[versions [1, 2], ***]");
    }
}
