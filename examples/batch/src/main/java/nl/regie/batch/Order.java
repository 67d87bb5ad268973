package nl.regie.batch;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.json.ProfileJson;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.profile.Profile;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.json.PrivacyProfileJson;
import nl.regie.privacy.profile.PrivacyProfile;

/**
 * What is asked of a run. Shipped to every partition, so it holds profiles as JSON: no value of the library is {@link Serializable}.
 *
 * @param house of which house all records must be; empty for a run over synthetic records of several
 * @param complete the codes of the stages of which the register holds everything
 * @param profile the profile as JSON
 * @param privacyProfile the privacy profile as JSON
 * @param asOf the day on which everything is asked
 */
record Order(String house, List<String> complete, String profile, String privacyProfile, LocalDate asOf)
        implements Serializable {

    Order {
        requireNonNull(house, "house");
        complete = List.copyOf(new ArrayList<>(complete));
        requireNonNull(profile, "profile");
        requireNonNull(privacyProfile, "privacyProfile");
        requireNonNull(asOf, "asOf");
    }

    static Order of(String house, List<String> complete, Profile profile, PrivacyProfile privacy, LocalDate asOf) {
        return new Order(
                house,
                complete,
                new String(ProfileJson.TYPE.write(profile), StandardCharsets.UTF_8),
                new String(PrivacyProfileJson.TYPE.write(privacy), StandardCharsets.UTF_8),
                asOf);
    }

    boolean isNationWide() {
        return house.isEmpty();
    }

    Profile readProfile() {
        byte[] bytes = profile.getBytes(StandardCharsets.UTF_8);
        return InvalidDocumentException.orElseThrow(ProfileJson.TYPE.check(bytes))
                .value();
    }

    PrivacyProfile readPrivacyProfile() {
        byte[] bytes = privacyProfile.getBytes(StandardCharsets.UTF_8);
        return InvalidDocumentException.orElseThrow(PrivacyProfileJson.TYPE.check(bytes))
                .value();
    }

    Set<ProcedureStage> completeStages() {
        Set<ProcedureStage> stages = EnumSet.noneOf(ProcedureStage.class);
        for (String code : complete) {
            stages.add(Arrays.stream(ProcedureStage.values())
                    .filter(stage -> stage.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("register.json: no stage is called " + code)));
        }
        return stages;
    }
}
