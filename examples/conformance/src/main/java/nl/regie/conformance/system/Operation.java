package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing that can be asked. */
@FunctionalInterface
interface Operation {

    /**
     * Answers.
     *
     * @throws RefusedQuestion if the question cannot be read
     */
    JsonNode answer(Asked question);
}
