package nl.regie.registration.view;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Regels van het huis: what the library is configured with. The review of the committee is as invented as the house. */
@Configuration(proxyBeanMethods = false)
class HouseRules {

    @Bean
    SafetyHouse house() {
        return new SafetyHouse(
                "voorbeeld", "Zorg- en Veiligheidshuis Voorbeeld", new SafetyRegion("VR25", "Flevoland"));
    }

    @Bean
    Profile profile() {
        return Profile.NATIONAL;
    }

    @Bean
    PrivacyProfile privacyProfile() {
        return PrivacyProfile.NATIONAL;
    }

    @Bean
    Disclosure disclosure(PrivacyProfile profile) {
        Review review = new Review(
                Disclosure.edition(Framework.WGS),
                "Rechtmatigheidsadviescommissie Voorbeeld",
                LocalDate.of(2025, 3, 1),
                ReviewOutcome.LAWFUL);
        return InvalidDocumentException.orElseThrow(
                profile.disclosure(List.of(Framework.WGS), List.of(), List.of(review)));
    }

    @Bean
    Minimiser minimiser(Disclosure disclosure) {
        return Minimiser.of(disclosure);
    }
}
