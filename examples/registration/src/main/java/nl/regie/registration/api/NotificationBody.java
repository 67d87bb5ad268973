package nl.regie.registration.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.registration.code.Codes;
import nl.regie.registration.step.NotificationWish;

/** Melding, as another system sends it. */
record NotificationBody(
        String line,
        String municipality,
        String aim,
        String reason,
        boolean personInformed,
        Optional<String> whyNotInformed,
        Optional<String> given,
        Optional<String> prefix,
        String family,
        Optional<LocalDate> born,
        List<SuppliedSignalBody> signals) {

    NotificationWish wish() {
        return new NotificationWish(
                Codes.term(AccessLine.class, line),
                new MunicipalityCode(municipality),
                FreeText.of(aim),
                FreeText.of(reason),
                personInformed,
                whyNotInformed.map(FreeText::of),
                new Identity(PersonName.of(given, prefix, family), born.map(BirthDate::of), List.of()),
                signals.stream().map(SuppliedSignalBody::supplied).toList());
    }

    @Override
    public String toString() {
        return "NotificationBody[***]";
    }
}
