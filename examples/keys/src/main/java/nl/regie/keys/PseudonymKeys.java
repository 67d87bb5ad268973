package nl.regie.keys;

import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.HmacPrfKey;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.regie.privacy.pseudonym.HmacKey;
import nl.regie.privacy.pseudonym.KeyRing;

/**
 * Sleutels van pseudoniemen: the versions of one key, in a keyset of Tink. The id of a key in the keyset is its version, so that a
 * pseudonym finds its key after others were destroyed. Immutable: rotating and destroying give the next keys, to be sealed and stored in
 * place of the old ones.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 */
public final class PseudonymKeys {

    private final KeysetHandle keyset;

    private PseudonymKeys(KeysetHandle keyset) {
        this.keyset = keyset;
    }

    /**
     * Makes a first key.
     *
     * @return keys of version 1
     * @throws GeneralSecurityException if Tink fails
     */
    public static PseudonymKeys create() throws GeneralSecurityException {
        PrfConfig.register();
        return new PseudonymKeys(KeysetHandle.newBuilder()
                .addEntry(fresh().withFixedId(1).makePrimary())
                .build());
    }

    @AccessesPartialKey // the secret is made here and goes nowhere else
    private static KeysetHandle.Builder.Entry fresh() throws GeneralSecurityException {
        HmacPrfParameters parameters = HmacPrfParameters.builder()
                .setKeySizeBytes(HmacKey.SHORTEST)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        SecretBytes secret = SecretBytes.randomBytes(HmacKey.SHORTEST);
        return KeysetHandle.importKey(HmacPrfKey.builder()
                .setParameters(parameters)
                .setKeyBytes(secret)
                .build());
    }

    /**
     * Opens sealed keys.
     *
     * @param sealed what {@link #seal} gave
     * @param master the key they were sealed with, such as one that stays in a security module
     * @param purpose what they are for, as when they were sealed
     * @return the keys
     * @throws GeneralSecurityException if they were sealed with another key or for another purpose, or were changed
     */
    public static PseudonymKeys open(byte[] sealed, Aead master, String purpose) throws GeneralSecurityException {
        PrfConfig.register();
        return new PseudonymKeys(
                TinkProtoKeysetFormat.parseEncryptedKeyset(requireNonNull(sealed, "sealed"), master, bytes(purpose)));
    }

    /**
     * Encrypts the keys, for keeping.
     *
     * @param master the key to seal them with
     * @param purpose what they are for; keys sealed for one purpose do not open for another
     * @return the sealed keys
     * @throws GeneralSecurityException if the master key fails
     */
    public byte[] seal(Aead master, String purpose) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master, bytes(purpose));
    }

    private static byte[] bytes(String purpose) {
        return requireNonNull(purpose, "purpose").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds a key that makes pseudonyms from now on; the older ones still lead back what they made.
     *
     * @return the next keys
     * @throws GeneralSecurityException if Tink fails
     */
    public PseudonymKeys rotate() throws GeneralSecurityException {
        int next = keyset.getPrimary().getId() + 1;
        return new PseudonymKeys(KeysetHandle.newBuilder(keyset)
                .addEntry(fresh().withFixedId(next).makePrimary())
                .build());
    }

    /**
     * Leaves a key out: once the sealed keys and every copy of the old ones are gone, nothing leads back what it made. The key in use cannot
     * be left out; rotate first.
     *
     * @param version the version; nothing happens if there is no such key
     * @return the next keys
     * @throws GeneralSecurityException if it is the one in use
     */
    public PseudonymKeys destroy(int version) throws GeneralSecurityException {
        KeysetHandle.Builder next = KeysetHandle.newBuilder(keyset);
        for (int i = next.size() - 1; i >= 0; i--) {
            if (keyset.getAt(i).getId() == version) {
                next.deleteAt(i);
            }
        }
        return new PseudonymKeys(next.build());
    }

    /**
     * The keys for use by the library. They stay in memory until the ring is destroyed.
     *
     * @return the ring
     * @throws GeneralSecurityException if the keyset holds another kind of key
     */
    @AccessesPartialKey
    public KeyRing ring() throws GeneralSecurityException {
        List<HmacKey> keys = new ArrayList<>();
        for (int i = 0; i < keyset.size(); i++) {
            KeysetHandle.Entry entry = keyset.getAt(i);
            if (!(entry.getKey() instanceof HmacPrfKey key)
                    || key.getParameters().getHashType() != HmacPrfParameters.HashType.SHA256) {
                throw new GeneralSecurityException("a key of another kind than HMAC-SHA-256");
            }
            byte[] secret = key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
            keys.add(HmacKey.of(entry.getId(), secret));
            Arrays.fill(secret, (byte) 0);
        }
        return KeyRing.of(keys);
    }

    /** The versions; nothing of the keys. */
    @Override
    public String toString() {
        List<Integer> versions = new ArrayList<>();
        for (int i = 0; i < keyset.size(); i++) {
            versions.add(keyset.getAt(i).getId());
        }
        return "PseudonymKeys[versions " + versions + ", ***]";
    }
}
