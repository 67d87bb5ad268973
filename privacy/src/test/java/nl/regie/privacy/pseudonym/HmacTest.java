package nl.regie.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.Provider;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keyed function: HMAC-SHA-256 as others compute it, with fields that cannot run into one another (PRIV-12). */
class HmacTest {

    private static final HexFormat HEX = HexFormat.of();

    /** Keys below 32 bytes are filled up with zeros, which HMAC does itself: it does not change the outcome. */
    @ParameterizedTest
    @CsvSource({
        // RFC 4231, cases 1 to 4, 6 and 7: byte of the key, its length, the data, the outcome
        "0b, 20, 4869205468657265, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "aa, 20, dd*50, 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "aa, 131, 54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579"
                + "204669727374, 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        "aa, 131, 5468697320697320612074657374207573696e672061206c6172676572207468616e20626c6f636b2d73697a65206b657920"
                + "616e642061206c6172676572207468616e20626c6f636b2d73697a6520646174612e20546865206b6579206e6565647320746f"
                + "20626520686173686564206265666f7265206265696e6720757365642062792074686520484d414320616c676f726974686d2e,"
                + " 9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    })
    void agrees_with_rfc_4231(String octet, int length, String data, String expected) {
        byte[] key = new byte[Math.max(length, HmacKey.SHORTEST)];
        Arrays.fill(key, 0, length, (byte) Integer.parseInt(octet, 16));
        assertThat(raw(key, bytes(data))).isEqualTo(expected);
    }

    @Test
    void agrees_with_rfc_4231_in_cases_2_and_4() {
        byte[] jefe = Arrays.copyOf(bytes("4a656665"), HmacKey.SHORTEST);
        assertThat(raw(jefe, bytes("7768617420646f2079612077616e7420666f72206e6f7468696e673f")))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        byte[] counted = Arrays.copyOf(bytes("0102030405060708090a0b0c0d0e0f10111213141516171819"), HmacKey.SHORTEST);
        assertThat(raw(counted, bytes("cd*50")))
                .isEqualTo("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    }

    private static byte[] bytes(String data) {
        return HEX.parseHex(data.endsWith("*50") ? data.substring(0, 2).repeat(50) : data);
    }

    private static String raw(byte[] key, byte[] data) {
        return HEX.formatHex(new Hmac(HmacKey.of(1, key), new byte[0]).code(data));
    }

    /** Whoever moves a character from one text to another, splits one or joins two, has another list. */
    @Property
    void different_lists_of_fields_never_meet(
            @ForAll @Size(max = 4) List<@StringLength(max = 3) @CharRange(from = 'a', to = 'b') String> one,
            @ForAll @Size(max = 4) List<@StringLength(max = 3) @CharRange(from = 'a', to = 'b') String> other) {
        Assume.that(!one.equals(other));
        HmacKey key = Keys.key(1);
        assertThat(Fields.encode(one)).isNotEqualTo(Fields.encode(other));
        assertThat(key.under("s", one).of(List.of("x")))
                .isNotEqualTo(key.under("s", other).of(List.of("x")));
        assertThat(key.under("s", List.of()).of(one))
                .isNotEqualTo(key.under("s", List.of()).of(other));
    }

    /** Nor does it help to move a field between the context and the message. */
    @Property
    void no_field_moves_between_context_and_message(
            @ForAll @Size(min = 1, max = 4) List<@StringLength(max = 3) @CharRange(from = 'a', to = 'b') String> fields,
            @ForAll int first,
            @ForAll int second) {
        int one = Math.floorMod(first, fields.size() + 1);
        int other = Math.floorMod(second, fields.size() + 1);
        Assume.that(one != other);
        assertThat(split(fields, one)).isNotEqualTo(split(fields, other));
    }

    private static String split(List<String> fields, int at) {
        return Keys.key(1).under("s", fields.subList(0, at)).of(fields.subList(at, fields.size()));
    }

    @Test
    void scheme_and_version_are_part_of_the_context() {
        byte[] same = Keys.bytes(1);
        String one = HmacKey.of(1, same).under("one", List.of()).of(List.of("x"));
        assertThat(HmacKey.of(1, same).under("other", List.of()).of(List.of("x")))
                .isNotEqualTo(one);
        assertThat(HmacKey.of(2, same).under("one", List.of()).of(List.of("x"))).isNotEqualTo(one);
    }

    @Test
    void half_a_character_is_refused_and_a_whole_one_is_not() {
        Hmac hmac = Keys.key(1).under("s", List.of());
        for (String half : List.of("\uD83D", "é\uDC24", "a\uD83Db", "\uDC24\uD83D")) {
            assertThatThrownBy(() -> hmac.of(List.of(half))).isInstanceOf(MalformedValueException.class);
        }
        assertThat(hmac.of(List.of("\uD83D\uDC24"))).isNotEqualTo(hmac.of(List.of("?")));
    }

    @Test
    void a_key_is_long_enough_and_its_version_in_range() {
        assertThatThrownBy(() -> HmacKey.of(1, new byte[HmacKey.SHORTEST - 1])).satisfies(code(ValueCode.TOO_SHORT));
        assertThatThrownBy(() -> HmacKey.of(1, new SecretKeySpec(new byte[31], "x")))
                .satisfies(code(ValueCode.TOO_SHORT));
        assertThatThrownBy(() -> HmacKey.of(1, new byte[0])).satisfies(code(ValueCode.TOO_SHORT));
        assertThatThrownBy(() -> HmacKey.of(0, new byte[32])).satisfies(code(ValueCode.OUT_OF_RANGE));
        assertThatThrownBy(() -> HmacKey.of(1_000_000_000, new byte[32])).satisfies(code(ValueCode.OUT_OF_RANGE));
        assertThatThrownBy(() -> HmacKey.of(1, new Sealed())).satisfies(code(ValueCode.PATTERN));
        assertThat(HmacKey.of(HmacKey.LAST_VERSION, new byte[32]).version()).isEqualTo(HmacKey.LAST_VERSION);
    }

    private static Consumer<Throwable> code(ValueCode code) {
        return thrown -> assertThat(((MalformedValueException) thrown).code()).isEqualTo(code);
    }

    @Test
    void a_key_stays_what_it_was_when_the_caller_wipes_his_bytes() {
        byte[] bytes = Keys.bytes(1);
        HmacKey key = HmacKey.of(1, bytes);
        Arrays.fill(bytes, (byte) 0);
        assertThat(key.under("s", List.of()).of(List.of("x")))
                .isEqualTo(Keys.key(1).under("s", List.of()).of(List.of("x")));
    }

    @Test
    void nothing_of_a_key_shows() {
        HmacKey key = Keys.key(1);
        assertThat(List.of(key, key.under("s", List.of("canary")), KeyRing.of(List.of(key))))
                .allSatisfy(
                        shown -> assertThat(shown.toString()).contains("***").doesNotContain("canary"));
    }

    @Test
    void a_destroyed_key_refuses_every_use() {
        HmacKey key = Keys.key(1);
        Hmac hmac = key.under("s", List.of());
        assertThat(key.isDestroyed()).isFalse();
        key.destroy();
        assertThat(key.isDestroyed()).isTrue();
        assertThatThrownBy(() -> hmac.of(List.of("x"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.under("s", List.of())).isInstanceOf(IllegalStateException.class);
    }

    /** A security module whose keys cannot be read and whose Mac cannot be cloned. */
    @Test
    void a_mac_that_cannot_be_cloned_gives_the_same_on_many_threads() throws Exception {
        Security.addProvider(new Module());
        try {
            inParallel(HmacKey.of(1, new Sealed()).under("s", List.of("c")));
        } finally {
            Security.removeProvider("module");
        }
    }

    @Test
    void many_threads_get_what_one_gets() throws Exception {
        inParallel(Keys.key(1).under("s", List.of("c")));
    }

    private static void inParallel(Hmac hmac) throws Exception {
        Hmac alone = Keys.key(1).under("s", List.of("c"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 4_000; i++) {
                List<String> fields = List.of("n", Integer.toString(i % 97));
                work.add(() -> hmac.of(fields));
                expected.add(alone.of(fields));
            }
            List<String> found = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(work)) {
                found.add(done.get());
            }
            assertThat(found).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Sealed implements SecretKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "HmacSHA256";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    private static final class Module extends Provider {
        private static final long serialVersionUID = 1L;

        Module() {
            super("module", "1", "for a test");
            putService(new Service(this, "Mac", "HmacSHA256", Turns.class.getName(), null, null) {
                @Override
                public Object newInstance(Object parameter) {
                    return new Turns();
                }

                @Override
                public boolean supportsParameter(Object parameter) {
                    return parameter instanceof Sealed;
                }
            });
        }
    }

    /** Not cloneable; the key that it keeps is that of version 1. */
    private static final class Turns extends MacSpi {
        private final Mac mac;

        Turns() {
            try {
                mac = Mac.getInstance("HmacSHA256", "SunJCE");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected int engineGetMacLength() {
            return mac.getMacLength();
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec params) throws InvalidKeyException {
            mac.init(new SecretKeySpec(Keys.bytes(1), "HmacSHA256"));
        }

        @Override
        protected void engineUpdate(byte input) {
            mac.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            mac.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            return mac.doFinal();
        }

        @Override
        protected void engineReset() {
            mac.reset();
        }
    }

    @Test
    void the_copy_that_a_key_gives_of_itself_is_wiped() {
        List<byte[]> copies = new ArrayList<>();
        SecretKey key = new SecretKey() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getAlgorithm() {
                return "HmacSHA256";
            }

            @Override
            public String getFormat() {
                return "RAW";
            }

            @Override
            public byte[] getEncoded() {
                copies.add(Keys.bytes(1));
                return copies.get(copies.size() - 1);
            }
        };
        HmacKey made = HmacKey.of(1, key);
        assertThat(copies.get(0)).containsOnly(0);
        assertThat(made.under("s", List.of()).of(List.of("x")))
                .isEqualTo(Keys.key(1).under("s", List.of()).of(List.of("x")));
    }
}
