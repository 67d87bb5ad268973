package nl.regie.core.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Dekking: which municipalities take part in which house on a date, and how the houses stand to the safety regions.
 *
 * <p>Source: ON 3, 5; RES-3. One house for each safety region is what the source thinks obvious, and no rule.
 *
 * @param asOf the date, inclusive
 * @param municipalities how many municipalities there are on that date
 * @param notConnected those that take part in no house, by code
 * @param connectedTwice those that take part in more than one house, by code
 * @param unknown codes of connections that no municipality has on that date, such as those of merged ones, by code
 * @param regionsWithoutHouse the regions in which no house stands, by code
 * @param regionsWithSeveral the regions in which more than one house stands, by code
 * @param outsideRegion those that take part in a house of another region than their own, by code
 */
@Built
@Value.Builder
public record Coverage(
        LocalDate asOf,
        int municipalities,
        List<MunicipalityCode> notConnected,
        List<MunicipalityCode> connectedTwice,
        List<MunicipalityCode> unknown,
        List<String> regionsWithoutHouse,
        List<String> regionsWithSeveral,
        List<MunicipalityCode> outsideRegion) {

    /**
     * Copies the lists.
     *
     * @param asOf the date
     * @param municipalities how many municipalities there are
     * @param notConnected those that take part in no house
     * @param connectedTwice those that take part in more than one
     * @param unknown codes of connections that no municipality has
     * @param regionsWithoutHouse the regions in which no house stands
     * @param regionsWithSeveral the regions in which more than one stands
     * @param outsideRegion those that take part in a house of another region
     */
    public Coverage {
        requireNonNull(asOf, "asOf");
        notConnected = List.copyOf(requireNonNull(notConnected, "notConnected"));
        connectedTwice = List.copyOf(requireNonNull(connectedTwice, "connectedTwice"));
        unknown = List.copyOf(requireNonNull(unknown, "unknown"));
        regionsWithoutHouse = List.copyOf(requireNonNull(regionsWithoutHouse, "regionsWithoutHouse"));
        regionsWithSeveral = List.copyOf(requireNonNull(regionsWithSeveral, "regionsWithSeveral"));
        outsideRegion = List.copyOf(requireNonNull(outsideRegion, "outsideRegion"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static CoverageBuilder builder() {
        return new CoverageBuilder();
    }

    /**
     * Compares connections and houses with the municipalities there are. The order of the lists does not matter.
     *
     * @param register the municipalities, with the periods in which their codes hold
     * @param houses the houses
     * @param connections which municipality takes part in which house
     * @param asOf the date, inclusive
     * @return the coverage on that date
     * @throws MalformedValueException if a municipality stands twice for that day, or a house lies in two regions
     */
    public static Coverage of(
            List<RegionalMunicipality> register,
            List<SafetyHouse> houses,
            List<Connection> connections,
            LocalDate asOf) {
        SortedMap<MunicipalityCode, RegionalMunicipality> valid = new TreeMap<>();
        for (RegionalMunicipality row : register) {
            if (row.municipality().validOn(asOf)) {
                boolean once = valid.put(row.municipality().code(), row) == null;
                MalformedValueException.unless(once, ValueCode.DUPLICATE, "register");
            }
        }
        SortedMap<MunicipalityCode, Set<String>> connected = new TreeMap<>();
        for (Connection connection : connections) {
            if (connection.lastsOn(asOf)) {
                connected
                        .computeIfAbsent(connection.municipality(), code -> new HashSet<>())
                        .add(connection.house());
            }
        }
        Map<String, SafetyRegion> regions = new HashMap<>();
        for (SafetyHouse house : houses) {
            SafetyRegion region = regions.put(house.id(), house.region());
            boolean same = region == null || region.equals(house.region());
            MalformedValueException.unless(same, ValueCode.CONTRADICTION, "houses");
        }
        return Coverage.builder()
                .asOf(asOf)
                .municipalities(valid.size())
                .notConnected(valid.keySet().stream()
                        .filter(code -> !connected.containsKey(code))
                        .toList())
                .connectedTwice(connected.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList())
                .unknown(connected.keySet().stream()
                        .filter(code -> !valid.containsKey(code))
                        .toList())
                .regionsWithoutHouse(without(valid, houses))
                .regionsWithSeveral(several(houses))
                .outsideRegion(outside(valid, connected, regions))
                .build();
    }

    private static List<String> without(
            SortedMap<MunicipalityCode, RegionalMunicipality> valid, List<SafetyHouse> houses) {
        Set<String> regions = new TreeSet<>();
        valid.values().forEach(row -> regions.add(row.region().code()));
        houses.forEach(house -> regions.remove(house.region().code()));
        return List.copyOf(regions);
    }

    private static List<String> several(List<SafetyHouse> houses) {
        SortedMap<String, Set<String>> byRegion = new TreeMap<>();
        houses.forEach(house -> byRegion.computeIfAbsent(house.region().code(), region -> new HashSet<>())
                .add(house.id()));
        return byRegion.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<MunicipalityCode> outside(
            SortedMap<MunicipalityCode, RegionalMunicipality> valid,
            SortedMap<MunicipalityCode, Set<String>> connected,
            Map<String, SafetyRegion> regions) {
        List<MunicipalityCode> outside = new ArrayList<>();
        valid.forEach((code, row) -> {
            boolean elsewhere = connected.getOrDefault(code, Set.of()).stream()
                    .map(regions::get)
                    .anyMatch(region ->
                            region != null && !region.code().equals(row.region().code()));
            if (elsewhere) {
                outside.add(code);
            }
        });
        outside.sort(Comparator.naturalOrder());
        return outside;
    }
}
