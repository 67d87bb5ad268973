package nl.regie.registration.topx;

import java.time.LocalDate;
import nl.regie.core.profile.Profile;
import nl.regie.core.text.Text;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.InvalidDocumentException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of the invented house: the shipped criteria, published by nobody but this example, for as long as it runs. */
@Configuration(proxyBeanMethods = false)
class HouseList {

    @Bean
    TopX topX(Profile profile) {
        ListCriteria shipped = ShippedCriteria.TOP600;
        ListCriteria own = ListCriteria.builder()
                .copyOf(shipped)
                .id("topx-voorbeeld")
                .edition("2026")
                .name(new Text("Top-X Voorbeeld", "Top-X Voorbeeld"))
                .until(LocalDate.of(2100, 1, 1))
                .build();
        return InvalidDocumentException.orElseThrow(TopX.of(own, profile.id(), profile.edition()));
    }
}
