package nl.regie.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.Gap;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.document.Checked;
import nl.regie.core.id.ItemId;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.intervention.MixRemark;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.monitoring.Attention;
import nl.regie.core.monitoring.PlanWatch;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.table.Seat;
import nl.regie.core.text.Language;
import nl.regie.core.topx.Candidacy;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.Proposal;
import nl.regie.core.violation.Violation;

/** A report for machines: one JSON object a line for each file, and one for the house as a whole. */
final class JsonReport implements Report {

    private final JsonGenerator generator;
    private final Advice advice;
    private final House house;
    private int refused;

    JsonReport(PrintStream out, Advice advice) throws IOException {
        this.advice = advice;
        this.house = new House(advice);
        generator = new JsonFactory().createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void tell(Path file, Validation<Seq<Violation>, Checked<CaseFile>> result) throws IOException {
        List<Violation> violations =
                result.isValid() ? result.get().warnings() : result.getError().asJava();
        refused += result.isValid() ? 0 : 1;
        generator.writeStartObject();
        generator.writeStringField("file", String.valueOf(file.getFileName()));
        generator.writeBooleanField("accepted", result.isValid());
        if (result.isValid()) {
            CaseFile caseFile = result.get().value();
            house.add(caseFile);
            generator.writeStringField("case", caseFile.id().value());
            generator.writeStringField("regime", caseFile.regime().code());
            generator.writeStringField("phase", caseFile.phase().code());
            write(caseFile);
            if (advice.routing(caseFile).isPresent()) {
                RoutingReport.write(advice.routing(caseFile).get(), generator);
            }
        }
        generator.writeArrayFieldStart("violations");
        for (Violation violation : violations) {
            write(violation);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void write(CaseFile file) throws IOException {
        ComplexityAssessment assessment = advice.complexity(file);
        generator.writeObjectFieldStart("assessment");
        generator.writeStringField("asOf", advice.asOf(file).toString());
        generator.writeStringField("profile", advice.profile().id());
        generator.writeStringField("edition", advice.profile().edition());
        generator.writeStringField(
                "complexity", assessment.complexity().outcome().code());
        generator.writeStringField("otherReading", assessment.otherReading().code());
        generator.writeStringField("handling", assessment.handling().outcome().code());
        generator.writeStringField(
                "prosecution", assessment.prosecution().outcome().code());
        generator.writeObjectFieldStart("findings");
        for (Finding finding : assessment.complexity().findings()) {
            generator.writeStringField(finding.rule().value(), finding.truth().code());
        }
        generator.writeEndObject();
        generator.writeArrayFieldStart("missing");
        for (MissingFact missing : assessment.complexity().missing()) {
            generator.writeString(missing.name());
        }
        generator.writeEndArray();
        MixAssessment mix = advice.mix(file);
        generator.writeStringField("mix", mix.mix().outcome().code());
        generator.writeArrayFieldStart("remarks");
        for (MixRemark remark : mix.remarks()) {
            generator.writeString(remark.kind().code());
        }
        generator.writeEndArray();
        PlanWatch watch = advice.watch(file);
        generator.writeStringField("plan", watch.state().code());
        generator.writeArrayFieldStart("attention");
        for (Attention point : watch.attention()) {
            generator.writeStartObject();
            generator.writeStringField("kind", point.kind().code());
            generator.writeStringField("on", point.on().toString());
            generator.writeArrayFieldStart("items");
            for (ItemId item : point.items()) {
                generator.writeString(item.value());
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("missingAtTable");
        for (Seat seat : advice.table(file).missing()) {
            generator.writeStartObject();
            generator.writeStringField("problem", seat.problem().code());
            generator.writeStringField(
                    "since", seat.missingSince().map(Object::toString).orElse(""));
            generator.writeArrayFieldStart("callsFor");
            for (OrganisationType type : seat.callsFor()) {
                generator.writeString(type.code());
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("readiness");
        for (Gap gap : advice.readiness(file)) {
            write(gap);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void write(Gap gap) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("kind", gap.kind().code());
        generator.writeStringField("participant", gap.participant().value());
        generator.writeStringField("person", gap.person().map(Object::toString).orElse(""));
        generator.writeStringField("role", gap.role().map(CaseRole::code).orElse(""));
        generator.writeStringField("training", gap.training().orElse(""));
        generator.writeStringField("since", gap.since().map(Object::toString).orElse(""));
        generator.writeEndObject();
    }

    private void write(Violation violation) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("severity", violation.severity().code());
        generator.writeStringField("code", violation.code().code());
        generator.writeStringField("path", violation.path());
        if (violation.place().isPresent()) {
            generator.writeNumberField("line", violation.place().get().line());
            generator.writeNumberField("column", violation.place().get().column());
        }
        for (Language language : Language.values()) {
            generator.writeObjectFieldStart(language.tag());
            generator.writeStringField("message", violation.message(language));
            generator.writeStringField("found", violation.found().in(language));
            generator.writeStringField("expected", violation.expected(language));
            generator.writeStringField("help", violation.help(language));
            generator.writeStringField("source", violation.source().cite(language));
            generator.writeEndObject();
        }
        generator.writeStringField("requirement", violation.source().requirement());
        generator.writeEndObject();
    }

    /** One more line for the house as a whole. */
    private void writeHouse() throws IOException {
        generator.writeStartObject();
        generator.writeStringField("asOf", house.asOf().toString());
        generator.writeArrayFieldStart("lists");
        for (Map.Entry<ListCriteria, Either<Violation, Proposal>> entry :
                house.proposals().entrySet()) {
            generator.writeStartObject();
            generator.writeStringField("criteria", entry.getKey().id());
            if (entry.getValue().isLeft()) {
                generator.writeStringField(
                        "refused", entry.getValue().getLeft().code().code());
            } else {
                write(entry.getValue().get());
            }
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeObjectFieldStart("rawFigures");
        for (Map.Entry<String, House.Figures> entry : house.figures().entrySet()) {
            generator.writeObjectFieldStart(entry.getKey());
            generator.writeNumberField("cases", entry.getValue().cases().cases());
            for (TallyDimension dimension : TallyDimension.values()) {
                RawTable table = entry.getValue().cases().table(dimension, dimension);
                generator.writeObjectFieldStart(dimension.code());
                for (String code : table.rowCodes()) {
                    generator.writeNumberField(code, table.cell(code, code));
                }
                generator.writeEndObject();
            }
            generator.writeEndObject();
        }
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private void write(Proposal proposal) throws IOException {
        generator.writeNumberField("size", proposal.size());
        generator.writeNumberField("tested", proposal.numbers().tested());
        generator.writeNumberField("qualifying", proposal.numbers().qualifying());
        generator.writeNumberField("undecided", proposal.numbers().undecided());
        write("candidates", proposal.candidates());
        write("tied", proposal.tied());
        generator.writeNumberField("openPlaces", proposal.openPlaces());
    }

    private void write(String key, List<Candidacy> candidates) throws IOException {
        generator.writeArrayFieldStart(key);
        for (Candidacy candidate : candidates) {
            generator.writeStartObject();
            generator.writeNumberField("rank", candidate.rank());
            generator.writeStringField("person", candidate.person().value());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    @Override
    public void end() throws IOException {
        if (!house.isEmpty()) {
            writeHouse();
        }
        generator.writeRaw('\n');
        generator.close();
    }

    @Override
    public int refused() {
        return refused;
    }
}
