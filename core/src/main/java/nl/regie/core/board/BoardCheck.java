package nl.regie.core.board;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * Toets van het bestuur: what is to be said of the composition of a board.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 */
public final class BoardCheck {

    private BoardCheck() {}

    /**
     * Looks for everything that is to be said.
     *
     * @param board the board
     * @return errors and advice, each with its path in the document of the board
     */
    public static List<Violation> violations(Board board) {
        List<Violation> found = new ArrayList<>();
        municipalities(requireNonNull(board, "board"), found);
        for (int i = 0; i < board.bodies().size(); i++) {
            body(board.bodies().get(i), "$.bodies[" + i + "]", found);
        }
        boolean general = has(board, BodyKind.GENERAL_BOARD);
        if (general != has(board, BodyKind.DAILY_BOARD)) {
            BodyKind missing = general ? BodyKind.DAILY_BOARD : BodyKind.GENERAL_BOARD;
            found.add(Violation.of(BoardCode.BODY_MISSING, "$.bodies", Found.NOTHING, missing.code()));
        }
        return List.copyOf(found);
    }

    private static boolean has(Board board, BodyKind kind) {
        return board.bodies().stream().anyMatch(body -> body.kind() == kind);
    }

    private static void municipalities(Board board, List<Violation> found) {
        boolean outside = board.centre()
                .filter(centre -> board.municipalities().stream()
                        .noneMatch(municipality -> municipality.code().equals(centre)))
                .isPresent();
        if (outside) {
            found.add(Violation.of(BoardCode.CENTRE_OUTSIDE, "$.centre", Found.NOTHING));
        }
        for (int i = 0; i < board.municipalities().size(); i++) {
            BoardMunicipality municipality = board.municipalities().get(i);
            String path = "$.municipalities[" + i + "]";
            if (!municipality.tookPart()) {
                found.add(Violation.of(BoardCode.NOT_INVOLVED, path, Found.NOTHING));
            }
            if (municipality.portfolios().isEmpty()) {
                found.add(Violation.of(BoardCode.NO_PORTFOLIO, path, Found.NOTHING));
            }
        }
    }

    private static void body(Body body, String path, List<Violation> found) {
        if (body.kind() != BodyKind.STEERING_GROUP) {
            for (BoardParty party : BoardParty.values()) {
                if (body.seats().stream().noneMatch(seat -> seat.party() == party)) {
                    found.add(Violation.of(
                            BoardCode.PARTY_MISSING,
                            path + ".seats",
                            Found.NOTHING,
                            body.kind().code(),
                            party.code()));
                }
            }
        }
        Optional<BoardFunction> chair = body.seats().stream()
                .filter(BoardSeat::chair)
                .map(BoardSeat::function)
                .findFirst();
        if (chair.isEmpty() || chair.get() == BoardFunction.OTHER) {
            Found function = chair.map(other -> Found.terms(List.of(other))).orElse(Found.NOTHING);
            found.add(Violation.of(BoardCode.CHAIR, path + ".seats", function));
        }
        if (body.seats().stream().noneMatch(seat -> seat.function() == BoardFunction.CARE_ALDERMAN)) {
            found.add(Violation.of(BoardCode.NO_CARE_ALDERMAN, path + ".seats", Found.NOTHING));
        }
    }
}
