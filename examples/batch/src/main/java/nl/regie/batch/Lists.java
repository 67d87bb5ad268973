package nl.regie.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regie.batch.Rows.BasisRow;
import nl.regie.batch.Rows.Named;
import nl.regie.batch.Rows.ProposalRow;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.Person;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Basis;
import nl.regie.core.topx.Candidacy;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.CandidateId;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.Numbers;
import nl.regie.core.topx.Proposal;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;

/** The lists of a profile, in its order, and proposals as rows. */
final class Lists {

    private final LocalDate asOf;
    private final Set<ProcedureStage> complete;
    private final List<TopX> tests;

    Lists(Order order) {
        Profile profile = order.readProfile();
        asOf = order.asOf();
        complete = EnumSet.noneOf(ProcedureStage.class);
        complete.addAll(order.completeStages());
        tests = profile.topX().criteria().stream()
                .map(ListCriteria::id)
                .map(id -> InvalidDocumentException.orElseThrow(
                        profile.listTest(id).orElseThrow()))
                .toList();
    }

    List<TopX> tests() {
        return tests;
    }

    /** Those that can list somebody on the day. */
    List<TopX> usable() {
        return tests.stream()
                .filter(test -> test.join(List.of(), asOf).isRight())
                .toList();
    }

    List<Candidate> candidates(CaseFile file) {
        List<Candidate> candidates = new ArrayList<>();
        for (Person person : file.persons()) {
            Candidate.of(file, person.id(), asOf, complete).ifPresent(candidates::add);
        }
        return candidates;
    }

    static ProposalRow row(String house, TopX test, Proposal proposal) {
        return new ProposalRow(
                house,
                test.criteria().id(),
                proposal.asOf().toString(),
                null,
                proposal.size(),
                named(proposal.candidates()),
                named(proposal.tied()),
                proposal.openPlaces(),
                proposal.numbers().tested(),
                proposal.numbers().qualifying(),
                proposal.numbers().undecided(),
                Clerk.basis(proposal.basis()));
    }

    ProposalRow refused(String house, TopX test, Violation why) {
        String code = why.code().code();
        String id = test.criteria().id();
        return new ProposalRow(house, id, asOf.toString(), code, 0, List.of(), List.of(), 0, 0, 0, 0, null);
    }

    static Proposal proposal(ProposalRow row) {
        BasisRow basis = row.basis();
        if (basis == null) {
            throw new IllegalStateException("a proposal of a part is never refused");
        }
        return new Proposal(
                new Basis(basis.ruleSet(), basis.ruleSetVersion(), basis.profile(), basis.profileVersion()),
                LocalDate.parse(row.asOf()),
                row.size(),
                candidacies(row.candidates()),
                candidacies(row.tied()),
                row.openPlaces(),
                new Numbers(row.tested(), row.qualifying(), row.undecided()));
    }

    private static List<Named> named(List<Candidacy> candidacies) {
        return candidacies.stream()
                .map(one -> new Named(one.rank(), one.person().value(), one.counts()))
                .toList();
    }

    private static List<Candidacy> candidacies(List<Named> named) {
        return named.stream()
                .map(one -> new Candidacy(one.rank(), new CandidateId(one.person()), one.counts()))
                .toList();
    }
}
