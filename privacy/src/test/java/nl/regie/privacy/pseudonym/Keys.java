package nl.regie.privacy.pseudonym;

import java.util.Arrays;

/** Keys for tests, plainly made up. */
public final class Keys {

    private Keys() {}

    /** The bytes 0, 1, 2 … for version 1, and one higher each for every next version. */
    public static HmacKey key(int version) {
        return HmacKey.of(version, bytes(version));
    }

    static byte[] bytes(int version) {
        byte[] bytes = new byte[HmacKey.SHORTEST];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + version - 1);
        }
        return bytes;
    }

    public static KeyRing ring(int... versions) {
        return KeyRing.of(Arrays.stream(versions).mapToObj(Keys::key).toList());
    }

    static Pseudonymiser pseudonymiser(String recipient, String purpose, int... versions) {
        return Pseudonymiser.of(ring(versions), new Domain(recipient, purpose));
    }
}
