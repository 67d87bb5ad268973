package nl.regie.zgw;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A register that answers with what it was sent. */
final class Answers {

    private Answers() {}

    static String of(ZgwBundle bundle) {
        ObjectNode answers = ZgwExport.object();
        ObjectNode zaak = (ObjectNode) Published.node(bundle.zaak().body());
        answers.set("zaak", zaak.put("url", Registers.ZAAK.toString()));
        for (ZgwRequest request : bundle.about(Registers.ZAAK)) {
            if (request.collection().equals("/resultaten")) {
                answers.set("resultaat", Published.node(request.body()));
            } else {
                answers.withArray(request.collection()).add(Published.node(request.body()));
            }
        }
        return answers.toString();
    }
}
