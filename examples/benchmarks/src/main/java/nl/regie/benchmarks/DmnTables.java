package nl.regie.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The same criteria as decision tables, one for each finding, evaluated by Camunda’s engine. */
final class DmnTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final List<DmnDecision> decisions = decisions();

    private List<DmnDecision> decisions() {
        try (InputStream in = DmnTables.class.getResourceAsStream("decisions.dmn")) {
            return List.copyOf(engine.parseDecisions(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DmnDecisionTableResult> decide() {
        VariableMap facts = Variables.createVariables();
        facts.putValue("domains", 4);
        facts.putValue("leads", true);
        facts.putValue("chains", 2);
        facts.putValue("oneChain", false);
        facts.putValue("influenced", true);
        facts.putValue("affects", true);
        facts.putValue("area", false);
        facts.putValue("areaChains", false);
        facts.putValue("care", true);
        facts.putValue("verySerious", false);
        facts.putValue("listed", false);
        facts.putValue("arrests", 1);
        facts.putValue("convictions", 2);
        facts.putValue("age", 16);
        facts.putValue("strands", 2);
        facts.putValue("unmet", 1);
        facts.putValue("clashes", 0);
        facts.putValue("incompetent", 0);
        List<DmnDecisionTableResult> results = new ArrayList<>();
        for (DmnDecision decision : decisions) {
            results.add(engine.evaluateDecisionTable(decision, facts));
        }
        return results;
    }
}
