package nl.regie.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The rules of the national model for a case in the house as a decision table: the level and which row said so, no duty and no term. */
final class RoutingTable {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision = decision();

    private DmnDecision decision() {
        try (InputStream in = RoutingTable.class.getResourceAsStream("routing.dmn")) {
            return engine.parseDecision("house", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a complex case without a result, of which everything else is denied. */
    DmnDecisionTableResult decide() {
        VariableMap facts = Variables.createVariables();
        facts.putValue("prosecution", false);
        facts.putValue("unrest", false);
        facts.putValue("stagnates", false);
        facts.putValue("listed", false);
        facts.putValue("urgent", false);
        facts.putValue("complex", true);
        facts.putValue("reached", false);
        facts.putValue("threat", false);
        facts.putValue("borders", false);
        facts.putValue("expertise", false);
        return engine.evaluateDecisionTable(decision, facts);
    }
}
