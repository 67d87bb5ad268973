package nl.regie.batch;

import java.util.ArrayList;
import java.util.List;
import nl.regie.batch.Rows.TableRow;
import nl.regie.core.topx.TopX;

/** The lines about the whole register: whom the lists propose, and the tables. Made once, on one machine, out of counts and ids. */
record Whole(List<Line> lines, Summary summary) {

    static Whole of(Order order, boolean synthetic, Gathering gathering) {
        List<String> houses = order.isNationWide() ? gathering.houses() : List.of(order.house());
        List<Line> lines = new ArrayList<>();
        for (String house : houses) {
            for (TopX test : new Lists(order).tests()) {
                lines.add(Line.of(Kind.TOPX, gathering.proposal(house, test)));
            }
        }
        long lists = lines.size();
        List<TableRow> tables = Tables.publish(
                gathering.tally(),
                houses,
                order.asOf(),
                synthetic,
                order.readPrivacyProfile().publisher());
        tables.forEach(table -> lines.add(Line.of(Kind.TABLES, table)));
        return new Whole(List.copyOf(lines), Summary.of(order, gathering.counts(), lists, tables.size()));
    }
}
