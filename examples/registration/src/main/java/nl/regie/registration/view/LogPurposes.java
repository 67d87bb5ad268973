package nl.regie.registration.view;

import java.util.EnumMap;
import java.util.Map;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.LogPurpose;

/** Doelen in het log: under which of the log’s few purposes a purpose of disclosure is written down. */
final class LogPurposes {

    private static final Map<Purpose, LogPurpose> TABLE = table();

    private LogPurposes() {}

    private static Map<Purpose, LogPurpose> table() {
        Map<Purpose, LogPurpose> table = new EnumMap<>(Purpose.class);
        table.put(Purpose.TEST_FOR_LIST, LogPurpose.PRIORITY_LIST);
        table.put(Purpose.RESULTS, LogPurpose.RESULTS);
        table.put(Purpose.MATCH, LogPurpose.BETWEEN_HOUSES);
        table.put(Purpose.EXCHANGE, LogPurpose.BETWEEN_HOUSES);
        table.put(Purpose.TEST_LAWFULNESS, LogPurpose.LAWFULNESS_TEST);
        table.put(Purpose.SUPPORT_SYSTEMS, LogPurpose.SYSTEM_SUPPORT);
        return table;
    }

    static LogPurpose of(Purpose purpose) {
        return TABLE.getOrDefault(purpose, LogPurpose.CASE_MEETING);
    }
}
