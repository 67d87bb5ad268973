package nl.regie.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nl.regie.core.json.CaseJson;

/**
 * A register that is invented: the same seed gives the same records, and each can be made by itself. Most are valid cases of various kinds;
 * of every hundred some break a rule and some cannot be read, and of every thousand one stands there twice. All numbers begin with 9999.
 */
final class Synthetic {

    /** What every text that somebody would have typed begins with, so that it can be looked for where it should not be. */
    static final String MARK = "Kanarie";

    private final long seed;
    private final List<String> houses;

    /**
     * A register.
     *
     * @param seed what it is invented from
     * @param houses the ids of the houses; cases are divided among them in turn
     */
    Synthetic(long seed, List<String> houses) {
        this.seed = seed;
        this.houses = List.copyOf(houses);
    }

    /** The records from one number up to but not including another, without line feeds. */
    Iterator<String> texts(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new String(record(number), StandardCharsets.UTF_8))
                .iterator();
    }

    byte[] record(int number) {
        boolean again = number % 1_000 == 500;
        byte[] sound = valid(again ? number - 1 : number);
        return switch (number % 100) {
            case 13 -> Arrays.copyOf(sound, sound.length * 2 / 3);
            case 37 -> changed(sound, "\"kind\":", "\"kleur\":\"groen\",\"kind\":");
            case 59 -> changed(sound, "\"citizenNumber\":{\"bsn\":\"9999", "\"citizenNumber\":{\"bsn\":\"99x9");
            case 73 -> ("geen JSON, maar " + MARK).getBytes(StandardCharsets.UTF_8);
            case 31 -> changed(sound, "\"supplier\":\"gem\"", "\"supplier\":\"wie\"");
            case 83 -> changed(sound, "\"by\":\"gem\"", "\"by\":\"wie\"");
            default -> sound;
        };
    }

    /** What {@link #record} spoils, or gives as it is. */
    byte[] valid(int number) {
        return CaseJson.TYPE.write(new Invented(seed, number, houses.get(number % houses.size())).file());
    }

    private static byte[] changed(byte[] sound, String what, String into) {
        return new String(sound, StandardCharsets.UTF_8).replace(what, into).getBytes(StandardCharsets.UTF_8);
    }
}
