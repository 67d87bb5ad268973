package nl.regie.registration.api;

import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.registration.code.Codes;
import nl.regie.registration.step.NotificationWish.SuppliedSignal;

/** Signaal van een melder, as another system sends it: under which category and on which ground is his to say. */
record SuppliedSignalBody(String category, String ground, Optional<String> policeOrigin, SignalBody signal) {

    SuppliedSignal supplied() {
        return new SuppliedSignal(
                Codes.term(DataCategory.class, category),
                Ground.builder()
                        .kind(Codes.term(GroundKind.class, ground))
                        .policeOrigin(policeOrigin.map(code -> Codes.term(PoliceOrigin.class, code)))
                        .build(),
                signal.signal());
    }

    @Override
    public String toString() {
        return "SuppliedSignalBody[***]";
    }
}
