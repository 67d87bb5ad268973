package nl.regie.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.regie.core.validation.CaseValidator;
import nl.regie.core.violation.Violation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Checking a valid case: the floor is straight-line code for the same rules. The peers check only what annotations can say of
 * single values (not blank, length, pattern, range), which this library's types have checked before there was a case.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    private static final PlainCase PLAIN = plain();
    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static PlainCase plain() {
        try {
            return Sample.MAPPER.readValue(Sample.JSON, PlainCase.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The floor. */
    @Benchmark
    public boolean handWritten() {
        return HandWritten.isValid(Sample.CASE);
    }

    /** This library. */
    @Benchmark
    public List<Violation> regie() {
        return CaseValidator.violations(Sample.CASE);
    }

    /** Hibernate Validator. */
    @Benchmark
    public Set<ConstraintViolation<PlainCase>> hibernate() {
        return HIBERNATE.validate(PLAIN);
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi() {
        return YaviRules.CASE.validate(PLAIN).isValid();
    }
}
