/**
 * The doors: {@linkplain nl.regie.core.json.CaseJson case files}, {@linkplain nl.regie.core.json.RuleSetJson rule sets} and
 * {@linkplain nl.regie.core.json.DecisionJson decisions} as JSON. The form of each is described once; reading, diagnosis,
 * writing and the JSON Schema follow from that. The model itself knows nothing of JSON.
 */
@NullMarked
package nl.regie.core.json;

import org.jspecify.annotations.NullMarked;
