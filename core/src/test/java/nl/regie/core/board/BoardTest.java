package nl.regie.core.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.json.BoardJson;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The composition of a board (ROLE-8). */
class BoardTest {

    private static final MunicipalityCode CODE = new MunicipalityCode("0034");

    private static List<BoardSeat> seats() {
        return new ArrayList<>(List.of(
                new BoardSeat(BoardParty.MUNICIPALITY, "Gemeente Voorbeeld", BoardFunction.MAYOR, true),
                new BoardSeat(BoardParty.MUNICIPALITY, "Gemeente Voorbeeld", BoardFunction.CARE_ALDERMAN, false),
                new BoardSeat(BoardParty.NATIONAL_PARTNER, "Openbaar Ministerie", BoardFunction.OTHER, false),
                new BoardSeat(BoardParty.MUNICIPAL_PARTNER, "GGZ Voorbeeld", BoardFunction.OTHER, false)));
    }

    private static BoardBuilder board(List<BoardSeat> general) {
        return Board.builder()
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .centre(CODE)
                .addMunicipalities(new BoardMunicipality(CODE, List.of("zorg", "veiligheid"), true))
                .addBodies(new Body(BodyKind.GENERAL_BOARD, general), new Body(BodyKind.DAILY_BOARD, seats()));
    }

    private static List<String> told(Board board) {
        return BoardCheck.violations(board).stream()
                .map(violation -> violation.code().code() + " " + violation.path() + " "
                        + violation.severity().code())
                .toList();
    }

    @Test
    void a_board_of_all_parties_is_in_order() {
        assertThat(told(board(seats()).build())).isEmpty();
        assertThat(told(board(seats()).bodies(List.of()).build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BoardParty.class)
    void every_party_sits_on_both_boards(BoardParty party) {
        List<BoardSeat> seats = seats();
        seats.removeIf(seat -> seat.party() == party);
        assertThat(told(board(seats).build())).contains("board.party-missing $.bodies[0].seats error");
        Board group = board(seats())
                .bodies(List.of(new Body(BodyKind.STEERING_GROUP, seats)))
                .build();
        assertThat(told(group)).noneMatch(line -> line.contains("party-missing"));
    }

    @Test
    void one_board_alone_is_told() {
        Board half = board(seats())
                .bodies(List.of(new Body(BodyKind.GENERAL_BOARD, seats())))
                .build();
        assertThat(told(half)).containsExactly("board.body-missing $.bodies warning");
        Board other = board(seats())
                .bodies(List.of(new Body(BodyKind.DAILY_BOARD, seats())))
                .build();
        assertThat(told(other)).containsExactly("board.body-missing $.bodies warning");
    }

    @ParameterizedTest
    @EnumSource(BoardFunction.class)
    void a_mayor_or_alderman_chairs(BoardFunction function) {
        List<BoardSeat> seats = seats();
        seats.set(0, new BoardSeat(BoardParty.MUNICIPALITY, "Gemeente Voorbeeld", function, true));
        boolean advised = function == BoardFunction.OTHER;
        assertThat(told(board(seats).build()))
                .isEqualTo(advised ? List.of("board.chair $.bodies[0].seats warning") : List.of());
    }

    /** Who chairs instead is told by the function, and never by a name. */
    @Test
    void the_function_of_the_chair_is_told() {
        List<BoardSeat> seats = seats();
        seats.set(0, new BoardSeat(BoardParty.MUNICIPALITY, "Gemeente Voorbeeld", BoardFunction.OTHER, true));
        assertThat(BoardCheck.violations(board(seats).build())).singleElement().satisfies(violation -> {
            assertThat(violation.found()).isEqualTo(Found.terms(List.of(BoardFunction.OTHER)));
            assertThat(violation.toString()).doesNotContain("Voorbeeld");
        });
    }

    @Test
    void without_a_chair_that_is_told_too() {
        List<BoardSeat> seats = seats();
        seats.set(0, new BoardSeat(BoardParty.MUNICIPALITY, "Gemeente Voorbeeld", BoardFunction.MAYOR, false));
        assertThat(told(board(seats).build())).containsExactly("board.chair $.bodies[0].seats warning");
    }

    @Test
    void a_care_alderman_is_advised() {
        List<BoardSeat> seats = seats();
        seats.set(1, new BoardSeat(BoardParty.MUNICIPALITY, "Gemeente Voorbeeld", BoardFunction.ALDERMAN, false));
        assertThat(told(board(seats).build())).containsExactly("board.no-care-alderman $.bodies[0].seats warning");
    }

    @Test
    void every_executive_board_takes_part_in_the_agreements() {
        Board board = board(seats())
                .addMunicipalities(new BoardMunicipality(new MunicipalityCode("0995"), List.of(), false))
                .centre(new MunicipalityCode("0363"))
                .build();
        assertThat(told(board))
                .containsExactly(
                        "board.centre-outside $.centre error",
                        "board.not-involved $.municipalities[1] warning",
                        "board.no-portfolio $.municipalities[1] warning");
    }

    @Test
    void what_is_written_is_read() {
        Board board = board(seats()).build();
        assertThat(InvalidDocumentException.orElseThrow(BoardJson.TYPE.check(BoardJson.TYPE.write(board)))
                        .value())
                .isEqualTo(board);
        Board none = board(seats()).bodies(List.of()).centre(Optional.empty()).build();
        assertThat(InvalidDocumentException.orElseThrow(BoardJson.TYPE.check(BoardJson.TYPE.write(none)))
                        .value())
                .isEqualTo(none);
    }

    @Test
    void malformed_boards_cannot_exist() {
        BoardSeat chair = seats().get(0);
        assertThatThrownBy(() -> new Body(BodyKind.DAILY_BOARD, List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Body(BodyKind.DAILY_BOARD, List.of(chair, chair)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> board(seats()).municipalities(List.of()).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> board(seats())
                        .addMunicipalities(new BoardMunicipality(CODE, List.of(), true))
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> board(seats())
                        .addBodies(new Body(BodyKind.DAILY_BOARD, seats()))
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void each_code_has_its_source_and_words() {
        for (BoardCode code : BoardCode.values()) {
            assertThat(code.source().requirement()).isEqualTo("ROLE-8");
            assertThat(code.caughtBySchema()).isFalse();
            assertThat(code.template("help", Language.EN)).isNotBlank();
        }
        assertThatThrownBy(() -> new BoardMunicipality(CODE, List.of(" "), true))
                .isInstanceOf(MalformedValueException.class);
    }

    /** Which board is missing is told by its name. */
    @Test
    void the_missing_board_is_named() {
        Board half = board(seats())
                .bodies(List.of(new Body(BodyKind.GENERAL_BOARD, seats())))
                .build();
        assertThat(BoardCheck.violations(half).get(0).details()).containsExactly("daily-board");
        Board other = board(seats())
                .bodies(List.of(new Body(BodyKind.DAILY_BOARD, seats())))
                .build();
        assertThat(BoardCheck.violations(other).get(0).details()).containsExactly("general-board");
    }
}
