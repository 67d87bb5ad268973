package nl.regie.registration.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.place.SafetyHouse;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.publication.Publication;
import nl.regie.privacy.publication.YearlyReport;
import nl.regie.registration.register.Register;
import nl.regie.registration.register.StoredCase;
import nl.regie.registration.secret.Development;
import nl.regie.registration.today.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Jaarcijfers: counts the cases, and has the library publish what betrays nobody. The counts themselves go nowhere. */
@Component
public class YearFigures {

    private final Register register;
    private final PrivacyProfile profile;
    private final SafetyHouse house;
    private final Today today;
    private final boolean invented;

    YearFigures(
            Register register,
            PrivacyProfile profile,
            SafetyHouse house,
            Today today,
            @Value("${registration.invented-region:true}") boolean invented,
            Environment environment) {
        this.register = register;
        this.profile = profile;
        this.house = house;
        this.today = today;
        this.invented = invented && Development.isIn(environment);
    }

    /**
     * Gepubliceerd: what may be shown to anybody.
     *
     * @param year the year
     * @param houses the names of the houses that were counted
     * @param tables each table, published or withheld
     */
    public record Published(int year, List<String> houses, List<Publication> tables) {

        /** Copies the lists. */
        public Published {
            houses = List.copyOf(houses);
            tables = List.copyOf(tables);
        }
    }

    /** The figures of today: of the house, and apart from it of the made-up region, for of a few cases all must be left out. */
    public List<Published> published() {
        LocalDate day = today.day();
        List<Published> all = new ArrayList<>();
        all.add(published(
                day,
                List.of(house.name()),
                HouseTally.of(register.ids().stream().map(register::get).map(StoredCase::file), day)));
        if (invented) {
            all.add(published(day, InventedRegion.houses(), InventedRegion.tally(day)));
        }
        return List.copyOf(all);
    }

    private Published published(LocalDate day, List<String> houses, HouseTally tally) {
        return new Published(day.getYear(), houses, YearlyReport.TABLES.publish(tally, profile.publisher()));
    }
}
