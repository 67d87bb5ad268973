package nl.regie.registration.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Note;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.registration.code.Codes;
import nl.regie.registration.step.Supplies.Supply;

/** Gegeven, as another system supplies it: exactly one of a signal, a citizen service number and a note. */
record ItemBody(
        String category,
        String ground,
        Optional<String> policeOrigin,
        Optional<SignalBody> signal,
        Optional<String> bsn,
        Optional<String> note) {

    Supply supply() {
        List<Content> contents = Stream.<Optional<? extends Content>>of(
                        signal.map(SignalBody::signal),
                        bsn.map(number -> new CitizenNumber(Bsn.of(number))),
                        note.map(words -> new Note(FreeText.of(words))))
                .<Content>flatMap(Optional::stream)
                .toList();
        MalformedValueException.unless(contents.size() == 1, ValueCode.MISSING_TOGETHER, "content");
        Ground on = Ground.builder()
                .kind(Codes.term(GroundKind.class, ground))
                .policeOrigin(policeOrigin.map(code -> Codes.term(PoliceOrigin.class, code)))
                .build();
        return new Supply(Codes.term(DataCategory.class, category), on, List.of(), contents.get(0));
    }

    @Override
    public String toString() {
        return "ItemBody[***]";
    }
}
